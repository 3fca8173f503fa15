/** How many requests are worked on at once; some wait, the rest are turned away before they cost anything. */

export interface Gate {
  /** Resolves with the function that gives the place back; null when even the queue is full. */
  enter(): Promise<(() => void) | null>;
}

/** At most `atOnce` inside and `queued` waiting, first come, first served. The function that gives a place back may be called twice. */
export function gate(atOnce: number, queued: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  };
  const once = () => {
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };
  return {
    enter: async () => {
      if (inside < atOnce) {
        inside += 1;
        return once();
      }
      if (waiting.length >= queued) return null;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return once();
    },
  };
}

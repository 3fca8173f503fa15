/** Waiting that can be cut short: for what may be stopped while it waits. */

export interface Pause {
  /** Resolves after `ms`, or when it is woken. */
  wait(ms: number): Promise<void>;
  /** Ends the wait under way, if there is one; a later one waits again. */
  wake(): void;
}

/** @param holds whether the wait keeps the process from ending by itself. */
export function makePause(holds: boolean): Pause {
  let wake = () => {};
  return {
    wait: (ms) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        if (!holds) timer.unref();
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => wake(),
  };
}

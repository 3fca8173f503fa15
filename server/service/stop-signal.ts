/** The three ways a service ends: Ctrl-C, SIGTERM, or a defect. */

export type End =
  | { readonly kind: 'signal'; readonly signal: 'SIGINT' | 'SIGTERM' }
  | { readonly kind: 'defect'; readonly error: unknown };

export interface StopWatch {
  /** Resolves once, with the first reason to end. */
  readonly ended: Promise<End>;
  /** Aborted with the first reason: for what waits (a download, a start, a build). */
  readonly signal: AbortSignal;
  /** Throws when there is a reason to end: long work asks at every step. */
  readonly check: () => void;
  /** Takes the listeners away. */
  dispose(): void;
}

/** Listens until it is disposed of: while it does, Node does not end by itself on a signal or on an error that nobody caught. */
export function watchForStop(process: NodeJS.Process): StopWatch {
  let end: (reason: End) => void = () => {};
  const ended = new Promise<End>((resolve) => {
    end = resolve;
  });
  const asked = new AbortController();
  const ask = (reason: End) => {
    end(reason); // first, so that what is broken off by it is not taken for the reason
    asked.abort();
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (signal === 'SIGINT' || signal === 'SIGTERM') ask({ kind: 'signal', signal });
  };
  const onDefect = (error: unknown) => ask({ kind: 'defect', error });
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('uncaughtException', onDefect);
  process.on('unhandledRejection', onDefect);
  return {
    ended,
    signal: asked.signal,
    check: () => {
      if (asked.signal.aborted) throw new Error('the service is being stopped');
    },
    dispose: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
      process.off('uncaughtException', onDefect);
      process.off('unhandledRejection', onDefect);
    },
  };
}

/** The three ways a service ends: Ctrl-C, SIGTERM, or a defect. */

export type End =
  | { readonly kind: 'signal'; readonly signal: 'SIGINT' | 'SIGTERM' }
  | { readonly kind: 'defect'; readonly error: unknown };

export interface StopWatch {
  /** Resolves once, with the first reason to end. */
  readonly ended: Promise<End>;
  /** Throws when there is a reason to end: long work asks at every step. */
  readonly check: () => void;
  /** Takes the listeners away. */
  dispose(): void;
}

export function watchForStop(process: NodeJS.Process): StopWatch {
  let end: (reason: End) => void = () => {};
  const ended = new Promise<End>((resolve) => {
    end = resolve;
  });
  let asked: End | null = null;
  void ended.then((reason) => {
    asked = reason;
  });
  const onSignal = (signal: NodeJS.Signals) => {
    if (signal === 'SIGINT' || signal === 'SIGTERM') end({ kind: 'signal', signal });
  };
  const onDefect = (error: unknown) => end({ kind: 'defect', error });
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('uncaughtException', onDefect);
  process.on('unhandledRejection', onDefect);
  return {
    ended,
    check: () => {
      if (asked) throw new Error('the service is being stopped');
    },
    dispose: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
      process.off('uncaughtException', onDefect);
      process.off('unhandledRejection', onDefect);
    },
  };
}

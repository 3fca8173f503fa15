/** Ctrl-C and SIGTERM: the command stops at its next step, so that the lock is given back and the database is stopped properly. */

/** Thrown at the next step after the user asked to end. */
export class Interruption extends Error {
  readonly signal: 'SIGINT' | 'SIGTERM';

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`ended by ${signal}`);
    this.name = 'Interruption';
    this.signal = signal;
  }
}

/** By convention 128 and the signal's number. */
export const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interruptible {
  /** Called at every step; throws when the user has asked to end. */
  readonly check: () => void;
}

export interface EndWatch extends Interruptible {
  /** Aborted, with an Interruption as its reason, when the user asks: for what waits. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/** The first signal asks, the second ends at once: what was written by then is finished by the next run. */
export function watchForEnd(process: NodeJS.Process): EndWatch {
  const asked = new AbortController();
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    if (asked.signal.aborted) process.exit(INTERRUPTED[signal]);
    asked.abort(new Interruption(signal));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: asked.signal,
    check: () => asked.signal.throwIfAborted(),
    stop: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}

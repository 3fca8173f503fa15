/** Ctrl-C and SIGTERM: the command stops at its next step, so that the lock is given back and the database is stopped properly. */
import type { Said } from './language.ts';

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

/** What the user is told who asked for it: every command leaves the graph whole and finishes it on its next run. */
export const STOPPED: Said = {
  zh: '已停止，没有丢失任何内容：再次运行同一命令即可接着完成。',
  en: 'Stopped; nothing is lost: run the same command again and it goes on from here.',
};

/** Told at once: the step at hand and the stop of a database take a while. */
export const STOPPING: Said = {
  zh: '正在停止……（再按一次 Ctrl-C 立即结束）',
  en: 'stopping … (Ctrl-C once more ends it at once)',
};

/** One Ctrl-C may come twice, from the terminal and from what started this process (npm, tsx): within this time it is one. In ms. */
const SAME_KEY = 1_000;

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
export function watchForEnd(
  process: Pick<NodeJS.Process, 'on' | 'off' | 'exit'>,
  now: () => number = () => performance.now(),
): EndWatch {
  const asked = new AbortController();
  let askedAt = Number.NEGATIVE_INFINITY;
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    const at = now();
    if (at - askedAt < SAME_KEY) return;
    if (asked.signal.aborted) process.exit(INTERRUPTED[signal]);
    askedAt = at;
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

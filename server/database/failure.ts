/** Everything that can go wrong between "start" and "answers", as one type: a code for programs, a sentence in two languages for people. */

export type DatabaseFailureCode =
  | 'already-running'
  | 'data-locked'
  | 'disk-full'
  | 'folder-not-writable'
  | 'jar-corrupt'
  | 'jars-missing'
  | 'java-missing'
  | 'java-too-old'
  | 'jre-corrupt'
  | 'memory'
  | 'network'
  | 'port-taken'
  | 'server-unreachable'
  | 'setting'
  | 'start-failed'
  | 'start-timeout'
  | 'stopped'
  | 'store-damaged'
  | 'wrong-credentials';

/** What happened and what to do about it, in one breath, in both languages. */
export interface Sentences {
  readonly zh: string;
  readonly en: string;
}

/**
 * The only error that server/database throws on purpose. `message` is the English sentence; show `sentences` to a user.
 * `detail` is what the machine said (the tail of a log), for a bug report.
 */
export class DatabaseFailure extends Error {
  readonly code: DatabaseFailureCode;
  readonly sentences: Sentences;
  readonly detail: string;

  constructor(code: DatabaseFailureCode, sentences: Sentences, detail = '', cause?: unknown) {
    super(sentences.en, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseFailure';
    this.code = code;
    this.sentences = sentences;
    this.detail = detail;
  }
}

/** Throws `stopped` when the user has ended the start. */
export function ensureWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DatabaseFailure('stopped', { zh: '启动已中止。', en: 'The start was broken off.' });
}

/** The text of whatever was thrown. */
export function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return error.message + cause;
}

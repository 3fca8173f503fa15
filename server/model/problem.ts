/** What is odd in an input: where, what, and how to settle it. Problems travel beside the data and are printed at the rim. */

export type ProblemCode =
  | 'file-unreadable'
  | 'file-empty'
  | 'file-binary'
  | 'file-too-large'
  | 'file-encoding'
  | 'file-format'
  | 'file-limit'
  | 'file-encrypted'
  | 'file-no-text'
  | 'file-damaged'
  | 'page-without-text'
  | 'folder-empty'
  | 'not-a-bulletin'
  | 'masthead-missing'
  | 'date-missing'
  | 'number-missing'
  | 'publisher-missing'
  | 'article-without-facts'
  | 'issue-twice'
  | 'same-name'
  | 'fact-dropped'
  | 'lexicon-entry'
  | 'text-odd';

export interface Problem {
  readonly code: ProblemCode;
  /** `error`: this input gives nothing; `warning`: read on, a person should look; `info`: for the curious. */
  readonly severity: 'error' | 'warning' | 'info';
  /** File name as the user gave it; empty when no file is to blame. */
  readonly file: string;
  /** Names of the other files that it is about. */
  readonly also?: readonly string[];
  /** 1-based line in the source file, where known. */
  readonly line?: number;
  readonly message: { readonly zh: string; readonly en: string };
  /** What to do about it. */
  readonly hint?: { readonly zh: string; readonly en: string };
}

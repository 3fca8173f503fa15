/** What can go wrong with the database, in the product's own words: nobody above the store sees a driver's error. */

export type StoreErrorKind =
  /** No answer at the address, or the connection was cut. */
  | 'unreachable'
  /** The user name or the password is wrong. */
  | 'credentials'
  /** The server answers, the named database does not exist or is down. */
  | 'database'
  /** The query was stopped: it took too long or too much memory. */
  | 'limit'
  /** A uniqueness constraint was broken. */
  | 'constraint'
  /** A statement that the server does not accept: a defect of ours, or a server of another version. */
  | 'statement'
  /** Another process writes. */
  | 'locked'
  /** What is stored does not agree with itself or with this version of the product. */
  | 'state'
  | 'other';

/** The only error that the store throws on purpose; `message` is for a log, `kind` decides what a user is told. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;
  /** The server's status code, where it gave one. */
  readonly code: string | null;
  /** Whether the same call may succeed later. */
  readonly passing: boolean;

  constructor(
    kind: StoreErrorKind,
    message: string,
    options: {
      readonly code?: string | null;
      readonly passing?: boolean;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'StoreError';
    this.kind = kind;
    this.code = options.code ?? null;
    this.passing = options.passing ?? false;
  }
}

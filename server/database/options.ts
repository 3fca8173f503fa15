/** What a caller says to start a database, and what it gets back. */
import type { Sentences } from './failure.ts';

/** How to log in: everything that a driver needs. */
export interface Target {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Ask the server something small (`RETURN 1`) and resolve when it has answered. Reject with the driver's own error, whose `code`
 * tells wrong credentials from "not yet". It is an argument because only server/store may know the driver.
 */
export type Probe = (target: Target) => Promise<void>;

export type Environment = Readonly<Record<string, string | undefined>>;

export interface DatabaseOptions {
  /** The folder of one data set: conf, data, logs, run and the password live here. Made with mode 700. */
  readonly home: string;
  /** Per-user folder for what can be fetched again: jars, the JRE, class archives. */
  readonly cache: string;
  readonly probe: Probe;
  /** The process's environment: PATH and JAVA_HOME are looked at here, and pip and Java inherit it (proxy settings, certificates). */
  readonly environment: Environment;
  /** Base address of a Maven repository to use in place of the default one. */
  readonly mirror?: string;
  /** A folder of jars brought by hand (flat, or laid out like a Maven repository). When set, no jar is fetched. */
  readonly jars?: string;
  /**
   * What to do when another process of ours already runs this data set: `refuse` throws `already-running` with its address,
   * `join` uses its server and leaves it running at the end.
   */
  readonly whenRunning?: 'refuse' | 'join';
  /** Seconds after a good start until the class archive is made in the background; `null` never makes one. Default 30. */
  readonly archiveAfterSeconds?: number | null;
  /** For a server of minutes: compile less, and start with half the work. A service wants the optimizing compiler. */
  readonly shortLived?: boolean;
  /** Seconds until a start that does not answer is given up. Default 120. */
  readonly startSeconds?: number;
  /**
   * Breaks off a start (throws `stopped`) wherever it is: in a download, in the wait for another process or for the server. What was fetched
   * stays for the next try. After a good start it does nothing more.
   */
  readonly signal?: AbortSignal;
  /** Ports to try first, in order; each that is taken costs one of five attempts. Tests use it; without it a free port is chosen. */
  readonly ports?: readonly number[];
}

/** A database that answers. */
export interface Database extends Target {
  readonly home: string;
  /** True when the server belongs to somebody else (another process of ours, or `NEO4J_URI`); then `stop` leaves it alone. */
  readonly joined: boolean;
  /** Process id of the server, where it is ours. */
  readonly pid: number | undefined;
  /** Write the explorer's address where a second start finds it. */
  announce(address: string): Promise<void>;
  /** Called each time our server dies although nobody stopped it; it is being brought back with growing pauses. Returns the unsubscribe. */
  onDown(listener: (reason: Sentences) => void): () => void;
  /** Called each time it answers again. The target is the same unless its port was taken meanwhile. */
  onUp(listener: (target: Target) => void): () => void;
  /** End the server so that it is brought back: the cure after a critical error (a full disk, say). */
  restart(): void;
  /** Stop what was started; resolves when it is gone. Safe to call twice. */
  stop(): Promise<void>;
}

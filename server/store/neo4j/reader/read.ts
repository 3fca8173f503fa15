/** How the reader calls the database: READ sessions, one round trip, a time limit of its own. */
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

export type Read = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** `timeoutMs` is asked at each call: a fresh server gets more time. */
export function readOf(connection: Connection, timeoutMs: () => number): Read {
  return (query, params) => connection.read(query, params, { timeoutMs: timeoutMs() });
}

/** How the reader calls the database: READ sessions, one round trip, a time limit of its own. */
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

export type Read = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

export function readOf(connection: Connection, timeoutMs: () => number): Read {
  return (query, params) => connection.read(query, params, { timeoutMs: timeoutMs() });
}

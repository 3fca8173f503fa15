/** How the reader calls the database: READ sessions, one round trip, a time limit of its own. */
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

/** A query that takes longer is a defect or an attack; the server stops it. */
const QUERY_TIMEOUT_MS = 5_000;

export type Read = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

export function readOf(connection: Connection): Read {
  return (query, params) => connection.read(query, params, { timeoutMs: QUERY_TIMEOUT_MS });
}

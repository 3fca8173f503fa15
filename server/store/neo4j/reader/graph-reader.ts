/** The reader's port on Neo4j: one file of Cypher for each question. */
import type { GraphReader } from '../../ports.ts';
import type { Connection } from '../connection.ts';
import { wholeReader } from './graph.ts';
import { listReader } from './lists.ts';
import { neighbourReader } from './neighbours.ts';
import { nodeReader } from './nodes.ts';
import { readOf } from './read.ts';
import { relationshipReader } from './relationships.ts';
import { searchReader } from './search.ts';
import { sourceReader } from './source.ts';

/** A query that takes longer is a defect or an attack; the server stops it. */
export const QUERY_TIMEOUT_MS = 5_000;

/**
 * Reads over `connection`, which stays the caller's to close. `timeoutMs` is asked before each query: a server that has just started may
 * need longer, because it plans each query for the first time.
 */
export function graphReader(connection: Connection, timeoutMs: () => number = () => QUERY_TIMEOUT_MS): GraphReader {
  const read = readOf(connection, timeoutMs);
  const nodes = nodeReader(read);
  return {
    ping: () => connection.verify(),
    ...wholeReader(read),
    ...nodes,
    ...listReader(read),
    ...neighbourReader(read),
    ...relationshipReader(read, nodes.nodes),
    ...searchReader(read),
    ...sourceReader(read),
  };
}

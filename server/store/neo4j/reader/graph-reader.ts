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

/** Reads over `connection`, which stays the caller's to close. Each call is one statement unless the port says otherwise. */
export function graphReader(connection: Connection): GraphReader {
  const read = readOf(connection);
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

/** A store on the run's throw-away Neo4j, emptied, and readings in and out of it in one line. */
import type { Loaded } from '../../server/ingest/load/load-graph.ts';
import { graphHash } from '../../server/model/graph.ts';
import type { StoredReading } from '../../server/model/reading.ts';
import { type Connection, connect } from '../../server/store/neo4j/connection.ts';
import { Neo4jGraphStore } from '../../server/store/neo4j/graph-store.ts';
import { readGraph } from '../../server/store/verify-graph.ts';
import type { GraphStore, WriterIdentity } from '../../server/store/writer-port.ts';
import { emptyDatabase } from './empty-database.ts';
import { loadStored } from './load-stored.ts';

let runs = 0;

export function someWriter(): WriterIdentity {
  runs += 1;
  return { run: `test-${process.pid}-${runs}`, host: 'test', pid: process.pid };
}

export async function emptyStore(): Promise<{ store: GraphStore; connection: Connection }> {
  const connection = connect(await emptyDatabase());
  const store = new Neo4jGraphStore(connection);
  await store.prepare();
  return { store, connection };
}

/** Stores the readings and makes the stored graph the one that all stored readings give. */
export async function load(store: GraphStore, readings: readonly StoredReading[]): Promise<Loaded> {
  const session = await store.open(someWriter(), () => true);
  try {
    for (const reading of readings) await session.saveReading(reading);
    return await loadStored(store, session);
  } finally {
    await session.release();
  }
}

export async function storedHash(store: GraphStore): Promise<string> {
  return graphHash(await readGraph(store));
}

/** Empties a store but for its schema, which takes seconds to make. */
export async function forgetAll(connection: Connection): Promise<void> {
  const query = {
    name: 'test',
    text: 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n',
    mode: 'WRITE',
    ints: [],
    params: [],
    columns: [],
  } as const;
  await connection.write((tx) => tx.run(query, {}));
}

/** A store on the run's throw-away Neo4j, emptied, and readings in and out of it in one line. */
import { type Loaded, loadGraph } from '../../server/ingest/load/load-graph.ts';
import { resolve } from '../../server/ingest/resolve/resolve.ts';
import { type Graph, type GraphNode, type GraphRelationship, graphHash } from '../../server/model/graph.ts';
import { LABEL_NAMES, RELATIONSHIP_TYPES } from '../../server/model/ontology.ts';
import type { StoredReading } from '../../server/model/reading.ts';
import { type Connection, connect } from '../../server/store/neo4j/connection.ts';
import { Neo4jGraphStore } from '../../server/store/neo4j/graph-store.ts';
import type { GraphStore } from '../../server/store/writer-port.ts';
import { emptyDatabase } from './empty-database.ts';

let runs = 0;

export const someWriter = () => {
  runs += 1;
  return { run: `test-${process.pid}-${runs}`, host: 'test', pid: process.pid };
};

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

export async function loadStored(
  store: GraphStore,
  session: Awaited<ReturnType<GraphStore['open']>>,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Loaded> {
  const stored: StoredReading[] = [];
  for await (const reading of store.readings()) stored.push(reading);
  return loadGraph(session, resolve(stored).graph, await store.storedIndex(), 'test', progress);
}

/** The whole graph as it is stored. */
export async function storedGraph(store: GraphStore): Promise<Graph> {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (const label of LABEL_NAMES) for await (const node of store.nodes(label)) nodes.push(node);
  for (const type of RELATIONSHIP_TYPES) for await (const item of store.relationships(type)) relationships.push(item);
  return { nodes, relationships };
}

export async function storedHash(store: GraphStore): Promise<string> {
  return graphHash(await storedGraph(store));
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

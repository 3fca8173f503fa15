/** A database for one command: the one that NEO4J_URI names, one that already runs on the data folder, or one of our own for as long as it takes. */
import type { Report } from '../database/events.ts';
import { useServer as joinServer } from '../database/join.ts';
import type { Database, DatabaseOptions, Target } from '../database/options.ts';
import { startDatabase } from '../database/start-database.ts';
import { connect, probe } from '../store/neo4j/connection.ts';
import { Neo4jGraphStore } from '../store/neo4j/graph-store.ts';
import type { GraphStore } from '../store/writer-port.ts';

export interface DatabaseChoice {
  /** The user's own server; null for the local one. */
  readonly server: Target | null;
  readonly local: Omit<DatabaseOptions, 'probe' | 'whenRunning' | 'archiveAfterSeconds' | 'signal'>;
}

function open({ server, local }: DatabaseChoice, report: Report, signal: AbortSignal): Promise<Database> {
  if (server) return joinServer(server, probe);
  return startDatabase({ ...local, probe, whenRunning: 'join', archiveAfterSeconds: null, signal }, report);
}

/** Runs `work` with a store and stops what was started for it, also when it fails. `signal` breaks off the start of a database. */
export async function withStore<T>(
  choice: DatabaseChoice,
  report: Report,
  signal: AbortSignal,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const database = await open(choice, report, signal);
  try {
    const connection = connect(database);
    try {
      return await work(new Neo4jGraphStore(connection));
    } finally {
      await connection.close();
    }
  } finally {
    await database.stop();
  }
}

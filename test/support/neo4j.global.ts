/** One throw-away Neo4j for a whole run: started by the product's own code, on a new data folder, and removed at the end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import type { DatabaseEvent } from '../../server/database/events.ts';
import type { Target } from '../../server/database/options.ts';
import { startDatabase } from '../../server/database/start-database.ts';
import { probe } from './probe.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the throw-away Neo4j answers. */
    neo4j: Target;
    /** Its home folder. */
    neo4jHome: string;
    /** The user's cache: jars are shared between runs, so that a test run does not fetch 95 MB. */
    cacheFolder: string;
  }
}

interface Server {
  readonly target: Target;
  readonly home: string;
  readonly cache: string;
  stop(): Promise<void>;
}

async function startServer(): Promise<Server> {
  // Cache, mirror and jars as the user has set them; the data folder is a throw-away one.
  const { local } = readConfig().database;
  const folder = await mkdtemp(path.join(tmpdir(), 'chuanzhu-test-neo4j-'));
  const events: DatabaseEvent[] = [];
  const database = await startDatabase(
    {
      ...local,
      home: folder,
      probe,
      shortLived: true,
      archiveAfterSeconds: null, // the tests want both cores
    },
    (event) => events.push(event),
  );
  const { uri, username, password, database: name, home } = database;
  return {
    target: { uri, username, password, database: name },
    home,
    cache: local.cache,
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
      const down = events.filter((event) => event.kind === 'down');
      if (down.length > 0) throw new Error(`the test's Neo4j died ${down.length} times during the run`);
    },
  };
}

/** Two projects want a server, and vitest gives each its own copy of this file: what they share hangs on the process. */
interface Shared {
  users: number;
  readonly server: Promise<Server>;
}
const SHARED = Symbol.for('chuanzhu.tests.neo4j');
const shelf = globalThis as typeof globalThis & { [SHARED]?: Shared | undefined };

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shelf[SHARED] ??= { users: 0, server: startServer() };
  const shared = shelf[SHARED];
  shared.users += 1;
  const { target, home, cache, stop } = await shared.server;
  project.provide('neo4j', target);
  project.provide('neo4jHome', home);
  project.provide('cacheFolder', cache);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shelf[SHARED] = undefined;
    await stop();
  };
}

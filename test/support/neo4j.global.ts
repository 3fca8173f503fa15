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

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Cache, mirror and jars as the user has set them; the data folder is a throw-away one.
  const { local } = readConfig().database;
  const home = await mkdtemp(path.join(tmpdir(), 'chuanzhu-test-neo4j-'));
  const events: DatabaseEvent[] = [];
  const database = await startDatabase(
    {
      ...local,
      home,
      probe,
      shortLived: true,
      archiveAfterSeconds: null, // the tests want both cores
    },
    (event) => events.push(event),
  );
  const { uri, username, password, database: name } = database;
  project.provide('neo4j', { uri, username, password, database: name });
  project.provide('neo4jHome', database.home);
  project.provide('cacheFolder', local.cache);
  return async () => {
    await database.stop();
    await rm(home, { recursive: true, force: true });
    const down = events.filter((event) => event.kind === 'down');
    if (down.length > 0) throw new Error(`the test's Neo4j died ${down.length} times during the run`);
  };
}

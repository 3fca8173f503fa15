/** A database of one test's own, beside the shared throw-away one: for starting, dying and stopping. */
import { inject, onTestFinished } from 'vitest';
import type { DatabaseEvent } from '../../server/database/events.ts';
import type { Database, DatabaseOptions } from '../../server/database/options.ts';
import { startDatabase } from '../../server/database/start-database.ts';
import { probe } from './probe.ts';

export interface Started {
  readonly database: Database;
  readonly events: DatabaseEvent[];
}

/** Options that every such database shares: the jars of the user's cache, no class archive in the background. */
export function optionsFor(home: string, more: Partial<DatabaseOptions> = {}): DatabaseOptions {
  return {
    home,
    cache: inject('cacheFolder'),
    probe,
    environment: process.env,
    shortLived: true,
    archiveAfterSeconds: null,
    ...more,
  };
}

/** Start one; it is stopped when the test has finished, however it ended. */
export async function startOwn(home: string, more: Partial<DatabaseOptions> = {}): Promise<Started> {
  const events: DatabaseEvent[] = [];
  const database = await startDatabase(optionsFor(home, more), (event) => events.push(event));
  onTestFinished(() => database.stop());
  return { database, events };
}

/** Resolves when `condition` holds; fails loudly after `seconds`. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`it did not come true within ${seconds} s: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

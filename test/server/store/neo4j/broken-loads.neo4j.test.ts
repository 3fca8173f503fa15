import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { aliveOn } from '../../../../server/commands/writer-identity.ts';
import { resolve } from '../../../../server/ingest/resolve/resolve.ts';
import { graphHash } from '../../../../server/model/graph.ts';
import { checkLaws } from '../../../../server/model/laws.ts';
import { type Connection, connect } from '../../../../server/store/neo4j/connection.ts';
import { Neo4jGraphStore } from '../../../../server/store/neo4j/graph-store.ts';
import { readGraph } from '../../../../server/store/verify-graph.ts';
import type { GraphStore } from '../../../../server/store/writer-port.ts';
import { cuttingProxy } from '../../../support/cutting-proxy.ts';
import type { FailPoint } from '../../../support/dying-store.ts';
import { emptyStore, forgetAll, load, someWriter, storedHash } from '../../../support/graph-store.ts';
import { loadStored } from '../../../support/load-stored.ts';
import { year } from '../../../support/year.ts';

const WANTED = graphHash(resolve(year).graph);
const SCRIPT = fileURLToPath(new URL('../../../support/load-and-die.ts', import.meta.url));

let store: GraphStore;
let connection: Connection;

beforeAll(async () => {
  ({ store, connection } = await emptyStore());
});

beforeEach(() => forgetAll(connection));

afterAll(() => connection?.close());

function loadAndDie(failAt: FailPoint): Promise<NodeJS.Signals | null> {
  const task = JSON.stringify({ target: inject('neo4j'), failAt });
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, task], { stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (_, signal) => resolve(signal));
  });
}

/** What a user does after a crash: the same again. The dead writer's lock must not be in the way. */
async function runAgain(): Promise<void> {
  const session = await store.open(someWriter(), aliveOn('test'));
  try {
    const known = new Set((await store.readingKeys()).map(({ sha256 }) => sha256));
    for (const reading of year) if (!known.has(reading.sha256)) await session.saveReading(reading);
    await loadStored(store, session);
  } finally {
    await session.release();
  }
}

describe('a load that is killed and run again gives the same graph', () => {
  test.each<FailPoint>([
    'saveReading:1:before',
    'saveReading:2:during',
    'saveReading:4:after',
    'markDirty:1:after',
    'apply:1:during',
    'apply:5:before',
    'apply:14:after',
    'apply:20:during',
    'markClean:1:before',
    'markClean:1:after',
  ])('killed at %s', async (failAt) => {
    expect(await loadAndDie(failAt)).toBe('SIGKILL');
    const state = (await store.ledger()).state;
    if (failAt === 'markClean:1:after') expect(state).toBe('clean');
    else expect(state).not.toBe('clean');
    await runAgain();
    expect(await storedHash(store)).toBe(WANTED);
    expect(await store.ledger()).toMatchObject({ state: 'clean', hash: WANTED });
    expect([...checkLaws(await readGraph(store))]).toEqual([]);
  });
});

describe('a connection that is cut', () => {
  test.each([300, 3_000, 9_000, 20_000])(
    'for good after %d bytes ends the load with a clear error, and the next run finishes it',
    async (bytes) => {
      const { uri, ...login } = inject('neo4j');
      const { hostname, port } = new URL(uri);
      const proxy = await cuttingProxy(hostname, Number(port));
      const through = connect({ ...login, uri: `bolt://127.0.0.1:${proxy.port}`, retryMs: 0, connectTimeoutMs: 2_000 });
      const cutStore = new Neo4jGraphStore(through);
      proxy.cutAfter(bytes, 'stay-cut');
      await expect(load(cutStore, year)).rejects.toMatchObject({ kind: 'unreachable' });
      expect(proxy.cuts).toBe(1);
      await through.close();
      await proxy.close();
      const session = await store.open(someWriter(), () => false);
      await session.release();
      await runAgain();
      expect(await storedHash(store)).toBe(WANTED);
    },
  );

  test.each([3_000, 12_000])('once after %d bytes is survived: the step is done again', async (bytes) => {
    const { uri, ...login } = inject('neo4j');
    const { hostname, port } = new URL(uri);
    const proxy = await cuttingProxy(hostname, Number(port));
    const through = connect({ ...login, uri: `bolt://127.0.0.1:${proxy.port}` });
    const session = await new Neo4jGraphStore(through).open(someWriter(), () => true);
    proxy.cutAfter(bytes, 'mend');
    for (const reading of year) await session.saveReading(reading);
    await loadStored(store, session);
    expect(proxy.cuts).toBe(1);
    await session.release();
    await through.close();
    await proxy.close();
    expect(await storedHash(store)).toBe(WANTED);
  });
});

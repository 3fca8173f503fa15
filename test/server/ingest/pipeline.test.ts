import { describe, expect, test } from 'vitest';
import { ingest } from '../../../server/ingest/pipeline.ts';
import type { Rules } from '../../../server/ingest/understand/rules.ts';
import { loadSeed } from '../../../server/service/load-seed.ts';
import { StoreError } from '../../../server/store/store-error.ts';
import type { GraphStore, WriteSession } from '../../../server/store/writer-port.ts';

const rules: Rules = { version: 'test', entries: null };

const NOTHING = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

async function* none(): AsyncGenerator<never> {
  yield* [];
}

/** A store with a load that was broken off and nothing else; it notes what is asked of it. */
function brokenOff(calls: string[], locked = false): GraphStore {
  const note = (call: string) => void calls.push(call);
  const session: WriteSession = {
    saveReading: async () => note('saveReading'),
    forgetReadings: async () => note('forgetReadings'),
    apply: async () => NOTHING,
    markDirty: async () => note('markDirty'),
    markClean: async () => note('markClean'),
    release: async () => note('release'),
  };
  return {
    prepare: async () => {},
    ledger: async () => ({ state: 'dirty', hash: null, extractorVersion: null, counts: null }),
    readingKeys: async () => [],
    readings: () => {
      note('readings');
      return none();
    },
    storedIndex: async () => {
      note('storedIndex');
      return { nodes: new Map(), relationships: new Map() };
    },
    nodes: none,
    relationships: none,
    open: async () => {
      note('open');
      if (locked) throw new StoreError('locked', 'another load is writing');
      return session;
    },
  };
}

const around = { identity: { run: 'r', host: 'h', pid: 1 }, isAlive: () => true, progress: () => {} };

describe('a load that finishes what another one left', () => {
  test('takes the lock before it looks at what is stored: what it saw before could be old when it writes', async () => {
    const calls: string[] = [];
    await ingest([], { ...around, store: brokenOff(calls), rules });
    expect(calls).toEqual(['open', 'readings', 'storedIndex', 'markClean', 'release']);
  });

  test('does not look at anything while another one writes', async () => {
    const calls: string[] = [];
    const loading = ingest([], { ...around, store: brokenOff(calls, true), rules });
    await expect(loading).rejects.toMatchObject({ kind: 'locked' });
    expect(calls).toEqual(['open']);
  });
});

test('a service that starts while another process loads serves what is there', async () => {
  const seeding = loadSeed('/no/seed', { ...around, store: brokenOff([], true) }, async () => rules);
  await expect(seeding).resolves.toEqual({ kind: 'elsewhere' });
});

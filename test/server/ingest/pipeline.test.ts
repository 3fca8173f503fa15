import { describe, expect, test } from 'vitest';
import { NOTHING_WRITTEN } from '../../../server/ingest/load/load-graph.ts';
import { ingest } from '../../../server/ingest/pipeline.ts';
import type { Rules } from '../../../server/ingest/understand/rules.ts';
import { loadSeed } from '../../../server/service/load-seed.ts';
import { StoreError } from '../../../server/store/store-error.ts';
import type { Batch, GraphStore, WriteSession } from '../../../server/store/writer-port.ts';
import { buildReading } from '../../support/build-reading.ts';

const rules: Rules = { version: 'test', entries: null };

async function* none(): AsyncGenerator<never> {
  yield* [];
}

/** A store with a load that was broken off and nothing else; it notes what is asked of it. */
function brokenOff(calls: string[], locked = false): GraphStore {
  const note = (call: string) => void calls.push(call);
  const session: WriteSession = {
    saveReading: async () => note('saveReading'),
    forgetReadings: async () => note('forgetReadings'),
    apply: async () => NOTHING_WRITTEN,
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

test('a stored text that the rules of today refuse is in the graph no more, and is named', {
  timeout: 60_000,
}, async () => {
  const old = buildReading({ number: 1, date: '2023-06-01', sentences: [{ text: '会议召开。' }] });
  const refused = { ...old, extractorVersion: 'old', source: { ...old.source, text: 'int main() { return 0; }' } };
  const applied: Batch[] = [];
  const base = brokenOff([]);
  const store: GraphStore = {
    ...base,
    readingKeys: async () => [refused],
    readings: async function* () {
      yield refused;
    },
    open: async (...args) => ({
      ...(await base.open(...args)),
      apply: async (change: Batch) => {
        applied.push(change);
        return NOTHING_WRITTEN;
      },
    }),
  };
  const { problems } = await ingest([], { ...around, store, rules });
  expect(problems.map(({ severity, message }) => [severity, message.en])).toEqual([
    ['warning', expect.stringContaining('the graph is without it')],
  ]);
  expect(applied).toEqual([]);
});

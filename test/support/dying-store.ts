/** A store that kills its own process, hard, at a named step of a load: the bad moments are made certain instead of waited for. */
import type { GraphStore, WriteSession } from '../../server/store/writer-port.ts';

/** `apply:3:before` dies when the third batch is about to be sent, `:during` while it is under way, `:after` when it is committed. */
export type FailPoint = `${keyof WriteSession}:${number}:${'before' | 'during' | 'after'}`;

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function dying(session: WriteSession, failAt: FailPoint): WriteSession {
  const counts = new Map<string, number>();
  const at =
    <A extends readonly unknown[], R>(step: keyof WriteSession, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const count = (counts.get(step) ?? 0) + 1;
      counts.set(step, count);
      if (failAt === `${step}:${count}:before`) die();
      const result = call(...args);
      if (failAt === `${step}:${count}:during`) setTimeout(die, 3);
      const value = await result;
      if (failAt === `${step}:${count}:after`) die();
      return value;
    };
  return {
    saveReading: at('saveReading', (reading) => session.saveReading(reading)),
    forgetReadings: at('forgetReadings', (ids) => session.forgetReadings(ids)),
    apply: at('apply', (batch) => session.apply(batch)),
    markDirty: at('markDirty', () => session.markDirty()),
    markClean: at('markClean', (hash, version, counted) => session.markClean(hash, version, counted)),
    release: at('release', () => session.release()),
  };
}

export function dyingStore(store: GraphStore, failAt: FailPoint): GraphStore {
  return {
    prepare: () => store.prepare(),
    ledger: () => store.ledger(),
    readingKeys: () => store.readingKeys(),
    readings: () => store.readings(),
    storedIndex: () => store.storedIndex(),
    nodes: (label) => store.nodes(label),
    relationships: (type) => store.relationships(type),
    open: async (identity, isAlive) => dying(await store.open(identity, isAlive), failAt),
  };
}

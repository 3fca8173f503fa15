import { type Loaded, loadGraph } from '../../server/ingest/load/load-graph.ts';
import { resolve } from '../../server/ingest/resolve/resolve.ts';
import type { StoredReading } from '../../server/model/reading.ts';
import type { GraphStore, WriteSession } from '../../server/store/writer-port.ts';

/** Makes the stored graph the one that all stored readings give. */
export async function loadStored(store: GraphStore, session: WriteSession): Promise<Loaded> {
  const stored: StoredReading[] = [];
  for await (const reading of store.readings()) stored.push(reading);
  return loadGraph(session, resolve(stored).graph, await store.storedIndex(), 'test', () => undefined);
}

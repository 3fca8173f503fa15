/** The product with readings of a test in it: the throw-away Neo4j, the real API and the built page, on a free port. */
import type { Sample } from '../../server/graphql/base/context.ts';
import { ensureWebBuilt, PAGE } from '../../server/http/web-build.ts';
import { readWebFiles } from '../../server/http/web-files.ts';
import { startHttp } from '../../server/http.ts';
import type { StoredReading } from '../../server/model/reading.ts';
import { graphReader } from '../../server/store/neo4j/reader/graph-reader.ts';
import { warmUp } from '../../server/store/neo4j/reader/warm-up.ts';
import { emptyStore, load } from './graph-store.ts';

/** A fresh server plans each query once; on a busy machine that takes longer than a page waits, so it is done before. */
const QUERY_MS = 60_000;

export interface PageService {
  /** `http://localhost:4600` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Empties the database, loads the readings and serves them; `sample` says which of them came with the program. */
export async function servePage(readings: readonly StoredReading[], sample: Sample = new Map()): Promise<PageService> {
  const { store, connection } = await emptyStore();
  await load(store, readings);
  const files = await readWebFiles(await ensureWebBuilt(PAGE, () => undefined));
  const reader = graphReader(connection, () => QUERY_MS);
  const { signal } = new AbortController();
  for (const asked of ['start-page', 'later'] as const) await warmUp(connection, signal, asked);
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    origins: [],
    version: 'test',
    sample,
    reader: () => reader,
    readiness: () => ({ status: 'ready' }),
    web: () => files,
    timeoutMs: () => QUERY_MS,
    logError: (error, requestId) => console.error(requestId, error),
  });
  return {
    address: http.address,
    stop: async () => {
      await http.stop(0);
      await connection.close();
    },
  };
}

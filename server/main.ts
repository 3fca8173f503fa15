/** Composition root of the service: settings → http → database and page side by side → schema and seed → ready. No logic. */
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import packageFile from '../package.json' with { type: 'json' };
import { databaseLine } from './commands/database-lines.ts';
import { UsageError } from './commands/failures.ts';
import { summaryLines } from './commands/ingest-command.ts';
import type { Said } from './commands/language.ts';
import { progressLine } from './commands/progress.ts';
import { say, type Terminal } from './commands/terminal.ts';
import { aliveOn, writerIdentity } from './commands/writer-identity.ts';
import type { Config } from './config.ts';
import type { DatabaseEvent, Report } from './database/events.ts';
import { useServer as joinServer } from './database/join.ts';
import type { Database } from './database/options.ts';
import { startDatabase } from './database/start-database.ts';
import type { Sample } from './graphql/base/context.ts';
import { ensureWebBuilt, PAGE } from './http/web-build.ts';
import { readWebFiles, type WebFiles } from './http/web-files.ts';
import { AddressUnusable, type HttpService, PortTaken, startHttp } from './http.ts';
import { extractorVersion } from './ingest/extractor-version.ts';
import { GraphLink } from './service/graph-link.ts';
import { loadSeed } from './service/load-seed.ts';
import { readSample } from './service/sample.ts';
import { watchForStop } from './service/stop-signal.ts';
import { probe } from './store/neo4j/connection.ts';
import { Neo4jGraphStore } from './store/neo4j/graph-store.ts';

const SEED = fileURLToPath(new URL('../seed', import.meta.url));

/** Lines for the person who waits, on standard error; answers to programs go over http. */
type Tell = (words: Said) => void;

function tellOf(event: DatabaseEvent, tell: Tell): void {
  const back = { zh: '数据库已恢复。', en: 'the database is back' };
  const words = event.kind === 'up' ? back : databaseLine(event);
  if (words) tell(words);
}

async function openDatabase({ database }: Config, report: Report, signal: AbortSignal): Promise<Database> {
  if (database.server) return joinServer(database.server, probe);
  return startDatabase({ ...database.local, probe, whenRunning: 'refuse', signal }, report);
}

async function openHttp(
  { http }: Config,
  sample: Sample,
  link: GraphLink,
  web: () => WebFiles | null,
  log: pino.Logger,
): Promise<HttpService> {
  try {
    return await startHttp({
      ...http,
      version: packageFile.version,
      sample,
      reader: link.reader,
      readiness: link.readiness,
      web,
      timeoutMs: link.requestTimeoutMs,
      logError: (error, requestId) => log.error({ err: error, requestId }, 'request failed'),
    });
  } catch (error) {
    const isUsage = error instanceof PortTaken || error instanceof AddressUnusable;
    throw isUsage ? new UsageError(error.sentences) : error;
  }
}

/** The page's files; null when they cannot be built: the API is worth running without them. */
async function openPage(tell: Tell, signal: AbortSignal): Promise<WebFiles | null> {
  try {
    const onBuild = () => tell({ zh: '正在构建页面……', en: 'building the page …' });
    const folder = await ensureWebBuilt(PAGE, onBuild, signal);
    return await readWebFiles(folder);
  } catch (error) {
    if (signal.aborted) return null;
    const why = error instanceof Error ? error.message : String(error);
    tell({ zh: `页面构建失败，只提供接口：${why}`, en: `the page does not build, only the API is served: ${why}` });
    return null;
  }
}

async function openGraph(
  database: Database,
  link: GraphLink,
  config: Config,
  terminal: Terminal,
  check: () => void,
): Promise<void> {
  const connection = await link.open(database);
  const line = progressLine({ ...terminal, check });
  const start = terminal.now();
  const around = {
    store: new Neo4jGraphStore(connection),
    identity: writerIdentity(config.hostname, process.pid),
    isAlive: aliveOn(config.hostname),
    progress: line.show,
  };
  const outcome = await loadSeed(SEED, around, async () => ({
    version: await extractorVersion(),
    entries: null,
  })).finally(line.clear);
  if ('done' in outcome) {
    const lines = summaryLines(outcome.done, (terminal.now() - start) / 1000, terminal);
    for (const text of lines) terminal.err.write(`${text}\n`);
  }
  await link.ready();
}

/**
 * Runs the service until Ctrl-C, SIGTERM or a defect, and stops everything that it started. The port is taken first, so that a port that
 * is not free is told before anything is fetched. Throws what kept it from starting, in words for a user.
 */
export async function serve(config: Config, terminal: Terminal): Promise<void> {
  const tell: Tell = (words) => terminal.err.write(`${say(terminal, words)}\n`);
  const log = pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: true }));
  const stop = watchForStop(process);
  const link = new GraphLink();
  const closers: (() => Promise<unknown>)[] = [];
  let files: WebFiles | null = null;
  try {
    const http = await openHttp(config, await readSample(SEED), link, () => files, log);
    closers.push(() => http.stop());
    const page = openPage(tell, stop.signal).then((built) => {
      files = built;
    });
    const opening = openDatabase(config, (event) => tellOf(event, tell), stop.signal);
    // The signal breaks off what is still starting; what has started by then is stopped. A second Ctrl-C ends at once.
    closers.push(
      () => link.close(),
      () => opening.then((database) => database.stop()).catch(() => {}),
      () => page,
    );
    const ready = opening.then(async (database) => {
      await openGraph(database, link, config, terminal, stop.check);
      await page;
      await database.announce(http.address);
      tell({ zh: `串珠已就绪：${http.address}`, en: `Chuanzhu is ready: ${http.address}` });
    });
    const end = await Promise.race([stop.ended, ready.then(() => stop.ended)]);
    // What the end breaks off is no news.
    ready.catch(() => {});
    if (end.kind === 'defect') throw end.error;
    tell({ zh: '正在停止……', en: 'stopping …' });
  } finally {
    for (const close of closers) await close();
    stop.dispose();
  }
}

/** The one entrance: from "nothing is there" to a database that answers, and back to nothing running. */

import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../model/error-code.ts';
import { archivePath, type Background, makeArchiveLater } from './archive.ts';
import { claim, type Holder } from './claim.ts';
import { forgetFirstPassword, isNew, passwordFile, prepareHome } from './configure.ts';
import type { Report } from './events.ts';
import { DatabaseFailure, ensureWanted, textOf } from './failure.ts';
import { ensureJars } from './fetch-jars.ts';
import { diskFull, ensureSpace, ensureWritable, notWritable } from './files.ts';
import { ensureJava } from './java.ts';
import { joinRunning } from './join.ts';
import { readLock } from './lock.ts';
import { endOrphan, readMarker } from './marker.ts';
import type { Database, DatabaseOptions } from './options.ts';
import { preferPort } from './ports.ts';
import { type Site, serve } from './serve.ts';
import { type Supervision, supervise } from './supervise.ts';

const ARCHIVE_AFTER_SECONDS = 30;
const START_SECONDS = 120;
/** An empty data folder takes 70 MB; what Neo4j says on a full disk helps nobody, so leave room. */
const SPACE_NEW = 500e6;
const SPACE_LATER = 100e6;

function alreadyRunning(home: string, { pid, address }: Holder): DatabaseFailure {
  const where =
    address === undefined ? { zh: '', en: '' } : { zh: `，地址是 ${address}`, en: ` and answers at ${address}` };
  return new DatabaseFailure('already-running', {
    zh: `另一个进程（PID ${pid}）已在使用数据文件夹 ${home}${where.zh}。请直接打开它；或先停止它，或用 CHUANZHU_HOME 指定另一个文件夹。`,
    en: `Another process (pid ${pid}) already runs on the data folder ${home}${where.en}. Open that one; or stop it first, or name another folder in CHUANZHU_HOME.`,
  });
}

async function prepareSite(home: string, options: DatabaseOptions, report: Report): Promise<Site> {
  const cache = path.resolve(options.cache);
  await ensureWritable(cache);
  const java = await ensureJava(cache, options.environment, report, options.signal);
  const lock = await readLock();
  const jars = await ensureJars(lock, { ...options, cache }, report);
  await ensureSpace(home, (await isNew(home)) ? SPACE_NEW : SPACE_LATER);
  ensureWanted(options.signal);
  const password = await prepareHome(home);
  const { environment, probe, startSeconds = START_SECONDS, shortLived = false } = options;
  return {
    home,
    java,
    jars,
    password,
    environment,
    probe,
    shortLived,
    archive: archivePath(cache, java, lock),
    seconds: startSeconds,
  };
}

async function portsToTry(home: string, options: DatabaseOptions): Promise<readonly number[]> {
  return options.ports ?? [await preferPort((await readMarker(home))?.port)];
}

/** The home is ours: fetch what is missing, start, and hand out the handle. */
async function startOwned(
  home: string,
  options: DatabaseOptions,
  report: Report,
  announce: (address: string) => Promise<void>,
  release: () => Promise<void>,
): Promise<Database> {
  const orphan = await endOrphan(home);
  if (orphan !== null) report({ kind: 'orphan-stopped', pid: orphan });
  const newData = await isNew(home);
  const site = await prepareSite(home, options, report);
  if (site.password === '') throw lostPassword(home);
  const starting = { ...site, signal: options.signal };
  const first = await serve(starting, await portsToTry(home, options), newData, report, () => {});
  await forgetFirstPassword(home);
  report({ kind: 'ready', uri: first.target.uri, seconds: first.seconds });

  const again = (port: number, onLaunch: Parameters<typeof serve>[4]) =>
    serve(site, Array(3).fill(port), false, report, onLaunch);
  const supervision = supervise(first, again, report);
  const delay = options.archiveAfterSeconds === undefined ? ARCHIVE_AFTER_SECONDS : options.archiveAfterSeconds;
  const archive: Background | null =
    delay === null ? null : makeArchiveLater(site, path.resolve(options.cache), delay, report);

  return handleOf(supervision, home, announce, async () => {
    await Promise.all([supervision.stop(), archive?.stop()]);
    await release();
  });
}

/** What the caller holds: address and process as they are now, since a server that died comes back as another one. */
function handleOf(
  supervision: Supervision,
  home: string,
  announce: (address: string) => Promise<void>,
  stop: () => Promise<void>,
): Database {
  const { username, password, database } = supervision.target();
  let stopped: Promise<void> | undefined;
  return {
    get uri() {
      return supervision.target().uri;
    },
    get pid() {
      return supervision.pid();
    },
    username,
    password,
    database,
    home,
    joined: false,
    announce,
    onDown: supervision.onDown,
    onUp: supervision.onUp,
    restart: supervision.restart,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function lostPassword(home: string): DatabaseFailure {
  return new DatabaseFailure('wrong-credentials', {
    zh: `${passwordFile(home)} 不见了，没有它就无法登录已有的数据库。请恢复该文件；或移走文件夹 ${home}，再次启动并重新载入简报。`,
    en: `${passwordFile(home)} is gone, and without it nobody can log in to the database that exists. Bring the file back; or move the folder ${home} away, start again and load the bulletins.`,
  });
}

/**
 * Start (or, with `whenRunning: 'join'`, share) the Neo4j of a data folder and resolve when it answers queries.
 * The first start fetches Neo4j and, where there is no Java, a JRE; later ones fetch nothing. The returned handle watches the server
 * and brings it back when it dies. Throws only `DatabaseFailure`, whose sentences tell a user what to do.
 */
export async function startDatabase(options: DatabaseOptions, report: Report): Promise<Database> {
  try {
    return await startOrJoin(options, report);
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw diskFull(options.home, 0, 1);
    throw FOLDER_TROUBLE.has(codeOf(error)) ? notWritable(options.home, textOf(error)) : error;
  }
}

/** What the system says of a file inside our folders that belongs to somebody else, or stands where a folder must be. */
const FOLDER_TROUBLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR']);

async function startOrJoin(options: DatabaseOptions, report: Report): Promise<Database> {
  await ensureWritable(path.resolve(options.home));
  const home = await realpath(options.home); // the server is known by this very string
  await mkdir(path.join(home, 'run'), { recursive: true, mode: 0o700 });
  const taken = await claim(path.join(home, 'run', 'owner.json'));
  if (!taken.held) {
    if (options.whenRunning === 'join') return joinRunning(home, taken.holder, options, report);
    throw alreadyRunning(home, taken.holder);
  }
  try {
    return await startOwned(home, options, report, taken.announce, taken.release);
  } catch (error) {
    await taken.release();
    throw error;
  }
}

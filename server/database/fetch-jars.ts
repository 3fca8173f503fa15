/** The 149 jars of the lock, on this machine, each proven to be the one that the lock names. */
import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dispatcher } from 'undici';
import { claim } from './claim.ts';
import { dispatcherFor, download, HashMismatch, sizeOf, verify } from './download.ts';
import type { Report } from './events.ts';
import { ensureWanted } from './failure.ts';
import { ensureSpace, readJson } from './files.ts';
import { jarCorrupt, jarsMissing, networkFailure, proxyFailure } from './jar-failures.ts';
import { type Artifact, fileNameOf, type Lock, pathOf, urlOf } from './lock.ts';
import type { Environment } from './options.ts';

export interface JarSources {
  readonly cache: string;
  /** For the proxy variables. */
  readonly environment: Environment;
  readonly mirror?: string;
  /** A folder of jars brought by hand; when set, nothing is fetched. */
  readonly jars?: string;
  /** Breaks off a download; what has come so far stays. */
  readonly signal?: AbortSignal;
}

const PARALLEL = 8;
/** More events than this tell a person nothing. */
const PROGRESS_MS = 100;

interface Placed {
  readonly artifact: Artifact;
  readonly file: string;
}

/** Size and time of each jar when it was last hashed: a later start need not read 95 MB again to trust them. */
async function stampOf(placed: readonly Placed[]): Promise<string> {
  const stats = await Promise.all(placed.map(({ file }) => stat(file).catch(() => null)));
  return stats.map((found) => (found ? `${found.size}@${found.mtimeMs}` : '-')).join(' ');
}

async function isWhole({ artifact, file }: Placed): Promise<boolean> {
  if ((await sizeOf(file)) !== artifact.bytes) return false;
  try {
    await verify(file, artifact);
    return true;
  } catch (error) {
    if (error instanceof HashMismatch) return false;
    throw error;
  }
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

function proxyFor(environment: Environment): Dispatcher {
  try {
    return dispatcherFor(environment);
  } catch (error) {
    throw proxyFailure(error);
  }
}

async function takeFromFolder(folder: string, missing: readonly Placed[]): Promise<void> {
  const absent: string[] = [];
  await inParallel(missing, async ({ artifact, file }) => {
    for (const name of [fileNameOf(artifact), pathOf(artifact)]) {
      const source = path.join(folder, name);
      if (!(await isWhole({ artifact, file: source }))) continue;
      await mkdir(path.dirname(file), { recursive: true });
      await copyFile(source, `${file}.part`);
      await rename(`${file}.part`, file);
      return;
    }
    absent.push(fileNameOf(artifact));
  });
  if (absent.length > 0) throw jarsMissing(folder, absent.sort());
}

async function takeFromNetwork(sources: JarSources, missing: readonly Placed[], lock: Lock, report: Report) {
  const wanted = missing.reduce((sum, { artifact }) => sum + artifact.bytes, 0);
  let doneBytes = lock.totalBytes - wanted;
  let doneFiles = lock.artifacts.length - missing.length;
  let told = 0;
  let quarter = -1;
  const progress = (always: boolean) => {
    if (!always && Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    const reached = Math.floor((doneBytes / lock.totalBytes) * 4);
    const passed = reached > quarter;
    if (passed) quarter = reached;
    report({
      kind: 'jars-progress',
      doneBytes,
      doneFiles,
      totalBytes: lock.totalBytes,
      totalFiles: lock.artifacts.length,
      ...(passed ? { milestone: reached * 25 } : {}),
    });
  };
  progress(true);
  const abort = new AbortController();
  const signal = AbortSignal.any([abort.signal, ...(sources.signal ? [sources.signal] : [])]);
  const dispatcher = proxyFor(sources.environment);
  // The big ones first, so that none of them is alone at the end.
  const bySize = [...missing].sort((a, b) => b.artifact.bytes - a.artifact.bytes);
  await inParallel(bySize, async ({ artifact, file }) => {
    const url = await urlOf(artifact, sources.mirror);
    try {
      const onBytes = (count: number) => {
        doneBytes += count;
        progress(false);
      };
      await download(url, file, artifact, { dispatcher, signal, onBytes });
    } catch (error) {
      abort.abort();
      ensureWanted(sources.signal);
      throw error instanceof HashMismatch ? jarCorrupt(error, url) : networkFailure(error, url);
    }
    doneFiles += 1;
  }).finally(() => dispatcher.destroy());
  progress(true);
}

/** Only one process at a time writes the cache; a second one waits and then finds everything there. */
async function aloneIn(cache: string, report: Report, signal: AbortSignal | undefined): Promise<() => Promise<void>> {
  for (let told = false; ; told = true) {
    ensureWanted(signal);
    const taken = await claim(path.join(cache, 'fetch.lock'));
    if (taken.held) return taken.release;
    if (!told) report({ kind: 'jars-wait', pid: taken.holder.pid });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Have every jar of the lock in the cache and answer with their paths in the lock's order (the class archive depends on it).
 * Nothing is fetched that is there already. Throws `DatabaseFailure`: network, jar-corrupt, jars-missing, disk-full, stopped.
 */
export async function ensureJars(lock: Lock, sources: JarSources, report: Report): Promise<readonly string[]> {
  const placed = lock.artifacts.map((artifact) => ({
    artifact,
    file: path.join(sources.cache, 'maven', pathOf(artifact)),
  }));
  const stampFile = path.join(sources.cache, `jars-${lock.fingerprint}.json`);
  const files = placed.map(({ file }) => file);
  if ((await readJson(stampFile)) === (await stampOf(placed))) return files;

  const release = await aloneIn(sources.cache, report, sources.signal);
  try {
    const missing: Placed[] = [];
    await inParallel(placed, async (one) => {
      if (!(await isWhole(one))) missing.push(one);
    });
    const fetchedBytes = missing.reduce((sum, { artifact }) => sum + artifact.bytes, 0);
    await ensureSpace(sources.cache, fetchedBytes);
    if (sources.jars !== undefined) await takeFromFolder(sources.jars, missing);
    else if (missing.length > 0) await takeFromNetwork(sources, missing, lock, report);
    await rm(stampFile, { force: true });
    await writeFile(stampFile, JSON.stringify(await stampOf(placed)));
    report({ kind: 'jars-ready', files: files.length, bytes: lock.totalBytes, fetchedBytes });
    return files;
  } finally {
    await release();
  }
}

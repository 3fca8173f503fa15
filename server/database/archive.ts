/** A class archive makes later starts a third faster. It costs some 15 s and 100 MB, so it is made once, in the background, at the lowest priority. */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { claim } from './claim.ts';
import { passwordFile, prepareHome, writeSettings } from './configure.ts';
import { markLog } from './diagnose.ts';
import { sizeOf } from './download.ts';
import type { Report } from './events.ts';
import { textOf } from './failure.ts';
import { ensureSpace } from './files.ts';
import type { Java } from './java.ts';
import { launch, type Running } from './launch.ts';
import type { Lock } from './lock.ts';
import { makePause } from './pause.ts';
import { freePort } from './ports.ts';
import { type Site, targetAt } from './serve.ts';
import { waitUntilReady } from './wait-ready.ts';

/** Dumping happens while the process ends and takes 6 to 30 s. */
const DUMP_MS = 180_000;
/** The archive and a data folder to warm up in. */
const SPACE = 300e6;
/** A second Java may be in use by another project; more are leftovers of updates. */
const KEPT = 2;

/** An archive is bound to one build of Java and to this very list of jars. */
export function archivePath(cache: string, java: Java, lock: Lock): string {
  const version = java.version.replaceAll(/[^\w.+-]/g, '_');
  return path.join(cache, 'archives', `java-${version}-${lock.fingerprint}.${java.major >= 25 ? 'aot' : 'jsa'}`);
}

async function dropOld(folder: string): Promise<void> {
  const names = await readdir(folder);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(path.join(folder, name))).mtimeMs })),
  );
  for (const { name } of aged.sort((a, b) => b.time - a.time).slice(KEPT)) await rm(path.join(folder, name));
}

export interface Background {
  /** Give up and leave nothing behind. */
  stop(): Promise<void>;
  /** Resolves when it is made, given up, or not needed. */
  readonly done: Promise<void>;
}

async function train(site: Site, scratch: string, target: string, onLaunch: (running: Running) => void): Promise<void> {
  await rm(scratch, { recursive: true, force: true }); // of one that was killed
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const password = await prepareHome(scratch);
  const port = await freePort();
  await writeSettings(scratch, port);
  const [log, debugLog] = await Promise.all([markLog(scratch), markLog(scratch, 'debug.log')]);
  const { java, jars, environment, probe } = site;
  const running = launch({ java, jars, environment, home: scratch, writeArchive: target, background: true });
  onLaunch(running);
  const place = { home: scratch, port, target: targetAt(port, password), passwordFrom: passwordFile(scratch) };
  try {
    await waitUntilReady({ ...place, probe, running, log, debugLog, seconds: 300 });
  } finally {
    await running.stop(DUMP_MS);
  }
}

/** Make the archive of `site` unless it is there, `delaySeconds` from now. Never throws: a start without it is only slower. */
export function makeArchiveLater(site: Site, cache: string, delaySeconds: number, report: Report): Background {
  const scratch = path.join(cache, 'archive-scratch');
  const part = `${site.archive}.part`;
  let stopped = false;
  let running: Running | undefined;
  const pause = makePause(false);

  const make = async () => {
    await pause.wait(delaySeconds * 1000);
    if (stopped || (await sizeOf(site.archive)) > 0) return;
    const taken = await claim(path.join(cache, 'archive.lock'));
    if (!taken.held) return; // somebody makes it already
    const began = Date.now();
    try {
      await ensureSpace(cache, SPACE);
      await mkdir(path.dirname(site.archive), { recursive: true });
      report({ kind: 'archive-started' });
      await train(site, scratch, part, (launched) => {
        running = launched;
        if (stopped) launched.kill();
      });
      if (stopped) return;
      await rename(part, site.archive);
      await dropOld(path.dirname(site.archive));
      report({ kind: 'archive-ready', path: site.archive, seconds: (Date.now() - began) / 1000 });
    } catch (error) {
      if (!stopped) report({ kind: 'archive-failed', detail: textOf(error) });
    } finally {
      await rm(scratch, { recursive: true, force: true });
      await rm(part, { force: true });
      await taken.release();
    }
  };

  const done = make().catch((error: unknown) => report({ kind: 'archive-failed', detail: textOf(error) }));
  return {
    done,
    stop: async () => {
      stopped = true;
      pause.wake();
      running?.kill();
      await done;
    },
  };
}

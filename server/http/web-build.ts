/** Builds the page when its sources have changed since the last build: a fresh clone needs no step of its own. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** In dist/, beside what it describes; the name begins with a dot so that it is never served. */
const STAMP = '.sources';

export interface WebFolders {
  /** `web/` */
  readonly web: string;
  /** Files outside of `web/` that the build depends on. */
  readonly also: readonly string[];
}

const ROOT = new URL('../..', import.meta.url);

/** The page of this product. */
export const PAGE: WebFolders = {
  web: fileURLToPath(new URL('web', ROOT)),
  also: [fileURLToPath(new URL('package-lock.json', ROOT))],
};

async function sources({ web, also }: WebFolders): Promise<string[]> {
  const entries = await readdir(web, { recursive: true, withFileTypes: true });
  const dist = path.join(web, 'dist');
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(dist))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return [...files.sort(), ...also];
}

/** A checksum of everything that the built page is made of. */
export async function sourcesHash(folders: WebFolders): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await sources(folders)) {
    hash.update(`${path.relative(folders.web, file).split(path.sep).join('/')}\n`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Whether `dist/` is what the sources would give; false also when there is none. */
export async function isBuilt(folders: WebFolders, hash: string): Promise<boolean> {
  const stamp = await readFile(path.join(folders.web, 'dist', STAMP), 'utf8').catch(() => '');
  return stamp === hash;
}

/** A process of its own: a build takes a gigabyte, which the service would keep as long as it runs. */
async function build(web: string, signal: AbortSignal | undefined): Promise<void> {
  const vite = path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const config = path.join(web, 'vite.config.ts');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], { signal });
}

/**
 * Builds with Vite into `web/dist` unless it is up to date; `onBuild` is called first when there is work. Returns the folder. Throws
 * Vite's error when the sources do not build, or an AbortError; a dist of before then stays as it was or is gone.
 */
export async function ensureWebBuilt(folders: WebFolders, onBuild: () => void, signal?: AbortSignal): Promise<string> {
  const dist = path.join(folders.web, 'dist');
  const hash = await sourcesHash(folders);
  if (await isBuilt(folders, hash)) return dist;
  onBuild();
  await rm(path.join(dist, STAMP), { force: true }); // a build that is broken off leaves no promise behind
  await build(folders.web, signal);
  await writeFile(path.join(dist, STAMP), hash);
  return dist;
}

/** Paths that a user gives → the files to read, in an order that every machine agrees on. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../model/graph.ts';
import type { Problem } from '../../model/problem.ts';
import { isBulletinName } from './bulletin-names.ts';
import { emptyFolder, notAFile, skippedFiles, unreadable } from './problems.ts';

export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

interface Search {
  readonly files: string[];
  readonly problems: Problem[];
  /** Real paths of the folders on the way, so that a link back up is not followed for ever. */
  readonly seen: Set<string>;
  readonly skipped: Map<string, number>;
}

async function searchFolder(folder: string, search: Search): Promise<void> {
  const real = await realpath(folder);
  if (search.seen.has(real)) return;
  search.seen.add(real);
  const names = (await readdir(folder)).filter((name) => isBulletinName(name) !== 'hidden').sort(compareText);
  for (const name of names) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) await searchFolder(path, search);
      else if (found.isFile()) take(path, name, search);
    } catch (error) {
      search.problems.push(unreadable(path, error));
    }
  }
}

function take(path: string, name: string, search: Search): void {
  const kind = isBulletinName(name);
  if (kind === 'yes') search.files.push(path);
  else if (kind !== 'hidden') search.skipped.set(kind.ending, (search.skipped.get(kind.ending) ?? 0) + 1);
}

/** Stands for standard input among paths. */
export const STDIN = '-';

async function searchPath(path: string): Promise<FoundFiles> {
  if (path === STDIN) return { files: [STDIN], problems: [] };
  const search: Search = { files: [], problems: [], seen: new Set(), skipped: new Map() };
  try {
    const found = await stat(path);
    if (found.isFile()) return { files: [path], problems: [] };
    if (!found.isDirectory()) return { files: [], problems: [notAFile(path)] };
    await searchFolder(path, search);
  } catch (error) {
    return { files: [], problems: [unreadable(path, error)] };
  }
  if (search.files.length === 0) search.problems.push(emptyFolder(path));
  if (search.skipped.size > 0) search.problems.push(skippedFiles(path, search.skipped));
  return search;
}

/** The files behind the paths: folders are searched through, hidden files are left out, each file comes once. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await searchPath(path);
    for (const file of found.files) files.add(file);
    problems.push(...found.problems);
  }
  return { files: [...files], problems };
}

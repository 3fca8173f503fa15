/** Paths that a user gives → the files to read, in an order that every machine agrees on. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { emptyFolder, notAFile, skippedFiles, unreadable } from './problems.ts';

/** Endings that a folder is searched for; a file that the user names himself is read whatever it is called. */
const ENDINGS = new Set(['.txt', '.text', '.pdf', '.docx', '.doc', '.wps', '.html', '.htm', '.zip']);

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

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

async function searchFolder(folder: string, search: Search): Promise<void> {
  const real = await realpath(folder);
  if (search.seen.has(real)) return;
  search.seen.add(real);
  const names = (await readdir(folder)).filter((name) => !isHidden(name)).sort(byCodeUnits);
  for (const name of names) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) await searchFolder(path, search);
      else if (found.isFile() && ENDINGS.has(extname(name).toLowerCase())) search.files.push(path);
      else if (found.isFile()) countSkipped(search, extname(name).toLowerCase() || name);
    } catch (error) {
      search.problems.push(unreadable(path, error));
    }
  }
}

function countSkipped(search: Search, ending: string): void {
  search.skipped.set(ending, (search.skipped.get(ending) ?? 0) + 1);
}

async function searchPath(path: string): Promise<FoundFiles> {
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

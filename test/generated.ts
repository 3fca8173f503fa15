/** Generated files are committed; this runs the generators again and tells which of them would write something else. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOMS = ['server', 'web', 'test'];

/** Folders whose files a generator writes under plain names. */
const FOLDERS = ['server/ingest/lexicon/data/'];

function isGenerated(file: string): boolean {
  return /\.generated(\.|\/|$)/.test(file) || FOLDERS.some((folder) => file.startsWith(folder));
}

/** Path and content of every generated file: `*.generated.*`, whatever lies in a folder `*.generated`, and the lexicon's data. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const room of ROOMS) {
    const entries = await readdir(path.join(root, room), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = path.relative(root, path.join(entry.parentPath, entry.name));
      if (entry.isFile() && isGenerated(file.replaceAll('\\', '/')))
        files.set(file, await readFile(path.join(root, file), 'utf8'));
    }
  }
  return files;
}

/** Names of the files that are different, new or gone. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

async function restore(root: string, before: ReadonlyMap<string, string>, changed: readonly string[]): Promise<void> {
  for (const name of changed) {
    const text = before.get(name);
    if (text === undefined) await rm(path.join(root, name));
    else await writeFile(path.join(root, name), text);
  }
}

/** Run `generate`, compare, and leave the tree as it was. */
export async function checkGenerated(
  root: string,
  generate: () => Promise<{ readonly code: number; readonly output: string }>,
): Promise<{ readonly code: number; readonly output: string }> {
  const before = await generatedFiles(root);
  const { code, output } = await generate();
  const changed = differences(before, await generatedFiles(root));
  await restore(root, before, changed);
  if (code !== 0) return { code, output };
  if (changed.length === 0) return { code: 0, output };
  return { code: 1, output: `not up to date: ${changed.join(', ')}\nRun npm run generate and commit what it writes.` };
}

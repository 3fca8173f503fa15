/** Which rules are these? The name of a reading's rules is computed from their files, so that nobody can forget to raise a number. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../model/graph.ts';

/** What decides which graph the same bulletins give. */
const ROOMS = ['read', 'layout', 'extract', 'lexicon', 'understand', 'resolve', '../model'];

/** The name of rules with a user's own lexicon entries: entries that change mean other rules. */
export function versionWith(version: string, entries: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version, entries.replaceAll('\r\n', '\n')]));
  return hash.digest('hex').slice(0, 12);
}

/** A short checksum of the rules' files: twelve hex digits. Line ends do not count. */
export async function extractorVersion(root: string = fileURLToPath(new URL('.', import.meta.url))): Promise<string> {
  const files: (readonly [name: string, path: string])[] = [];
  for (const room of ROOMS) {
    for (const entry of await readdir(join(root, room), { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files.push([relative(root, path).split(sep).join('/'), path]);
    }
  }
  files.sort(([a], [b]) => compareText(a, b));
  const hash = createHash('sha256');
  for (const [name, path] of files) {
    hash.update(JSON.stringify([name, (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')]));
  }
  return hash.digest('hex').slice(0, 12);
}

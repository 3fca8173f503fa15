/** Which rules are these? The name of a reading's rules is computed from their files, so that nobody can forget to raise a number. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What decides what a text is understood as. Resolve is not among them: it runs at every load. */
const ROOMS = ['read', 'layout', 'extract', 'lexicon'];

/** A short checksum of the rules' files: twelve hex digits. Line ends do not count. */
export async function extractorVersion(root: string = fileURLToPath(new URL('.', import.meta.url))): Promise<string> {
  const paths: string[] = [];
  for (const room of ROOMS) {
    for (const entry of await readdir(join(root, room), { withFileTypes: true, recursive: true })) {
      if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
    }
  }
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
    hash.update(JSON.stringify([relative(root, path).split(sep).join('/'), text]));
  }
  return hash.digest('hex').slice(0, 12);
}

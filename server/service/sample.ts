/** Which bulletins came with the program: told by their bytes, so that a bulletin of the user's own is never taken for one. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sample } from '../graphql/base/context.ts';

/** The folder's bulletins by SHA-256. By seed/README.md a name that ends in `-abridged` retells a real issue; all others are composed. */
export async function readSample(folder: string): Promise<Sample> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const entries = names.map(async (name) => {
    const sha256 = createHash('sha256')
      .update(await readFile(path.join(folder, name)))
      .digest('hex');
    return [sha256, name.endsWith('-abridged.txt') ? 'ABRIDGED' : 'COMPOSED'] as const;
  });
  return new Map(await Promise.all(entries));
}

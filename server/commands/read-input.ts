/** Standard input as bytes, no more than a bulletin can have: what never ends must not fill the memory. */
import type { Readable } from 'node:stream';

/** All that comes, or the first `most` bytes and one more, by which the reader sees that it is too much. */
export async function readInput(input: Readable, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(parts).subarray(0, most + 1);
}

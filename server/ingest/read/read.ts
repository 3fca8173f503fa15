/** A file → its text. Nothing here knows what a bulletin is. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import { decode } from './decode.ts';
import {
  binaryFile,
  emptyFile,
  LARGEST_FILE,
  notAFile,
  tooLarge,
  undecodable,
  unknownFormat,
  unreadable,
} from './problems.ts';
import { sniff } from './sniff.ts';

/** Whether reading failed. */
export function isProblem(result: SourceText | Problem): result is Problem {
  return 'severity' in result;
}

/**
 * Reads the bytes of one file.
 * @param fileName shown in problems and kept as the issue's `fileName`; folders are cut off.
 */
export function readBytes(
  bytes: Uint8Array,
  fileName: string,
  format: SourceText['format'] = 'txt',
): SourceText | Problem {
  if (bytes.length === 0) return emptyFile(fileName);
  if (bytes.length > LARGEST_FILE) return tooLarge(fileName, bytes.length);
  const kind = sniff(bytes);
  if (kind === 'binary') return binaryFile(fileName);
  if (kind !== 'text') return unknownFormat(fileName, kind);
  const decoded = decode(bytes);
  if ('offset' in decoded) return undecodable(fileName, decoded.encoding, decoded.offset);
  if (decoded.text.trim() === '') return emptyFile(fileName);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName: basename(fileName), sha256, format, encoding: decoded.encoding, text: decoded.text };
}

/** Reads one file. Never throws for what is wrong with the file: that is the Problem. */
export async function read(path: string): Promise<SourceText | Problem> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size, isRegular } = await handle.stat().then((stat) => ({ size: stat.size, isRegular: stat.isFile() }));
      if (!isRegular) return notAFile(path);
      if (size > LARGEST_FILE) return tooLarge(path, size);
      return readBytes(await handle.readFile(), path);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(path, error);
  }
}

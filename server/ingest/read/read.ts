/** Bytes of a text file → its text. Nothing here knows what a bulletin is. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import { decode } from './decode.ts';
import { emptyFile, undecodable } from './problems.ts';

/** Whether reading failed. */
export function isProblem(result: object): result is Problem {
  return 'severity' in result;
}

/** What all formats share: the name without its folders and the checksum of the bytes. */
export function identityOf(bytes: Uint8Array, path: string): Pick<SourceText, 'fileName' | 'sha256'> {
  return { fileName: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Reads the bytes of a text file. */
export function readText(bytes: Uint8Array, path: string, format: SourceText['format']): SourceText | Problem {
  const decoded = decode(bytes);
  if ('offset' in decoded) return undecodable(path, decoded.encoding, decoded.offset);
  if (decoded.text.trim() === '') return emptyFile(path);
  return { ...identityOf(bytes, path), format, encoding: decoded.encoding, text: decoded.text };
}

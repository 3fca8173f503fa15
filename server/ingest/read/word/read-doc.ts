/** A Word file of the old kind (OLE2) → its lines. The only file that knows word-extractor. */
import { extname } from 'node:path';
import WordExtractor from 'word-extractor';
import type { Problem } from '../../../model/problem.ts';
import { countScripts } from '../count-scripts.ts';
import { type ForeignFormat, foreignFormat } from '../foreign-formats.ts';
import { damaged, encrypted, legacyWps, noHan } from '../format-problems.ts';

/** Parts of an OLE2 container start at multiples of this. */
const SECTOR = 512;
/** The first two bytes of Word's own part, and the bit of its flags that says that it is encrypted. */
const WORD_MAGIC = 0xa5ec;
const FLAGS_AT = 10;
const ENCRYPTED = 0x0100;

/** Names of parts, as the container's directory has them. */
const named = (name: string): Buffer => Buffer.from(name, 'utf16le');
const OTHERS: readonly (readonly [kind: ForeignFormat, part: Buffer])[] = [
  ['Excel', named('Workbook')],
  ['PowerPoint', named('PowerPoint Document')],
];
const OLD_WPS = [named('MatOST'), named('WPSOffice'), Buffer.from('WPS Office'), Buffer.from('Kingsoft WPS')];

/** Flags of Word's part; null when there is none. */
function wordFlags(bytes: Buffer): number | null {
  for (let at = SECTOR; at + FLAGS_AT + 2 <= bytes.length; at += SECTOR) {
    if (bytes.readUInt16LE(at) === WORD_MAGIC) return bytes.readUInt16LE(at + FLAGS_AT);
  }
  return null;
}

function refusal(bytes: Buffer, fileName: string): Problem | null {
  if (extname(fileName).toLowerCase() === '.wps') return legacyWps(fileName);
  const flags = wordFlags(bytes);
  if (flags === null) {
    if (OLD_WPS.some((sign) => bytes.includes(sign))) return legacyWps(fileName);
    if (bytes.includes(named('EncryptedPackage'))) return encrypted(fileName);
    const other = OTHERS.find(([, part]) => bytes.includes(part));
    if (other) return foreignFormat(fileName, other[0]);
    return damaged(fileName, 'DOC', new Error('WordDocument'));
  }
  return (flags & ENCRYPTED) !== 0 ? encrypted(fileName) : null;
}

/** Reads a DOC; never throws for what is wrong with it. */
export async function readDoc(bytes: Buffer, fileName: string): Promise<string | Problem> {
  const refused = refusal(bytes, fileName);
  if (refused) return refused;
  try {
    const document = await new WordExtractor().extract(bytes);
    const text = document.getBody({ filterUnicode: false });
    return countScripts(text).han === 0 ? noHan(fileName) : text;
  } catch (error) {
    return damaged(fileName, 'DOC', error);
  }
}

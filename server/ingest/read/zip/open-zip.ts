/** ZIP files: what the central directory says is checked before anything is unpacked, and what is unpacked is checked against it. */
import { buffer as collect } from 'node:stream/consumers';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { Problem } from '../../../model/problem.ts';
import { inflates } from '../format-problems.ts';

/** An entry larger than this, unpacked, is no bulletin and no part of one. In bytes. */
const LARGEST_ENTRY = 50 * 1024 * 1024;
/** Text shrinks to a thirtieth at best; what grows more than this is made to grow. Small entries may be as they like. */
const MOST_GROWTH = 200;
const SMALL = 1024 * 1024;

export interface ZipEntry {
  /** As decoded; folders end with a slash. */
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly isEncrypted: boolean;
  readonly entry: Entry;
}

export interface OpenZip {
  readonly entries: readonly ZipEntry[];
  /** Bytes of an entry; throws when it is not what the directory promised. */
  unpack(entry: ZipEntry): Promise<Buffer>;
  close(): void;
}

/** Thrown before the directory is read; `entries` is what the archive claims to have. */
export class TooManyEntries extends Error {
  readonly entries: number;

  constructor(entries: number) {
    super(`${entries} entries`);
    this.name = 'TooManyEntries';
    this.entries = entries;
  }
}

const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;

/** Names without the UTF-8 flag are GBK when Windows packed them in China, and UTF-8 when others forgot the flag. */
function decodeName(entry: Entry): string {
  const raw: Uint8Array = Buffer.from(entry.fileNameRaw);
  if ((entry.generalPurposeBitFlag & UTF8_FLAG) !== 0) return new TextDecoder('utf-8').decode(raw);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}

function readDirectory(zip: ZipFile, limit: number): Promise<ZipEntry[]> {
  return new Promise((resolve, reject) => {
    const entries: ZipEntry[] = [];
    if (zip.entryCount > limit) {
      reject(new TooManyEntries(zip.entryCount));
      return;
    }
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const isEncrypted = (entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0;
      const { uncompressedSize: size, compressedSize: packed } = entry;
      entries.push({ name: decodeName(entry), size, packed, isEncrypted, entry });
      if (entries.length > limit) reject(new TooManyEntries(entries.length));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Opens a ZIP, by its path or its bytes, and reads its directory. Throws for a damaged one and TooManyEntries for one with more than `limit` entries. */
export async function openZip(source: Buffer | string, limit: number): Promise<OpenZip> {
  // Names are decoded here, so that those in GBK come out right; nothing is ever written under them.
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false } as const;
  const zip = await (typeof source === 'string'
    ? yauzl.openPromise(source, options)
    : yauzl.fromBufferPromise(source, options));
  let entries: ZipEntry[];
  try {
    entries = await readDirectory(zip, limit);
  } catch (error) {
    // Nobody else can: what was opened is not handed out.
    zip.close();
    throw error;
  }
  return {
    entries,
    unpack: async ({ entry }) => collect(await zip.openReadStreamPromise(entry)),
    close: () => zip.close(),
  };
}

/** Why an entry is not unpacked, or null. */
export function growsTooMuch(fileName: string, { name, size, packed }: ZipEntry): Problem | null {
  const grows = size > SMALL && size > packed * MOST_GROWTH;
  return grows || size > LARGEST_ENTRY ? inflates(fileName, name, size, LARGEST_ENTRY) : null;
}

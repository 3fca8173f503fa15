/** What a reading child does: one file, one entry, or the list of an archive's entries. */
import { open, stat } from 'node:fs/promises';
import type { SourceText } from '../../../model/bulletin.ts';
import { compareText } from '../../../model/graph.ts';
import type { Problem } from '../../../model/problem.ts';
import { isBulletinName } from '../bulletin-names.ts';
import { encrypted } from '../format-problems.ts';
import { folderNotFile, LARGEST_FILE, notAFile, tooLarge, unreadable } from '../problems.ts';
import { isProblem } from '../read.ts';
import { isDocx, notAnArchive, readBytes, zipProblem } from '../read-bytes.ts';
import { growsTooMuch, type OpenZip, openZip } from '../zip/open-zip.ts';
import { type Archive, type Job, MOST_FILES } from './protocol.ts';

const ZIP_STARTS = [0x04034b50, 0x06054b50];

/** What reading gives; `path` is what problems call the text. */
export type Read =
  | { readonly kind: 'source'; readonly source: SourceText; readonly path: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'archive'; readonly archive: Archive };

const refused = (problem: Problem): Read => ({ kind: 'refused', problems: [problem] });

async function readFile(path: string): Promise<Buffer | Problem | 'zip'> {
  try {
    // Before it is opened: a pipe that nobody writes into would be opened for ever.
    const found = await stat(path);
    if (found.isDirectory()) return folderNotFile(path);
    if (!found.isFile()) return notAFile(path);
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const start = Buffer.alloc(4);
      await handle.read(start, 0, 4, 0);
      // An archive may be larger than a file: it is never read whole.
      if (ZIP_STARTS.includes(start.readUInt32LE())) return 'zip';
      return size > LARGEST_FILE ? tooLarge(path, size) : await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(path, error);
  }
}

/** The archive that was asked for last stays open: its entries are asked for one after the other. */
let last: { readonly path: string; readonly zip: OpenZip } | null = null;

async function archiveAt(path: string): Promise<OpenZip> {
  if (last?.path === path) return last.zip;
  last?.zip.close();
  last = null;
  const zip = await openZip(path, MOST_FILES);
  last = { path, zip };
  return zip;
}

function listArchive(zip: OpenZip): Archive {
  const entries: { index: number; name: string }[] = [];
  const skipped = new Map<string, number>();
  for (const [index, { name }] of zip.entries.entries()) {
    const kind = isBulletinName(name);
    if (kind === 'yes') entries.push({ index, name });
    else if (kind !== 'hidden') skipped.set(kind.ending, (skipped.get(kind.ending) ?? 0) + 1);
  }
  // Two entries may have one name.
  entries.sort((a, b) => compareText(a.name, b.name) || a.index - b.index);
  return { entries, skipped };
}

async function readZip(path: string): Promise<Read> {
  try {
    const zip = await archiveAt(path);
    if (isDocx(zip)) return await readWhole(path);
    const other = notAnArchive(zip, path);
    return other ? refused(other) : { kind: 'archive', archive: listArchive(zip) };
  } catch (error) {
    return refused(zipProblem(path, error, MOST_FILES));
  }
}

/** A document that happens to be a ZIP file. */
async function readWhole(path: string): Promise<Read> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) return refused(tooLarge(path, size));
    return await answer(await handle.readFile(), path);
  } finally {
    await handle.close();
  }
}

async function answer(bytes: Buffer, path: string, format?: 'stdin'): Promise<Read> {
  const result = await readBytes(bytes, path, format);
  return isProblem(result) ? refused(result) : { kind: 'source', source: result, path };
}

async function readEntry(path: string, index: number): Promise<Read> {
  let name = path;
  try {
    const zip = await archiveAt(path);
    const entry = zip.entries[index];
    if (!entry) return refused(unreadable(path, new Error(`no entry ${index}`)));
    name = `${path}/${entry.name}`;
    if (entry.isEncrypted) return refused(encrypted(name));
    const grows = growsTooMuch(name, entry);
    return grows ? refused(grows) : await answer(await zip.unpack(entry), name);
  } catch (error) {
    return refused(zipProblem(name, error, MOST_FILES));
  }
}

/** Does one job; throws only for defects of ours. */
export async function doJob(job: Job): Promise<Read> {
  if (job.kind === 'text') return { kind: 'source', source: job.source, path: job.path };
  if (job.kind === 'bytes') return answer(Buffer.from(job.bytes), job.path, 'stdin');
  if (job.kind === 'entry') return readEntry(job.path, job.index);
  const bytes = await readFile(job.path);
  if (bytes === 'zip') return readZip(job.path);
  return isProblem(bytes) ? refused(bytes) : answer(bytes, job.path);
}

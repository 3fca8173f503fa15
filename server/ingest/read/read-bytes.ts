/** The bytes of one file, whatever it is → its text. Runs in a child process: parsers of others' formats are not to be trusted. */
import { extname } from 'node:path';
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import { isBulletinName } from './bulletin-names.ts';
import { type ForeignFormat, foreignFormat } from './foreign-formats.ts';
import { archiveInArchive, damaged, encrypted, legacyWps, noWordDocument, tooManyEntries } from './format-problems.ts';
import { binaryFile, emptyFile, LARGEST_FILE, tooLarge } from './problems.ts';
import { identityOf, isProblem, readText } from './read.ts';
import { sniff } from './sniff.ts';
import { type OpenZip, openZip, TooManyEntries } from './zip/open-zip.ts';

/** Parts of one document. */
const MOST_PARTS = 2_000;

/** Documents that are ZIP files, by an entry that each has. */
const DOCUMENTS: readonly (readonly [kind: ForeignFormat, entry: RegExp])[] = [
  ['Excel', /^xl\/workbook\.(?:xml|bin)$/],
  ['PowerPoint', /^ppt\/presentation\.xml$/],
  ['OFD', /^OFD\.xml$/i],
  ['EPUB', /^META-INF\/container\.xml$/],
  ['OpenDocument', /^mimetype$/],
];

/** By the one part that every Word document has, whatever its name claims. */
export const isDocx = (zip: OpenZip): boolean => zip.entries.some(({ name }) => name === 'word/document.xml');

const WORD_NAME = /\.doc[xm]?$/i;

/** Why a ZIP that is no Word document is no archive of bulletins either; null when it may be one. */
export function notAnArchive({ entries }: OpenZip, path: string): Problem | null {
  const kind = DOCUMENTS.find(([, pattern]) => entries.some(({ name }) => pattern.test(name)))?.[0];
  if (kind) return foreignFormat(path, kind);
  const holdsBulletins = entries.some(({ name }) => isBulletinName(name) === 'yes');
  return WORD_NAME.test(path) && !holdsBulletins ? noWordDocument(path) : null;
}

/** Why a ZIP could not be opened. */
export function zipProblem(path: string, error: unknown, limit: number): Problem {
  return error instanceof TooManyEntries ? tooManyEntries(path, error.entries, limit) : damaged(path, 'ZIP', error);
}

async function readZipped(bytes: Buffer, path: string): Promise<SourceText | Problem> {
  let zip: OpenZip;
  try {
    zip = await openZip(bytes, MOST_PARTS);
  } catch (error) {
    return zipProblem(path, error, MOST_PARTS);
  }
  try {
    if (zip.entries.some(({ isEncrypted }) => isEncrypted)) return encrypted(path);
    if (!isDocx(zip)) return notAnArchive(zip, path) ?? archiveInArchive(path);
    const { readDocx } = await import('./word/read-docx.ts');
    const text = await readDocx(bytes, zip, path);
    if (typeof text !== 'string') return text;
    return { ...identityOf(bytes, path), format: 'docx', encoding: 'utf-8', text };
  } finally {
    zip.close();
  }
}

async function readPaged(bytes: Buffer, path: string): Promise<SourceText | Problem> {
  const { readPdf } = await import('./pdf/read-pdf.ts');
  const read = await readPdf(bytes, path);
  if (isProblem(read)) return read;
  const { text, pageStarts, problems } = read;
  const odd = problems.length > 0 ? { problems } : {};
  return { ...identityOf(bytes, path), format: 'pdf', encoding: 'unicode', text, pageStarts, ...odd };
}

async function readOldWord(bytes: Buffer, path: string): Promise<SourceText | Problem> {
  const { readDoc } = await import('./word/read-doc.ts');
  const text = await readDoc(bytes, path);
  return typeof text === 'string' ? { ...identityOf(bytes, path), format: 'doc', encoding: 'unicode', text } : text;
}

async function readWeb(bytes: Buffer, path: string): Promise<SourceText | Problem> {
  const { readPage } = await import('./web/read-page.ts');
  const read = readPage(bytes, path);
  return isProblem(read) ? read : { ...identityOf(bytes, path), format: 'html', ...read };
}

async function readMessage(bytes: Buffer, path: string): Promise<SourceText | Problem> {
  const { readMhtml } = await import('./web/read-mhtml.ts');
  const read = await readMhtml(bytes, path);
  return isProblem(read) ? read : { ...identityOf(bytes, path), format: 'html', ...read };
}

/** Bytes that say nothing of themselves: what the file's ending claims is all that there is. */
const BY_ENDING: Readonly<Record<string, (path: string) => Problem>> = {
  '.ceb': (path) => foreignFormat(path, 'CEB'),
  '.caj': (path) => foreignFormat(path, 'CAJ'),
  '.wps': legacyWps,
};

/** Endings of web pages: one may start with anything. */
const PAGES = new Set(['.html', '.htm', '.xhtml', '.shtml']);

/**
 * Reads the bytes of one file by what they are, not by what its name claims.
 * @param path shown in problems; its last part is kept as the issue's `fileName`.
 */
export async function readBytes(
  bytes: Buffer,
  path: string,
  format: 'txt' | 'stdin' = 'txt',
): Promise<SourceText | Problem> {
  if (bytes.length === 0) return emptyFile(path);
  if (bytes.length > LARGEST_FILE) return tooLarge(path, bytes.length);
  const kind = sniff(bytes);
  switch (kind) {
    case 'PDF':
      return readPaged(bytes, path);
    case 'ZIP':
      return readZipped(bytes, path);
    case 'DOC':
      return readOldWord(bytes, path);
    case 'html':
      return readWeb(bytes, path);
    case 'mhtml':
      return readMessage(bytes, path);
    case 'text':
      return PAGES.has(extname(path).toLowerCase()) ? readWeb(bytes, path) : readText(bytes, path, format);
    case 'binary':
      return BY_ENDING[extname(path).toLowerCase()]?.(path) ?? binaryFile(path);
    default:
      return foreignFormat(path, kind);
  }
}

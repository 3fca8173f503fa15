/** A Word file of today's kind → its lines. The only file that knows mammoth and jszip. */
import { load } from 'cheerio';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Problem } from '../../../model/problem.ts';
import { countScripts } from '../count-scripts.ts';
import { damaged, entities, noHan } from '../format-problems.ts';
import { isProblem } from '../read.ts';
import { linesOfNodes } from '../web/page-lines.ts';
import { growsTooMuch, type OpenZip } from '../zip/open-zip.ts';
import { Numbering } from './numbering.ts';
import { withNumbers } from './with-numbers.ts';

/** Entries of a DOCX that are checked before mammoth, which checks nothing, unpacks them. */
const XML_PART = /\.(?:xml|rels)$/i;

/** Parts that mammoth reads: the text, its notes, its styles and what leads to them. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
const NUMBERING = 'word/numbering.xml';
const DOCUMENT = 'word/document.xml';

/**
 * The parts of the text, or why they are not to be parsed. Each part of XML is unpacked once, so that a false size in the directory is
 * found.
 */
async function checkedParts(zip: OpenZip, fileName: string): Promise<Map<string, Buffer> | Problem> {
  const parts = new Map<string, Buffer>();
  for (const entry of zip.entries) {
    const grows = growsTooMuch(fileName, entry);
    if (grows) return grows;
    if (!XML_PART.test(entry.name)) continue;
    const part = await zip.unpack(entry);
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) return entities(fileName, entry.name);
    if (TEXT_PART.test(entry.name)) parts.set(entry.name, part);
  }
  return parts;
}

/** The document with the numbers of its lists written into its text; null when there are none. mammoth knows lists but not their numbers. */
async function numbered(parts: Map<string, Buffer>): Promise<Buffer | null> {
  const numbering = parts.get(NUMBERING);
  const document = parts.get(DOCUMENT);
  if (!numbering || !document) return null;
  const styles = parts.get('word/styles.xml')?.toString('utf8') ?? '';
  const text = withNumbers(document.toString('utf8'), new Numbering(numbering.toString('utf8'), styles));
  if (text === null) return null;
  const zip = new JSZip();
  // Without the lists' rules the paragraphs are paragraphs like all others.
  for (const [name, part] of parts) if (name !== NUMBERING) zip.file(name, name === DOCUMENT ? text : part);
  return zip.generateAsync({ type: 'nodebuffer' });
}

const NO_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

/** Reads a DOCX; never throws for what is wrong with it. */
export async function readDocx(bytes: Buffer, zip: OpenZip, fileName: string): Promise<string | Problem> {
  try {
    const parts = await checkedParts(zip, fileName);
    if (isProblem(parts)) return parts;
    const { value } = await mammoth.convertToHtml(
      { buffer: (await numbered(parts)) ?? bytes },
      { convertImage: NO_PICTURES, ignoreEmptyParagraphs: false, externalFileAccess: false },
    );
    const text = `${linesOfNodes(load(value, null, false).root()[0]?.children ?? []).join('\n')}\n`;
    return countScripts(text).han === 0 ? noHan(fileName) : text;
  } catch (error) {
    return damaged(fileName, 'DOCX', error);
  }
}

/** A Word file of today's kind → its lines. The only file that knows mammoth. */
import { load } from 'cheerio';
import mammoth from 'mammoth';
import type { Problem } from '../../../model/problem.ts';
import { countScripts } from '../count-scripts.ts';
import { damaged, entities, noHan } from '../format-problems.ts';
import { linesOfNodes } from '../web/page-lines.ts';
import { growsTooMuch, type OpenZip } from '../zip/open-zip.ts';

/** Entries of a DOCX that are checked before mammoth, which checks nothing, unpacks them. */
const XML_PART = /\.(?:xml|rels)$/i;

/** Why the parts are not to be parsed, or null. Each part of XML is unpacked once, so that a false size in the directory is found. */
async function refusal(zip: OpenZip, fileName: string): Promise<Problem | null> {
  for (const entry of zip.entries) {
    const grows = growsTooMuch(fileName, entry);
    if (grows) return grows;
    if (!XML_PART.test(entry.name)) continue;
    const part = await zip.unpack(entry);
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) return entities(fileName, entry.name);
  }
  return null;
}

const NO_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

/** Reads a DOCX; never throws for what is wrong with it. */
export async function readDocx(bytes: Buffer, zip: OpenZip, fileName: string): Promise<string | Problem> {
  try {
    const refused = await refusal(zip, fileName);
    if (refused) return refused;
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: NO_PICTURES, ignoreEmptyParagraphs: false, externalFileAccess: false },
    );
    const text = `${linesOfNodes(load(value, null, false).root()[0]?.children ?? []).join('\n')}\n`;
    return countScripts(text).han === 0 ? noHan(fileName) : text;
  } catch (error) {
    return damaged(fileName, 'DOCX', error);
  }
}

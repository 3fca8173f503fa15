/** A page saved with all its parts in one file (MHTML, of browsers and WPS) → the lines of its article. The only file that knows postal-mime. */
import PostalMime, { type Attachment } from 'postal-mime';
import type { Problem } from '../../../model/problem.ts';
import { damaged, noHan } from '../format-problems.ts';
import { isProblem } from '../read.ts';
import { type PageRead, readPage } from './read-page.ts';

/** Pages have a handful of parts inside each other, and headers of a few hundred bytes. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 1 };

const PAGE = 'application/x-page';
/** By another name the parser of mail gives a page's own bytes, and not what it takes their encoding for: pages know that better. */
const PAGE_TYPE = /^(content-type:\s*)text\/html\b/gim;

function pageBytes({ mimeType, content }: Attachment): Buffer | null {
  if (mimeType !== PAGE) return null;
  return typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(new Uint8Array(content));
}

/** The pages of the file: first the one that was saved, then those in its frames. */
async function pagesOf(bytes: Buffer): Promise<Buffer[]> {
  const renamed = Buffer.from(bytes.toString('latin1').replace(PAGE_TYPE, `$1${PAGE}`), 'latin1');
  const { attachments } = await PostalMime.parse(renamed, LIMITS);
  return attachments.flatMap((attachment) => pageBytes(attachment) ?? []);
}

/** Reads the first page that has Chinese text; never throws for what is wrong with the file. */
export async function readMhtml(bytes: Buffer, fileName: string): Promise<PageRead | Problem> {
  try {
    let first: Problem | null = null;
    for (const page of await pagesOf(bytes)) {
      const read = readPage(page, fileName);
      if (!isProblem(read)) return read;
      first ??= read;
    }
    return first ?? noHan(fileName);
  } catch (error) {
    return damaged(fileName, 'MHTML', error);
  }
}

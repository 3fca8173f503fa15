/** A PDF → its text, page by page. The only file that knows pdfjs-dist. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Problem } from '../../../model/problem.ts';
import { countScripts } from '../count-scripts.ts';
import {
  damaged,
  encrypted,
  noHan,
  scanned,
  tooLong,
  tooManyPages,
  unmapped,
  withoutPages,
} from '../format-problems.ts';
import type { Glyphs, PageGlyphs } from './glyphs.ts';
import { type PagedText, pdfText } from './pdf-text.ts';

/** Pages, not bytes, drive the memory that a PDF takes; no bulletin has more. */
export const MOST_PAGES = 500;
/** Characters of all pages. */
const MOST_CHARACTERS = 4_000_000;

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** Folders end with a slash: pdfjs puts names behind them. Without the character maps, pages with fonts of the system come out empty. */
const SETTINGS = {
  cMapUrl: join(home, 'cmaps', '/'),
  cMapPacked: true,
  standardFontDataUrl: join(home, 'standard_fonts', '/'),
  useWasm: false,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  verbosity: 0,
} as const;

/** Text that lies askew is a stamp or a watermark. */
const LEVEL = 0.05;

async function glyphsOf(page: PDFPageProxy): Promise<PageGlyphs> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const glyphs: Glyphs[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(transform, item.transform) as number[];
    if (Math.abs(b) > LEVEL * Math.abs(a) || a <= 0) continue;
    glyphs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) });
  }
  return { width, height, glyphs };
}

export interface PdfRead extends PagedText {
  readonly problems: readonly Problem[];
}

/** Why a text of a PDF says nothing, or null. */
function refusal(fileName: string, { text }: PagedText): Problem | null {
  const { han, printed, unknown } = countScripts(text);
  if (printed === 0) return scanned(fileName);
  if (unknown > printed * 0.2) return unmapped(fileName);
  return han === 0 ? noHan(fileName) : null;
}

/** Reads the pages of a PDF; never throws for what is wrong with it. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<PdfRead | Problem> {
  // The parser takes the buffer over; what it is given must be its own.
  const loading = getDocument({ ...SETTINGS, data: Uint8Array.from(bytes) });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) return tooManyPages(fileName, document.numPages, MOST_PAGES);
    const pages: PageGlyphs[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const glyphs = await glyphsOf(page);
      page.cleanup();
      length += glyphs.glyphs.reduce((sum, { text }) => sum + text.length, 0);
      if (length > MOST_CHARACTERS) return tooLong(fileName, MOST_CHARACTERS);
      pages.push(glyphs);
    }
    const paged = pdfText(pages);
    const blank = pages.flatMap(({ glyphs }, i) => (glyphs.length === 0 ? [i + 1] : []));
    const problems = blank.length > 0 ? [withoutPages(fileName, blank)] : [];
    return refusal(fileName, paged) ?? { ...paged, problems };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return encrypted(fileName);
    return damaged(fileName, 'PDF', error);
  } finally {
    await loading.destroy();
  }
}

/** Pages with their glyphs → one text as a typist would have it: indents, blank lines, where each page starts. */
import type { Columns } from './columns.ts';
import type { PageGlyphs } from './glyphs.ts';
import { indent, type PageLine, pageLines } from './page-lines.ts';
import { withoutRunningLines } from './running-lines.ts';

export interface PagedText {
  readonly text: string;
  /** UTF-16 offsets at which the pages start; as many as there are pages. */
  readonly pageStarts: readonly number[];
}

/** Lines further apart than this many usual steps have a blank line between them. */
const BLANK_LINE = 1.45;
/** Pages with fewer lines do not show where their left margin is. */
const ENOUGH_LINES = 4;

function ranked(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}

const middle = (numbers: readonly number[]): number => ranked(numbers, 0.5);

/** The distance between lines of one paragraph, in points: a low rank, because titles and short paragraphs have blank lines around them. */
function usualStep(pages: readonly { readonly lines: readonly PageLine[] }[]): number {
  const steps: number[] = [];
  for (const { lines } of pages) {
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      if (before && !line.opensRegion && line.y - before.y > line.size * 0.8) steps.push(line.y - before.y);
    }
  }
  return ranked(steps, 0.2);
}

function leftEdge(lines: readonly PageLine[]): number {
  return Math.min(...lines.map(({ x }) => x));
}

function usualSize(pages: readonly { readonly lines: readonly PageLine[] }[]): number {
  return middle(pages.flatMap(({ lines }) => lines.filter(({ text }) => text.length > 9).map(({ size }) => size)));
}

/** Text of a document. */
export function pdfText(pages: readonly PageGlyphs[]): PagedText {
  const columns: Columns[] = [];
  const lined = withoutRunningLines(pages.map((page) => ({ height: page.height, lines: pageLines(page, columns) })));
  const full = lined.filter(({ lines }) => lines.length >= ENOUGH_LINES);
  const usualLeft = middle((full.length > 0 ? full : lined).map(({ lines }) => leftEdge(lines)));
  const [step, size] = [usualStep(lined), usualSize(lined)];
  let text = '';
  const pageStarts: number[] = [];
  for (const { lines } of lined) {
    pageStarts.push(text.length);
    const pageLeft = lines.length >= ENOUGH_LINES ? leftEdge(lines) : usualLeft;
    let before: PageLine | null = null;
    for (const line of lines) {
      // What does not reach its edge ends there, also when the next line is the first of another column.
      const isApart = line.y < (before?.y ?? 0) ? !before?.isFull : line.y - (before?.y ?? line.y) > step * BLANK_LINE;
      if (before && step > 0 && isApart) text += '\n';
      text += `${indent(line.x - (line.left ?? pageLeft), size || line.size)}${line.text}\n`;
      before = line;
    }
  }
  return { text, pageStarts };
}

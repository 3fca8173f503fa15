/** The lines of a page as text: gaps become blanks as wide as they are. */
import { type Columns, type Region, regionsOf } from './columns.ts';
import { type Glyphs, linesOf, type PageGlyphs, type Segment, segmentsOf } from './glyphs.ts';

export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Left edge of the line's column; null on a page of one column. */
  readonly left: number | null;
  /** The first line of a column or of what follows columns. */
  readonly opensRegion: boolean;
  /** It reaches the right edge: what follows may go on with it. */
  readonly isFull: boolean;
}

const WORD_END = /[\p{Script=Latin}\d.,;:!?)\]]$/u;
const WORD_START = /^[\p{Script=Latin}\d([]/u;
/** The parser takes a wide stretch for a blank. */
const STRETCHED = /(?<![\p{Script=Latin}\d]) (?![\p{Script=Latin}\d])/gu;
/** In heights of the font: gaps below are spacing (between Han and digits there may be more), gaps above are blanks. */
const SPACING = 0.2;
const MIXED_SPACING = 0.4;
const WORD_SPACING = 0.12;

function blanks(columns: number): string {
  return '\u3000'.repeat(Math.floor(columns / 2)) + ' '.repeat(columns % 2);
}

/** What stands between two runs that are `gap` heights of the font apart. */
function between(before: string, after: string, gap: number): string {
  const [endsWord, startsWord] = [WORD_END.test(before), WORD_START.test(after)];
  const spacing = endsWord && startsWord ? WORD_SPACING : endsWord !== startsWord ? MIXED_SPACING : SPACING;
  if (gap <= spacing) return '';
  return gap < 0.75 ? ' ' : blanks(Math.max(2, Math.round(gap * 2)));
}

/** @param isSet whether the line was stretched to the column's width: then what is between its characters says nothing. */
function textOf(glyphs: readonly Glyphs[], isSet: boolean): string {
  let text = '';
  let end = Number.NaN;
  for (const glyph of glyphs) {
    if (text !== '') {
      const gap = (glyph.x - end) / (glyph.size || 1);
      const isStretch = isSet && gap < 0.75 && !(WORD_END.test(text) && WORD_START.test(glyph.text));
      if (!isStretch) text += between(text, glyph.text, gap);
    }
    text += isSet ? glyph.text.replace(STRETCHED, '') : glyph.text;
    end = glyph.x + glyph.width;
  }
  return text;
}

/** No title ends so, and no line that goes on in a title. */
const SENTENCE_END = /[。；：，、！？]$/u;
/** Lines of one paragraph are not so far apart, in heights of the font. */
const WIDE_STEP = 2.3;
/** A line of fewer characters is no running text. */
const RUNNING = 10;

function rightEdge(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ end }) => end));
}

function regionLines({ segments, left }: Region, pageRight: number): PageLine[] {
  const right = left === null ? pageRight : rightEdge(segments);
  const lines = linesOf(segments).map((line, i) => ({
    text: textOf(
      line.flatMap(({ glyphs }) => glyphs),
      line.some(({ x, end, size }) => end > right - size * 1.2 && end - x > size * RUNNING),
    ),
    x: line[0]?.x ?? 0,
    end: rightEdge(line),
    y: line[0]?.y ?? 0,
    size: Math.max(...line.map(({ size }) => size)),
    left,
    opensRegion: i === 0,
    isFull: line.some(({ end, size }) => end > right - size * 1.2),
  }));
  return left === null ? lines : withWholeTitles(lines, left, right);
}

type PlacedLine = PageLine & { readonly end: number };

/** A title that is as wide as its column goes on in the next line, in the middle: both are one line. */
function withWholeTitles(lines: readonly PlacedLine[], left: number, right: number): PageLine[] {
  const whole: PlacedLine[] = [];
  let step = Number.POSITIVE_INFINITY;
  for (const [i, line] of lines.entries()) {
    const before = whole.at(-1);
    const y = lines[i - 1]?.y ?? line.y;
    const isCentred = Math.abs(line.x + line.end - left - right) < line.size && line.x > left + line.size;
    const isOpen = before?.isFull && !SENTENCE_END.test(before.text) && step > before.size * WIDE_STEP;
    if (before && isOpen && isCentred && line.y - y < line.size * WIDE_STEP) {
      whole[whole.length - 1] = { ...before, text: before.text + between(before.text, line.text, 0.2) + line.text };
    } else {
      whole.push(line);
      step = i === 0 ? Number.POSITIVE_INFINITY : line.y - y;
    }
  }
  return whole;
}

/** The lines of a page in reading order, without indents. @param known columns of the pages before; those of this page are added. */
export function pageLines({ glyphs }: PageGlyphs, known: Columns[]): PageLine[] {
  const segments = segmentsOf(glyphs);
  const right = rightEdge(segments);
  return regionsOf(segments, known).flatMap((region) => regionLines(region, right));
}

/** Blanks for an indent of so many points, where a character is `size` wide. */
export function indent(points: number, size: number): string {
  return blanks(Math.max(0, Math.round((points * 2) / (size || 1))));
}

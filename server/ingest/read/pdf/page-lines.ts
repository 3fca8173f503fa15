/** The lines of a page as text: gaps become blanks as wide as they are. */
import { type Region, regionsOf } from './columns.ts';
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

/** A line of fewer characters is no running text. */
const RUNNING = 10;

function rightEdge(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ end }) => end));
}

function regionLines({ segments, left }: Region, pageRight: number): PageLine[] {
  const right = left === null ? pageRight : rightEdge(segments);
  return linesOf(segments).map((line, i) => ({
    text: textOf(
      line.flatMap(({ glyphs }) => glyphs),
      line.some(({ x, end, size }) => end > right - size * 1.2 && end - x > size * RUNNING),
    ),
    x: line[0]?.x ?? 0,
    y: line[0]?.y ?? 0,
    size: Math.max(...line.map(({ size }) => size)),
    left,
    opensRegion: i === 0,
  }));
}

/** The lines of a page in reading order, without indents. */
export function pageLines({ glyphs }: PageGlyphs): PageLine[] {
  const segments = segmentsOf(glyphs);
  const right = rightEdge(segments);
  return regionsOf(segments).flatMap((region) => regionLines(region, right));
}

/** Blanks for an indent of so many points, where a character is `size` wide. */
export function indent(points: number, size: number): string {
  return blanks(Math.max(0, Math.round((points * 2) / (size || 1))));
}

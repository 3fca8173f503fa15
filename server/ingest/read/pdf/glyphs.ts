/** What stands where on a page: runs of characters with their place, in points, y downwards from the page's top. */

export interface Glyphs {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
}

export interface PageGlyphs {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
}

/** Glyphs on one baseline, from left to right, with no gap as wide as a column's. */
export interface Segment {
  readonly glyphs: readonly Glyphs[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Share of the font's height by which baselines of one line may differ. */
const SAME_LINE = 0.4;
/** A gap of more than this many heights of the font may part columns. */
const COLUMN_GAP = 1.2;

function segmentOf(glyphs: readonly Glyphs[]): Segment {
  let [x, end, y, size] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (const glyph of glyphs) {
    x = Math.min(x, glyph.x);
    end = Math.max(end, glyph.x + glyph.width);
    if (glyph.size > size) [size, y] = [glyph.size, glyph.y];
  }
  return { glyphs, x, end, y, size };
}

/** Things with a baseline, line by line from the top; each line from left to right. */
export function linesOf<T extends { readonly x: number; readonly y: number; readonly size: number }>(
  things: readonly T[],
): T[][] {
  const lines: T[][] = [];
  let base = 0;
  for (const thing of [...things].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines[lines.length - 1];
    const height = line?.[0] ? Math.min(line[0].size, thing.size) : 0;
    if (line && thing.y - base <= height * SAME_LINE) line.push(thing);
    else {
      lines.push([thing]);
      base = thing.y;
    }
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x);
  return lines;
}

/** Bold by printing twice: the second print lies almost on the first. */
function isSecondPrint(glyph: Glyphs, before: Glyphs | undefined): boolean {
  return before !== undefined && before.text === glyph.text && glyph.x - before.x < glyph.size * 0.2;
}

/** The segments of a page, from the top, each line from left to right. */
export function segmentsOf(glyphs: readonly Glyphs[]): Segment[] {
  const segments: Segment[] = [];
  for (const line of linesOf(glyphs)) {
    let run: Glyphs[] = [];
    let end = 0;
    for (const glyph of line) {
      if (isSecondPrint(glyph, run[run.length - 1])) continue;
      if (run.length > 0 && glyph.x - end > glyph.size * COLUMN_GAP) {
        segments.push(segmentOf(run));
        run = [];
      }
      run.push(glyph);
      end = glyph.x + glyph.width;
    }
    if (run.length > 0) segments.push(segmentOf(run));
  }
  return segments;
}

/** In which order a page is read: a region that is set in columns is read column by column. */
import type { Segment } from './glyphs.ts';

/** A part of a page that is read from its top to its end before the next. */
export interface Region {
  readonly segments: readonly Segment[];
  /** Left edge of its column, where it is one. */
  readonly left: number | null;
}

/** Places at which a gutter is looked for: between these shares of the width, in this many steps. */
const [FROM, TO, STEPS] = [0.2, 0.8, 48];
/** Lines that each of two columns must have. */
const FEWEST_LINES = 4;
/** A column's usual line is at least this many characters long: cells of tables are shorter. */
const SHORTEST_LINE = 9;
/** … and takes this share of the column's width. */
const FULL = 0.6;
/** A distance of so many usual ones between two lines is a strip. */
const STRIP = 1.6;
/** More columns side by side than two to the power of this are no bulletin's. */
const DEEPEST = 2;

interface Band {
  /** Segments before `from` and from `to` on do not belong to it. */
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Whether one side of a gutter is running text. */
function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < FEWEST_LINES) return false;
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ end }) => end));
  const usual = middle(segments.map(({ x, end }) => end - x));
  return usual >= middle(segments.map(({ size }) => size)) * SHORTEST_LINE && usual >= (right - left) * FULL;
}

/** The longest run of segments, from the top, that `gutter` does not cut. */
function longestRun(segments: readonly Segment[], gutter: number): Band {
  let best: Band = { from: 0, to: 0, gutter };
  let from = 0;
  for (let i = 0; i <= segments.length; i++) {
    const segment = segments[i];
    if (segment && !(segment.x < gutter && segment.end > gutter)) continue;
    if (i - from > best.to - best.from) best = { from, to: i, gutter };
    from = i + 1;
  }
  return best;
}

/** The usual distance from line to line, and the distances that are wider: strips of paper across the whole page. */
function strips(inside: readonly Segment[]): number[] {
  const steps = inside.map(({ y }, i) => y - (inside[i - 1]?.y ?? y));
  const usual = middle(steps.filter((step, i) => step > (inside[i]?.size ?? 0) * 0.5));
  return steps.flatMap((step, i) => (usual > 0 && step > usual * STRIP ? [i] : []));
}

/** How many lines some segments stand on. */
const lineCount = (segments: readonly Segment[]): number =>
  segments.filter(({ y, size }, i) => i === 0 || y - (segments[i - 1]?.y ?? 0) > size * 0.5).length;

/** Few lines apart at a band's top or end stand over or under the columns: who printed it, and when; who edited it. */
function trimmed(segments: readonly Segment[], band: Band): Band {
  let { from, to } = band;
  const inside = segments.slice(from, to);
  const beside = inside.filter(({ x }) => x >= band.gutter);
  const edge = Math.min(...beside.map(({ x }) => x));
  const width = Math.max(...beside.map(({ end }) => end)) - edge;
  const isColumnLine = ({ x, end, size }: Segment): boolean => Math.abs(x - edge) < size / 2 && end - x > width * FULL;
  const first = Math.min(...inside.map(({ x }) => x));
  const last = Math.max(...inside.filter(({ end }) => end <= band.gutter).map(({ end }) => end));
  // Two titles side by side, each in the middle of its column, are the columns' own.
  const isCentred = ({ x, end, size }: Segment): boolean =>
    Math.abs(x + end - (x >= band.gutter ? 2 * edge + width : first + last)) < size * 2;
  const isApart = (part: readonly Segment[]): boolean =>
    lineCount(part) < FEWEST_LINES && !part.some(isColumnLine) && !part.every(isCentred);
  for (const at of strips(inside)) {
    if (isApart(inside.slice(0, at))) from = band.from + at;
    else if (isApart(inside.slice(at))) to = Math.min(to, band.from + at);
  }
  return { ...band, from, to };
}

/** The edges of two columns. */
export interface Columns {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
}

function edges(segments: readonly Segment[]): readonly [number, number] {
  return [Math.min(...segments.map(({ x }) => x)), Math.max(...segments.map(({ end }) => end))];
}

/** The two columns of pages before, where they go on: on a last page they may be short. */
function findKnown(segments: readonly Segment[], known: readonly Columns[]): Band | null {
  for (const { left, right } of known) {
    const band = longestRun(segments, (left[1] + right[0]) / 2);
    const inside = segments.slice(band.from, band.to);
    const sides = [left, right].map(([from, to]) =>
      inside.filter(({ x, end, size }) => x > from - size / 2 && end < to + size / 2),
    );
    const isSet = sides.every((side, i) => {
      const [from = 0, to = 0] = [left, right][i] ?? [];
      return side.some(({ x, end, size }) => Math.abs(x - from) < size / 2 && Math.abs(end - to) < size * 1.5);
    });
    if (isSet && sides.flat().length === inside.length) return band;
  }
  return null;
}

function findBand(segments: readonly Segment[]): Band | null {
  const left = Math.min(...segments.map(({ x }) => x));
  const width = Math.max(...segments.map(({ end }) => end)) - left;
  let best: Band | null = null;
  for (let step = 0; step <= STEPS; step++) {
    const band = trimmed(segments, longestRun(segments, left + width * (FROM + ((TO - FROM) * step) / STEPS)));
    if (best && band.to - band.from <= best.to - best.from) continue;
    const inside = segments.slice(band.from, band.to);
    const sides = [inside.filter(({ end }) => end <= band.gutter), inside.filter(({ x }) => x >= band.gutter)];
    if (sides.every(isColumn)) best = band;
  }
  return best;
}

/** A title over one column stands above the other column's lines too: it belongs to the band when it lies on one side. */
function split(segments: readonly Segment[], left: number | null, depth: number, known: Columns[]): Region[] {
  const found = depth < DEEPEST && segments.length >= 2 * FEWEST_LINES ? findBand(segments) : null;
  const band = found ?? (depth === 0 ? findKnown(segments, known) : null);
  if (!band) return segments.length > 0 ? [{ segments, left }] : [];
  const inside = segments.slice(band.from, band.to);
  const sides = [inside.filter(({ end }) => end <= band.gutter), inside.filter(({ x }) => x >= band.gutter)] as const;
  if (found && depth === 0) known.push({ left: edges(sides[0]), right: edges(sides[1]) });
  const column = (part: readonly Segment[]): Region[] => split(part, edges(part)[0], depth + 1, known);
  return [
    ...split(segments.slice(0, band.from), left, depth, known),
    ...column(sides[0]),
    ...column(sides[1]),
    ...split(segments.slice(band.to), left, depth, known),
  ];
}

/** The regions of a page in reading order. @param known columns of the pages before; those of this page are added. */
export function regionsOf(segments: readonly Segment[], known: Columns[] = []): Region[] {
  return split(segments, null, 0, known);
}

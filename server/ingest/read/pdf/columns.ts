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
  const [left, right] = edges(segments);
  const usual = middle(segments.map(({ x, end }) => end - x));
  return usual >= middle(segments.map(({ size }) => size)) * SHORTEST_LINE && usual >= (right - left) * FULL;
}

/** The runs of segments, from the top, that `gutter` does not cut. */
function runs(segments: readonly Segment[], gutter: number): Band[] {
  const found: Band[] = [];
  let from = 0;
  for (let i = 0; i <= segments.length; i++) {
    const segment = segments[i];
    if (segment && !(segment.x < gutter && segment.end > gutter)) continue;
    if (i > from) found.push({ from, to: i, gutter });
    from = i + 1;
  }
  return found;
}

const longest = (bands: readonly Band[]): Band =>
  bands.reduce((best, band) => (band.to - band.from > best.to - best.from ? band : best), {
    from: 0,
    to: 0,
    gutter: 0,
  });

/** The usual distance from line to line, and the distances that are wider: strips of paper across the whole page. */
function strips(inside: readonly Segment[]): number[] {
  const steps = inside.map(({ y }, i) => y - (inside[i - 1]?.y ?? y));
  const usual = middle(steps.filter((step, i) => step > (inside[i]?.size ?? 0) * 0.5));
  return steps.flatMap((step, i) => (usual > 0 && step > usual * STRIP ? [i] : []));
}

/** How many lines some segments stand on. */
const lineCount = (segments: readonly Segment[]): number =>
  segments.filter(({ y, size }, i) => i === 0 || y - (segments[i - 1]?.y ?? 0) > size * 0.5).length;

/** Signs before headings: the same one on both sides says that both are headings. */
const HEADING_SIGN = /^[^\p{Script=Han}\p{L}\d]/u;

const signOf = (segment: Segment | undefined): string =>
  HEADING_SIGN.exec(segment?.glyphs.map(({ text }) => text).join('') ?? '')?.[0] ?? '';

/** What the lines of a band say of its two columns. */
class Frame {
  readonly #gutter: number;
  readonly #left: readonly [from: number, to: number];
  readonly #right: readonly [from: number, to: number];

  constructor(inside: readonly Segment[], gutter: number) {
    this.#gutter = gutter;
    const left = inside.filter(({ end }) => end <= gutter);
    // Of the left column only usual lines count: what stands under it may begin at its edge and be longer.
    this.#left = [edges(left)[0], middle(left.map(({ end }) => end))];
    this.#right = edges(inside.filter(({ x }) => x >= gutter));
  }

  /** Few lines, none of them a line of a column's text. */
  isApart(part: readonly Segment[]): boolean {
    return lineCount(part) < FEWEST_LINES && !part.some((segment) => this.#isColumnLine(segment));
  }

  #isColumnLine({ x, end, size }: Segment): boolean {
    const [[left, leftEnd], [right, rightEnd]] = [this.#left, this.#right];
    if (Math.abs(x - right) < size / 2) return end - x > (rightEnd - right) * FULL;
    return Math.abs(x - left) < size / 2 && Math.abs(end - leftEnd) < size / 2;
  }

  /** Titles side by side are the columns' own: on the right in the middle or with the sign of the left one, on the left there or at the edge. */
  isTitles(part: readonly Segment[]): boolean {
    const right = part.filter(({ x }) => x >= this.#gutter);
    const sign = signOf(part.find(({ x }) => x < this.#gutter));
    const isTwin = (segment: Segment): boolean =>
      sign !== '' && signOf(segment) === sign && Math.abs(segment.x - this.#right[0]) < segment.size / 2;
    const isCentred = ({ x, end, size }: Segment, [from, to]: readonly [number, number]): boolean =>
      Math.abs(x + end - from - to) < size * 2;
    return (
      right.length > 0 &&
      right.every((segment) => isTwin(segment) || isCentred(segment, this.#right)) &&
      part.every(
        (segment) =>
          segment.x >= this.#gutter ||
          Math.abs(segment.x - this.#left[0]) < segment.size / 2 ||
          isCentred(segment, this.#left),
      )
    );
  }
}

/** Few lines apart at a band's top or end stand over or under the columns: who printed it, and when; who edited it. */
function trimmed(segments: readonly Segment[], band: Band): Band {
  let { from, to } = band;
  const inside = segments.slice(from, to);
  const frame = new Frame(inside, band.gutter);
  for (const at of strips(inside)) {
    const last = inside.slice(from - band.from, at);
    if (frame.isApart(inside.slice(0, at)) && !frame.isTitles(last)) from = band.from + at;
    else if (frame.isApart(inside.slice(at))) to = Math.min(to, band.from + at);
  }
  return { ...band, from, to };
}

/** The edges of two columns. */
export interface Columns {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
}

function edges(segments: readonly Segment[]): readonly [number, number] {
  // A loop: a page may have more segments than a call takes arguments.
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, end } of segments) {
    from = Math.min(from, x);
    to = Math.max(to, end);
  }
  return [from, to];
}

/** The two columns of pages before, where they go on: on a last page they may be short. */
function findKnown(segments: readonly Segment[], known: readonly Columns[]): Band | null {
  for (const { left, right } of known) {
    const isSet = (band: Band): boolean => {
      const inside = segments.slice(band.from, band.to);
      const sides = [left, right].map(([from, to]) => {
        const side = inside.filter(({ x, end, size }) => x > from - size / 2 && end < to + size);
        return side.some(({ x, end, size }) => Math.abs(x - from) < size / 2 && Math.abs(end - to) < size * 1.5)
          ? side.length
          : 0;
      });
      return sides.every((count) => count > 0) && sides.reduce((sum, count) => sum + count, 0) === inside.length;
    };
    const band = runs(segments, (left[1] + right[0]) / 2).find(isSet);
    if (band) return band;
  }
  return null;
}

function findBand(segments: readonly Segment[]): Band | null {
  const [left, right] = edges(segments);
  const width = right - left;
  let best: Band | null = null;
  for (let step = 0; step <= STEPS; step++) {
    const band = trimmed(segments, longest(runs(segments, left + width * (FROM + ((TO - FROM) * step) / STEPS))));
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

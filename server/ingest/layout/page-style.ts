/** How an issue's paragraphs are set, measured from its lines: broken to a width or not, indented or not. */
import { matchesOf } from '../lexicon/patterns.ts';
import { type Line, withGap } from './lines.ts';
import { columns } from './plain.ts';
import { endsSentence } from './signs.ts';

export interface PageStyle {
  /** Columns to which lines are broken; null when each line is a paragraph (or an accident). */
  readonly width: number | null;
  /** Columns by which a full line may fall short of it. */
  readonly slack: number;
  /** Whether paragraphs start with an indent. */
  readonly indented: boolean;
  /** Columns by which most of them are. */
  readonly indent: number;
}

/** How a page may be set: narrow lines say little about its width, and many must agree on it. */
interface Setting {
  /** Lines narrower than this are left out. */
  readonly narrow: number;
  /** A broken line may fall short by a character that must not start a line, by half an English word, by marks set closer. */
  readonly slack: number;
  readonly fewest: number;
  readonly share: number;
}

const SETTINGS: readonly Setting[] = [
  { narrow: 24, slack: 6, fewest: 3, share: 0.3 },
  { narrow: 48, slack: 12, fewest: 8, share: 0.6 },
  { narrow: 12, slack: 4, fewest: 16, share: 0.6 },
];

/** A line as the measure sees it: how far it runs, and whether a sentence ends there. */
interface Measured {
  readonly width: number;
  readonly ends: boolean;
}

/** Blanks inside Chinese text: names set apart (`局长  王  革  主持`) make a line of text wider than the page was. */
const PADDING = /(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])/g;

function withoutPadding({ text, width }: Line): number {
  let padding = 0;
  for (const match of matchesOf(text, PADDING)) padding += columns(match[0]);
  return width - padding;
}

/** The width at which most lines end, with the number of lines that end there. */
function commonWidth(lines: readonly Measured[], slack: number): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.width, (counts.get(line.width) ?? 0) + 1);
  let best = { width: 0, count: 0 };
  for (const width of [...counts.keys()].sort((a, b) => b - a)) {
    let count = 0;
    for (let w = width - slack; w <= width; w++) count += counts.get(w) ?? 0;
    if (count > best.count) best = { width, count };
  }
  return best;
}

function widthIn(lines: readonly Measured[], { narrow, slack, fewest, share }: Setting): number | null {
  const wide = lines.filter((line) => line.width >= narrow);
  const { width, count } = commonWidth(wide, slack);
  if (count < fewest || count < wide.length * share) return null;
  const cut = wide.filter((line) => line.width <= width && line.width >= width - slack && !line.ends);
  const wider = wide.filter((line) => line.width > width + 2);
  return cut.length >= count * 0.5 && wider.length <= wide.length * 0.08 ? width : null;
}

function pageWidth(lines: readonly Line[]): Pick<PageStyle, 'width' | 'slack'> {
  const printed = lines.map((line) => ({ width: line.width, ends: endsSentence(line.plain) }));
  const bare = lines.map((line, i) => ({ width: withoutPadding(line), ends: printed[i]?.ends ?? false }));
  for (const setting of SETTINGS) {
    // First without padding: a page of padded names has lines of every width. Justified prose is even only with it.
    const width = widthIn(bare, setting) ?? widthIn(printed, setting);
    if (width !== null) return { width, slack: setting.slack };
  }
  return raggedWidth(lines);
}

const RAGGED_LINES = 12;
/** Wider lines are paragraphs. */
const WIDEST_RAGGED = 100;

/** Lines broken anywhere: most of them end in the midst of a sentence, and none is as long as a paragraph. Half of the widest is full then. */
function raggedWidth(lines: readonly Line[]): Pick<PageStyle, 'width' | 'slack'> {
  const wide = lines.filter((line) => line.width >= 24);
  const widest = wide.reduce((most, line) => Math.max(most, line.width), 0);
  const cut = wide.filter((line) => !endsSentence(line.plain)).length;
  const isRagged = wide.length >= RAGGED_LINES && cut >= wide.length * 0.7 && widest <= WIDEST_RAGGED;
  return isRagged ? { width: widest, slack: Math.floor(widest / 2) } : { width: null, slack: 0 };
}

const LONGEST_TITLE_COLUMNS = 50;
/** Indents of paragraphs: two characters, or what conversion left of them. */
const DEEPEST_INDENT = 10;

/** Titles are left out of the measure: they are set in their own way. */
export function measureStyle(lines: readonly Line[]): PageStyle {
  const page = pageWidth(lines);
  const isLong = (line: Line): boolean =>
    page.width === null ? line.width >= LONGEST_TITLE_COLUMNS : isFull(line, page);
  let starts = 0;
  let indents = 0;
  const depths = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    // Titles are short and end no sentence; where they stand says nothing about paragraphs.
    if (!endsSentence(line.plain) && !isLong(line)) continue;
    if (before && !endsSentence(before.plain) && isLong(before)) continue;
    // Below a full line a sentence may begin inside its paragraph.
    if (before && page.width !== null && isLong(before) && line.indent < 2) continue;
    starts++;
    if (line.indent < 2 || line.indent > DEEPEST_INDENT) continue;
    indents++;
    depths.set(line.indent, (depths.get(line.indent) ?? 0) + 1);
  }
  const usual = [...depths].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 2;
  return { ...page, indented: starts > 0 && indents >= starts * 0.5, indent: usual };
}

/** Whether the line runs to the page's edge, so that its break says nothing. */
export function isFull(line: Line, { width, slack }: Pick<PageStyle, 'width' | 'slack'>): boolean {
  return width !== null && line.width >= width - slack;
}

/**
 * The lines of a broken page without what its sentences show to be idle: blank lines that stand in the midst of sentences, and the margin
 * that all lines share.
 */
export function withoutIdleSpace(lines: readonly Line[]): readonly Line[] {
  const page = pageWidth(lines);
  if (page.width === null) return lines;
  const inside = lines.filter((_, i) => {
    const before = lines[i - 1];
    return before && isFull(before, page) && !endsSentence(before.plain) && !/[：:]$/.test(before.plain);
  });
  if (inside.length < 3) return lines;
  const isIdle = inside.filter((line) => line.gap === 'blank').length >= inside.length * 0.8;
  const indents = inside.map((line) => line.indent).sort((a, b) => a - b);
  const margin = indents[Math.floor(indents.length / 10)] ?? 0;
  if (!isIdle && margin < 2) return lines;
  return lines.map((line) => {
    const { indent, width } = line;
    const shift = Math.min(indent, margin);
    return withGap(
      { ...line, indent: indent - shift, width: width - shift },
      isIdle && line.gap === 'blank' ? 'none' : line.gap,
    );
  });
}

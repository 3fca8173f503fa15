/** How an issue's paragraphs are set, measured from its lines: broken to a width or not, indented or not. */
import type { Line } from './lines.ts';
import { endsSentence } from './signs.ts';

export interface PageStyle {
  /** Columns to which lines are broken; null when each line is a paragraph (or an accident). */
  readonly width: number | null;
  /** Whether paragraphs start with an indent. */
  readonly indented: boolean;
  /** Columns by which most of them are. */
  readonly indent: number;
}

/** Lines narrower than this say nothing about the width of the page. */
const NARROW = 24;
/** A broken line may fall short by a character that must not start a line, or by half an English word. */
const RAGGED = 6;
const FEWEST_LINES = 3;

/** The width at which most lines end, with the number of lines that end there. */
function commonWidth(lines: readonly Line[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.width, (counts.get(line.width) ?? 0) + 1);
  let best = { width: 0, count: 0 };
  for (const width of [...counts.keys()].sort((a, b) => b - a)) {
    let count = 0;
    for (let w = width - RAGGED; w <= width; w++) count += counts.get(w) ?? 0;
    if (count > best.count) best = { width, count };
  }
  return best;
}

function pageWidth(lines: readonly Line[]): number | null {
  const wide = lines.filter((line) => line.width >= NARROW);
  const { width, count } = commonWidth(wide);
  if (count < FEWEST_LINES || count < wide.length * 0.3) return null;
  const cut = wide.filter((line) => line.width <= width && line.width >= width - RAGGED && !endsSentence(line.plain));
  const wider = wide.filter((line) => line.width > width + 2);
  return cut.length >= count * 0.5 && wider.length <= wide.length * 0.08 ? width : null;
}

const LONGEST_TITLE_COLUMNS = 50;
/** Indents of paragraphs: two characters, or what conversion left of them. */
const DEEPEST_INDENT = 10;

/** Titles are left out of the measure: they are set in their own way. */
export function measureStyle(lines: readonly Line[]): PageStyle {
  let starts = 0;
  let indents = 0;
  const depths = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    // Titles are short and end no sentence; where they stand says nothing about paragraphs.
    if (!endsSentence(line.plain) && line.width < LONGEST_TITLE_COLUMNS) continue;
    if (before && !endsSentence(before.plain) && before.width >= LONGEST_TITLE_COLUMNS) continue;
    starts++;
    if (line.indent < 2 || line.indent > DEEPEST_INDENT) continue;
    indents++;
    depths.set(line.indent, (depths.get(line.indent) ?? 0) + 1);
  }
  const usual = [...depths].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 2;
  return { width: pageWidth(lines), indented: starts > 0 && indents >= starts * 0.6, indent: usual };
}

/** Whether the line runs to the page's edge, so that its break says nothing. */
export function isFull(line: Line, style: PageStyle): boolean {
  return style.width !== null && line.width >= style.width - RAGGED;
}

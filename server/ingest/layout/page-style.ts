/** How an issue's paragraphs are set, measured from its lines: broken to a width or not, indented or not. */
import type { Line } from './lines.ts';
import { endsSentence } from './signs.ts';

export interface PageStyle {
  /** Columns to which lines are broken; null when each line is a paragraph (or an accident). */
  readonly width: number | null;
  /** Whether paragraphs start with an indent. */
  readonly indented: boolean;
}

/** Lines narrower than this say nothing about the width of the page. */
const NARROW = 24;
/** A broken line may fall short by a character that must not start a line, or by half an English word. */
const RAGGED = 6;
const FEWEST_LINES = 3;

function pageWidth(lines: readonly Line[]): number | null {
  const wide = lines.filter((line) => line.width >= NARROW);
  const counts = new Map<number, Line[]>();
  for (const line of wide) counts.set(line.width, [...(counts.get(line.width) ?? []), line]);
  let best: { width: number; lines: Line[] } | null = null;
  for (const width of [...counts.keys()].sort((a, b) => b - a)) {
    const near: Line[] = [];
    for (let w = width - RAGGED; w <= width; w++) near.push(...(counts.get(w) ?? []));
    if (!best || near.length > best.lines.length) best = { width, lines: near };
  }
  if (!best || best.lines.length < FEWEST_LINES) return null;
  const top = best.width;
  const cut = best.lines.filter((line) => !endsSentence(line.plain)).length;
  const wider = wide.filter((line) => line.width > top + 2).length;
  const isBroken =
    best.lines.length >= wide.length * 0.3 && cut >= best.lines.length * 0.5 && wider <= wide.length * 0.08;
  return isBroken ? top : null;
}

/** Indents of paragraphs: two characters, or what conversion left of them. */
const DEEPEST_INDENT = 10;

export function measureStyle(lines: readonly Line[]): PageStyle {
  let starts = 0;
  let indents = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!endsSentence(line.plain) && line.width < NARROW) continue;
    if (before && !endsSentence(before.plain) && before.width >= NARROW) continue;
    starts++;
    if (line.indent >= 2 && line.indent <= DEEPEST_INDENT) indents++;
  }
  return { width: pageWidth(lines), indented: starts > 0 && indents >= starts * 0.6 };
}

/** Whether the line runs to the page's edge, so that its break says nothing. */
export function isFull(line: Line, style: PageStyle): boolean {
  return style.width !== null && line.width >= style.width - RAGGED;
}

/** The printed lines of a source, each with its place in it and what stands before it. */

import { matchesOf } from '../lexicon/patterns.ts';
import { columns, INVISIBLE, plain } from './plain.ts';

/** What separates a line from the kept line before it. */
export type Gap = 'none' | 'blank' | 'page';

export interface Line {
  /** 1-based, in the source. */
  readonly number: number;
  /** UTF-16 offsets in the source of the line without the blanks around it. */
  readonly start: number;
  readonly end: number;
  /** Columns of blank before the text. */
  readonly indent: number;
  /** Columns of indent and text. */
  readonly width: number;
  /** As printed, from `start` to `end`. */
  readonly text: string;
  /** `text` without blanks, width and radicals folded. */
  readonly plain: string;
  readonly gap: Gap;
}

const LINE_BREAK = /\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/g;

/** Lines that are drawn and say nothing: rules of dashes, stars, underscores. */
const RULE_START = /^[-—–―─━=＝_＿*＊~～·.…﹍﹎┄┈╌#]/;
const RULE = /^[-—–―─━═=＝_＿*＊~～·.…﹍﹎┄┈╌#]{3,}$/;

function isBlank(source: string, index: number): boolean {
  const code = source.charCodeAt(index);
  if (code >= 0x3001 && code < 0xfeff) return false;
  if (code === 0x20 || code === 0x3000) return true;
  const character = source.charAt(index);
  return /\s/.test(character) || INVISIBLE.test(character);
}

function trimmed(source: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isBlank(source, start)) start++;
  while (end > start && isBlank(source, end - 1)) end--;
  return [start, end];
}

/**
 * Splits a source into its printed lines; blank lines and drawn rules become the `gap` of the line after them.
 * @param pageStarts offsets at which pages start, besides those that form feeds mark.
 */
export function splitLines(source: string, pageStarts: readonly number[] = []): Line[] {
  const lines: Line[] = [];
  let gap: Gap = 'none';
  let number = 1;
  let page = 0;
  const take = (from: number, to: number): void => {
    while (page < pageStarts.length && (pageStarts[page] ?? 0) <= from) {
      if (from > 0) gap = 'page';
      page++;
    }
    const [start, end] = trimmed(source, from, to);
    const text = source.slice(start, end);
    const bare = plain(text);
    if (bare === '' || (bare.length >= 3 && RULE_START.test(bare) && RULE.test(bare))) {
      if (gap === 'none') gap = 'blank';
      return;
    }
    const indent = columns(source.slice(from, start));
    lines.push({ number, start, end, indent, width: indent + columns(text), text, plain: bare, gap });
    gap = 'none';
  };
  let from = 0;
  for (const match of matchesOf(source, LINE_BREAK)) {
    take(from, match.index);
    from = match.index + match[0].length;
    if (match[0] === '\u000C') gap = 'page';
    else if (match[0] !== '\u000B' && match[0] !== '\u2028') number++;
  }
  take(from, source.length);
  return lines;
}

/** The line with another gap before it. */
export function withGap(line: Line, gap: Gap): Line {
  return line.gap === gap ? line : { ...line, gap };
}

/** Full stops that conversion made dots of. */

const NUMERALS = '一二三四五六七八九十';
/** A paragraph that a dot closes. */
const CLOSED_BY_DOT = /[^\n]{20}．[\s\u3000]*(?:\n|$)/;

/** Whether a text has full-width dots where full stops are meant: none of these, and a dot at the end of a paragraph. */
export function hasDotsForStops(text: string): boolean {
  return text.includes('．') && !text.includes('。') && CLOSED_BY_DOT.test(text);
}

/** In such a text: whether the dot at `at` ends a sentence. Not after a figure or a numeral that opens a line (`一．`, `3．`). */
export function isStopDot(text: string, at: number): boolean {
  if (/[0-9０-９A-Za-z]/.test(text.charAt(at - 1))) return /^(?:[\s\u3000]|$)/.test(text.charAt(at + 1));
  let start = at;
  while (start > 0 && NUMERALS.includes(text.charAt(start - 1))) start--;
  return start === at || (start > 0 && !/[\s\u3000]/.test(text.charAt(start - 1)));
}

/** A found text cut into what fits and what does not. */

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly fits: boolean;
}

/** The text in pieces; ranges may come in any order and overlap. */
export function cut(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    if (from > at) pieces.push({ start: at, text: text.slice(at, from), fits: false });
    pieces.push({ start: from, text: text.slice(from, to), fits: true });
    at = to;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), fits: false });
  return pieces;
}

/** The part of a long sentence around its first hit, so that the hit is never beyond the rim of a row. */
export function around(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
  length = 38,
): { text: string; ranges: { start: number; end: number }[] } {
  const first = Math.min(...ranges.map((range) => range.start), text.length);
  const from = first < length * 0.7 ? 0 : Math.max(0, first - Math.round(length * 0.35));
  const lead = from > 0 ? '……' : '';
  const shift = from - lead.length;
  return {
    text: lead + text.slice(from),
    ranges: ranges.map(({ start, end }) => ({ start: start - shift, end: end - shift })),
  };
}

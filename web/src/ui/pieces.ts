/** Cuts a text into nested pieces along spans that may lie in, on and across one another. Offsets are UTF-16 code units. */

export interface Span<T> {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly value: T;
}

/** A plain run of text, or a span with what is inside it. */
export type Piece<T> = string | SpanPiece<T>;

export interface SpanPiece<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** False for what is left of a span that had to be cut because it crosses another: it is no mark of its own. */
  readonly first: boolean;
  readonly pieces: readonly Piece<T>[];
}

interface Open<T> extends Span<T> {
  readonly first: boolean;
  readonly order: number;
}

/**
 * The text from `from` to `to` as pieces. A span that lies in another becomes its child; of two that cross, the later one is
 * cut at the end of the earlier one; equal ones nest in the order given; empty ones and those outside are left out. Put
 * together again, the runs of text are the text.
 */
export function piecesOf<T>(text: string, from: number, to: number, spans: readonly Span<T>[]): Piece<T>[] {
  const open = spans
    .map((span, order) => clip({ ...span, first: true, order }, from, to))
    .filter((span) => span.start < span.end)
    .sort(outerFirst);
  return build(text, from, to, open);
}

function build<T>(text: string, from: number, to: number, spans: readonly Open<T>[]): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  const waiting = [...spans];
  let at = from;
  for (let span = waiting.shift(); span !== undefined; span = waiting.shift()) {
    if (span.start > at) pieces.push(text.slice(at, span.start));
    const { inside, rest } = splitAt(waiting, span.end);
    waiting.splice(0, waiting.length, ...rest);
    const { value, start, end, first } = span;
    pieces.push({ value, start, end, first, pieces: build(text, start, end, inside) });
    at = end;
  }
  if (at < to) pieces.push(text.slice(at, to));
  return pieces;
}

/** What of the spans lies before `end`, and what behind; spans that reach over it go to both sides. */
function splitAt<T>(spans: readonly Open<T>[], end: number): { inside: Open<T>[]; rest: Open<T>[] } {
  const inside = spans.filter((span) => span.start < end).map((span) => clip(span, span.start, end));
  const rest = spans
    .filter((span) => span.end > end)
    .map((span) => clip(span, end, span.end))
    .sort(outerFirst);
  return { inside, rest };
}

function clip<T>(span: Open<T>, from: number, to: number): Open<T> {
  const start = Math.max(span.start, from);
  return { ...span, start, end: Math.min(span.end, to), first: span.first && start === span.start };
}

function outerFirst<T>(one: Open<T>, other: Open<T>): number {
  return one.start - other.start || other.end - one.end || one.order - other.order;
}

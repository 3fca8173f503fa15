/** Spans by the offset at which they start or end; of several at one offset the last. */
import type { Span } from '../reading.ts';

export function byStart<T extends Span>(spans: readonly T[]): Map<number, T> {
  const found = new Map<number, T>();
  for (const span of spans) found.set(span.start, span);
  return found;
}

export function byEnd<T extends Span>(spans: readonly T[]): Map<number, T> {
  const found = new Map<number, T>();
  for (const span of spans) found.set(span.end, span);
  return found;
}

export function startsOf(spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start } of spans) found.add(start);
  return found;
}

export function endsOf(spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { end } of spans) found.add(end);
  return found;
}

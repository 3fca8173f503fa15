/** Where an offset falls in a sorted list of spans. */
import type { Span } from '../reading.ts';

/** The index of the last span that begins at an offset or before it; -1 when none does. Spans are sorted by start. */
export function indexBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

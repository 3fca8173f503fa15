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

/** What was named more names ago than this is not what a writer means; it also keeps long articles linear. */
const REMEMBERED = 400;

/** The last span inside [from, to) for which `holds`, among so many as one remembers. Spans are sorted by start and apart from each other. */
export function lastIn<T extends Span>(
  spans: readonly T[],
  from: number,
  to: number,
  holds: (span: T) => boolean = () => true,
): T | undefined {
  const last = to === Infinity ? spans.length - 1 : indexBefore(spans, to);
  for (let i = last; i >= 0 && i > last - REMEMBERED; i--) {
    const span = spans[i];
    if (!span || span.start < from) return undefined;
    if (span.end <= to && holds(span)) return span;
  }
  return undefined;
}

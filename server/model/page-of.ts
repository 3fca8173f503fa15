/** On which page of its file a place of an article was printed. */
import type { ArticleText } from './bulletin.ts';

/** How many of the sorted `starts` lie at or before `offset`. */
function countUntil(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The page, from 1, on which the character at `offset` of the article's text stands; null for a file without pages.
 * @param pageStarts offsets in the source at which pages start, as `read` gives them.
 */
export function pageOf(
  { runs }: Pick<ArticleText, 'runs'>,
  offset: number,
  pageStarts: readonly number[] | undefined,
): number | null {
  if (!pageStarts || pageStarts.length === 0) return null;
  const index = countUntil(
    runs.map(({ textStart }) => textStart),
    offset,
  );
  const run = runs[Math.max(0, index - 1)];
  if (!run) return null;
  const source = run.sourceStart + Math.min(Math.max(0, offset - run.textStart), run.length - 1);
  return Math.max(1, countUntil(pageStarts, source));
}

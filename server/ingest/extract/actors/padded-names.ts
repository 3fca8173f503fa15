/** Names that print sets apart by a wide blank. */
import type { NormalText } from '../reading.ts';

const PADDED = /(?<![\u3000 ])[\u4e00-\u9fff]\u3000{1,2}[\u4e00-\u9fff](?![\u3000 ])/gu;

/** Where names of two characters begin that print sets apart by a wide blank (`副厅长连　续`). */
export function paddedNames(source: string, normal: NormalText): ReadonlySet<number> {
  const found = new Set<number>();
  const starts = new Set<number>();
  for (const { index } of source.matchAll(PADDED)) starts.add(index);
  if (starts.size === 0) return found;
  for (let i = 0; i + 1 < normal.text.length; i++) {
    const { start, end } = normal.original({ start: i, end: i + 2 });
    if (end - start > 2 && starts.has(start)) found.add(i);
  }
  return found;
}

import { expect, test } from 'vitest';
import { takeFlags, takeIntegers } from '../../../../server/ingest/lexicon/arena.ts';

test('every array that is taken is zeros that nobody else has', () => {
  const taken = [7, 0, 9_000, 20_000, 7, 40_000, 3, 30_000].map((length) => ({ length, array: takeIntegers(length) }));
  for (const [i, { length, array }] of taken.entries()) {
    expect(array).toHaveLength(length);
    expect(array.every((value) => value === 0)).toBe(true);
    array.fill(i + 1);
  }
  for (const [i, { array }] of taken.entries()) expect(array.every((value) => value === i + 1)).toBe(true);
  expect([...takeFlags(2)]).toEqual([0, 0]);
});

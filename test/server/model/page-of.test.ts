import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../server/model/page-of.ts';

describe('a place in an article is on the page that its source was printed on', () => {
  // Twenty characters of the source from 5 on, then, after a running head that was dropped, ten from 40 on; pages start at 0, 15 and 38.
  const article = {
    runs: [
      { textStart: 0, sourceStart: 5, length: 20 },
      { textStart: 20, sourceStart: 40, length: 10 },
    ],
  };
  const starts = [0, 15, 38];
  test.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [19, 2],
    [20, 3],
    [29, 3],
    [400, 3],
  ])('offset %i is on page %i', (offset, page) => expect(pageOf(article, offset, starts)).toBe(page));

  test('a file without pages has no page numbers', () => {
    expect(pageOf(article, 0, undefined)).toBeNull();
    expect(pageOf(article, 0, [])).toBeNull();
  });
});

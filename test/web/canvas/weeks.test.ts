import { describe, expect, test } from 'vitest';
import { beadIn, dateOf, dayOf, mondayOf, monthsPerName, moveEnd, weekColumns } from '../../../web/src/canvas/weeks.ts';
import { monthColumns, monthsBetween, monthWords } from '../../../web/src/home/months.ts';
import { around, cut } from '../../../web/src/search/cut.ts';

const BUCKETS = [
  { start: '2024-01-01', count: 2 },
  { start: '2024-01-22', count: 1 },
];

describe('weeks of the time plot', () => {
  test.each([
    [52, 880, 1],
    [130, 880, 3],
    [205, 880, 6],
    [1040, 880, 24],
  ])('of %i weeks in %i px, every so many months have a name that no other runs into', (weeks, width, months) => {
    expect(monthsPerName(width / weeks)).toBe(months);
  });

  test('a bead stays small where there are few weeks, and in its week where there are many', () => {
    expect(beadIn(440)).toEqual({ width: 14, left: 213 });
    const { width, left } = beadIn(4);
    expect(left + width).toBeLessThan(4);
    expect(width).toBeGreaterThan(3);
  });

  test('a week begins on Monday', () => {
    expect(dateOf(mondayOf(dayOf('2024-01-07') ?? 0))).toBe('2024-01-01');
    expect(dateOf(mondayOf(dayOf('2024-01-08') ?? 0))).toBe('2024-01-08');
  });

  test('a month alone, or no date at all, is no day', () => {
    expect(dayOf('2024-01')).toBeNull();
    expect(dayOf(null)).toBeNull();
    expect(dayOf('2024-13-40')).toBeNull();
  });

  test('weeks without a meeting keep their column, and what is in view is part of all', () => {
    const columns = weekColumns(BUCKETS, ['2024-01-03', '2024-01-10', null]);
    expect(columns.map(({ inView, all }) => [inView, all])).toEqual([
      [1, 2],
      [1, 1],
      [0, 0],
      [0, 1],
    ]);
  });

  test('a window stays in order, inside of the weeks, and is none when it spans them all', () => {
    const columns = weekColumns(BUCKETS, []);
    const window = moveEnd(null, 'from', dayOf('2024-01-09') ?? 0, columns);
    expect(window).toEqual({ from: '2024-01-09', to: '2024-01-28' });
    expect(moveEnd(window, 'to', dayOf('2023-01-01') ?? 0, columns)).toEqual({ from: '2024-01-09', to: '2024-01-09' });
    expect(moveEnd(window, 'from', dayOf('2020-01-01') ?? 0, columns)).toBeNull();
  });
});

describe('months of the life lines', () => {
  test('run over the turn of the year', () => {
    expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  });

  test('a long gap is one column, a short one is none', () => {
    const months = monthsBetween('2022-01', '2023-03');
    const columns = monthColumns(months, new Set(['2022-01', '2022-12', '2023-03']));
    expect(columns).toEqual(['2022-01', null, '2022-12', '2023-01', '2023-02', '2023-03']);
  });

  test('the year stands where it begins', () => {
    expect(monthWords('2024-03', false, 'zh')).toBe('3月');
    expect(monthWords('2024-01', false, 'zh')).toBe('2024年1月');
  });
});

describe('highlights of the search', () => {
  test('overlapping ranges mark each character once', () => {
    const pieces = cut('临水县水利局', [
      { start: 3, end: 5 },
      { start: 4, end: 6 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe('临水县水利局');
    expect(pieces.filter((piece) => piece.fits).map((piece) => piece.text)).toEqual(['水利', '局']);
  });

  test('a long sentence is cut so that its first hit is in sight', () => {
    const sentence = `${'一'.repeat(60)}清水入户`;
    const part = around(sentence, [{ start: 60, end: 64 }]);
    const [range] = part.ranges;
    expect(part.text.slice(range?.start, range?.end)).toBe('清水入户');
    expect(range?.start).toBeLessThan(30);
  });
});

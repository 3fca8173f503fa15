import { describe, expect, test } from 'vitest';
import { commonYear, dateInWords, spanText, withoutYear } from '../../../web/src/panels/dates.ts';

describe('dates in lists and sentences', () => {
  test('a year that all rows share is left out of them', () => {
    expect(commonYear(['2024-01-05', '2024-03', '2024'])).toBe('2024');
    expect(commonYear(['2023-12-31', '2024-01-01'])).toBeNull();
    expect([withoutYear('2024-01-05'), withoutYear('2024-03'), withoutYear('2024')]).toEqual(['01-05', '03', '2024']);
  });

  test('a span of one day is one date, and a span over New Year keeps its years', () => {
    expect(spanText('2024-01-05', '2024-01-05', '2024')).toBe('01-05');
    expect(spanText('2024-01-05', '2024-11-30', '2024')).toBe('01-05 — 11-30');
    expect(spanText('2023-12-31', '2024-01-05', null)).toBe('2023-12-31 — 2024-01-05');
  });

  test('in prose a date keeps its precision', () => {
    expect(dateInWords('2024-09-03', 'zh', false)).toBe('9 月 3 日');
    expect(dateInWords('2024-09', 'zh', true)).toBe('2024 年 9 月');
    expect(dateInWords('2024', 'zh', false)).toBe('2024 年');
    expect(dateInWords('2024-09-03', 'en', true)).toBe('3 September 2024');
    expect(dateInWords('2024-09', 'en', false)).toBe('September');
  });
});

import { expect, test } from 'vitest';
import { parseNumeral } from '../../../../server/ingest/lexicon/numerals.ts';

test.each<[string, number | null]>([
  ['两万', 20000],
  ['二〇二一', 2021],
  ['一点五亿', 150_000_000],
  ['1.5亿', 150_000_000],
  ['三百二十', 320],
  ['五百零五', 505],
  ['十二', 12],
  ['二十', 20],
  ['1,200', 1200],
  ['1.5万', 15_000],
  ['126.8亿', 12_680_000_000],
  ['3千', 3000],
  ['廿五', null],
  ['', null],
])('%s is %s', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

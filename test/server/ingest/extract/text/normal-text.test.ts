import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../../server/ingest/extract/text/normal-text.ts';

/** Strings of UTF-16 units as files hold them: any unit, lone surrogates and marks of printing included. */
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(
        ...Array.from('　 \n（）“”"《》、。，；：·•—-～０９Ａ王革年月日', (c) => c.charCodeAt(0)),
        0x2f08,
        0x2ecb,
        0xd83d,
      ),
    ),
    { maxLength: 80 },
  )
  .map((list) => String.fromCharCode(...list));

describe('a normal text', () => {
  test('leads back to its source from any span, whatever the units', () => {
    fc.assert(
      fc.property(units, (source) => {
        const normal = normalise(source);
        expect(normal.text.length).toBeLessThanOrEqual(source.length);
        let last = 0;
        for (let i = 0; i < normal.text.length; i++) {
          const { start, end } = normal.original({ start: i, end: i + 1 });
          expect(end).toBe(start + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        const whole = normal.original({ start: 0, end: normal.text.length });
        expect(whole.start).toBeGreaterThanOrEqual(0);
        expect(whole.end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });

  test('spans that meet in the text do not overlap in the source', () => {
    fc.assert(
      fc.property(units, fc.nat(), fc.nat(), (source, a, b) => {
        const normal = normalise(source);
        const size = normal.text.length;
        const [x, y] = [a % (size + 1), b % (size + 1)].sort((p, q) => p - q) as [number, number];
        const left = normal.original({ start: 0, end: x });
        const right = normal.original({ start: y, end: size });
        if (x > 0 && y < size) expect(left.end).toBeLessThanOrEqual(right.start);
      }),
    );
  });

  test('is its own normal text', () => {
    fc.assert(
      fc.property(units, (source) => normalise(normalise(source).text).text.length <= normalise(source).text.length),
    );
  });

  test.each([
    ['full-width digits', '２０２２ 年 ９ 月 ２８ 日', '2022年9月28日'],
    ['radicals of PDF fonts', '⼯信局⻓⻋站', '工信局长车站'],
    ['a padded name', '编辑：王　革', '编辑：王革'],
    ['dots of all kinds', '买买提•艾力、阿不都‧克力木', '买买提·艾力、阿不都·克力木'],
    ['dashes of all kinds', '6月26日－27日～28日', '6月26日—27日—28日'],
    ['round zeros', '二○二二年', '二〇二二年'],
    ['straight quotes', '"科技兴市"行动', '“科技兴市”行动'],
    ['spaced digits', '2 0 2 1 年', '2021年'],
    ['columns kept apart', '储能电池            某某公司', '储能电池 某某公司'],
    ['half-width marks', '报:市委,市政府', '报：市委，市政府'],
    [
      'wide blanks of justified prose',
      '市教育局对全市各级各类学校的食堂   开展了为期一周的检查并作出通报。',
      '市教育局对全市各级各类学校的食堂开展了为期一周的检查并作出通报。',
    ],
    ['names that blanks part stay apart', '参加人员：韩若冰   陆一舟   何青岚。', '参加人员：韩若冰 陆一舟 何青岚。'],
    [
      'dots for stops, where there is no stop',
      '市教育局对全市各级各类学校食堂开展检查．问题共３．５类．',
      '市教育局对全市各级各类学校食堂开展检查。问题共3.5类。',
    ],
    ['the dot of a name, where there are stops', '副县长买买提．艾力出席。', '副县长买买提.艾力出席。'],
    ['a number keeps its comma', '1,200人', '1,200人'],
  ])('folds %s', (_, source, folded) => {
    expect(normalise(source).text).toBe(folded);
  });
});

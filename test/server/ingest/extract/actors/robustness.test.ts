import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

/** Pieces of bulletins and of rubbish, in any order. */
const PIECES = [
  '市委书记',
  '副市长林若兰',
  '市科技局',
  '、',
  '，',
  '。',
  '和',
  '主持会议',
  '任命',
  '不再担任',
  '原',
  '兼',
  '县县委',
  '驻厅纪检监察组',
  '（北京）',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '·',
  '买买提·',
  '·艾力',
  '党工委',
  '管委会',
  '高新区',
  '省',
  '市',
  '各县',
  '我局',
  '该公司',
  '有限公司',
  '大学',
  '等12人受聘为委员',
  '\n',
  '　',
  '6月1日',
  '\ud83d',
  '\udc00',
  '⼯',
  '０',
  'G60',
  '处处长',
  '局局长',
  '村',
  '来云调研',
  '中共',
  '政协',
];

describe('odd input', () => {
  test('never throws, and every mention and quote equals its slice', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('芜湖市科学技术局', '西南某某大学', '盐城经济技术开发区投资促进局', ''),
        (source, publisher) => {
          const { actors } = readTexts([source], publisher ? { publisher } : {});
          for (const { mentions, claims, normal, persons } of actors) {
            for (const { start, end, text: printed } of mentions) expect(source.slice(start, end)).toBe(printed);
            for (const { start, end } of claims) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(source.length);
              expect(end).toBeGreaterThan(start);
            }
            for (const { start, end, group } of persons) {
              expect(group.start).toBeLessThanOrEqual(start);
              expect(group.end).toBeGreaterThanOrEqual(end);
              expect(end).toBeLessThanOrEqual(normal.text.length);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a reading is the same every time', () => {
    const source =
      '市委常委、副市长林若兰，市科技局党组书记、局长何一鸣到南陵县调研，县委书记程门陪同。何局长汇报情况。';
    const options = { publisher: '芜湖市科学技术局' };
    expect(JSON.stringify(readTexts([source], options).actors)).toBe(
      JSON.stringify(readTexts([source], options).actors),
    );
  });

  test('a text ten times as long costs about ten times as much', () => {
    const paragraph =
      '6月1日，市委常委、副市长林若兰，市科技局党组书记、局长何一鸣到南陵县调研，县委书记程门、县长雪立陪同。何局长汇报情况，安徽工程大学教授周叔同和芜湖云谷智能装备有限公司总经理毛建国发言。\n';
    const cost = (times: number): number => {
      const text = paragraph.repeat(times);
      readTexts([text], { publisher: '芜湖市科学技术局' });
      const before = process.cpuUsage().user;
      for (let i = 0; i < 3; i++) readTexts([text], { publisher: '芜湖市科学技术局' });
      return process.cpuUsage().user - before;
    };
    cost(40);
    const [short, long] = [cost(40), cost(400)];
    // 12 is the promise; the rest is room for a busy machine.
    expect(long / short).toBeLessThan(20);
  });
});

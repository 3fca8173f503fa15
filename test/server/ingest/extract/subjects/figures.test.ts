/** Numbers that matter, what they are of, and numbers that are none. Invented sentences. */
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../../server/ingest/extract/subjects/figures.ts';

/** Figures as `name min..max unit year kind`. */
function figures(text: string, planned = false): string[] {
  return figuresIn(text, text, { start: 0, end: text.length }, 2024, planned).map(
    ({ name, min, max, unit, year, kind }) => `${name} ${min ?? ''}..${max ?? ''} ${unit} ${year ?? ''} ${kind}`,
  );
}

describe('a payment is named with whom it is for', () => {
  test.each([
    ['对验收合格的合作社，一次性奖励20万元。', ['验收合格的合作社一次性奖励20万元 ..200000 元  FUNDING']],
    ['购置烘干机的，按购机款的30%补助。', ['购置烘干机的按购机款的30%补助 ..30 %  INDICATOR']],
    [
      '库容200立方米以上的，按每立方米150元给予补助。',
      ['库容200立方米以上的 200.. 立方米  COUNT', '库容200立方米以上的按每立方米150元给予补助 ..150 元  FUNDING'],
    ],
    [
      '对新建的加工厂，按设备投资额的8%给予补助，最高不超过500万元。',
      [
        '新建的加工厂按设备投资额的8%给予补助 ..8 %  INDICATOR',
        '新建的加工厂补助最高不超过500万元 ..5000000 元  FUNDING',
      ],
    ],
    // What a fund that is set up is for, what the item before pays, how often what is done.
    ['设中试项目经费，单项不超过10万元。', ['中试项目经费单项不超过10万元 ..100000 元  FUNDING']],
    [
      '对担保费按50%补助、最高5万元。',
      ['担保费按50%补助 ..50 %  INDICATOR', '担保费补助最高5万元 ..50000 元  FUNDING'],
    ],
    ['开展“院长走流程”活动，每季度不少于2次。', ['开展“院长走流程”活动每季度不少于2次 2.. 次  COUNT']],
    [
      '安家补助20万元、启动费最高50万元。',
      ['安家补助20万元 ..200000 元  FUNDING', '启动费最高50万元 ..500000 元  FUNDING'],
    ],
    [
      '县道、村道养护补助标准分别提高到每年1.2万元、6000元。',
      ['县道养护补助标准1.2万元 ..12000 元  FUNDING', '村道养护补助标准6000元 ..6000 元  FUNDING'],
    ],
    // A programme's own name is no sign of a goal; a share is not what a sum is of.
    ['启动“名校引才计划”，安家补贴15万元。', ['安家补贴15万元 ..150000 元  FUNDING']],
    [
      '缴存比例为5%至12%，最高可贷80万元。',
      ['缴存比例为5%至12% 5..12 %  INDICATOR', '最高可贷80万元 ..800000 元  FUNDING'],
    ],
    // What others are paid is not taken along.
    [
      '对一等奖奖励5万元，给予二等奖3万元。',
      ['一等奖奖励5万元 ..50000 元  FUNDING', '给予二等奖3万元 ..30000 元  FUNDING'],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('bounds, units and numerals', () => {
  test.each([
    [
      '损失在100万元以上1000万元以下的为较大损失。',
      ['损失在100万元以上1000万元以下的为较大损失 1000000..10000000 元  FUNDING'],
    ],
    ['安排资金三百二十万元。', ['安排资金三百二十万元 ..3200000 元  FUNDING']],
    ['回收率不低于百分之八十五。', ['回收率不低于百分之八十五 85.. %  INDICATOR']],
    ['新栽果树一千二百余亩。', ['新栽果树一千二百余亩 ..1200 亩  COUNT']],
    ['去年5月印发方案，提出到2027年产值达到300亿元。', ['到2027年产值达到300亿元 30000000000.. 元 2027 TARGET']],
    ['三年内建成示范村60个。', ['三年内建成示范村60个 ..60 个  COUNT']],
    ['年内建成示范村60个。', ['年内建成示范村60个 60.. 个 2024 TARGET']],
    ['办结时限由30个工作日缩短为15个工作日。', ['办结时限缩短为15个工作日 ..15 个  COUNT']],
    ['意见将155个品目纳入补贴。', ['意见将155个品目纳入补贴 ..155 个  COUNT']],
    ['去年5月，产值达到300亿元。', ['产值达到300亿元 ..30000000000 元 2023 INDICATOR']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('numbers that are no figures', () => {
  test.each([
    '对会上提出的12个问题逐一答复。',
    '抽查不合格的6家药店要限期整改。',
    '招收3岁以下婴幼儿的机构优先。',
    '一百名代表参加会议。',
    '新建三家工厂。',
    '占比由30%降至不到那时的一半。',
  ])('%s', (text) => expect(figures(text)).toEqual([]));

  // The same words with a floor or a verb of bringing about are figures.
  test.each(['解决问题不少于12个。', '培育药店6家。', '3岁以下婴幼儿托位数达到5.5个。'])('but: %s', (text) =>
    expect(figures(text)).toHaveLength(1),
  );
});

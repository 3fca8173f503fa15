/** What events are about and who promotes what, also where it is not named again. Invented names. */
import { describe, expect, test } from 'vitest';
import { saidIn } from '../said-in.ts';

type Case = readonly [what: string, text: string, says: readonly RegExp[], not: readonly RegExp[]];

const CASES: readonly Case[] = [
  [
    'a report on a document by its kind only',
    '5月11日，市政协召开常委会议，协商通过了《关于发展茶旅融合的建议案》。市农业农村局副局长林远就建议案的起草作了说明。',
    [/^林远 PROMOTES 关于发展茶旅融合的建议案$/],
    [],
  ],
  [
    'no document of that kind was named',
    '5月11日，市政协召开常委会议，协商通过了《关于发展茶旅融合的建议案》。市农业农村局副局长林远就条例的起草作了说明。',
    [],
    [/^林远 PROMOTES 关于/],
  ],
  [
    'what will be spread was named before',
    '汛期，云岭县推行“铜钟＋喇叭”预警机制，转移群众。县应急管理局局长林远表示，下一步将在全县推广。',
    [/^林远 PROMOTES “铜钟＋喇叭”预警机制$/],
    [],
  ],
  [
    'two were named: neither',
    '汛期，云岭县推行“铜钟＋喇叭”预警机制，实施“安居”工程。县应急管理局局长林远表示，下一步将在全县推广。',
    [],
    [/^林远 PROMOTES/],
  ],
  [
    'an initiative told of without a head',
    '5月8日，市科技局召开产业座谈会，副局长林远介绍“金茶一号”茶产业发展情况。',
    [/^林远 PROMOTES “金茶一号”$/],
    [],
  ],
  ['a period is none', '5月8日，市科技局召开产业座谈会，副局长林远介绍“十四五”发展情况。', [], [/PROMOTES “十四五”/]],
  [
    'what is called a lever',
    '5月8日，市科技局召开推进会，局长林远出席。林远指出，“数字茶园”是产业升级的重要抓手，要加快建设。',
    [/^林远 PROMOTES “数字茶园”$/],
    [],
  ],
  [
    'what is only called good',
    '5月8日，市科技局召开推进会，局长林远出席。林远指出，“人心齐”是最大的财富，要珍惜。',
    [],
    [/PROMOTES “人心齐”/],
  ],
  [
    'a list of matters looked into',
    '7月12日，市委书记林远深入东山县，就落实“强茶”行动、发展生态农业进行调研。',
    [/ABOUT “强茶”行动$/, /ABOUT 生态农业$/],
    [],
  ],
  [
    'a target asked for at the meeting on one initiative',
    '9月9日，区委书记林远主持召开“百日招商”行动调度会。会议要求，年底前到位资金突破90亿元。',
    [/^“百日招商”行动 SETS 年底前到位资金突破90亿元$/],
    [],
  ],
  [
    'a sum that somebody promises there is no target',
    '9月9日，区委书记林远主持召开“百日招商”行动调度会。区长魏业表示，年内将投入480万元修路。',
    [],
    [/“百日招商”行动 SETS/],
  ],
  [
    'a quoted name owns the figures beside an echo of the topic',
    '7月12日，市委书记林远到东山县调研生态农业发展情况。林远指出，要实施“五化”提升工程，到2025年，全市生态农业面积达到15万亩。',
    [/^“五化”提升工程 SETS /],
    [/^生态农业 SETS/],
  ],
];

describe('subjects of events and persons', () => {
  test.each(CASES)('%s', (_what, text, says, not) => {
    const lines = saidIn(text);
    for (const line of says) expect(lines).toContainEqual(expect.stringMatching(line));
    for (const line of not) expect(lines).not.toContainEqual(expect.stringMatching(line));
  });
});

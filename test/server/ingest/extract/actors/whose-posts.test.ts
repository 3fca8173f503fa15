/** At which body a post is that has none before it: the ranked sources, each with what it must not say. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

interface Case {
  readonly title: string;
  /** Absent: a news item of which nobody tells who publishes it. */
  readonly publisher?: string;
  readonly text: string;
  /** Among the HOLDS. */
  readonly holds: readonly string[];
  /** No HOLDS may match. */
  readonly not: RegExp;
}

const CASES: readonly Case[] = [
  {
    title: 'a regiment calls itself 团 before its posts',
    publisher: '第三师五十二团党政办公室',
    text: '4月6日，团党委书记、政委常青山主持会议，团长牛犇通报情况，听取团党委副书记、纪委书记柏林汇报。畜牧兽医中心主任高粱列席，副政委艾青缺席。',
    holds: [
      '常青山 党委书记@第三师五十二团',
      '常青山 政委@第三师五十二团',
      '牛犇 团长@第三师五十二团',
      '柏林 党委副书记@第三师五十二团',
      '柏林 书记@第三师五十二团纪委',
      '高粱 主任@第三师五十二团畜牧兽医中心',
      '艾青 副政委@第三师五十二团',
    ],
    not: /党政办公室|@畜牧/,
  },
  {
    title: 'a customs house calls itself 关, and so do its sections',
    publisher: '中华人民共和国青龙港海关',
    text: '5月7日，关党委书记、关长常青山到口岸调研，副关长牛犇、综合业务科科长柏林陪同，纪检组组长高粱通报情况。我关监管二科举办宣讲会，科长艾青作解读。',
    holds: [
      '常青山 关长@青龙港海关',
      '牛犇 副关长@青龙港海关',
      '柏林 科长@青龙港海关综合业务科',
      '高粱 纪检组组长@青龙港海关',
      '艾青 科长@青龙港海关监管二科',
    ],
    not: /中华人民共和国|办公室|@综合/,
  },
  {
    title: 'who heads a workshop has a post at the company, not at a part of it',
    publisher: '江北省总工会',
    text: '江北白云药业股份有限公司车间主任常青山代表获奖者发言。',
    holds: ['常青山 车间主任@江北白云药业股份有限公司'],
    not: /公司车间$/,
  },
];

describe('whose a post is', () => {
  test.each(CASES)('$title', ({ publisher, text, holds, not }) => {
    const read = readTexts([text], publisher ? { publisher } : {});
    for (const line of holds) expect(read.holds).toContain(line);
    expect(read.holds.filter((line) => not.test(line))).toEqual([]);
  });
});

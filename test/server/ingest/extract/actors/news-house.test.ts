/** Items of news that say 医院, 集团 or 市局 without a name and without a publisher: of which house they are. All persons are invented. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly holds: readonly string[];
  readonly not: RegExp;
}

const CASES: readonly Case[] = [
  {
    title: 'a hospital by 院党委 and 医院',
    text: '赣州市第二人民医院召开护理大会\n3月2日，赣州市第二人民医院召开护理大会。市卫生健康委科长严正、医院党委书记白石、院长谷雨出席，纪委书记艾青主持。院党委副书记田野请假。护理部主任江帆汇报。',
    holds: [
      '白石 党委书记@赣州市第二人民医院',
      '谷雨 院长@赣州市第二人民医院',
      '艾青 书记@赣州市第二人民医院纪委',
      '田野 党委副书记@赣州市第二人民医院',
      '江帆 主任@赣州市第二人民医院护理部',
    ],
    not: /艾青 书记@中国共产党|田野 .*卫生健康/,
  },
  {
    title: 'a group that receives another group',
    text: '青山集团与白云集团签约仪式举行\n10月4日，青山集团与白云集团签约仪式在集团三楼举行。白云集团董事长严正一行到访。集团党委书记、董事长白石讲话，集团总工程师谷雨参加。',
    holds: ['严正 董事长@白云集团', '白石 党委书记@青山集团', '白石 董事长@青山集团', '谷雨 总工程师@青山集团'],
    not: /(?:白石|谷雨) .*白云/,
  },
  {
    title: 'a school by its whole name in the lead',
    text: '东湖学校这场大会有点暖\n9月8日，南昌县东湖学校举行表彰大会。县教育局局长严正，学校党委书记白石、校长谷雨参加，校工会主席艾青诵读诗歌。',
    holds: ['白石 党委书记@南昌县东湖学校', '谷雨 校长@南昌县东湖学校', '艾青 主席@南昌县东湖学校工会'],
    not: /白石 .*教育局|@校工会/,
  },
  {
    title: 'a tax bureau: 市局 and 省局 by their whole names',
    text: '当天，国家税务总局赣州市税务局党委委员、副局长严正到企业辅导，国家税务总局大余县税务局局长白石陪同。市局党委书记、局长谷雨连线，省局总会计师艾青点赞。',
    holds: [
      '白石 局长@国家税务总局大余县税务局',
      '谷雨 局长@国家税务总局赣州市税务局',
      '艾青 总会计师@国家税务总局江西省税务局',
    ],
    not: /谷雨 .*大余|艾青 .*赣州/,
  },
  {
    title: 'NOT: a company that somebody visits is not the writer’s house',
    text: '赣州市副市长严正到江西青山药业有限公司调研，公司董事长白石汇报。随后座谈会上，江西白云机械有限公司总经理谷雨发言。',
    holds: ['白石 董事长@江西青山药业有限公司', '谷雨 总经理@江西白云机械有限公司'],
    not: /白石 .*白云/,
  },
  {
    title: 'ours and the other side’s',
    text: '青山投资集团有限公司赴潍坊考察\n青山投资集团有限公司考察团到潍坊园区运营有限公司参观。我方集团副总经理严正，对方总经理白石参加座谈。',
    holds: ['严正 副总经理@青山投资集团有限公司', '白石 总经理@潍坊园区运营有限公司'],
    not: /我方|对方|白石 .*青山/,
  },
  {
    title: 'a company by a name without an ending signs',
    text: '青岭智造与云岭市签约\n3月2日，青岭智造与云岭市园区签订合作协议。公司党委书记严正出席。',
    holds: ['严正 党委书记@青岭智造'],
    not: /云岭/,
  },
  {
    title: 'NOT: a group of people that drills with a bureau',
    text: '班前，全体值班职工与赣州市消防救援支队举行演练。公司党委书记严正主持会议。',
    holds: [],
    not: /全体|职工/,
  },
  {
    title: 'NOT: people who sign, nor what is named but once',
    text: '会上，一线班组长与赣州市税务局签订承诺书。公司党委书记严正主持会议。',
    holds: [],
    not: /一线|班组/,
  },
];

describe('the house of an item of news', () => {
  test.each(CASES)('$title', ({ text, holds, not }) => {
    const read = readTexts([text]);
    for (const line of holds) expect(read.holds).toContain(line);
    expect(read.holds.filter((line) => not.test(line))).toEqual([]);
  });
});

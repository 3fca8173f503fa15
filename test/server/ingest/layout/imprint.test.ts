import { describe, expect, test } from 'vitest';
import { plain } from '../../../../server/ingest/layout/plain.ts';
import { bulletinOf, imprintOf } from './summary.ts';

const BODY = '\n市科技局召开推进会\n　　6月9日，市科技局召开推进会，局长吴道子主持。\n\n';

interface Masthead {
  readonly title: string;
  readonly head: string;
  readonly tail?: string;
  readonly expected: Record<string, unknown>;
}

const MASTHEADS: readonly Masthead[] = [
  {
    title: 'spaced type, full-width digits, publisher and date on one line',
    head: '青 岚 科 技 简 报\n第 ９ 期（总第 ５８ 期）\n青岚市科学技术局          ２０２２ 年 ９ 月 ２８ 日',
    expected: { series: '青岚科技简报', number: 9, totalNumber: 58, publisher: '青岚市科学技术局', date: '2022-09-28' },
  },
  {
    title: 'Han numerals, marks of secrecy, a publisher with 编',
    head: '内部资料 注意保存\n白鹭市卫生健康信息\n第 二 十 三 期\n白鹭市卫生健康委员会编           二○二三年九月五日',
    expected: { series: '白鹭市卫生健康信息', number: 23, publisher: '白鹭市卫生健康委员会', date: '2023-09-05' },
  },
  {
    title: 'a document number for a number, and a date in points',
    head: '南屏区教育工作动态\n〔2023〕12号\n南屏区教育局办公室编印  2023.08.11',
    expected: {
      series: '南屏区教育工作动态',
      number: 12,
      numberYear: 2023,
      publisher: '南屏区教育局办公室',
      date: '2023-08-11',
    },
  },
  {
    title: 'everything in one bracket',
    head: '司法行政简报\n（2023年第4期·总第88期）\n天河市司法局  二〇二三年四月十日',
    expected: {
      series: '司法行政简报',
      number: 4,
      totalNumber: 88,
      numberYear: 2023,
      publisher: '天河市司法局',
      date: '2023-04-10',
    },
  },
  {
    title: 'name and number on one line',
    head: '云岭环保快报 2023年第7期\n云岭市生态环境局主办　2023-07-31',
    expected: {
      series: '云岭环保快报',
      number: 7,
      numberYear: 2023,
      publisher: '云岭市生态环境局',
      date: '2023-07-31',
    },
  },
  {
    title: 'two bodies that publish together, side by side',
    head: '督查通报\n第5期\n中共清岚县委督查室　清岚县人民政府督查室　　2023年10月19日',
    expected: {
      series: '督查通报',
      number: 5,
      publisher: '中共清岚县委督查室',
      coPublishers: ['清岚县人民政府督查室'],
      date: '2023-10-19',
    },
  },
  {
    title: 'two bodies that publish together, one under the other; the firm that prints is none of them',
    head: '清岚县农业农村工作简报\n第8期\n中共清岚县委农村工作领导小组办公室\n清岚县农业农村局          2024年4月12日',
    expected: {
      series: '清岚县农业农村工作简报',
      number: 8,
      publisher: '中共清岚县委农村工作领导小组办公室',
      coPublishers: ['清岚县农业农村局'],
      date: '2024-04-12',
    },
  },
  {
    title: 'a number after the year and a dot, publisher and editor with labels',
    head: '青岚科技动态\n２０２１·４\n（总第112期）\n主办：青岚市科学技术局\n编印：青岚市科学技术信息研究所　　二〇二一年五月二十八日',
    expected: {
      series: '青岚科技动态',
      number: 4,
      totalNumber: 112,
      numberYear: 2021,
      publisher: '青岚市科学技术局',
      date: '2021-05-28',
    },
  },
  {
    title: 'a date with its hour, a ministry’s department',
    head: '水利部专报\n水旱灾害防御（第31期）\n水利部水旱灾害防御司　　　2024年7月3日18时',
    expected: { series: '水利部专报', number: 31, publisher: '水利部水旱灾害防御司', date: '2024-07-03' },
  },
  {
    title: 'a date that conversion cut before its last character',
    head: '青岚文旅信息\n２０２３ 年第 １０ 期\n青岚市文化和旅游局          ２０２３ 年 １０ 月 ３１\n日',
    expected: {
      series: '青岚文旅信息',
      number: 10,
      numberYear: 2023,
      publisher: '青岚市文化和旅游局',
      date: '2023-10-31',
    },
  },
  {
    title: 'a name that every publisher could give belongs to the line above',
    head: '江州师范大学\n\n简  报\n\n2023年第2期\n(总第118期)\n党委办公室、校长办公室编印　　　　2023年3月31日',
    expected: {
      series: '江州师范大学简报',
      number: 2,
      totalNumber: 118,
      numberYear: 2023,
      publisher: '江州师范大学',
      coPublishers: ['党委办公室', '校长办公室'],
      date: '2023-03-31',
    },
  },
  {
    title: 'a supplement, a degree of secrecy, a signer and a running number of the copy',
    head: '秘密★1年                编号：000123\n督 查 专 报\n（增刊第2期）\n签发人：马 三 立\n中共澄江市委督查室          2024年1月9日',
    expected: {
      series: '督查专报',
      number: 2,
      publisher: '中共澄江市委督查室',
      date: '2024-01-09',
      signers: ['马三立'],
    },
  },
  {
    title: 'type spaced out to single digits',
    head: '丰 泽 县 农 业 农 村 简 报\n2 0 2 3 年 第 5 期\n丰泽县农业农村局编 2 0 2 3 年 5 月 3 1 日',
    expected: {
      series: '丰泽县农业农村简报',
      number: 5,
      numberYear: 2023,
      publisher: '丰泽县农业农村局',
      date: '2023-05-31',
    },
  },
  {
    title: 'publisher and date only in the line that tells when it was printed',
    head: '每周要情\n第 156 期',
    tail: '报：市委办公室、市政府办公室\n送：县四大班子领导\n长河县人民政府办公室        2024年6月5日印发',
    expected: {
      series: '每周要情',
      number: 156,
      publisher: '长河县人民政府办公室',
      date: '2024-06-05',
      distribution: ['REPORT 市委办公室、市政府办公室', 'SEND 县四大班子领导'],
    },
  },
  {
    title: 'number, publisher, date and weekday on one line with single blanks',
    head: '洪州交通运输工作动态\n总第345期 2023年第11期 洪州市交通运输局 2023年6月30日 星期五',
    expected: {
      series: '洪州交通运输工作动态',
      number: 11,
      totalNumber: 345,
      numberYear: 2023,
      publisher: '洪州市交通运输局',
      date: '2023-06-30',
    },
  },
  {
    title: 'publisher and date at the very end, without a tail',
    head: '平川县卫生健康工作快报\n第27期',
    tail: '平川县卫生健康局　　　　　　　　　2023年6月15日',
    expected: { series: '平川县卫生健康工作快报', number: 27, publisher: '平川县卫生健康局', date: '2023-06-15' },
  },
  {
    title: 'labelled publisher and those who made the issue, at the top',
    head: '青岚市第一人民医院\n医 院 通 讯\n2023年第4期\n主编：华 佗　　　副主编：张机　　　责任编辑：孙邈、葛洪\n主办：青岚市第一人民医院党委宣传部            2023年4月30日',
    expected: {
      series: '医院通讯',
      number: 4,
      numberYear: 2023,
      publisher: '青岚市第一人民医院党委宣传部',
      date: '2023-04-30',
      editors: ['华佗', '张机', '孙邈', '葛洪'],
    },
  },
];

const TAILS: readonly { readonly title: string; readonly tail: string; readonly expected: Record<string, unknown> }[] =
  [
    {
      title: 'lists on lines of their own, credits in any order, padded names',
      tail: '报：省科技厅，市委、市政府。\n送：市直各部门。\n发：各县区科技局。\n\n编辑：吴　越　　校对：宋　佳　　审核：汪　静　　联系电话：0553-3831260（共印60份）',
      expected: {
        distribution: ['REPORT 省科技厅，市委、市政府', 'SEND 市直各部门', 'DISTRIBUTE 各县区科技局'],
        editors: ['吴越'],
        reviewers: ['汪静'],
        phone: '0553-3831260',
        copies: 60,
      },
    },
    {
      title: 'a list that runs over three lines is one entry, without its line breaks',
      tail: '抄送：县委办公室、县人大常委会办公室、县政府办\n　　　公室、县政协办公室，各乡镇人民\n　　　政府。\n责任编辑：钱 进     审签：郭明义     印：120份',
      expected: {
        distribution: ['COPY 县委办公室、县人大常委会办公室、县政府办公室、县政协办公室，各乡镇人民政府'],
        editors: ['钱进'],
        signers: ['郭明义'],
        copies: 120,
      },
    },
    {
      title: 'everything on one line, several names after one label',
      tail: '报：县林业局 送：县委办 发：各工区    印：80份\n编辑：钟 山  罗 敏    核稿：白 云    电话：(0857)7221234',
      expected: {
        distribution: ['REPORT 县林业局', 'SEND 县委办', 'DISTRIBUTE 各工区'],
        editors: ['钟山', '罗敏'],
        reviewers: ['白云'],
        phone: '(0857)7221234',
        copies: 80,
      },
    },
    {
      title: 'an office is no person, a name of another nation is whole',
      tail: '主送：州委、州政府\n编辑：局办公室、阿依努尔·吐尔逊　签发：买买提•艾力　印数：30',
      expected: {
        distribution: ['SEND 州委、州政府'],
        editors: ['阿依努尔·吐尔逊'],
        signers: ['买买提•艾力'],
        copies: 30,
      },
    },
  ];

describe('a masthead is read for its shape', () => {
  test.each(MASTHEADS)('$title', ({ head, tail, expected }) => {
    expect(imprintOf(`${head}\n${BODY}${tail ?? ''}`)).toEqual(expected);
  });

  test('a first title that names a training course of a number is no masthead line', () => {
    const text = `青岚科技简报\n第3期\n青岚市科学技术局　2023年5月31日\n\n全市科技特派员第2期培训班开班\n\n　　5月9日，培训班开班，副局长吴道子主持。\n`;
    const bulletin = bulletinOf(text);
    expect(bulletin.imprint.number?.value).toBe(3);
    expect(bulletin.sections[0]?.articles[0]?.name).toBe('全市科技特派员第2期培训班开班');
  });

  test('a day that is not in the calendar is no date', () => {
    expect(imprintOf(`青岚科技简报\n第3期\n青岚市科学技术局　2023年2月30日\n${BODY}`)).not.toHaveProperty('date');
  });
});

describe('a tail is read for its labels', () => {
  test.each(TAILS)('$title', ({ tail, expected }) => {
    const { series, number, publisher, date, ...rest } = imprintOf(
      `青岚科技简报\n第3期\n青岚市科学技术局　2023年5月31日\n${BODY}${tail}\n`,
    );
    expect([series, number, publisher, date]).toEqual(['青岚科技简报', 3, '青岚市科学技术局', '2023-05-31']);
    expect(rest).toEqual(expected);
  });

  test('every field leads to what is printed', () => {
    const { imprint, masthead, colophon } = bulletinOf(
      `青 岚 科 技 简 报\n第 ３ 期\n青岚市科学技术局　2023年5月31日\n${BODY}报：市委。\n编辑：吴　越\n`,
    );
    const text = { masthead: masthead.text, colophon: colophon.text };
    const slice = (field: { imprint: 'masthead' | 'colophon'; start: number; end: number } | undefined): string =>
      field ? text[field.imprint].slice(field.start, field.end) : '';
    expect(slice(imprint.series)).toBe('青 岚 科 技 简 报');
    expect(slice(imprint.number)).toBe('３');
    expect(slice(imprint.publisher)).toBe('青岚市科学技术局');
    expect(slice(imprint.editors[0])).toBe('吴　越');
    expect(slice(imprint.distribution[0])).toBe('市委。');
    expect(plain(slice(imprint.date))).toBe('2023年5月31日');
  });
});

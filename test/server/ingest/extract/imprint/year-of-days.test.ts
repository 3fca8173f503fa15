/** The year of days, where only the number or a dateline tells it; persons are invented. */
import { describe, expect, test } from 'vitest';
import { factsOfFile } from '../said-in.ts';

const startOf = (text: string): unknown =>
  factsOfFile(text).facts.find(({ label }) => label === 'Meeting')?.properties.startDate;

const MASTHEAD = '安庆科技简报\n2023年第7期\n安庆市科学技术局\n\n【工作动态】\n\n';

describe('the year of days', () => {
  test.each([
    [
      'the number of the issue tells it',
      `${MASTHEAD}市科技局召开推进会\n　　10月22日，市科技局召开推进会，局长吴道子主持会议。\n`,
      '2023-10-22',
    ],
    [
      'NOT: an issue that tells of January and December, whose days are of two years',
      `${MASTHEAD}市科技局召开推进会\n　　12月22日，市科技局召开推进会，局长吴道子主持会议。\n\n市科技局举办培训\n　　1月5日，市科技局举办培训。\n`,
      undefined,
    ],
    [
      'NOT: one of the first issues tells of the end of the year before',
      `${MASTHEAD.replace('第7期', '第3期')}市科技局召开推进会\n　　11月30日，市科技局召开推进会，局长吴道子主持会议。\n`,
      undefined,
    ],
    [
      'a late number tells of the end of its own year',
      `${MASTHEAD.replace('第7期', '第46期')}市科技局召开推进会\n　　11月30日，市科技局召开推进会，局长吴道子主持会议。\n`,
      '2023-11-30',
    ],
    [
      'a day amid the year is of the same one',
      `${MASTHEAD.replace('第7期', '第3期')}市科技局召开推进会\n　　11月30日，市科技局召开推进会，局长吴道子主持会议。\n\n市科技局举办培训\n　　9月5日，市科技局举办培训。\n`,
      '2023-11-30',
    ],
    [
      '今日 is the day of the dateline',
      '安庆市图书馆举行启动仪式\n（安庆市文化和旅游局2024年4月23日讯）今日上午，阅读季启动仪式在市图书馆举行，局长吴道子致辞。\n',
      '2024-04-23',
    ],
  ])('%s', (_title, text, start) => {
    expect(startOf(text)).toBe(start);
  });
});

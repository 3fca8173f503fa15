/** Who publishes, as mastheads print it; persons are invented. */
import { describe, expect, test } from 'vitest';
import { factsOfFile, linesOf } from '../said-in.ts';

const issue = (series: string, publisher: string): string =>
  `${series}\n2023年第3期\n${publisher}　　　2023年5月8日\n\n要闻\n\n　　5月6日，有关会议召开，研究部署下一步重点工作，强调要抓好落实。\n`;

const CASES: readonly (readonly [title: string, series: string, publisher: string, published: string])[] = [
  ['a bureau', '安庆科技简报', '安庆市科学技术局', '安庆市科学技术局'],
  ['an office that stands there', '安庆科技简报', '安庆市科学技术局办公室', '安庆市科学技术局办公室'],
  ['NOT: an office that only edits', '安庆科技简报', '安庆市科学技术局办公室编', '安庆市科学技术局'],
  [
    'an office of a university in its own series',
    '安庆师范大学简报',
    '安庆师范大学党政办公室',
    '安庆师范大学党政办公室',
  ],
  ['a division with its house', '安庆师范大学科研简报', '安庆师范大学科研处编', '安庆师范大学科研处'],
  ['a government office, that edits or not', '安庆政务信息', '安庆市人民政府办公室编', '安庆市人民政府办公室'],
];

describe('who publishes', () => {
  test.each(CASES)('%s', (_title, series, publisher, published) => {
    const lines = linesOf(factsOfFile(issue(series, publisher))).filter((line) => line.includes(' PUBLISHES '));
    expect(lines.map((line) => line.split(' ')[0])).toEqual([published]);
  });
});

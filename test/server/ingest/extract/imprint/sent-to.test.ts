/** To whom an issue is sent, where blanks stand in the list; bodies are invented or usual ones. */
import { describe, expect, test } from 'vitest';
import { factsOfFile, linesOf } from '../said-in.ts';

const issue = (list: string): string =>
  `安庆科技简报\n2023年第3期\n安庆市科学技术局　　　2023年5月8日\n\n【工作动态】\n市科技局召开推进会\n　　5月6日，市科技局召开推进会，局长吴道子主持会议。\n\n${list}\n编辑：王　革　　审核：贺喜　　（共印60份）\n`;

const CASES: readonly (readonly [title: string, list: string, sent: readonly string[]])[] = [
  [
    'blanks in place of commas',
    '送：安庆市财政局办公室 安庆市水利局 安庆市民政局',
    ['安庆市民政局', '安庆市水利局', '安庆市财政局办公室'],
  ],
  ['NOT: a blank between a place and its bureau', '送：安庆市 水利局', ['安庆市水利局']],
  ['NOT: a blank before an office', '送：安庆市水利局 办公室', ['安庆市水利局办公室']],
];

describe('to whom an issue is sent', () => {
  test.each(CASES)('%s', (_title, list, sent) => {
    const lines = linesOf(factsOfFile(issue(list))).filter((line) => line.includes(' SENT_TO '));
    expect(lines.map((line) => line.replace(/^.* SENT_TO /, ''))).toEqual(sent);
  });
});

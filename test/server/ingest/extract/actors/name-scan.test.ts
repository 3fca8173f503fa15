/** Names printed with a wide blank inside, and words that only look so. All persons are invented. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

const CASES: readonly (readonly [title: string, text: string, persons: readonly string[]])[] = [
  ['a common word with a blank inside is a name', '会议由副局长连　续主持，副局长高　峰作报告。', ['连续', '高峰']],
  ['a rare name with a blank inside', '编辑部主任王　革参加会议。', ['王革']],
  ['a damaged blank does not cut the name', '会上，市科技局局长王　立新主持会议。', ['王立新']],
  ['NOT: 在 with its object', '市科技局局长在　会上强调，要抓好落实。', []],
  ['NOT: 对 with its object', '市委书记对　科技工作提出要求。', []],
  ['NOT: 向, though a surname, with its object', '市科技局局长向　大家汇报工作。', []],
  ['NOT: 于, though a surname, with its object', '市科技局局长于　上午到市教育局调研。', []],
];

describe('names printed apart', () => {
  test.each(CASES)('%s', (_title, text, persons) => {
    expect(readTexts([text], { publisher: '鄂尔多斯市科学技术局' }).persons).toEqual([...persons].sort());
  });
});

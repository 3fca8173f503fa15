/** Where a name ends before a verb that is denied or that says what somebody gave. All persons are invented. */
import { describe, expect, test } from 'vitest';
import { saidIn } from '../said-in.ts';
import { readTexts } from './read-text.ts';

const PUBLISHER = '鄂尔多斯市科学技术局';
const CASES: readonly (readonly [title: string, text: string, persons: readonly string[]])[] = [
  ['未 before a verb', '区委书记张伟未陪同调研。', ['张伟']],
  ['不 before a verb', '市科技局局长李强不参加会议。', ['李强']],
  ['没有 before a verb', '市科技局局长李强没有出席会议。', ['李强']],
  ['作 with what is given', '区委书记张伟作表态发言。', ['张伟']],
  ['NOT cut: a name with 不 inside', '市科技局局长李不凡出席会议。', ['李不凡']],
];

describe('where a name ends', () => {
  test.each(CASES)('%s', (_title, text, persons) => {
    expect(readTexts([text], { publisher: PUBLISHER }).persons).toEqual([...persons]);
  });

  test('who did not do it has no role', () => {
    const said = saidIn('7月1日，副市长张伟到云岭公司调研，市科技局局长李强未陪同调研。');
    expect(said).toContainEqual(expect.stringMatching(/^张伟 INSPECTS /));
    expect(said.filter((line) => /^李强/.test(line))).toEqual([`李强 HOLDS 局长@${PUBLISHER}`]);
  });
});

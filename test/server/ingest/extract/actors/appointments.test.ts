/** Who was made what and who is it no more. All persons are invented. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly holds: readonly string[];
  readonly held: readonly string[];
}

const BUREAU = '鄂尔多斯市科学技术局';

const CASES: readonly Case[] = [
  {
    title: 'the dismissed is made something else',
    text: '会议决定免去李明的市科技局副局长职务，改任市教育局局长。',
    holds: ['李明 局长@鄂尔多斯市教育局'],
    held: [`李明 副局长@${BUREAU}`],
  },
  {
    title: 'the dismissed is wanted elsewhere',
    text: '会议决定免去李明的市科技局副局长职务，另有任用，任市教育局局长。',
    holds: ['李明 局长@鄂尔多斯市教育局'],
    held: [`李明 副局长@${BUREAU}`],
  },
  {
    title: 'NOT: what the next person is made',
    text: '会议决定免去李明的市科技局副局长职务，任命张伟为市科技局局长。',
    holds: [`张伟 局长@${BUREAU}`],
    held: [`李明 副局长@${BUREAU}`],
  },
  {
    title: 'NOT: what the next person is moved to',
    text: '会议决定免去李明的市科技局副局长职务，调任张伟为市科技局局长。',
    holds: [],
    held: [`李明 副局长@${BUREAU}`],
  },
  {
    title: 'NOT: at the house that the chosen one comes from, when something is led by others',
    text: '研究院由市教育局局长李明任院长。',
    holds: ['李明 局长@鄂尔多斯市教育局'],
    held: [],
  },
  {
    title: 'who has left by a day',
    text: '市科技局副局长李明已于2020年12月31日退休。',
    holds: [],
    held: [`李明 副局长@${BUREAU}`],
  },
  {
    title: 'who has left, without a day',
    text: '市科技局副局长李明同志因会前已有安排未到，副局长张伟已离任。',
    holds: [`李明 副局长@${BUREAU}`],
    held: [`张伟 副局长@${BUREAU}`],
  },
  {
    title: 'NOT: who calls on the retired',
    text: '市科技局副局长李明于春节前走访离休专家。',
    holds: [`李明 副局长@${BUREAU}`],
    held: [],
  },
  {
    title: 'NOT: who has called on the retired',
    text: '市科技局副局长李明已慰问退休职工。',
    holds: [`李明 副局长@${BUREAU}`],
    held: [],
  },
  {
    title: 'NOT: who has done the papers of others',
    text: '市科技局副局长李明已审定退休人员名册。',
    holds: [`李明 副局长@${BUREAU}`],
    held: [],
  },
  {
    title: 'NOT: who remembers the dead',
    text: '市科技局副局长李明于清明为去世战士献花。',
    holds: [`李明 副局长@${BUREAU}`],
    held: [],
  },
  {
    title: 'NOT: who audits those that leave',
    text: '市科技局副局长李明已于5月离任审计中发言。',
    holds: [`李明 副局长@${BUREAU}`],
    held: [],
  },
];

describe('appointments', () => {
  test.each(CASES)('$title', ({ text, holds, held }) => {
    const read = readTexts([text], { publisher: BUREAU });
    for (const line of holds) expect(read.holds).toContain(line);
    expect(read.holds.filter((line) => line.startsWith('李明'))).toEqual(
      holds.filter((line) => line.startsWith('李明')),
    );
    expect(read.held).toEqual(held);
  });
});

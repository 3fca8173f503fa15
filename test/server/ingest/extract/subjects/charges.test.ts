/** Who is charged with a subject or writes a note on it, and who is not: the rule promotes-charge. Invented names. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../said-in.ts';

const CITY = { publisher: '云州市人民政府办公室', series: '云州信息', date: '2023-06-30' };

/** `person subject` for each claim of the rule. */
function charged(text: string): string[] {
  const { facts, claims } = factsOf(text, CITY);
  const nameOf = (key: string): string => facts.find((fact) => fact.key === key)?.name ?? key;
  return claims
    .filter(({ rule }) => rule.startsWith('promotes-charge@'))
    .map(({ from, to }) => `${nameOf(from)} ${nameOf(to)}`)
    .sort();
}

const CASES: readonly (readonly [what: string, text: string, says: readonly string[]])[] = [
  ['who takes the lead', '“清风行动”由副市长林远牵头。', ['林远 “清风行动”']],
  ['who takes it over', '“清风行动”改由副市长林远牵头。', ['林远 “清风行动”']],
  ['who no longer does', '“清风行动”不再由副市长林远牵头。', []],
  ['who did', '“清风行动”原由副市长林远牵头。', []],
  ['who once did', '“清风行动”曾由副市长林远牵头。', []],
  ['who may do', '“清风行动”拟由副市长林远牵头。', []],
  ['who will do', '“清风行动”将由副市长林远牵头。', []],
  ['who does not', '“清风行动”未由副市长林远牵头。', []],
  ['a list handed over with 将', '会议决定，将“清风行动”由副市长林远牵头。', ['林远 “清风行动”']],
  ['a note on a subject', '副市长林远对“清风行动”作出重要批示。', ['林远 “清风行动”']],
  ['a note, its subject first', '6月1日，就“清风行动”，副市长林远作出批示。', ['林远 “清风行动”']],
  ['a note that says it', '副市长林远作出批示：要全面推进“清风行动”。', ['林远 “清风行动”']],
  ['a note that asks for it', '副市长林远作出批示，要求全面推进“清风行动”。', ['林远 “清风行动”']],
  ['no note', '副市长林远至今未对“清风行动”作出批示。', []],
  [
    'a note on another matter before what somebody else holds',
    '副市长林远对防汛工作作出重要批示，市长周敏主持召开“清风行动”部署会。',
    [],
  ],
  [
    'notes of two',
    '副市长林远对“清风行动”作出批示，市长周敏对“安居”工程作出批示。',
    ['周敏 “安居”工程', '林远 “清风行动”'],
  ],
];

describe('a charge or a note', () => {
  test.each(CASES)('promotes-charge: %s', (_, text, says) => {
    expect(charged(text)).toEqual([...says].sort());
  });
});

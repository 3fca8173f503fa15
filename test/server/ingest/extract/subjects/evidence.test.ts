/** A sentence is evidence for what it names and urges, not for what was said elsewhere or only pleased. Invented names. */
import { describe, expect, test } from 'vitest';
import { saidIn } from '../said-in.ts';

const VISIT = '7月1日，市科技局局长王强到云岭公司调研，';
const MEETING = '7月1日，市科技局召开“金种子”行动推进会。';

const CASES: readonly (readonly [what: string, text: string, line: RegExp, says: boolean])[] = [
  ['a visitor hears a report', `${VISIT}听取“清风行动”情况汇报。`, /^王强 PROMOTES “清风行动”$/, true],
  ['NOT: others tell and the visitor is pleased', `${VISIT}企业介绍“清风行动”情况，王强表示满意。`, /PROMOTES/, false],
  ['NOT: the visitor is pleased by what is heard', `${VISIT}听取“清风行动”情况，王强表示满意。`, /PROMOTES/, false],
  ['NOT: thanks', `${MEETING}局长王强表示感谢“金种子”行动的支持单位。`, /PROMOTES/, false],
  [
    'pleased first, urging after',
    `${MEETING}局长王强表示感谢，要求深入推进“金种子”行动。`,
    /^王强 PROMOTES “金种子”行动$/,
    true,
  ],
  [
    'a target beside its initiative',
    `${MEETING}会上要求，“金种子”行动研发投入强度达到3%。`,
    /^“金种子”行动 SETS /,
    true,
  ],
  ['NOT: a target in a sentence that names none', `${MEETING}会上要求，研发投入强度达到3%。`, /SETS/, false],
  ['NOT: what is spread is not named', `${MEETING}局长王强表示，下一步将在全县推广。`, /PROMOTES/, false],
];

describe('the sentence is the evidence', () => {
  test.each(CASES)('%s', (_what, text, line, says) => {
    const matcher = expect.arrayContaining([expect.stringMatching(line)]);
    if (says) expect(saidIn(text)).toEqual(matcher);
    else expect(saidIn(text)).not.toEqual(matcher);
  });
});

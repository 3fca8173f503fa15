/** What a congress passes and what it does not. Invented names. */
import { describe, expect, test } from 'vitest';
import { saidIn } from '../said-in.ts';

const SETTING = { publisher: '鄂尔多斯市人民代表大会常务委员会', series: '鄂尔多斯人大简报' };
const CASES: readonly (readonly [what: string, verb: string, enacts: boolean])[] = [
  ['passed', '会议审议通过', true],
  ['passed by vote', '会议表决通过了', true],
  ['NOT: not passed', '会议未通过', false],
  ['NOT: not passed by vote', '会议未能表决通过', false],
  ['NOT: only talked over', '会议讨论通过', false],
];

describe('enacting', () => {
  test.each(CASES)('%s', (_what, verb, enacts) => {
    const said = saidIn(
      `7月1日，鄂尔多斯市人民代表大会常务委员会召开第二十次会议。${verb}《鄂尔多斯市科技创新条例》。`,
      SETTING,
    ).filter((line) => line.includes(' ISSUES '));
    expect(said.length > 0).toBe(enacts);
  });
});

/** Which documents cease to hold, and which do not. Invented names. */
import { describe, expect, test } from 'vitest';
import { saidIn } from '../said-in.ts';

const NEW = '市财政局印发《引才办法》，自8月1日起施行，';

const CASES: readonly (readonly [what: string, old: string, ends: boolean])[] = [
  ['at the same time', '《引才暂行规定》同时废止。', true],
  ['no longer carried out', '《引才暂行规定》不再执行。', true],
  ['carried out no more', '原《引才暂行规定》停止执行。', true],
  ['from the day of the new one', '《引才暂行规定》自《引才办法》施行之日起废止。', true],
  ['NOT: it goes on, something else stops', '《引才暂行规定》继续有效，相关条款同时停止收费。', false],
  ['NOT: it must not be a ground', '《引才暂行规定》自《引才办法》施行之日起不得作为废止依据。', false],
  ['NOT: it does not end', '《引才暂行规定》不予废止。', false],
];

describe('documents that cease to hold', () => {
  test.each(CASES)('%s', (_what, old, ends) => {
    const said = saidIn(NEW + old).filter((line) => line.includes('SUPERSEDES'));
    expect(said).toEqual(ends ? ['引才办法 SUPERSEDES 引才暂行规定'] : []);
  });
});

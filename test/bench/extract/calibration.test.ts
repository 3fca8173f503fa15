import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPairs } from '../../score/read-folder.ts';
import { CORE, scoreGraph } from '../../score/score.ts';
import { countsOf, sharesOf } from '../../score/sum.ts';
import { byBand, byRule, judge, sure } from './calibration.ts';

const pairs = await readPairs(fileURLToPath(new URL('../../fixtures/bulletins', import.meta.url)));

test('of the statements whose rule says 0.9 or more, 95 in 100 are right on the gold', () => {
  const judged = pairs.flatMap(judge);
  const { statements, right } = sure(judged);
  expect(statements).toBeGreaterThan(200);
  expect(right / statements).toBeGreaterThanOrEqual(0.95);
  const sum = (rows: readonly { statements: number }[]): number => rows.reduce((all, row) => all + row.statements, 0);
  expect([sum(byBand(judged)), sum(byRule(judged))]).toEqual([judged.length, judged.length]);
});

test('bulletins that were written before they were read are read with few mistakes, and nothing forbidden is said', () => {
  const scores = pairs.map(({ gold, graph }) => scoreGraph(gold, graph));
  const { f1, precision } = sharesOf(countsOf(scores, CORE));
  expect(f1).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.93);
  expect(scores.flatMap(({ broken }) => broken)).toEqual([]);
});

// What is reached today, so that no change makes it worse; the aim of .90 and .93 is passed (see fixtures/bulletins/README.md).
test('bulletins that no rule was made from are read no worse than when they came', async () => {
  const unmended = await readPairs(fileURLToPath(new URL('../../fixtures/unmended', import.meta.url)));
  const scores = unmended.map(({ gold, graph }) => scoreGraph(gold, graph));
  const { f1, precision } = sharesOf(countsOf(scores, CORE));
  expect(f1).toBeGreaterThanOrEqual(0.92);
  expect(precision).toBeGreaterThanOrEqual(0.94);
});

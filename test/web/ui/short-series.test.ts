import { expect, test } from 'vitest';
import { shortSeries } from '../../../web/src/ui/short-series.ts';

test.each([
  [
    ['云州科技简报', '青石科技简报'],
    ['云州', '青石'],
  ],
  [
    ['云州科技简报', '云州农业简报'],
    ['云州科技', '云州农业'],
  ],
  // What would say too little keeps two characters.
  [
    ['简报', '云州简报'],
    ['简报', '云州'],
  ],
  [['云州科技简报'], ['云州科技简报']],
  // A long name is cut, unless it would then be taken for another.
  [
    ['青石县重点项目建设指挥部工作动态', '云州简报'],
    ['青石县重点项目…', '云州简报'],
  ],
  [
    ['青石县重点项目建设指挥部工作动态', '青石县重点项目建设指挥部简报', '云州简报'],
    ['青石县重点项目建设指挥部工作动态', '青石县重点项目建设指挥部简报', '云州简报'],
  ],
])('%j are called %j', (names, short) => {
  expect([...shortSeries(names).values()]).toEqual(short);
});

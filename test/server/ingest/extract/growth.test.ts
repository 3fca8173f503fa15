import { describe, expect, test } from 'vitest';
import { extractIssue } from '../../../../server/ingest/extract/extract-issue.ts';
import { layout } from '../../../../server/ingest/layout/layout.ts';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import { cpuTime } from '../../../bench/measure.ts';

const lexicon = loadLexicon();
const HEAD =
  '云州信息\n第1期\n云州市人民政府办公室 2023年5月6日\n\n【工作动态】\n全市重点工作推进情况\n　　5月6日，云州市召开全市重点工作推进会。市长方向主持会议并讲话。\n　　';
const GIVEN = '建国伟强明华丽敏静军磊洋勇艳杰娟涛超霞平刚桂英文辉力玲';
const person = (i: number): string =>
  (['王', '李', '张', '刘', '陈', '杨', '赵', '黄'][i % 8] ?? '') +
  (GIVEN[(i * 7) % GIVEN.length] ?? '') +
  (GIVEN[(i * 13 + 5) % GIVEN.length] ?? '');

/** Texts as long as one likes, each of one sentence, of one list, of one paragraph or of short lines; all of them once cost the square. */
const KINDS: readonly (readonly [string, string, (i: number) => string, string])[] = [
  ['a sentence with many subjects', '', (i) => `市科技局局长${person(i)}汇报第${i}项工作，`, '。'],
  ['one list of persons with posts', '参加的有', (i) => `市科技局局长${person(i)}、`, '方向。'],
  ['one list of names', '市长', (i) => `${person(i % 90)}和`, '方向出席。'],
  ['one list of places', '市长方向到', (i) => `第${i}中学、云州区${person(i).slice(1)}村、`, '调研。'],
  ['one list of hosts', '由', (i) => `第${i}中学、`, '联合主办的论坛召开。'],
  [
    'appointments',
    '会议决定，',
    (i) => `任命${person(i)}为市科技局局长，免去${person(i + 3)}的市财政局局长职务，`,
    '。',
  ],
  ['documents that cease', '', (i) => `市科技局印发《第${i}号通知》，同时废止《第${i + 1}号通知》，`, '。'],
  ['figures without a comma', '', () => '共1万元', '。'],
  ['a line of figures for each', '', (i) => `${i}\t${person(i)}\t市科技局\t局长\t${(i * 37) % 1000}万元\n`, ''],
  ['quotations that never close', '', () => '“甲', '。'],
  ['a numeral that never ends', '', () => '一', '。'],
  ['a name that never ends', '', () => '阿依古丽·', '。'],
  ['one verb', '', () => '要求', '。'],
  [
    'speeches that follow one another',
    '方向强调，',
    (i) => `要推进“云上${person(i)}”行动。市科技局要抓好第${i}项工作。`,
    '',
  ],
];

function textOf([, lead, unit, end]: (typeof KINDS)[number], length: number): string {
  const units: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    units.push(unit(i));
    size += unit(i).length;
  }
  return `${HEAD}有关情况如下：${lead}${units.join('')}${end}\n`;
}

/** CPU time for each character, the least of some rounds. */
function cost(text: string, rounds: number): number {
  const source = { fileName: 'long.txt', sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', text } as const;
  const times = Array.from({ length: rounds }, () => cpuTime(() => void extractIssue(layout(source), lexicon)));
  return Math.min(...times) / text.length;
}

describe('cost grows with the length of an article', () => {
  // A cost that grew with the square would be twenty times as much for each character.
  test.each(KINDS)('%s', (...kind) => {
    const short = cost(textOf(kind, 1_500), 8);
    expect(cost(textOf(kind, 30_000), 2) / short).toBeLessThan(7);
  });
});

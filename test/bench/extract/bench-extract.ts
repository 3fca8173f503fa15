/** `npm run bench -- extract [FOLDER…]`: speed, growth and memory of the extractor as ratios, and what its confidence is worth. */
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../../../server/ingest/lexicon/lexicon.ts';
import { readPairs } from '../../score/read-folder.ts';
import { cpuTime, interval, median } from '../measure.ts';
import { byBand, byRule, judge, type Row, sure } from './calibration.ts';
import { composeIssues, readMaterial } from './corpus.ts';
import { heapGrowth } from './memory.ts';
import { againstCutting, blocksOf, growth, understand } from './speed.ts';

const BYTES = 5_000_000;
const BLOCKS = 10;
const ROUNDS = 7;
const GOLD = fileURLToPath(new URL('../../fixtures/bulletins', import.meta.url));

const three = (value: number): string => value.toFixed(3);

function ratioText(ratios: readonly number[]): string {
  const [low, high] = interval(ratios);
  return `${three(median(ratios))} (95 %: ${three(low)} to ${three(high)}; ${ratios.length} blocks)`;
}

function* speedLines(): Generator<string> {
  const material = readMaterial();
  const issues = composeIssues(material, BYTES);
  const characters = issues.reduce((sum, { text }) => sum + text.length, 0);
  const start = cpuTime(() => understand(material.sources.slice(0, 1), loadLexicon()));
  const lexicon = loadLexicon();
  yield `text: ${issues.length} issues, ${(characters / 1e6).toFixed(2)} million characters, ${BYTES / 1e6} MB; one thread`;
  yield `start, the lexicon and the first issue: ${(start / 1000).toFixed(2)} s of CPU (at most 1.5)`;
  const { ratios, same } = againstCutting(blocksOf(issues, BLOCKS), lexicon);
  yield `speed, layout and extract ÷ bare word cutting (@node-rs/jieba cut): ${ratioText(ratios)}`;
  yield `the same twice: cutting ${three(median(same.a))}, extractor ${three(median(same.b))} (outside 0.95 to 1.05 the run does not count)`;
  yield `growth, an article of ten parts ÷ the mean article of one part: ${ratioText(growth(material, lexicon, ROUNDS))}`;
  yield `memory, heap after all issues ÷ after a tenth of them: ${three(heapGrowth(issues, lexicon))}`;
}

const percent = ({ right, statements }: Row): string =>
  statements === 0 ? '–' : `${((100 * right) / statements).toFixed(1)} %`;

function* tableLines(head: string, rows: readonly Row[]): Generator<string> {
  const width = Math.max(head.length, ...rows.map(({ name }) => name.length));
  yield `${head.padEnd(width)}  statements   right`;
  for (const row of rows)
    yield `${row.name.padEnd(width)}  ${String(row.statements).padStart(10)}  ${percent(row).padStart(7)}`;
}

async function* calibrationLines(folders: readonly string[]): AsyncGenerator<string> {
  const pairs = (await Promise.all(folders.map((folder) => readPairs(folder)))).flat();
  const judged = pairs.flatMap(judge);
  yield `statements that the gold of ${pairs.length} bulletins judges: ${judged.length}`;
  yield '';
  yield* tableLines('confidence', [...byBand(judged), sure(judged)]);
  yield '';
  yield* tableLines('rule', byRule(judged));
}

/** @param folders with gold, besides our own. */
export async function benchExtract(folders: readonly string[], print: (line: string) => void): Promise<void> {
  for (const line of speedLines()) print(line);
  print('');
  for await (const line of calibrationLines([GOLD, ...folders])) print(line);
}

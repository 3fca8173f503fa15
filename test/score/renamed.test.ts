/** Reading does not depend on which names a bulletin has: with other people in it the same facts are found. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../server/ingest/lexicon/lexicon.ts';
import { graphOf } from '../../server/ingest/pipeline.ts';
import { isProblem, readText as readSource } from '../../server/ingest/read/read.ts';
import { readText } from '../../server/ingest/understand/read-text.ts';
import { isReading } from '../../server/model/reading.ts';
import { parseGold } from './gold.ts';
import { type Renamed, renamed } from './renamed.ts';
import { CORE, type Score, scoreGraph } from './score.ts';
import { countsOf, sharesOf } from './sum.ts';

const FOLDER = new URL('../fixtures/bulletins/', import.meta.url);
/** Every so manieth bulletin is read. */
const STEP = 14;
/** How much of the core's F1 other names may cost. */
const LOSS = 0.02;

const lexicon = loadLexicon();

function scored(name: string, { text, gold }: Renamed): Score {
  const source = readSource(Buffer.from(text), `${name}.txt`, 'txt');
  if (isProblem(source)) throw new Error(source.message.en);
  const reading = readText(source, `${name}.txt`, { lexicon, version: 'renamed' });
  if (!isReading(reading)) throw new Error(`${name} cannot be read`);
  return scoreGraph(parseGold(gold, name), graphOf(reading).graph);
}

test(`other people cost less than ${LOSS} of the core's F1`, () => {
  const names = readdirSync(fileURLToPath(FOLDER))
    .flatMap((file) => /^(.+)\.gold\.tsv$/u.exec(file)?.[1] ?? [])
    .sort()
    .filter((_name, i) => i % STEP === 0);
  const pairs = names.map((name) => ({
    name,
    pair: {
      text: readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'),
      gold: readFileSync(new URL(`${name}.gold.tsv`, FOLDER), 'utf8'),
    },
  }));
  const isWord = (name: string): boolean => lexicon.words.cost(name) !== undefined;
  const before = pairs.map(({ name, pair }) => scored(name, pair));
  const after = pairs.map(({ name, pair }, i) => scored(name, renamed(pair.text, pair.gold, i + 1, isWord)));
  const f1 = (scores: readonly Score[]): number => sharesOf(countsOf(scores, CORE)).f1;
  expect(pairs.length).toBeGreaterThan(9);
  expect(f1(after)).toBeGreaterThan(f1(before) - LOSS);
}, 30_000);

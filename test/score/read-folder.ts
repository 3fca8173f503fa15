/** A folder of pairs: `NAME.txt`, a bulletin, and `NAME.gold.tsv`, what it says. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lexicon, loadLexicon } from '../../server/ingest/lexicon/lexicon.ts';
import { graphOf } from '../../server/ingest/pipeline.ts';
import { isProblem, readText as readSource } from '../../server/ingest/read/read.ts';
import { readText } from '../../server/ingest/understand/read-text.ts';
import { compareText, type Graph } from '../../server/model/graph.ts';
import { isReading, type StoredReading } from '../../server/model/reading.ts';
import { type GoldLine, parseGold } from './gold.ts';

export interface Pair {
  readonly name: string;
  readonly gold: readonly GoldLine[];
  readonly reading: StoredReading;
  readonly graph: Graph;
}

/** Reads a text file with this checkout's rules. Throws when it is refused. */
async function readBulletinFile(path: string, lexicon: Lexicon = loadLexicon()): Promise<StoredReading> {
  const source = readSource(await readFile(path), path, 'txt');
  if (isProblem(source)) throw new Error(`${path}: ${source.message.en}`);
  const reading = readText(source, path, { lexicon, version: 'score' });
  if (isReading(reading)) return reading;
  throw new Error(reading.map(({ message }) => `${path}: ${message.en}`).join('\n'));
}

/** The names of a folder's pairs. Throws when there is none, or one half of a pair. */
async function pairNames(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => {
    throw new Error(`${folder} is no folder that can be read`);
  });
  const names = files.flatMap((file) => /^(.+)\.gold\.tsv$/.exec(file)?.[1] ?? []).sort(compareText);
  if (names.length === 0) throw new Error(`${folder} holds no NAME.gold.tsv: each stands beside its NAME.txt`);
  const alone = [
    ...names.filter((name) => !files.includes(`${name}.txt`)).map((name) => `${name}.gold.tsv has no ${name}.txt`),
    ...files
      .flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? [])
      .filter((name) => !names.includes(name))
      .map((name) => `${name}.txt has no ${name}.gold.tsv`),
  ];
  if (alone.length > 0) throw new Error(alone.map((one) => `${join(folder, one)} beside it`).join('\n'));
  return names;
}

/** Every pair of a folder, by name. Throws for a half of a pair, and for mistakes in gold. */
export async function readPairs(folder: string, lexicon?: Lexicon): Promise<Pair[]> {
  const names = await pairNames(folder);
  const pairs: Pair[] = [];
  for (const name of names) {
    const file = join(folder, `${name}.gold.tsv`);
    const gold = parseGold(await readFile(file, 'utf8'), file);
    const reading = await readBulletinFile(join(folder, `${name}.txt`), lexicon);
    pairs.push({ name, gold, reading, graph: graphOf(reading).graph });
  }
  return pairs;
}

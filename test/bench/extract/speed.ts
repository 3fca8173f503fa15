/** How fast the extractor reads, as shares of what one run measures side by side. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { extractIssue } from '../../../server/ingest/extract/extract-issue.ts';
import { layout } from '../../../server/ingest/layout/layout.ts';
import type { Lexicon } from '../../../server/ingest/lexicon/lexicon.ts';
import type { SourceText } from '../../../server/model/bulletin.ts';
import { cpuTime, measurePairs, type Paired } from '../measure.ts';
import { type Material, oneArticle } from './corpus.ts';

/** Issues dealt into as many blocks. */
export function blocksOf<T>(items: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, i) => items.filter((_item, k) => k % count === i));
}

export function understand(sources: readonly SourceText[], lexicon: Lexicon): void {
  for (const source of sources) extractIssue(layout(source), lexicon);
}

/** Time of bare word cutting through time of the whole extractor on the same texts; each block is read twice by both. */
export function againstCutting(blocks: readonly (readonly SourceText[])[], lexicon: Lexicon): Paired {
  const jieba = Jieba.withDict(dict);
  const cut = (sources: readonly SourceText[]): void => {
    for (const { text } of sources) jieba.cut(text);
  };
  const [warm = []] = blocks;
  cut(warm);
  understand(warm, lexicon);
  return measurePairs(blocks, cut, (sources) => understand(sources, lexicon));
}

/** Cost of one article of ten parts through the mean cost of an article of one part: 10 is linear. */
export function growth({ bulletins }: Material, lexicon: Lexicon, rounds: number): number[] {
  const bodies = bulletins.flatMap(({ sections }) =>
    sections.flatMap(({ articles }) => articles.map(({ text, bodyStart }) => text.slice(bodyStart).replace(/\s/g, ''))),
  );
  const short = blocksOf(bodies, 10).map((part) => oneArticle(part));
  const long = oneArticle(bodies);
  understand([long, ...short], lexicon);
  return Array.from({ length: rounds }, () => {
    const parts = cpuTime(() => understand(short, lexicon));
    const whole = cpuTime(() => understand([long], lexicon));
    return whole / (parts / 10);
  });
}

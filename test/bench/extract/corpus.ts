/** Much text for measuring: the articles of the seed and of the bulletins with gold, dealt anew into issues of the usual size. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layout } from '../../../server/ingest/layout/layout.ts';
import { isProblem, readText } from '../../../server/ingest/read/read.ts';
import type { Bulletin, SourceText } from '../../../server/model/bulletin.ts';
import { random } from '../measure.ts';

const FOLDERS = ['../../../seed/', '../../fixtures/bulletins/', '../../fixtures/actors/'];

function sourceOf(text: string, name: string): SourceText {
  const source = readText(Buffer.from(text), name, 'txt');
  if (isProblem(source)) throw new Error(source.message.en);
  return source;
}

export interface Material {
  readonly sources: readonly SourceText[];
  readonly bulletins: readonly Bulletin[];
  /** Title and body of every article. */
  readonly articles: readonly { readonly section: string; readonly text: string }[];
}

export function readMaterial(): Material {
  const sources = FOLDERS.flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
    return names.sort().map((name) => sourceOf(readFileSync(path + name, 'utf8'), name));
  });
  const bulletins = sources.map(layout);
  const articles = bulletins.flatMap(({ sections }) =>
    sections.flatMap((section) => section.articles.map(({ text }) => ({ section: section.name, text }))),
  );
  return { sources, bulletins, articles };
}

/** Articles of an issue: from few to many, as issues are. */
const FEWEST = 5;
const MOST = 15;

/** Issues until they hold so many bytes of UTF-8. The same on every run. */
export function composeIssues({ bulletins, articles }: Material, bytes: number): SourceText[] {
  const next = random(20_240_601);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('there is nothing to compose from');
    return item;
  };
  const withImprint = bulletins.filter(({ masthead, colophon }) => masthead.text !== '' && colophon.text !== '');
  const issues: SourceText[] = [];
  for (let size = 0; size < bytes; ) {
    const { masthead, colophon } = pick(withImprint);
    const length = FEWEST + Math.floor(next() * (MOST - FEWEST + 1));
    const dealt = Array.from({ length }, () => pick(articles)).sort((a, b) => (a.section < b.section ? -1 : 1));
    const parts = dealt.map(({ section, text }, i) =>
      section !== '' && section !== dealt[i - 1]?.section ? `【${section}】\n${text}` : text,
    );
    const text = [masthead.text, ...parts, colophon.text].join('\n\n');
    size += Buffer.byteLength(text);
    issues.push(sourceOf(text, `composed-${issues.length + 1}.txt`));
  }
  return issues;
}

/** One issue with one long article. */
export function oneArticle(bodies: readonly string[]): SourceText {
  const title = '全市重点工作推进情况';
  return sourceOf(
    `云州信息\n第1期\n云州市人民政府办公室 2023年5月6日\n\n【工作动态】\n${title}\n${bodies.join('')}\n`,
    'long.txt',
  );
}

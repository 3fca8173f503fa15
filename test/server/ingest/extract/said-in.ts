/** What extract says of one article in a bulletin of a publisher, as readable lines, for tables. */
import { expect, test } from 'vitest';
import { extractIssue } from '../../../../server/ingest/extract/extract-issue.ts';
import { layout } from '../../../../server/ingest/layout/layout.ts';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import type { ArticleText, Bulletin } from '../../../../server/model/bulletin.ts';
import type { Fact, IssueFacts } from '../../../../server/model/facts.ts';
import type { SectionKind } from '../../../../server/model/ontology.ts';

export interface Setting {
  readonly publisher?: string;
  readonly series?: string;
  /** The issue's date (ISO). */
  readonly date?: string;
  readonly kind?: SectionKind;
  readonly title?: string;
  /** Other articles before this one. */
  readonly before?: readonly string[];
}

/** The setting of tables about a city's own government. */
export const CITY: Setting = { publisher: '云州市人民政府办公室', series: '云州信息', date: '2023-06-30' };

/** A row of a table: a text, what it says, and what it must not be taken to say. */
export type SentenceRow = readonly [
  what: string,
  text: string,
  says: readonly RegExp[],
  not: readonly RegExp[],
  setting?: Setting,
];

const EMPTY: ArticleText = { name: '', text: '', bodyStart: 0, position: 0, runs: [] };

function article(text: string, position: number, title?: string): ArticleText {
  const whole = title ? `${title}\n${text}` : text;
  return { name: title ?? text, text: whole, bodyStart: title ? title.length + 1 : 0, position, runs: [] };
}

/** A bulletin made by hand around one article. */
export function bulletinOf(text: string, setting: Setting = {}): Bulletin {
  const {
    publisher = '鄂尔多斯市科学技术局',
    series = '鄂尔多斯科技简报',
    date = '2021-07-05',
    kind = 'LOCAL',
    title,
    before = [],
  } = setting;
  const masthead = `${series}\n第7期\n${publisher}\n${date}`;
  const field = <T>(value: T, printed: string) => ({
    value,
    imprint: 'masthead' as const,
    start: masthead.indexOf(printed),
    end: masthead.indexOf(printed) + printed.length,
  });
  const articles = [...before.map((other, i) => article(other, i)), article(text, before.length, title)];
  return {
    source: { fileName: 'made-by-hand.txt', sha256: '0'.repeat(64), format: 'txt' },
    imprint: {
      series: field(series, series),
      number: field(7, '7'),
      date: field(date, date),
      publisher: field(publisher, publisher),
      editors: [],
      reviewers: [],
      signers: [],
      distribution: [],
    },
    masthead: { ...EMPTY, name: '报头', text: masthead },
    colophon: { ...EMPTY, name: '报尾', position: 1 },
    sections: [{ name: '工作动态', kind, position: 0, articles }],
    problems: [],
  };
}

/** The facts of the text. */
export function factsOf(text: string, setting?: Setting): IssueFacts {
  return extractIssue(bulletinOf(text, setting), loadLexicon());
}

/** Lines such as `刘远 PRESIDES 全市推进会`, `市科技局 HOST 推进会`, `刘远 PROMOTES “科技兴蒙”行动`; posts as `局长@鄂尔多斯市科学技术局`. */
export function saidIn(text: string, setting?: Setting): string[] {
  return linesOf(factsOf(text, setting));
}

/** The same lines of facts at hand. */
export function linesOf(facts: IssueFacts): string[] {
  const byKey = new Map(facts.facts.map((fact) => [fact.key, fact]));
  const nameOf = (key: string): string => {
    const fact = byKey.get(key);
    if (!fact) return `?${key}`;
    return fact.label === 'Post' ? `${fact.name}@${fact.of ? nameOf(fact.of) : '?'}` : fact.name;
  };
  const lines = facts.claims.map(
    ({ type, from, to, properties }) => `${nameOf(from)} ${properties.role ?? type} ${nameOf(to)}`,
  );
  return [...new Set(lines)].sort();
}

/** A missing line is told with all that there are; a string is a whole line. */
export function expectSaid(
  text: string,
  says: readonly (string | RegExp)[],
  not: readonly RegExp[],
  setting?: Setting,
): void {
  const lines = saidIn(text, setting);
  for (const line of says)
    expect(
      lines.some((said) => (typeof line === 'string' ? said === line : line.test(said))),
      `${line} among\n${lines.join('\n')}`,
    ).toBe(true);
  for (const line of not) expect(lines.filter((said) => line.test(said))).toEqual([]);
}

/** A test of each row; `usual` is the setting of those that name none. */
export function testRows(rows: readonly SentenceRow[], usual?: Setting): void {
  for (const [what, text, says, not, setting = usual] of rows) test(what, () => expectSaid(text, says, not, setting));
}

/** The facts of a bulletin as a file has it, masthead and colophon included. */
export function factsOfFile(text: string): IssueFacts {
  const source = {
    fileName: 'made-by-hand.txt',
    sha256: '0'.repeat(64),
    format: 'txt',
    encoding: 'utf-8',
    text,
  } as const;
  return extractIssue(layout(source), loadLexicon());
}

/** The one fact of a label, or the one with the name. */
export function factNamed(facts: IssueFacts, label: Fact['label'], name?: string): Fact | undefined {
  return facts.facts.find(
    (fact) => fact.label === label && (name === undefined || fact.name === name || fact.aliases.includes(name)),
  );
}

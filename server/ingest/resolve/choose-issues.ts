/** From all readings to the issues that the graph is made of: one reading an issue, however often its file was given. */
import type { ArticleText } from '../../model/bulletin.ts';
import type { Fact, IssueFacts } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import { push } from '../../model/group-by.ts';
import { keyOf, nodeId } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reading } from '../../model/reading.ts';

/** A reading that stands in the graph, with what is asked of it again and again. */
export interface Issue {
  readonly id: string;
  readonly reading: Reading;
  readonly fact: Fact;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Canonical name of the publisher; empty when the bulletin does not tell. */
  readonly publisher: string;
  /** What may be taken for granted between two issues only inside one family: same publisher, or same title where none is known. */
  readonly series: string;
  /** ISO date, empty when the bulletin does not tell. */
  readonly date: string;
}

function publisherOf(facts: IssueFacts, byKey: ReadonlyMap<string, Fact>): string {
  const names = facts.claims
    .filter(({ type, to }) => type === 'PUBLISHES' && to === facts.issue)
    .map(({ from }) => byKey.get(from)?.name ?? '')
    .sort(compareText);
  return names[0] ?? '';
}

function issueOf(reading: Reading): Issue | null {
  const byKey = new Map(reading.facts.facts.map((fact) => [fact.key, fact]));
  const fact = byKey.get(reading.facts.issue);
  if (!fact) return null;
  const publisher = publisherOf(reading.facts, byKey);
  const id = nodeId('Issue', keyOf(publisher), keyOf(fact.name));
  const { series, date } = fact.properties;
  const title = typeof series === 'string' ? series : '';
  return {
    id,
    reading,
    fact,
    facts: byKey,
    publisher,
    series: publisher ? `publisher ${keyOf(publisher)}` : title ? `title ${keyOf(title)}` : `issue ${id}`,
    date: typeof date === 'string' ? date : '',
  };
}

function length(reading: Reading): number {
  const { masthead, colophon, sections } = reading.bulletin;
  const articles: readonly ArticleText[] = [masthead, colophon, ...sections.flatMap((section) => section.articles)];
  return articles.reduce((sum, { text }) => sum + text.length, 0);
}

/** The same bytes under two names are one reading; the name that sorts first stays. */
function withoutCopies(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const other = kept.get(reading.sha256);
    if (!other || compareText(reading.fileName, other.fileName) < 0) kept.set(reading.sha256, reading);
  }
  return [...kept.values()].sort((a, b) => compareText(a.sha256, b.sha256));
}

/** Everything printed, without blanks: two files with the same one are one bulletin in two formats. */
function printed({ bulletin: { masthead, colophon, sections } }: Reading): string {
  const articles = [masthead, ...sections.flatMap((section) => section.articles), colophon];
  return articles.map(({ text }) => text.replace(/\s+/g, '')).join('\n');
}

function twice(kept: Reading, left: Reading, name: string): Problem {
  if (printed(kept) === printed(left)) {
    return {
      code: 'issue-twice',
      severity: 'info',
      file: left.fileName,
      also: [kept.fileName],
      message: {
        zh: `“${name}”的${left.fileName}与${kept.fileName}文字相同，只入图一次。`,
        en: `"${name}": ${left.fileName} has the same text as ${kept.fileName}; it stands in the graph once.`,
      },
    };
  }
  return {
    code: 'issue-twice',
    severity: 'warning',
    file: left.fileName,
    also: [kept.fileName],
    message: {
      zh: `“${name}”有两个不同的文件：采用${kept.fileName}（文字较多），${left.fileName}（${left.sha256.slice(0, 12)}…）保留但未入图。`,
      en: `"${name}" came in two different files: ${kept.fileName}, the longer one, is in the graph; ${left.fileName} (${left.sha256.slice(0, 12)}…) is kept but not shown.`,
    },
    hint: {
      zh: `若应采用后者，运行 chuanzhu forget ${kept.sha256.slice(0, 12)}。`,
      en: `If the other one is right, run: chuanzhu forget ${kept.sha256.slice(0, 12)}`,
    },
  };
}

/**
 * One reading for each issue. Of two versions the longer one is taken, then the smaller checksum: a choice that no order of loading can
 * change. The other version stays stored and is named in a problem.
 */
export function chooseIssues(readings: readonly Reading[]): { issues: Issue[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const versions = new Map<string, Issue[]>();
  for (const reading of withoutCopies(readings)) {
    const issue = issueOf(reading);
    if (!issue)
      throw new Error(`${reading.fileName}: the reading has no fact with its issue's key "${reading.facts.issue}"`);
    push(versions, issue.id, issue);
  }
  const issues = [...versions.values()].map((same) => {
    const sorted = [...same].sort(
      (a, b) => length(b.reading) - length(a.reading) || compareText(a.reading.sha256, b.reading.sha256),
    );
    const [kept, ...left] = sorted as [Issue, ...Issue[]];
    problems.push(...left.map((issue) => twice(kept.reading, issue.reading, issue.fact.name)));
    return kept;
  });
  issues.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return { issues, problems };
}

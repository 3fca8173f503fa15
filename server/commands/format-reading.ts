/** What was understood of one bulletin, for a person at a terminal. */
import type { ArticleRef, Claim, Fact } from '../model/facts.ts';
import { compareText } from '../model/graph.ts';
import type { StoredReading } from '../model/reading.ts';
import { colors, harmless, say, type Terminal } from './terminal.ts';

/** A sentence is shown as far as a line goes. */
const QUOTE_LENGTH = 60;

const SECTIONS = {
  masthead: { zh: '报头', en: 'masthead' },
  colophon: { zh: '报尾', en: 'colophon' },
} as const;

function refKey(ref: ArticleRef): string {
  return 'imprint' in ref ? ref.imprint : `${ref.section} ${ref.article}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line;
}

function nameOf(fact: Fact | undefined, facts: ReadonlyMap<string, Fact>): string {
  if (!fact) return '?';
  const owner = fact.label === 'Post' && fact.of !== undefined ? (facts.get(fact.of)?.name ?? '') : '';
  return `${owner}${fact.name}`;
}

/** `周明远 —ATTENDS PRESIDES→ 全市科技工作会议`. */
export function statedText({ type, from, to, properties }: Claim, facts: ReadonlyMap<string, Fact>): string {
  const what = [type, ...Object.values(properties).map(String)].join(' ');
  return `${nameOf(facts.get(from), facts)} —${what}→ ${nameOf(facts.get(to), facts)}`;
}

function factLine(claim: Claim, facts: ReadonlyMap<string, Fact>): string {
  const { confidence, rule, planned, approximate } = claim;
  const marks = [...(planned ? ['planned'] : []), ...(approximate ? ['approximate'] : [])].join(' ');
  const sure = `${confidence.toFixed(2)} ${rule}${marks ? ` ${marks}` : ''}`;
  return `${statedText(claim, facts)}  (${sure})`;
}

function* articleLines(
  name: string,
  text: string,
  claims: readonly Claim[],
  facts: ReadonlyMap<string, Fact>,
  terminal: Terminal,
): Generator<string> {
  const paint = colors(terminal);
  yield `  ${paint.bold(harmless(shorten(name)))}`;
  const sorted = [...claims].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.type, b.type));
  let sentence = '';
  for (const claim of sorted) {
    const quote = text.slice(claim.start, claim.end);
    if (quote !== sentence) yield `    ${paint.dim(`「${harmless(shorten(quote))}」`)}`;
    sentence = quote;
    yield `      ${harmless(factLine(claim, facts))}`;
  }
}

function issueLine({ facts }: StoredReading): string {
  const issue = facts.facts.find(({ key }) => key === facts.issue);
  const { date, totalNumber } = issue?.properties ?? {};
  return [issue?.name ?? '', ...(totalNumber === undefined ? [] : [`（总第${totalNumber}期）`]), date ?? ''].join(' ');
}

/** Lines without their ends: the issue, then section by section each article with its sentences and what they state. */
export function* readingLines(reading: StoredReading, terminal: Terminal): Generator<string> {
  const { bulletin, facts } = reading;
  const byKey = new Map(facts.facts.map((fact) => [fact.key, fact]));
  const byArticle = new Map<string, Claim[]>();
  for (const claim of facts.claims) {
    const key = refKey(claim.article);
    const known = byArticle.get(key);
    if (known) known.push(claim);
    else byArticle.set(key, [claim]);
  }
  const claimsOf = (key: string): readonly Claim[] => byArticle.get(key) ?? [];
  yield colors(terminal).bold(harmless(issueLine(reading)));
  for (const imprint of ['masthead', 'colophon'] as const) {
    const { text } = bulletin[imprint];
    if (text) yield* articleLines(say(terminal, SECTIONS[imprint]), text, claimsOf(imprint), byKey, terminal);
  }
  for (const section of bulletin.sections) {
    yield '';
    yield `【${harmless(section.name)}】 ${section.kind}`;
    for (const { name, text, position } of section.articles) {
      yield* articleLines(name, text, claimsOf(`${section.position} ${position}`), byKey, terminal);
    }
  }
  yield '';
  const counts = { facts: facts.facts.length, claims: facts.claims.length, mentions: facts.mentions.length };
  yield say(terminal, {
    zh: `${counts.facts} 个事物，${counts.claims} 条陈述，${counts.mentions} 处提及`,
    en: `${counts.facts} things, ${counts.claims} statements, ${counts.mentions} mentions`,
  });
}

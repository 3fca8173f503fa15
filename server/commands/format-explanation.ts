/** What the rules made of the sentences of one line, for a person at a terminal. */
import { blockerWords, ruleWords } from '../ingest/extract/rule-book.ts';
import type { TraceEntry } from '../ingest/extract/rules.ts';
import { type ArticleRef, articleKey, type Claim, type Fact } from '../model/facts.ts';
import { compareText } from '../model/graph.ts';
import type { StoredReading } from '../model/reading.ts';
import type { PlacedSentence } from './source-lines.ts';
import { fullName, marksOf, statedText } from './stated-text.ts';
import { colors, harmless, say, type Terminal } from './terminal.ts';

const WORDS = {
  masthead: { zh: '报头', en: 'masthead' },
  colophon: { zh: '报尾', en: 'colophon' },
  named: { zh: '名称', en: 'named' },
  fired: { zh: '生效的规则', en: 'rules that fired' },
  none: { zh: '没有规则生效', en: 'no rule fired' },
  blocked: { zh: '被阻止', en: 'blocked' },
  weaker: { zh: '另有更可靠的规则说明同一事', en: 'a surer rule says the same' },
} as const;

interface Span {
  readonly article: ArticleRef;
  readonly start: number;
  readonly end: number;
}

const touches =
  (sentence: PlacedSentence) =>
  ({ article, start, end }: Span): boolean =>
    articleKey(article) === articleKey(sentence.ref) && start < sentence.end && sentence.start < end;

const sameFact = (a: Claim, b: Claim): boolean =>
  a.type === b.type &&
  a.from === b.from &&
  a.to === b.to &&
  a.properties.role === b.properties.role &&
  a.properties.kind === b.properties.kind;

/** What became statements, and what a surer rule said already. */
function firedAt(sentence: PlacedSentence, reading: StoredReading, trace: readonly TraceEntry[]) {
  const stated = reading.facts.claims.filter(touches(sentence));
  const weaker = trace
    .filter(touches(sentence))
    .flatMap(({ claim }) => (claim ? [claim] : []))
    .filter((claim) => !stated.some((other) => sameFact(claim, other) && claim.rule === other.rule));
  return [
    ...stated.map((claim) => ({ claim, isWeaker: false })),
    ...weaker.map((claim) => ({ claim, isWeaker: true })),
  ].sort((a, b) => compareText(a.claim.rule, b.claim.rule) || compareText(a.claim.from, b.claim.from));
}

function namesIn(sentence: PlacedSentence, { facts }: StoredReading, byKey: ReadonlyMap<string, Fact>): string {
  const texts = facts.mentions.filter(touches(sentence)).map(({ fact, text }) => {
    const { label = '', name = '' } = byKey.get(fact) ?? {};
    return text === name ? `${text} (${label})` : `${text} (${label} ${name})`;
  });
  return [...new Set(texts)].join(', ');
}

function whereIs({ ref, section, article }: PlacedSentence, terminal: Terminal): string {
  if ('imprint' in ref) return say(terminal, WORDS[ref.imprint]);
  return [...(section ? [`【${section}】`] : []), article.name].join(' ');
}

function* firedLines(
  sentence: PlacedSentence,
  reading: StoredReading,
  trace: readonly TraceEntry[],
  terminal: Terminal,
): Generator<string> {
  const paint = colors(terminal);
  const byKey = new Map(reading.facts.facts.map((fact) => [fact.key, fact]));
  const nameOf = fullName(byKey);
  const names = namesIn(sentence, reading, byKey);
  if (names) yield `  ${say(terminal, WORDS.named)}: ${harmless(names)}`;
  const fired = firedAt(sentence, reading, trace);
  yield `  ${say(terminal, fired.length > 0 ? WORDS.fired : WORDS.none)}`;
  for (const { claim, isWeaker } of fired) {
    const { rule, confidence } = claim;
    const marks = [...marksOf(claim), ...(isWeaker ? [say(terminal, WORDS.weaker)] : [])];
    const told = marks.map((mark) => `, ${mark}`).join('');
    yield `    ${paint.bold(harmless(statedText(claim, nameOf)))}  (${confidence.toFixed(2)} ${rule}${told})`;
    const words = ruleWords(rule);
    if (words) yield `      ${paint.dim(say(terminal, words))}`;
  }
}

/** Between a name and the word that goes with it stands less than this, and no mark that ends a clause. */
const NEAR = 24;

/** What was blocked, as printed: a word with the name before it; none when that name is blocked by the same rule, for it is told already. */
function blockedWords(
  { start, end, rule }: TraceEntry,
  blocked: readonly TraceEntry[],
  people: readonly Span[],
  { article, start: from }: PlacedSentence,
): string | null {
  const quote = (at: number): string => article.text.slice(at, end).replace(/\s+/g, ' ');
  if (people.some((person) => person.start < end && start < person.end)) return quote(start);
  const before = people.filter((person) => from <= person.start && person.end <= start).at(-1);
  if (!before) return quote(start);
  const isTold = blocked.some((other) => other.rule === rule && other.start < before.end && before.start < other.end);
  if (isTold) return null;
  const between = article.text.slice(before.end, start);
  return quote(between.length < NEAR && !/[，。；：！？]/.test(between) ? before.start : start);
}

function* blockedLines(
  sentence: PlacedSentence,
  { facts }: StoredReading,
  trace: readonly TraceEntry[],
  terminal: Terminal,
): Generator<string> {
  const officials = new Set(facts.facts.filter(({ label }) => label === 'Official').map(({ key }) => key));
  const people = facts.mentions
    .filter(({ fact }) => officials.has(fact))
    .filter(touches(sentence))
    .sort((a, b) => a.start - b.start);
  const blocked = trace.filter(touches(sentence)).filter(({ outcome }) => outcome === 'blocked');
  const lines = new Set<string>();
  for (const entry of blocked) {
    const words = blockedWords(entry, blocked, people, sentence);
    const why = blockerWords(entry.rule);
    if (words !== null) lines.add(`    ${entry.rule} 「${harmless(words)}」${why ? ` ${say(terminal, why)}` : ''}`);
  }
  if (lines.size > 0) yield `  ${say(terminal, WORDS.blocked)}`;
  yield* lines;
}

/** Lines without their ends: for each sentence where it stands, who is named, what fired and what was blocked, and why. */
export function* explanationLines(
  sentences: readonly PlacedSentence[],
  reading: StoredReading,
  trace: readonly TraceEntry[],
  terminal: Terminal,
): Generator<string> {
  const paint = colors(terminal);
  let place = '';
  for (const sentence of sentences) {
    const where = harmless(whereIs(sentence, terminal));
    if (where !== place) yield paint.bold(where);
    place = where;
    const quote = sentence.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    yield '';
    yield `「${harmless(quote)}」`;
    yield* firedLines(sentence, reading, trace, terminal);
    yield* blockedLines(sentence, reading, trace, terminal);
  }
}

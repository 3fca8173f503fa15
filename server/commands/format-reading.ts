/** What was understood of one bulletin, for a person at a terminal. */
import type { ArticleText, SectionText } from '../model/bulletin.ts';
import { articleKey, type Claim, type Fact } from '../model/facts.ts';
import type { Properties } from '../model/graph.ts';
import { compareText } from '../model/graph.ts';
import type { StoredReading } from '../model/reading.ts';
import { widthOf } from './display-width.ts';
import { lineOf, textsOf } from './source-lines.ts';
import { fullName, type NameOf, statedTogether } from './stated-text.ts';
import { colors, harmless, say, type Terminal } from './terminal.ts';

/** A sentence is shown as far as a line goes. */
const QUOTE_LENGTH = 60;
/** Columns of a line number, and of what is stated (`ORGANIZES ORGANIZER` is the longest without a date). */
const [NUMBER, WHAT] = [5, 20];

const WORDS = {
  masthead: { zh: '报头', en: 'masthead' },
  colophon: { zh: '报尾', en: 'colophon' },
  silent: { zh: '没有读出陈述', en: 'no statements' },
  how: {
    zh: '左边是原文的行号；某一行为什么这样读：chuanzhu explain 文件 --at 行号',
    en: 'Numbers on the left are lines of the file; why a line is read so: chuanzhu explain FILE --at LINE',
  },
} as const;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line;
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Events have long names and come in many lines: each gets a number, in order of reading. */
function numberEvents(claims: readonly Claim[], facts: ReadonlyMap<string, Fact>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { from, to } of claims) {
    for (const key of [from, to]) {
      if (facts.get(key)?.label === 'Meeting' && !numbers.has(key)) numbers.set(key, numbers.size + 1);
    }
  }
  return numbers;
}

function eventText(fact: Fact | undefined, number: number): string {
  const { startDate, endDate, place } = fact?.properties ?? {};
  const dates = [...new Set([startDate, endDate].filter((date) => date !== undefined))].join(' – ');
  return [`[${number}] ${fact?.name ?? ''}`, dates, place ?? ''].filter(Boolean).join('  ');
}

/** A post stands for its body as well, so that the post's own AT need not be told again. */
function isTold({ type, from }: Claim, beside: readonly Claim[]): boolean {
  return type !== 'AT' || !beside.some((other) => other.type !== 'AT' && other.to === from);
}

/** One bulletin on its way to lines. */
class ReadingFormat {
  readonly #reading: StoredReading;
  readonly #terminal: Terminal;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #claims = new Map<string, Claim[]>();
  readonly #events: ReadonlyMap<string, number>;
  readonly #told = new Set<string>();
  readonly #nameOf: NameOf;

  constructor(reading: StoredReading, terminal: Terminal) {
    this.#reading = reading;
    this.#terminal = terminal;
    this.#facts = new Map(reading.facts.facts.map((fact) => [fact.key, fact]));
    for (const claim of reading.facts.claims) {
      const key = articleKey(claim.article);
      const known = this.#claims.get(key);
      if (known) known.push(claim);
      else this.#claims.set(key, [claim]);
    }
    const inOrder = textsOf(reading).flatMap(({ ref }) => {
      const claims = this.#claims.get(articleKey(ref)) ?? [];
      return [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
    });
    this.#events = numberEvents(inOrder, this.#facts);
    const full = fullName(this.#facts);
    this.#nameOf = (key) => {
      const number = this.#events.get(key);
      return number === undefined ? full(key) : `[${number}]`;
    };
  }

  *lines(): Generator<string> {
    const { bulletin, facts } = this.#reading;
    yield colors(this.#terminal).bold(harmless(this.#issueText()));
    for (const imprint of ['masthead', 'colophon'] as const) {
      if (!this.#claims.has(imprint)) continue;
      yield `${' '.repeat(NUMBER + 1)}${say(this.#terminal, WORDS[imprint])}`;
      yield* this.#sentences(bulletin[imprint], imprint);
    }
    for (const section of bulletin.sections) yield* this.#section(section);
    yield '';
    yield colors(this.#terminal).dim(say(this.#terminal, WORDS.how));
    yield say(this.#terminal, {
      zh: `${facts.facts.length} 个事物，${facts.claims.length} 条陈述，${facts.mentions.length} 处提及`,
      en: `${facts.facts.length} things, ${facts.claims.length} statements, ${facts.mentions.length} mentions`,
    });
  }

  #issue(): Fact | undefined {
    const { facts } = this.#reading;
    return this.#facts.get(facts.issue);
  }

  #issueText(): string {
    const issue = this.#issue();
    const { date, totalNumber } = issue?.properties ?? {};
    return [issue?.name ?? '', ...(totalNumber === undefined ? [] : [`（总第${totalNumber}期）`]), date ?? ''].join(
      ' ',
    );
  }

  *#section({ name, kind, position, articles }: SectionText): Generator<string> {
    const paint = colors(this.#terminal);
    yield '';
    yield `【${harmless(name)}】 ${kind}`;
    for (const article of articles) {
      yield `${' '.repeat(NUMBER + 1)}${paint.bold(harmless(shorten(article.name)))}`;
      yield* this.#sentences(article, articleKey({ section: position, article: article.position }));
    }
  }

  *#sentences(article: ArticleText, key: string): Generator<string> {
    const paint = colors(this.#terminal);
    const claims = [...(this.#claims.get(key) ?? [])].sort(
      (a, b) => a.start - b.start || a.end - b.end || compareText(a.type, b.type),
    );
    if (claims.length === 0) yield paint.dim(`${' '.repeat(NUMBER + 3)}${say(this.#terminal, WORDS.silent)}`);
    for (let at = 0; at < claims.length; ) {
      const { start = 0, end = 0 } = claims[at] ?? {};
      const here = claims.filter((claim) => claim.start === start && claim.end === end);
      const line = String(lineOf(this.#reading, article, start)).padStart(NUMBER);
      yield `${paint.dim(line)} ${paint.dim(`「${harmless(shorten(article.text.slice(start, end)))}」`)}`;
      yield* this.#stated(here);
      at += here.length;
    }
  }

  *#stated(claims: readonly Claim[]): Generator<string> {
    const paint = colors(this.#terminal);
    const indent = ' '.repeat(NUMBER + 3);
    for (const event of claims.flatMap(({ from, to }) => [from, to])) {
      const number = this.#events.get(event);
      if (number === undefined || this.#told.has(event)) continue;
      this.#told.add(event);
      yield `${indent}${paint.bold(harmless(eventText(this.#facts.get(event), number)))}`;
    }
    const told = claims.filter((claim) => isTold(claim, claims));
    for (const { what, from, to, confidence, rule, marks } of statedTogether(told, this.#nameOf, this.#asOf())) {
      const ends = `${from.join('、')} → ${to.join('、')}`;
      const end = paint.dim([rule, ...marks].join(' '));
      yield `${indent}${confidence.toFixed(2)}  ${padded(what, WHAT)} ${harmless(ends)}  ${end}`;
    }
  }

  /** The date that most posts are held at, and that the first line tells. */
  #asOf(): Properties {
    const { date } = this.#issue()?.properties ?? {};
    return date === undefined ? {} : { asOf: date };
  }
}

/** Lines without their ends: the issue, then section by section each article with its sentences and what they state. */
export function readingLines(reading: StoredReading, terminal: Terminal): Generator<string> {
  return new ReadingFormat(reading, terminal).lines();
}

/** One claim for what one sentence says once, one mention for one place: sorted, so that order of discovery does not show. */
import type { ArticleRef, Claim, Mention } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';

/** Sorts like the order of reading; the imprint comes last. */
function placeKey(ref: ArticleRef): string {
  return 'imprint' in ref
    ? `~${ref.imprint}`
    : `${String(ref.section).padStart(6, '0')}.${String(ref.article).padStart(6, '0')}`;
}

function propertiesKey(properties: Claim['properties']): string {
  const entries = Object.entries(properties);
  if (entries.length === 0) return '[]';
  return JSON.stringify(entries.length === 1 ? entries : entries.sort(([a], [b]) => compareText(a, b)));
}

/** The values of one column in their order, each with its rank: rows are then compared by numbers and not by texts. */
class Ranks<K> {
  readonly #numbers = new Map<K, number>();
  readonly #texts: string[] = [];
  readonly #text: (value: K) => string;
  #ranks = new Int32Array(0);

  constructor(text: (value: K) => string) {
    this.#text = text;
  }

  /** A number for a value; the same for the same value. */
  number(value: K): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const made = this.#texts.length;
    this.#numbers.set(value, made);
    this.#texts.push(this.#text(value));
    return made;
  }

  /** Call it when all values have their numbers. Values of one text have one rank. */
  settle(): void {
    const texts = this.#texts;
    const order = texts.map((_, i) => i).sort((a, b) => compareText(texts[a] ?? '', texts[b] ?? ''));
    this.#ranks = new Int32Array(texts.length);
    let rank = 0;
    for (let i = 0; i < order.length; i++) {
      if (i > 0 && texts[order[i] ?? 0] !== texts[order[i - 1] ?? 0]) rank++;
      this.#ranks[order[i] ?? 0] = rank;
    }
  }

  rank(number: number): number {
    return this.#ranks[number] ?? 0;
  }
}

const DIGITS = 9;
const TEN = Array.from({ length: DIGITS + 1 }, (_, i) => 10 ** i);

/** Numbers as their decimal texts sort (12 before 3), each followed by a mark that sorts before (`,`) or behind the digits. */
function asText(value: number, markFirst: boolean): number {
  let length = 1;
  while (length < DIGITS && value >= (TEN[length] ?? 0)) length++;
  const rest = TEN[DIGITS - length] ?? 1;
  return markFirst ? value * rest * 16 + length : (value * rest + rest - 1) * 16 + DIGITS - length;
}

/** Columns of a claim that are ranked, in the order in which they count. */
const COLUMNS = 5;
const PLACE = 4;

/**
 * Rows of numbers that sort as the claims' keys would: type, from, to, properties, place, start and end, as JSON writes them. The column
 * of types, ends and places is a rank; offsets count as texts.
 */
function rowsOf(claims: readonly Claim[]): Float64Array[] {
  const text = (value: string): string => JSON.stringify(value);
  const [types, ends] = [new Ranks<string>(text), new Ranks<string>(text)];
  const properties = new Ranks<string>((value) => value);
  const places = new Ranks<ArticleRef>(placeKey);
  const numbers = new Int32Array(claims.length * COLUMNS);
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i];
    if (claim === undefined) continue;
    const at = i * COLUMNS;
    numbers[at] = types.number(claim.type);
    numbers[at + 1] = ends.number(claim.from);
    numbers[at + 2] = ends.number(claim.to);
    numbers[at + 3] = properties.number(propertiesKey(claim.properties));
    numbers[at + PLACE] = places.number(claim.article);
  }
  for (const column of [types, ends, properties, places]) column.settle();
  const columns = Array.from({ length: 4 }, () => new Float64Array(claims.length));
  const [first, second, start, end] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < claims.length; i++) {
    const at = i * COLUMNS;
    first[i] = types.rank(numbers[at] ?? 0) * 2 ** 31 + ends.rank(numbers[at + 1] ?? 0);
    second[i] =
      (ends.rank(numbers[at + 2] ?? 0) * 2 ** 16 + properties.rank(numbers[at + 3] ?? 0)) * 2 ** 16 +
      places.rank(numbers[at + PLACE] ?? 0);
    start[i] = asText(claims[i]?.start ?? 0, true);
    end[i] = asText(claims[i]?.end ?? 0, false);
  }
  return columns;
}

/** The surest rule keeps a claim, ties go by rule name. */
export function distinctClaims(claims: readonly Claim[]): Claim[] {
  const [first, second, start, end] = rowsOf(claims) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const compare = (a: number, b: number): number =>
    (first[a] ?? 0) - (first[b] ?? 0) ||
    (second[a] ?? 0) - (second[b] ?? 0) ||
    (start[a] ?? 0) - (start[b] ?? 0) ||
    (end[a] ?? 0) - (end[b] ?? 0);
  const order = claims.map((_, i) => i).sort(compare);
  const distinct: Claim[] = [];
  let last = -1;
  for (const i of order) {
    const claim = claims[i];
    if (claim === undefined) continue;
    const known = last >= 0 && compare(last, i) === 0 ? distinct.at(-1) : undefined;
    last = i;
    if (known === undefined) distinct.push(claim);
    else if (claim.confidence > known.confidence || (claim.confidence === known.confidence && claim.rule < known.rule))
      distinct[distinct.length - 1] = claim;
  }
  return distinct;
}

export function distinctMentions(mentions: readonly Mention[]): Mention[] {
  const places = new Ranks<ArticleRef>(placeKey);
  const numbers = mentions.map(({ article }) => places.number(article));
  places.settle();
  const at = new Float64Array(mentions.length);
  for (let i = 0; i < at.length; i++) at[i] = places.rank(numbers[i] ?? 0) * 2 ** 31 + (mentions[i]?.start ?? 0);
  const compare = (a: number, b: number): number => {
    const apart = (at[a] ?? 0) - (at[b] ?? 0);
    if (apart !== 0) return apart;
    const [one, other] = [mentions[a], mentions[b]];
    if (one === undefined || other === undefined) return 0;
    // Ends as text, as the order has always been; `|` after the digits sorts behind them.
    return asText(one.end, false) - asText(other.end, false) || compareText(one.fact, other.fact);
  };
  const order: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention !== undefined && mention.end > mention.start) order.push(i);
  }
  order.sort(compare);
  const distinct: Mention[] = [];
  for (let k = 0; k < order.length; k++) {
    const mention = mentions[order[k] ?? 0];
    if (mention !== undefined && (k === 0 || compare(order[k - 1] ?? 0, order[k] ?? 0) !== 0)) distinct.push(mention);
  }
  return distinct;
}

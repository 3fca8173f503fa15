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

/** Ranks, settled and as numbers of one column, row by row. */
function rankedColumn<K>(values: readonly K[], text: (value: K) => string): Int32Array {
  const ranks = new Ranks<K>(text);
  const column = new Int32Array(values.length);
  for (let i = 0; i < column.length; i++) column[i] = ranks.number(values[i] as K);
  ranks.settle();
  for (let i = 0; i < column.length; i++) column[i] = ranks.rank(column[i] ?? 0);
  return column;
}

/**
 * The rows 0 to n-1 in the order of `coarse`, ties in the order of `fine`, ties of these as they come. Most rows are told apart by `coarse`
 * (whole numbers below 2^32), which costs no call for each comparison.
 */
function sortedRows(coarse: Float64Array, fine: (a: number, b: number) => number): number[] {
  const rows = coarse.length;
  const packed = Float64Array.from(coarse, (key, row) => key * rows + row).sort();
  const order: number[] = [];
  for (let from = 0; from < rows; ) {
    const key = Math.floor((packed[from] ?? 0) / rows);
    let to = from + 1;
    while (to < rows && Math.floor((packed[to] ?? 0) / rows) === key) to++;
    if (to === from + 1) order.push((packed[from] ?? 0) - key * rows);
    else {
      const group: number[] = [];
      for (let i = from; i < to; i++) group.push((packed[i] ?? 0) - key * rows);
      group.sort(fine);
      for (const row of group) order.push(row);
    }
    from = to;
  }
  return order;
}

const json = (value: string): string => JSON.stringify(value);
const same = (value: string): string => value;

/** Two ranks as one number; ranks that are too many share one, which `fine` orders. */
const HALF = 1 << 16;
const packed = (first: number, second: number): number => first * HALF + Math.min(second, HALF - 1);

/**
 * The surest rule keeps a claim, ties go by rule name. Claims are sorted by type, from, to, properties, place, start and end, as a JSON text
 * of these would be.
 */
export function distinctClaims(claims: readonly Claim[]): Claim[] {
  const types = rankedColumn(
    claims.map(({ type }) => type),
    json,
  );
  const ends: string[] = [];
  for (const { from, to } of claims) ends.push(from, to);
  const endRanks = rankedColumn(ends, json);
  const properties = rankedColumn(
    claims.map((claim) => propertiesKey(claim.properties)),
    same,
  );
  const places = rankedColumn(
    claims.map(({ article }) => article),
    placeKey,
  );
  const coarse = new Float64Array(claims.length);
  for (let i = 0; i < coarse.length; i++) coarse[i] = packed(types[i] ?? 0, endRanks[2 * i] ?? 0);
  const compare = (a: number, b: number): number => {
    const [one, other] = [claims[a], claims[b]];
    if (one === undefined || other === undefined) return 0;
    return (
      (types[a] ?? 0) - (types[b] ?? 0) ||
      (endRanks[2 * a] ?? 0) - (endRanks[2 * b] ?? 0) ||
      (endRanks[2 * a + 1] ?? 0) - (endRanks[2 * b + 1] ?? 0) ||
      (properties[a] ?? 0) - (properties[b] ?? 0) ||
      (places[a] ?? 0) - (places[b] ?? 0) ||
      asText(one.start, true) - asText(other.start, true) ||
      asText(one.end, false) - asText(other.end, false)
    );
  };
  const distinct: Claim[] = [];
  let last = -1;
  for (const i of sortedRows(coarse, compare)) {
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

export function distinctMentions(all: readonly Mention[]): Mention[] {
  const mentions = all.filter(({ start, end }) => end > start);
  const places = rankedColumn(
    mentions.map(({ article }) => article),
    placeKey,
  );
  const coarse = new Float64Array(mentions.length);
  for (let i = 0; i < coarse.length; i++) coarse[i] = packed(places[i] ?? 0, mentions[i]?.start ?? 0);
  const compare = (a: number, b: number): number => {
    const [one, other] = [mentions[a], mentions[b]];
    if (one === undefined || other === undefined) return 0;
    return (
      (places[a] ?? 0) - (places[b] ?? 0) ||
      one.start - other.start ||
      // Ends as text, as the order has always been; `|` after the digits sorts behind them.
      asText(one.end, false) - asText(other.end, false) ||
      compareText(one.fact, other.fact)
    );
  };
  const distinct: Mention[] = [];
  let last = -1;
  for (const i of sortedRows(coarse, compare)) {
    const mention = mentions[i];
    if (mention === undefined || (last >= 0 && compare(last, i) === 0)) continue;
    last = i;
    distinct.push(mention);
  }
  return distinct;
}

/** One claim for what one sentence says once, one mention for one place: sorted, so that order of discovery does not show. */
import type { ArticleRef, Claim, Mention } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import { RELATIONSHIP_TYPES } from '../../model/ontology.ts';

/** Where each key of an issue's facts stands among them: keys are then compared by numbers and not by texts. */
export type Ranks = ReadonlyMap<string, number>;

/** The ranks of keys that are sorted. */
export function ranksOf(keys: readonly string[]): Ranks {
  const ranks = new Map<string, number>();
  for (let i = 0; i < keys.length; i++) ranks.set(keys[i] ?? '', i);
  return ranks;
}

const TYPE_RANKS = ranksOf([...RELATIONSHIP_TYPES].sort(compareText));

/** Sorts like the order of reading; the imprint comes last. */
function placeKey(ref: ArticleRef): string {
  return 'imprint' in ref
    ? `~${ref.imprint}`
    : `${String(ref.section).padStart(6, '0')}.${String(ref.article).padStart(6, '0')}`;
}

/** The rank of each row's place, in the order of reading. Rows of one article share its reference and mostly stand together. */
function placesOf(rows: readonly { readonly article: ArticleRef }[]): Int32Array {
  const keys = new Map<ArticleRef, string>();
  let last: ArticleRef | undefined;
  for (const { article } of rows) {
    if (article !== last && !keys.has(article)) keys.set(article, placeKey(article));
    last = article;
  }
  const ranks = ranksOf([...new Set(keys.values())].sort(compareText));
  const places = new Int32Array(rows.length);
  last = undefined;
  let place = 0;
  for (let i = 0; i < places.length; i++) {
    const article = rows[i]?.article;
    if (article !== last && article !== undefined) place = ranks.get(keys.get(article) ?? '') ?? 0;
    last = article;
    places[i] = place;
  }
  return places;
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

/**
 * The rows 0 to n-1 in the order of `coarse`, ties in the order of `fine`, ties of these as they come. Most rows are told apart by `coarse`
 * (whole numbers), which costs no call for each comparison.
 */
function sortedRows(coarse: Float64Array, fine: (a: number, b: number) => number): number[] {
  const rows = coarse.length;
  const packed = new Float64Array(rows);
  for (let row = 0; row < rows; row++) packed[row] = (coarse[row] ?? 0) * rows + row;
  packed.sort();
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

/** Whether so many values and a row fit into one whole number. */
const fitsWithRow = (values: number, rows: number): boolean => values * Math.max(rows, 1) < Number.MAX_SAFE_INTEGER;

/** Properties as they sort: those without any come last, as their JSON text would. */
function propertiesKey(properties: Claim['properties']): string {
  const entries = Object.entries(properties);
  if (entries.length === 0) return '[]';
  return JSON.stringify(entries.length === 1 ? entries : entries.sort(([a], [b]) => compareText(a, b)));
}

function compareProperties(a: Claim['properties'], b: Claim['properties']): number {
  return a === b ? 0 : compareText(propertiesKey(a), propertiesKey(b));
}

/**
 * The surest rule keeps a claim, ties go by rule name. Claims are sorted by type, from, to, properties, place, start and end (these two as
 * text). `keys` ranks all keys of claims and mentions.
 */
export function distinctClaims(claims: readonly Claim[], keys: Ranks): Claim[] {
  const places = placesOf(claims);
  const types = TYPE_RANKS.size;
  const count = keys.size;
  const withTo = fitsWithRow(types * count * count, claims.length);
  const coarse = new Float64Array(claims.length);
  for (let i = 0; i < coarse.length; i++) {
    const claim = claims[i];
    if (claim === undefined) continue;
    const from = (TYPE_RANKS.get(claim.type) ?? 0) * count + (keys.get(claim.from) ?? 0);
    coarse[i] = withTo ? from * count + (keys.get(claim.to) ?? 0) : from;
  }
  const compare = (a: number, b: number): number => {
    const [one, other] = [claims[a], claims[b]];
    if (one === undefined || other === undefined) return 0;
    return (
      (coarse[a] ?? 0) - (coarse[b] ?? 0) ||
      (withTo ? 0 : (keys.get(one.to) ?? 0) - (keys.get(other.to) ?? 0)) ||
      compareProperties(one.properties, other.properties) ||
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

/** Mentions sorted by place, start, end (as text) and fact. `keys` ranks all keys of claims and mentions. */
export function distinctMentions(all: readonly Mention[], keys: Ranks): Mention[] {
  const mentions = all.filter(({ start, end }) => end > start);
  const places = placesOf(mentions);
  let longest = 1;
  for (const { end } of mentions) if (end > longest) longest = end;
  const withStart = fitsWithRow((mentions.length + 1) * longest, mentions.length);
  const coarse = new Float64Array(mentions.length);
  for (let i = 0; i < coarse.length; i++)
    coarse[i] = withStart ? (places[i] ?? 0) * longest + (mentions[i]?.start ?? 0) : (places[i] ?? 0);
  const compare = (a: number, b: number): number => {
    const [one, other] = [mentions[a], mentions[b]];
    if (one === undefined || other === undefined) return 0;
    return (
      (places[a] ?? 0) - (places[b] ?? 0) ||
      one.start - other.start ||
      // Ends as text, as the order has always been; `|` after the digits sorts behind them.
      asText(one.end, false) - asText(other.end, false) ||
      (keys.get(one.fact) ?? 0) - (keys.get(other.fact) ?? 0)
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

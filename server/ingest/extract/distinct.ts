/** One claim for what one sentence says once, one mention for one place: sorted, so that order of discovery does not show. */
import type { ArticleRef, Claim, Mention } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';

/** Keeps what is made of a value that comes again and again. */
function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

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

/** The surest rule keeps a claim, ties go by rule name. */
export function distinctClaims(claims: readonly Claim[]): Claim[] {
  const quoted = remembering((text: string) => JSON.stringify(text));
  const place = remembering(placeKey);
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const { type, from, to, properties, article, start, end } = claim;
    const key = `["${type}",${quoted(from)},${quoted(to)},${propertiesKey(properties)},"${place(article)}",${start},${end}]`;
    const known = best.get(key);
    const better =
      !known ||
      claim.confidence > known.confidence ||
      (claim.confidence === known.confidence && claim.rule < known.rule);
    if (better) best.set(key, claim);
  }
  return [...best.keys()].sort().flatMap((key) => best.get(key) ?? []);
}

export function distinctMentions(mentions: readonly Mention[]): Mention[] {
  const place = remembering(placeKey);
  const compare = (a: Mention, b: Mention): number =>
    (a.article === b.article ? 0 : compareText(place(a.article), place(b.article))) ||
    a.start - b.start ||
    // As text, as the order has always been.
    (a.end === b.end ? 0 : compareText(`${a.end}|`, `${b.end}|`)) ||
    compareText(a.fact, b.fact);
  const sorted = mentions.filter(({ start, end }) => end > start).sort(compare);
  return sorted.filter((mention, i) => {
    const before = sorted[i - 1];
    return before === undefined || compare(before, mention) !== 0;
  });
}

/** Names of series, short enough to stand before a number: what tells them apart, without what all of them say. Pure. */

/** A shorter name says too little. */
const LEAST = 2;
/** A longer one does not fit a row of the panel. */
const MOST = 8;

/** The short form of each name; the whole name where a shorter one would be another's too. */
export function shortSeries(names: readonly string[]): ReadonlyMap<string, string> {
  const tail = commonTail(names);
  const short = new Map(names.map((name) => [name, cut(name.slice(0, Math.max(LEAST, name.length - tail)))]));
  const uses = new Map<string, number>();
  for (const one of short.values()) uses.set(one, (uses.get(one) ?? 0) + 1);
  return new Map([...short].map(([name, one]) => [name, (uses.get(one) ?? 0) > 1 ? name : one]));
}

/** How many characters all names have in common at their end: `科技简报` of 云州科技简报 and 青石科技简报. */
function commonTail(names: readonly string[]): number {
  const [first = ''] = names;
  if (names.length < 2) return 0;
  let length = 0;
  while (length < first.length && names.every((name) => name.at(-1 - length) === first.at(-1 - length))) length += 1;
  return length;
}

function cut(name: string): string {
  return name.length > MOST ? `${name.slice(0, MOST - 1)}…` : name;
}

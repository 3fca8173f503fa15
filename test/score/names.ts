/** When two names are one: the folding of the gold format, and how well a gold name fits the names of a thing. */

/** Characters that say nothing about who or what is meant: quotes, book marks, blanks, dots inside names, commas and stops. */
const SILENT = /[“”"‘’'《》〈〉「」『』\s·•・‧⋅。，,、;；:：]/g;
/** Dashes of all lengths; 至 between two dates or places is one too. */
const DASH = /[—–―～~至-]+/g;

/** A name folded for comparing: width, marks, dashes and letter case do not count. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(SILENT, '').replace(DASH, '-').toLowerCase();
}

function pairs(text: string): Set<string> {
  if (text.length === 1) return new Set([text]);
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}

/** Share of common pairs of characters, 0 to 1. */
function overlap(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  const all = left.size + right.size;
  return all === 0 ? 0 : (2 * common) / all;
}

/** The spellings of a gold name, each with whether it is fuzzy (`~`) there. */
export function spellings(name: string): { readonly text: string; readonly fuzzy: boolean }[] {
  return name.split('|').map((text) => ({ text: folded(text.replace(/^~/, '')), fuzzy: text.startsWith('~') }));
}

/** Shorter texts are inside too many others. */
const SHORTEST_INSIDE = 4;
const INSIDE = 0.6;
const LEAST = 0.5;
/** Only equal names are worth 1. */
const BEST_FUZZY = 0.99;

/** How well a gold name (`a|b`, `~` for fuzzy) fits a thing with these folded names: 1 for equal, 0 for not, else between. */
export function fitOf(gold: string, names: readonly string[], allFuzzy = false): number {
  let best = 0;
  for (const { text, fuzzy } of spellings(gold)) {
    if (names.includes(text)) return 1;
    if (!(fuzzy || allFuzzy) || text === '') continue;
    for (const name of names) {
      if (name === '') continue;
      const inside =
        Math.min(text.length, name.length) >= SHORTEST_INSIDE && (text.includes(name) || name.includes(text));
      const share = overlap(text, name);
      best = Math.max(best, inside ? Math.max(INSIDE, share) : share);
    }
  }
  return best >= LEAST ? Math.min(best, BEST_FUZZY) : 0;
}

/** How well a name fits what was typed, and which parts of it: the same answer for the same names, whatever the index's weights. Pure. */

import { sentenceAround } from '../../../model/sentence-around.ts';
import type { EntityRecord, Highlight, SearchField } from '../../records.ts';
import { type Folded, fold, type SearchTerms } from './search-terms.ts';

export interface Match {
  readonly score: number;
  readonly matchedBy: SearchField;
  readonly highlights: readonly Highlight[];
}

type Range = Highlight['ranges'][number];

/** Steps of the score, best first: what a user who typed this most likely meant. */
const SCORE = {
  nameWhole: 100,
  aliasWhole: 95,
  nameStart: 85,
  aliasStart: 80,
  pinyinWhole: 75,
  nameInside: 70,
  aliasInside: 65,
  initialsWhole: 60,
  pinyinStart: 50,
  initialsStart: 45,
  allParts: 35,
  title: 30,
  text: 10,
} as const;

/** What was left out when folding (a quote, a line end) belongs to the range only when it stands inside. */
function rangeOf({ origin, behind }: Folded, start: number, length: number): Range {
  return { start: origin[start] ?? 0, end: behind[start + length - 1] ?? 0 };
}

function highlight(field: SearchField, text: string, ranges: readonly Range[], start = 0): Highlight {
  return { field, text, start, ranges };
}

function matchString(text: string, whole: string, field: 'NAME' | 'ALIAS'): Match | null {
  const folded = fold(text);
  const at = folded.text.indexOf(whole);
  if (at < 0) return null;
  const exact = folded.text.length === whole.length;
  const named = field === 'NAME';
  const score = exact
    ? named
      ? SCORE.nameWhole
      : SCORE.aliasWhole
    : at === 0
      ? named
        ? SCORE.nameStart
        : SCORE.aliasStart
      : named
        ? SCORE.nameInside
        : SCORE.aliasInside;
  return { score, matchedBy: field, highlights: [highlight(field, text, [rangeOf(folded, at, whole.length)])] };
}

/** Every part stands in the name or in an alias, not side by side. */
function matchParts(names: readonly (readonly ['NAME' | 'ALIAS', string])[], parts: readonly string[]): Match | null {
  if (parts.length < 2) return null;
  const found = new Map<string, { field: 'NAME' | 'ALIAS'; ranges: Range[] }>();
  for (const part of parts) {
    const hit = names.find(([, text]) => fold(text).text.includes(part));
    if (!hit) return null;
    const [field, text] = hit;
    const folded = fold(text);
    const entry = found.get(text) ?? { field, ranges: [] };
    entry.ranges.push(rangeOf(folded, folded.text.indexOf(part), part.length));
    found.set(text, entry);
  }
  const highlights = [...found].map(([text, { field, ranges }]) => highlight(field, text, merged(ranges)));
  return { score: SCORE.allParts, matchedBy: highlights[0]?.field === 'ALIAS' ? 'ALIAS' : 'NAME', highlights };
}

function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && range.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}

/** How many letters of each syllable the typed letters take, from the first syllable on: whole ones, initials, or a mixture. */
function takeSyllables(syllables: readonly string[], letters: string, from = 0): number[] | null {
  if (letters === '') return [];
  const syllable = syllables[from];
  if (syllable === undefined) return null;
  let shared = 0;
  while (shared < syllable.length && syllable[shared] === letters[shared]) shared++;
  for (let take = shared; take > 0; take--) {
    const rest = takeSyllables(syllables, letters.slice(take), from + 1);
    if (rest) return [take, ...rest];
  }
  return null;
}

/**
 * A syllable of printed pinyin. The spelling has only one reading: a consonant belongs to the vowel behind it, and an apostrophe parts
 * what would run together (`Xī'ān`).
 */
const SYLLABLE = /(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouüv]+(?:ng?(?![aeiouüv])|r(?![aeiouüv]))?/g;

interface Syllable {
  readonly start: number;
  /** As one types it: no tone marks, `v` for ü. */
  readonly letters: string;
}

/** `Lín Ruògǔ` → lin, ruo, gu, with where they stand. */
function syllablesOf(pinyin: string): Syllable[] {
  const plain = [...pinyin.normalize('NFC').toLowerCase()].map(plainLetter).join('');
  return [...plain.matchAll(SYLLABLE)].map((found) => ({ start: found.index, letters: found[0] }));
}

/** The letter without its tone: one for one, so that places stay. */
function plainLetter(letter: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  return base === 'u' && marks.includes('\u0308') ? 'v' : base;
}

function matchPinyin({ pinyin }: EntityRecord, letters: string): Match | null {
  if (pinyin === null || letters === '') return null;
  const found = syllablesOf(pinyin);
  const syllables = found.map((one) => one.letters);
  const taken = takeSyllables(syllables, letters);
  if (!taken) return null;
  const ranges = taken.map((take, i): Range => {
    const start = found[i]?.start ?? 0;
    return { start, end: start + take };
  });
  const initials = taken.every((take) => take === 1);
  const whole =
    taken.length === syllables.length && (initials || taken.every((take, i) => take === syllables[i]?.length));
  const field = initials ? 'INITIALS' : 'PINYIN';
  const score = initials
    ? whole
      ? SCORE.initialsWhole
      : SCORE.initialsStart
    : whole
      ? SCORE.pinyinWhole
      : SCORE.pinyinStart;
  return { score, matchedBy: field, highlights: [highlight(field, pinyin, ranges)] };
}

/** How an entity fits; null when it does not. The highlight of the best way comes first and alone. */
export function matchEntity(entity: EntityRecord, terms: SearchTerms): Match | null {
  const names = [['NAME', entity.name] as const, ...entity.aliases.map((alias) => ['ALIAS', alias] as const)];
  const ways = [
    ...names.map(([field, text]) => matchString(text, terms.whole, field)),
    matchPinyin(entity, terms.letters),
    matchParts(names, terms.parts),
  ].filter((match) => match !== null);
  return ways.reduce<Match | null>((best, match) => (best === null || match.score > best.score ? match : best), null);
}

/** How a report that the full-text index found fits, before its text is known. */
export function articleScore(
  title: string,
  { parts }: SearchTerms,
): { readonly score: number; readonly matchedBy: SearchField } {
  const folded = fold(title).text;
  return parts.every((part) => folded.includes(part))
    ? { score: SCORE.title, matchedBy: 'NAME' }
    : { score: SCORE.text, matchedBy: 'TEXT' };
}

function occurrences(folded: Folded, part: string): Range[] {
  const out: Range[] = [];
  for (let at = folded.text.indexOf(part); at >= 0; at = folded.text.indexOf(part, at + part.length)) {
    out.push(rangeOf(folded, at, part.length));
  }
  return out;
}

const SENTENCES_SHOWN = 2;

/** The sentences of a report with the most different typed parts, two at most, in the order of the text. */
export function articleHighlights(text: string, bodyStart: number, { parts }: SearchTerms): Highlight[] {
  const folded = fold(text);
  const sentences = new Map<number, { start: number; end: number; parts: Set<string>; ranges: Range[] }>();
  for (const part of parts) {
    for (const range of occurrences(folded, part)) {
      const { start, end } = sentenceAround(text, range.start, range.end);
      const entry = sentences.get(start) ?? { start, end, parts: new Set(), ranges: [] };
      entry.end = Math.max(entry.end, end);
      entry.parts.add(part);
      entry.ranges.push(range);
      sentences.set(start, entry);
    }
  }
  return [...sentences.values()]
    .sort((a, b) => b.parts.size - a.parts.size || a.start - b.start)
    .slice(0, SENTENCES_SHOWN)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ranges }) =>
      highlight(
        end <= bodyStart ? 'NAME' : 'TEXT',
        text.slice(start, end),
        merged(ranges).map((range) => ({ start: range.start - start, end: Math.min(range.end, end) - start })),
        start,
      ),
    );
}

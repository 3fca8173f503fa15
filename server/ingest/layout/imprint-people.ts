/** Who made an issue and who gets it, from the labels of masthead and tail. */
import type { Imprint, ImprintField } from '../../model/bulletin.ts';
import {
  BARE_DISTRIBUTION_LABELS,
  CONTACT_LABELS,
  CREDIT_LABELS,
  DISTRIBUTION_LABELS,
} from '../lexicon/imprint-labels.ts';
import { field, type Side } from './imprint-side.ts';
import { isBodyName } from './line-roles.ts';

const LABELS: ReadonlySet<string> = new Set(
  [
    ...Object.values(CREDIT_LABELS).flat(),
    ...Object.values(CONTACT_LABELS).flat(),
    ...Object.keys(DISTRIBUTION_LABELS),
  ].map((label) => label.toLowerCase()),
);
const CREDITS: ReadonlySet<string> = new Set(Object.values(CREDIT_LABELS).flat());
/** After a label; a stroke only after those of who made it: `编辑/李某　审核/王某`. */
const SEPARATORS = '：:/｜|';
const BARE_LABEL = new RegExp(`(?:^|\\n)(${BARE_DISTRIBUTION_LABELS.join('|')})[ \\t]+(?=[\\u3400-\\u9fff]{2})`, 'g');
const LONGEST_LABEL = 14;
/** What may stand before a label: nothing, a blank, a mark, an opening bracket. */
const BEFORE_LABEL = ' \t\n。；（(【[、｜|';

/** What stands after a label, up to the next label or the end of the line. */
export interface Entry {
  readonly label: string;
  readonly text: string;
  /** Offset in the plain copy. */
  readonly start: number;
}

/** The label that ends before a colon, and where it starts: the longest one, padding blanks and a remark in brackets allowed. */
function labelBefore(text: string, colon: number): { label: string; start: number } | null {
  for (let start = Math.max(0, colon - LONGEST_LABEL); start < colon; start++) {
    if (start > 0 && !BEFORE_LABEL.includes(text.charAt(start - 1))) continue;
    const printed = text.slice(start, colon);
    if (printed.includes('\n') || BEFORE_LABEL.includes(printed.charAt(0))) continue;
    const whole = printed.replace(/[ \t]/g, '').toLowerCase();
    for (const label of [whole, whole.replace(/[（(][^（）()]{1,8}[）)]$/, '')])
      if (LABELS.has(label)) return { label, start };
  }
  return null;
}

const LEAST_BARE = 2;

/** Labels of a distribution list without their colons, at the starts of lines: `报　某局`. */
function bareLabels(side: Side): { label: string; start: number; after: number }[] {
  if (side.where !== 'colophon') return [];
  const out: { label: string; start: number; after: number }[] = [];
  for (const found of side.copy.text.matchAll(BARE_LABEL)) {
    const [all, label = ''] = found;
    const start = found.index + all.indexOf(label);
    out.push({ label, start, after: found.index + all.length });
  }
  return out;
}

/** The labelled entries of an imprint text, in printed order. */
export function entriesOf(side: Side): Entry[] {
  const { text } = side.copy;
  const found: { label: string; start: number; after: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (!SEPARATORS.includes(character)) continue;
    const label = labelBefore(text, i);
    if (!label || (!':：'.includes(character) && !CREDITS.has(label.label))) continue;
    let after = i + 1;
    while (text.charAt(after) === ' ' || text.charAt(after) === '\t') after++;
    found.push({ label: label.label, start: label.start, after });
  }
  const bare = found.some(({ label }) => label in DISTRIBUTION_LABELS) ? [] : bareLabels(side);
  if (bare.length >= LEAST_BARE) found.push(...bare);
  found.sort((a, b) => a.start - b.start);
  return found.map(({ label, after }, i) => {
    const lineEnd = text.indexOf('\n', after);
    const end = Math.min(found[i + 1]?.start ?? text.length, lineEnd < 0 ? text.length : lineEnd);
    return { label, text: text.slice(after, Math.max(after, end)).replace(/[ \t（(【[｜|]+$/, ''), start: after };
  });
}

const HAN = '[\\u3400-\\u9fff]';
const NAME = new RegExp(`^(?:${HAN}{2,5}|${HAN}{1,8}(?:[·•‧・]${HAN}{1,10})+)$`);
const NOT_A_PERSON = /(?:室|局|科|处|部|中心|组|办|委|会|厅|公司|学院|编辑)$/;

/**
 * Words that make names: `张 三、李四` or `张三 李四`. A blank pads a name when one character stands before it; three single
 * characters are one name.
 */
function namesOf(words: readonly RegExpExecArray[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  const isSpaced = words.length === 3 && words.every((word) => word[0].length === 1);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const next = words[i + 1];
    const isPadded = word[0].length === 1 && next !== undefined && next[0].length <= 2;
    const last = isSpaced ? words[2] : isPadded ? next : word;
    if (isSpaced) i = words.length;
    else if (isPadded) i++;
    if (last) out.push({ start: word.index, end: last.index + last[0].length });
  }
  return out;
}

function namesIn(side: Side, entry: Entry): ImprintField<string>[] {
  const out: ImprintField<string>[] = [];
  for (const part of entry.text.matchAll(/[^、，,;；\t/（(）)】\]｜|。]+/g)) {
    for (const { start, end } of namesOf([...part[0].matchAll(/[^ ]+/g)])) {
      const value = part[0].slice(start, end).replace(/ /g, '');
      if (!NAME.test(value) || (NOT_A_PERSON.test(value) && value.length > 3)) continue;
      const at = entry.start + part.index;
      out.push(field(side, value, at + start, at + end));
    }
  }
  return out;
}

/** Labels after which a body stands, or who did the work for it. */
const BODY_OR_PERSON = ['编发', '编印', '编'];

/** People after a label that a body may have as well: `编发：李某`. */
export function makersOf(side: Side, entries: readonly Entry[]): ImprintField<string>[] {
  return entries
    .filter((entry) => BODY_OR_PERSON.includes(entry.label))
    .flatMap((entry) => namesIn(side, entry))
    .filter(({ value }) => value.length <= 4 && !isBodyName(value) && !NOT_A_PERSON.test(value));
}

/** The people named after one of the labels. */
export function peopleOf(side: Side, entries: readonly Entry[], labels: readonly string[]): ImprintField<string>[] {
  return entries.filter((entry) => labels.includes(entry.label)).flatMap((entry) => namesIn(side, entry));
}

const COPIES_AFTER = /[ \t]*[（(【]?共?印[ ]?\d+[ ]?份[）)】]?$/;

/** A list without padding; blanks that stand in place of commas become commas. */
function withoutBlanks(text: string): string {
  const words = text.split(/[ \t]+/);
  const isList = words.length > 1 && !/[、，；]/.test(text) && words.every((word) => word.length >= 2);
  return words.join(isList ? '、' : '');
}

/** The entries of the distribution list. */
export function distributionOf(side: Side, entries: readonly Entry[]): Imprint['distribution'][number][] {
  return entries.flatMap((entry) => {
    const kind = DISTRIBUTION_LABELS[entry.label];
    const text = entry.text.replace(COPIES_AFTER, '');
    const value = withoutBlanks(text).replace(/[。.]$/, '');
    return kind && value ? [{ ...field(side, value, entry.start, entry.start + text.length), kind }] : [];
  });
}

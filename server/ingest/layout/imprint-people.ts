/** Who made an issue and who gets it, from the labels of masthead and tail. */
import type { Imprint, ImprintField } from '../../model/bulletin.ts';
import { CONTACT_LABELS, CREDIT_LABELS, DISTRIBUTION_LABELS } from '../lexicon/bulletin-words.ts';
import { anyOf, field, LABEL_END, type Side } from './imprint-side.ts';

const ALL_LABELS = [
  ...Object.values(CREDIT_LABELS).flat(),
  ...Object.values(CONTACT_LABELS).flat(),
  ...Object.keys(DISTRIBUTION_LABELS),
];
const LABEL = new RegExp(`(?:^|[\\n\\t 。；（(、])(${anyOf(ALL_LABELS)})${LABEL_END}[ \\t]*`, 'gi');

/** What stands after a label, up to the next label or the end of the line. */
export interface Entry {
  readonly label: string;
  readonly text: string;
  /** Offset in the plain copy. */
  readonly start: number;
}

/** The labelled entries of an imprint text, in printed order. */
export function entriesOf(side: Side): Entry[] {
  const labels = [...side.copy.text.matchAll(LABEL)];
  return labels.map((found, i) => {
    const start = found.index + found[0].length;
    const next = labels[i + 1]?.index ?? side.copy.text.length;
    const lineEnd = side.copy.text.indexOf('\n', start);
    const end = Math.max(start, Math.min(next, lineEnd < 0 ? side.copy.text.length : lineEnd));
    return { label: (found[1] ?? '').replace(/[ \t]/g, ''), text: side.copy.text.slice(start, end).trimEnd(), start };
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
  for (const part of entry.text.matchAll(/[^、，,;；\t/（(）)]+/g)) {
    for (const { start, end } of namesOf([...part[0].matchAll(/[^ ]+/g)])) {
      const value = part[0].slice(start, end).replace(/ /g, '');
      if (!NAME.test(value) || (NOT_A_PERSON.test(value) && value.length > 3)) continue;
      const at = entry.start + part.index;
      out.push(field(side, value, at + start, at + end));
    }
  }
  return out;
}

/** The people named after one of the labels. */
export function peopleOf(side: Side, entries: readonly Entry[], labels: readonly string[]): ImprintField<string>[] {
  return entries.filter((entry) => labels.includes(entry.label)).flatMap((entry) => namesIn(side, entry));
}

const COPIES_AFTER = /[ \t]*[（(【]?共?印[ ]?\d+[ ]?份[）)】]?$/;

/** The entries of the distribution list. */
export function distributionOf(side: Side, entries: readonly Entry[]): Imprint['distribution'][number][] {
  return entries.flatMap((entry) => {
    const kind = DISTRIBUTION_LABELS[entry.label];
    const text = entry.text.replace(COPIES_AFTER, '');
    const value = text.replace(/[ \t]/g, '').replace(/[。.]$/, '');
    return kind && value ? [{ ...field(side, value, entry.start, entry.start + text.length), kind }] : [];
  });
}

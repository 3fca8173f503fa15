/** Pinyin and initials of a person's name, read as surnames are (单 shan, 仇 qiu). */
import { pinyin } from 'pinyin-pro';
import { readData } from '../../lexicon/files.ts';

export interface Reading {
  /** As a name is printed: tone marks, family name and given name as two words (`Lín Ruògǔ`). */
  readonly pinyin: string;
  readonly initials: string;
}

/** Names come again in every issue of a series; the table is emptied when it is full, so that it does not grow. */
const KEPT = 20_000;
const known = new Map<string, Reading>();
let compound: ReadonlySet<string> | undefined;

/** Family names of two characters (欧阳). */
function compoundSurnames(): ReadonlySet<string> {
  compound ??= new Set(
    readData('surnames.txt')
      .map(({ words }) => words[0] ?? '')
      .filter((surname) => surname.length === 2),
  );
  return compound;
}

/** `乔栋` → `Qiáo Dòng`, `qd`. Each part of a dotted name is one word. */
export function readName(name: string): Reading {
  const before = known.get(name);
  if (before) return before;
  const parts = name.split('·');
  const words = parts.flatMap((part) => {
    const syllables = pinyin(part, { type: 'array', surname: 'head', nonZh: 'removed', toneSandhi: false });
    if (parts.length > 1) return [syllables];
    const family = syllables.length > 2 && compoundSurnames().has(part.slice(0, 2)) ? 2 : 1;
    return [syllables.slice(0, family), syllables.slice(family)];
  });
  const reading = {
    pinyin: words.map(wordOf).filter(Boolean).join(' '),
    initials: words.flat().map(plainInitial).join(''),
  };
  if (known.size >= KEPT) known.clear();
  known.set(name, reading);
  return reading;
}

/** `xī` + `ān` → `Xī'ān`: without the apostrophe a syllable that opens with a vowel would be read into the one before. */
function wordOf(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, i) => (i > 0 && /^[aeo]/.test(bare(syllable)) ? `'${syllable}` : syllable))
    .join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function plainInitial(syllable: string): string {
  return bare(syllable)[0] ?? '';
}

function bare(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Pinyin and initials of a person's name, read as surnames are (单 shan, 仇 qiu). */
import { pinyin } from 'pinyin-pro';

export interface Reading {
  readonly pinyin: string;
  readonly initials: string;
}

/** Names come again in every issue of a series; the table is emptied when it is full, so that it does not grow. */
const KEPT = 20_000;
const known = new Map<string, Reading>();

/** `乔栋` → `qiao dong`, `qd`. Parts of dotted names are read one after the other. */
export function readName(name: string): Reading {
  const before = known.get(name);
  if (before) return before;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'removed', v: true });
  const reading = { pinyin: syllables.join(' '), initials: syllables.map((s) => s[0] ?? '').join('') };
  if (known.size >= KEPT) known.clear();
  known.set(name, reading);
  return reading;
}

/** One of the two imprint texts as a plain copy, and fields that lead back to the printed text. */
import type { ImprintField } from '../../model/bulletin.ts';
import { originalSpan, type PlainCopy } from './plain.ts';

type Where = ImprintField<unknown>['imprint'];

export interface Side {
  readonly where: Where;
  readonly copy: PlainCopy;
}

const ESCAPE = /[.*+?^${}()|[\]\\/]/g;
/** Alternatives of a pattern, longest first; a blank may pad the word between any two characters. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].map((c) => c.replace(ESCAPE, '\\$&')).join('[ \\t]?'))
    .join('|');

/** A field whose span is given in the plain copy. */
export function field<T>(side: Side, value: T, start: number, end: number): ImprintField<T> {
  return { value, imprint: side.where, ...originalSpan(side.copy, start, end) };
}

/** The field of group 1 of the first match, or undefined. */
export function match<T>(side: Side, pattern: RegExp, read: (text: string) => T | null): ImprintField<T> | undefined {
  for (const found of side.copy.text.matchAll(pattern)) {
    const group = found[1];
    if (group === undefined) continue;
    const value = read(group);
    if (value === null) continue;
    const start = found.index + found[0].indexOf(group);
    return field(side, value, start, start + group.length);
  }
  return undefined;
}

/** After a label: what it is about in brackets, and the colon. */
export const LABEL_END = '[ \\t]*(?:[（(][^（）\\n]{1,8}[）)])?[：:]';

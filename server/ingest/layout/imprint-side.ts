/** One of the two imprint texts as a plain copy, and fields that lead back to the printed text. */
import type { ImprintField } from '../../model/bulletin.ts';
import { originalSpan, type PlainCopy } from './plain.ts';

type Where = ImprintField<unknown>['imprint'];

export interface Side {
  readonly where: Where;
  readonly copy: PlainCopy;
}

/** A field whose span is given in the plain copy. */
export function field<T>(side: Side, value: T, start: number, end: number): ImprintField<T> {
  return { value, imprint: side.where, ...originalSpan(side.copy, start, end) };
}

/** The field of group 1 of the first match that `read` accepts, or undefined. The pattern has the flags `dg`. */
export function match<T>(side: Side, pattern: RegExp, read: (text: string) => T | null): ImprintField<T> | undefined {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(side.copy.text); found; found = pattern.exec(side.copy.text)) {
    const [start, end] = found.indices?.[1] ?? [0, 0];
    const value = end > start ? read(side.copy.text.slice(start, end)) : null;
    if (value !== null) return field(side, value, start, end);
  }
  return undefined;
}

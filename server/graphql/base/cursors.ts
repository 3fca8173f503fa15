/** Cursors: the place of an item in a fixed order, as opaque text that is checked when it comes back. */
import type { SortKey } from '../../store/ports.ts';
import { badInput } from './errors.ts';

const MAX_LENGTH = 4_000;

/** `kind` names the list and its order, so that a cursor of another order is refused instead of skipping items. */
export function encodeCursor(kind: string, { number, text, id }: SortKey): string {
  return Buffer.from(JSON.stringify([kind, number, text, id]), 'utf8').toString('base64url');
}

function parse(cursor: string): unknown {
  if (cursor.length > MAX_LENGTH || !/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** Throws BAD_USER_INPUT at anything that `encodeCursor` did not make for the same kind of list. */
export function decodeCursor(kind: string, cursor: string): SortKey {
  const value = parse(cursor);
  if (Array.isArray(value) && value.length === 4) {
    const [madeFor, number, text, id]: unknown[] = value;
    if (
      madeFor === kind &&
      Number.isFinite(number) &&
      typeof number === 'number' &&
      typeof text === 'string' &&
      typeof id === 'string'
    ) {
      return { number, text, id };
    }
  }
  throw badInput(
    '`after` 不是这个列表、这种排序给出的游标。请用上一页的 `endCursor`，并保持 `orderBy` 不变。',
    '`after` is no cursor of this list in this order: give the `endCursor` of the page before, with the same `orderBy`.',
  );
}

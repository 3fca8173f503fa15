/** Limits on arguments, checked where they are used: what a schema cannot say. */
import type { PageRequest } from '../../store/ports.ts';
import { decodeCursor } from './cursors.ts';
import { badInput } from './errors.ts';

export const MAX_FIRST = 100;
export const MAX_IDS = 300;
export const MAX_ID_LENGTH = 100;
export const MAX_SEARCH_LENGTH = 100;
export const MAX_PATH_LENGTH = 6;
export const MAX_PATHS = 20;

function between(name: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw badInput(
    `\`${name}\` 须在 ${min} 到 ${max} 之间，收到 ${value}。`,
    `\`${name}\` must be ${min} to ${max}, not ${value}.`,
  );
}

/** The page that `first` and `after` ask for; `kind` names the list and its order. */
export function pageRequest(
  args: { readonly first: number; readonly after?: string | null },
  kind: string,
): PageRequest {
  const first = between('first', args.first, 1, MAX_FIRST);
  return { first, after: args.after ? decodeCursor(kind, args.after) : null };
}

export function pathLength(value: number): number {
  return between('maxLength', value, 1, MAX_PATH_LENGTH);
}

export function pathCount(value: number): number {
  return between('first', value, 1, MAX_PATHS);
}

export function boundedIds(name: string, ids: readonly string[]): readonly string[] {
  between(`${name}.length`, ids.length, 0, MAX_IDS);
  for (const id of ids) between(`${name}[].length`, id.length, 0, MAX_ID_LENGTH);
  return ids;
}

/** A text that is looked for: bounded in length. */
export function searchText(name: string, text: string): string {
  between(`${name}.length`, text.length, 0, MAX_SEARCH_LENGTH);
  return text;
}

/** Limits on arguments, checked where they are used: what a schema cannot say. */
import type { PageRequest } from '../../store/ports.ts';
import { decodeCursor } from './cursors.ts';
import { badInput } from './errors.ts';

/** Items of one page. */
const MAX_FIRST = 100;
/** Ids in one argument: as many as stand on a canvas by default. */
const MAX_IDS = 300;
/** In UTF-16 units; our own ids have fewer than fifty. */
const MAX_ID_LENGTH = 100;
/** In UTF-16 units; for what is typed into a search and for filters by name or series. */
const MAX_SEARCH_LENGTH = 100;
/** In relationships: a search of six can cost a thousand times one of four. */
const MAX_PATH_LENGTH = 6;
/** Paths of one answer. */
const MAX_PATHS = 20;

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

/** The argument `maxLength`, in relationships. Throws BAD_USER_INPUT outside of 1 to MAX_PATH_LENGTH. */
export function pathLength(value: number): number {
  return between('maxLength', value, 1, MAX_PATH_LENGTH);
}

/** The argument `first` of `paths`, which come in no pages. Throws BAD_USER_INPUT outside of 1 to MAX_PATHS. */
export function pathCount(value: number): number {
  return between('first', value, 1, MAX_PATHS);
}

/** The ids as they are, none of them looked up. Throws BAD_USER_INPUT when there are too many or one is too long; `name` is the argument's. */
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

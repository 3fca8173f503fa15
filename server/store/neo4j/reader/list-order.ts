/** Whole lists in an order that an index holds: ids first, a page at a time, without a look at what is not shown. */
import type { EntityLabel } from '../../../model/ontology.ts';
import type { ListOrder, PageRequest } from '../../ports.ts';
import {
  readListByName,
  readListNewestIssues,
  readListNewestMeetings,
  readListNewestPolicies,
  readListOldestIssues,
  readListOldestMeetings,
  readListOldestPolicies,
  readListUndatedIssues,
  readListUndatedMeetings,
  readListUndatedPolicies,
} from '../queries.generated.ts';
import type { Read } from './read.ts';
import type { SortColumns } from './rows.ts';

/** The place of a node in a list. */
export interface Placed extends SortColumns {
  readonly id: string;
}

/** Behind all days that have digits. */
const UNDATED = { NEWEST: 1, OLDEST: 99_999_999 } as const;
const BEYOND = { NEWEST: '9999', OLDEST: '' } as const;

const BY_DAY = {
  Issue: { NEWEST: readListNewestIssues, OLDEST: readListOldestIssues, undated: readListUndatedIssues },
  Meeting: { NEWEST: readListNewestMeetings, OLDEST: readListOldestMeetings, undated: readListUndatedMeetings },
  Policy: { NEWEST: readListNewestPolicies, OLDEST: readListOldestPolicies, undated: readListUndatedPolicies },
} as const;

function isDated(label: EntityLabel): label is keyof typeof BY_DAY {
  return label in BY_DAY;
}

/** One node more than asked, or null for an order that no index holds: then all have to be looked at. */
export async function placedByIndex(
  read: Read,
  label: EntityLabel,
  order: ListOrder,
  { first, after }: PageRequest,
): Promise<readonly Placed[] | null> {
  const limit = first + 1;
  if (order === 'NAME') {
    const rows = await read(readListByName[label], { afterText: after?.text ?? '', afterId: after?.id ?? '', limit });
    return rows.map(({ id, name }) => ({ id, sortNumber: 0, sortText: name }));
  }
  if (order === 'MENTIONS' || !isDated(label)) return null;
  return placedByDay(read, BY_DAY[label], order, { first, after });
}

/** Those with a day, then those without, by id. */
async function placedByDay(
  read: Read,
  queries: (typeof BY_DAY)[keyof typeof BY_DAY],
  order: 'NEWEST' | 'OLDEST',
  { first, after }: PageRequest,
): Promise<readonly Placed[]> {
  const limit = first + 1;
  const isBehindDays = after !== null && after.number === UNDATED[order];
  const from = { afterDay: after === null ? BEYOND[order] : dayOf(after.number), afterId: after?.id ?? '', limit };
  const dated = isBehindDays ? [] : await read(queries[order], from);
  const placed = dated.map(({ id, day }) => ({ id, sortNumber: numberOf(day, order), sortText: '' }));
  if (placed.length >= limit) return placed;
  const rest = { afterId: isBehindDays ? after.id : '', limit: limit - placed.length };
  const undated = await read(queries.undated, rest);
  return [...placed, ...undated.map(({ id }) => ({ id, sortNumber: UNDATED[order], sortText: '' }))];
}

/** `2023-05` → 20230500, negative where the newest comes first: the numbers of list/page.cypher. */
function numberOf(day: string, order: 'NEWEST' | 'OLDEST'): number {
  const digits = Number(`${day.replaceAll('-', '')}0000`.slice(0, 8));
  return order === 'NEWEST' ? -digits : digits;
}

/** And back: 20230500 → `2023-05`. A number that is no day gives a text like one, behind which nothing or everything is. */
function dayOf(number: number): string {
  const digits = String(Math.abs(number)).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  return parts.filter((part) => part !== '00').join('-');
}

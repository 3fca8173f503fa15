/** A node's relationships in groups by type, role and direction: the strongest first, dated rows inside. Pure. */
import type { Direction, RelationshipType, Role } from '../gql/documents.generated.ts';
import { isWithin } from './dates.ts';

/** As the server counts: the whole truth, while rows come page by page. */
export interface GroupCount {
  readonly type: RelationshipType;
  readonly role: Role | null;
  readonly direction: Direction;
  readonly count: number;
}

/** What grouping must know of a row. */
export interface RowLike {
  readonly type: RelationshipType;
  readonly role: Role | null;
  readonly direction: Direction;
  /** Date of the other end, else of the first issue that says it; null when neither has one. */
  readonly date: string | null;
}

export interface Group<Row extends RowLike> {
  readonly key: string;
  readonly type: RelationshipType;
  readonly role: Role | null;
  readonly direction: Direction;
  /** How many there are; `rows` may be fewer. */
  readonly total: number;
  /** Earliest first, undated ones last; while some are missing, as the server gives them (latest first), so that no row moves. */
  readonly rows: readonly Row[];
  /** Of the rows that are here; null while some are missing, because then it would be wrong. */
  readonly span: { readonly first: string; readonly last: string } | null;
}

/** Derived first: it is the answer most people come for, and it must say what it is not. Then what people do, then structure. */
const TYPE_ORDER: readonly RelationshipType[] = [
  'DRIVES',
  'ATTENDS',
  'PROMOTES',
  'ORGANIZES',
  'HOLDS',
  'HELD',
  'AT',
  'ABOUT',
  'VISITS',
  'RUNS',
  'ISSUES',
  'IMPLEMENTS',
  'SUPERSEDES',
  'TAKES',
  'SETS',
  'OFFERS',
  'PUBLISHES',
  'EDITS',
  'REVIEWS',
  'SIGNS_OFF',
  'SENT_TO',
  'PART_OF',
  'LOCATED_IN',
];

/** Strongest part in an event first; the same order as in the drivers' bars. */
const ROLE_ORDER: readonly Role[] = [
  'PRESIDES',
  'LEADS',
  'SPEAKS',
  'REPORTS',
  'INTERPRETS',
  'LECTURES',
  'INSPECTS',
  'SIGNS',
  'ACCOMPANIES',
  'ATTENDS',
  'HOST',
  'UNDERTAKE',
  'ASSIST',
  'GUIDE',
  'REPORT',
  'SEND',
  'COPY',
  'DISTRIBUTE',
];

/** One group for each type, role and direction that the server counts, whether its rows are here or not. */
export function groupsOf<Row extends RowLike>(counts: readonly GroupCount[], rows: readonly Row[]): Group<Row>[] {
  const totals = new Map<string, GroupCount>();
  for (const count of counts) {
    const key = groupKey(count);
    totals.set(key, { ...count, count: count.count + (totals.get(key)?.count ?? 0) });
  }
  return [...totals.entries()].map(([key, count]) => groupOf(key, count, rows)).sort(strongestFirst);
}

/** Names a group of one node. */
function groupKey(of: Pick<GroupCount, 'type' | 'role' | 'direction'>): string {
  return `${of.type}:${of.role ?? ''}:${of.direction}`;
}

function groupOf<Row extends RowLike>(key: string, count: GroupCount, rows: readonly Row[]): Group<Row> {
  const own = rows.filter((row) => groupKey(row) === key);
  const { type, role, direction, count: total } = count;
  return { key, type, role, direction, total, ...arranged(own, total) };
}

/** Rows and span of a group that has `total` of them. */
export function arranged<Row extends RowLike>(rows: readonly Row[], total: number): Pick<Group<Row>, 'rows' | 'span'> {
  return rows.length < total ? { rows, span: null } : { rows: [...rows].sort(byDate), span: spanOf(rows) };
}

/** First and last date among rows; null when none has one. */
function spanOf(rows: readonly RowLike[]): { first: string; last: string } | null {
  const dates = rows.map((row) => row.date).filter((date) => date !== null);
  const [first] = [...dates].sort();
  const last = [...dates].sort().at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Earliest first, undated last; equal dates keep the server's order. */
export function byDate(one: Pick<RowLike, 'date'>, other: Pick<RowLike, 'date'>): number {
  if (one.date === other.date) return 0;
  if (one.date === null) return 1;
  if (other.date === null) return -1;
  return one.date < other.date ? -1 : 1;
}

/** Negative when the first says more of what people do; for the order of groups and of the facts of a sentence. */
export function byStrength(one: Pick<RowLike, 'type' | 'role'>, other: Pick<RowLike, 'type' | 'role'>): number {
  return TYPE_ORDER.indexOf(one.type) - TYPE_ORDER.indexOf(other.type) || rank(one.role) - rank(other.role);
}

function strongestFirst(one: Group<RowLike>, other: Group<RowLike>): number {
  return byStrength(one, other) || one.direction.localeCompare(other.direction) * -1;
}

function rank(role: Role | null): number {
  return role === null ? -1 : ROLE_ORDER.indexOf(role);
}

/** Rows that the chosen period leaves out; undated ones are never left out, because nothing says that they belong outside. */
export function outsideOf<Row extends RowLike>(
  rows: readonly Row[],
  period: { readonly from: string; readonly to: string } | null,
): ReadonlySet<Row> {
  if (period === null) return new Set();
  return new Set(rows.filter((row) => row.date !== null && !isWithin(row.date, period)));
}

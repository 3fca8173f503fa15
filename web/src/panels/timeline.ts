/** Relationships as events in time: one event for all parts that a node had in it. Pure. */
import { byDate, type RowLike } from './groups.ts';

interface EventRow extends RowLike {
  readonly dateIs: 'event' | 'issue' | null;
  readonly derived: boolean;
  readonly node: { readonly id: string };
}

export interface DatedEvent<Row> {
  readonly key: string;
  readonly date: string;
  /** Every part in it: presides, speaks … */
  readonly rows: readonly Row[];
}

/** Events in order of date. What has only the date of the issue that tells of it is no event, nor is what was computed. */
export function eventsOf<Row extends EventRow>(rows: readonly Row[]): DatedEvent<Row>[] {
  const events = new Map<string, { key: string; date: string; rows: Row[] }>();
  for (const row of [...rows].sort(byDate)) {
    if (row.date === null || row.dateIs !== 'event' || row.derived) continue;
    const key = `${row.date} ${row.node.id}`;
    const event = events.get(key) ?? { key, date: row.date, rows: [] };
    event.rows.push(row);
    events.set(key, event);
  }
  return [...events.values()];
}

/** Events under the month in which they begin; those of which only the year is known stand under the year. */
export function monthsOf<Row>(events: readonly DatedEvent<Row>[]): { month: string; events: DatedEvent<Row>[] }[] {
  const months: { month: string; events: DatedEvent<Row>[] }[] = [];
  for (const event of events) {
    const month = event.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.events.push(event);
    else months.push({ month, events: [event] });
  }
  return months;
}

/** Weeks as columns of the time plot. Days are counted from 1970; a week begins on Monday. */
import type { TimeWindow } from '../state/model.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** What `2023年10月` takes on the axis, in px, with a gap. */
const NAME_WIDTH = 66;
const MOST_BEAD = 14;
/** 1970-01-01 was a Thursday. */
const FIRST_MONDAY = 4;

/** Days since 1970 of an ISO date; null when it names no day. */
export function dayOf(date: string | null | undefined): number | null {
  if (date == null || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : time / DAY_MS;
}

/** The ISO date of a day. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday on or before a day. */
export function mondayOf(day: number): number {
  return day - ((((day - FIRST_MONDAY) % WEEK) + WEEK) % WEEK);
}

export interface WeekColumn {
  /** Its Monday. */
  readonly day: number;
  /** Meetings of the view, and of all bulletins; never more of the first than of the second. */
  readonly inView: number;
  readonly all: number;
}

/** All weeks from the first to the last that has a meeting. */
export function weekColumns(
  buckets: readonly { readonly start: string; readonly count: number }[],
  inView: readonly (string | null | undefined)[],
): WeekColumn[] {
  const all = new Map<number, number>();
  const mine = new Map<number, number>();
  for (const { start, count } of buckets) {
    const day = dayOf(start);
    if (day !== null) all.set(mondayOf(day), (all.get(mondayOf(day)) ?? 0) + count);
  }
  for (const date of inView) {
    const day = dayOf(date);
    if (day !== null) mine.set(mondayOf(day), (mine.get(mondayOf(day)) ?? 0) + 1);
  }
  const days = [...all.keys(), ...mine.keys()];
  if (days.length === 0) return [];
  const columns: WeekColumn[] = [];
  for (let day = Math.min(...days); day <= Math.max(...days); day += WEEK) {
    const here = mine.get(day) ?? 0;
    columns.push({ day, inView: here, all: Math.max(here, all.get(day) ?? 0) });
  }
  return columns;
}

/** A window moved at one end, kept in order and inside of the weeks; null when it spans them all. */
export function moveEnd(
  window: TimeWindow | null,
  end: 'from' | 'to',
  day: number,
  columns: readonly WeekColumn[],
): TimeWindow | null {
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined) return null;
  const least = first.day;
  const most = last.day + WEEK - 1;
  const from = dayOf(window?.from) ?? least;
  const to = dayOf(window?.to) ?? most;
  const next =
    end === 'from'
      ? { from: Math.min(Math.max(least, day), to), to }
      : { from, to: Math.max(Math.min(most, day), from) };
  return next.from <= least && next.to >= most ? null : { from: dateOf(next.from), to: dateOf(next.to) };
}

/** Months from one name on the axis to the next: so many that no name runs into another, and that a year begins with one. */
export function monthsPerName(weekWidth: number): number {
  const month = (weekWidth * 365.25) / 12 / WEEK;
  return [1, 3, 6, 12, 24, 60].find((months) => months * month >= NAME_WIDTH) ?? 120;
}

/** Width of a bead, and how far it stands from the left rim of its week: a bead stays a bead where there are few weeks. */
export function beadIn(weekWidth: number): { readonly width: number; readonly left: number } {
  const width = Math.max(1, Math.min(MOST_BEAD, weekWidth - Math.min(2, weekWidth * 0.2)));
  return { width, left: (weekWidth - width) / 2 };
}

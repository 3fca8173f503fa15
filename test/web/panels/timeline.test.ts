import { describe, expect, test } from 'vitest';
import { eventsOf, monthsOf } from '../../../web/src/panels/timeline.ts';

const meeting = {
  type: 'ATTENDS',
  direction: 'OUT',
  dateIs: 'event',
  derived: false,
  node: { id: 'meeting-1' },
} as const;

describe('the timeline of a person', () => {
  test('who presides and speaks at a meeting was at one event', () => {
    const rows = [
      { ...meeting, role: 'SPEAKS', date: '2024-06-08' },
      { ...meeting, role: 'PRESIDES', date: '2024-06-08' },
    ] as const;
    expect(eventsOf(rows).map((event) => event.rows.map((row) => row.role))).toEqual([['SPEAKS', 'PRESIDES']]);
  });

  test('two meetings on one day are two events', () => {
    const rows = [
      { ...meeting, role: 'SPEAKS', date: '2024-06-08' },
      { ...meeting, role: 'SPEAKS', date: '2024-06-08', node: { id: 'meeting-2' } },
    ] as const;
    expect(eventsOf(rows)).toHaveLength(2);
  });

  test('what was computed, and what has only the date of its issue, is no event', () => {
    const rows = [
      { ...meeting, type: 'DRIVES', role: null, date: '2024-06-08', derived: true },
      { ...meeting, type: 'HOLDS', role: null, date: '2024-06-30', dateIs: 'issue' },
      { ...meeting, role: 'SPEAKS', date: null, dateIs: null },
    ] as const;
    expect(eventsOf(rows)).toEqual([]);
  });

  test('events stand under their month, a bare year under the year', () => {
    const rows = ['2024', '2024-05-01', '2024-06-08', '2024-06-20'].map((date, index) => ({
      ...meeting,
      role: 'SPEAKS' as const,
      date,
      node: { id: `meeting-${index}` },
    }));
    expect(monthsOf(eventsOf(rows)).map(({ month, events }) => [month, events.length])).toEqual([
      ['2024', 1],
      ['2024-05', 1],
      ['2024-06', 2],
    ]);
  });
});

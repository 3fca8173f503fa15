import { describe, expect, test } from 'vitest';
import { type GroupCount, groupsOf, outsideOf, type RowLike } from '../../../web/src/panels/groups.ts';

function row(
  type: RowLike['type'],
  role: RowLike['role'],
  date: string | null,
  direction: RowLike['direction'] = 'OUT',
): RowLike {
  return { type, role, direction, date };
}

function count(
  type: GroupCount['type'],
  role: GroupCount['role'],
  number: number,
  direction: 'OUT' | 'IN' = 'OUT',
): GroupCount {
  return { type, role, direction, count: number };
}

describe('grouping the relationships of a node', () => {
  test('the derived group comes first, then parts in events from strong to weak, then structure', () => {
    const counts = [
      count('LOCATED_IN', null, 1),
      count('ATTENDS', 'ATTENDS', 3),
      count('HOLDS', null, 1),
      count('ATTENDS', 'PRESIDES', 2),
      count('DRIVES', null, 1),
      count('ATTENDS', 'SPEAKS', 2),
    ];
    expect(groupsOf(counts, []).map(({ type, role }) => role ?? type)).toEqual([
      'DRIVES',
      'PRESIDES',
      'SPEAKS',
      'ATTENDS',
      'HOLDS',
      'LOCATED_IN',
    ]);
  });

  test('what a thing is part of and what it has as parts are two groups', () => {
    const counts = [count('PART_OF', null, 4, 'IN'), count('PART_OF', null, 1, 'OUT')];
    const groups = groupsOf(counts, [row('PART_OF', null, null, 'IN')]);
    expect(groups.map(({ direction, total, rows }) => [direction, total, rows.length])).toEqual([
      ['OUT', 1, 0],
      ['IN', 4, 1],
    ]);
  });

  test('counts by kind of the other end are one group by role', () => {
    const [group] = groupsOf([count('PROMOTES', null, 2), count('PROMOTES', null, 3)], []);
    expect(group?.total).toBe(5);
  });

  test('rows are in order of date, undated ones last', () => {
    const rows = [
      row('ATTENDS', 'SPEAKS', null),
      row('ATTENDS', 'SPEAKS', '2024-03-02'),
      row('ATTENDS', 'SPEAKS', '2024-02'),
    ];
    const [group] = groupsOf([count('ATTENDS', 'SPEAKS', 3)], rows);
    expect(group?.rows.map(({ date }) => date)).toEqual(['2024-02', '2024-03-02', null]);
    expect(group?.span).toEqual({ first: '2024-02', last: '2024-03-02' });
  });

  test('while rows are missing the head says no span, because it would be too short', () => {
    const [group] = groupsOf([count('ATTENDS', 'SPEAKS', 30)], [row('ATTENDS', 'SPEAKS', '2024-03-02')]);
    expect(group?.span).toBeNull();
  });

  test('outside the period are dated rows only; a month is inside when one of its days is', () => {
    const rows = [row('VISITS', null, '2024-05-31'), row('VISITS', null, '2024-06'), row('VISITS', null, null)];
    const outside = outsideOf(rows, { from: '2024-06-15', to: '2024-06-30' });
    expect(rows.map((one) => outside.has(one))).toEqual([true, false, false]);
    expect(outsideOf(rows, null).size).toBe(0);
  });
});

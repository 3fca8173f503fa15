import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityLabel } from '../../../../../server/model/ontology.ts';
import type { Connection } from '../../../../../server/store/neo4j/connection.ts';
import * as queries from '../../../../../server/store/neo4j/queries.generated.ts';
import { readListPage } from '../../../../../server/store/neo4j/queries.generated.ts';
import type { Query } from '../../../../../server/store/neo4j/query.ts';
import { graphReader } from '../../../../../server/store/neo4j/reader/graph-reader.ts';
import type { ListFilter, ListOrder, SortKey } from '../../../../../server/store/ports.ts';
import { buildReading } from '../../../../support/build-reading.ts';
import { emptyStore, load } from '../../../../support/graph-store.ts';

const OPEN: ListFilter = {
  nameContains: null,
  kinds: null,
  levels: null,
  from: null,
  to: null,
  series: null,
  planned: null,
  ties: [],
};

let connection: Connection;

/** Meetings on days of their own, two on one day, two without a day, and one of which only the month is known. */
const DAYS = ['2026-01-12', '2026-02-03', '2026-02-03', '2026-02', '2025-12-30', null, null];

beforeAll(async () => {
  const opened = await emptyStore();
  connection = opened.connection;
  const meetings = DAYS.map((day, index) => ({ key: `Meeting:云岭市第${index + 1}次工作会`, day }));
  await load(opened.store, [
    buildReading({
      number: 1,
      date: '2026-02-20',
      things: Object.fromEntries(
        meetings.map(({ key, day }) => [key, day === null ? {} : { properties: { startDate: day } }]),
      ),
      sentences: meetings.map(({ key }) => ({ text: `${key.slice(8)}召开。`, mentions: [key] })),
    }),
  ]);
});

afterAll(() => connection?.close());

/** All names of a list, asked page by page. */
async function walk(label: EntityLabel, order: ListOrder, first: number, filter = OPEN): Promise<string[]> {
  const reader = graphReader(connection, () => 60_000);
  const names: string[] = [];
  for (let after: SortKey | null = null; ; ) {
    const page = await reader.list(label, filter, order, { first, after });
    names.push(...page.items.map(({ item }) => item.id));
    after = page.items.at(-1)?.key ?? null;
    if (!page.hasNext) return names;
  }
}

describe('a whole list in an order that an index holds', () => {
  test.each([
    ['Meeting', 'NAME'],
    ['Meeting', 'NEWEST'],
    ['Meeting', 'OLDEST'],
    ['Issue', 'NEWEST'],
  ] as const)('%s in the order %s is the same in pages of every size as when all are sorted', async (label, order) => {
    // A filter that leaves nothing out takes the way without the index.
    const sorted = await walk(label, order, 100, { ...OPEN, nameContains: '云岭' });
    expect(sorted.length).toBe(label === 'Meeting' ? DAYS.length : 1);
    for (const first of [1, 2, 3, 100]) expect(await walk(label, order, first)).toEqual(sorted);
  });

  const byIndex: Query<never, unknown>[] = [
    ...Object.entries(queries.readListByName)
      .filter(([label]) => !['Section', 'Article', 'Statement'].includes(label))
      .map(([, query]) => query),
    queries.readListNewestIssues,
    queries.readListNewestMeetings,
    queries.readListNewestPolicies,
    queries.readListOldestIssues,
    queries.readListOldestMeetings,
    queries.readListOldestPolicies,
    queries.readListUndatedMeetings,
  ];

  test.each(byIndex.map((query) => [query.text.split('\n')[0], query.name, query] as const))(
    '%s of %s walks along the index and sorts nothing whole',
    async (_match, _name, { text, params }) => {
      const nothing = Object.fromEntries(params.map((param) => [param, param === 'limit' ? 1 : '']));
      const { operators } = await connection.explain(text, nothing);
      expect(operators.filter((one) => /Scan|^Sort|^Top/.test(one))).toEqual([]);
      expect(operators.some((one) => /IndexSeek/.test(one))).toBe(true);
    },
  );

  test('while the way for filtered lists looks at all of the label', async () => {
    const { text, params } = readListPage.Meeting;
    const { operators } = await connection.explain(text, Object.fromEntries(params.map((param) => [param, null])));
    expect(operators.some((one) => one.startsWith('NodeByLabelScan'))).toBe(true);
  });
});

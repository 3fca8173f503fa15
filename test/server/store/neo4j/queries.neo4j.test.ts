import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../../server/store/neo4j/connection.ts';
import { allQueries } from '../../../support/all-queries.ts';
import { emptyStore } from '../../../support/graph-store.ts';

let connection: Connection;

beforeAll(async () => {
  ({ connection } = await emptyStore());
});

afterAll(() => connection?.close());

/** These ask for all of a kind, or for a handful of the loader's own nodes; all others must find their start by an index. */
const MAY_SCAN = /^check\//;

test('every query is accepted by the server, gives the columns of its header, and starts from an index', async () => {
  const wrong: string[] = [];
  for (const { name, text, params, columns } of allQueries()) {
    const nulls = Object.fromEntries(params.map((param) => [param, null]));
    const plan = await connection.explain(text, nulls).catch((error: Error) => error);
    if (plan instanceof Error) wrong.push(`${name}: ${plan.message}`);
    else {
      if (plan.columns.join() !== columns.join())
        wrong.push(`${name}: gives ${plan.columns.join()}, header says ${columns.join()}`);
      if (plan.operators.includes('AllNodesScan') && !MAY_SCAN.test(name)) wrong.push(`${name}: scans all nodes`);
      const odd = plan.notices.filter(({ code }) => /Deprecat|CartesianProduct|UnboundedVariableLength/.test(code));
      wrong.push(...odd.map(({ code, description }) => `${name}: ${code} ${description}`));
    }
  }
  expect(wrong).toEqual([]);
});

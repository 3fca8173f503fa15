import { expect, test } from 'vitest';
import { emptyDatabase } from './empty-database.ts';
import { query } from './probe.ts';

test('each file begins with a database without nodes, constraints and indexes', async () => {
  const target = await emptyDatabase();
  await query(target, 'CREATE CONSTRAINT planted FOR (n:Planted) REQUIRE n.id IS UNIQUE');
  await query(target, 'CREATE INDEX planted_name FOR (n:Planted) ON (n.name)');
  await query(target, "CREATE (:Planted {id: '1', name: '甲'})-[:NEXT_TO]->(:Planted {id: '2'})");

  await emptyDatabase();

  expect(await query(target, 'MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  expect(await query(target, 'SHOW CONSTRAINTS YIELD name')).toEqual([]);
  expect(await query(target, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).toEqual([]);
});

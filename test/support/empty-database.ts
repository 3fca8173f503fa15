import { inject } from 'vitest';
import type { Target } from '../../server/database/options.ts';
import { query } from './probe.ts';

/**
 * The throw-away Neo4j with nothing in it: no nodes, no constraints, no indexes. Call it in `beforeAll` (or `beforeEach`) of every
 * `*.neo4j.test.ts`: files run one after the other on one server, and each begins its world anew.
 */
export async function emptyDatabase(): Promise<Target> {
  const target = inject('neo4j');
  await query(target, 'MATCH (n) DETACH DELETE n');
  const constraints = await query(target, 'SHOW CONSTRAINTS YIELD name');
  for (const { name } of constraints) await query(target, `DROP CONSTRAINT \`${String(name)}\` IF EXISTS`);
  const indexes = await query(target, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const { name } of indexes) await query(target, `DROP INDEX \`${String(name)}\` IF EXISTS`);
  return target;
}

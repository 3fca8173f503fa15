/** Run as a process of its own: loads the year into the given server and dies at the given step. */
import type { Target } from '../../server/database/options.ts';
import { connect } from '../../server/store/neo4j/connection.ts';
import { Neo4jGraphStore } from '../../server/store/neo4j/graph-store.ts';
import { dyingStore, type FailPoint } from './dying-store.ts';
import { loadStored } from './load-stored.ts';
import { year } from './year.ts';

const { target, failAt } = JSON.parse(process.argv[2] ?? '') as { target: Target; failAt: FailPoint };
const store = dyingStore(new Neo4jGraphStore(connect(target)), failAt);
const session = await store.open({ run: 'to-die', host: 'test', pid: process.pid }, () => true);
for (const reading of year) await session.saveReading(reading);
await loadStored(store, session);
await session.release();
process.exit(0);

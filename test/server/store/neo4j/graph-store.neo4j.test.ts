import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resolve } from '../../../../server/ingest/resolve/resolve.ts';
import { canonicalLines, graphHash } from '../../../../server/model/graph.ts';
import { checkLaws } from '../../../../server/model/laws.ts';
import type { StoredReading } from '../../../../server/model/reading.ts';
import type { Connection } from '../../../../server/store/neo4j/connection.ts';
import { Neo4jGraphStore } from '../../../../server/store/neo4j/graph-store.ts';
import { migrations } from '../../../../server/store/neo4j/queries.generated.ts';
import { readGraph } from '../../../../server/store/verify-graph.ts';
import type { GraphStore } from '../../../../server/store/writer-port.ts';
import { buildReading } from '../../../support/build-reading.ts';
import { emptyStore, forgetAll, load, someWriter, storedHash } from '../../../support/graph-store.ts';
import { loadStored } from '../../../support/load-stored.ts';
import { year } from '../../../support/year.ts';

let store: GraphStore;
let connection: Connection;

beforeAll(async () => {
  ({ store, connection } = await emptyStore());
});

beforeEach(() => forgetAll(connection));

afterAll(() => connection?.close());

describe('a load', () => {
  test('stores the graph byte for byte, and the stored graph keeps every law', async () => {
    const { hash, counts } = await load(store, year);
    const graph = await readGraph(store);
    expect([...canonicalLines(graph)]).toEqual([...canonicalLines(resolve(year).graph)]);
    expect(graphHash(graph)).toBe(hash);
    expect([...checkLaws(graph)]).toEqual([]);
    expect(counts.issues).toBe(4);
    expect(await store.ledger()).toMatchObject({ state: 'clean', hash, counts });
  });

  test('exports nodes and relationships in the order of the file format', async () => {
    await load(store, year);
    const graph = await readGraph(store);
    const ids = graph.relationships
      .filter(({ type }) => type === 'MENTIONS')
      .map(({ start, end, id }) => start + end + id);
    expect(ids).toEqual([...ids].sort());
  });

  test('of the same files writes nothing', async () => {
    const first = await load(store, year);
    expect(first.written.propertiesSet).toBeGreaterThan(0);
    const again = await load(store, year);
    expect(again.hash).toBe(first.hash);
    expect(again.written).toEqual({
      nodesCreated: 0,
      nodesDeleted: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 0,
      propertiesSet: 0,
    });
  });

  test('in another order, and file by file, gives the same graph', async () => {
    for (const reading of [...year].reverse()) await load(store, [reading]);
    expect(await storedHash(store)).toBe(graphHash(resolve(year).graph));
  });

  test('after a file is forgotten leaves nothing that only this file said', async () => {
    await load(store, year);
    const session = await store.open(someWriter(), () => true);
    await session.forgetReadings([year[3]?.sha256 ?? '']);
    await loadStored(store, session);
    await session.release();
    expect(await storedHash(store)).toBe(graphHash(resolve(year.slice(0, 3)).graph));
  });

  test('keeps text that looks like Cypher or HTML as text', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker would plant
    const name = "张三'}) DETACH DELETE n // <script>alert(1)</script> `x` $rows ${y} \\u0000";
    const reading = buildReading({
      number: 1,
      date: '2023-01-28',
      sentences: [{ text: `${name}参加。`, claims: [['HOLDS', `Official:${name}`, 'Post:局长@云岭市科学技术局']] }],
    });
    const { hash } = await load(store, [...year.slice(1), reading]);
    const graph = await readGraph(store);
    expect(graphHash(graph)).toBe(hash);
    expect(graph.nodes.some(({ properties }) => properties.name === name)).toBe(true);
  });
});

describe('one writer', () => {
  test('a second one is told who writes, and may write when the first is done', async () => {
    const first = await store.open(someWriter(), () => true);
    await expect(store.open({ run: 'second', host: 'test', pid: 1 }, () => true)).rejects.toMatchObject({
      kind: 'locked',
      message: expect.stringContaining(`process ${process.pid} on test`),
    });
    await first.release();
    const second = await store.open({ run: 'second', host: 'test', pid: 1 }, () => true);
    await second.release();
  });

  test('a dead one is replaced at once, and cannot write any more', async () => {
    const dead = await store.open(someWriter(), () => true);
    const heir = await store.open(someWriter(), () => false);
    await expect(dead.saveReading(year[0] as StoredReading)).rejects.toMatchObject({ kind: 'locked' });
    expect(await store.readingKeys()).toEqual([]);
    await heir.release();
  });
});

describe('the schema', () => {
  test('is applied once', async () => {
    const before = await connection.read(
      {
        name: 'test',
        text: 'SHOW INDEXES YIELD name RETURN count(*) AS n',
        mode: 'READ',
        ints: [],
        params: [],
        columns: ['n'],
      },
      {},
    );
    await store.prepare();
    const after = await connection.read(
      {
        name: 'test',
        text: 'SHOW INDEXES YIELD name RETURN count(*) AS n',
        mode: 'READ',
        ints: [],
        params: [],
        columns: ['n'],
      },
      {},
    );
    expect(after).toEqual(before);
  });

  test('refuses a file that was changed after it was applied, and says what to do', async () => {
    const changed = migrations.map((file, i) => (i === 1 ? { ...file, sha256: 'f'.repeat(64) } : file));
    await expect(new Neo4jGraphStore(connection, changed).prepare()).rejects.toMatchObject({
      kind: 'state',
      message: expect.stringMatching(/002-node-ids\.cypher was changed after .* a new file with the next number/),
    });
  });

  test('refuses a database that a newer version made', async () => {
    await expect(new Neo4jGraphStore(connection, migrations.slice(0, 3)).prepare()).rejects.toMatchObject({
      kind: 'state',
      message: expect.stringContaining('newer version'),
    });
  });

  test('makes the ids unique', async () => {
    await load(store, year);
    const insert = {
      name: 'test',
      text: "CREATE (:Entity {id: 'x'}), (:Entity {id: 'x'})",
      mode: 'WRITE',
      ints: [],
      params: [],
      columns: [],
    } as const;
    await expect(connection.write((tx) => tx.run(insert, {}))).rejects.toMatchObject({ kind: 'constraint' });
  });
});

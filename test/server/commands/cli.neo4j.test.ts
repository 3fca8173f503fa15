import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Connection } from '../../../server/store/neo4j/connection.ts';
import type { GraphStore } from '../../../server/store/writer-port.ts';
import { emptyStore } from '../../support/graph-store.ts';

const BIN = fileURLToPath(new URL('../../../server/bin.mjs', import.meta.url));
const SEED = fileURLToPath(new URL('../../../seed/', import.meta.url));

let store: GraphStore;
let connection: Connection;
let folder: string;

beforeAll(async () => {
  ({ store, connection } = await emptyStore());
  folder = await mkdtemp(join(tmpdir(), 'chuanzhu-cli-'));
});

afterAll(async () => {
  await connection?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a user runs it, on the run's throw-away server. */
const chuanzhu = (...args: string[]): Promise<Ran> => chuanzhuUntil(undefined, ...args);

/** @param endAt words on standard error at which the user presses Ctrl-C. */
function chuanzhuUntil(endAt: string | undefined, ...args: string[]): Promise<Ran> {
  const { uri, username, password, database } = inject('neo4j');
  const env = {
    ...process.env,
    LANG: 'en_US.UTF-8',
    LC_ALL: '',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const child = spawn(process.execPath, [BIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => {
    err.push(part);
    if (endAt !== undefined && !child.killed && part.toString().includes(endAt)) {
      child.kill('SIGINT');
      // What started the process may pass the terminal's signal on: one key, two signals.
      setTimeout(() => child.kill('SIGINT'), 20);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

const hashIn = (text: string) => /graph hash: ([0-9a-f]{64})/.exec(text)?.[1];

async function plantBadFiles(): Promise<void> {
  const bad = join(folder, 'bad');
  await mkdir(join(bad, 'tables'), { recursive: true });
  const issue = await readFile(join(SEED, 'yunzhou-2023-02.txt'));
  await writeFile(join(bad, 'empty.txt'), '');
  await writeFile(join(bad, 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)));
  await writeFile(join(bad, 'recipe.txt'), '土豆切丝，油热下锅，加醋翻炒两分钟即可出锅。');
  await writeFile(
    join(bad, 'broken.txt'),
    Buffer.concat([issue.subarray(0, 901), Buffer.from([0xff, 0xfe, 0xff]), issue.subarray(902)]),
  );
  await writeFile(join(bad, 'huge.txt'), Buffer.alloc(51 * 1024 * 1024, 0x61));
  await writeFile(join(bad, 'tables', 'a.csv'), 'a,b');
  await cp(join(SEED, 'yunzhou-2023-01.txt'), join(bad, 'good.txt'));
}

describe('chuanzhu', () => {
  test('ingests what is good, names each refused file with its reason, and tells by its exit code', async () => {
    await plantBadFiles();
    const { code, err } = await chuanzhu('ingest', 'bad', 'bad/tables', 'bad/not-there.txt');
    expect(code).toBe(1);
    for (const [file, reason] of [
      ['bad/empty.txt', 'file-empty'],
      ['bad/binary.txt', 'file-binary'],
      ['bad/recipe.txt', 'not-a-bulletin'],
      ['bad/broken.txt', 'file-encoding'],
      ['bad/huge.txt', 'file-too-large'],
      ['bad/tables', 'folder-empty'],
      ['bad/not-there.txt', 'file-unreadable'],
    ]) {
      expect(err).toMatch(new RegExp(`^${file}: error: .*\\[${reason}\\]$`, 'm'));
    }
    expect(err).toContain('files: 1 read, 0 known, 7 refused');
    expect(err).toContain('graph: 1 issues');
    expect((await store.readingKeys()).map(({ fileName }) => fileName)).toEqual(['good.txt']);
  });

  test('prints the same graph from the database as from the file alone', async () => {
    const [exported, extracted] = [await chuanzhu('export'), await chuanzhu('extract', 'bad/good.txt', '--json')];
    expect([exported.code, extracted.code]).toEqual([0, 0]);
    expect(exported.out).toBe(extracted.out);
    expect(JSON.parse(exported.out)).toHaveProperty('relationships.0.properties');
  });

  test('ended by Ctrl-C says that nothing is lost and how to go on', async () => {
    const { code, err } = await chuanzhuUntil('reading', 'ingest', SEED);
    expect(code).toBe(130);
    expect(err).toContain('stopping … (Ctrl-C once more ends it at once)\n');
    expect(err).toMatch(/Stopped; nothing is lost: run the same command again and it goes on from here\.\n$/);
  });

  test('ingests the rest of a year, and once more without writing a property', async () => {
    const first = await chuanzhu('ingest', SEED);
    expect(first.code).toBe(0);
    const again = await chuanzhu('ingest', SEED);
    expect(again.code).toBe(0);
    expect(again.err).toContain('written: nodes +0 -0, relationships +0 -0, properties 0');
    expect(again.err).toMatch(/files: 0 read, 13 known, 0 refused/);
    expect(hashIn(again.err)).toBe(hashIn(first.err));
    const verified = await chuanzhu('verify');
    expect(verified).toMatchObject({ code: 0, out: `${hashIn(first.err)}\n` });
  });

  test('sees by verify that somebody changed the graph, and mends it by rebuild', async () => {
    const { out: before } = await chuanzhu('verify');
    const spoil = {
      name: 'test',
      text: "MATCH (n:Statement) WITH n LIMIT 1 SET n.quote = '没有人说过'",
      mode: 'WRITE',
      ints: [],
      params: [],
      columns: [],
    } as const;
    await connection.write((tx) => tx.run(spoil, {}));
    const spoiled = await chuanzhu('verify');
    expect(spoiled.code).toBe(1);
    expect(spoiled.err).toMatch(/^quote: /m);
    expect(spoiled.err).toContain('chuanzhu rebuild');
    expect((await chuanzhu('rebuild')).code).toBe(0);
    expect(await chuanzhu('verify')).toMatchObject({ code: 0, out: before });
  });

  test('is told to come back later while another load writes', async () => {
    const session = await store.open({ run: 'other', host: 'elsewhere', pid: 7 }, () => true);
    try {
      await writeFile(join(folder, 'new.txt'), `${await readFile(join(SEED, 'yunzhou-2023-03.txt'), 'utf8')}\n`);
      const { code, err } = await chuanzhu('ingest', 'new.txt');
      expect(code).toBe(75);
      expect(err).toContain('Another load is running: try again later.');
      expect(err).toContain('process 7 on elsewhere');
    } finally {
      await session.release();
    }
  });

  test('tells wrong settings and wrong command lines apart from failures', async () => {
    expect(await chuanzhu('ingset')).toMatchObject({ code: 2, out: '' });
    const help = await chuanzhu('--help', '--lang', 'zh');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('第一次使用');
  });
});

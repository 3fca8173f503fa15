/** The life of a local database, on the real server: every start here is a real one. */
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startDatabase } from '../../../server/database/start-database.ts';
import { isAlive, optionsFor, startOwn, until } from '../../support/own-database.ts';
import { probe, query } from '../../support/probe.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const BEADS = 'MATCH (n:Bead) RETURN n.name AS name';

async function modeOf(file: string): Promise<number> {
  return (await stat(file)).mode & 0o777;
}

/** A program that holds a port, as any program of the user might. */
async function takePort(): Promise<{ port: number; release(): void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { port: address.port, release: () => server.close() };
}

/** One data folder goes through all of this: each start takes seconds. */
let home: string;

beforeAll(async () => {
  home = path.join(await mkdtemp(path.join(tmpdir(), 'chuanzhu-test-')), 'home');
});

afterAll(() => rm(path.dirname(home), { recursive: true, force: true }));

describe('a data folder', () => {
  test('that is new gets a database with nothing open to others; a second start is told where the first one answers', async () => {
    const { database, events } = await startOwn(home);
    expect(events.map(({ kind }) => kind)).toEqual(['java-found', 'starting', 'ready']);
    expect(database.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    await query(database, "CREATE (:Bead {name: '珠'})");

    // Only this user may look in, and the password is nobody's default.
    expect(await modeOf(home)).toBe(0o700);
    expect(await modeOf(path.join(home, 'password'))).toBe(0o600);
    expect(await modeOf(path.join(home, 'data', 'databases'))).toBe(0o700);
    await expect(stat(path.join(home, 'data', 'dbms', 'auth.ini'))).rejects.toThrow('ENOENT');
    await expect(probe({ ...database, uri: database.uri, password: 'neo4j' })).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    // A query must not read this machine's files or call others.
    const file = "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row";
    await expect(query(database, file)).rejects.toThrow(/configuration|denied/i);
    await expect(query(database, "LOAD CSV FROM 'http://127.0.0.1:1/x' AS row RETURN row")).rejects.toThrow(/blocked/);

    await database.announce('http://localhost:4600');
    await expect(startDatabase(optionsFor(home), () => {})).rejects.toMatchObject({
      code: 'already-running',
      sentences: {
        en: expect.stringContaining('http://localhost:4600'),
        zh: expect.stringContaining('http://localhost:4600'),
      },
    });
    const guest = await startOwn(home, { whenRunning: 'join' });
    expect(guest.database).toMatchObject({ joined: true, uri: database.uri });
    await guest.database.stop();
    expect(await query(database, BEADS)).toEqual([{ name: '珠' }]);

    const pid = database.pid ?? 0;
    const began = Date.now();
    await database.stop();
    expect(Date.now() - began).toBeLessThan(8000);
    expect(isAlive(pid)).toBe(false);
  });

  test('keeps its data and its port; a server that dies is told, and brought back on the same address', async () => {
    const { database, events } = await startOwn(home);
    expect(events.map(({ kind }) => kind)).toEqual(['java-found', 'starting', 'ready']); // nothing was fetched
    const { uri, pid: first = 0 } = database;
    expect(await query(database, BEADS)).toEqual([{ name: '珠' }]);
    const seen: string[] = [];
    database.onDown(({ zh, en }) => seen.push(`down ${en} ${zh}`));
    database.onUp((target) => seen.push(`up ${target.uri}`));

    process.kill(first, 'SIGKILL');
    await until(() => seen.length === 2);

    expect(seen[0]).toMatch(/^down .*SIGKILL.*意外停止/);
    expect(seen[1]).toBe(`up ${uri}`);
    expect(database.pid).not.toBe(first);
    expect(await query(database, BEADS)).toEqual([{ name: '珠' }]);

    await database.stop();
    expect(database.pid).toBeUndefined();
    expect(seen).toHaveLength(2);
  });
});

describe('a start that meets', () => {
  test('a taken port goes to another one', async () => {
    const { port, release } = await takePort();
    const { database, events } = await startOwn(home, { ports: [port] });
    release();
    expect(events).toContainEqual({ kind: 'port-taken', port });
    expect(database.uri).not.toContain(`:${port}`);
  });

  test('a password file that does not fit says which file', async () => {
    const file = path.join(home, 'password');
    const right = await readFile(file, 'utf8');
    const failure = {
      code: 'wrong-credentials',
      sentences: { en: expect.stringContaining(file), zh: expect.stringContaining(file) },
    };

    await writeFile(file, 'wrong\n');
    await expect(startDatabase(optionsFor(home), () => {})).rejects.toMatchObject(failure);
    await rm(file);
    await expect(startDatabase(optionsFor(home), () => {})).rejects.toMatchObject(failure);
    await writeFile(file, right, { mode: 0o600 });
  });

  test('data that another Neo4j uses leaves that one alone', async () => {
    const other = path.join(await temporaryFolder(), 'home');
    await mkdir(other);
    await symlink(path.join(inject('neo4jHome'), 'data'), path.join(other, 'data'));
    await writeFile(path.join(other, 'password'), `${inject('neo4j').password}\n`);

    await expect(startDatabase(optionsFor(other), () => {})).rejects.toMatchObject({
      code: 'data-locked',
      sentences: { en: expect.stringContaining('CHUANZHU_HOME') },
    });
    await probe(inject('neo4j'));
  });

  test('no answer within the time allowed is given up, and nothing is left running', async () => {
    await expect(startDatabase(optionsFor(home, { startSeconds: 1 }), () => {})).rejects.toMatchObject({
      code: 'start-timeout',
      sentences: { en: expect.stringContaining('neo4j.log') },
    });
    const marker: { pid: number } = JSON.parse(await readFile(path.join(home, 'run', 'server.json'), 'utf8'));
    expect(isAlive(marker.pid)).toBe(false);
  });

  test('a user who has changed his mind is broken off while it starts, and nothing is left running', async () => {
    const user = new AbortController();
    const starting = startDatabase(optionsFor(home, { signal: user.signal }), ({ kind }) => {
      if (kind === 'starting') setTimeout(() => user.abort(), 500);
    });
    await expect(starting).rejects.toMatchObject({ code: 'stopped' });
    const marker: { pid: number } = JSON.parse(await readFile(path.join(home, 'run', 'server.json'), 'utf8'));
    expect(isAlive(marker.pid)).toBe(false);
  });

  test('a damaged store says how the graph is made again', async () => {
    await writeFile(path.join(home, 'data', 'databases', 'neo4j', 'neostore'), 'damaged');
    await expect(startDatabase(optionsFor(home), () => {})).rejects.toMatchObject({
      code: 'store-damaged',
      sentences: { en: expect.stringContaining(home) },
    });
  });
});

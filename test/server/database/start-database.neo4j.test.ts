/** The life of a local database, on the real server: every start here is a real one. */

import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startDatabase } from '../../../server/database/start-database.ts';
import { isAlive, optionsFor, startOwn, until } from '../../support/own-database.ts';
import { probe, query } from '../../support/probe.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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

describe('a new data folder', () => {
  test('gets a database of its own, with nothing open to others, and keeps its data', async () => {
    const home = path.join(await temporaryFolder(), 'home');
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
    await expect(query(database, "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")).rejects.toThrow(
      /configuration|denied/i,
    );
    await expect(query(database, "LOAD CSV FROM 'http://127.0.0.1:1/x' AS row RETURN row")).rejects.toThrow(/blocked/);

    // A second start says where the first one answers; a command may join it.
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
    expect(await query(database, 'MATCH (n:Bead) RETURN n.name AS name')).toEqual([{ name: '珠' }]);

    // Stopped within seconds, and started again on the same data and port without a fetch.
    const pid = database.pid ?? 0;
    const began = Date.now();
    await database.stop();
    expect(Date.now() - began).toBeLessThan(8000);
    expect(isAlive(pid)).toBe(false);
    const again = await startOwn(home);
    expect(again.events.map(({ kind }) => kind)).toEqual(['java-found', 'starting', 'ready']);
    expect(again.database.uri).toBe(database.uri);
    expect(await query(again.database, 'MATCH (n:Bead) RETURN n.name AS name')).toEqual([{ name: '珠' }]);
  });
});

describe('a database that dies while we run', () => {
  test('is told, brought back on the same address with its data, and stays stopped after a stop', async () => {
    const { database, events } = await startOwn(path.join(await temporaryFolder(), 'home'));
    await query(database, 'CREATE (:Bead)');
    const seen: string[] = [];
    database.onDown(({ zh, en }) => seen.push(`down ${en} ${zh}`));
    database.onUp(({ uri }) => seen.push(`up ${uri}`));
    const first = database.pid ?? 0;

    process.kill(first, 'SIGKILL');
    await until(() => seen.length === 2);

    expect(seen[0]).toMatch(/^down .*SIGKILL.*意外停止/);
    expect(seen[1]).toBe(`up ${database.uri}`);
    expect(database.pid).not.toBe(first);
    expect(await query(database, 'MATCH (n:Bead) RETURN count(n) AS beads')).toEqual([{ beads: 1 }]);
    expect(events.map(({ kind }) => kind)).toContain('down');

    await database.stop();
    expect(database.pid).toBeUndefined();
    expect(seen).toHaveLength(2);
  });
});

describe('a start that meets', () => {
  test('a taken port goes to another one', async () => {
    const { port, release } = await takePort();
    const { database, events } = await startOwn(path.join(await temporaryFolder(), 'home'), { ports: [port] });
    release();
    expect(events).toContainEqual({ kind: 'port-taken', port });
    expect(database.uri).not.toContain(`:${port}`);
  });

  test('a password file that does not fit, says which file', async () => {
    const home = path.join(await temporaryFolder(), 'home');
    const { database } = await startOwn(home);
    await database.stop();
    const file = path.join(home, 'password');
    const right = await readFile(file, 'utf8');

    await writeFile(file, 'wrong\n');
    await expect(startDatabase(optionsFor(home), () => {})).rejects.toMatchObject({
      code: 'wrong-credentials',
      sentences: { en: expect.stringContaining(file), zh: expect.stringContaining(file) },
    });

    await writeFile(file, '');
    await expect(startDatabase(optionsFor(home), () => {})).rejects.toMatchObject({ code: 'wrong-credentials' });

    await writeFile(file, right);
    await expect(startOwn(home)).resolves.toBeDefined();
  });

  test('data that another Neo4j uses leaves that one alone', async () => {
    const { database } = await startOwn(path.join(await temporaryFolder(), 'home'));
    const other = await temporaryFolder();
    await mkdir(path.join(other, 'home'));
    await symlink(path.join(database.home, 'data'), path.join(other, 'home', 'data'));
    await writeFile(path.join(other, 'home', 'password'), `${database.password}\n`);

    await expect(startDatabase(optionsFor(path.join(other, 'home')), () => {})).rejects.toMatchObject({
      code: 'data-locked',
      sentences: { en: expect.stringContaining('CHUANZHU_HOME') },
    });
    await probe(database);
  });

  test('a damaged store says how the graph is made again', async () => {
    const home = path.join(await temporaryFolder(), 'home');
    const { database } = await startOwn(home);
    await database.stop();
    await writeFile(path.join(home, 'data', 'databases', 'neo4j', 'neostore'), 'damaged');

    await expect(startDatabase(optionsFor(home), () => {})).rejects.toMatchObject({
      code: 'store-damaged',
      sentences: { en: expect.stringContaining(home) },
    });
  });

  test('no answer within the time allowed is given up, and nothing is left running', async () => {
    const home = path.join(await temporaryFolder(), 'home');
    await expect(startDatabase(optionsFor(home, { startSeconds: 1 }), () => {})).rejects.toMatchObject({
      code: 'start-timeout',
      sentences: { en: expect.stringContaining('neo4j.log') },
    });
    const marker: unknown = JSON.parse(await readFile(path.join(home, 'run', 'server.json'), 'utf8'));
    expect(marker).toMatchObject({ pid: expect.any(Number) });
    expect(isAlive((marker as { pid: number }).pid)).toBe(false);
  });
});

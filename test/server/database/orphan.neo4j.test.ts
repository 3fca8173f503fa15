/** What becomes of the server when the process that started it ends in a bad way. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { isAlive, startOwn, until } from '../../support/own-database.ts';

const program = fileURLToPath(new URL('../../support/run-database.ts', import.meta.url));

/** Another process of ours, with a database that answers. */
async function startElsewhere(home: string): Promise<{ child: ChildProcess; server: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, home, inject('cacheFolder')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
  const { pid }: { pid: number } = JSON.parse(line);
  onTestFinished(() => {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  return { child, server: pid };
}

/** The watchdog of one server, found by its own arguments. */
async function watchdogOf(server: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args=']);
  const line = stdout.split('\n').find((text) => text.trimEnd().endsWith(`chuanzhu-watchdog ${server}`));
  if (line === undefined) throw new Error(`nobody watches over ${server}`);
  return Number(line.trim().split(' ')[0]);
}

describe.skipIf(process.platform === 'win32')('a server whose process', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chuanzhu-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('ends without stopping it, ends too', async () => {
    const { child, server } = await startElsewhere(path.join(folder, 'home'));
    child.kill('SIGTERM');
    await until(() => !isAlive(server), 20);
  });

  test('is killed, ends too: the watchdog sees to it', async () => {
    const { child, server } = await startElsewhere(path.join(folder, 'home'));
    child.kill('SIGKILL');
    await until(() => !isAlive(server), 20);
  });

  test('is killed together with the watchdog, lives on, and is ended by the next start, which finds the stale marks', async () => {
    const home = path.join(folder, 'home');
    const { child, server } = await startElsewhere(home);
    process.kill(await watchdogOf(server), 'SIGKILL');
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    expect(isAlive(server)).toBe(true);

    const { database, events } = await startOwn(home);

    expect(events[0]).toEqual({ kind: 'orphan-stopped', pid: server });
    expect(isAlive(server)).toBe(false);
    expect(database.pid).not.toBe(server);
  });
});

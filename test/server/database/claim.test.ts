import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { claim, holderOf } from '../../../server/database/claim.ts';
import { identify } from '../../../server/database/process-identity.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  const identity = await identify(child.pid ?? 0);
  if (!identity) throw new Error('the sleeper did not start');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const end = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  return { pid: child.pid ?? 0, started: identity.started, end };
}

describe('the owner of a folder', () => {
  test('a second claim learns who has it and where it answers', async () => {
    const file = path.join(await temporaryFolder(), 'owner.json');
    const first = await claim(file);
    if (!first.held) throw new Error('nobody else can have it');
    await first.announce('http://localhost:4600');

    const second = await claim(file);

    expect(second).toMatchObject({ held: false, holder: { pid: process.pid, address: 'http://localhost:4600' } });
    await first.release();
    expect((await claim(file)).held).toBe(true);
  });

  test('a claim outlives nobody: when its owner was killed, it is taken over', async () => {
    const file = path.join(await temporaryFolder(), 'owner.json');
    const { pid, started, end } = await sleeper();
    await writeFile(file, JSON.stringify({ pid, started }));
    expect(await holderOf(file)).toMatchObject({ pid });

    await end();

    expect(await holderOf(file)).toBeNull();
    expect((await claim(file)).held).toBe(true);
  });

  test('another process that got the same id is not the owner', async () => {
    const file = path.join(await temporaryFolder(), 'owner.json');
    await writeFile(file, JSON.stringify({ pid: process.pid, started: 'long ago' }));
    expect((await claim(file)).held).toBe(true);
  });

  test('of many that ask at once exactly one gets it', async () => {
    const file = path.join(await temporaryFolder(), 'owner.json');
    const answers = await Promise.all(Array.from({ length: 20 }, () => claim(file)));
    expect(answers.filter(({ held }) => held)).toHaveLength(1);
    expect(await readdir(path.dirname(file))).toEqual(['owner.json']);
  });

  test('half a file, as a crash leaves it, is no claim', async () => {
    const file = path.join(await temporaryFolder(), 'owner.json');
    await writeFile(file, '{"pid": 1');
    expect((await claim(file)).held).toBe(true);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
  });
});

describe('who is behind a process id', () => {
  test('a live process has a command line and a start time that stays', async () => {
    const { pid, started, end } = await sleeper();
    expect(await identify(pid)).toMatchObject({ started, command: expect.stringContaining('setTimeout') });
    await end();
    expect(await identify(pid)).toBeNull();
  });
});

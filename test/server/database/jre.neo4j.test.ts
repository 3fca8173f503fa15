/** The product on a machine without Java and without network but for pip: a JRE from the Python index, jars brought by hand. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import type { DatabaseEvent } from '../../../server/database/events.ts';
import { ensureJava } from '../../../server/database/java.ts';
import { startOwn, until } from '../../support/own-database.ts';
import { probe } from '../../support/probe.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);

/** The Python of this machine that has pip, or null. */
async function pythonWithPip(): Promise<string | null> {
  try {
    const { stdout } = await run('python3', ['-c', 'import pip, sys; print(sys.executable)']);
    return stdout.trim();
  } catch {
    return null;
  }
}

const python = await pythonWithPip();

/** This process's environment with a path that holds python3 and nothing else. */
async function environmentWithoutJava(): Promise<Record<string, string | undefined>> {
  const folder = path.join(await temporaryFolder(), 'bin');
  await mkdir(folder);
  await writeFile(path.join(folder, 'python3'), `#!/bin/sh\nexec ${python} "$@"\n`, { mode: 0o755 });
  return { ...process.env, PATH: folder, JAVA_HOME: undefined };
}

test.skipIf(python === null || process.platform === 'win32')(
  'with no java on the path a pinned JRE is fetched, starts the database, and gets its class archive in the background',
  async () => {
    const folder = await temporaryFolder();
    const cache = path.join(folder, 'cache');
    const environment = await environmentWithoutJava();
    const options = { cache, environment, jars: path.join(inject('cacheFolder'), 'maven'), archiveAfterSeconds: 0 };

    const { database, events } = await startOwn(path.join(folder, 'home'), options);

    expect(events.slice(0, 3)).toMatchObject([
      { kind: 'jre-download', bytes: expect.any(Number) },
      { kind: 'jre-ready', version: expect.stringMatching(/^21\./) },
      { kind: 'jars-ready', files: 149 },
    ]);
    expect(events.find(({ kind }) => kind === 'jre-ready')).toMatchObject({ path: expect.stringContaining(cache) });
    await probe(database);

    await until(() => events.some(({ kind }) => kind.startsWith('archive-') && kind !== 'archive-started'), 180);
    const made = events.find((event) => event.kind === 'archive-ready');
    expect((await stat(made?.path ?? '')).size).toBeGreaterThan(50e6);
    await database.stop();
    expect((await readdir(cache)).filter((name) => /scratch|lock|^jre-/.test(name))).toEqual([]);

    // A later start finds the JRE where it was put.
    const later: DatabaseEvent[] = [];
    const java = await ensureJava(cache, environment, (event) => later.push(event));
    expect(later).toEqual([{ kind: 'java-found', path: java.path, version: java.version }]);
    expect(java.path).toContain(cache);
  },
  300_000,
);

test('a class archive in the making is dropped when we stop, and nothing of it stays', async () => {
  const folder = await temporaryFolder();
  const cache = path.join(folder, 'cache');
  const options = { cache, jars: path.join(inject('cacheFolder'), 'maven'), archiveAfterSeconds: 0 };
  const { database, events } = await startOwn(path.join(folder, 'home'), options);
  await until(() => events.some(({ kind }) => kind === 'archive-started'));

  await database.stop();

  expect((await readdir(cache)).filter((name) => /scratch|lock/.test(name))).toEqual([]);
  expect(await readdir(path.join(cache, 'archives'))).toEqual([]);
  expect(events.some(({ kind }) => kind === 'archive-ready' || kind === 'archive-failed')).toBe(false);
});

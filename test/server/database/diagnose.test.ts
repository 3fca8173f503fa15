import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnoseExit, diagnoseStore, markLog } from '../../../server/database/diagnose.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const EXIT = { code: 1, signal: null };

async function homeWithLog(earlier: string, name = 'neo4j.log') {
  const home = await temporaryFolder();
  await mkdir(path.join(home, 'logs'));
  await writeFile(path.join(home, 'logs', name), earlier);
  return home;
}

describe('a server that ended before it answered', () => {
  // Texts as Neo4j 5.26.30 and Java 11 to 25 wrote them when each fault was made on purpose.
  test.each([
    [
      'port-taken',
      'PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:7687\nCaused by: java.net.BindException: Address already in use',
    ],
    [
      'data-locked',
      'FileLockException: Lock file has been locked by another process: /d/databases/store_lock. Please ensure no other process is using this database',
    ],
    ['folder-not-writable', 'java.nio.file.AccessDeniedException: /d/data/server_id'],
    [
      'setting',
      'java.lang.IllegalArgumentException: Unrecognized setting. No declared setting with name: a.b. Cleanup the config',
    ],
    ['setting', "Error evaluating value for setting 'a.b'. 'x' is not a valid size, must be e.g. 10, 5K, 1M, 11G"],
    [
      'java-too-old',
      'UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint has been compiled by a more recent version',
    ],
    ['memory', 'There is insufficient memory for the Java Runtime Environment to continue.'],
    ['memory', "os::commit_memory(0x1, 2, 0) failed; error='Not enough space' (errno=12)"],
    ['jar-corrupt', 'java.lang.NoClassDefFoundError: org/neo4j/io/ByteUnit'],
    ['disk-full', "Database name 'system' is invalid, due to the prefix 'system'."],
    ['start-failed', 'something that nobody has seen yet'],
  ])('is diagnosed as %s', async (code, text) => {
    const home = await homeWithLog('');
    const mark = await markLog(home);
    const failure = await diagnoseExit(home, mark, EXIT, text);
    expect(failure).toMatchObject({ code, detail: expect.stringContaining(text.split('\n')[0] ?? '') });
    expect(failure.sentences.zh).toMatch(/[。]$/);
    expect(failure.sentences.en).toMatch(/[.]$/);
  });

  test('what an earlier start wrote into the log is not held against this one', async () => {
    const home = await homeWithLog('Address already in use\n');
    const mark = await markLog(home);
    await appendFile(mark.file, 'FileLockException: Lock file has been locked by another process\n');
    expect(await diagnoseExit(home, mark, EXIT, '')).toMatchObject({ code: 'data-locked' });
  });

  test('a setting that is not known is named', async () => {
    const home = await homeWithLog('');
    const text = 'Unrecognized setting. No declared setting with name: no.such.setting. Cleanup';
    const { sentences } = await diagnoseExit(home, await markLog(home), EXIT, text);
    expect(sentences.en).toContain('no.such.setting ');
  });

  test('a program that cannot be started at all is told with its reason', async () => {
    const home = await homeWithLog('');
    const exit = { code: null, signal: null, spawnError: new Error('spawn /no/java ENOENT') };
    expect((await diagnoseExit(home, await markLog(home), exit, '')).sentences.en).toContain('spawn /no/java ENOENT');
  });
});

describe('a server whose database does not come up', () => {
  test('debug.log tells of a damaged store', async () => {
    const home = await homeWithLog('', 'debug.log');
    const mark = await markLog(home, 'debug.log');
    expect(await diagnoseStore(home, mark)).toBeNull();
    await appendFile(mark.file, 'ERROR [c.n.d] Failed to start DatabaseId{3f1c5d2e[neo4j]}\n');
    expect(await diagnoseStore(home, mark)).toMatchObject({
      code: 'store-damaged',
      sentences: { en: expect.stringContaining(home) },
    });
  });
});

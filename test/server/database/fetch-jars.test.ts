import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DatabaseEvent } from '../../../server/database/events.ts';
import { ensureJars, type JarSources } from '../../../server/database/fetch-jars.ts';
import { fileNameOf, type Lock, parseLock, pathOf } from '../../../server/database/lock.ts';
import { type Mirror, startMirror } from '../../support/mirror.ts';
import { startProxy } from '../../support/proxy.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let mirror: Mirror;
let lock: Lock;
let contents: Map<string, Buffer>;

beforeEach(async () => {
  mirror = await startMirror();
  contents = new Map([1, 2, 3, 4, 5].map((number) => [`org.example:bead-${number}:1.0`, randomBytes(50_000 * number)]));
  const lines = [...contents].map(([name, bytes]) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return `${name}\t${sha256}\t${bytes.length}`;
  });
  lock = parseLock(`# coordinates\n${lines.join('\n')}\n`);
  for (const artifact of lock.artifacts) mirror.files.set(pathOf(artifact), bytesOf(artifact));
});

afterEach(() => mirror.close());

function bytesOf({ groupId, artifactId, version }: { groupId: string; artifactId: string; version: string }): Buffer {
  return contents.get(`${groupId}:${artifactId}:${version}`) ?? Buffer.alloc(0);
}

async function fetchInto(cache: string, more: Partial<JarSources> = {}) {
  const events: DatabaseEvent[] = [];
  const files = await ensureJars(lock, { cache, environment: {}, mirror: mirror.url, ...more }, (event) =>
    events.push(event),
  );
  return { files, events };
}

async function leftovers(cache: string): Promise<string[]> {
  const names = await readdir(cache, { recursive: true });
  return names.filter((name) => name.endsWith('.part') || name.endsWith('fetch.lock'));
}

describe('the jars of the lock', () => {
  test('are fetched, in the order of the lock, with progress in bytes', async () => {
    const cache = await temporaryFolder();
    const { files, events } = await fetchInto(cache);

    expect(files.map((file) => path.basename(file))).toEqual(lock.artifacts.map(fileNameOf));
    for (const [index, file] of files.entries()) {
      const artifact = lock.artifacts[index];
      expect(artifact && (await readFile(file)).equals(bytesOf(artifact))).toBe(true);
    }
    const progress = events.filter((event) => event.kind === 'jars-progress');
    expect(progress.at(-1)).toMatchObject({ doneBytes: 750_000, totalBytes: 750_000, doneFiles: 5, totalFiles: 5 });
    const milestones = progress.flatMap(({ milestone }) => (milestone === undefined ? [] : [milestone]));
    expect([milestones.at(0), milestones.at(-1)]).toEqual([0, 100]);
    expect(milestones).toEqual([...new Set(milestones)].sort((a, b) => a - b));
    expect(events.at(-1)).toMatchObject({ kind: 'jars-ready', fetchedBytes: 750_000 });
    expect(await leftovers(cache)).toEqual([]);
  });

  test('are not asked for again at a later start', async () => {
    const cache = await temporaryFolder();
    await fetchInto(cache);
    mirror.asked.length = 0;

    const { events } = await fetchInto(cache);

    expect(mirror.asked).toEqual([]);
    expect(events).toEqual([]);
  });

  test('are mended when one was deleted or changed', async () => {
    const cache = await temporaryFolder();
    const { files } = await fetchInto(cache);
    await rm(files[0] ?? '');
    await writeFile(files[1] ?? '', 'something else');
    mirror.asked.length = 0;

    await fetchInto(cache);

    expect(mirror.asked.map((name) => path.posix.basename(name)).sort()).toEqual(['bead-1-1.0.jar', 'bead-2-1.0.jar']);
  });

  test('go on from where the line broke', async () => {
    const cache = await temporaryFolder();
    mirror.breakAfter = 40_000;
    const { events } = await fetchInto(cache);

    expect(mirror.asked.filter((asked) => asked.endsWith(' 40000-'))).toHaveLength(5);
    expect(events.at(-1)).toMatchObject({ kind: 'jars-ready' });
    const progress = events.flatMap((event) => (event.kind === 'jars-progress' ? [event.doneBytes] : []));
    expect(progress.at(-1)).toBe(750_000);
    expect(Math.max(...progress)).toBeLessThanOrEqual(750_000);
  });

  test('go on in the next start when this one was given up', async () => {
    const cache = await temporaryFolder();
    const artifact = lock.artifacts[4];
    if (!artifact) throw new Error('the lock of this test has five artifacts');
    const target = path.join(cache, 'maven', pathOf(artifact));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(`${target}.part`, bytesOf(artifact).subarray(0, 100_000));

    await fetchInto(cache);

    expect(mirror.asked).toContain(`${pathOf(artifact)} 100000-`);
    expect((await readFile(target)).equals(bytesOf(artifact))).toBe(true);
  });

  test('are given up at once when the user ends the start, and what has come stays for the next one', async () => {
    const cache = await temporaryFolder();
    const user = new AbortController();
    mirror.silentAfter = 40_000;
    const fetching = fetchInto(cache, { signal: user.signal });
    await vi.waitFor(async () => expect((await leftovers(cache)).length).toBeGreaterThan(5));
    user.abort();
    await expect(fetching).rejects.toMatchObject({ code: 'stopped' });
    expect(await leftovers(cache)).not.toContain('fetch.lock');

    mirror.silentAfter = null;
    await fetchInto(cache);
    expect(mirror.asked.filter((asked) => asked.endsWith(' 40000-'))).toHaveLength(5);
  });

  test('of a mirror that changes them are refused, and nothing wrong stays behind', async () => {
    const cache = await temporaryFolder();
    mirror.corrupt = true;

    await expect(fetchInto(cache)).rejects.toMatchObject({
      code: 'jar-corrupt',
      sentences: { zh: expect.stringContaining('CHUANZHU_MAVEN_MIRROR'), en: expect.stringContaining(mirror.url) },
    });
    const kept = await readdir(path.join(cache, 'maven'), { recursive: true });
    expect(kept.filter((name) => name.endsWith('.jar'))).toEqual([]);
  });

  test('without network and cache are missed with the three ways out', async () => {
    const cache = await temporaryFolder();
    await mirror.close();

    await expect(fetchInto(cache)).rejects.toMatchObject({
      code: 'network',
      sentences: { en: expect.stringMatching(/CHUANZHU_MAVEN_MIRROR.*CHUANZHU_JARS.*NEO4J_URI/) },
    });
    expect(await leftovers(cache)).not.toContain('fetch.lock');
  });

  test('come through the proxy that the environment names, unless NO_PROXY says otherwise', async () => {
    const proxy = await startProxy();
    onTestFinished(proxy.close);

    await fetchInto(await temporaryFolder(), { environment: { http_proxy: proxy.url } });
    expect(new Set(proxy.tunnels)).toEqual(new Set([new URL(mirror.url).host]));

    proxy.tunnels.length = 0;
    await fetchInto(await temporaryFolder(), { environment: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } });
    expect(proxy.tunnels).toEqual([]);
  });

  test('are missed with the variable to mend when the proxy is no address', async () => {
    const environment = { HTTPS_PROXY: 'proxy without scheme' };
    await expect(fetchInto(await temporaryFolder(), { environment })).rejects.toMatchObject({
      code: 'network',
      sentences: { en: expect.stringContaining('HTTPS_PROXY'), zh: expect.stringContaining('HTTPS_PROXY') },
    });
  });

  test('are fetched once when two starts come together', async () => {
    const cache = await temporaryFolder();
    const [first, second] = await Promise.all([fetchInto(cache), fetchInto(cache)]);

    expect(mirror.asked).toHaveLength(5);
    expect(first.files).toEqual(second.files);
    expect([...first.events, ...second.events]).toContainEqual({ kind: 'jars-wait', pid: process.pid });
  });
});

describe('jars brought by hand', () => {
  test.each([
    ['lying side by side', fileNameOf],
    ['laid out like a Maven repository', pathOf],
  ])('%s are taken without any network', async (_, nameOf) => {
    const [cache, folder] = await Promise.all([temporaryFolder(), temporaryFolder()]);
    for (const artifact of lock.artifacts) {
      const file = path.join(folder, nameOf(artifact));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytesOf(artifact));
    }

    const { files } = await fetchInto(cache, { jars: folder });

    expect(mirror.asked).toEqual([]);
    expect(files).toHaveLength(5);
  });

  test('that are incomplete or wrong are named', async () => {
    const [cache, folder] = await Promise.all([temporaryFolder(), temporaryFolder()]);
    for (const artifact of lock.artifacts.slice(1))
      await writeFile(path.join(folder, fileNameOf(artifact)), bytesOf(artifact));
    await writeFile(path.join(folder, 'bead-2-1.0.jar'), 'wrong');

    await expect(fetchInto(cache, { jars: folder })).rejects.toMatchObject({
      code: 'jars-missing',
      detail: 'bead-1-1.0.jar\nbead-2-1.0.jar',
      sentences: { en: expect.stringContaining('CHUANZHU_JARS') },
    });
    expect(mirror.asked).toEqual([]);
  });
});

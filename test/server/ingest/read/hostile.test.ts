import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isProblem } from '../../../../server/ingest/read/read.ts';
import { FileReader } from '../../../support/file-reader.ts';
import { fixture, hostileFiles, mutated, randomFrom } from '../../../support/hostile-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('hostile files', () => {
  test('each is refused by name and reason in both languages; the good file between them is read', {
    timeout: 300_000,
  }, async () => {
    const expected = new Map<string, string>();
    const paths: string[] = [];
    const good = join(folder, '第3期.docx');
    await writeFile(good, fixture('yunzhou-2023-03.docx'));
    for (const { name, bytes, code } of hostileFiles()) {
      expected.set(name, code);
      paths.push(join(folder, name), good);
      await writeFile(join(folder, name), bytes);
    }
    const reader = new FileReader({ children: 2 });
    const found = new Map<string, string>();
    let read = 0;
    const before = process.memoryUsage().rss;
    try {
      for await (const { path, result } of reader.readAll(paths)) {
        if (!isProblem(result)) {
          if (path === good) read += 1;
          else found.set(basename(path), 'read');
          continue;
        }
        found.set(basename(path.replace(/\.zip\/.*/, '.zip')), result.code);
        expect(result).toMatchObject({ severity: 'error' });
        expect(path.startsWith(result.file.replace(/\.zip\/.*/, '.zip'))).toBe(true);
        expect(result.message.zh).toMatch(/\p{Script=Han}/u);
        expect(result.message.en).toMatch(/[a-z]{3}/);
      }
    } finally {
      reader.close();
    }
    expect(read).toBe(expected.size);
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    const wanted = Object.fromEntries(
      [...expected].map(([name, code]) => [name, code === 'any' ? found.get(name) : code]),
    );
    expect(Object.fromEntries(found)).toEqual(wanted);
    // The files were read by others: what they held is not ours.
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(150);
  });

  test('mutated files give a text or an error, never silence', { timeout: 300_000 }, async () => {
    const random = randomFrom(20261124);
    const seeds = ['yunzhou-2023-03.docx', 'yunzhou-2023-03.doc', 'yunzhou-2023-03.txt'];
    const paths: string[] = [];
    for (let i = 0; i < 60; i++) {
      const seed = seeds[i % seeds.length] ?? '';
      const path = join(folder, `${i}-${seed}`);
      await writeFile(path, mutated(fixture(seed), random));
      paths.push(path);
    }
    const reader = new FileReader({ children: 2 });
    try {
      const seen: string[] = [];
      for await (const { path, result } of reader.readAll(paths)) {
        if (!seen.includes(path)) seen.push(path);
        if (isProblem(result)) expect(result.message.zh.length).toBeGreaterThan(4);
      }
      expect(seen).toEqual(paths);
    } finally {
      reader.close();
    }
  });
});

describe('a child', () => {
  test('that dies or hangs costs its file and is replaced', { timeout: 120_000 }, async () => {
    const slow = join(folder, 'slow.pdf');
    await writeFile(slow, hostileFiles().find(({ name }) => name === 'bomb.pdf')?.bytes ?? '');
    const good = join(folder, 'good.txt');
    await writeFile(good, '青岚科技简报\n\n第3期\n\n　　6月9日，市科技局召开会议。\n');
    const reader = new FileReader({ children: 1, seconds: 0.2 });
    try {
      const codes: string[] = [];
      for await (const { result } of reader.readAll([good, slow, good])) {
        codes.push(isProblem(result) ? `${result.code} ${result.message.en}` : 'read');
      }
      expect(codes).toEqual(['read', 'file-limit Reading took more than 0.2 s and was stopped.', 'read']);
      const [pid = 0] = reader.pids;
      process.kill(pid, 'SIGKILL');
      expect(isProblem(await reader.readOne(good))).toBe(false);
      expect(reader.pids).not.toContain(pid);
    } finally {
      reader.close();
    }
  });
});

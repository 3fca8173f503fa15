/** Children made for the purpose: one that a certain message ends, and one that can be started only once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { READING } from '../../../../../server/ingest/read/child/protocol.ts';
import { ReaderPool } from '../../../../../server/ingest/read/child/reader-pool.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pool-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function poolOf(children: number, name: string, source: string): Promise<ReaderPool<string>> {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, source);
  return new ReaderPool(children, { entry: pathToFileURL(path), limits: READING });
}

const job = (path: string) => ({ kind: 'file', path }) as const;

describe('a pool of children', () => {
  test('gives up a job whose message ends each child that gets it, and reads the others', {
    timeout: 60_000,
  }, async () => {
    const pool = await poolOf(
      1,
      'deadly',
      `process.on('message', ({ job: { path } }) => {
         if (path === 'deadly') process.exit(3);
         process.send({ kind: 'begun' });
         process.send({ kind: 'done', answer: { kind: 'done', result: path }, memory: 0 });
       });
       process.on('disconnect', () => process.exit(0));
       process.send({ kind: 'ready' });`,
    );
    try {
      const [deadly, good] = await Promise.all([pool.run(job('deadly')), pool.run(job('good'))]);
      expect(good).toEqual({ kind: 'done', result: 'good' });
      expect(deadly.kind === 'refused' && deadly.problems[0]?.message.en).toContain('exit 3');
    } finally {
      pool.close();
    }
  });

  test('goes on with those that work when no more can be started', { timeout: 60_000 }, async () => {
    const pool = await poolOf(
      2,
      'once',
      `import { mkdirSync } from 'node:fs';
       try { mkdirSync(${JSON.stringify(join(folder, 'taken'))}); } catch { process.exit(9); }
       process.on('message', ({ job: { path } }) => {
         process.send({ kind: 'begun' });
         setTimeout(() => process.send({ kind: 'done', answer: { kind: 'done', result: path }, memory: 0 }), 700);
       });
       process.on('disconnect', () => process.exit(0));
       process.send({ kind: 'ready' });`,
    );
    try {
      const names = Array.from({ length: 12 }, (_, i) => `file ${i}`);
      const answers = await Promise.all(names.map((name) => pool.run(job(name))));
      expect(answers).toEqual(names.map((result) => ({ kind: 'done', result })));
    } finally {
      pool.close();
    }
  });

  test('says so when none can be started at all', { timeout: 60_000 }, async () => {
    const pool = await poolOf(2, 'never', 'process.exit(9);');
    try {
      await expect(pool.run(job('a'))).rejects.toThrow('exit 9');
    } finally {
      pool.close();
    }
  });
});

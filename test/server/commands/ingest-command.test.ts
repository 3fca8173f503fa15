import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestCommand } from '../../../server/commands/ingest-command.ts';
import { NOTHING_WRITTEN } from '../../../server/ingest/load/load-graph.ts';
import type { Reading, StoredReading } from '../../../server/model/reading.ts';
import type { GraphStore } from '../../../server/store/writer-port.ts';

/** A store that keeps readings and nothing else. */
function keeping(stored: Map<string, StoredReading>, state: 'clean' | 'dirty' = 'clean'): GraphStore {
  async function* none(): AsyncGenerator<never> {
    yield* [];
  }
  const session = {
    saveReading: async (reading: StoredReading) => void stored.set(reading.sha256, reading),
    forgetReadings: async () => undefined,
    apply: async () => NOTHING_WRITTEN,
    markDirty: async () => undefined,
    markClean: async () => undefined,
    release: async () => undefined,
  };
  return {
    prepare: async () => {},
    ledger: async () => ({ state, hash: null, extractorVersion: null, counts: null }),
    readingKeys: async () => [...stored.values()].map(({ source: _, ...key }: StoredReading): Reading => key),
    async *readings() {
      yield* stored.values();
    },
    storedIndex: async () => ({ nodes: new Map(), relationships: new Map() }),
    nodes: none,
    relationships: none,
    open: async () => session,
  };
}

const issue = (number: number, who: string): string =>
  `云岭科技简报\n\n第${number}期\n\n云岭市科学技术局 2023年${number}月12日\n\n　　${number}月9日，${who}主持召开科技工作会议。\n`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = async (
  stored: Map<string, StoredReading>,
  files: readonly (readonly [name: string, text: string])[],
  state?: 'dirty',
): Promise<string> => {
  const paths = files.map(([name]) => join(folder, name));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const written: string[] = [];
  const sink = { write: (text: string) => written.push(text) };
  const terminal = { language: 'en' as const, out: sink, err: sink, live: false, now: () => 0, check: () => {} };
  const around = {
    store: keeping(stored, state),
    rules: { version: 'test', entries: null },
    identity: { run: 'r', host: 'h', pid: 1 },
    isAlive: () => true,
    children: 1,
  };
  await ingestCommand(paths, around, terminal);
  return written.join('');
};

describe('an ingest', () => {
  test('that goes on after a break tells of the files before it too, one that only adds does not say twice what is odd', {
    timeout: 60_000,
  }, async () => {
    const stored = new Map<string, StoredReading>();
    const undated = ['3.txt', issue(3, '云岭市科学技术局局长张一文').replace(' 2023年3月12日', '')] as const;
    const dated = ['1.txt', issue(1, '云岭市科学技术局局长张一文')] as const;
    const added = ['2.txt', issue(2, '云岭市科学技术局局长张一文')] as const;
    const odd = /^known .*3\.txt.*\n +.*date/m;
    expect(await run(stored, [undated, dated])).toMatch(/^read .*3\.txt.*\n +.*date/m);
    const resumed = await run(stored, [undated, dated, added], 'dirty');
    expect(resumed).toMatch(odd);
    expect(resumed).toMatch(/^known .*1\.txt +2023-01-12 +\d+ +\d+$/m);
    const plain = await run(stored, [undated, dated, ['4.txt', issue(4, '云岭市科学技术局局长张一文')]]);
    expect(plain).not.toMatch(odd);
    expect(plain).toMatch(/^known .*1\.txt +2023-01-12 +\d+ +\d+$/m);
  });

  test('says what is odd about all bulletins once: when a file that it is about is new', {
    timeout: 60_000,
  }, async () => {
    const stored = new Map<string, StoredReading>();
    const corrected = issue(1, '云岭市科学技术局局长张一文').replace('会议。', '会议，并作了讲话。');
    const first = await run(stored, [
      ['1.txt', issue(1, '云岭市科学技术局局长张一文')],
      ['1-改.txt', corrected],
    ]);
    expect(first).toContain('[issue-twice]');
    expect(first).not.toContain('(not repeated');
    const second = await run(stored, [['2.txt', issue(2, '云岭市科学技术局局长张一文')]]);
    expect(second).toContain('files: 1 read');
    expect(second).not.toContain('[issue-twice]');
    expect(second).toContain('(not repeated, because they are about bulletins that were read before: 1)');
  });
});

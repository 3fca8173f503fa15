import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import { isProblem } from '../../../../server/ingest/read/read.ts';
import { BulletinReader } from '../../../../server/ingest/understand/bulletin-reader.ts';
import { readText } from '../../../../server/ingest/understand/read-text.ts';
import { lexiconOf, type Rules } from '../../../../server/ingest/understand/rules.ts';
import { isReading, type StoredReading } from '../../../../server/model/reading.ts';
import { FileReader } from '../../../support/file-reader.ts';
import { makeZip } from '../../../support/make-zip.ts';

const rules: Rules = { version: 'test', entries: null };
const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const NEWS =
  '云州科技简报\n\n第3期\n\n云州市科学技术局 2023年6月12日\n\n　　6月9日，市科技局局长吴一鸣主持召开科技工作会议。\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understand-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, bytes: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** The issues of the seed as text, two more in Word's formats, a text that says nothing, an archive. */
async function realFiles(): Promise<string[]> {
  const seed = (await readdir(at('seed'))).filter((name) => name.endsWith('.txt')).sort();
  const formats = (await readdir(at('test/fixtures/formats'))).filter((name) => !name.endsWith('.txt')).sort();
  return [
    ...seed.map((name) => join(at('seed'), name)),
    ...formats.map((name) => join(at('test/fixtures/formats'), name)),
    await written('诗.txt', '床前明月光\n疑是地上霜\n'),
    await written('年.zip', makeZip([{ name: '第3期.txt', bytes: Buffer.from(NEWS) }])),
  ];
}

/** Each file's reading or problems as text, by its path. */
async function readBy(reader: BulletinReader, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { path, outcome, done, of } of reader.readAll(paths)) {
    found.push(JSON.stringify([path, done, of, outcome]));
  }
  return found;
}

async function here(paths: readonly string[]): Promise<string[]> {
  const reader = new FileReader({ children: 1 });
  const knowledge = { lexicon: loadLexicon(), version: rules.version };
  try {
    const found: string[] = [];
    for await (const { path, result, done, of } of reader.readAll(paths)) {
      const read = isProblem(result) ? [result] : readText(result, path, knowledge);
      const outcome = isReading(read) ? { kind: 'done', result: read } : { kind: 'refused', problems: read };
      found.push(JSON.stringify([path, done, of, outcome]));
    }
    return found;
  } finally {
    reader.close();
  }
}

const titled = (answers: readonly string[]) => answers.map((line) => line.slice(0, 200));

describe('bulletins that are understood by children', () => {
  test('say byte for byte what they say here, in their order, by one child and by several', {
    timeout: 180_000,
  }, async () => {
    const paths = await realFiles();
    const wanted = await here(paths);
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((line) => line.includes('"kind":"refused"'))).toHaveLength(1);
    for (const children of [1, 3]) {
      const reader = new BulletinReader(rules, { children });
      try {
        const found = await readBy(reader, paths);
        expect(titled(found)).toEqual(titled(wanted));
        expect(found).toEqual(wanted);
      } finally {
        reader.close();
      }
    }
  });

  test("are read with a user's own entries", { timeout: 60_000 }, async () => {
    const entries = { file: 'own.txt', text: 'ranked-post\t首席串珠官\n' };
    const text = await written('own.txt', NEWS.replace('局长吴一鸣', '首席串珠官吴一鸣'));
    const posts = async (own: Rules): Promise<string[]> => {
      const reader = new BulletinReader(own, { children: 1 });
      try {
        const read = await reader.readOne(text);
        if (!isReading(read)) throw new Error(read[0]?.message.en);
        return read.facts.facts.filter(({ label }) => label === 'Post').map(({ name }) => name);
      } finally {
        reader.close();
      }
    };
    expect(lexiconOf({ version: 'own', entries })).not.toBe(loadLexicon());
    expect(await posts(rules)).not.toContain('首席串珠官');
    expect(await posts({ version: 'own', entries })).toContain('首席串珠官');
  });

  test('are not understood when nobody wants them', { timeout: 60_000 }, async () => {
    const [a, b] = [await written('a.txt', NEWS), await written('b.txt', `${NEWS}\n`)];
    const reader = new BulletinReader(rules, { children: 1 });
    try {
      const kinds: string[] = [];
      for await (const { outcome } of reader.readAll([a, b], ({ fileName }) => fileName !== 'a.txt')) {
        kinds.push(outcome.kind);
      }
      expect(kinds).toEqual(['unwanted', 'done']);
    } finally {
      reader.close();
    }
  });

  test('are read again from their texts', { timeout: 60_000 }, async () => {
    const reader = new BulletinReader(rules, { children: 2 });
    try {
      const first: StoredReading[] = [];
      for await (const { outcome } of reader.readAll(await realFiles())) {
        if (outcome.kind === 'done') first.push(outcome.result);
      }
      async function* texts() {
        for (const { source, fileName } of first) yield { source, path: fileName };
      }
      const again: string[] = [];
      for await (const result of reader.readAgain(texts())) again.push(JSON.stringify(result));
      expect(again).toEqual(first.map((reading) => JSON.stringify(reading)));
    } finally {
      reader.close();
    }
  });
});

describe('a text that is too much for the extractor', () => {
  test('costs its file, named with the reason; the others are read', { timeout: 120_000 }, async () => {
    const good = await written('good.txt', NEWS);
    const endless = await written('endless.txt', NEWS + NEWS.split('\n\n').slice(3).join('\n').repeat(40_000));
    const reader = new BulletinReader(rules, { children: 1, seconds: 3 });
    try {
      const found: string[] = [];
      for await (const { path, outcome } of reader.readAll([good, endless, good])) {
        const [problem] = outcome.kind === 'refused' ? outcome.problems : [];
        found.push(`${basename(path)} ${problem ? `${problem.code} ${problem.message.en}` : outcome.kind}`);
        expect(problem?.file ?? path).toBe(path);
      }
      expect(found).toEqual([
        'good.txt done',
        'endless.txt file-limit Understanding its text took more than 3 s and was stopped.',
        'good.txt done',
      ]);
    } finally {
      reader.close();
    }
  });
});

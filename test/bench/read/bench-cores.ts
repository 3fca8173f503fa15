/** `npm run bench -- cores [COUNT] [ROUNDS]`: the same bulletins read and understood by one child process and by as many as `ingest` starts. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BulletinReader } from '../../../server/ingest/understand/bulletin-reader.ts';
import { interval, median } from '../measure.ts';

const SEED = fileURLToPath(new URL('../../../seed/', import.meta.url));
const MB = 1024 * 1024;

/** Bulletins of a folder, each a file of its own by a last line that says its number. */
async function written(folder: string, count: number): Promise<string[]> {
  const names = (await readdir(SEED)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(SEED, name), 'utf8')));
  const paths = Array.from({ length: count }, (_, i) => join(folder, `${i}.txt`));
  for (const [i, path] of paths.entries()) await writeFile(path, `${texts[i % texts.length] ?? ''}\n共印${i}份\n`);
  return paths;
}

/** Reads all; gives the seconds and a checksum of everything that was understood. */
async function timed(reader: BulletinReader, paths: readonly string[]): Promise<{ seconds: number; hash: string }> {
  const hash = createHash('sha256');
  const began = performance.now();
  for await (const { path, outcome } of reader.readAll(paths)) {
    if (outcome.kind !== 'done') throw new Error(`${path}: ${outcome.kind}`);
    hash.update(JSON.stringify(outcome.result));
  }
  return { seconds: (performance.now() - began) / 1000, hash: hash.digest('hex') };
}

/** Both read the same files in turns; prints how many times as fast all processes are, and what the parent held. */
export async function benchCores(args: readonly string[], print: (line: string) => void): Promise<void> {
  const [count = 130, rounds = 12] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'bench-cores-'));
  const all = availableParallelism();
  const rules = { version: 'bench', entries: null };
  const readers = { one: new BulletinReader(rules, { children: 1 }), all: new BulletinReader(rules) };
  try {
    const paths = await written(folder, count);
    // Both are warm before the clock starts: lexica are loaded, the engine has compiled what is hot.
    for (const reader of Object.values(readers)) await timed(reader, paths.slice(0, 40));
    const before = process.memoryUsage().rss;
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? (['one', 'all'] as const) : (['all', 'one'] as const);
      const took = { one: { seconds: 0, hash: '' }, all: { seconds: 0, hash: '' } };
      for (const who of order) took[who] = await timed(readers[who], paths);
      if (took.one.hash !== took.all.hash) throw new Error('one process and all of them did not understand the same');
      ratios.push(took.one.seconds / took.all.seconds);
    }
    const [low, high] = interval(ratios);
    print(
      `${count} bulletins, ${rounds} rounds in turns: 1 process against all (${all} cores); the same bytes from both`,
    );
    print(`all are ${median(ratios).toFixed(2)} times as fast as one (95 %: ${low.toFixed(2)} to ${high.toFixed(2)})`);
    print(
      `parent's memory: ${Math.round(before / MB)} MB before, ${Math.round(process.memoryUsage().rss / MB)} MB after`,
    );
  } finally {
    for (const reader of Object.values(readers)) reader.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `npm run bench -- hostile [COUNT] [SEED]`: mutated files by the thousand, then the files that are made to harm, through the readers of `ingest`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProblem } from '../../../server/ingest/read/read.ts';
import { mhtml, printedPage, printPdf, sitePage } from '../../support/bulletin-pages.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { FileReader } from '../../support/file-reader.ts';
import { fixture, hostileFiles, mutated, randomFrom } from '../../support/hostile-files.ts';
import { makeZip } from '../../support/make-zip.ts';

const MB = 1024 * 1024;
/** Files written to disk at a time. */
const BATCH = 200;

async function seeds(): Promise<[name: string, bytes: Buffer][]> {
  const text = fixture('ordos-2021-07-abridged.txt');
  const browser = await launchBrowser();
  try {
    const pdf = await printPdf(browser, printedPage(text.toString('utf8')));
    return [
      ['a.txt', text],
      ['a.docx', fixture('ordos-2021-07-abridged.docx')],
      ['a.doc', fixture('ordos-2021-07-abridged.doc')],
      ['a.html', Buffer.from(sitePage(text.toString('utf8'), '简报', 'utf-8'))],
      ['a.pdf', pdf],
      ['a.mhtml', mhtml(Buffer.from(sitePage(text.toString('utf8'), '简报', 'utf-8')), 'quoted-printable', null)],
      ['lists.docx', fixture('lists.docx')],
      [
        'a.zip',
        makeZip([
          { name: '1.txt', bytes: text },
          { name: '2.txt', bytes: text },
        ]),
      ],
    ];
  } finally {
    await browser.close();
  }
}

interface Tally {
  tried: number;
  passed: number;
  slowest: number;
  readonly codes: Map<string, number>;
}

/** A file passes when it gives a text, or an error that names it and its reason in both languages. */
async function readBatch(reader: FileReader, paths: readonly string[], tally: Tally): Promise<void> {
  const waiting = new Set(paths);
  let at = performance.now();
  for await (const { path, result } of reader.readAll(paths)) {
    tally.slowest = Math.max(tally.slowest, performance.now() - at);
    at = performance.now();
    const own = paths.find((one) => path === one || path.startsWith(`${one}/`)) ?? '';
    const code = isProblem(result) ? result.code : 'read';
    const named =
      !isProblem(result) || (result.file.startsWith(own) && result.message.zh !== '' && result.message.en !== '');
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    if (named && waiting.delete(own)) tally.passed += 1;
  }
  tally.tried += paths.length;
}

/** Runs the bench; prints what was tried and what passed. */
export async function benchHostile(args: readonly string[], print: (line: string) => void): Promise<void> {
  const [count = 10_000, seed = 20261124] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const reader = new FileReader();
  const random = randomFrom(seed);
  const tally: Tally = { tried: 0, passed: 0, slowest: 0, codes: new Map() };
  let [before, most] = [0, 0];
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const began = performance.now();
  try {
    const sources = await seeds();
    for (let done = 0; done < count; done += BATCH) {
      const paths: string[] = [];
      for (let i = done; i < Math.min(count, done + BATCH); i++) {
        const [name, bytes] = sources[i % sources.length] ?? ['', Buffer.alloc(0)];
        const path = join(folder, `${i % BATCH}-${name}`);
        await writeFile(path, mutated(bytes, random));
        paths.push(path);
      }
      await readBatch(reader, paths, tally);
      // Browser, seeds and children are there by now: what comes on top is the reading's.
      if (done === 0) before = most = process.memoryUsage().rss;
    }
    const afterMutated = most;
    print(
      `mutated files (seed ${seed}): ${tally.tried} tried, ${tally.passed} passed; slowest ${Math.round(tally.slowest)} ms`,
    );
    print(`  ${[...tally.codes].map(([code, n]) => `${code} ${n}`).join(', ')}`);
    const harmful: Tally = { tried: 0, passed: 0, slowest: 0, codes: new Map() };
    for (const { name, bytes } of hostileFiles()) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      await readBatch(reader, [path], harmful);
      await rm(path);
    }
    print(`hostile files: ${harmful.tried} tried, ${harmful.passed} passed; slowest ${Math.round(harmful.slowest)} ms`);
    print(
      `parent's memory while mutated files are read: ${Math.round(before / MB)} MB after the first ${BATCH}, ${Math.round(afterMutated / MB)} MB at most; ${Math.round((performance.now() - began) / 1000)} s`,
    );
    if (tally.passed < tally.tried || harmful.passed < harmful.tried)
      throw new Error('some files were not answered for');
  } finally {
    clearInterval(watch);
    reader.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `npm run bench -- pdf [COUNT] [ROUNDS]`: PDF bulletins through the readers of `ingest`, against bare pdfjs-dist in as many processes. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isProblem } from '../../../server/ingest/read/read.ts';
import { printedPage, printPdf } from '../../support/bulletin-pages.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { FileReader } from '../../support/file-reader.ts';

const SEED = fileURLToPath(new URL('../../../seed/', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

async function printAll(): Promise<Buffer[]> {
  const names = (await readdir(SEED)).filter((name) => name.endsWith('.txt'));
  const browser = await launchBrowser();
  try {
    const files: Buffer[] = [];
    for (const name of names) {
      files.push(await printPdf(browser, printedPage(await readFile(join(SEED, name), 'utf8')), '云州科技简报'));
    }
    return files;
  } finally {
    await browser.close();
  }
}

function startBare(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('bare-pdf-child.ts', import.meta.url)), [], {
    execArgv: ['--import', LOADER, '--no-warnings'],
  });
  return new Promise((resolve) => child.once('message', () => resolve(child)));
}

async function readBare(children: readonly ChildProcess[], paths: readonly string[]): Promise<number> {
  let [next, pages] = [0, 0];
  const work = async (child: ChildProcess): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const job = path;
      const count = await new Promise<number>((resolve, reject) => {
        child.once('message', (count) => resolve(Number(count)));
        child.once('exit', () => reject(new Error(`bare reading ended on ${job}`)));
        child.send(job);
      });
      child.removeAllListeners('exit');
      pages += count;
    }
  };
  await Promise.all(children.map(work));
  return pages;
}

async function readOurs(reader: FileReader, paths: readonly string[]): Promise<number> {
  let pages = 0;
  for await (const { path, result } of reader.readAll(paths)) {
    if (isProblem(result)) throw new Error(`${path}: ${result.message.en}`);
    pages += result.pageStarts?.length ?? 0;
  }
  return pages;
}

async function timed(work: () => Promise<number>): Promise<{ pages: number; seconds: number }> {
  const began = performance.now();
  const pages = await work();
  return { pages, seconds: (performance.now() - began) / 1000 };
}

/** Both read the same files in turns, so that a busy machine harms both alike. Prints pages a second and their ratio. */
export async function benchPdf(args: readonly string[], print: (line: string) => void): Promise<void> {
  const [count = 1000, rounds = 50] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'bench-pdf-'));
  const children = availableParallelism();
  const reader = new FileReader({ children });
  const bare: ChildProcess[] = [];
  const ratios: number[] = [];
  const sums = { ours: { pages: 0, seconds: 0 }, bare: { pages: 0, seconds: 0 } };
  const add = (to: { pages: number; seconds: number }, { pages, seconds }: { pages: number; seconds: number }) => {
    to.pages += pages;
    to.seconds += seconds;
  };
  try {
    const files = await printAll();
    const paths: string[] = [];
    for (let i = 0; i < count; i++) {
      const path = join(folder, `${i}.pdf`);
      // Each is a file of its own: what follows the end of a PDF is no part of it.
      await writeFile(path, Buffer.concat([files[i % files.length] ?? Buffer.alloc(0), Buffer.from(`% ${i}\n`)]));
      paths.push(path);
    }
    for (let i = 0; i < children; i++) bare.push(await startBare());
    // Both are warm before the clock starts.
    await readBare(bare, paths.slice(0, children * 4));
    await readOurs(reader, paths.slice(0, children * 4));
    for (let round = 0; round < rounds; round++) {
      const part = paths.slice(Math.floor((round * count) / rounds), Math.floor(((round + 1) * count) / rounds));
      const works = [
        async () => ({ who: 'bare' as const, time: await timed(() => readBare(bare, part)) }),
        async () => ({ who: 'ours' as const, time: await timed(() => readOurs(reader, part)) }),
      ];
      const rates = { bare: 0, ours: 0 };
      for (const work of round % 2 === 0 ? works : works.reverse()) {
        const { who, time } = await work();
        add(sums[who], time);
        rates[who] = time.pages / time.seconds;
      }
      ratios.push(rates.ours / rates.bare);
    }
    const rate = ({ pages, seconds }: { pages: number; seconds: number }) => pages / seconds;
    const middle = [...ratios].sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
    print(`${count} PDF bulletins, ${sums.ours.pages} pages, ${children} processes, ${rounds} rounds in turns`);
    print(
      `bare pdfjs-dist: ${rate(sums.bare).toFixed(1)} pages/s; ingest's reading: ${rate(sums.ours).toFixed(1)} pages/s`,
    );
    print(
      `ratio: ${(rate(sums.ours) / rate(sums.bare)).toFixed(2)} in all, ${middle.toFixed(2)} in the middle round (${ratios.map((one) => one.toFixed(2)).join(' ')})`,
    );
    if (sums.ours.pages !== sums.bare.pages) throw new Error('the two did not read the same pages');
  } finally {
    for (const child of bare) child.kill();
    reader.close();
    await rm(folder, { recursive: true, force: true });
  }
}

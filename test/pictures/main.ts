/**
 * `npx tsx test/pictures/main.ts`: makes web/pictures/ingest-table.png and reader-page.png anew, from real runs of the commands on a folder of
 * bulletins in many formats, in a data folder of its own. Needs util-linux's `script` (a terminal to write to) and a Chromium.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as collect } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/chromium.ts';
import { writeBulletins } from './bulletin-folder.ts';
import { COLUMNS, terminalPage } from './terminal-page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = join(ROOT, 'web', 'pictures');
const FONT = join(ROOT, 'node_modules', '@fontsource-variable', 'noto-sans-sc');
const COMMAND = join(ROOT, 'server', 'bin.mjs');
/** A busy machine takes its time. */
const WAIT_MS = 300_000;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Runs a command as in a terminal of 80 columns; gives all that was shown. */
async function inTerminal(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
  const line = [`stty cols ${COLUMNS};`, process.execPath, COMMAND, ...args].join(' ');
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const shown = await collect(child.stdout);
  return shown;
}

async function serve(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--lang', 'en'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the service did not start')), WAIT_MS);
    child.stderr.on('data', (part: Buffer) => {
      if (!part.toString().includes('is ready')) return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => reject(new Error(`the service ended: ${code}`)));
  });
  return child;
}

async function fontFaces(): Promise<string> {
  const css = await readFile(join(FONT, 'index.css'), 'utf8');
  return css.replaceAll('url(./', `url(${pathToFileURL(`${FONT}/`).href}`);
}

async function photographTerminal(browser: Browser, folder: string, shown: readonly string[]): Promise<void> {
  const file = join(folder, 'terminal.html');
  await writeFile(file, terminalPage(shown, await fontFaces()));
  const page = await browser.newPage({ viewport: { width: 1700, height: 400 } });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('main').screenshot({ path: join(PICTURES, 'ingest-table.png') });
  await page.close();
}

/** A sentence on a second page of a PDF, found by the search and shown in its bulletin. */
async function photographReader(browser: Browser, address: string): Promise<void> {
  // A service that has just begun may be slow to answer at first; the page asks again by itself.
  const { page, finish } = await openPage(browser, { expected: [/503/] });
  page.setDefaultTimeout(WAIT_MS);
  await page.goto(address);
  await page.getByRole('combobox').fill('问题不过夜');
  await page.getByRole('option').filter({ hasText: '问题不过夜' }).first().click();
  await page.locator('mark#marked-sentence').waitFor();
  await page
    .getByText(/第\s*\d+\s*页/)
    .first()
    .waitFor();
  // The outline and the network come after the text.
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelectorAll('[class*="skeleton"]').length === 0);
  await page.screenshot({ path: join(PICTURES, 'reader-page.png') });
  await finish();
}

/** The table in one language, made by a run after the first months were read. */
/** Both languages read the very same files: what a tool prints anew has other bytes, and the graph's hash would tell. */
async function tableIn(language: 'zh' | 'en', work: string, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = join(work, language);
  await cp(join(work, 'known'), join(folder, '简报'), { recursive: true });
  await inTerminal(folder, env, 'ingest', '简报', '--lang', language);
  await cp(join(work, 'all'), join(folder, '简报'), { recursive: true });
  const shown = await inTerminal(folder, env, 'ingest', '简报', '--lang', language);
  return `$ chuanzhu ingest 简报${language === 'en' ? ' --lang en' : ''}\n${shown}`;
}

async function main(): Promise<void> {
  if (!existsSync(PICTURES)) throw new Error(`${PICTURES} is not there`);
  const work = await mkdtemp(join(tmpdir(), 'pictures-'));
  const browser = await launchBrowser();
  let service: ChildProcess | null = null;
  try {
    const envOf = (name: string, port: number): NodeJS.ProcessEnv => {
      return { ...process.env, CHUANZHU_HOME: join(work, name), PORT: String(port), TERM: 'xterm-256color' };
    };
    const env = envOf('zh-home', await freePort());
    await writeBulletins(join(work, 'known'), browser, true);
    await writeBulletins(join(work, 'all'), browser, false);
    const tables = [await tableIn('zh', work, env), await tableIn('en', work, envOf('en-home', 0))];
    await photographTerminal(browser, work, tables);
    service = await serve(env);
    await photographReader(browser, `http://127.0.0.1:${env.PORT}`);
  } finally {
    service?.kill('SIGTERM');
    await new Promise((resolve) =>
      service === null || service.exitCode !== null ? resolve(null) : service.once('exit', resolve),
    );
    await browser.close();
    await rm(work, { recursive: true, force: true });
  }
}

await main();

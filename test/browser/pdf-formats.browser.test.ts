import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLexicon } from '../../server/ingest/lexicon/lexicon.ts';
import { graphOf } from '../../server/ingest/pipeline.ts';
import { isProblem } from '../../server/ingest/read/read.ts';
import type { Knowledge } from '../../server/ingest/understand/read-text.ts';
import type { StoredReading } from '../../server/model/reading.ts';
import { printedPage, printPdf, sitePage } from '../support/bulletin-pages.ts';
import { launchBrowser } from '../support/chromium.ts';
import { FileReader } from '../support/file-reader.ts';
import { comparableGraph, readingOf } from '../support/graph-of-file.ts';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));

let browser: Browser;
let folder = '';
const reader = new FileReader({ children: 1 });
let rules: Knowledge;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  rules = { lexicon: loadLexicon(), version: 'test' };
});
afterAll(async () => {
  reader.close();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function print(name: string, html: string, head: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await printPdf(browser, html, head));
  return path;
}

test.each([
  ['yunzhou-2023-03', '云州科技简报'],
  ['ordos-2021-07-abridged', '鄂尔多斯科技简报'],
])('a bulletin that Chromium prints on several pages gives the graph of its text: %s', async (issue, head) => {
  const text = join(FIXTURES, `${issue}.txt`);
  const pdf = await print(`${issue}.pdf`, printedPage(await readFile(text, 'utf8')), head);
  const [ofText, ofPdf] = [await readingOf(reader, text, rules), await readingOf(reader, pdf, rules)];
  expect(ofPdf.bulletin.source.pageStarts?.length).toBeGreaterThan(1);
  expect(comparableGraph(ofPdf)).toEqual(comparableGraph(ofText));

  // Every statement says its page, and its words are on that page.
  const { source } = ofPdf;
  const starts = source.pageStarts ?? [];
  const bare = (words: string): string => words.replace(/[\s\u3000]/g, '');
  const statements = graphOf(ofPdf).graph.nodes.filter(({ label }) => label === 'Statement');
  const pages = new Set<number>();
  for (const { properties } of statements) {
    const page = Number(properties.page);
    pages.add(page);
    const printed = bare(source.text.slice(starts[page - 1], starts[page]));
    expect(printed).toContain(bare(String(properties.quote)).slice(0, 4));
  }
  expect(pages.size).toBe(starts.length);
});

const ISSUES = (await readdir(SEED)).filter((name) => name.endsWith('.txt')).sort();

test.each(ISSUES)('two columns are read one after the other, with what stands across them: %s', async (issue) => {
  const path = join(SEED, issue);
  const text = await readFile(path, 'utf8');
  const pdf = await print(`columns-${issue}.pdf`, printedPage(text, true), '云州科技简报');
  const read = await reader.readOne(pdf);
  if (isProblem(read)) throw new Error(read.message.en);
  const bare = (words: string): string => words.replace(/[\s\u3000]/g, '');
  expect(bare(read.text)).toBe(bare(text));
  const [ofText, ofPdf] = [await readingOf(reader, path, rules), await readingOf(reader, pdf, rules)];
  const titles = ({ bulletin }: StoredReading): string[] =>
    bulletin.sections.flatMap(({ name, articles }) => [name, ...articles.map((article) => article.name)]);
  expect(titles(ofPdf)).toEqual(titles(ofText));
  expect(comparableGraph(ofPdf)).toEqual(comparableGraph(ofText));
});

test('a page that Chromium saves in one file gives the graph of its text', async () => {
  const text = join(FIXTURES, 'yunzhou-2023-03.txt');
  const page = await browser.newPage();
  await page.setContent(sitePage(await readFile(text, 'utf8'), '云州科技简报', 'utf-8'));
  const { data } = await (await page.context().newCDPSession(page)).send('Page.captureSnapshot', { format: 'mhtml' });
  await page.close();
  const saved = join(folder, 'saved.mhtml');
  await writeFile(saved, data);
  const [ofText, ofPage] = [await readingOf(reader, text, rules), await readingOf(reader, saved, rules)];
  expect(comparableGraph(ofPage)).toEqual(comparableGraph(ofText));
});

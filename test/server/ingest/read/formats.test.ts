import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import { isProblem } from '../../../../server/ingest/read/read.ts';
import type { Knowledge } from '../../../../server/ingest/understand/read-text.ts';
import { mhtml, sitePage } from '../../../support/bulletin-pages.ts';
import { FileReader } from '../../../support/file-reader.ts';
import { comparableGraph, readingOf } from '../../../support/graph-of-file.ts';
import { makeZip } from '../../../support/make-zip.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/formats/', import.meta.url));
const ISSUES = ['yunzhou-2023-03', 'ordos-2021-07-abridged'];

let folder = '';
const reader = new FileReader({ children: 2 });
let rules: Knowledge;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
  rules = { lexicon: loadLexicon(), version: 'test' };
});
afterAll(async () => {
  reader.close();
  await rm(folder, { recursive: true, force: true });
});

async function written(name: string, bytes: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** The same issue in every format that needs no browser to be made. */
async function formatsOf(issue: string): Promise<[format: string, path: string][]> {
  const text = await readFile(join(FOLDER, `${issue}.txt`), 'utf8');
  const title = `${issue} 科技简报`;
  const docx = await readFile(join(FOLDER, `${issue}.docx`));
  return [
    ['Word', join(FOLDER, `${issue}.docx`)],
    ['Word 97', join(FOLDER, `${issue}.doc`)],
    ['text with BOM', await written(`${issue}-bom.txt`, `\ufeff${text}`)],
    ['text in GB18030', await written(`${issue}-gb.txt`, iconv.encode(text, 'gb18030'))],
    ['text in UTF-16', await written(`${issue}-16.txt`, iconv.encode(text, 'utf16le', { addBOM: true }))],
    ['page in UTF-8', await written(`${issue}.html`, sitePage(text, title, 'utf-8'))],
    ['page in GBK', await written(`${issue}.htm`, iconv.encode(sitePage(text, title, 'gb2312'), 'gbk'))],
    ['page that lies', await written(`${issue}-lie.html`, iconv.encode(sitePage(text, title, 'utf-8'), 'gbk'))],
    ['page named .txt', await written(`${issue}-page.txt`, sitePage(text, title, 'utf-8'))],
    [
      'page with the header of its answer',
      await written(
        `${issue}-http.html`,
        `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${sitePage(text, title, '')}`,
      ),
    ],
    [
      'page in one file with its pictures',
      await written(`${issue}.mhtml`, mhtml(Buffer.from(sitePage(text, title, 'utf-8')), 'quoted-printable', null)),
    ],
    [
      'page in one file, in GBK that only its header tells',
      await written(`${issue}.mht`, mhtml(iconv.encode(sitePage(text, title, ''), 'gbk'), 'base64', 'gb2312')),
    ],
    ['Word in a ZIP', await written(`${issue}.zip`, makeZip([{ name: `2023/${issue}.docx`, bytes: docx }]))],
  ];
}

describe.each(ISSUES)('%s gives the same graph in every format', (issue) => {
  test('as Word, as text in four encodings, as a page of a site, in a ZIP', { timeout: 120_000 }, async () => {
    const wanted = comparableGraph(await readingOf(reader, join(FOLDER, `${issue}.txt`), rules));
    expect(wanted.length).toBeGreaterThan(300);
    for (const [format, path] of await formatsOf(issue)) {
      const reading = await readingOf(reader, path, rules);
      expect({ format, graph: comparableGraph(reading) }).toEqual({ format, graph: wanted });
    }
  });
});

describe('archives and standard input', () => {
  const TEXT = '云州科技简报\n\n第3期\n\n　　6月9日，市科技局召开会议，局长吴某某出席。\n';

  test('the files of a ZIP come in order of their names, each under the path that leads to it', async () => {
    const path = await written(
      '历年.zip',
      makeZip([
        { name: '2022/', bytes: Buffer.alloc(0) },
        { name: iconv.encode('2022/第2期.txt', 'gbk'), bytes: Buffer.from(TEXT) },
        { name: '2022/第1期.txt', bytes: Buffer.from(TEXT) },
        { name: '2022/会场.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
        { name: '__MACOSX/2022/._第1期.txt', bytes: Buffer.from('x') },
        { name: '2021.zip', bytes: makeZip([{ name: 'a.txt', bytes: Buffer.from(TEXT) }]) },
        { name: '锁.txt', bytes: Buffer.from(TEXT), flags: 0x801 },
      ]),
    );
    const found: string[] = [];
    for await (const { path: name, result, done, of } of reader.readAll([path, path])) {
      found.push(`${name.slice(folder.length + 1)} ${isProblem(result) ? result.code : result.fileName} ${done}/${of}`);
    }
    expect(found.slice(0, 5)).toEqual([
      '历年.zip/2021.zip file-format 1/5',
      '历年.zip/2022/第1期.txt 第1期.txt 2/5',
      '历年.zip/2022/第2期.txt 第2期.txt 3/5',
      '历年.zip/锁.txt file-encrypted 4/5',
      '历年.zip file-format 4/5',
    ]);
    expect(found).toHaveLength(10);
  });

  test('no bulletin of a ZIP is passed over in silence, whatever its folders are called', async () => {
    const path = await written(
      '外来.zip',
      makeZip(
        ['../../第1期.txt', './第2期.txt', 'a/第3期.txt', '.git/第4期.txt'].map((name) => ({
          name,
          bytes: Buffer.from(TEXT),
        })),
      ),
    );
    const found: string[] = [];
    for await (const { path: name, result } of reader.readAll([path]))
      found.push(`${name.slice(folder.length + 1)} ${isProblem(result) ? result.code : result.fileName}`);
    expect(found).toEqual([
      '外来.zip/../../第1期.txt 第1期.txt',
      '外来.zip/./第2期.txt 第2期.txt',
      '外来.zip/a/第3期.txt 第3期.txt',
    ]);
  });

  test('a ZIP that only its name makes a Word document is called none, an empty one is no archive of 0 files', async () => {
    const told = async (name: string, entry: string): Promise<string[]> => {
      const path = await written(name, makeZip([{ name: entry, bytes: Buffer.from(TEXT) }]));
      const found: string[] = [];
      for await (const { result } of reader.readAll([path])) if (isProblem(result)) found.push(result.message.en);
      const alone = await reader.readOne(path);
      return [...found, isProblem(alone) ? alone.message.en : alone.text];
    };
    const no = 'This is no Word document: it holds no text of one (damaged or incomplete).';
    expect(await told('第9期.docx', '[Content_Types].xml')).toEqual([no, no]);
    const empty = 'There are no bulletin files in the archive.';
    expect(await told('第9期.zip', '[Content_Types].xml')).toEqual([
      empty,
      'Files of other kinds were skipped: .xml ×1.',
      empty,
    ]);
    expect((await told('第10期.docx', '第10期.txt')).join()).toBe(
      'This is an archive of 1 files; one bulletin is read here.',
    );
    const inside = await written(
      '外.zip',
      makeZip([{ name: '第9期.docx', bytes: makeZip([{ name: 'a.xml', bytes: Buffer.from('') }]) }]),
    );
    for await (const { result } of reader.readAll([inside])) expect(isProblem(result) && result.message.en).toBe(no);
  });

  test('- is standard input, and asked for once', async () => {
    let asked = 0;
    const input = new FileReader({
      children: 1,
      input: async () => {
        asked += 1;
        return Buffer.from(TEXT);
      },
    });
    try {
      const found = [];
      for await (const { result } of input.readAll(['-'])) found.push(isProblem(result) ? result.code : result.format);
      expect([found, asked]).toEqual([['stdin'], 1]);
    } finally {
      input.close();
    }
  });
});

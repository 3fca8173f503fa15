import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../../../server/ingest/read/find-files.ts';
import { isProblem } from '../../../../server/ingest/read/read.ts';
import { readBytes } from '../../../../server/ingest/read/read-bytes.ts';
import { FileReader } from '../../../support/file-reader.ts';

const TEXT = '青岚科技简报\n\n第3期\n\n　　6月9日，市科技局召开会议，局长吴某某出席。镕、喆、㐱、𠮷都是人名用字。\n';

describe('a text file is decoded by its mark or by what its bytes can be', () => {
  const bytes = (encoding: string, addBOM = false): Buffer => iconv.encode(TEXT, encoding, { addBOM });
  test.each([
    ['utf-8', bytes('utf8')],
    ['utf-8', bytes('utf8', true)],
    ['gb18030', bytes('gb18030')],
    ['gb18030', iconv.encode(TEXT.replace(/[㐱𠮷]/gu, ''), 'gbk')],
    ['utf-16le', bytes('utf16le', true)],
    ['utf-16be', bytes('utf16be', true)],
  ])('%s', async (encoding, input) => {
    const source = await readBytes(input, '简报.txt');
    if (isProblem(source)) throw new Error(source.message.en);
    expect(source.encoding).toBe(encoding);
    expect(source.text.replace(/[㐱𠮷]/gu, '')).toBe(TEXT.replace(/[㐱𠮷]/gu, ''));
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a short GB18030 text without common punctuation is still found', async () => {
    const source = await readBytes(iconv.encode('会议通知', 'gb18030'), 'a.txt');
    expect(isProblem(source) ? source.code : source.text).toBe('会议通知');
  });

  test('a page that begins with many comments is looked at once', async () => {
    // With a look that tries every way to end a comment this would not end before the sun does.
    const page = `${'<!-- 导航 -->\n'.repeat(120)}<div>${TEXT}</div>`;
    expect(isProblem(await readBytes(Buffer.from(page), 'a.html'))).toBe(false);
  });

  test('the folder of the path is no part of the file name', async () => {
    const source = await readBytes(Buffer.from(TEXT), '/some/where/第3期.txt');
    expect(isProblem(source) ? '' : source.fileName).toBe('第3期.txt');
  });
});

describe('what is wrong with a file is said with its name, the reason and a way out', () => {
  const codeOf = async (bytes: Uint8Array, name = 'a.txt'): Promise<string> => {
    const result = await readBytes(Buffer.from(bytes), name);
    return isProblem(result) ? result.code : 'read';
  };

  test.each([
    ['no bytes', Buffer.alloc(0), 'file-empty'],
    ['blank lines only', Buffer.from('\uFEFF \r\n\u3000\n'), 'file-empty'],
    ['zero bytes inside', Buffer.from([1, 2, 0, 3, 200, 0, 0, 7]), 'file-binary'],
    ['control characters', Buffer.from('\u0001\u0002\u0003abc'.repeat(50)), 'file-binary'],
    ['the first line of a PDF', Buffer.from('%PDF-1.7\n'), 'file-damaged'],
    ['the first bytes of a Word file', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'file-damaged'],
    [
      'the first bytes of an old Word file',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'file-damaged',
    ],
    ['a web page without Chinese', Buffer.from('<!DOCTYPE html><html><body>news</body></html>'), 'file-no-text'],
    ['a file of RTF', Buffer.from('{\\rtf1 }'), 'file-format'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'file-format'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));

  test('a damaged UTF-8 file is refused at the damaged byte, not read as something else', async () => {
    const good = Buffer.from(TEXT);
    const damaged = Buffer.concat([good, Buffer.from([0xe4, 0xbd]), Buffer.from('好')]);
    const problem = await readBytes(damaged, '坏.txt');
    if (!isProblem(problem)) throw new Error('read');
    expect(problem).toMatchObject({ code: 'file-encoding', severity: 'error', file: '坏.txt' });
    expect(problem.message.en).toContain(String(good.length));
    expect(problem.hint?.zh).toContain('UTF-8');
  });

  test('bytes that are GB18030 by form but no Chinese by statistics are refused', async () => {
    const rare = Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 2 ? 0x40 + (i % 60) : 0x81 + (i % 30))));
    expect(await codeOf(rare)).toBe('file-encoding');
  });

  test('half a surrogate pair in UTF-16 is found', async () => {
    const bytes = Buffer.concat([
      iconv.encode('会议', 'utf16le', { addBOM: true }),
      Buffer.from([0x00, 0xd8, 0x41, 0x00]),
    ]);
    const problem = await readBytes(bytes, 'a.txt');
    expect(isProblem(problem) && problem.message.en).toContain('offset 6');
  });
});

describe('files and folders', () => {
  let folder = '';
  const reader = new FileReader({ children: 1 });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-'));
    await mkdir(join(folder, '2023', '.git'), { recursive: true });
    await mkdir(join(folder, 'empty'));
    for (const name of ['b.txt', 'a.txt', '.hidden.txt', 'notes.md', '~$a.docx'])
      await writeFile(join(folder, name), TEXT);
    await writeFile(join(folder, '2023', '.git', 'c.txt'), TEXT);
    await writeFile(join(folder, '2023', 'c.TXT'), TEXT);
    await symlink(folder, join(folder, '2023', 'loop'));
    await symlink(join(folder, 'gone'), join(folder, 'broken.txt'));
  });
  afterAll(() => {
    reader.close();
    return rm(folder, { recursive: true, force: true });
  });

  test('a folder is searched in a fixed order, without hidden files and without running in circles', async () => {
    const found = await findFiles([folder]);
    expect(found.files.map((file) => file.slice(folder.length + 1))).toEqual(['2023/c.TXT', 'a.txt', 'b.txt']);
    expect(found.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'file-unreadable error',
      'file-format info',
    ]);
  });

  test('a file that is named twice is read once', async () => {
    const path = join(folder, 'a.txt');
    expect((await findFiles([path, folder, path])).files.filter((file) => file === path)).toHaveLength(1);
  });

  test('a folder without bulletins and a path that is not there are errors', async () => {
    const found = await findFiles([join(folder, 'empty'), join(folder, 'gone')]);
    expect(found.files).toEqual([]);
    expect(found.problems.map(({ code }) => code)).toEqual(['folder-empty', 'file-unreadable']);
  });

  test('a file of more than 50 MB is refused without being read', async () => {
    const path = join(folder, 'large.bin');
    await writeFile(path, '');
    await truncate(path, 50 * 1024 * 1024 + 1);
    const problem = await reader.readOne(path);
    expect(isProblem(problem) && problem.code).toBe('file-too-large');
    await rm(path);
  });

  test('who asks to read a folder as one file is told which command reads folders', async () => {
    const problem = await reader.readOne(folder);
    expect(isProblem(problem) && problem.hint?.en).toContain('chuanzhu ingest');
    expect(isProblem(problem) && problem.hint?.zh).toContain('chuanzhu ingest');
  });

  test.skipIf(process.platform === 'win32')('a pipe into which nobody writes is refused, not waited for', async () => {
    const path = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [path]);
    const problem = await reader.readOne(path);
    expect(isProblem(problem) && problem.message.en).toBe(
      'It is neither a file nor a folder, but a device, a pipe or a socket.',
    );
    await rm(path);
  });

  test('a folder, and a file that is gone, cannot be read as a file', async () => {
    const problems = [await reader.readOne(folder), await reader.readOne(join(folder, 'gone.txt'))];
    expect(problems.map((problem) => isProblem(problem) && problem.code)).toEqual([
      'file-unreadable',
      'file-unreadable',
    ]);
  });

  test('a file is read with its name and hash', async () => {
    const source = await reader.readOne(join(folder, 'a.txt'));
    expect(isProblem(source) ? source : { ...source, sha256: '' }).toEqual({
      fileName: 'a.txt',
      sha256: '',
      format: 'txt',
      encoding: 'utf-8',
      text: TEXT,
    });
  });
});

/** What a file that is made for it may do to its reader: keep it open, fill it, be called what it is not. */
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { regionsOf } from '../../../../server/ingest/read/pdf/columns.ts';
import type { Glyphs, Segment } from '../../../../server/ingest/read/pdf/glyphs.ts';
import { isProblem } from '../../../../server/ingest/read/read.ts';
import { readBytes } from '../../../../server/ingest/read/read-bytes.ts';
import { openZip, TooManyEntries } from '../../../../server/ingest/read/zip/open-zip.ts';
import { makeZip } from '../../../support/make-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { inList, level, list, paragraph, wordFile } from '../../../support/word-file.ts';

const part = (name: string, text = ''): { name: string; bytes: Buffer } => ({ name, bytes: Buffer.from(text) });
const OPEN_FILES = '/proc/self/fd';

describe('a ZIP', () => {
  test.runIf(existsSync(OPEN_FILES))('that is refused is closed', async () => {
    const path = join(await temporaryFolder(), 'many.zip');
    await writeFile(path, makeZip([part('a'), part('b'), part('c')]));
    const before = (await readdir(OPEN_FILES)).length;
    for (let i = 0; i < 20; i++) await expect(openZip(path, 2)).rejects.toThrow(TooManyEntries);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await readdir(OPEN_FILES)).length).toBeLessThan(before + 10);
  });

  test('that is a book is called one, a document of OpenDocument too', async () => {
    const told = async (names: readonly string[]): Promise<string> => {
      const read = await readBytes(makeZip(names.map((name) => part(name))), 'a');
      return isProblem(read) ? read.message.en : 'read';
    };
    expect(await told(['mimetype', 'META-INF/container.xml', 'text.xhtml'])).toContain('EPUB');
    expect(await told(['mimetype', 'content.xml', 'META-INF/manifest.xml'])).toContain('OpenDocument');
  });
});

describe('a number of Word’s', () => {
  test('is no longer than numbers are', async () => {
    const file = wordFile(
      Array.from({ length: 50 }, (_, i) => paragraph(`第${i}件`, inList(1))),
      [list(1, level(0, 'decimal', `%1${'长'.repeat(100_000)}`) + level(4_000_000, 'decimal', '%1'))],
    );
    const read = await readBytes(file, 'a.docx');
    expect(isProblem(read) ? read.message.en : read.text.length).toBeLessThan(50 * 100);
  });
});

describe('a page', () => {
  test('may have more pieces than a call takes arguments', () => {
    const glyph = { text: '茶' } as unknown as Glyphs;
    const segments = Array.from(
      { length: 150_000 },
      (_, i) => ({ x: 10, end: 20, y: i, size: 10, glyphs: [glyph] }) as unknown as Segment,
    );
    expect(regionsOf(segments)).toHaveLength(1);
  });
});

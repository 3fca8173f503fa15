/** A folder as people have it: a year of bulletins in many formats, with files among them that cannot be read or are odd. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import type { Browser } from 'playwright-core';
import { mhtml, printedPage, printPdf, sitePage } from '../support/bulletin-pages.ts';
import { fixture, hostileFiles } from '../support/hostile-files.ts';
import { makeZip } from '../support/make-zip.ts';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/bulletins/', import.meta.url));
const seed = (month: number): Promise<string> =>
  readFile(join(SEED, `yunzhou-2023-${String(month).padStart(2, '0')}.txt`), 'utf8');

const hostile = (name: string): Buffer => hostileFiles().find((file) => file.name === name)?.bytes ?? Buffer.alloc(0);

/** Writes the folder's first months (`start`), which are read before, or all of it. */
export async function writeBulletins(folder: string, browser: Browser, start: boolean): Promise<void> {
  const put = async (name: string, bytes: string | Buffer): Promise<void> => {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), bytes);
  };
  const pdf = async (month: number, columns = false): Promise<Buffer> =>
    printPdf(browser, printedPage(await seed(month), columns), '云州科技简报');
  await put('2023/第1期.txt', await seed(1));
  await put('2023/第2期.txt', iconv.encode(await seed(2), 'gb18030'));
  if (start) return;
  await put('2023/第3期.docx', fixture('yunzhou-2023-03.docx'));
  await put('2023/第4期.pdf', await pdf(4));
  await put('2023/第5期（双栏）.pdf', await pdf(5, true));
  await put('2023/第6期.html', iconv.encode(sitePage(await seed(6), '云州科技简报第6期', 'gb2312'), 'gbk'));
  await put(
    '2023/第7期.mhtml',
    mhtml(Buffer.from(sitePage(await seed(7), '云州科技简报', 'utf-8')), 'quoted-printable', null),
  );
  await put('2023/下半年.zip', makeZip([{ name: '第8期.txt', bytes: Buffer.from(await seed(8)) }]));
  await put('2023/第9期（缺日期）.txt', (await seed(9)).replace('2023年9月30日', ''));
  await put('2023/新闻稿.txt', await readFile(join(FIXTURES, 'news-qujing-hospital.txt')));
  await put('2023/第10期.wps', fixture('yunzhou-2023-03.doc'));
  await put('2023/第11期（扫描）.pdf', hostile('scan.pdf'));
  await put('2023/第12期（加密）.pdf', hostile('locked.pdf'));
  await put('2023/第12期（未传完）.docx', hostile('cut.docx'));
  await put('2023/年终表.ofd', hostile('ofd.ofd'));
  await put('2023/会场.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
}

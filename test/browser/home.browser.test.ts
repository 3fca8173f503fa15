import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReading } from '../support/build-reading.ts';
import { launchBrowser, openPage, type WatchOptions } from '../support/chromium.ts';
import { type PageService, servePage } from '../support/page-service.ts';
import { readingWorld } from '../support/reading-world.ts';

/** A number that the other series has too. */
const other = buildReading({
  series: '云岭科技简报',
  number: 6,
  date: '2024-06-20',
  sentences: [{ text: '钱一文主持全市人才工作会。', mentions: ['Official:钱一文', 'Meeting:全市人才工作会'] }],
});

let service: PageService;
let browser: Browser;

beforeAll(async () => {
  service = await servePage([...readingWorld, other], new Map([[other.sha256, 'COMPOSED']]));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

/** A page on the product, and its end: it fails when the page complained. */
async function visit(act: (page: Page) => Promise<void>, query = '', options: WatchOptions = {}): Promise<void> {
  const watched = await openPage(browser, { reducedMotion: 'reduce', ...options });
  watched.page.setDefaultTimeout(30_000);
  await watched.page.goto(`${service.address}/${query}`);
  await act(watched.page);
  await watched.finish();
}

describe('the language of the page', () => {
  test.each([
    ['zh-CN', '', 'zh-CN'],
    ['zh-TW', '', 'zh-CN'],
    ['en-GB', '', 'en'],
    ['de-DE', '', 'en'],
    ['en-GB', '?l=zh', 'zh-CN'],
    ['zh-CN', '?l=en', 'en'],
    ['en-GB', '?l=tlh', 'en'],
  ])('of a browser in %s with the address %j is %s', async (locale, query, lang) => {
    await visit(
      async (page) => {
        await page.getByRole('combobox').waitFor();
        await expect(page.locator('html').getAttribute('lang')).resolves.toBe(lang);
        await expect(page.title()).resolves.toBe(lang === 'en' ? 'Chuanzhu' : '串珠');
      },
      query,
      { locale },
    );
  });

  test('once chosen, is kept for the next visit', async () => {
    await visit(
      async (page) => {
        await page.getByRole('button', { name: 'Show in Chinese' }).click();
        await page.goto(service.address);
        await page.getByRole('button', { name: '用英文显示' }).waitFor();
        await expect(page.locator('html').getAttribute('lang')).resolves.toBe('zh-CN');
      },
      '',
      { locale: 'en-GB' },
    );
  });
});

describe('the start page', () => {
  test('tells issues of one number apart by their series, in the chips and in the search', async () => {
    await visit(async (page) => {
      const latest = page.locator('.home-issues');
      await latest.getByRole('button', { name: '青石 2024 第 6 期' }).waitFor();
      await latest.getByRole('button', { name: '云岭 2024 第 6 期' }).waitFor();
      await expect(latest.locator('span', { hasText: '云岭 2024 第 6 期' }).getAttribute('title')).resolves.toContain(
        '云岭科技简报',
      );
      await page.getByRole('combobox').fill('主持会议并讲话');
      await page.getByRole('option').filter({ hasText: '青石 第 6 期' }).waitFor();
    });
  });

  test('says which bulletins are a sample, and how to take them out and read one’s own', async () => {
    await visit(async (page) => {
      await page.getByText('《云岭科技简报》（1 期）是编写的样本').waitFor();
      await expect(page.locator('.home-sample').innerText()).resolves.not.toContain('青石');
      await page.getByRole('button', { name: '换成自己的简报' }).click();
      const dialog = page.getByRole('dialog', { name: '换成自己的简报' });
      await dialog.getByText('npm run -s chuanzhu -- ingest 文件夹').waitFor();
      await dialog.getByText(`npm run -s chuanzhu -- forget ${other.sha256.slice(0, 8)}`).waitFor();
    });
  });

  test('promises as many people and meetings as then stand in the network', async () => {
    await visit(async (page) => {
      const promised = page.locator('.home-questions button').filter({ hasText: /\d+ (人|场会议)/ });
      await promised.first().waitFor();
      const count = await promised.count();
      expect(count).toBeGreaterThan(1);
      for (let index = 0; index < count; index += 1) {
        const [, number = '', word = ''] = /(\d+) (人|场会议)/.exec(await promised.nth(index).innerText()) ?? [];
        await promised.nth(index).click();
        const kind = word === '人' ? '人物' : '会议';
        await page.getByRole('button', { name: new RegExp(`^${kind} ?${number}$`) }).waitFor();
        await page.goto(service.address);
      }
    });
  });
});

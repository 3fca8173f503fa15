import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openPage, type WatchOptions } from '../support/chromium.ts';
import { type PageService, servePage } from '../support/page-service.ts';
import { readingWorld } from '../support/reading-world.ts';

let service: PageService;
let browser: Browser;

beforeAll(async () => {
  service = await servePage(readingWorld);
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

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
async function visit(act: (page: Page) => Promise<void>, options: WatchOptions = {}): Promise<void> {
  const watched = await openPage(browser, { reducedMotion: 'reduce', ...options });
  watched.page.setDefaultTimeout(60_000);
  await watched.page.goto(service.address);
  await act(watched.page);
  await watched.finish();
}

/** From the start page, by what is typed, into the network; waits until the node is drawn. */
async function search(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(typed);
  await page.getByRole('option').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await nodes(page).filter({ hasText: name }).first().waitFor({ state: 'attached' });
}

/** The nodes as the keyboard's list holds them. */
function nodes(page: Page) {
  return page.locator('.graph-mirror button');
}

/** Where each node stands, by name, once nothing moves any more. */
async function places(page: Page): Promise<Record<string, string>> {
  const read = () =>
    nodes(page).evaluateAll((list) =>
      Object.fromEntries(list.map((one) => [one.dataset.id ?? '', one.style.transform] as const)),
    );
  let before = await read();
  for (let turn = 0; turn < 20; turn += 1) {
    await page.waitForTimeout(150);
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(before) && Object.keys(now).length > 0) return now;
    before = now;
  }
  return before;
}

describe('the network', () => {
  test('is found by pinyin and by initials', async () => {
    await visit((page) => search(page, 'jiangyichuan', '江一川'));
    await visit((page) => search(page, 'jyc', '江一川'));
  });

  test('keeps old nodes at the same pixel when one is expanded, and undo takes the new ones back', async () => {
    await visit(async (page) => {
      await search(page, '江一川', '江一川');
      const before = await places(page);
      await nodes(page).filter({ hasText: '推进会' }).first().focus();
      await page.keyboard.press('n');
      await nodes(page).filter({ hasText: '欧阳月' }).waitFor({ state: 'attached' });
      const after = await places(page);
      expect(after).toMatchObject(before);
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
      await page.getByRole('button', { name: '撤销' }).click();
      await nodes(page).filter({ hasText: '欧阳月' }).waitFor({ state: 'detached' });
      expect(await places(page)).toEqual(before);
    });
  });

  test('has no step for an expansion that adds nothing; a notice says so, and back leads to the page before', async () => {
    await visit(async (page) => {
      await search(page, '江一川', '江一川');
      const { search: address } = new URL(page.url());
      await nodes(page).filter({ hasText: '江一川' }).first().focus();
      await page.keyboard.press('n');
      await page.getByText('与“江一川”相连的都在图上了').waitFor();
      await expect(page.locator('.trail-bead').count()).resolves.toBe(1);
      expect(new URL(page.url()).search).toBe(address);
      await page.goBack();
      await page
        .getByRole('button', { name: 'GraphQL' })
        .or(page.getByRole('link', { name: 'GraphQL' }))
        .waitFor();
    });
  });

  test('is the same after a reload, and the back button leads to the page before', async () => {
    await visit(async (page) => {
      await search(page, '江一川', '江一川');
      const before = await places(page);
      await page.reload();
      await nodes(page).filter({ hasText: '江一川' }).first().waitFor({ state: 'attached' });
      expect(await places(page)).toEqual(before);
      await page.goBack();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goForward();
      await nodes(page).filter({ hasText: '江一川' }).first().waitFor({ state: 'attached' });
    });
  });

  test('a second tab with the same address shows the same, and goes its own way', async () => {
    await visit(async (page) => {
      await search(page, '江一川', '江一川');
      const other = await page.context().newPage();
      await other.goto(page.url());
      await nodes(other).filter({ hasText: '江一川' }).first().waitFor({ state: 'attached' });
      await other.getByRole('button', { name: '撤销' }).click();
      await other.getByRole('heading', { level: 1 }).waitFor();
      expect(await nodes(page).count()).toBeGreaterThan(1);
      await other.close();
    });
  });

  test('the legend hides a kind and brings it back to the same places', async () => {
    await visit(async (page) => {
      await search(page, '江一川', '江一川');
      const before = await places(page);
      const meetings = page.getByRole('button', { name: /^会议/ });
      await meetings.click();
      await nodes(page).filter({ hasText: '推进会' }).waitFor({ state: 'detached' });
      await meetings.click();
      await nodes(page).filter({ hasText: '推进会' }).first().waitFor({ state: 'attached' });
      expect(await places(page)).toEqual(before);
    });
  });

  test('the keyboard alone leads from the start page into the network and to what another node says', async () => {
    await visit(async (page) => {
      await search(page, 'jyc', '江一川');
      await page.getByRole('heading', { name: '江一川', level: 2 }).waitFor();
      // The search leaves the keyboard in the network, on what was found.
      await page.waitForFunction(() => document.activeElement?.closest('.graph-mirror') !== null);
      await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toContain('江一川');
      const there = await page.evaluate(() => document.activeElement?.textContent ?? '');
      for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
        await page.keyboard.press(arrow);
        if ((await page.evaluate(() => document.activeElement?.textContent ?? '')) !== there) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !location.search.includes('&s=o'));
      await expect(page.locator('.panel').innerText()).resolves.not.toBe('');
    });
  });

  test('leads from the network into the panel and back by one key, and by a second Enter', async () => {
    await visit(async (page) => {
      await search(page, 'jyc', '江一川');
      await page.getByRole('heading', { name: '江一川', level: 2 }).waitFor();
      await page.waitForFunction(() => document.activeElement?.closest('.graph-mirror') !== null);
      const isIn = (selector: string) => page.evaluate((one) => document.activeElement?.closest(one) != null, selector);
      const first = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('F6');
      expect(await isIn('.panel')).toBe(true);
      await page.keyboard.press('Shift+F6');
      expect(await isIn('.graph-mirror')).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
      await page.keyboard.press('Enter');
      expect(await isIn('.panel')).toBe(true);
      // Esc leads out again: panel, then selection.
      await page.keyboard.press('Escape');
      await page.locator('.panel').waitFor({ state: 'detached' });
      expect(await isIn('.graph-mirror')).toBe(true);
      await page.keyboard.press('Enter');
      await page.locator('.panel').waitFor();
      await page.keyboard.press('Shift+?');
      await page.getByRole('dialog').getByText('下一块 · 上一块').waitFor();
    });
  });

  test('a path between two people is listed and drawn', async () => {
    await visit(async (page) => {
      await search(page, '江一川', '江一川');
      await nodes(page).filter({ hasText: '江一川' }).first().focus();
      await page.keyboard.press('w');
      await page.getByText('点图上另一个节点').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('欧阳月');
      await page.getByRole('option').filter({ hasText: '欧阳月' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page
        .getByRole('button', { name: /步.*江一川.*推进会.*欧阳月/s })
        .first()
        .waitFor();
      await nodes(page).filter({ hasText: '欧阳月' }).waitFor({ state: 'attached' });
    });
  });

  test('language and theme change in place, and the address keeps them', async () => {
    await visit(async (page) => {
      await search(page, '江一川', '江一川');
      const before = await places(page);
      await page.getByRole('button', { name: '用英文显示' }).click();
      await page.getByRole('button', { name: 'Switch to dark' }).click();
      await expect(page.locator('html').getAttribute('data-theme')).resolves.toBe('dark');
      expect(page.url()).toContain('l=en');
      await page.reload();
      await page.getByRole('button', { name: 'Switch to light' }).waitFor();
      expect(Object.keys(await places(page))).toEqual(Object.keys(before));
    });
  });

  test('search, panel and network go on by themselves when the database is back', async () => {
    await visit(
      async (page) => {
        await search(page, '江一川', '江一川');
        const away = JSON.stringify({ errors: [{ message: 'away', extensions: { code: 'DB_UNAVAILABLE' } }] });
        await page.route('**/graphql', (route) =>
          route.fulfill({ status: 503, contentType: 'application/json', body: away }),
        );
        await nodes(page).filter({ hasText: '推进会' }).first().focus();
        await page.keyboard.press('Enter');
        const panel = page.locator('.panel');
        await panel.getByText('数据库没有回应').waitFor();
        await page.keyboard.press('n');
        await page.locator('.network-strip').getByText('数据库没有回应').waitFor();
        await page.keyboard.press('/');
        await page.keyboard.type('欧阳月');
        await page.locator('.search-results').getByText('数据库没有回应').waitFor();
        await page.unroute('**/graphql');
        await page.getByRole('option').filter({ hasText: '欧阳月' }).first().waitFor();
        await panel.getByRole('tablist').waitFor();
        await nodes(page).filter({ hasText: '欧阳月' }).waitFor({ state: 'attached' });
      },
      { expected: [/503/, /Failed to load resource/] },
    );
  });

  test('says so when the service is away, keeps what is on screen, and goes on when it is back', async () => {
    await visit(
      async (page) => {
        await search(page, '江一川', '江一川');
        const count = await nodes(page).count();
        await page.context().setOffline(true);
        await nodes(page).filter({ hasText: '推进会' }).first().focus();
        await page.keyboard.press('n');
        await page.getByText('连不上服务').waitFor();
        expect(await nodes(page).count()).toBe(count);
        await page.context().setOffline(false);
        await page
          .getByRole('button', { name: /现在就试/ })
          .first()
          .click();
        await nodes(page).filter({ hasText: '欧阳月' }).waitFor({ state: 'attached' });
      },
      { expected: [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/] },
    );
  });
});

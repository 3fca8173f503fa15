import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatAddress } from '../../web/src/state/address.ts';
import { EMPTY_ADDRESS } from '../../web/src/state/model.ts';
import { launchBrowser, openPage, type WatchOptions } from '../support/chromium.ts';
import { type PageService, servePage } from '../support/page-service.ts';
import { readingWorld } from '../support/reading-world.ts';

let service: PageService;
let browser: Browser;

beforeAll(async () => {
  service = await servePage(readingWorld);
  browser = await launchBrowser();
  // The first answers of a fresh server may come too late for a page; the tests are about the page.
  const first = await openPage(browser, { expected: [/503/] });
  await openText(first.page).catch(() => undefined);
  await first.finish();
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

/** A page on the product, and its end: it fails when the page complained. */
async function visit(act: (page: Page) => Promise<void>, query = '', options: WatchOptions = {}): Promise<void> {
  const watched = await openPage(browser, options);
  watched.page.setDefaultTimeout(60_000);
  if (query !== '') await watched.page.goto(`${service.address}/${query}`);
  await act(watched.page);
  await watched.finish();
}

/** Address of the network around a person, as a link would carry it. */
async function around(name: string): Promise<string> {
  const response = await fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($name: String!) { officials(nameContains: $name, first: 1) { edges { node { id } } } }',
      variables: { name },
    }),
  });
  const { data } = (await response.json()) as { data: { officials: { edges: { node: { id: string } }[] } } };
  const id = data.officials.edges[0]?.node.id ?? '';
  const steps = [{ kind: 'open', id }] as const;
  return `?${formatAddress({ ...EMPTY_ADDRESS, view: 'network', steps, selection: { kind: 'node', id } })}`;
}

/** A person in the middle of the network, with the panel beside it. */
async function openPerson(page: Page, name: string, also = ''): Promise<void> {
  await page.goto(`${service.address}/${await around(name)}${also}`);
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

/** The row of the meeting at which the person presides; the hidden list of the canvas names it too. */
function row(page: Page) {
  return page
    .locator('.panel')
    .getByRole('button', { name: /推进会/ })
    .first();
}

/** On to the sentence by which this person presides. */
async function openSentence(page: Page): Promise<void> {
  await openPerson(page, '江一川');
  await row(page).click();
  await page.getByRole('article', { name: '原句' }).first().waitFor();
}

/** And into the text. */
async function openText(page: Page): Promise<void> {
  await openSentence(page);
  await page.getByRole('button', { name: '在原文中看' }).last().click();
  await page.locator('mark').first().waitFor();
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe('from a person to the words of the bulletin', () => {
  test('the panel says what the person does, and the sentence with its issue stands under it', async () => {
    await visit(async (page) => {
      await openSentence(page);
      const card = page.getByRole('article', { name: '原句' }).first();
      await expect(card.innerText()).resolves.toContain('江一川主持');
      await expect(card.innerText()).resolves.toContain('第 7 期');
      await expect(card.getByText('另有 1 期这样说').count()).resolves.toBe(1);
    });
  });

  test('the newest issue comes first, the older one when asked for', async () => {
    await visit(async (page) => {
      await openSentence(page);
      await page.getByRole('button', { name: '另有 1 期这样说' }).click();
      const cards = page.getByRole('article', { name: '原句' });
      await cards.nth(1).waitFor();
      await expect(cards.nth(1).innerText()).resolves.toContain('第 6 期');
    });
  });

  test('in the text that very sentence is marked, and no other', async () => {
    await visit(async (page) => {
      await openText(page);
      await expect(page.locator('mark').count()).resolves.toBe(1);
      await expect(page.locator('mark').innerText()).resolves.toMatch(/^会上，江一川主持的.*再次提起。$/);
    });
  });

  test('a sentence that the search found is marked, and its address marks it again', async () => {
    await visit(async (page) => {
      await page.goto(service.address);
      await page.getByRole('combobox').fill('再次提起');
      await page.getByRole('option').filter({ hasText: '再次提起' }).click();
      const mark = page.locator('mark#marked-sentence');
      await mark.waitFor();
      await expect(mark.innerText()).resolves.toContain('推进会被再次提起。');
      await page.reload();
      await mark.waitFor();
      await expect(mark.innerText()).resolves.toContain('推进会被再次提起。');
    });
  });

  test('a name in a name is a link of its own, and leads to its node', async () => {
    await visit(async (page) => {
      await openText(page);
      await page.getByRole('button', { name: '上一期' }).click();
      const meeting = page.getByRole('link', { name: '全市“百厂试验”行动推进会' }).first();
      await meeting.waitFor();
      await meeting.getByRole('link', { name: '“百厂试验”行动' }).click();
      await page.getByRole('heading', { name: '“百厂试验”行动', level: 2 }).waitFor();
    });
  });

  test('a click on another sentence marks it and tells its facts', async () => {
    await visit(async (page) => {
      await openText(page);
      await page.getByRole('button', { name: '上一期' }).click();
      await page.locator('.text-paragraph').getByText('主持会议并讲话。').first().click();
      const facts = page.getByRole('region', { name: '这句话说了什么' });
      await facts.waitFor();
      await expect(facts.getByRole('listitem').count()).resolves.toBe(4);
      await expect(page.locator('mark').innerText()).resolves.toContain('6月8日');
    });
  });

  test('words that look like markup are words', async () => {
    await visit(async (page) => {
      await openText(page);
      await page.getByRole('button', { name: '上一期' }).click();
      await page.getByText('<img src=x onerror=alert(1)>有限公司').first().waitFor();
      await expect(page.locator('main img').count()).resolves.toBe(0);
    });
  });

  test('the back button leads back to the network, with the person still selected', async () => {
    await visit(async (page) => {
      await openText(page);
      await page.goBack();
      await page.getByRole('heading', { name: '江一川', level: 2 }).waitFor();
    });
  });

  test('an address of a sentence opens that sentence', async () => {
    await visit(async (page) => {
      await openText(page);
      const { search } = new URL(page.url());
      await visit(async (other) => {
        await other.locator('mark').waitFor();
        await expect(other.locator('mark').innerText()).resolves.toContain('再次提起');
      }, search);
    });
  });
});

describe('with the keyboard alone', () => {
  test('a row opens and closes with Enter', async () => {
    await visit(async (page) => {
      await openPerson(page, '江一川');
      await row(page).focus();
      await page.keyboard.press('Enter');
      const sentence = page.getByRole('article', { name: '原句' }).first();
      await sentence.waitFor();
      await page.keyboard.press('Enter');
      await sentence.waitFor({ state: 'detached' });
    });
  });

  test('a name in the text takes the focus and Enter follows it', async () => {
    await visit(async (page) => {
      await openText(page);
      await page.locator('mark').getByRole('link', { name: '江一川' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '江一川', level: 2 }).waitFor();
    });
  });
});

describe('for everyone', () => {
  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ])('panel and reader have no accessibility finding in %s, %s', async (language, theme) => {
    await visit(async (page) => {
      await openPerson(page, '江一川');
      await row(page).click();
      await page.locator('.quote').first().waitFor();
      await expect(findings(page)).resolves.toEqual([]);
      await page.locator('.card .way').first().click();
      await page.locator('mark').first().waitFor();
      await expect(findings(page)).resolves.toEqual([]);
    }, `?l=${language}&t=${theme}`);
  });

  test('Chinese from the bulletin is marked as Chinese on an English page', async () => {
    await visit(async (page) => {
      await openPerson(page, '江一川');
      await expect(page.getByRole('heading', { level: 2 }).locator('[lang="zh-CN"]').count()).resolves.toBeGreaterThan(
        0,
      );
    }, '?l=en');
  });

  test('at 400 % the reader is one column and nothing runs over the side', async () => {
    await visit(
      async (page) => {
        await openText(page);
        await page.setViewportSize({ width: 320, height: 800 });
        const over = await page.evaluate(() =>
          [...document.querySelectorAll('.reader *')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => `${element.tagName} ${element.className}`),
        );
        expect(over).toEqual([]);
      },
      '',
      { reducedMotion: 'reduce' },
    );
  });
});

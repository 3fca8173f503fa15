import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openPage } from './chromium.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/good': '<!doctype html><link rel="icon" href="data:,"><title>串珠</title><p>你好</p>',
  '/logs': '<!doctype html><link rel="icon" href="data:,"><script>console.error("planted")</script>',
  '/throws': '<!doctype html><link rel="icon" href="data:,"><script>throw new Error("planted")</script>',
  '/misses': '<!doctype html><link rel="icon" href="data:,"><img src="/absent.png">',
};

let browser: Browser;
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = PAGES[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function visit(path: string, expected: RegExp[] = []): Promise<void> {
  const watched = await openPage(browser, { expected });
  await watched.page.goto(base + path, { waitUntil: 'networkidle' });
  await watched.finish();
}

describe('the page that watches', () => {
  test('a quiet page passes', async () => {
    await expect(visit('/good')).resolves.toBeUndefined();
  });

  test.each([
    ['/logs', 'console error: planted'],
    ['/throws', 'uncaught: planted'],
    ['/misses', 'answer 404'],
  ])('%s fails the test', async (path, sign) => {
    await expect(visit(path)).rejects.toThrow(sign);
  });

  test('what a test provokes on purpose is no failure', async () => {
    await expect(visit('/misses', [/404/])).resolves.toBeUndefined();
  });
});

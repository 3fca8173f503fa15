/** A real Chromium for the tests, and a page in which every console error and every failed request fails the test. */
import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Sandboxes need rights that root in a container has not; the rest keeps Chromium from calling home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The npm package carries a Chromium for Linux on x64; elsewhere the user's own is taken (CHROMIUM_PATH, else the usual places). */
async function executable(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  if (process.platform === 'linux' && process.arch === 'x64') return bundled.executablePath();
  const found = INSTALLED.find((path) => existsSync(path));
  if (!found) throw new Error('no Chromium for the browser tests: install Chrome or set CHROMIUM_PATH to one');
  return found;
}

/** Start a headless Chromium; close it with `browser.close()`. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: ARGUMENTS, headless: true });
}

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far: console errors and warnings, uncaught exceptions, failed requests, answers of 400 and above. */
  readonly troubles: readonly string[];
  /** Throw unless nothing went wrong, then close. Call it at the end of each test (`afterEach` is a good place). */
  finish(): Promise<void>;
}

export interface WatchOptions extends BrowserContextOptions {
  /** Troubles that this test provokes on purpose: a matching line is no failure. */
  readonly expected?: readonly RegExp[];
}

/** A page in a context of its own (no cookies, no storage of others). Chinese, 1280×720, unless `options` say otherwise. */
export async function openPage(browser: Browser, options: WatchOptions = {}): Promise<WatchedPage> {
  const { expected = [], ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...contextOptions,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const note = (line: string) => {
    if (!expected.some((pattern) => pattern.test(line))) troubles.push(line);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The page itself calls off a request that it no longer needs; that is no failure.
    if (reason !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    page,
    troubles,
    finish: async () => {
      await context.close();
      if (troubles.length > 0) throw new Error(`the page complained:\n${troubles.join('\n')}`);
    },
  };
}

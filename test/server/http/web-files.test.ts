import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, sourcesHash } from '../../../server/http/web-build.ts';
import { readWebFiles, webFile } from '../../../server/http/web-files.ts';

let web = '';

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(web, name)), { recursive: true });
  writeFileSync(path.join(web, name), text);
}

beforeEach(() => {
  web = mkdtempSync(path.join(tmpdir(), 'web-'));
});
afterEach(() => rmSync(web, { recursive: true }));

describe('the built files', () => {
  test('have types, checksums, and a long life where the name has a hash', async () => {
    put('index.html', '<p>page</p>');
    put('assets/a-1.js', `export const a = ${'1'.repeat(2000)};`);
    put('assets/f-1.woff2', 'font');
    put('.sources', 'stamp');
    const files = await readWebFiles(web);
    expect([...files.keys()].sort()).toEqual(['/assets/a-1.js', '/assets/f-1.woff2', '/index.html']);
    expect(files.get('/index.html')).toMatchObject({
      type: 'text/html; charset=utf-8',
      cacheControl: 'no-cache',
      gzipped: null,
    });
    expect(files.get('/assets/a-1.js')?.cacheControl).toContain('immutable');
    expect(files.get('/assets/a-1.js')?.gzipped?.length).toBeLessThan(200);
    expect(files.get('/assets/f-1.woff2')).toMatchObject({ type: 'font/woff2', gzipped: null });
  });

  test('a folder that is not there has none', async () => {
    expect((await readWebFiles(path.join(web, 'none'))).size).toBe(0);
  });

  test('views of the page are the page, files that are not there are not', async () => {
    put('index.html', 'page');
    const files = await readWebFiles(web);
    expect(webFile(files, '/drivers')).toBe(files.get('/index.html'));
    for (const gone of ['/a.js', '/assets/x', '/.env', '/../index.html']) expect(webFile(files, gone)).toBeUndefined();
  });
});

describe('whether the page is built', () => {
  test('follows its sources, not its output', async () => {
    put('src/a.ts', 'a');
    const folders = { web, also: [] };
    const hash = await sourcesHash(folders);
    expect(await isBuilt(folders, hash)).toBe(false);
    put('dist/.sources', hash);
    put('dist/index.html', 'page');
    expect(await sourcesHash(folders)).toBe(hash);
    expect(await isBuilt(folders, hash)).toBe(true);
    put('src/a.ts', 'b');
    expect(await isBuilt(folders, await sourcesHash(folders))).toBe(false);
  });
});

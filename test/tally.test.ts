import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from './support/temporary-folder.ts';
import { tallyOf } from './tally.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Run vitest for real on these files, and count. */
async function count(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'tests'));
  await symlink(modules, path.join(folder, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, 'tests', name), `import { expect, test } from 'vitest';\n${text}\n`);
  }
  const report = path.join(folder, 'report.json');
  const args = ['run', '--root', folder, '--reporter=json', `--outputFile=${report}`];
  const code = await promisify(execFile)(process.execPath, [path.join(modules, 'vitest/vitest.mjs'), ...args]).then(
    () => 0,
    ({ code: failed }: { code: number }) => failed,
  );
  return tallyOf(await readFile(report, 'utf8').catch(() => null), code);
}

test('passed, failed and skipped tests are counted', async () => {
  const files = {
    'good.test.js': "test('a', () => expect(1).toBe(1)); test('b', () => {}); test.skip('c', () => {});",
    'bad.test.js': "test('d', () => expect(1).toBe(2));",
  };
  expect(await count(files)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a file that breaks before its first test is a failure', async () => {
  expect(await count({ 'broken.test.js': "import './nowhere.js';" })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('an error outside of every test is a failure although all tests passed', async () => {
  const later =
    "test('a', async () => { setTimeout(() => { throw new Error('late'); }, 0); await new Promise((r) => setTimeout(r, 50)); });";
  expect(await count({ 'late.test.js': later })).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a run that never came to its end is a failure', () => {
  expect(tallyOf(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractorVersion } from '../../../server/ingest/extractor-version.ts';

let folder: string;
let root: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuanzhu-version-'));
  root = join(folder, 'ingest');
  for (const room of [
    'ingest/read',
    'ingest/understand',
    'ingest/layout',
    'ingest/extract/roles',
    'ingest/lexicon',
    'ingest/resolve',
    'model',
  ]) {
    await mkdir(join(folder, room), { recursive: true });
  }
  await writeFile(join(root, 'extract/roles/presides.ts'), 'rule one\nrule two\n');
});

afterEach(() => rm(folder, { recursive: true }));

test('the name of the rules changes with a rule, wherever it stands', async () => {
  const before = await extractorVersion(root);
  expect(before).toMatch(/^[0-9a-f]{12}$/);
  await writeFile(join(root, 'extract/roles/presides.ts'), 'rule one\nrule 2\n');
  const changed = await extractorVersion(root);
  expect(changed).not.toBe(before);
  await writeFile(join(folder, 'model/ids.ts'), 'another key');
  expect(await extractorVersion(root)).not.toBe(changed);
});

test('the name of the rules does not change with line ends', async () => {
  const before = await extractorVersion(root);
  await writeFile(join(root, 'extract/roles/presides.ts'), 'rule one\r\nrule two\r\n');
  expect(await extractorVersion(root)).toBe(before);
});

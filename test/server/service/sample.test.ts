import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { identityOf } from '../../../server/ingest/read/read.ts';
import { readSample } from '../../../server/service/sample.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));

test('the bulletins of the seed are told by the checksum that reading gives them: twelve invented, one retold', async () => {
  const sample = await readSample(SEED);
  expect([...sample.values()].sort()).toEqual(['ABRIDGED', ...Array<string>(12).fill('COMPOSED')]);
  const file = `${SEED}/ordos-2021-07-abridged.txt`;
  expect(sample.get(identityOf(await readFile(file), file).sha256)).toBe('ABRIDGED');
});

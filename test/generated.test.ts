import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkGenerated } from './generated.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

async function project() {
  const root = await temporaryFolder();
  await mkdir(path.join(root, 'server'));
  const file = path.join(root, 'server', 'words.generated.ts');
  await writeFile(file, 'old');
  return { root, file };
}

test('what the generators would write again is fine', async () => {
  const { root, file } = await project();
  const again = async () => {
    await writeFile(file, 'old');
    return { code: 0, output: '' };
  };
  expect(await checkGenerated(root, again)).toEqual({ code: 0, output: '' });
});

test('a file that would change is named with the command that mends it, and the tree stays as it was', async () => {
  const { root, file } = await project();
  const other = path.join(root, 'server', 'new.generated.ts');
  const anew = async () => {
    await writeFile(file, 'new');
    await writeFile(other, 'new');
    return { code: 0, output: '' };
  };
  const { code, output } = await checkGenerated(root, anew);
  expect(code).toBe(1);
  expect(output).toMatch(/server.new\.generated\.ts, server.words\.generated\.ts[\s\S]*npm run generate/);
  expect(await readFile(file, 'utf8')).toBe('old');
  await expect(readFile(other)).rejects.toThrow('ENOENT');
});

test('a generator that fails is a failure', async () => {
  const { root } = await project();
  expect(await checkGenerated(root, async () => ({ code: 2, output: 'broken' }))).toEqual({
    code: 2,
    output: 'broken',
  });
});

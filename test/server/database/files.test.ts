import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureSpace, ensureWritable, freeSpace } from '../../../server/database/files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the folders that the database needs', () => {
  test('are made, for this user only', async () => {
    const folder = path.join(await temporaryFolder(), 'a', 'b');
    await ensureWritable(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('a file in the way is named, with the setting that helps', async () => {
    const file = path.join(await temporaryFolder(), 'in-the-way');
    await writeFile(file, '');
    await expect(ensureWritable(path.join(file, 'home'))).rejects.toMatchObject({
      code: 'folder-not-writable',
      sentences: {
        en: expect.stringMatching(/in-the-way.*CHUANZHU_HOME/),
        zh: expect.stringContaining('CHUANZHU_HOME'),
      },
    });
  });

  // Root may write everywhere, so only a user sees this one.
  test.skipIf(process.getuid?.() === 0)('a folder of somebody else is named', async () => {
    const folder = path.join(await temporaryFolder(), 'locked');
    await mkdir(folder);
    await chmod(folder, 0o500);
    await expect(ensureWritable(folder)).rejects.toMatchObject({ code: 'folder-not-writable' });
  });

  test('a disk with too little room is refused with both numbers (the room is forced here)', async () => {
    await expect(ensureSpace('/data', 500e6, async () => 60e6)).rejects.toMatchObject({
      code: 'disk-full',
      sentences: { en: expect.stringMatching(/60 MB left and 500 MB/), zh: expect.stringContaining('60 MB') },
    });
  });

  test('the room on this disk is a number of bytes', async () => {
    expect(await freeSpace(await temporaryFolder())).toBeGreaterThan(0);
  });
});

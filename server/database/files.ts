/** Folders and small files, with the failures that a user meets turned into sentences. */

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../model/error-code.ts';
import { DatabaseFailure, textOf } from './failure.ts';

/** Make the folder (mode 700) and prove that we may write there. */
export async function ensureWritable(folder: string): Promise<void> {
  const trial = path.join(folder, `.write-test-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(trial, '');
    await rm(trial);
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw diskFull(folder, 0, 1);
    throw notWritable(folder, textOf(error));
  }
}

/** `detail` is the operating system's own message. */
export function notWritable(folder: string, detail: string): DatabaseFailure {
  return new DatabaseFailure(
    'folder-not-writable',
    {
      zh: `无法写入文件夹 ${folder}。请给当前用户该文件夹的写权限，或用环境变量 CHUANZHU_HOME 指定另一个文件夹。`,
      en: `Cannot write to the folder ${folder}. Give your user write permission there, or name another folder in CHUANZHU_HOME.`,
    },
    detail,
  );
}

/** `free` and `wanted` are bytes. */
export function diskFull(folder: string, free: number, wanted: number): DatabaseFailure {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);
  return new DatabaseFailure('disk-full', {
    zh: `磁盘空间不足：${folder} 所在磁盘剩余 ${megabytes(free)} MB，需要 ${megabytes(wanted)} MB。请清理磁盘，或用环境变量 CHUANZHU_HOME 指定另一块磁盘上的文件夹。`,
    en: `Not enough disk space: the disk of ${folder} has ${megabytes(free)} MB left and ${megabytes(wanted)} MB are needed. Free some space, or name a folder on another disk in CHUANZHU_HOME.`,
  });
}

/** Free bytes on the disk of an existing folder. */
export type FreeSpace = (folder: string) => Promise<number>;

/** What an ordinary user may still write, not what root may. */
export const freeSpace: FreeSpace = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Neo4j fails with a misleading message when the disk is full, so the space is looked at before. */
export async function ensureSpace(folder: string, wantedBytes: number, free: FreeSpace = freeSpace): Promise<void> {
  const bytes = await free(folder);
  if (bytes < wantedBytes) throw diskFull(folder, bytes, wantedBytes);
}

/** The parsed content, or null when the file is not there or is not JSON (a crash may leave half a file). */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

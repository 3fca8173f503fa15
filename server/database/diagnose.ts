/** A server that did not come up, read from its logs: every text here was seen on the real server. */
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sizeOf } from './download.ts';
import { DatabaseFailure, type DatabaseFailureCode, type Sentences } from './failure.ts';
import type { Exit } from './launch.ts';

interface Symptom {
  readonly code: DatabaseFailureCode;
  readonly sign: RegExp;
  readonly sentences: (home: string, found: string) => Sentences;
}

/** The first that matches wins; more telling signs stand before vaguer ones. */
const SYMPTOMS: readonly Symptom[] = [
  {
    code: 'port-taken',
    sign: /Address already in use|PortBindException/,
    sentences: () => ({
      zh: '数据库端口被其他程序占用，换了五个端口仍未成功。请稍候重试，或关闭占用端口的程序。',
      en: 'The port of the database was taken by another program, five times in a row. Try again, or end the program that takes ports.',
    }),
  },
  {
    code: 'data-locked',
    sign: /FileLockException|Lock file has been locked by another process/,
    sentences: (home) => ({
      zh: `数据文件夹 ${home} 正被另一个 Neo4j 使用。请先停止它，或用 CHUANZHU_HOME 指定另一个文件夹。`,
      en: `The data folder ${home} is in use by another Neo4j. Stop that one, or name another folder in CHUANZHU_HOME.`,
    }),
  },
  {
    code: 'folder-not-writable',
    sign: /AccessDeniedException: (\S+)/,
    sentences: (home, found) => ({
      zh: `Neo4j 无法写入 ${found || home}。请检查该文件夹及其中文件的所有者与权限。`,
      en: `Neo4j cannot write ${found || home}. Check owner and permissions of this folder and the files in it.`,
    }),
  },
  {
    code: 'java-too-old',
    sign: /UnsupportedClassVersionError/,
    sentences: () => ({
      zh: 'Java 版本过旧。请安装 Java 17 或更新版本，或让 JAVA_HOME 指向它。',
      en: 'This Java is too old. Install Java 17 or newer, or point JAVA_HOME at one.',
    }),
  },
  {
    code: 'memory',
    sign: /insufficient memory for the Java Runtime|Could not reserve enough space|error='Not enough space'/,
    sentences: () => ({
      zh: '内存不足：数据库需要约 700 MB 可用内存。请关闭其他程序后重试。',
      en: 'Not enough memory: the database wants about 700 MB. Close other programs and try again.',
    }),
  },
  {
    code: 'setting',
    sign: /Unrecognized setting\. No declared setting with name: (\S+)\.|Error evaluating value for setting '([^']+)'/,
    sentences: (home, found) => ({
      zh: `Neo4j 不接受设置 ${found}（${home}/conf/neo4j.conf）。锁文件中的 Neo4j 版本与本程序的设置不匹配。`,
      en: `Neo4j does not take the setting ${found} (${home}/conf/neo4j.conf). The Neo4j of the lock file and the settings of this program do not fit.`,
    }),
  },
  {
    code: 'jar-corrupt',
    sign: /ClassNotFoundException|NoClassDefFoundError|ZipException/,
    sentences: () => ({
      zh: '有 jar 文件缺失或损坏。请删除缓存文件夹中的 maven 目录后重试。',
      en: 'A jar is missing or damaged. Delete the folder maven in the cache folder and start again.',
    }),
  },
  {
    code: 'disk-full',
    sign: /No space left on device|due to the prefix 'system'/,
    sentences: (home) => ({
      zh: `${home} 所在磁盘已满。请清理后重试。`,
      en: `The disk of ${home} is full. Free some space and start again.`,
    }),
  },
];

/** Reads only what the server has written since `mark` was taken. */
export interface LogMark {
  readonly file: string;
  readonly offset: number;
}

/** Where a log under `home/logs` ends now. A log that is not there yet is marked at 0. */
export async function markLog(home: string, name = 'neo4j.log'): Promise<LogMark> {
  const file = path.join(home, 'logs', name);
  return { file, offset: await sizeOf(file) };
}

async function readSince({ file, offset }: LogMark): Promise<string> {
  const size = await sizeOf(file);
  if (size === 0) return '';
  if (size < offset) return readFile(file, 'utf8'); // it was rotated meanwhile
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - offset), 0, size - offset, offset);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Why the process ended before it answered. Always gives a failure: an unknown one shows the log's last lines. */
export async function diagnoseExit(home: string, mark: LogMark, exit: Exit, output: string): Promise<DatabaseFailure> {
  const log = (await readSince(mark)) + output;
  const detail = log.trim().split('\n').slice(-40).join('\n');
  for (const { code, sign, sentences } of SYMPTOMS) {
    const match = sign.exec(log);
    if (match) return new DatabaseFailure(code, sentences(home, match[1] ?? match[2] ?? ''), detail, exit.spawnError);
  }
  const how = exit.spawnError?.message ?? (exit.signal ? `signal ${exit.signal}` : `exit code ${exit.code}`);
  return new DatabaseFailure(
    'start-failed',
    {
      zh: `Neo4j 未能启动（${how}）。详情见 ${mark.file}。`,
      en: `Neo4j did not start (${how}). See ${mark.file}.`,
    },
    detail,
    exit.spawnError,
  );
}

/** The server runs but its database does not come up: a damaged store says so only in debug.log. Null when the log says nothing. */
export async function diagnoseStore(home: string, mark: LogMark): Promise<DatabaseFailure | null> {
  const log = await readSince(mark);
  const line = log.split('\n').find((text) => /Failed to start DatabaseId\{[^}]*\[neo4j\]\}/.test(text));
  if (line === undefined) return null;
  return new DatabaseFailure(
    'store-damaged',
    {
      zh: `数据库文件已损坏，Neo4j 打不开它。图可以从简报重新生成：请移走文件夹 ${home}，再次启动并重新载入简报。`,
      en: `The files of the database are damaged and Neo4j cannot open them. The graph can be made again from the bulletins: move the folder ${home} away, start again and load them.`,
    },
    line,
  );
}

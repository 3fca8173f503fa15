/** A Java that can run the server: the user's own where there is one, else a JRE from the Python package index. */
import { execFile } from 'node:child_process';
import { access, constants, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Report } from './events.ts';
import { DatabaseFailure } from './failure.ts';
import { cachedJre, fetchJre } from './jre.ts';
import type { Environment } from './options.ts';

const run = promisify(execFile);

/** Neo4j 5.26's classes are compiled for 17. */
const OLDEST_JAVA = 17;

export interface Java {
  readonly path: string;
  /** Full version (`17.0.15+6-Debian-1deb12u1`): class archives are bound to it. */
  readonly version: string;
  readonly major: number;
}

/** `17.0.15` → 17, `1.8.0_402` → 8; 0 when it is no version. */
export function majorOf(version: string): number {
  const match = /^(?:1\.)?(\d+)/.exec(version);
  return match ? Number(match[1]) : 0;
}

async function fromReleaseFile(java: string): Promise<string | null> {
  try {
    const text = await readFile(path.join(path.dirname(await realpath(java)), '..', 'release'), 'utf8');
    return /^JAVA_RUNTIME_VERSION="(.+)"$/m.exec(text)?.[1] ?? /^JAVA_VERSION="(.+)"$/m.exec(text)?.[1] ?? null;
  } catch {
    return null; // not every Java ships one; asking the program itself is slower but always works
  }
}

async function fromProgram(java: string, environment: Environment): Promise<string | null> {
  try {
    const { stderr, stdout } = await run(java, ['-version'], { env: javaEnvironment(environment), timeout: 20_000 });
    return /version "([^"]+)"/.exec(stderr + stdout)?.[1] ?? null;
  } catch {
    return null; // macOS has a /usr/bin/java that only says that there is no Java
  }
}

/** What Java inherits: all but the variables that would add options behind our back and unmake the class archive. */
export function javaEnvironment(environment: Environment): Record<string, string> {
  const hidden = new Set(['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS', 'CLASSPATH']);
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => !hidden.has(entry[0]) && entry[1] !== undefined,
    ),
  );
}

/** The Java behind one path, or null when it is none. */
async function inspectJava(java: string, environment: Environment): Promise<Java | null> {
  try {
    await access(java, constants.X_OK);
  } catch {
    return null;
  }
  const version = (await fromReleaseFile(java)) ?? (await fromProgram(java, environment));
  return version === null ? null : { path: java, version, major: majorOf(version) };
}

function candidates(environment: Environment): string[] {
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  const home = environment.JAVA_HOME ? [path.join(environment.JAVA_HOME, 'bin', program)] : [];
  const onPath = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [...new Set([...home, ...onPath.map((folder) => path.join(folder, program))])];
}

const INSTALL = {
  zh: '请安装 Java 17 或更新版本（如 Debian/Ubuntu：apt install openjdk-17-jre-headless；macOS：brew install openjdk；Windows：winget install EclipseAdoptium.Temurin.21.JRE），或安装 Python 3 与 pip 以便自动下载 JRE，或用 NEO4J_URI 连接已有的 Neo4j。',
  en: 'Install Java 17 or newer (Debian and Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk; Windows: winget install EclipseAdoptium.Temurin.21.JRE), or Python 3 with pip so that a JRE can be fetched, or set NEO4J_URI to a Neo4j that runs already.',
};

function noJava(tooOld: Java | undefined, why: { zh: string; en: string }, detail: string): DatabaseFailure {
  if (tooOld) {
    return new DatabaseFailure(
      'java-too-old',
      {
        zh: `${tooOld.path} 是 Java ${tooOld.major}，而 Neo4j 需要 Java ${OLDEST_JAVA} 或更新版本；自动下载 JRE 也未成功（${why.zh}）。${INSTALL.zh}`,
        en: `${tooOld.path} is Java ${tooOld.major}, but Neo4j needs Java ${OLDEST_JAVA} or newer, and a JRE could not be fetched (${why.en}). ${INSTALL.en}`,
      },
      detail,
    );
  }
  return new DatabaseFailure(
    'java-missing',
    {
      zh: `JAVA_HOME 与 PATH 中都没有 Java，也无法自动下载 JRE（${why.zh}）。${INSTALL.zh}`,
      en: `There is no Java in JAVA_HOME or on the path, and a JRE could not be fetched (${why.en}). ${INSTALL.en}`,
    },
    detail,
  );
}

/**
 * Find a Java ≥ 17: JAVA_HOME, then the path, then the JRE that an earlier start fetched, then fetch one.
 * Throws `DatabaseFailure`: java-missing, java-too-old, jre-corrupt, stopped.
 */
export async function ensureJava(
  cache: string,
  environment: Environment,
  report: Report,
  signal?: AbortSignal,
): Promise<Java> {
  let tooOld: Java | undefined;
  for (const candidate of candidates(environment)) {
    const java = await inspectJava(candidate, environment);
    if (java && java.major >= OLDEST_JAVA) {
      report({ kind: 'java-found', path: java.path, version: java.version });
      return java;
    }
    tooOld ??= java ?? undefined;
  }
  const kept = await cachedJre(cache);
  const outcome = kept === null ? await fetchJre(cache, environment, report, signal) : { path: kept };
  if ('why' in outcome) throw noJava(tooOld, outcome.why, outcome.detail);
  const jre = await inspectJava(outcome.path, environment);
  if (!jre) {
    const why = { zh: '下载的 JRE 在本机无法运行', en: 'the fetched JRE does not run on this machine' };
    throw noJava(tooOld, why, outcome.path);
  }
  report({ kind: kept === null ? 'jre-ready' : 'java-found', path: jre.path, version: jre.version });
  return jre;
}

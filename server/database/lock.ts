/** The lock file: which Maven artifacts make the server, with their hashes. Data, so that a version change is one command and one diff. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface Coordinates {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  readonly classifier?: string;
}

export interface Artifact extends Coordinates {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface Lock {
  readonly artifacts: readonly Artifact[];
  readonly totalBytes: number;
  /** Hash of the whole list: names class archives, which are bound to exactly these jars. */
  readonly fingerprint: string;
}

/** Committed; only `npm run database:lock` writes it. */
export const lockFile = fileURLToPath(new URL('./neo4j.lock.tsv', import.meta.url));

// The package is CommonJS with an `exports.default`; `require` is the one way that looks the same to Node, tsx and vitest.
const { default: artifactUrl } = createRequire(import.meta.url)(
  'mvn-artifact-url',
) as typeof import('mvn-artifact-url');

function parseCoordinates(text: string, line: number): Coordinates {
  const parts = text.split(':');
  const [groupId, artifactId] = parts;
  const version = parts.at(-1);
  const [, , packaging, classifier] = parts.length === 5 ? parts : [];
  const shape = parts.length === 3 || (parts.length === 5 && packaging === 'jar');
  if (!shape || !groupId || !artifactId || !version) {
    throw new Error(
      `${lockFile}:${line}: '${text}' is not group:artifact:version or group:artifact:jar:classifier:version; run npm run database:lock`,
    );
  }
  return { groupId, artifactId, version, ...(classifier ? { classifier } : {}) };
}

/** Lines of `coordinates<TAB>sha256<TAB>bytes`; `#` starts a comment line. Throws with the line number. */
export function parseLock(text: string): Lock {
  const artifacts: Artifact[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [coordinates = '', sha256 = '', bytes = ''] = line.split('\t');
    if (!/^[0-9a-f]{64}$/.test(sha256) || !/^[1-9][0-9]*$/.test(bytes)) {
      throw new Error(`${lockFile}:${index + 1}: wants coordinates, sha256 and bytes; run npm run database:lock`);
    }
    artifacts.push({ ...parseCoordinates(coordinates, index + 1), sha256, bytes: Number(bytes) });
  }
  return {
    artifacts,
    totalBytes: artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0),
    fingerprint: createHash('sha256').update(text).digest('hex').slice(0, 12),
  };
}

/** The committed lock. */
export async function readLock(): Promise<Lock> {
  return parseLock(await readFile(lockFile, 'utf8'));
}

/** `neo4j-kernel-5.26.30.jar` */
export function fileNameOf(artifact: Coordinates): string {
  const classifier = artifact.classifier ? `-${artifact.classifier}` : '';
  return `${artifact.artifactId}-${artifact.version}${classifier}.jar`;
}

/** Path inside a Maven repository: the same layout is used in our cache, so that one cache can feed another machine. */
export function pathOf(artifact: Coordinates): string {
  return [artifact.groupId.replaceAll('.', '/'), artifact.artifactId, artifact.version, fileNameOf(artifact)].join('/');
}

/** Address to fetch from; without a mirror the default repository of `mvn-artifact-url`. */
export async function urlOf(artifact: Coordinates, mirror?: string, extension: 'jar' | 'pom' = 'jar'): Promise<string> {
  const base = mirror === undefined || mirror.endsWith('/') ? mirror : `${mirror}/`;
  const { groupId, artifactId, version, classifier } = artifact;
  return artifactUrl({ groupId, artifactId, version, extension, ...(classifier ? { classifier } : {}) }, base);
}

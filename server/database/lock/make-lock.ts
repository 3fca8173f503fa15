/**
 * Write the lock anew: `npm run database:lock` for the version that is locked now, `npm run database:lock -- 5.26.31` for another,
 * `--mirror https://…` to read from a Maven mirror. The jars are read once and hashed; read the diff before you commit it.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { textOf } from '../failure.ts';
import { type Coordinates, lockFile, parseLock, urlOf } from '../lock.ts';
import { isLeftOut } from './left-out.ts';
import type { FetchPom } from './pom.ts';
import { resolve } from './resolve.ts';

const PARALLEL = 8;

/** What makes a Community server: its entry point, and the database with all its engines. */
function rootsOf(version: string): readonly Coordinates[] {
  return [
    { groupId: 'org.neo4j.app', artifactId: 'neo4j-server', version },
    { groupId: 'org.neo4j', artifactId: 'neo4j', version },
  ];
}

async function get(url: string): Promise<Buffer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
      if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
      return Buffer.from(await response.arrayBuffer());
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** Each POM is read once, however many artifacts inherit from it. */
function pomsFrom(mirror: string | undefined): FetchPom {
  const known = new Map<string, Promise<string>>();
  return (groupId, artifactId, version) => {
    const key = `${groupId}:${artifactId}:${version}`;
    const text =
      known.get(key) ??
      urlOf({ groupId, artifactId, version }, mirror, 'pom')
        .then(get)
        .then((bytes) => bytes.toString('utf8'));
    known.set(key, text);
    return text;
  };
}

function textOfCoordinates({ groupId, artifactId, version, classifier }: Coordinates): string {
  return [groupId, artifactId, ...(classifier ? ['jar', classifier] : []), version].join(':');
}

async function lineFor(coordinates: Coordinates, mirror: string | undefined): Promise<string> {
  const bytes = await get(await urlOf(coordinates, mirror));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return `${textOfCoordinates(coordinates)}\t${sha256}\t${bytes.length}`;
}

/** The text of a lock file for one Neo4j version. */
async function makeLock(version: string, mirror: string | undefined): Promise<string> {
  const all = await resolve(rootsOf(version), pomsFrom(mirror));
  const wanted = all.filter(({ groupId, artifactId }) => !isLeftOut(groupId, artifactId));
  const lines: string[] = [];
  const queue = [...wanted];
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) lines.push(await lineFor(next, mirror));
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return `${['# coordinates\tsha256\tbytes', ...lines.sort()].join('\n')}\n`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { mirror: { type: 'string' } }, allowPositionals: true });
  const before = await readFile(lockFile, 'utf8');
  const locked = parseLock(before).artifacts.find(({ artifactId }) => artifactId === 'neo4j-server')?.version;
  const version = positionals[0] ?? locked;
  if (version === undefined) throw new Error('name a version: npm run database:lock -- 5.26.30');
  const text = await makeLock(version, values.mirror);
  await writeFile(lockFile, text);
  const { artifacts, totalBytes } = parseLock(text);
  const changed = text === before ? 'as before' : 'changed: read the diff, run npm test, then commit it';
  console.log(`Neo4j ${version}: ${artifacts.length} artifacts, ${(totalBytes / 1e6).toFixed(1)} MB, ${changed}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(
      `The lock stays as it was: ${textOf(error)}. Is this a version that Maven has, and is the network there?`,
    );
    process.exitCode = 1;
  });
}

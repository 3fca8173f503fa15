/** Use a server that somebody else runs: another process of ours on this data folder, or the one that `NEO4J_URI` names. */
import path from 'node:path';
import { type Holder, holderOf } from './claim.ts';
import { passwordFile, readPassword } from './configure.ts';
import { lastingFailure, unreachable } from './connection-failure.ts';
import type { Report } from './events.ts';
import { ensureWanted } from './failure.ts';
import { isOurServer, readMarker } from './marker.ts';
import type { Database, DatabaseOptions, Probe, Target } from './options.ts';
import { targetAt } from './serve.ts';

const JOIN_MS = 180_000;

function guest(target: Target, home: string): Database {
  return {
    ...target,
    home,
    joined: true,
    pid: undefined,
    announce: async () => {},
    onDown: () => () => {},
    onUp: () => () => {},
    restart: () => {},
    stop: async () => {},
  };
}

/**
 * Log in to the server that `holder` runs. It may still be starting (or fetching), so this waits as long as the holder lives.
 * Throws `DatabaseFailure`: wrong-credentials, server-unreachable.
 */
export async function joinRunning(
  home: string,
  holder: Holder,
  options: DatabaseOptions,
  report: Report,
): Promise<Database> {
  const deadline = Date.now() + JOIN_MS;
  for (let last: unknown; ; ) {
    ensureWanted(options.signal);
    const marker = await readMarker(home);
    const password = await readPassword(home);
    const alive = marker !== null && (await isOurServer(home, marker.pid));
    const target = targetAt(marker?.port ?? 0, password ?? '');
    if (alive && password !== null) {
      try {
        await options.probe(target);
        report({ kind: 'joined', uri: target.uri, pid: holder.pid });
        return guest(target, home);
      } catch (error) {
        last = error;
        const lasting = lastingFailure(error, target.uri, passwordFile(home));
        if (lasting) throw lasting;
      }
    }
    const owner = await holderOf(path.join(home, 'run', 'owner.json'));
    if (Date.now() > deadline || owner === null) throw unreachable(last ?? new Error('it has ended'), target.uri);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * Use the server of `NEO4J_URI` (any scheme that the driver knows: bolt, neo4j, +s). Nothing is started and nothing stopped.
 * Throws `DatabaseFailure`: wrong-credentials, server-unreachable.
 */
export async function useServer(target: Target, probe: Probe): Promise<Database> {
  try {
    await probe(target);
  } catch (error) {
    throw lastingFailure(error, target.uri, 'NEO4J_USERNAME, NEO4J_PASSWORD') ?? unreachable(error, target.uri);
  }
  return guest(target, '');
}

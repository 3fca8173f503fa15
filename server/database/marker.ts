/** What we leave behind for the next start: which process serves this data, and on which port. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../model/error-code.ts';
import { readJson } from './files.ts';
import { homeArgument } from './launch.ts';
import { identify } from './process-identity.ts';

export interface Marker {
  readonly pid: number;
  readonly port: number;
  readonly startedAt: string;
}

/** Inside the data folder, so that each data folder has at most one. */
function markerFile(home: string): string {
  return path.join(home, 'run', 'server.json');
}

/** `pid` is the server's (a Java process), `port` its Bolt port on the loopback address. */
export async function writeMarker(home: string, pid: number, port: number): Promise<void> {
  const marker: Marker = { pid, port, startedAt: new Date().toISOString() };
  await writeFile(markerFile(home), JSON.stringify(marker), { mode: 0o600 });
}

/** Null when there is none, and when what is there is no marker (a crash may leave half a file). */
export async function readMarker(home: string): Promise<Marker | null> {
  const value = await readJson(markerFile(home));
  if (typeof value !== 'object' || value === null) return null;
  if (!('pid' in value && 'port' in value && 'startedAt' in value)) return null;
  const { pid, port, startedAt } = value;
  if (typeof pid !== 'number' || typeof port !== 'number' || typeof startedAt !== 'string') return null;
  return { pid, port, startedAt };
}

/** Is the process of the marker alive, and a server of this very folder? The id alone may belong to anybody by now. */
export async function isOurServer(home: string, pid: number): Promise<boolean> {
  const identity = await identify(pid);
  // The blank behind it keeps /data/a from being taken for /data/ab.
  return `${identity?.command ?? ''} `.includes(`${homeArgument(home)} `);
}

const GRACE_MS = 20_000;

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error; // it ended while we looked
  }
}

/**
 * End a server that outlived the process that started it. It could be used as it is, but nobody would be told when it dies and its
 * watchdog may be about to end it: starting anew costs seconds and is always right.
 * @returns the process id that was ended, or null when there was none
 */
export async function endOrphan(home: string): Promise<number | null> {
  const marker = await readMarker(home);
  if (!marker || !(await isOurServer(home, marker.pid))) return null;
  signal(marker.pid, 'SIGTERM');
  const deadline = Date.now() + GRACE_MS;
  while (await isOurServer(home, marker.pid)) {
    if (Date.now() > deadline) signal(marker.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return marker.pid;
}

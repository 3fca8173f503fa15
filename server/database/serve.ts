/** From a prepared home to a server that answers: one attempt, and the five that a taken port is worth. */
import { DATABASE, passwordFile, USERNAME, writeSettings } from './configure.ts';
import { markLog } from './diagnose.ts';
import type { Report } from './events.ts';
import { DatabaseFailure } from './failure.ts';
import type { Java } from './java.ts';
import { launch, type Running } from './launch.ts';
import { writeMarker } from './marker.ts';
import type { Environment, Probe, Target } from './options.ts';
import { preferPort } from './ports.ts';
import { waitUntilReady } from './wait-ready.ts';

const ATTEMPTS = 5;

/** All that stays the same from one start of a data set to the next. */
export interface Site {
  readonly home: string;
  readonly java: Java;
  readonly jars: readonly string[];
  readonly password: string;
  readonly archive: string;
  readonly environment: Environment;
  readonly probe: Probe;
  readonly shortLived: boolean;
  readonly seconds: number;
  /** Breaks off the start. */
  readonly signal?: AbortSignal | undefined;
}

export interface Served {
  readonly running: Running;
  readonly port: number;
  readonly target: Target;
  readonly seconds: number;
}

/** Bolt without TLS: the address is the loopback one, and nothing leaves the machine. */
export function targetAt(port: number, password: string): Target {
  return { uri: `bolt://127.0.0.1:${port}`, username: USERNAME, password, database: DATABASE };
}

async function serveAt(site: Site, port: number, onLaunch: (running: Running) => void): Promise<Served> {
  const { home, java, jars, environment, archive, shortLived } = site;
  const began = Date.now();
  await writeSettings(home, port);
  const [log, debugLog] = await Promise.all([markLog(home), markLog(home, 'debug.log')]);
  const running = launch({ java, jars, home, environment, archive, shortLived });
  onLaunch(running);
  const target = targetAt(port, site.password);
  try {
    if (running.pid !== undefined) await writeMarker(home, running.pid, port);
    const { probe, seconds, signal } = site;
    await waitUntilReady({
      home,
      port,
      target,
      probe,
      running,
      log,
      debugLog,
      passwordFrom: passwordFile(home),
      seconds,
      signal,
    });
  } catch (error) {
    await running.stop();
    throw error;
  }
  return { running, port, target, seconds: (Date.now() - began) / 1000 };
}

/**
 * Start the server on the first of `ports` (then on any free one), and on another one when the port is taken while it starts.
 * @param onLaunch told each process at once, so that a stop in the middle of a start finds it
 */
export async function serve(
  site: Site,
  ports: readonly number[],
  newData: boolean,
  report: Report,
  onLaunch: (running: Running) => void,
): Promise<Served> {
  for (let attempt = 0; ; attempt += 1) {
    const port = ports[attempt] ?? (await preferPort(undefined));
    report({ kind: 'starting', port, newData });
    try {
      return await serveAt(site, port, onLaunch);
    } catch (error) {
      const taken = error instanceof DatabaseFailure && error.code === 'port-taken';
      if (!taken || attempt + 1 >= ATTEMPTS) throw error;
      report({ kind: 'port-taken', port });
    }
  }
}

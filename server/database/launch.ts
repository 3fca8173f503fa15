/** One Java process with Neo4j in it: started in a group of its own, watched, and stopped with manners first. */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants as osConstants, setPriority } from 'node:os';
import path from 'node:path';
import { type Java, javaEnvironment } from './java.ts';
import type { Environment } from './options.ts';
import { watchOver } from './watchdog.ts';

/** How long SIGTERM may take; a stop with these settings takes half a second, two when a transaction is open. */
const STOP_MS = 20_000;
const KEPT_OUTPUT = 64 * 1024;

export interface Command {
  readonly java: Java;
  readonly jars: readonly string[];
  readonly home: string;
  readonly environment: Environment;
  /** Class archive to start from; one that is not there is ignored by Java. */
  readonly archive?: string;
  /** Write a class archive when the process ends. */
  readonly writeArchive?: string;
  /** Only the quick compiler: 5 s of processor time to the first answer in place of 9. */
  readonly shortLived?: boolean;
  /** Give way to everything else on the machine. */
  readonly background?: boolean;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Set when there was never a process: Node's reason. */
  readonly spawnError?: Error;
}

export interface Running {
  readonly pid: number | undefined;
  /** Resolves, never rejects, when the process is gone. */
  readonly exited: Promise<Exit>;
  /** The tail of stdout and stderr. */
  output(): string;
  isAlive(): boolean;
  /** SIGTERM, and SIGKILL after `graceMs`. */
  stop(graceMs?: number): Promise<Exit>;
  kill(): void;
}

/** The argument by which we know our own servers among all Javas. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

function archiveOptions({ java, archive, writeArchive }: Command): string[] {
  const ahead = java.major >= 25; // from 25 on one option makes an AOT cache, which holds more than classes
  if (writeArchive !== undefined) return [`-XX:${ahead ? 'AOTCacheOutput' : 'ArchiveClassesAtExit'}=${writeArchive}`];
  if (archive !== undefined) return [`-XX:${ahead ? 'AOTCache' : 'SharedArchiveFile'}=${archive}`];
  return [];
}

function argumentsOf(command: Command): string[] {
  const opened = ['nio', 'io', 'util.concurrent', 'lang'].map(
    (name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`,
  );
  const quiet =
    command.java.major >= 24 ? ['--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED'] : [];
  return [
    '-Xms128m',
    '-Xmx512m',
    '-XX:+UseSerialGC',
    '-XX:-OmitStackTraceInFastThrow',
    ...archiveOptions(command),
    ...(command.shortLived ? ['-XX:TieredStopAtLevel=1'] : []),
    ...quiet,
    ...opened,
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    command.jars.join(path.delimiter),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(command.home),
    `--config-dir=${path.join(command.home, 'conf')}`,
  ];
}

function spawnPrivate(command: Command): ChildProcess {
  // Neo4j makes its folders itself; the umask is what keeps other users out of them.
  const umask = process.umask(0o077);
  try {
    return spawn(command.java.path, argumentsOf(command), {
      cwd: command.home, // a crashing JVM writes its report there
      env: javaEnvironment(command.environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // else Ctrl-C in the terminal reaches it before us
      windowsHide: true,
    });
  } finally {
    process.umask(umask);
  }
}

function keepTail(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text;
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (spawnError) => {
      if (child.pid === undefined) resolve({ code: null, signal: null, spawnError });
    });
    // 'close' comes when the pipes are drained: the last words belong to the diagnosis.
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/**
 * Start the server and return at once. Whatever happens to this process afterwards, the server does not outlive it: an exit handler
 * ends it at a normal end, a watchdog when we are killed.
 */
export function launch(command: Command): Running {
  const child = spawnPrivate(command);
  const output = keepTail(child);
  let alive = child.pid !== undefined;
  const signal = (name: NodeJS.Signals) => {
    if (alive) child.kill(name);
  };
  const onProcessExit = () => signal('SIGTERM');
  process.once('exit', onProcessExit);
  if (command.background && child.pid !== undefined) setPriority(child.pid, osConstants.priority.PRIORITY_LOW);
  const dismiss = child.pid === undefined ? () => {} : watchOver(child.pid);
  child.once('exit', () => {
    alive = false;
    dismiss();
    process.off('exit', onProcessExit);
  });
  const exited = exitOf(child);
  return {
    pid: child.pid,
    exited,
    output,
    isAlive: () => alive,
    kill: () => signal('SIGKILL'),
    stop: async (graceMs = STOP_MS) => {
      signal('SIGTERM');
      const timer = setTimeout(() => signal('SIGKILL'), graceMs);
      const exit = await exited;
      clearTimeout(timer);
      return exit;
    },
  };
}

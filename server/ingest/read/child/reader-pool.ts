/** A few reading children that are used again and again; one that dies or hangs costs its file, and another takes its place. */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { outOfMemory, readerDied, timedOut } from '../format-problems.ts';
import { type Answer, CLOCK, type FromChild, HEAP, type Job, MEMORY, SECONDS } from './protocol.ts';

const ENTRY = fileURLToPath(new URL('reader-child.ts', import.meta.url));
/** A child runs TypeScript as we do. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A child that is not ready by then cannot be started on this machine. In ms. */
const START = 120_000;
/** A child is replaced when it holds more than this after a file (in bytes), or has read so many. */
const GROWN = 400 * 1024 * 1024;
const WORN = 2_000;
/** Starts that fail one after the other before we give up. */
const MOST_FAILURES = 3;

interface Task {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Child {
  readonly process: ChildProcess;
  state: 'starting' | 'idle' | 'busy' | 'gone';
  task: Task | null;
  timer: NodeJS.Timeout | null;
  timedOut: boolean;
  begun: boolean;
  files: number;
}

export interface PoolLimits {
  readonly children: number;
  /** Of the processor for one file. */
  readonly seconds: number;
}

function startChild(seconds: number): ChildProcess {
  return fork(ENTRY, [String(seconds)], {
    // Nothing that a child does not need: no settings, no passwords.
    env: {},
    execArgv: ['--import', LOADER, `--max-old-space-size=${HEAP}`, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Runs jobs in children, as many at a time as there are children; the rest waits in line. */
export class ReaderPool {
  readonly #limits: PoolLimits;
  readonly #children = new Set<Child>();
  readonly #waiting: Task[] = [];
  #failures = 0;
  #closed = false;

  constructor(children: number, seconds: number = SECONDS) {
    this.#limits = { children: Math.max(1, children), seconds };
  }

  /** Process ids of the children that live. */
  get pids(): number[] {
    return [...this.#children].flatMap(({ process: { pid } }) => (pid === undefined ? [] : [pid]));
  }

  /** Rejects only when children cannot be started at all, or when the pool is closed. */
  run(job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#dispatch();
    });
  }

  /** Ends the children; what still waits is rejected. */
  close(): void {
    this.#closed = true;
    for (const child of this.#children) child.process.kill('SIGKILL');
    this.#dispatch();
  }

  #dispatch(): void {
    if (this.#closed) {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error('the readers are closed'));
      return;
    }
    for (const child of this.#children) {
      if (child.state !== 'idle') continue;
      const task = this.#waiting.shift();
      if (!task) return;
      this.#give(child, task);
    }
    const starting = [...this.#children].filter(({ state }) => state === 'starting').length;
    const missing = Math.min(this.#waiting.length - starting, this.#limits.children - this.#children.size);
    for (let i = 0; i < missing; i++) this.#start();
  }

  #start(): void {
    const child: Child = {
      process: startChild(this.#limits.seconds),
      state: 'starting',
      task: null,
      timer: null,
      timedOut: false,
      begun: false,
      files: 0,
    };
    this.#children.add(child);
    child.timer = setTimeout(() => child.process.kill('SIGKILL'), START);
    child.process.on('message', (message: FromChild) => this.#hear(child, message));
    child.process.once('error', (error) => this.#gone(child, error.message));
    child.process.once('exit', (code, signal) => this.#gone(child, signal ?? `exit ${code}`));
  }

  #give(child: Child, task: Task): void {
    child.state = 'busy';
    child.task = task;
    child.begun = false;
    child.timer = setTimeout(
      () => {
        child.timedOut = true;
        child.process.kill('SIGKILL');
      },
      this.#limits.seconds * CLOCK * 1000,
    );
    child.process.send(task.job, () => undefined);
  }

  #hear(child: Child, message: FromChild): void {
    if (child.state === 'gone') return;
    if (message.kind === 'begun') {
      child.begun = true;
      return;
    }
    if (child.timer) clearTimeout(child.timer);
    child.timer = null;
    child.state = 'idle';
    if (message.kind === 'ready') this.#failures = 0;
    else {
      child.files += 1;
      child.task?.resolve(message.answer);
      child.task = null;
      if (message.memory > GROWN || child.files >= WORN) this.#retire(child);
    }
    this.#dispatch();
  }

  #retire(child: Child): void {
    child.state = 'gone';
    this.#children.delete(child);
    child.process.kill('SIGKILL');
  }

  #gone(child: Child, how: string): void {
    if (child.state === 'gone') return;
    const { task, state } = child;
    child.state = 'gone';
    if (child.timer) clearTimeout(child.timer);
    this.#children.delete(child);
    if (task && !child.begun && !child.timedOut && !this.#closed) this.#waiting.unshift(task);
    else if (task) task.resolve(this.#verdict(child, task, how));
    else if (state === 'starting' && !this.#closed) this.#countFailure(how);
    this.#dispatch();
  }

  #verdict(child: Child, { job }: Task, how: string): Answer {
    const problem =
      child.timedOut || how === 'SIGTERM'
        ? timedOut(job.path, this.#limits.seconds)
        : /SIGKILL|SIGABRT|SIGTRAP|134|137/.test(how)
          ? outOfMemory(job.path, MEMORY)
          : readerDied(job.path, how);
    return { kind: 'problem', problem };
  }

  #countFailure(how: string): void {
    this.#failures += 1;
    if (this.#failures < MOST_FAILURES) return;
    this.#failures = 0;
    for (const { reject } of this.#waiting.splice(0)) {
      reject(new Error(`the process that reads files could not be started (${how}): ${ENTRY}`));
    }
  }
}

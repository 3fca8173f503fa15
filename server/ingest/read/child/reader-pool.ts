/** A few reading children that are used again and again; one that dies or hangs costs its file, and another takes its place. */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { outOfMemory, readerDied, timedOut } from '../format-problems.ts';
import { type Answer, CLOCK, type FromChild, type Identity, type Job, type Limits, type ToChild } from './protocol.ts';

/** A child runs TypeScript as we do. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A child that is not ready by then cannot be started on this machine. In ms. */
const START = 120_000;
/** A child is replaced when it holds more than this share of its memory after a file, or has read so many. */
const GROWN = 0.4;
const WORN = 2_000;
/** Starts that fail one after the other before we give up. */
const MOST_FAILURES = 3;
/** Children that may end before they say that they have a job; then it is the job that ends them. */
const MOST_TRIES = 2;

/** Whether something is to be made of a text. */
export type Wanted = (identity: Identity) => boolean;

interface Task<R> {
  readonly job: Job;
  readonly wanted: Wanted;
  readonly resolve: (answer: Answer<R>) => void;
  readonly reject: (error: Error) => void;
  /** Children that it was sent to. */
  tries: number;
}

interface Child<R> {
  readonly process: ChildProcess;
  state: 'starting' | 'idle' | 'busy' | 'gone';
  task: Task<R> | null;
  timer: NodeJS.Timeout | null;
  timedOut: boolean;
  /** How far the job has come; `sent` only: the child may not even have seen it. */
  step: 'sent' | 'reading' | 'understanding';
  files: number;
}

/** Which children a pool has. */
export interface ChildKind {
  /** The module that a child runs: one that calls serveJobs. */
  readonly entry: URL;
  readonly limits: Limits;
  /** Sent to each child before its first job; undefined for nothing. */
  readonly setup?: unknown;
}

function startChild({ entry, limits }: ChildKind): ChildProcess {
  return fork(fileURLToPath(entry), [String(limits.memory), String(limits.seconds)], {
    // Nothing that a child does not need: no settings, no passwords.
    env: {},
    execArgv: ['--import', LOADER, `--max-old-space-size=${limits.heap}`, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Runs jobs in children, as many at a time as there are children; the rest waits in line. */
export class ReaderPool<R> {
  readonly #kind: ChildKind;
  readonly #most: number;
  readonly #children = new Set<Child<R>>();
  readonly #waiting: Task<R>[] = [];
  #failures = 0;
  #closed = false;

  constructor(children: number, kind: ChildKind) {
    this.#most = Math.max(1, children);
    this.#kind = kind;
  }

  /** Process ids of the children that live. */
  get pids(): number[] {
    return [...this.#children].flatMap(({ process: { pid } }) => (pid === undefined ? [] : [pid]));
  }

  /** Rejects only when children cannot be started at all, or when the pool is closed. */
  run(job: Job, wanted: Wanted = () => true): Promise<Answer<R>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, wanted, resolve, reject, tries: 0 });
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
    // No more can be started: those that work do the rest.
    if (this.#failures >= MOST_FAILURES && this.#children.size > 0) return;
    const starting = [...this.#children].filter(({ state }) => state === 'starting').length;
    const missing = Math.min(this.#waiting.length - starting, this.#most - this.#children.size);
    for (let i = 0; i < missing; i++) this.#start();
  }

  #start(): void {
    const child: Child<R> = {
      process: startChild(this.#kind),
      state: 'starting',
      task: null,
      timer: null,
      timedOut: false,
      step: 'sent',
      files: 0,
    };
    this.#children.add(child);
    child.timer = setTimeout(() => child.process.kill('SIGKILL'), START);
    child.process.on('message', (message: FromChild<R>) => this.#hear(child, message));
    child.process.once('error', (error) => this.#gone(child, error.message));
    child.process.once('exit', (code, signal) => this.#gone(child, signal ?? `exit ${code}`));
  }

  #send(child: Child<R>, message: ToChild): void {
    child.process.send(message, () => undefined);
  }

  #give(child: Child<R>, task: Task<R>): void {
    child.state = 'busy';
    child.task = task;
    child.step = 'sent';
    task.tries += 1;
    this.#time(child);
    this.#send(child, { kind: 'job', job: task.job });
  }

  /** The clock of a child's step starts anew. */
  #time(child: Child<R>): void {
    if (child.timer) clearTimeout(child.timer);
    const end = (): void => {
      child.timedOut = true;
      child.process.kill('SIGKILL');
    };
    child.timer = setTimeout(end, this.#kind.limits.seconds * CLOCK * 1000);
  }

  #hear(child: Child<R>, message: FromChild<R>): void {
    if (child.state === 'gone') return;
    if (message.kind === 'begun') {
      child.step = 'reading';
      return;
    }
    if (message.kind === 'read') {
      const wanted = child.task?.wanted(message.identity) ?? false;
      child.step = 'understanding';
      this.#time(child);
      this.#send(child, { kind: 'go', wanted });
      return;
    }
    if (child.timer) clearTimeout(child.timer);
    child.timer = null;
    child.state = 'idle';
    if (message.kind === 'ready') this.#greet(child);
    else {
      child.files += 1;
      child.task?.resolve(message.answer);
      child.task = null;
      const grown = this.#kind.limits.memory * 1024 * 1024 * GROWN;
      if (message.memory > grown || child.files >= WORN) this.#retire(child);
    }
    this.#dispatch();
  }

  #greet(child: Child<R>): void {
    this.#failures = 0;
    const { setup } = this.#kind;
    if (setup !== undefined) this.#send(child, { kind: 'setup', setup });
  }

  #retire(child: Child<R>): void {
    child.state = 'gone';
    this.#children.delete(child);
    child.process.kill('SIGKILL');
  }

  #gone(child: Child<R>, how: string): void {
    if (child.state === 'gone') return;
    const { task, state } = child;
    child.state = 'gone';
    if (child.timer) clearTimeout(child.timer);
    this.#children.delete(child);
    const unseen = child.step === 'sent' && !child.timedOut && !this.#closed;
    if (task && unseen && task.tries < MOST_TRIES) this.#waiting.unshift(task);
    else if (task) task.resolve(this.#verdict(child, task, how));
    else if (state === 'starting' && !this.#closed) this.#countFailure(how);
    this.#dispatch();
  }

  #verdict({ step, timedOut: late }: Child<R>, { job }: Task<R>, how: string): Answer<R> {
    const { seconds, memory } = this.#kind.limits;
    const doing = step === 'understanding' ? 'understanding' : 'reading';
    const problem =
      late || how === 'SIGTERM'
        ? timedOut(job.path, seconds, doing)
        : /SIGKILL|SIGABRT|SIGTRAP|134|137/.test(how)
          ? outOfMemory(job.path, memory, doing)
          : readerDied(job.path, how, doing);
    return { kind: 'refused', problems: [problem] };
  }

  #countFailure(how: string): void {
    this.#failures += 1;
    const work = [...this.#children].some(({ state }) => state === 'idle' || state === 'busy');
    if (this.#failures < MOST_FAILURES || work) return;
    this.#failures = 0;
    for (const { reject } of this.#waiting.splice(0)) {
      reject(new Error(`the process that reads files could not be started (${how}): ${this.#kind.entry.pathname}`));
    }
  }
}

/** Files → what children make of them, in the order in which they were given, worked on ahead by several children. */
import { availableParallelism, freemem, totalmem } from 'node:os';
import type { Problem } from '../../model/problem.ts';
import type { Answer, Archive, Job } from './child/protocol.ts';
import { type ChildKind, ReaderPool, type Wanted } from './child/reader-pool.ts';
import { STDIN } from './find-files.ts';
import { archiveNotOneFile } from './format-problems.ts';
import { emptyArchive, skippedFiles } from './problems.ts';

/** What became of one file that is no archive. */
export type Outcome<R> = Exclude<Answer<R>, { kind: 'archive' }>;

/** `path` is what the file's owner calls it (an entry of an archive: `archive.zip/name`). */
export interface FileAnswer<R> {
  readonly path: string;
  readonly outcome: Outcome<R>;
  /** Of all files known so far: archives add theirs when they are opened. */
  readonly done: number;
  readonly of: number;
}

/** What a child may take at most, in bytes. */
const CHILD_MEMORY = 1.5 * 1024 ** 3;

/** What a machine has, in bytes. */
export interface Machine {
  readonly cores: number;
  readonly free: number;
  readonly total: number;
}

/** One child for each core, as far as memory goes. Some systems call memory taken that they would give back: a quarter of all counts as free. */
export function childrenFor({ cores, free, total }: Machine): number {
  return Math.max(1, Math.min(cores, Math.floor(Math.max(free, total / 4) / CHILD_MEMORY)));
}

const here = (): Machine => ({ cores: availableParallelism(), free: freemem(), total: totalmem() });

/** Files that are read before they are asked for, for each child. */
const AHEAD = 2;

interface Count {
  done: number;
  of: number;
}

interface Begun<R> {
  readonly job: Job;
  readonly answer: Promise<Answer<R>>;
}

/** What standard input holds; asked for once. */
export type Input = () => Promise<Uint8Array>;

export interface ReaderOptions {
  readonly children?: number | undefined;
  /** Of the processor for one step of a file. */
  readonly seconds?: number | undefined;
  /** Reads standard input, which the path `-` stands for. */
  readonly input?: Input | null | undefined;
}

const refused = (problem: Problem): { kind: 'refused'; problems: Problem[] } => ({
  kind: 'refused',
  problems: [problem],
});

/** As many children as there are cores and memory for, unless told otherwise; close it, they live as long as it does. */
export class OrderedReader<R> {
  readonly #pool: ReaderPool<R>;
  readonly #ahead: number;
  readonly #input: Input | null;

  constructor(kind: ChildKind, { children = childrenFor(here()), seconds, input = null }: ReaderOptions) {
    const limits = seconds === undefined ? kind.limits : { ...kind.limits, seconds };
    this.#pool = new ReaderPool(children, { ...kind, limits });
    this.#ahead = children * AHEAD;
    this.#input = input;
  }

  get pids(): number[] {
    return this.#pool.pids;
  }

  /** All files, also those in archives. Never throws for what is wrong with a file. */
  async *readAll(paths: readonly string[], wanted?: Wanted): AsyncGenerator<FileAnswer<R>> {
    const jobs = paths.map((path): Job => ({ kind: 'file', path }));
    yield* this.#inOrder(jobs, { done: 0, of: paths.length }, wanted);
  }

  /** One file that is one bulletin. */
  async readOne(input: string | Uint8Array): Promise<Outcome<R>> {
    const job: Job = typeof input === 'string' ? { kind: 'file', path: input } : bytesJob(input);
    const answer = await this.#run(job);
    if (answer.kind !== 'archive') return answer;
    const { length } = answer.archive.entries;
    return refused(length === 0 ? emptyArchive(job.path) : archiveNotOneFile(job.path, length));
  }

  /** Jobs as they come, in their order; as many are begun ahead as keep the children busy. */
  async *runAll(jobs: AsyncIterable<Job> | Iterable<Job>, wanted?: Wanted): AsyncGenerator<Begun<R>> {
    const begun: Begun<R>[] = [];
    for await (const job of jobs) {
      const answer = this.#run(job, wanted);
      // It is awaited in its turn; until then a failure is not unheard.
      answer.catch(() => undefined);
      begun.push({ job, answer });
      const head = begun.length >= this.#ahead ? begun.shift() : undefined;
      if (head) yield head;
    }
    yield* begun;
  }

  close(): void {
    this.#pool.close();
  }

  async #run(job: Job, wanted?: Wanted): Promise<Answer<R>> {
    const input = job.kind === 'file' && job.path === STDIN ? this.#input : null;
    return this.#pool.run(input === null ? job : bytesJob(await input()), wanted);
  }

  async *#inOrder(jobs: readonly Job[], count: Count, wanted?: Wanted): AsyncGenerator<FileAnswer<R>> {
    for await (const { job, answer: coming } of this.runAll(jobs, wanted)) {
      const answer = await coming;
      if (answer.kind === 'archive') yield* this.#inArchive(job.path, answer.archive, count, wanted);
      else {
        count.done += 1;
        yield { path: job.path, outcome: answer, ...count };
      }
    }
  }

  async *#inArchive(
    path: string,
    { entries, skipped }: Archive,
    count: Count,
    wanted?: Wanted,
  ): AsyncGenerator<FileAnswer<R>> {
    count.of += entries.length - 1;
    if (entries.length === 0) {
      count.done += 1;
      count.of += 1;
      yield { path, outcome: refused(emptyArchive(path)), ...count };
    }
    const jobs = entries.map(({ index }): Job => ({ kind: 'entry', path, index }));
    let i = 0;
    for await (const read of this.#inOrder(jobs, count, wanted)) {
      yield { ...read, path: `${path}/${entries[i++]?.name ?? ''}` };
    }
    if (skipped.size > 0) yield { path, outcome: refused(skippedFiles(path, skipped)), ...count };
  }
}

function bytesJob(bytes: Uint8Array): Job {
  return { kind: 'bytes', path: 'stdin', bytes };
}

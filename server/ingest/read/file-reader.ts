/** Files → their texts, in the order in which they were given, read ahead by several children. */
import { availableParallelism } from 'node:os';
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import type { Answer, Archive, Job } from './child/protocol.ts';
import { ReaderPool } from './child/reader-pool.ts';
import { STDIN } from './find-files.ts';
import { archiveNotOneFile } from './format-problems.ts';
import { emptyFolder, skippedFiles } from './problems.ts';

/** What one file gave; `path` is what its owner calls it (an entry of an archive: `archive.zip/name`). */
export interface FileRead {
  readonly path: string;
  readonly result: SourceText | Problem;
  /** Of all files known so far: archives add theirs when they are opened. */
  readonly done: number;
  readonly of: number;
}

/** Children take little each, but a machine has other work too. */
const MOST_CHILDREN = 4;
/** Files that are read before they are asked for, for each child. */
const AHEAD = 2;

interface Count {
  done: number;
  of: number;
}

/** What standard input holds; asked for once. */
export type Input = () => Promise<Uint8Array>;

/** Reads files in child processes. Close it: the children live as long as it does. */
export class FileReader {
  readonly #pool: ReaderPool;
  readonly #ahead: number;
  readonly #input: Input | null;

  /** @param input reads standard input, which the path `-` stands for. */
  constructor({
    children = Math.min(MOST_CHILDREN, availableParallelism()),
    seconds,
    input = null,
  }: {
    readonly children?: number;
    /** For one file. */
    readonly seconds?: number;
    readonly input?: Input | null;
  } = {}) {
    this.#pool = new ReaderPool(children, seconds);
    this.#ahead = children * AHEAD;
    this.#input = input;
  }

  get pids(): number[] {
    return this.#pool.pids;
  }

  /** All files, also those in archives. Never throws for what is wrong with a file. */
  async *readAll(paths: readonly string[]): AsyncGenerator<FileRead> {
    yield* this.#inOrder(
      paths.map((path): Job => ({ kind: 'file', path })),
      { done: 0, of: paths.length },
    );
  }

  /** One file that is one bulletin. */
  async readOne(input: string | Uint8Array): Promise<SourceText | Problem> {
    const job: Job = typeof input === 'string' ? { kind: 'file', path: input } : bytesJob(input);
    const answer = await this.#run(job);
    if (answer.kind === 'archive') return archiveNotOneFile(job.path, answer.archive.entries.length);
    return answer.kind === 'source' ? answer.source : answer.problem;
  }

  close(): void {
    this.#pool.close();
  }

  async #run(job: Job): Promise<Answer> {
    const input = job.kind === 'file' && job.path === STDIN ? this.#input : null;
    return this.#pool.run(input === null ? job : bytesJob(await input()));
  }

  async *#inOrder(jobs: readonly Job[], count: Count, prefix = ''): AsyncGenerator<FileRead> {
    const started: { readonly job: Job; readonly answer: Promise<Answer> }[] = [];
    let next = 0;
    while (next < jobs.length || started.length > 0) {
      for (; next < jobs.length && started.length < this.#ahead; next++) {
        const job = jobs[next];
        if (!job) continue;
        const answer = this.#run(job);
        // It is awaited in its turn; until then a failure is not unheard.
        answer.catch(() => undefined);
        started.push({ job, answer });
      }
      const head = started.shift();
      if (!head) return;
      const answer = await head.answer;
      if (answer.kind === 'archive') yield* this.#inArchive(head.job.path, answer.archive, count);
      else {
        count.done += 1;
        const result = answer.kind === 'source' ? answer.source : answer.problem;
        yield { path: prefix + head.job.path, result, ...count };
      }
    }
  }

  async *#inArchive(path: string, { entries, skipped }: Archive, count: Count): AsyncGenerator<FileRead> {
    count.of += entries.length - 1;
    if (entries.length === 0) {
      count.done += 1;
      count.of += 1;
      yield { path, result: emptyFolder(path), ...count };
    }
    const jobs = entries.map(({ index }): Job => ({ kind: 'entry', path, index }));
    let i = 0;
    for await (const read of this.#inOrder(jobs, count)) {
      yield { ...read, path: `${path}/${entries[i++]?.name ?? ''}` };
    }
    if (skipped.size > 0) yield { path, result: skippedFiles(path, skipped), ...count };
  }
}

function bytesJob(bytes: Uint8Array): Job {
  return { kind: 'bytes', path: 'stdin', bytes };
}

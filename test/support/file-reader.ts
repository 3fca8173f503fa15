/** Files → their texts only: the first half of a BulletinReader by itself, to test and to measure. */
import { READING } from '../../server/ingest/read/child/protocol.ts';
import { OrderedReader, type Outcome, type ReaderOptions } from '../../server/ingest/read/read-in-order.ts';
import type { SourceText } from '../../server/model/bulletin.ts';
import type { Problem } from '../../server/model/problem.ts';

/** What one file gave; `path` is what its owner calls it (an entry of an archive: `archive.zip/name`). */
export interface FileRead {
  readonly path: string;
  readonly result: SourceText | Problem;
  /** Of all files known so far: archives add theirs when they are opened. */
  readonly done: number;
  readonly of: number;
}

function resultOf(outcome: Outcome<SourceText>): SourceText | Problem {
  if (outcome.kind === 'done') return outcome.result;
  const [problem] = outcome.kind === 'refused' ? outcome.problems : [];
  if (!problem) throw new Error(`a reading child answered ${outcome.kind} without a reason`);
  return problem;
}

/** Reads files in child processes. Close it: the children live as long as it does. */
export class FileReader {
  readonly #reader: OrderedReader<SourceText>;

  constructor(options: ReaderOptions = {}) {
    const entry = new URL('reader-child.ts', import.meta.url);
    this.#reader = new OrderedReader({ entry, limits: READING }, options);
  }

  get pids(): number[] {
    return this.#reader.pids;
  }

  /** All files, also those in archives. Never throws for what is wrong with a file. */
  async *readAll(paths: readonly string[]): AsyncGenerator<FileRead> {
    for await (const { outcome, ...rest } of this.#reader.readAll(paths)) yield { ...rest, result: resultOf(outcome) };
  }

  /** One file that is one bulletin. */
  async readOne(input: string | Uint8Array): Promise<SourceText | Problem> {
    return resultOf(await this.#reader.readOne(input));
  }

  close(): void {
    this.#reader.close();
  }
}

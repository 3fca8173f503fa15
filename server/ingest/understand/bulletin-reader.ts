/** Files → what they say, worked out by child processes: the parent holds no parser, no lexicon and no more than a few readings. */
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import type { StoredReading } from '../../model/reading.ts';
import type { Job, Limits } from '../read/child/protocol.ts';
import type { Wanted } from '../read/child/reader-pool.ts';
import { type FileAnswer, OrderedReader, type Outcome, type ReaderOptions } from '../read/read-in-order.ts';
import type { Rules } from './rules.ts';

/** Layout and extraction hold a text many times over: more than reading, which has its own limits on size and pages. */
const LIMITS: Limits = { heap: 1024, memory: 1536, seconds: 30 };

/** A text that was read before, to be read again by other rules; `path` is what problems call it. */
export interface KnownText {
  readonly source: SourceText;
  readonly path: string;
}

function resultOf(outcome: Outcome<StoredReading>): StoredReading | readonly Problem[] {
  if (outcome.kind === 'done') return outcome.result;
  if (outcome.kind === 'refused') return outcome.problems;
  throw new Error('a text that was wanted was left unread');
}

async function* jobsOf(texts: AsyncIterable<KnownText>): AsyncGenerator<Job> {
  for await (const { source, path } of texts) yield { kind: 'text', source, path };
}

/** Reads and understands files in child processes. Close it: the children live as long as it does. */
export class BulletinReader {
  readonly #reader: OrderedReader<StoredReading>;

  constructor(rules: Rules, options: ReaderOptions = {}) {
    const entry = new URL('child.ts', import.meta.url);
    this.#reader = new OrderedReader({ entry, limits: LIMITS, setup: rules }, options);
  }

  get pids(): number[] {
    return this.#reader.pids;
  }

  /**
   * All files, also those in archives, in their order. Never throws for what is wrong with a file. A text for which `wanted` says no is not
   * understood; it is asked for before its turn, so a yes may be one too many, and a no must stay one.
   */
  readAll(paths: readonly string[], wanted?: Wanted): AsyncGenerator<FileAnswer<StoredReading>> {
    return this.#reader.readAll(paths, wanted);
  }

  /** One file that is one bulletin, or bytes that came on standard input. */
  async readOne(input: string | Uint8Array): Promise<StoredReading | readonly Problem[]> {
    return resultOf(await this.#reader.readOne(input));
  }

  /** Texts once more, in their order. */
  async *readAgain(texts: AsyncIterable<KnownText>): AsyncGenerator<StoredReading | readonly Problem[]> {
    for await (const { answer: coming } of this.#reader.runAll(jobsOf(texts))) {
      const answer = await coming;
      if (answer.kind === 'archive') throw new Error('a text was taken for an archive');
      yield resultOf(answer);
    }
  }

  close(): void {
    this.#reader.close();
  }
}

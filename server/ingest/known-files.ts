/** Files of an ingest that are stored already: what is in them is told from their readings, when those are looked at anyway. */
import type { Problem } from '../model/problem.ts';
import type { StoredReading } from '../model/reading.ts';
import { describeReading, type FileOutcome } from './describe-reading.ts';

/** Adds to a list of outcomes, and completes what it added. */
export class KnownFiles {
  readonly #files: FileOutcome[];
  readonly #places = new Map<string, number[]>();

  constructor(files: FileOutcome[]) {
    this.#files = files;
  }

  add(path: string, sha256: string): void {
    const place = this.#files.push({ path, outcome: 'known', found: null, problems: [] }) - 1;
    this.#places.set(sha256, [...(this.#places.get(sha256) ?? []), place]);
  }

  /** @param problems what is to be told of the reading. @returns whether it is of one of the files. */
  complete(reading: StoredReading, problems: readonly Problem[]): boolean {
    const places = this.#places.get(reading.sha256) ?? [];
    for (const place of places) {
      const file = this.#files[place];
      if (file) this.#files[place] = { ...file, found: describeReading(reading), problems };
    }
    return places.length > 0;
  }
}

/** What the parent and a reading child say to each other. */
import type { SourceText } from '../../../model/bulletin.ts';
import type { Problem } from '../../../model/problem.ts';

/** One thing to read: a file, an entry of an archive, or bytes that the parent holds. */
export type Job =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'entry'; readonly path: string; readonly index: number }
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array };

/** An archive's files, by their place in its directory. */
export interface Archive {
  readonly entries: readonly { readonly index: number; readonly name: string }[];
  /** Entries that are no bulletins by their endings: ending → how many. */
  readonly skipped: ReadonlyMap<string, number>;
}

export type Answer =
  | { readonly kind: 'source'; readonly source: SourceText }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'archive'; readonly archive: Archive };

export type FromChild =
  | { readonly kind: 'ready' }
  /** The job has come; a child that ends before it says so was not ended by the job. */
  | { readonly kind: 'begun' }
  /** `memory`: what the child holds after the job, in bytes. */
  | { readonly kind: 'done'; readonly answer: Answer; readonly memory: number };

/** Heap of a child, in MB. */
export const HEAP = 512;
/** All memory of a child, in MB; buffers lie outside of the heap. */
export const MEMORY = 1024;
/** Of the processor for one file, in seconds. By the clock it may take so many times as long, because machines have other work. */
export const SECONDS = 30;
export const CLOCK = 4;
/** Files of an archive. */
export const MOST_FILES = 10_000;

/** What the parent and a reading child say to each other. `R` is what the last step makes of a text that was read. */
import type { SourceText } from '../../../model/bulletin.ts';
import type { Problem } from '../../../model/problem.ts';

/** One thing to read: a file, an entry of an archive, bytes that the parent holds, or a text that was read before. */
export type Job =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'entry'; readonly path: string; readonly index: number }
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly path: string; readonly source: SourceText };

/** An archive's files, by their place in its directory. */
export interface Archive {
  readonly entries: readonly { readonly index: number; readonly name: string }[];
  /** Entries that are no bulletins by their endings: ending → how many. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** A text before anything is made of it: enough to know whether it was seen before. */
export type Identity = Pick<SourceText, 'fileName' | 'sha256'>;

export type Answer<R> =
  | { readonly kind: 'done'; readonly result: R }
  /** Nobody wants what it says: see Identity. */
  | { readonly kind: 'unwanted'; readonly sha256: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'archive'; readonly archive: Archive };

export type ToChild =
  /** Comes once, before all jobs: what the child's last step needs. */
  | { readonly kind: 'setup'; readonly setup: unknown }
  | { readonly kind: 'job'; readonly job: Job }
  /** The answer to `read`: whether to make something of the text. */
  | { readonly kind: 'go'; readonly wanted: boolean };

export type FromChild<R> =
  | { readonly kind: 'ready' }
  /** The job has come; a child that ends before it says so was not ended by the job. */
  | { readonly kind: 'begun' }
  /** The text is read; the child waits to be told whether it is wanted. */
  | { readonly kind: 'read'; readonly identity: Identity }
  /** `memory`: what the child holds after the job, in bytes. */
  | { readonly kind: 'done'; readonly answer: Answer<R>; readonly memory: number };

/** What a child may use. */
export interface Limits {
  /** Heap, in MB. */
  readonly heap: number;
  /** All memory, in MB; buffers lie outside of the heap. */
  readonly memory: number;
  /** Of the processor for each step of one file, in seconds. */
  readonly seconds: number;
}

/** What an honest bulletin needs many times over; a file that needs more costs itself only. */
export const READING: Limits = { heap: 512, memory: 1024, seconds: 30 };
/** By the clock a step may take so many times its seconds, because machines have other work. */
export const CLOCK = 4;
/** Files of an archive. */
export const MOST_FILES = 10_000;

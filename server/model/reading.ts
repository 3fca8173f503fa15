/** What one file gave: the unit that is stored, so that the graph can be made anew from all of them at any time. */
import type { Bulletin, SourceText } from './bulletin.ts';
import type { IssueFacts } from './facts.ts';
import type { Problem } from './problem.ts';

export interface Reading {
  /** SHA-256 (hex) of the file's bytes: two files with the same bytes are one reading. */
  readonly sha256: string;
  /** Without its folder. */
  readonly fileName: string;
  /** Which rules read it; a reading of other rules is read again before the next load. */
  readonly extractorVersion: string;
  readonly bulletin: Bulletin;
  readonly facts: IssueFacts;
}

/** A reading with the text that it was read from, so that better rules can read it again without the file. */
export interface StoredReading extends Reading {
  readonly source: SourceText;
}

/** Whether a text gave something, not only reasons why it does not. */
export function isReading(result: StoredReading | readonly Problem[]): result is StoredReading {
  return 'sha256' in result;
}

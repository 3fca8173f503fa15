/** Where a command writes. Standard output carries results only; progress, problems and summaries go to standard error. */
import pc from 'picocolors';
import type { Language, Said } from './language.ts';

export interface Sink {
  write(text: string): unknown;
}

export interface Terminal {
  readonly language: Language;
  readonly out: Sink;
  readonly err: Sink;
  /** Whether standard error is a screen on which a line can be written over. */
  readonly live: boolean;
  /** How wide that screen is, in columns; undefined for a file or a pipe. */
  readonly columns?: number | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Escape sequences and other control characters of a bulletin must not reach the terminal; tabs and line ends may. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** The same of what must stay on its line: a name of a file may hold a line end. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/[\t\n\u2028\u2029]/g, '\ufffd');
}

/** Words of ours need no `harmless`; what comes from a file or a user does. */
export function say({ language }: Pick<Terminal, 'language'>, words: Said): string {
  return words[language];
}

/** None where standard error is no screen, or where NO_COLOR is set. */
export function colors(terminal: Pick<Terminal, 'live'>): ReturnType<typeof pc.createColors> {
  return pc.createColors(terminal.live && pc.isColorSupported);
}

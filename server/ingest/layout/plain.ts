/** A copy of a text that is easy to match, with the way back: layout decides on the copy and cuts from the original. */
import { ordinaryCharacter } from '../lexicon/radicals.ts';

/** Characters that no reader sees: byte order marks, soft hyphens, direction marks, control characters. */
export const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028\u2029\u2060\uFEFF]/;
const BLANK = /[\s\u3000]/;

/** One character with width and radicals folded: `２` is `2`, `⽉` is `月`. Punctuation stays. One UTF-16 unit in, one out. */
function fold(character: string): string {
  if (character < '\u2E80') return character;
  if (character >= '\uFF10' && character <= '\uFF5A') {
    const ascii = String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    return /[0-9A-Za-z]/.test(ascii) ? ascii : character;
  }
  return character <= '\u2FD5' ? ordinaryCharacter(character) : character;
}

/** Nothing to fold and no blank in it: the common case, which must be cheap. */
const ALREADY_PLAIN =
  /^[^\s\u0000-\u0020\u007F-\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u2060\u2E80-\u2FD5\u3000\uFEFF\uFF10-\uFF5A]*$/;

/** The text without blanks and invisible characters, width and radicals folded. */
export function plain(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (!BLANK.test(character) && !INVISIBLE.test(character)) out += fold(character);
  }
  return out;
}

export interface PlainCopy {
  /** Blanks dropped, but a wide gap is `\t` and a line break `\n`. */
  readonly text: string;
  /** For each character of `text`, its offset in the original. */
  readonly offsets: readonly number[];
}

/** Columns that a character takes on paper: two for everything East Asian. */
export function columns(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x09) n += 4;
    else n += code < 0x1100 || (code >= 0x2000 && code < 0x2e80 && !isWidePunctuation(code)) ? 1 : 2;
  }
  return n;
}

/** Dashes, quotes, dots and marks that Chinese type sets on a full square. */
function isWidePunctuation(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2026) || (code >= 0x2190 && code <= 0x27bf);
}

const WIDE_GAP = 3;

/**
 * A copy for reading fields. Blanks of three columns and more are kept as `\t` because they part fields; narrower ones pad names.
 */
export function plainCopy(text: string): PlainCopy {
  let out = '';
  const offsets: number[] = [];
  const push = (character: string, offset: number): void => {
    out += character;
    offsets.push(offset);
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\n') push('\n', i);
    else if (BLANK.test(character)) {
      const start = i;
      while (i + 1 < text.length && text.charAt(i + 1) !== '\n' && BLANK.test(text.charAt(i + 1))) i++;
      if (columns(text.slice(start, i + 1)) >= WIDE_GAP) push('\t', start);
      else push(' ', start);
    } else if (!INVISIBLE.test(character)) push(fold(character), i);
  }
  return { text: out, offsets };
}

/** Offsets in the original of a span of its plain copy; the end is exclusive. */
export function originalSpan(copy: PlainCopy, start: number, end: number): { start: number; end: number } {
  return { start: copy.offsets[start] ?? 0, end: (copy.offsets[end - 1] ?? -1) + 1 };
}

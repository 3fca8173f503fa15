/** A copy of a text that is easy to match, with the way back: layout decides on the copy and cuts from the original. */
import { ordinaryCharacter } from '../lexicon/radicals.ts';

/** Characters that no reader sees: byte order marks, soft hyphens, direction marks, control characters. */
export const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028\u2029\u2060\uFEFF]/;
const BLANK = /[\s\u3000]/;
/** What chooses the look of the character before it, and glues pictures together. */
const PICTURE_MARK = /[\u200D\u20E3\uFE0E\uFE0F]/;

/** The first half of a picture (emoji): other characters beyond the first plane, rare Han among them, start higher. */
function startsPicture(code: number): boolean {
  return code >= 0xd83c && code <= 0xd83e;
}

/** Wide digits and letters. */
function isWideWord(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

/** One character with width and radicals folded: `２` is `2`, `⽉` is `月`. Punctuation stays. One UTF-16 unit in, one out. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (isWideWord(code)) return String.fromCharCode(code - 0xfee0);
  return code >= 0x2e80 && code <= 0x2fd5 ? ordinaryCharacter(character) : character;
}

/** The text with width and radicals folded, blanks kept: as long as the original, so that offsets hold. */
export function folded(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWideWord(code) && !(code >= 0x2e80 && code <= 0x2fd5)) continue;
    out += text.slice(from, i) + fold(text.charAt(i));
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Characters that need a look: all others are plain already. */
function isOrdinary(code: number): boolean {
  return (
    (code >= 0x3001 && code < 0xfe00 && !startsPicture(code)) ||
    (code > 0x20 && code < 0x7f) ||
    (code >= 0x2010 && code <= 0x2027)
  );
}

/** The text without blanks, pictures and invisible characters, width and radicals folded. */
export function plain(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isOrdinary(code) || (code >= 0xff00 && !isWideWord(code))) continue;
    const character = text.charAt(i);
    if (startsPicture(code) || PICTURE_MARK.test(character)) {
      out += text.slice(from, i);
      if (startsPicture(code)) i++;
      from = i + 1;
      continue;
    }
    const folded = BLANK.test(character) || INVISIBLE.test(character) ? '' : fold(character);
    if (folded === character) continue;
    out += text.slice(from, i) + folded;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
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
    if (code >= 0x2e80) n += 2;
    else if (code === 0x09) n += 4;
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
    if (isOrdinary(text.charCodeAt(i))) push(character, i);
    else if (character === '\n') push('\n', i);
    else if (BLANK.test(character)) {
      const start = i;
      while (i + 1 < text.length && text.charAt(i + 1) !== '\n' && BLANK.test(text.charAt(i + 1))) i++;
      if (columns(text.slice(start, i + 1)) >= WIDE_GAP) push('\t', start);
      else push(' ', start);
    } else if (startsPicture(text.charCodeAt(i))) i++;
    else if (!INVISIBLE.test(character) && !PICTURE_MARK.test(character)) push(fold(character), i);
  }
  return { text: out, offsets };
}

/** Offsets in the original of a span of its plain copy; the end is exclusive. */
export function originalSpan(copy: PlainCopy, start: number, end: number): { start: number; end: number } {
  return { start: copy.offsets[start] ?? 0, end: (copy.offsets[end - 1] ?? -1) + 1 };
}

/** What a user typed, as terms to compare and as queries for the full-text index. Pure. */

/** A text made easy to compare (width and case folded, blanks and quotes dropped), with the way back to its own offsets. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: offset in the original of the character that it comes from. */
  readonly origin: readonly number[];
  /** And the offset behind that character. */
  readonly behind: readonly number[];
}

const DROPPED = /[\s“”"‘’'「」『』《》〈〉]/u;

/** Characters that fold to several (㈱, ﬁ) keep the offsets of the one that they come from. */
export function fold(original: string): Folded {
  let text = '';
  const origin: number[] = [];
  const behind: number[] = [];
  let at = 0;
  for (const char of original) {
    const folded = DROPPED.test(char) ? '' : char.normalize('NFKC').toLowerCase();
    for (let i = 0; i < folded.length; i++) {
      origin.push(at);
      behind.push(at + char.length);
    }
    text += folded;
    at += char.length;
  }
  return { text, origin, behind };
}

export interface SearchTerms {
  /** Everything typed, folded into one. */
  readonly whole: string;
  /** The parts between blanks, folded. */
  readonly parts: readonly string[];
  /** The letters typed, when it was nothing but letters (pinyin, perhaps with blanks or apostrophes); else empty. */
  readonly letters: string;
}

/** `whole` is empty when nothing typed can be looked for. */
export function searchTerms(typed: string): SearchTerms {
  const parts = typed
    .split(/\s+/u)
    .map((part) => fold(part).text)
    .filter((part) => part !== '');
  const whole = parts.join('');
  return { whole, parts, letters: /^[a-z]+$/.test(whole) ? whole : '' };
}

const RUNS = /[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;

/** Runs of Han characters, and of other letters and digits; everything that Lucene could take for an operator is left out. */
function runs(text: string): string[] {
  return (text.match(RUNS) ?? []).flatMap((run) => run.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []);
}

function pairs(run: string): string[] {
  const chars = [...run];
  return chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

/**
 * A query that any name with one pair of the typed characters answers: recall only, the judging is done on the names. Empty when there
 * is nothing that the index (pairs of Han characters, words of letters) could know.
 */
export function namesQuery({ parts }: SearchTerms): string {
  const words = parts.flatMap(runs).flatMap((run) => (HAN.test(run) ? pairs(run) : [`${run}*`]));
  return [...new Set(words)].join(' ');
}

/** A query that a text answers when it has all typed parts, character by character; empty when one of them is too short for it. */
export function textsQuery({ parts }: SearchTerms): string {
  const phrases = parts.flatMap(runs).filter((run) => !HAN.test(run) || run.length > 1);
  return [...new Set(phrases)].map((phrase) => `"${phrase}"`).join(' AND ');
}

/** Where the part of a text begins that an offset is in. */
import { UnitSet } from '../../lexicon/unit-set.ts';

/** A sentence that goes on for longer is cut: rules look from each word to its sentence's start. Ten times what officials write. In UTF-16 units. */
export const LONGEST_SENTENCE = 2000;

/**
 * Where the part that holds `at` begins, as far back as a sentence may be long. One look back, to the first of the marks: one for each mark
 * would go further when a mark is rare.
 */
export function partStart(text: string, at: number, marks: UnitSet): number {
  const least = Math.max(0, at - LONGEST_SENTENCE);
  let start = at;
  while (start >= least && !marks.has(text.charCodeAt(start))) start--;
  return start + 1;
}

const SENTENCE = UnitSet.of('。\n');
const STOP = UnitSet.of('。');
const LINE_END = 10;
/** A body or place that was named further back than this is not what a writer means; it also keeps long paragraphs linear. In UTF-16 units. */
const IN_MIND = 2000;

/** Where the sentence that holds `at` begins: after the 。 or the line end at or before it. */
export const sentenceStart = (text: string, at: number): number => partStart(text, at, SENTENCE);

/** The same, after the last 。 alone: a line end is passed over. */
export const afterLastStop = (text: string, at: number): number => partStart(text, at, STOP);

/** Where the paragraph that holds `at` begins, as far back as a reader has it in mind. */
export function paragraphStart(text: string, at: number): number {
  const least = Math.max(0, at - IN_MIND);
  let start = at;
  while (start >= least && text.charCodeAt(start) !== LINE_END) start--;
  return start + 1;
}

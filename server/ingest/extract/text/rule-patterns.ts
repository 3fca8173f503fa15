/** The sets of expressions that the rules look for in a whole text or sentence: the text is looked at once for all of them. */
import { Patterns } from '../../lexicon/patterns.ts';

/** Sought in the normal text. */
export const IN_TEXT = new Patterns();
/** Sought in the text with its names covered by signs. */
export const IN_COVERED = new Patterns();

/** A text with the marks of IN_TEXT. */
export interface MarkedText {
  readonly text: string;
  readonly marks: Int32Array;
}

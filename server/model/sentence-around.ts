/** The sentence that a place in a text belongs to, for showing a name or a word in its context. */

const ENDS = /[。！？!?\n]/;
const CLOSERS = /[”’」』）》)]/;
const BLANK = /\s/;

/**
 * Offsets (UTF-16, end exclusive) of the sentence around `start` to `end`, closing quotes included, outer blanks not. A line end ends a
 * sentence; a place that runs over several sentences gets all of them.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from--;
  while (from < start && (CLOSERS.test(text.charAt(from)) || BLANK.test(text.charAt(from)))) from++;
  let to = Math.max(end, start);
  while (to < text.length && !ENDS.test(text.charAt(to))) to++;
  if (to < text.length && text.charAt(to) !== '\n') to++;
  while (to < text.length && CLOSERS.test(text.charAt(to))) to++;
  while (to > end && BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

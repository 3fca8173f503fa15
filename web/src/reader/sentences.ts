/** The sentences of a report: those that state facts, and the one that is to be marked. */

export interface Range {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Sentences that state something, each once, in order. A range inside another one is part of that sentence. */
export function sentencesOf(statements: readonly Range[]): Range[] {
  const sorted = [...statements].sort((one, other) => one.start - other.start || other.end - one.end);
  const sentences: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = sentences.at(-1);
    if (last === undefined || start >= last.end) sentences.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return sentences;
}

/** Paragraphs of `text` from `from` on, without their line breaks; empty ones are left out. */
export function paragraphsOf(text: string, from: number, to = text.length): Range[] {
  const paragraphs: Range[] = [];
  for (let start = from; start <= to; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > to ? to : found;
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

const SENTENCE_END = /[。！？!?；\n]/u;
const CLOSING = /[”’」』）)》]/u;

/** The sentence around a place in a text, for a name whose sentence states no fact. Ends at 。！？； and line breaks. */
export function sentenceAround(text: string, place: Range): Range {
  let start = place.start;
  while (start > 0 && !SENTENCE_END.test(text[start - 1] ?? '')) start -= 1;
  while (start < place.start && CLOSING.test(text[start] ?? '')) start += 1;
  let end = place.end;
  while (end < text.length && !SENTENCE_END.test(text[end] ?? '')) end += 1;
  if (text[end] !== undefined && text[end] !== '\n') end += 1;
  while (CLOSING.test(text[end] ?? '')) end += 1;
  return { start, end };
}

/** Whether two ranges have a character in common. */
export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

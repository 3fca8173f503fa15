/** Lines of a source file and the sentences of the bulletin that stand on them. */
import type { ArticleText } from '../model/bulletin.ts';
import type { ArticleRef } from '../model/facts.ts';
import type { StoredReading } from '../model/reading.ts';
import { sentenceAround } from '../model/sentence-around.ts';

export interface PlacedText {
  readonly ref: ArticleRef;
  /** Section name; empty for the imprint and for an issue without sections. */
  readonly section: string;
  readonly article: ArticleText;
}

export interface PlacedSentence extends PlacedText {
  readonly start: number;
  readonly end: number;
}

/** Every text of an issue, in order of reading. */
export function textsOf({ bulletin }: StoredReading): PlacedText[] {
  const imprint = (['masthead', 'colophon'] as const).map((place) => ({
    ref: { imprint: place },
    section: '',
    article: bulletin[place],
  }));
  const articles = bulletin.sections.flatMap((section) =>
    section.articles.map((article) => ({
      ref: { section: section.position, article: article.position },
      section: section.name,
      article,
    })),
  );
  return [...imprint.slice(0, 1), ...articles, ...imprint.slice(1)].filter(({ article }) => article.text !== '');
}

/** Offsets in the source at which lines start. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The part of an article's text that was printed between two offsets of the source; null when none was. */
function printedBetween({ text, runs }: ArticleText, from: number, to: number): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  for (const { textStart, sourceStart, length } of runs) {
    const first = Math.max(sourceStart, from);
    const last = Math.min(sourceStart + length, to);
    if (first >= last) continue;
    const at = textStart + first - sourceStart;
    if (text.slice(at, at + last - first).trim() === '') continue;
    if (start < 0) start = at;
    end = at + last - first;
  }
  return start < 0 ? null : { start, end };
}

/** The sentences of a text that overlap a part of it. */
function* sentencesIn(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  for (let at = from; at < to; ) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const sentence = sentenceAround(text, at, at + 1);
    yield sentence;
    at = Math.max(sentence.end, at + 1);
  }
}

/** The line (1-based) of the source on which a place in an article's text was printed. */
export function lineOf({ source }: StoredReading, { runs }: ArticleText, offset: number): number {
  const run = runs.find(({ textStart, length }) => offset < textStart + length);
  const at = run ? run.sourceStart + Math.max(0, offset - run.textStart) : source.text.length;
  return source.text.slice(0, at).split('\n').length;
}

/** The sentences on a line (1-based) of the source. */
export function sentencesAt(reading: StoredReading, line: number): PlacedSentence[] {
  const { text } = reading.source;
  const starts = lineStarts(text);
  const from = starts[line - 1];
  if (from === undefined) return [];
  const to = starts[line] ?? text.length;
  return textsOf(reading).flatMap((placed) => {
    const part = printedBetween(placed.article, from, to);
    if (!part) return [];
    return [...sentencesIn(placed.article.text, part.start, part.end)].map((span) => ({ ...placed, ...span }));
  });
}

/** Lines that hold text of the bulletin, as `2-9, 11`. */
export function linesWithText(reading: StoredReading): { readonly last: number; readonly told: string } {
  const { text } = reading.source;
  // A line end at the end begins no line.
  const last = lineStarts(text).length - (text.endsWith('\n') ? 1 : 0);
  const ranges: [number, number][] = [];
  for (let line = 1; line <= last; line++) {
    if (sentencesAt(reading, line).length === 0) continue;
    const range = ranges.at(-1);
    if (range && range[1] === line - 1) range[1] = line;
    else ranges.push([line, line]);
  }
  const told = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return { last, told };
}

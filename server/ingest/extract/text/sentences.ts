/** Sentences and clauses. Quotes and brackets keep together what they hold, as long as they are closed in their paragraph. */
import type { Sentence, Span } from '../reading.ts';
import { LONGEST_SENTENCE } from './part-start.ts';

const OPEN = '“‘《〈（【〔［[〖';
const CLOSE = '”’》〉）】〕］]〗';
const STOPS = '。！？';
const LEAD = new Set([' ', '\n']);

/** What a mark does, by its unit: most units of a text do nothing. */
const NONE = 0;
const OPENS = 1;
const CLOSES = 2;
const STOPS_SENTENCE = 3;
const PARTS_CLAUSE = 4;
const ENDS_LINE = 5;
const MARK = new Uint8Array(1 << 16);
for (const mark of OPEN) MARK[mark.charCodeAt(0)] = OPENS;
for (const mark of CLOSE) MARK[mark.charCodeAt(0)] = CLOSES;
for (const mark of STOPS) MARK[mark.charCodeAt(0)] = STOPS_SENTENCE;
for (const mark of '，；') MARK[mark.charCodeAt(0)] = PARTS_CLAUSE;
MARK[10] = ENDS_LINE;

/** For each opening mark that is closed in its paragraph: the offset after its partner. */
function partners(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const kind = MARK[text.charCodeAt(i)];
    if (kind === NONE) continue;
    if (kind === ENDS_LINE) stack.length = 0;
    else if (kind === OPENS) stack.push(i);
    else if (kind === CLOSES) {
      const wanted = OPEN[CLOSE.indexOf(text[i] ?? '')];
      for (let k = stack.length - 1; k >= Math.max(0, stack.length - 4); k--) {
        const open = stack[k] ?? 0;
        if (text[open] !== wanted) continue;
        pairs.set(open, i + 1);
        stack.length = k;
        break;
      }
    }
  }
  return pairs;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && LEAD.has(text[from] ?? '')) from++;
  while (to > from && LEAD.has(text[to - 1] ?? '')) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** A quoted text that ends in a full stop ends the sentence around it too, when nothing follows that goes on. */
function closesSentence(text: string, end: number): boolean {
  return STOPS.includes(text[end - 2] ?? ' ') && !/[，、；的等]/u.test(text[end] ?? ' ');
}

function clausesOf(text: string, { start, end }: Span, pairs: ReadonlyMap<number, number>): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const kind = i === end ? STOPS_SENTENCE : MARK[text.charCodeAt(i)];
    if (kind === OPENS) {
      const after = pairs.get(i);
      if (after !== undefined && after <= end) i = after - 1;
    } else if (kind === PARTS_CLAUSE || kind === STOPS_SENTENCE) {
      const clause = trimmed(text, from, i);
      if (clause) clauses.push(clause);
      from = i + 1;
    }
  }
  return clauses;
}

/** Where the sentence ends that has its stop at `at`: further stops and closing marks belong to it. */
function afterStop(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && (MARK[text.charCodeAt(to)] === STOPS_SENTENCE || MARK[text.charCodeAt(to)] === CLOSES))
    to++;
  return to;
}

/** Where a piece of a sentence that is too long ends: after a mark of a clause or a list in its second half, else where it must. */
function cutAt(text: string, from: number): number {
  const last = from + LONGEST_SENTENCE;
  for (const mark of '；，、')
    for (let i = last - 1; i > last - LONGEST_SENTENCE / 2; i--) if (text[i] === mark) return i + 1;
  return last;
}

/** A sentence in pieces that are not too long. */
function* pieces(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const end = cutAt(text, start);
    yield { start, end };
    start = end;
  }
  yield { start, end: to };
}

/**
 * The sentences of a normal text, in order. `titleEnd` is where the title ends (0 for none): it is a sentence of its own.
 */
export function splitSentences(text: string, titleEnd = 0): Sentence[] {
  const pairs = partners(text);
  const ends: number[] = titleEnd > 0 ? [Math.min(titleEnd, text.length)] : [];
  for (let i = ends[0] ?? 0; i < text.length; i++) {
    const kind = MARK[text.charCodeAt(i)];
    if (kind === NONE || kind === PARTS_CLAUSE || kind === CLOSES) continue;
    const after = kind === OPENS ? pairs.get(i) : undefined;
    if (after !== undefined) {
      i = after - 1;
      if (text[after - 1] === '”' && closesSentence(text, after)) ends.push(after);
    } else if (kind === ENDS_LINE) ends.push(i);
    else if (kind === STOPS_SENTENCE) {
      ends.push(afterStop(text, i));
      i = (ends.at(-1) ?? i + 1) - 1;
    }
  }
  ends.push(text.length);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [index, to] of ends.entries()) {
    for (const { start, end } of pieces(text, from, to)) {
      const span = trimmed(text, start, end);
      if (span)
        sentences.push({
          start: span.start,
          end: span.end,
          isTitle: titleEnd > 0 && index === 0,
          clauses: clausesOf(text, span, pairs),
        });
    }
    from = to;
  }
  return sentences;
}

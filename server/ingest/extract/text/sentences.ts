/** Sentences and clauses. Quotes and brackets keep together what they hold, as long as they are closed in their paragraph. */
import type { Sentence, Span } from '../reading.ts';

const OPEN = '“‘《〈（【〔［[〖';
const CLOSE = '”’》〉）】〕］]〗';
const STOPS = '。！？';
const LEAD = new Set([' ', '\n']);

/** For each unit: the offset after the bracket's partner when it opens a closed pair inside its paragraph, else 0. */
function partners(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? '';
    if (mark === '\n') stack.length = 0;
    else if (OPEN.includes(mark)) stack.push(i);
    else if (CLOSE.includes(mark)) {
      const wanted = OPEN[CLOSE.indexOf(mark)];
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
  const close = (to: number): void => {
    const clause = trimmed(text, from, to);
    if (clause) clauses.push(clause);
    from = to + 1;
  };
  for (let i = start; i < end; i++) {
    const after = pairs.get(i);
    if (after !== undefined && after <= end) i = after - 1;
    else if (text[i] === '，' || text[i] === '；') close(i);
    else if (STOPS.includes(text[i] ?? ' ')) close(i);
  }
  close(end);
  return clauses;
}

/**
 * The sentences of a normal text, in order. `titleEnd` is where the title ends (0 for none): it is a sentence of its own.
 */
export function splitSentences(text: string, titleEnd = 0): Sentence[] {
  const pairs = partners(text);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, isTitle = false): void => {
    const span = trimmed(text, from, to);
    if (span) sentences.push({ ...span, isTitle, clauses: clausesOf(text, span, pairs) });
    from = to;
  };
  if (titleEnd > 0) close(Math.min(titleEnd, text.length), true);
  for (let i = from; i < text.length; i++) {
    const after = pairs.get(i);
    if (text[i] === '\n') close(i);
    else if (after !== undefined) {
      i = after - 1;
      if (text[after - 1] === '”' && closesSentence(text, after)) close(after);
    } else if (STOPS.includes(text[i] ?? ' ')) {
      let to = i + 1;
      while (to < text.length && (STOPS + CLOSE).includes(text[to] ?? ' ')) to++;
      close(to);
      i = to - 1;
    }
  }
  close(text.length);
  return sentences;
}

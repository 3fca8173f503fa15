/** Names cut into the lines of a label: at most two lines of nine characters, broken between words. */

/** Widest line, in ems; a Chinese character is one em. */
const LINE_EMS = 9;
/** A name of up to this many ems is never broken. */
const WHOLE_EMS = 8.2;

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** These may not begin a line, and those may not end one. */
const NO_START = /^[，。、；：？！）》〉”’」』…·—\-–)]/u;
const NO_END = /[（《〈“‘「『(]$/u;

/** One or two lines for a name; what does not fit ends in `…`. */
export function labelLines(name: string): string[] {
  if (ems(name) <= Math.max(WHOLE_EMS, LINE_EMS)) return [name];
  const pieces = piecesOf(name);
  const [first, rest] = fill(pieces, LINE_EMS);
  const [second, left] = fill(rest, LINE_EMS);
  if (left.length > 0) return [first, shorten(second + left.join(''), LINE_EMS)];
  return balanced(pieces) ?? [first, second];
}

/** Leaves out a quoted name that the middle of the picture already shows: `“百企中试”行动现场推进会` beside it is `现场推进会`. */
export function withoutShown(name: string, shown: readonly string[]): string {
  for (const one of shown) {
    const at = name.indexOf(one);
    const rest = at === -1 ? '' : name.slice(at + one.length);
    if (one.length >= 4 && rest.length >= 3) return rest;
  }
  return name;
}

/** Width in ems. */
export function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2E7F' || /[“”‘’…]/u.test(character) ? 1 : 0.56), 0);
}

/** A name in quotes that fits a line stays in one piece. */
const QUOTED = /([“《][^“”《》]{1,7}[”》])/u;

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** Words, with marks glued to the side on which they must stay. */
function piecesOf(name: string): string[] {
  const pieces: string[] = [];
  for (const segment of name.split(QUOTED).flatMap((part) => (QUOTED.test(part) ? [part] : wordsOf(part)))) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && (NO_START.test(segment) || NO_END.test(last))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.flatMap((piece) => (ems(piece) > LINE_EMS ? [...piece] : [piece]));
}

function fill(pieces: readonly string[], width: number): [string, string[]] {
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    if (line !== '' && ems(line + piece) > width) return [line, pieces.slice(index)];
    line += piece;
  }
  return [line, []];
}

/** Two lines of about the same length read better than a long one and an orphan. */
function balanced(pieces: readonly string[]): string[] | null {
  const half = ems(pieces.join('')) / 2;
  let best: string[] | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (let index = 1; index < pieces.length; index += 1) {
    const lines = [pieces.slice(0, index).join(''), pieces.slice(index).join('')];
    const gap = Math.abs(ems(lines[0] ?? '') - half);
    if (lines.every((line) => ems(line) <= LINE_EMS) && gap < bestGap) {
      best = lines;
      bestGap = gap;
    }
  }
  return best;
}

function shorten(text: string, width: number): string {
  let line = '';
  for (const character of text) {
    if (ems(`${line}${character}…`) > width) return `${line}…`;
    line += character;
  }
  return line;
}

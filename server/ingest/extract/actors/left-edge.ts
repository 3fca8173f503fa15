/** Where the name of a freely named body begins, read from its ending to the left (`走访了|某某智能装备有限公司`). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PlaceToken } from './place-tokens.ts';

/** What is known of a text when bodies are looked for, by offset. */
export interface Landmarks {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly placeByEnd: ReadonlyMap<number, PlaceToken>;
  readonly personEnds: ReadonlySet<number>;
  readonly postEnds: ReadonlySet<number>;
  /** Whether a body ends here. */
  bodyEnds(offset: number): boolean;
}

export interface Edge {
  readonly start: number;
  /** A body that ends where the name begins: the name is that body's part. */
  readonly touchesBody: boolean;
  /** The leftmost place name inside, if any. */
  readonly placeStart?: number | undefined;
  /** The name begins at the start of its clause or right after a mark. */
  readonly atMark: boolean;
}

const REACH = 30;
const NAME_CHAR = /[\u4e00-\u9fffA-Za-z0-9·]/u;
/** Before 原 inside a name (`陇原`, `中原`): where it means former, a mark or a link stands there. */
const FORMER_NOT = /[\u4e00-\u9fff](?<![由和与及现是为请对向])/u;
const LINKS = new Set(['与', '和', '及']);

/** Whether a link is part of the name: neither do two bodies meet there nor does a place begin after it. */
function linkInside(marks: Landmarks, at: number): boolean {
  const { text, lexicon } = marks;
  // 浙江|和信玩具: after a place in its short form 和 begins the firm's own name, when no place follows.
  const place = marks.placeByEnd.get(at);
  if (marks.bodyEnds(at) || marks.personEnds.has(at) || marks.postEnds.has(at) || (place && place.form !== 'short'))
    return false;
  if (at === 0 || /[，。；：、“”》）\n ]/u.test(text[at - 1] ?? ' ')) return false;
  if (lexicon.divisions.short.longest(text, at + 1) || lexicon.divisions.full.longest(text, at + 1)) return false;
  if (/^[市省县区州旗镇乡我本各]/u.test(text[at + 1] ?? '')) return false;
  return lexicon.bodies.known.longest(text, at + 1) === undefined;
}

/** Whether a one-character boundary word is only the first character of a longer word (`对外`, `和平`, `同济`). */
function coveredByWord(marks: Landmarks, at: number): boolean {
  const { words } = marks.lexicon;
  return words.longest(marks.text, at) >= at + 2 || (at > 0 && words.longest(marks.text, at - 1) >= at + 1);
}

/** `content`: the ending itself says what the body is for (`旅游局`), so that a link may stand right before it. */
export function leftEdge(marks: Landmarks, from: number, floor: number, content = false): Edge {
  const { text, lexicon } = marks;
  let start = from;
  let placeStart: number | undefined;
  const edge = (touchesBody: boolean, atMark: boolean): Edge => ({
    start,
    touchesBody,
    atMark,
    placeStart,
  });
  while (start > floor && from - start < REACH) {
    if (marks.bodyEnds(start)) return edge(true, false);
    const place = marks.placeByEnd.get(start);
    if (place && place.form !== 'letter' && place.start >= floor) {
      start = place.start;
      placeStart = place.start;
      continue;
    }
    if (marks.personEnds.has(start) || marks.postEnds.has(start)) return edge(false, false);
    const before = text[start - 1] ?? '';
    if (before === '）') {
      const near = Math.max(0, start - 12);
      const open = near + text.slice(near, start).lastIndexOf('（');
      if (open < near || open < floor || open === 0) return edge(false, true);
      start = open;
      continue;
    }
    if (!NAME_CHAR.test(before)) return edge(false, true);
    if (LINKS.has(before)) {
      if (coveredByWord(marks, start - 1) && !marks.personEnds.has(start - 1) && !marks.bodyEnds(start - 1)) {
        start--;
        continue;
      }
      if (
        (start < from || content) &&
        linkInside(marks, start - 1) &&
        !lexicon.boundaries.longest(text, start - 1, floor)
      ) {
        start--;
        continue;
      }
      return edge(false, false);
    }
    const word =
      before === '原' && FORMER_NOT.test(text[start - 2] ?? '')
        ? undefined
        : lexicon.boundaries.longest(text, start, floor);
    if (word && !(word.end === start - 1 && coveredByWord(marks, start - 1) && start < from)) return edge(false, false);
    start--;
  }
  return edge(start > floor && marks.bodyEnds(start), start === floor);
}

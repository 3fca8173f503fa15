/** Names written with a dot between their parts: `买买提·艾力`, `托马斯·韦伯`, `让-保罗·马丁`, `约翰·R·韦伯`. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../reading.ts';
import type { Follow } from './follow.ts';

const LINKS = new Set('和与及由对向受请');
const OPENERS = new Set('，。；：、（《“！？\n 的了');
const PART_LENGTH = 8;
/** Parts after the first dot. */
const MOST_PARTS = 8;
const HAN = /^[\u4e00-\u9fff]$/u;
/** Between the halves of a double name. */
const HYPHEN = new Set('-—');
/** A middle name's letter. */
const INITIAL = /^[A-Z]\.?·/u;
/** How far before its sounds a name may begin that stands right after a post (`副省长|宋|坎·…`). */
const UNSOUNDED = 2;

export class DottedNames {
  readonly #lexicon: Lexicon;
  readonly #follow: Follow;

  constructor(lexicon: Lexicon, follow: Follow) {
    this.#lexicon = lexicon;
    this.#follow = follow;
  }

  /** All dotted names of a text. `postEnds` are the offsets at which a post ends. */
  find(text: string, postEnds: ReadonlySet<number>): Span[] {
    const found: Span[] = [];
    for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
      const start = this.#atPost(text, this.#start(text, dot, postEnds), postEnds);
      const end = this.#end(text, dot + 1) ?? (start === undefined ? undefined : this.#plainEnd(text, dot + 1));
      const [from, to] = start === undefined || end === undefined ? this.#afterPost(text, dot, postEnds) : [start, end];
      if (from === undefined || to === undefined) continue;
      found.push({ start: from, end: to });
      dot = to - 1;
    }
    return found;
  }

  /** Between a post and a verb or mark a dotted name may be of any characters. */
  #afterPost(text: string, dot: number, postEnds: ReadonlySet<number>): [number, number] | [undefined, undefined] {
    let start = dot - 1;
    while (start > dot - 6 && HAN.test(text[start] ?? '') && !postEnds.has(start)) start--;
    if (!postEnds.has(start)) return [undefined, undefined];
    const end = this.#plainEnd(text, dot + 1);
    return end === undefined ? [undefined, undefined] : [start, end];
  }

  /** Where a last part of any characters ends: before a verb or a mark. */
  #plainEnd(text: string, from: number): number | undefined {
    for (let end = from + 1; end <= from + 6 && HAN.test(text[end - 1] ?? ''); end++)
      if (this.#follow.score(text, end) === 3) return end;
    return undefined;
  }

  /** A start that lies shortly after a post is moved to the post's end. */
  #atPost(text: string, start: number | undefined, postEnds: ReadonlySet<number>): number | undefined {
    if (start === undefined || postEnds.has(start)) return start;
    for (let from = start - 1; from >= start - UNSOUNDED && HAN.test(text[from] ?? ''); from--)
      if (postEnds.has(from)) return this.#follow.verb(text, from) ? start : from;
    return start;
  }

  /** Whether a hyphen between two halves of a name stands at an offset. */
  #hyphen(text: string, at: number): boolean {
    return HYPHEN.has(text[at] ?? '') && this.#sound(text, at - 1) && this.#sound(text, at + 1);
  }

  #sound(text: string, at: number): boolean {
    return this.#lexicon.names.foreignDotted(text[at] ?? '');
  }

  /** Blocks and sounds from `start` on, as far as they go without a break. */
  #start(text: string, dot: number, postEnds: ReadonlySet<number>): number | undefined {
    let start = dot;
    let part = dot;
    while (start > 0 && part - start < PART_LENGTH) {
      if (postEnds.has(start) && start < dot) return start;
      if (start < part && this.#hyphen(text, start - 1)) {
        start--;
        part = start;
        continue;
      }
      const inBlock = this.#blockEndingAt(text, start, dot);
      if (inBlock !== undefined) start = inBlock;
      else if (this.#sound(text, start - 1) && !LINKS.has(text[start - 1] ?? '')) start--;
      else if (LINKS.has(text[start - 1] ?? '') && start === dot) return undefined;
      else break;
    }
    if (start === dot) return undefined;
    return this.#trimVerb(text, start, dot);
  }

  #blockEndingAt(text: string, end: number, dot: number): number | undefined {
    for (let length = 4; length >= 2; length--) {
      const from = end - length;
      if (from < 0 || dot - from > PART_LENGTH) continue;
      if (this.#lexicon.names.blocks.get(text.slice(from, end))) return from;
    }
    return undefined;
  }

  /** A sound that really ends the word before (`主任|叶尔兰`, `特邀|…`) is given back when a word of the list ends there. */
  #trimVerb(text: string, start: number, dot: number): number {
    for (let cut = start + 1; cut <= Math.min(start + 2, dot - 1); cut++) {
      const before = text[start - 1];
      if (before === undefined || OPENERS.has(before) || LINKS.has(before)) break;
      const word = this.#lexicon.boundaries.longest(text, cut, Math.max(0, start - 4));
      if (word && word.end < start) return cut;
    }
    return start;
  }

  #end(text: string, from: number, part = 1): number | undefined {
    if (part > MOST_PARTS) return undefined;
    const initial = INITIAL.exec(text.slice(from, from + 3))?.[0].length;
    if (initial !== undefined) return this.#end(text, from + initial, part + 1);
    let end: number | undefined;
    let next = from;
    while (next < text.length && next - from < PART_LENGTH) {
      const block = this.#lexicon.names.blocks.longest(text, next);
      // 阿不都|热合曼: a block of several characters is gone over, whatever its characters are elsewhere.
      if (block && (block.end > next + 1 || this.#follow.score(text, block.end) >= 2)) {
        const follow = this.#follow.score(text, block.end);
        next = block.end;
        if (follow >= 2) end = next;
        if (follow === 3) break;
        continue;
      }
      if (!this.#sound(text, next) || (end === next && LINKS.has(text[next] ?? ''))) break;
      next++;
      const follow = this.#follow.score(text, next);
      if (this.#hyphen(text, next)) return this.#end(text, next + 1, part + 1) ?? end;
      if (text[next] === '·') {
        const further = this.#end(text, next + 1, part + 1) ?? this.#plainEnd(text, next + 1);
        return further ?? (next - from >= 1 ? next : end);
      }
      if (follow >= 2 && next - from >= 1) end = next;
      if (follow === 3 && next - from >= 2) break;
    }
    if (end !== undefined) return end;
    return next - from >= 2 ? next : undefined;
  }
}

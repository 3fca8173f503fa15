/** Where a known name stands again: it opens a clause or a list, follows a link, or no word runs over its borders. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../reading.ts';
import type { Follow } from './follow.ts';
import { leadersStart } from './leaders.ts';
import { WEAK } from './weak-heads.ts';

/** Where a name stands. */
export interface NameSpan extends Span {
  readonly name: string;
  /** Directly after a post. */
  readonly afterPost: boolean;
}

/** A name that the issue knows. */
export interface KnownName {
  readonly name: string;
  /** A common word too, so that it counts only where it cannot be the word. */
  readonly wordy: boolean;
  /** The whole name when this is only its first part (`叶尔兰` of `叶尔兰·巴合提别克`). */
  readonly shortOf?: string;
}

/** Last characters of bodies and places. */
export const HOUSE_END = new Set('局厅部处科室院校所会委办司社站馆心行学系队组台团市县区省州旗镇乡协');
const CLAUSE_MARK = new Set('，。；：！？\n 》”）');
const OPENING = /[由受经请与和在、]/u;

/** Tells names from words that are written alike, by what stands on both sides. */
export class NamePlaces {
  readonly #lexicon: Lexicon;
  readonly #follow: Follow;

  constructor(lexicon: Lexicon, follow: Follow) {
    this.#lexicon = lexicon;
    this.#follow = follow;
  }

  /** Whether the characters of a known name are it here. */
  stands(text: string, start: number, end: number, known: KnownName, afterPost: boolean, before?: NameSpan): boolean {
    const follow = this.#follow.score(text, end);
    if (this.#follow.company(text, end)) return false;
    if (afterPost) return follow >= 1 || !known.wordy;
    if (text[end] === '·' || text[start - 1] === '·' || (known.wordy && text[start - 1] === '的')) return false;
    const opens =
      start === 0 ||
      CLAUSE_MARK.has(text[start - 1] ?? '') ||
      OPENING.test(text[start - 1] ?? '') ||
      leadersStart(text, start) !== undefined;
    const inList = before !== undefined && /^[、和与及，]$/u.test(text.slice(before.end, start));
    if (known.wordy)
      return (
        follow >= 2 &&
        (inList || (opens && follow === 3 && this.#acts(text, end)) || this.#boundary(text, start, follow))
      );
    if (opens || inList) return follow >= 1 || this.#tight(text, start, end);
    return (
      this.#boundary(text, start, follow) ||
      this.#tight(text, start, end) ||
      this.#betweenHouseAndPost(text, start, end)
    );
  }

  /** `某某大学|王某|校长`. */
  #betweenHouseAndPost(text: string, start: number, end: number): boolean {
    if (!HOUSE_END.has(text[start - 1] ?? '')) return false;
    const post = this.#lexicon.posts.at(text, end);
    return post !== undefined && !WEAK.has(post.value.base);
  }

  #acts(text: string, end: number): boolean {
    return this.#follow.verb(text, end) || /^[、和]/u.test(text[end] ?? '');
  }

  #boundary(text: string, start: number, follow: number): boolean {
    return follow >= 2 && this.#lexicon.boundaries.longest(text, start, Math.max(0, start - 5)) !== undefined;
  }

  /** No word of the list runs over the name's borders, so it stands by itself. */
  #tight(text: string, start: number, end: number): boolean {
    if (end - start < 3) return false;
    const words = this.#lexicon.words;
    for (let from = Math.max(0, start - 3); from < start; from++) if (words.longest(text, from) > start) return false;
    return words.longest(text, end - 1) <= end;
  }
}

/** Where a person's name begins and ends, given that one may begin at an offset. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CAUSE, Follow } from './follow.ts';

export interface FoundName {
  readonly end: number;
  /** How much better the reading with a name is than the best reading without one (natural logarithm). */
  readonly gain: number;
  readonly follow: number;
  /** The characters are a common word too (高峰, 方程): a name only under an anchor. */
  readonly wordy: boolean;
}

const WINDOW = 7;
const BLOCK_COST = 3.3;
const LOOSE_COST = 6.4;
/** Mean cost of the characters of a run that reads as no words. */
const RARE_CHARACTER = 6.6;
const FOLLOW_GAIN = [-7, 0, 3.5, 6] as const;
/** `齐悦|领学` is likelier than `齐悦领|学`. */
const LONG_VERB_GAIN = 2.5;
/** `程前领|学`: the name's last character begins a verb with what follows. */
const SPLIT_VERB = -4;
const HAN = /^[\u4e00-\u9fff]$/u;
const STOP = /[，。；：、（）《》“”！？\s0-9A-Za-z—·【】]/u;
/** Never inside a name: function words and marks of a unit or a count. */
const NEVER = new Set(
  '的了是我们你他她它这个各等把被就都很或者并且对此该每某两几哪吗呢吧啊县区省镇乡局厅市村委院校率拟赴挂',
);

export class NameFinder {
  readonly follow: Follow;
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.follow = new Follow(lexicon);
  }

  /**
   * The best name at an offset, or undefined when none of 2 to 8 characters can stand there. After a post (`anchored`) any
   * run of characters that make no words may be one.
   */
  at(text: string, start: number, anchored = false): FoundName | undefined {
    const limit = this.#limit(text, start);
    if (limit - start < 2) return undefined;
    if (text[limit] === '·' || text.startsWith('关于', start)) return undefined;
    const window = this.#window(text, start);
    const without = -this.#lexicon.words.best(text, start, window);
    let best: FoundName | undefined;
    const consider = (end: number, score: number): void => {
      if (/[因致关]/u.test(text[end - 1] ?? '') && CAUSE.test(text.slice(end - 1, end + 3))) return;
      if (text[end - 1] === '司' && end - start > 1) return;
      const split = this.follow.verbEnd(text, end - 1) > end ? SPLIT_VERB : 0;
      const follow = this.follow.score(text, end);
      const rest = end < window ? -this.#lexicon.words.best(text, end, window) : 0;
      const longer =
        follow === 3 && !/[作做带率到在说谈]/u.test(text[end - 1] ?? '') && this.follow.verbEnd(text, end) - end > 1
          ? LONG_VERB_GAIN
          : 0;
      const gain = score + rest - without + FOLLOW_GAIN[follow] + longer + split;
      if (best === undefined || gain > best.gain + 1e-9) {
        const cost = this.#lexicon.words.cost(text.slice(start, end));
        best = { end, gain, follow, wordy: cost !== undefined };
      }
    };
    for (let end = start + 2; end <= Math.min(limit, start + 4); end++) {
      const score = this.#lexicon.names.score(text.slice(start, end));
      if (score !== undefined) consider(end, score);
    }
    this.#blocks(text, start, limit, consider);
    if (!best || best.gain < 0 || best.follow < 2) this.#foreignRun(text, start, limit, consider);
    if (anchored && (!best || best.follow < 2)) {
      const before = best;
      best = undefined;
      this.#plainRun(text, start, limit, consider);
      best ??= before;
    }
    return best;
  }

  #limit(text: string, start: number): number {
    let end = start;
    // 伍各 is a block of Yi names, though 各 by itself is in no name.
    const never = (at: number): boolean =>
      at > start && NEVER.has(text[at] ?? '') && this.#lexicon.names.blocks.longestEnd(text, at - 1) <= at;
    if (NEVER.has(text[start] ?? '') && this.#lexicon.names.surnames.longest(text, start) === undefined) return start;
    while (end < text.length && end - start < 9 && HAN.test(text[end] ?? '') && !never(end)) {
      if (end > start && this.#lexicon.posts.at(text, end)) break;
      end++;
    }
    return end;
  }

  #window(text: string, start: number): number {
    let end = start;
    while (end < text.length && end - start < WINDOW && !STOP.test(text[end] ?? '')) end++;
    return Math.max(end, start + 1);
  }

  /** Chains of known blocks (`那顺|孟和`), up to two characters between them that are none (`旦正|才旦`). */
  #blocks(text: string, start: number, limit: number, consider: (end: number, score: number) => void): void {
    if (!this.#anyBlock(text, start)) return;
    const costs = new Map<number, number>([[start * 4, 0]]);
    const reach = (state: number, cost: number): void => {
      if (cost < (costs.get(state) ?? Number.POSITIVE_INFINITY)) costs.set(state, cost);
    };
    const ends = new Map<number, number>();
    for (let i = start; i < limit; i++) {
      for (let loose = 0; loose < 3; loose++) {
        const cost = costs.get(i * 4 + loose);
        if (cost === undefined) continue;
        for (const { end } of this.#lexicon.names.blocks.all(text, i)) {
          if (end > limit || (end === i + 1 && loose > 0)) continue;
          const next = cost + BLOCK_COST * (end - i);
          reach(end * 4 + loose, next);
          if (end - i > 1 || loose === 0) ends.set(end, Math.min(ends.get(end) ?? Number.POSITIVE_INFINITY, next));
        }
        if (loose < 2) reach((i + 1) * 4 + loose + 1, cost + LOOSE_COST);
      }
    }
    for (const [end, cost] of ends) if (end - start >= 2) consider(end, -5 - cost);
  }

  #anyBlock(text: string, start: number): boolean {
    const { blocks } = this.#lexicon.names;
    for (let i = start; i < start + 3; i++) if (blocks.longestEnd(text, i) > i + 1) return true;
    return false;
  }

  /** Two characters that make no word are a name of an unusual surname only before a verb. */
  #isRare(text: string, start: number): boolean {
    return this.#lexicon.words.best(text, start, start + 2) >= RARE_CHARACTER * 2.4;
  }

  /** After a post: characters that make no words, up to a mark or a verb. */
  #plainRun(text: string, start: number, limit: number, consider: (end: number, score: number) => void): void {
    for (let end = start + 2; end <= Math.min(limit, start + 4); end++) {
      if (this.follow.score(text, end) < 3 || this.follow.verbEnd(text, end - 2) === end) continue;
      if (end - start === 2 && !(this.follow.verb(text, end) && this.#isRare(text, start))) continue;
      if (this.#lexicon.words.best(text, start, end) >= RARE_CHARACTER * (end - start))
        consider(end, -7 - 4.8 * (end - start));
      return;
    }
  }

  /** Any run of characters that write foreign sounds, up to where a name may end. */
  #foreignRun(text: string, start: number, limit: number, consider: (end: number, score: number) => void): void {
    let sounds = 0;
    for (let end = start + 1; end <= Math.min(limit, start + 7); end++) {
      const kind = this.#lexicon.names.foreign(text[end - 1] ?? '');
      if (kind === 0) return;
      sounds += kind;
      if (end - start >= 2 && sounds * 2 >= (end - start) * 3 && this.follow.score(text, end) >= 2) {
        consider(end, -8 - 4.2 * (end - start));
      }
    }
  }
}

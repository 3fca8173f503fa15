/**
 * The names of an issue. First pass: names under an anchor (after a post, in a list, before a verb at the start of a clause,
 * with a dot). Second pass: every name accepted once is found again wherever it may stand.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MARK } from '../../lexicon/marks.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import { endsOf } from '../text/by-offset.ts';
import { DottedNames } from './dotted-names.ts';
import { KnownNames } from './known-names.ts';
import { LEADERS } from './leaders.ts';
import { NameFinder } from './name-finder.ts';
import { HOUSE_END, type KnownName, NamePlaces, type NameSpan } from './name-places.ts';
import { isNobody, isOwnName, lineNames, postAhead, titledEnd, toldInBrackets } from './name-sides.ts';
import type { PostToken } from './post-tokens.ts';
import {
  APPOINTED,
  COMMON_SURNAME,
  DECIDED,
  HELD_POST,
  KNOWN_SURNAME,
  LEADS_IN,
  LINK,
  LINKED,
  LIST_GAIN,
  OPEN_GAIN,
  POST_GAIN,
  TAKES_POST,
  VERB_CHARACTER,
  WEAK_GAIN,
  WORDY_LIST_GAIN,
} from './scan-words.ts';
import { isWeak, WEAK } from './weak-heads.ts';

/** A text with the lexicon's marks and the post heads in it. */
export interface ScannedText {
  readonly text: string;
  readonly marks: Int32Array;
  readonly posts: readonly PostToken[];
  /** Where names begin that are printed with a blank inside (`连　续`): no word is. */
  readonly padded: ReadonlySet<number>;
}

/** The names of one issue: collected first, then found wherever they stand. */
export class NameScan {
  readonly finder: NameFinder;
  readonly #dotted: DottedNames;
  readonly #places: NamePlaces;
  readonly #lexicon: Lexicon;
  readonly #known: KnownNames;
  readonly #refused: (name: string) => boolean;

  /** `refused` tells which strings are no names without a post before them: names of places. */
  constructor(lexicon: Lexicon, refused: (name: string) => boolean) {
    this.#lexicon = lexicon;
    this.#known = new KnownNames(lexicon);
    this.#refused = refused;
    this.finder = new NameFinder(lexicon);
    this.#dotted = new DottedNames(lexicon, this.finder.follow);
    this.#places = new NamePlaces(lexicon, this.finder.follow);
  }

  get names(): IterableIterator<KnownName> {
    return this.#known.all;
  }

  add(name: string, wordy?: boolean): void {
    this.#known.add(name, wordy);
  }

  /** First pass over one text. */
  collect({ text, marks, posts, padded }: ScannedText): void {
    const postEnds = endsOf(posts);
    for (const { start, end } of this.#dotted.find(text, postEnds)) this.add(text.slice(start, end));
    for (const post of posts) {
      if (padded.has(post.end)) this.#printedApart(text, post.end);
      else if (text[post.end] === '的' && HELD_POST.test(text.slice(Math.max(0, post.start - 24), post.start)))
        this.#afterPost(text, post.end + 1, true);
      else this.#afterPost(text, post.end, isWeak(text, post));
    }
    for (const { start, head } of posts) if (!WEAK.has(head.base)) this.#beforePost(text, start);
    for (const { start, end } of lineNames(this.#lexicon, text)) this.add(text.slice(start, end));
    for (const match of matchesOf(text, LEADERS)) this.#leaders(text, match.index + match[0].length);
    for (const match of matchesOf(text, APPOINTED)) this.#appointed(text, match.index + match[0].length);
    for (let i = 0; i < text.length; i++) {
      const opens = i === 0 || ((marks[i - 1] ?? 0) & MARK.clause) !== 0;
      if (opens && ((marks[i] ?? 0) & MARK.surname) !== 0) this.#open(text, i);
    }
    for (const match of matchesOf(text, LEADS_IN)) {
      this.#open(text, match.index + match[0].length);
    }
  }

  /** `任命某某为…，某某为…`, `免去某某的…职务`. */
  #appointed(text: string, from: number): void {
    let start = from;
    for (;;) {
      const found = DECIDED.test(text.slice(start, start + 2)) ? undefined : this.finder.at(text, start, true);
      if (!found || found.gain <= POST_GAIN || !/^[为的]/u.test(text[found.end] ?? '')) return;
      this.add(text.slice(start, found.end), found.wordy);
      const next = /^[为的][^，；。\n]{3,40}[，、；]/u.exec(text.slice(found.end, found.end + 44))?.[0].length;
      if (!next) return;
      start = found.end + next;
    }
  }

  /** `某某学院|张某某|副教授`: between a body and a post, up to the post. */
  #beforePost(text: string, end: number): void {
    for (const length of [3, 2, 4]) {
      const start = end - length;
      if (start < 2 || !HOUSE_END.has(text[start - 1] ?? '') || !this.#commonStart(text, start)) continue;
      const found = this.finder.at(text, start);
      if (found?.end !== end || found.wordy || found.gain < OPEN_GAIN || !isOwnName(this.#lexicon, text, start, end))
        continue;
      if (!this.#refused(text.slice(start, end))) this.add(text.slice(start, end), false);
      return;
    }
  }

  /** `市领导某某、某某`: several at once, or one whose name ends before a verb. */
  #leaders(text: string, start: number): void {
    const found = this.finder.at(text, start, true);
    if (!found || found.follow < 2 || !isOwnName(this.#lexicon, text, start, found.end)) return;
    const listed = LINKED.has(text[found.end] ?? '') && this.#listItem(text, found.end + 1) !== undefined;
    if (found.gain < (listed ? POST_GAIN : OPEN_GAIN) || (!listed && found.follow < 3)) return;
    if (!listed && found.wordy && !(this.finder.follow.verb(text, found.end) && this.#commonStart(text, start))) return;
    if (this.#refused(text.slice(start, found.end))) return;
    this.add(text.slice(start, found.end), found.wordy);
    this.#list(text, found.end);
  }

  #afterPost(text: string, from: number, weak: boolean): void {
    // 某某副处长|和|罗某副处长: a link between two, where a good name begins behind it.
    const start = from + (/[和与及]/u.test(text[from] ?? '') && this.#isNamed(text, from + 1) ? 1 : 0);
    if (this.#plainly(text, start, weak)) return;
    const slot = weak || VERB_CHARACTER.test(text[start] ?? '') ? undefined : this.finder.slot(text, start);
    if (!slot || !isOwnName(this.#lexicon, text, start, slot.end)) return;
    this.add(text.slice(start, slot.end), slot.wordy);
    this.#list(text, slot.end, true);
  }

  /** After a post, by its own characters; whether there was one. */
  #plainly(text: string, start: number, weak: boolean): boolean {
    const found = this.finder.at(text, start, !weak);
    // 副司长|在听取汇报后: what begins so and is no surname goes on with the sentence.
    if (VERB_CHARACTER.test(text[start] ?? '') && !this.#knownStart(text, start)) return false;
    if (!found || found.gain < POST_GAIN || this.finder.visited(text, start, found.end)) return false;
    // 厅长|来建瓯: where he came to.
    if (/[来到赴在]/u.test(text[start] ?? '') && this.#lexicon.divisions.short.longest(text, start + 1)) return false;
    if (found.end - start === 2 && VERB_CHARACTER.test(text[start] ?? '') && found.gain < 12) return false;
    if (found.follow < 2 && (found.gain < 6 || found.wordy || weak)) return false;
    const linked = /^[和与及、（，。；]/u.test(text[found.end] ?? '。');
    if (found.follow < 3 && !linked && (found.wordy || VERB_CHARACTER.test(text[start] ?? '') || text[start] === '向'))
      return false;
    const plain = weak || (this.finder.follow.verb(text, start) && this.finder.follow.verbEnd(text, start) > start + 1);
    if (plain && (found.gain < WEAK_GAIN || found.wordy)) return false;
    if (plain && !weak && !this.#knownStart(text, start)) return false;
    if (weak && (this.#lexicon.names.surnames.longest(text, start)?.value ?? 0) < KNOWN_SURNAME) return false;
    if (!isOwnName(this.#lexicon, text, start, found.end)) return false;
    this.add(text.slice(start, found.end), found.wordy);
    this.#list(text, titledEnd(this.#lexicon, text, found.end), !weak);
    return true;
  }

  /** After a post, with a blank behind the first character: no common word is meant, but where the name ends must still show. */
  #printedApart(text: string, start: number): void {
    if (!this.#knownStart(text, start)) {
      this.#afterPost(text, start, false);
      return;
    }
    const found = this.finder.at(text, start, true);
    const object = found && this.#lexicon.words.cost(text.slice(start + 1, found.end)) !== undefined;
    if (object && found.end > start + 2 && LINK.test(text[start] ?? '')) return;
    if (found && found.gain >= POST_GAIN && found.follow >= 2) this.add(text.slice(start, found.end), found.wordy);
    else if (this.finder.follow.score(text, start + 2) >= 2) this.add(text.slice(start, start + 2));
  }

  /** Whether a name begins that needs nothing before it. */
  #isNamed(text: string, start: number): boolean {
    const found = this.#commonStart(text, start) ? this.finder.at(text, start) : undefined;
    return found !== undefined && !found.wordy && found.gain >= OPEN_GAIN && found.follow >= 2;
  }

  /** A usual surname or a block of another nation's name. */
  #knownStart(text: string, start: number): boolean {
    const { surnames, blocks } = this.#lexicon.names;
    return (surnames.longest(text, start)?.value ?? -99) >= KNOWN_SURNAME || blocks.longestEnd(text, start) > start + 1;
  }

  /** Bare names that go on a list: `汪某、高某某分别汇报`. Where the last one ends. `posted`: it began after a post. */
  #list(text: string, from: number, posted = false): number {
    for (let end = from; ; ) {
      const mark = text[end];
      if (!LINKED.has(mark ?? '')) return end;
      const start = end + 1;
      if (this.#lexicon.posts.at(text, start)) return end;
      const found = this.#listItem(text, start) ?? this.#between(text, start);
      const slot = found || !posted || mark !== '、' ? undefined : this.finder.slot(text, start, true);
      const to = found ?? slot?.end;
      if (!to || (slot && !isOwnName(this.#lexicon, text, start, to))) return end;
      this.add(text.slice(start, to), slot?.wordy ?? false);
      end = titledEnd(this.#lexicon, text, to);
    }
  }

  /** A common word of a rare surname is a name where the list goes on with one (`、某论、|某明`). */
  #between(text: string, start: number): number | undefined {
    const found = this.finder.at(text, start);
    if (
      !found?.wordy ||
      found.follow < 3 ||
      text[found.end] !== '、' ||
      isNobody(this.#lexicon, text.slice(start, found.end))
    )
      return undefined;
    const isName =
      this.#lexicon.names.surnames.longest(text, start) && isOwnName(this.#lexicon, text, start, found.end);
    const next = isName ? this.#listItem(text, found.end + 1) : undefined;
    return next ? found.end : undefined;
  }

  #listItem(text: string, start: number): number | undefined {
    const known = this.#known.longest(text, start);
    if (known && this.finder.follow.score(text, known.end) >= 2) return known.end;
    const found = this.finder.at(text, start);
    if (!found || found.gain < LIST_GAIN || found.follow < 2 || isNobody(this.#lexicon, text.slice(start, found.end)))
      return undefined;
    if (found.wordy && (found.gain < WORDY_LIST_GAIN || found.follow < 3 || !this.#commonStart(text, start)))
      return undefined;
    if (!isOwnName(this.#lexicon, text, start, found.end)) return undefined;
    // 、徐闻|副研究员: a place's name with a post behind it is somebody's.
    const post = this.#lexicon.posts.at(text, found.end);
    if (post && !WEAK.has(post.value.base)) return found.end;
    return this.#refused(text.slice(start, found.end)) ? undefined : found.end;
  }

  #commonStart(text: string, start: number): boolean {
    return (this.#lexicon.names.surnames.longest(text, start)?.value ?? -99) >= COMMON_SURNAME;
  }

  /** A name that opens a clause before a verb, alone or as a list of names. */
  #open(text: string, start: number): void {
    const surname = this.#lexicon.names.surnames.longest(text, start);
    if (!surname || surname.value < COMMON_SURNAME || DECIDED.test(text.slice(start, start + 2))) return;
    const names: string[] = [];
    const wordy = new Set<string>();
    for (let at = start; ; ) {
      const found = this.finder.at(text, at);
      const takes =
        found && TAKES_POST.test(text.slice(found.end, found.end + 8)) && postAhead(this.#lexicon, text, found.end);
      if (!found || found.gain < (takes ? 0 : names.length ? LIST_GAIN : OPEN_GAIN)) return;
      if (found.wordy && !takes) wordy.add(text.slice(at, found.end));
      const name = text.slice(at, found.end);
      if (this.#refused(name) || found.end - at < 2) return;
      names.push(name);
      if (found.follow === 3 && (this.finder.follow.verb(text, found.end) || text[found.end] === '等')) break;
      const told = toldInBrackets(this.#lexicon, text, found.end);
      if (told !== undefined && text[told] !== '、') break;
      if (told !== undefined) {
        at = told + 1;
        continue;
      }
      const title = found.end - at > 2 || found.gain > 9 ? this.#lexicon.posts.at(text, found.end) : undefined;
      if (title && !isOwnName(this.#lexicon, text, at, found.end)) return;
      if (title && !WEAK.has(title.value.base)) break;
      if (text[found.end] !== '、' && text[found.end] !== '和') return;
      at = found.end + 1;
    }
    // 王平、李克、张志高出席: common words among names.
    if (wordy.size > 0 && (names.length < 3 || wordy.size * 2 > names.length)) return;
    for (const name of names) this.add(name, wordy.has(name));
  }

  /** Adverbs that ended known names go; call it when all texts were collected. */
  prune(): void {
    this.#known.prune();
  }

  /** Names that stand in a list with known ones; call it when all texts were collected. */
  extend(text: string, posts: readonly PostToken[]): void {
    let read = 0;
    for (const { end } of this.find(text, posts)) if (end >= read) read = this.#list(text, end);
  }

  /** Second pass: where known names stand. */
  find(text: string, posts: readonly PostToken[], padded: ReadonlySet<number> = new Set()): NameSpan[] {
    const postEnds = endsOf(posts);
    const spans: NameSpan[] = [];
    for (let i = 0; i < text.length; i++) {
      const match = this.#known.longest(text, i);
      if (!match) continue;
      const afterPost = postEnds.has(i);
      const apart = padded.has(i) && this.finder.follow.score(text, match.end) >= 2;
      if (!apart && !this.#places.stands(text, i, match.end, match.value, afterPost, spans.at(-1))) continue;
      spans.push({ start: i, end: match.end, name: match.value.shortOf ?? match.value.name, afterPost });
      i = match.end - 1;
    }
    return spans;
  }
}

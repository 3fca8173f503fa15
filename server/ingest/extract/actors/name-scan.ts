/**
 * The names of an issue. First pass: names under an anchor (after a post, in a list, before a verb at the start of a clause,
 * with a dot). Second pass: every name accepted once is found again wherever it may stand.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MARK } from '../../lexicon/marks.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import { ShortList } from '../../lexicon/trie.ts';
import { endsOf } from '../text/by-offset.ts';
import { DottedNames } from './dotted-names.ts';
import { LEADERS } from './leaders.ts';
import { NameFinder } from './name-finder.ts';
import { HOUSE_END, type KnownName, NamePlaces, type NameSpan } from './name-places.ts';
import { isOwnName, postAhead, toldInBrackets } from './name-sides.ts';
import type { PostToken } from './post-tokens.ts';
import { isWeak, WEAK } from './weak-heads.ts';

/** A text with the lexicon's marks and the post heads in it. */
export interface ScannedText {
  readonly text: string;
  readonly marks: Int32Array;
  readonly posts: readonly PostToken[];
  /** Where names begin that are printed with a blank inside (`连　续`): no word is. */
  readonly padded: ReadonlySet<number>;
}

const COMMON_SURNAME = -8.6;
const KNOWN_SURNAME = -9.5;
const POST_GAIN = -5;
const WEAK_GAIN = 3;
const LIST_GAIN = 1;
/** Verbs of one character that a post's holder may be the subject of: `市长|来校`. */
const VERB_CHARACTER = /[来到赴在就带率将还并以为由从对去说抓讲领述促]/u;
/** Surnames that link a verb's object as often: `局长向　大家`. */
const LINK = /[向于和]/u;
const OPEN_GAIN = 6;
const WORDY_LIST_GAIN = 1.5;
const APPOINTED = /(?:任命|免去|解聘|聘任|选举|补选|聘请|推选|免除)(?=[\u4e00-\u9fff])/gu;
/** A day, or a word that brings somebody in: after it a name may begin. */
const LEADS_IN = /(?:日|上午|下午|晚|由|受|经|请|与)(?=[\u4e00-\u9fff])/gu;
const LINKED = new Set('、和与及');
/** Verbs of decisions that begin like a surname. */
const DECIDED = /^(?:任[命免职期]|解[聘除]|聘[任请])/u;
const TAKES_POST = /^(?:同志)?(?:任|兼任|出任|不再担任|不再兼任|由|曾任|现任|原任|历任)[\u4e00-\u9fff]{2}/u;
/** Adverbs and links that may be a name's last character, and hardly are where the name without them is known. */
const ENDS_NAME = /[将已正派曾还也均都又再则即因由向对并会亦先未能可应须刚就]$/u;
/** `曾任…局长的|某某`: whose post it was is told after it. */
const HELD_POST = /(?:曾任|曾担任|原任|现任|担任|担任过|当过)[^，。；：]*$/u;

/** The names of one issue: collected first, then found wherever they stand. */
export class NameScan {
  readonly finder: NameFinder;
  readonly #dotted: DottedNames;
  readonly #places: NamePlaces;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, KnownName>();
  readonly #refused: (name: string) => boolean;
  #trie = new ShortList<KnownName>();

  /** `refused` tells which strings are no names without a post before them: names of places. */
  constructor(lexicon: Lexicon, refused: (name: string) => boolean) {
    this.#lexicon = lexicon;
    this.#refused = refused;
    this.finder = new NameFinder(lexicon);
    this.#dotted = new DottedNames(lexicon, this.finder.follow);
    this.#places = new NamePlaces(lexicon, this.finder.follow);
  }

  get names(): IterableIterator<KnownName> {
    return this.#known.values();
  }

  add(name: string, wordy = this.#lexicon.words.cost(name) !== undefined): void {
    const before = this.#known.get(name);
    if (before && (before.shortOf === undefined || !name.includes('·'))) return;
    const known = { name, wordy };
    this.#known.set(name, known);
    this.#trie.set(name, known);
    const dot = name.indexOf('·');
    const short = dot >= 2 ? name.slice(0, dot) : '';
    if (short) {
      const entry = { name: short, wordy: true, shortOf: name };
      this.#known.set(short, entry);
      this.#trie.set(short, entry);
    }
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
    const found = this.finder.at(text, start, !weak);
    // 副司长|在听取汇报后: what begins so and is no surname goes on with the sentence.
    if (VERB_CHARACTER.test(text[start] ?? '') && !this.#knownStart(text, start)) return;
    if (!found || found.gain < POST_GAIN) return;
    // 厅长|来建瓯: where he came to.
    if (/[来到赴在]/u.test(text[start] ?? '') && this.#lexicon.divisions.short.longest(text, start + 1)) return;
    if (found.end - start === 2 && VERB_CHARACTER.test(text[start] ?? '') && found.gain < 12) return;
    if (found.follow < 2 && (found.gain < 6 || found.wordy || weak)) return;
    const linked = /^[和与及、（，。；]/u.test(text[found.end] ?? '。');
    if (found.follow < 3 && !linked && (found.wordy || VERB_CHARACTER.test(text[start] ?? '') || text[start] === '向'))
      return;
    const plain = weak || (this.finder.follow.verb(text, start) && this.finder.follow.verbEnd(text, start) > start + 1);
    if (plain && (found.gain < WEAK_GAIN || found.wordy)) return;
    if (plain && !weak && !this.#knownStart(text, start)) return;
    if (weak && (this.#lexicon.names.surnames.longest(text, start)?.value ?? 0) < KNOWN_SURNAME) return;
    if (!isOwnName(this.#lexicon, text, start, found.end)) return;
    this.add(text.slice(start, found.end), found.wordy);
    this.#list(text, found.end);
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

  /** Whether a name begins here that needs nothing before it to be one. */
  #isNamed(text: string, start: number): boolean {
    const found = this.#commonStart(text, start) ? this.finder.at(text, start) : undefined;
    return found !== undefined && !found.wordy && found.gain >= OPEN_GAIN && found.follow >= 2;
  }

  /** A usual surname or a block of another nation's name. */
  #knownStart(text: string, start: number): boolean {
    const { surnames, blocks } = this.#lexicon.names;
    return (surnames.longest(text, start)?.value ?? -99) >= KNOWN_SURNAME || blocks.longestEnd(text, start) > start + 1;
  }

  /** Bare names that go on a list: `汪某、高某某分别汇报`. Where the last one ends. */
  #list(text: string, from: number): number {
    for (let end = from; ; ) {
      const mark = text[end];
      if (!LINKED.has(mark ?? '')) return end;
      const start = end + 1;
      if (this.#lexicon.posts.at(text, start)) return end;
      const found = this.#listItem(text, start) ?? this.#between(text, start);
      if (!found) return end;
      this.add(text.slice(start, found), false);
      end = found;
    }
  }

  /** A common word of a rare surname is a name where the list goes on with one (`、某论、|某明`). */
  #between(text: string, start: number): number | undefined {
    const found = this.finder.at(text, start);
    if (!found?.wordy || found.follow < 3 || text[found.end] !== '、') return undefined;
    const isName =
      this.#lexicon.names.surnames.longest(text, start) && isOwnName(this.#lexicon, text, start, found.end);
    const next = isName ? this.#listItem(text, found.end + 1) : undefined;
    return next ? found.end : undefined;
  }

  #listItem(text: string, start: number): number | undefined {
    const known = this.#trie.longest(text, start);
    if (known && this.finder.follow.score(text, known.end) >= 2) return known.end;
    const found = this.finder.at(text, start);
    if (!found || found.gain < LIST_GAIN || found.follow < 2) return undefined;
    if (found.wordy && (found.gain < WORDY_LIST_GAIN || found.follow < 3 || !this.#commonStart(text, start)))
      return undefined;
    return this.#refused(text.slice(start, found.end)) || !isOwnName(this.#lexicon, text, start, found.end)
      ? undefined
      : found.end;
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
      if (title && !WEAK.has(title.value.base)) break;
      if (text[found.end] !== '、' && text[found.end] !== '和') return;
      at = found.end + 1;
    }
    // 王平、李克、张志高出席: common words among names.
    if (wordy.size > 0 && (names.length < 3 || wordy.size * 2 > names.length)) return;
    for (const name of names) this.add(name, wordy.has(name));
  }

  /** `某雪正|率队` where 某雪 is known: the adverb is no part of the name. Call it when all texts were collected. */
  prune(): void {
    const longer = [...this.#known.keys()].filter(
      (name) => name.length > 2 && ENDS_NAME.test(name) && this.#known.has(name.slice(0, -1)),
    );
    if (longer.length === 0) return;
    for (const name of longer) this.#known.delete(name);
    this.#trie = new ShortList<KnownName>();
    for (const [name, known] of this.#known) this.#trie.set(name, known);
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
      const match = this.#trie.longest(text, i);
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

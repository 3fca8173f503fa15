/** Where a person's name begins and ends, given that one may begin at an offset. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { firstUnits } from '../../lexicon/openings.ts';
import { Beginning } from '../../lexicon/patterns.ts';
import { UnitSet } from '../../lexicon/unit-set.ts';
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
/** `某悦|领学` is likelier than `某悦领|学`. */
const LONG_VERB_GAIN = 2.5;
/** `某前领|学`: the name's last character begins a verb with what follows. */
const SPLIT_VERB = -4;
const STOP = firstUnits(/[，。；：、（）《》“”！？\s0-9A-Za-z—·【】]/u);
/** What never opens a name. */
const NOBODY = new Beginning(/^(?:要|关于|托人|来自|从事|于[是今]|向着|为了|对于|致[电信函辞词])/u);
const MARKED = UnitSet.of('，、。；（：和与及\n');
/** `某敏|将于`, `某远|派代表`: characters that end hardly any name of three characters when the sentence goes on. */
const ADVERB = UnitSet.of('将已派曾也都又未因对还须虽');
/** `何|大叔`, `王|大妈`, `李|师傅`: what a surname is followed by when somebody is told of without a name. */
const KIN = new Beginning(
  /^(?:[大二三][叔妈爷娘姐哥嫂伯婶姨姑舅]|大(?:兄弟|妹子|爷爷|妈妈)|阿(?:姨|婆|公|婶|伯|叔|嫂)|老(?:汉|伯|太|师|板|乡|爹|大爷|大娘|太太|先生)|奶奶|爷爷|叔叔|伯伯|婆婆|嫂子|师傅|先生|女士|小姐|同学|大夫)/u,
);
/** The cost of a word that is read seldom enough to be a name in a list of names (`李某、孟良崮，`). */
const SELDOM = 13;
/** Verbs of one character that a name's last character may be instead. */
const SHORT_VERB = UnitSet.of('作做带率到在说谈');
/** `某某|作表态发言`, `某某|会同…`, `某某|寄来`: what begins such words is no name's last character. */
const GIVES = new Beginning(
  /^(?:临[时近]|陪[同着伴]|承[办接诺担]|推[介荐动进]|正(?:率[领队团]|带[领队]|忙于|值)|托(?:人|付)|寄[来语]|捐[赠款资]|送[来去上到]|发[来言表]|来[信电函]|与(?:来|会|前)|会[同见谈晤商]|揭[榜牌幕]|签[约署字订]|致(?:[辞词信函谢]|欢迎|开幕|闭幕|贺|答谢|祝酒))|^[作做](?:了?(?:开班|开营|开场|开幕|闭幕|结业|起草|补充|具体|简要|详细|个人|集中|大会|代表|提案|口头|表态|发言|交流|汇报|报告|讲话|说明|总结|介绍|动员|部署|点评|致辞|解读|辅导|授课|分享|通报|专题|书面|主旨|经验|工作|情况|典型|重要|重点|主题))/u,
);
/** `鲁东大|学对接`: what would be a name's last character begins the last word of a house's name. */
const HOUSE = new Beginning(/^(?:[大中小]学(?![习会以到者])|学[院校]|医院|银行|集团|公司|书院)/u);
/** Never inside a name: function words and marks of a unit or a count. */
const NEVER = UnitSet.of(
  '的了是我们你他她它这个各等把被就都很或者并且对此该每某两几哪吗呢吧啊县区省镇乡局厅市村委院校率拟赴挂',
);

/** The weight of a surname that is no rarity. */
const USUAL_SURNAME = -9;

/** Marks that close a name after a post. */
const SLOT_END = UnitSet.of('、，。；（');
/** What is done at a place: before it a place's name is the place (`县长|长沙调研`). */
const GOES = new Beginning(
  /^(?:调研|考察|招商|督导|检查|学习|慰问|走访|拜访|会见|出差|培训|开会|参会|签约|揭牌|推介)/u,
);

/** Sets a cost where it is lower than the known one. */
function lower(costs: Map<number, number>, key: number, cost: number): void {
  if (cost < (costs.get(key) ?? Number.POSITIVE_INFINITY)) costs.set(key, cost);
}

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
    const limit = this.#limit(text, start, anchored);
    if (limit - start < 2) return undefined;
    if (text[limit] === '·' || NOBODY.test(text, start, 2) || KIN.test(text, start + 1, 4)) return undefined;
    this.#text = text;
    this.#start = start;
    this.#window = -1;
    this.#bestEnd = -1;
    // 佐佐木|健太: behind the longest surnames two characters more.
    const most = Math.max(start + 4, this.#lexicon.names.surnames.longestEnd(text, start) + 2);
    for (let end = start + 2; end <= Math.min(limit, most); end++) {
      const score = this.#lexicon.names.scoreAt(text, start, end);
      if (score !== undefined) this.#consider(end, score);
    }
    this.#blocks(text, start, limit);
    const none = this.#bestEnd < 0;
    if (none || this.#bestGain < 0 || this.#bestFollow < 2) this.#foreignRun(text, start, limit);
    const before = this.#best();
    if (!anchored || (before && before.follow >= 2)) return before;
    this.#bestEnd = -1;
    this.#plainRun(text, start, limit);
    return this.#best() ?? before;
  }

  #best(): FoundName | undefined {
    const end = this.#bestEnd;
    if (end < 0) return undefined;
    const wordy = this.#lexicon.words.cost(this.#text.slice(this.#start, end)) !== undefined;
    return { end, gain: this.#bestGain, follow: this.#bestFollow, wordy };
  }

  // The search at hand: what is read, how the text reads without a name, and the best end so far.
  #text = '';
  #start = 0;
  /** Where the stretch ends that both readings are compared on; -1 before the first end is weighed. */
  #window = -1;
  /** What the words cost from each offset to the end of the stretch. */
  readonly #costs = new Float64Array(WINDOW + 1);
  #bestEnd = -1;
  #bestGain = 0;
  #bestFollow = 0;

  /** Weighs a name that ends at `end`, whose own probability is `score`. */
  #consider(end: number, score: number): void {
    const text = this.#text;
    for (let at = this.#start + 2; at < end; at++) if (CAUSE.test(text, at, 20)) return;
    if (end - this.#start > 2 && ADVERB.has(text.charCodeAt(end - 1)) && !STOP.has(text.charCodeAt(end))) {
      // 易于|都|主持: where what stands before the adverb is no name, it is none.
      if (!this.#lexicon.names.notNames.has(text.slice(this.#start, end - 1))) return;
    }
    if ((text[end - 1] === '司' && end - this.#start > 1) || HOUSE.test(text, end - 1, 4)) return;
    if (end - this.#start > 2 && (this.follow.negated(text, end - 1) || GIVES.test(text, end - 1, 5))) return;
    if (this.#window < 0) {
      this.#window = this.#windowEnd(text, this.#start);
      this.#lexicon.words.costsTo(text, this.#start, this.#window, this.#costs);
    }
    const split = this.follow.verbEnd(text, end - 1) > end ? SPLIT_VERB : 0;
    const follow = this.follow.score(text, end);
    // 市长|严肃|要求: before a verb such a word says how.
    if (this.#lexicon.names.notNames.has(text.slice(this.#start, end)) && !MARKED.has(text.charCodeAt(end))) return;
    const without = -(this.#costs[0] ?? 0);
    const rest = end < this.#window ? -(this.#costs[end - this.#start] ?? 0) : 0;
    const longer =
      follow === 3 && !SHORT_VERB.has(text.charCodeAt(end - 1)) && this.follow.verbEnd(text, end) - end > 1
        ? LONG_VERB_GAIN
        : 0;
    const gain = score + rest - without + FOLLOW_GAIN[follow] + longer + split;
    if (this.#bestEnd >= 0 && gain <= this.#bestGain + 1e-9) return;
    this.#bestEnd = end;
    this.#bestGain = gain;
    this.#bestFollow = follow;
  }

  /**
   * What only its place shows to be a name: right after a post and before a mark, a further party or a verb (`局长|岱海、`, `馆长|宽田与李某`,
   * `县长|淮阳主持`). It is no word, or a place's short name. `listed`: in a list of names, before a mark.
   */
  slot(text: string, start: number, listed = false): FoundName | undefined {
    const limit = this.#limit(text, start, !listed);
    if (this.follow.verbEnd(text, start) > start || NOBODY.test(text, start, 2) || KIN.test(text, start + 1, 4))
      return undefined;
    for (let end = start + 2; end <= Math.min(limit, start + 3); end++) {
      if (!this.#closes(text, end, listed)) continue;
      if (this.follow.verbEnd(text, end - 2) === end) return undefined;
      if (end - start > 2 && GIVES.test(text, end - 1, 5)) return undefined;
      const wordy = this.#slotKind(text, start, end, listed);
      return wordy === undefined ? undefined : { end, gain: 0, follow: 3, wordy };
    }
    return undefined;
  }

  /** `县长|长沙|调研`: the place that a post's holder went to. */
  visited(text: string, start: number, end: number): boolean {
    return GOES.test(text, end, 2) && this.#lexicon.divisions.short.longest(text, start)?.end === end;
  }

  /** Whether a name in such a place ends here. */
  #closes(text: string, end: number, listed: boolean): boolean {
    if (SLOT_END.has(text.charCodeAt(end))) return true;
    if (listed) return text[end] === '等' && this.follow.score(text, end) === 3;
    if (/[和与及]/u.test(text[end] ?? '')) {
      const next = this.at(text, end + 1);
      return next !== undefined && !next.wordy && next.gain > 0 && next.follow >= 2;
    }
    return end < text.length && this.follow.score(text, end) === 3;
  }

  /** Whether the characters of such a place are a common word's or a place's too; undefined: they are no name. */
  #slotKind(text: string, start: number, end: number, listed: boolean): boolean | undefined {
    const { words, names, divisions } = this.#lexicon;
    const name = text.slice(start, end);
    if (names.notNames.has(name)) return undefined;
    const place = divisions.short.longest(text, start);
    if (place?.end === end)
      return place.value.every(({ level }) => level === 'PROVINCE') || this.visited(text, start, end)
        ? undefined
        : true;
    const cost = words.cost(name);
    if (cost !== undefined) return listed && cost >= SELDOM && names.surnames.longest(text, start) ? true : undefined;
    return words.best(text, start, end) >= RARE_CHARACTER * (end - start === 2 ? 2.4 : 3) ? false : undefined;
  }

  /** 局长|何某镇|主持, 市长|张镇某|到会: after a post 镇 is in a given name where no town is known and no place is gone to. */
  #inGivenName(text: string, start: number, at: number): boolean {
    const { names, divisions } = this.#lexicon;
    const surname = names.surnames.longest(text, start);
    if (text[at] !== '镇' || !surname || surname.value < USUAL_SURNAME || at < surname.end || at > surname.end + 1)
      return false;
    const ends = this.follow.score(text, at + 1) >= 2;
    if (at === surname.end && !ends) return this.follow.score(text, at + 2) >= 2;
    return ends && divisions.full.longest(text, start)?.end !== at + 1 && !GOES.test(text, at + 1, 2);
  }

  #limit(text: string, start: number, anchored: boolean): number {
    let end = start;
    const { surnames, blocks } = this.#lexicon.names;
    if (
      NEVER.has(text.charCodeAt(start)) &&
      !surnames.longest(text, start) &&
      blocks.longestEnd(text, start) < start + 2
    )
      return start;
    while (end < text.length && end - start < 9) {
      const unit = text.charCodeAt(end);
      if (unit < 0x4e00 || unit > 0x9fff) break;
      // 伍各 is a block of Yi names, though 各 by itself is in no name.
      if (end > start && NEVER.has(unit) && this.#lexicon.names.blocks.longestEnd(text, end - 1) <= end) {
        // 易|于都: 都 ends a name where the two characters before it are none.
        const also =
          text[end] === '都' && end - start === 2 && this.#lexicon.names.notNames.has(text.slice(start, end));
        if (!also && !(anchored && this.#inGivenName(text, start, end))) break;
      }
      if (end > start && this.#lexicon.posts.at(text, end)) break;
      end++;
    }
    return end;
  }

  #windowEnd(text: string, start: number): number {
    let end = start;
    while (end < text.length && end - start < WINDOW && !STOP.has(text.charCodeAt(end))) end++;
    return Math.max(end, start + 1);
  }

  /** Chains of known blocks (`那顺|孟和`), up to two characters between them that are none (`旦正|才旦`). */
  #blocks(text: string, start: number, limit: number): void {
    if (!this.#anyBlock(text, start)) return;
    const costs = new Map<number, number>([[start * 4, 0]]);
    const ends = new Map<number, number>();
    for (let i = start; i < limit; i++) {
      for (let loose = 0; loose < 3; loose++) {
        const cost = costs.get(i * 4 + loose);
        if (cost === undefined) continue;
        for (const { end } of this.#lexicon.names.blocks.all(text, i)) {
          if (end > limit || (end === i + 1 && loose > 0)) continue;
          const next = cost + BLOCK_COST * (end - i);
          lower(costs, end * 4 + loose, next);
          if (end - i > 1 || loose === 0) lower(ends, end, next);
        }
        if (loose < 2) lower(costs, (i + 1) * 4 + loose + 1, cost + LOOSE_COST);
      }
    }
    for (const [end, cost] of ends) if (end - start >= 2) this.#consider(end, -5 - cost);
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
  #plainRun(text: string, start: number, limit: number): void {
    for (let end = start + 2; end <= Math.min(limit, start + 4); end++) {
      if (this.follow.score(text, end) < 3 || this.follow.verbEnd(text, end - 2) === end) continue;
      if (end - start === 2 && !(this.follow.verb(text, end) && this.#isRare(text, start))) continue;
      if (this.#lexicon.words.best(text, start, end) >= RARE_CHARACTER * (end - start))
        this.#consider(end, -7 - 4.8 * (end - start));
      return;
    }
  }

  /** Any run of characters that write foreign sounds, up to where a name may end. */
  #foreignRun(text: string, start: number, limit: number): void {
    let sounds = 0;
    for (let end = start + 1; end <= Math.min(limit, start + 7); end++) {
      const kind = this.#lexicon.names.foreign(text[end - 1] ?? '');
      if (kind === 0) return;
      sounds += kind;
      if (end - start >= 2 && sounds * 2 >= (end - start) * 3 && this.follow.score(text, end) >= 2) {
        this.#consider(end, -8 - 4.2 * (end - start));
      }
    }
  }
}

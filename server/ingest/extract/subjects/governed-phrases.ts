/** Names of undertakings without quotes: what a verb of setting going opens and a head ends (实施|高新技术企业倍增行动). */
import { either } from '../../lexicon/either.ts';
import { EMPTY_TOPIC, GOVERNING_VERBS, LEADING_NOUNS, PHRASE_HEADS } from '../../lexicon/initiative-heads.ts';
import type { Trie } from '../../lexicon/trie.ts';
import type { Span } from '../reading.ts';
import { IN_TEXT, type MarkedText } from '../text/rule-patterns.ts';

/** 以…为引领, 以…为目标. */
const LED_BY = IN_TEXT.add(new RegExp(`以([^，。；“”《》]{4,30}?)为(?:${either(LEADING_NOUNS)}|重点|核心|支撑|主题)`));
/** Function words, where they are no part of a word: 就业, 更新, 对口, 和美. */
export const FUNCTION_WORDS =
  '的|和(?![美谐平]乡?)|与(?!会)|要(?!素)|把(?!关)|将(?!军)|以(?!旧换新|奖代补|工代赈|商招商)|在(?![线职校编岗建])|对(?![口接标外])|从(?!业)|为(?![民老农侨])|由|到(?![户村家])|就(?![业医学诊餐近地])|使(?!用)|让(?!利)|被(?!征地)|向(?![阳善])|比(?![武学])|而|并(?![网购联])|或|各|是|更(?![新换])|最(?![美多])|不(?!动产|良|见面|打烊)';
/** Where a phrase may not run on: function words and marks. */
const CUT = new RegExp(`${FUNCTION_WORDS}|[了及、，。；：！？“”《》（）\\s\\n且其这那]|(?<![国私公民所])有`);
const PHRASE_END = new RegExp(`(?:${either(PHRASE_HEADS)})(?:建设|创建|工作)?`, 'g');
/** 煤矿、消防、燃气|三大领域专项整治. */
const FIELDS = IN_TEXT.add(
  /[一二三四五六七八九十]大(?:重点)?(?:领域|行业|方面)(?:[\u4e00-\u9fff]{0,4}?)(?:专项整治|专项行动|集中整治|攻坚行动|整治行动|提升行动)/,
);
/** Ends like the name of an initiative. */
export const PHRASE_ENDS = new RegExp(`(?:${either(PHRASE_HEADS)})(?:建设|创建|工作)?$`);
/** 创新|型产业集群, 推动|力: the verb is a part of a word. */
const PART_OF_WORD =
  '型|者|性(?![别侵])|化(?![肥工学妆石])|类(?!似)|级(?!差)|度(?![假汛夏冬])|率(?!先)|力(?![争推])|员(?![工额])';
const GOVERNOR = IN_TEXT.add(new RegExp(`(?:${either(GOVERNING_VERBS)})(?!${PART_OF_WORD})[了好]?`));

/** 多种产业模式, 四季度攻坚战: any of a kind, or only a time. */
const INDEFINITE =
  /^(?:多种|多项|多个|各类|各种|各项|各级|一批|一项|一个|一系列|系列|若干|有关|相关|类似|如何|怎样|怎么|什么|哪|这[一些项个种]|该|[一二三四]季度|上半年|下半年|全年|年终|年末|岁末|年度)/;

/** 产教融合专项|资金, 职业教育改革|“某市样板”: the head was another word's first half, or only a field. */
const GOES_ON = /^(?:资金|经费|债券|督察|检查|“[^“”]{2,8}(?:样板|标杆|名片|高地|范例|典范)”)/;

/** Where the last of a user's heads ends; 0 when there is none. */
function lastHead(text: string, heads: Trie<true>): number {
  let end = 0;
  for (let i = 0; i < text.length && !heads.isEmpty; i++) {
    const at = heads.longestEnd(text, i);
    if (at > i) end = at;
  }
  return end;
}

/** A phrase that a governing verb opens and an initiative's head ends: 实施|高新技术企业倍增行动. */
function phraseAfter(text: string, from: number, heads: Trie<true>): Span | null {
  const stop = CUT.exec(text.slice(from, from + 28));
  const end = stop ? from + stop.index : Math.min(text.length, from + 28);
  const slice = text.slice(from, end);
  let last: RegExpExecArray | null = null;
  PHRASE_END.lastIndex = 0;
  for (let match = PHRASE_END.exec(slice); match; match = PHRASE_END.exec(slice)) last = match;
  const own = lastHead(slice, heads);
  if (!last && own === 0) return null;
  const stopAt = from + Math.max(own, last ? last.index + last[0].length : 0);
  if (GOES_ON.test(text.slice(stopAt, stopAt + 16)) || INDEFINITE.test(slice)) return null;
  return stopAt - from >= 5 && !EMPTY_TOPIC.test(text.slice(from, stopAt)) ? { start: from, end: stopAt } : null;
}

/** Whether something is named there already. */
export type Taken = (start: number, end: number) => boolean;

/** 以中韩（盐城）产业园建设为引领: the phrase stands between the two words. */
function collectLed({ text, marks }: MarkedText, taken: Taken, out: Span[]): void {
  for (const match of LED_BY.matches(text, marks, 0, text.length)) {
    const whole = match[1] ?? '';
    const from = match.index + 1;
    const name = whole.replace(/^(?:建设|推进|实施|落实|创建)/u, '');
    const start = from + whole.length - name.length;
    const end = start + name.length;
    if (name.length >= 4 && PHRASE_ENDS.test(name) && !/[、的和]/.test(name) && !taken(start, end))
      out.push({ start, end });
  }
}

/** Puts the phrases of a text that nothing else holds into `out`; `masked` is the text with quotations covered. */
export function collectPhrases(
  { text, marks }: MarkedText,
  masked: string,
  taken: Taken,
  out: Span[],
  heads: Trie<true>,
): void {
  collectLed({ text, marks }, taken, out);
  for (const match of FIELDS.matches(text, marks, 0, text.length)) {
    const start = match.index;
    if (!taken(start, start + match[0].length)) out.push({ start, end: start + match[0].length });
  }
  // Where a name is covered no verb begins, elsewhere both texts are one.
  for (const match of GOVERNOR.matches(masked, marks, 0, masked.length)) {
    let from = match.index + match[0].length;
    for (
      let phrase = phraseAfter(text, from, heads);
      phrase && !taken(phrase.start, phrase.end);
      phrase = phraseAfter(text, from, heads)
    ) {
      out.push(phrase);
      from = phrase.end;
      if (!/^[、和与及]/.test(text.slice(from, from + 1))) break;
      from += 1;
    }
  }
}

/** What stands right after a name decides where the name ends (`某知远|作了`, `某会平|等一行`, `某乐和|参加`). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { Beginning } from '../../lexicon/patterns.ts';
import { UnitSet } from '../../lexicon/unit-set.ts';

const END_MARKS = UnitSet.of('，。；：、）】》”！？\n …—|');
const CONNECT = UnitSet.of('和与及暨同跟');
const NAME_TAIL =
  /^等(?:一行|领导|同志|人|与|和|在|到|来到|深入|走进|一道|一起|及|出任|前往|分别|先后|作|就|赴|率|带队|组成|一同|共同|[0-9一二三四五六七八九十多余几]+|参加|出席|陪同|[，。；]|$|(?:企业|专家|有关|相关|主要|市|县|区|省|州|院|校)?(?:负责|领导|专家|嘉宾|同志|代表))/u;
/** What persons do or give: before it 的 ends a name, however common the word that the name is. */
const OF_PERSON =
  /^的(?:(?:工作|情况|专题|书面|经验|交流|辅导|先进)?(?:汇报|报告|讲话|批示|指示|贺信|贺电|发言|致辞|介绍|说明|解读)|陪同|带领|率领|委托|邀请|职务|主持|任命)/u;
/** Why somebody is not there: `某某|因病请假`, `某某|因在外地`. */
export const CAUSE = new Beginning(
  /^因[^，。；：、]{2,16}(?:缺席|请假|未能|未到|未参|不能|无法|委托)|^因(?:病|公|事|故|在|另|工作|出差|出访|参加|身体|疫情|时间|会议|临时|其他|外出|请假|航班|交通|天气|个人)|^致(?:在|全|广大|各)|^关于|^未(?:能|参|出席|到|再|牵头|列席|赴)/u,
);
/** What makes a company's name of what stands before it: `某某（中国）投资有限公司`, `某某股份公司`. */
const COMPANY = new Beginning(/^(?:（[\u4e00-\u9fff]{2,6}）[\u4e00-\u9fff]{0,8}?)?(?:股份|有限|责任|控股|集团|公司)/u);
const TITLE_AFTER = new Beginning(/^(?:同志|先生|女士|教授|院士|博士|主任|局长|书记|一行|夫妇|名誉)/u);
/** Verbs that are one word with what comes before or after so often that a longer word does not speak against them. */
const FREE = new Set([
  '作',
  '做',
  '率',
  '带',
  '就',
  '对',
  '在',
  '赴',
  '到',
  '以',
  '向',
  '将',
  '还',
  '从',
  '为',
  '受',
  '说',
]);

/** Verbs that nothing but what they are done to follows: before a mark they are the last character of a name. */
const UNFINISHED = new Set([...FREE, '来', '去'].filter((verb) => !/[说作做]/u.test(verb)));

/** 3: a name certainly may end here; 1: it may; 0: nothing speaks for it. */
export type FollowScore = 0 | 1 | 2 | 3;

/** （男，…: who is told of. */
const BORN = new Beginning(/^（[男女][，）]/u);
const DAY = new Beginning(/^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月日]/u);
/** 拟任…, 挂职…. */
const TO_POST = new Beginning(/^(?:拟[任调提聘晋]|挂[任职])/u);
const NEGATION = new Beginning(/^(?:未能|未曾|没有|没能|[未没不])/u);

export class Follow {
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Whether a verb or fixed phrase of which a person is the subject begins at an offset. */
  verb(text: string, at: number): boolean {
    const match = this.#lexicon.follow.longest(text, at);
    if (!match) return false;
    // 某某作|主旨推介, 某某就|医疗…: the word behind runs over the end of 作主, 就医.
    if (match.value < 3)
      return FREE.has(text[at] ?? '') && match.end === at + 2 && this.#lexicon.words.longest(text, at + 1) > match.end;
    const verb = text.slice(at, match.end);
    if (verb === '代表' && /^[团队们性处大]/u.test(text[match.end] ?? '')) return false;
    // 某松来、…, 某应对、…: who goes goes somewhere, and what is done is done to something.
    if (UNFINISHED.has(verb) && END_MARKS.has(text.charCodeAt(match.end))) return false;
    if (FREE.has(verb)) return true;
    const word = this.#lexicon.words.longest(text, at);
    return word <= match.end || this.#lexicon.follow.longest(text, match.end)?.value === 3;
  }

  /** Where the verb that begins at an offset ends; the offset itself when none does. */
  verbEnd(text: string, at: number): number {
    if (!this.verb(text, at)) return at;
    const match = this.#lexicon.follow.longest(text, at);
    return match?.value === 3 ? match.end : at + 1;
  }

  /** 未, 没(有), 不 before a verb: somebody does not do it. */
  negated(text: string, at: number): boolean {
    const [no] = NEGATION.exec(text, at, 3) ?? [];
    return no !== undefined && this.verb(text, at + no.length);
  }

  /** Whether a company's name goes on at an offset: what stands before it is nobody. */
  company(text: string, at: number): boolean {
    return COMPANY.test(text, at, 20);
  }

  score(text: string, at: number): FollowScore {
    const mark = text[at];
    const unit = text.charCodeAt(at);
    if (mark === undefined || END_MARKS.has(unit)) return 3;
    if (BORN.test(text, at, 3)) return 3;
    if (this.company(text, at)) return 0;
    if (mark === '（') return /^（[^）]{1,12}）/u.test(text.slice(at, at + 14)) ? 2 : 1;
    if (mark === '等') return NAME_TAIL.test(text.slice(at, at + 8)) || this.#verbAfter(text, at + 1) ? 3 : 1;
    if (DAY.test(text, at, 4)) return 3;
    if (this.verb(text, at) || CAUSE.test(text, at, 20)) return 3;
    if (this.negated(text, at)) return 3;
    if (CONNECT.has(unit) || text.startsWith('以及', at))
      return this.#afterConnective(text, at + (mark === '以' ? 2 : 1));
    if (TO_POST.test(text, at, 2)) return 3;
    if (TITLE_AFTER.test(text, at, 6) || this.#lexicon.posts.at(text, at)) return 2;
    if (mark === '的') return OF_PERSON.test(text.slice(at, at + 8)) ? 3 : 2;
    if (UNFINISHED.has(mark) && END_MARKS.has(text.charCodeAt(at + 1))) return 0;
    const match = this.#lexicon.follow.longest(text, at);
    return match ? (match.value > 1 ? 2 : 1) : 0;
  }

  /** `某某等|座谈`: a verb of two characters or more, so that 等级 or 等到 are none. */
  #verbAfter(text: string, at: number): boolean {
    return this.verbEnd(text, at) - at > 1 && this.#lexicon.words.longest(text, at - 1) <= at + 1;
  }

  /** After 和 must come a further party, never the verb itself (`某乐和|参加`). */
  #afterConnective(text: string, at: number): FollowScore {
    const mark = text[at];
    if (mark === undefined || END_MARKS.has(text.charCodeAt(at))) return 0;
    if (this.verb(text, at) && !this.#lexicon.words.cost(text.slice(at - 1, at + 1))) return 0;
    return 2;
  }
}

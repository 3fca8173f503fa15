/** Names of events: the longest noun phrase that ends in a meeting's head. */

import type { MeetingKind } from '../../../model/ontology.ts';
import { BODY_NOT_MEETING, MEETING_HEADS, WEAK_HEADS } from '../../lexicon/meeting-heads.ts';
import { MEETING_KINDS } from './kinds.ts';

const KIND_OF_HEAD = new Map<string, MeetingKind>();
for (const kind of MEETING_KINDS)
  for (const head of MEETING_HEADS[kind].split(/\s+/).filter(Boolean))
    if (!KIND_OF_HEAD.has(head)) KIND_OF_HEAD.set(head, kind);
export const HEAD_SOURCE = [...KIND_OF_HEAD.keys()].sort((a, b) => b.length - a.length).join('|');
/** A head and what may make it longer: 技术培训|班, 调度会|议, 党组会议|（扩大）. */
const WHOLE_HEAD = `(?:${HEAD_SOURCE})(?!(?<=会)(?:谈|晤|商|见(?!证)))(?:班|会议|会(?!场|员|长|费)|仪式|活动(?!室|中心)|议)?(?:（[^（）]{1,8}）)?”?`;
const HEAD = new RegExp(WHOLE_HEAD, 'g');

/** Between two heads: words that begin another phrase, so that the first head ends the name. */
const GAP_CUT =
  /传达|学习|贯彻|研究|部署|听取|审议|讨论|安排|并|邀请|出席|参加|上|期间|结束|之后|以后|后|时|就|对|围绕|通报|总结(?!会)|分析|宣布|在|由|现场|精神|要求|以及|，|、|举行|召开|举办|推进(?!会)/;
/** Before the first head: words that show that no name begins here. */
const NO_NAME =
  /^(?:(?:\d+|[两三四五六七八九十]+)个|上一?[届次]|往届|历届|历次|下一?[届次]|前次|以来|之前|之后|以后|期间|前|后|的|时|完|好|过|场地|形式|情况|各类|各种|系列|了系列|过程|地点|收看|收听|观看|聆听|参观|学习贯彻(?!.{0,30}(?:会|班))|座谈会\d+场)/;
const LEADING =
  /^(?:了|宣布|以“[^”]{2,30}”为(?:主题|主线|内容)的|当[天日晚]的?|一场|一次|两场|首场|首次|本次|此次|这次|我[市省县区州旗盟镇乡]的?|本[市省县区州旗校院]的?)/;
/** Words before a head that add nothing to it. */
const BARE = new RegExp(
  `^(?:紧急|应急|专题|现场|工作|全体|扩大|视频|线上|一次|首次|内部|全局|机关|专家|科级以上|本次|小型|紧急|集体|党员|干部|调研|督导|考察|检查|交流|反馈|汇报|签约|揭牌|启动|开班|随后|集中|情况|意见|专项|重要|有关|全体干部|全体党员|职工|集中签约|座谈|年度|（扩大）|[一二三四五六七八九十]+季度)*(?:${HEAD_SOURCE})议?$`,
);

export interface EventName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly head: string;
  readonly kind: MeetingKind;
  readonly bare: boolean;
  /** Its head is a common word (活动): only a name with more before it and a day makes it an event. */
  readonly weak: boolean;
}

function kindOf(head: string, name: string): MeetingKind {
  const plain = head.replace(/”$/u, '').replace(/（[^（）]*）/gu, '');
  const kind =
    KIND_OF_HEAD.get(plain) ?? KIND_OF_HEAD.get(plain.replace(/(?:班|会议|会|仪式|活动|议)$/u, '')) ?? 'MEETING';
  if (
    kind === 'MEETING' &&
    /党组(?:[（(]扩大[）)]|扩大)?(?:\d{4}年(?:度)?)?(?:第[\d一二三四五六七八九十百]+次)?(?:[（(]扩大[）)]|扩大)?会议?$/.test(
      name,
    )
  )
    return 'PARTY_GROUP_MEETING';
  if (kind === 'OTHER' && /签约|签字/.test(name)) return 'SIGNING';
  if (kind === 'MEETING' && /政策(?:宣贯|宣讲|解读|培训)/.test(name)) return 'BRIEFING';
  return kind;
}

export function makeName(text: string, start: number, end: number, head: string): EventName | null {
  const lead = LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + lead;
  const name = text.slice(from, end).trim();
  const plain = head.replace(/”$/u, '');
  if (name.length < 2 || name.length > 60 || NO_NAME.test(name)) return null;
  const unquoted = /”$/u.test(name) && !/“/u.test(name) ? name.slice(0, -1) : name;
  if (/“/u.test(unquoted) && !/”/u.test(unquoted)) return null;
  const whole = unquoted.replace(/^(?:的|了|，)/u, '');
  const bare = BARE.test(whole);
  if (BODY_NOT_MEETING.test(whole) && !/大会$/.test(whole)) return null;
  return {
    start: from,
    end: from + unquoted.length,
    name: whole,
    head: plain,
    kind: kindOf(plain, whole),
    bare,
    weak: WEAK_HEADS.has(plain),
  };
}

const SESSION = /^[^，。；：]{0,16}“[^“”]{2,16}”第[\d一二三四五六七八九十百]+[讲期场课]/;

/** The name that starts at `from` and ends before `limit` at the latest, or null. */
export function nameAfter(text: string, from: number, limit: number): EventName | null {
  const slice = text.slice(from, Math.min(limit, from + 70));
  if (NO_NAME.test(slice)) return null;
  let end = -1;
  let head = '';
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(slice); match; match = HEAD.exec(slice)) {
    if (end >= 0 && GAP_CUT.test(slice.slice(end, match.index))) break;
    if (end < 0 && /[，。；：]/.test(slice.slice(0, match.index).replace(/“[^”]*”|《[^》]*》|（[^）]*）/gu, '')))
      return null;
    end = match.index + match[0].length;
    head = match[0];
    if (/^(?:委员|组织|员|计|长|费|馆|场|室|中心|厅|精神(?!病))/.test(slice.slice(end, end + 4))) {
      end = -1;
      if (/^精神/.test(slice.slice(match.index + match[0].length))) return null;
    }
  }
  if (end < 0) {
    // “某某大讲堂”第5讲
    const session = SESSION.exec(slice)?.[0];
    return session ? makeName(text, from, from + session.length, '讲座') : null;
  }
  const number = /^（?第[\d一二三四五六七八九十百]+[讲期场课]）?/.exec(slice.slice(end))?.[0].length ?? 0;
  return makeName(text, from, from + end + number, head);
}

const HEAD_AT_END = new RegExp(`${WHOLE_HEAD}$`);
const ADVERB = '(?:正式|顺利|隆重|成功|圆满|如期|分别|同步|胜利|在线|线上|现场|同时|今天|继续|火热|精彩|盛大|联合)*';
const NAME_BEFORE = new RegExp(
  `^(.*${WHOLE_HEAD})(?:（[^（）]*）)?(?:也|均|将|拟|定)?(?:于[^，在]{1,16}|[\\d一二三四五六七八九十年月日上下午晚至到\\-—～~ ]{3,24})?(?:以[^，]{1,12}(?:形式|方式))?正?(?:(?:在|于)[^，]{1,40}?)?(?:以[^，]{1,12}(?:形式|方式))?${ADVERB}$`,
);
const MODIFIER =
  /^.*(?:提议|倡议|策划|筹办|主办|承办|协办|举办|组织|召开|举行|指导|主持|发起|组织召开|开展|参与|参加|为(?:主题|主线|内容|载体|抓手))的(?=.)/;

const IN_ROOM = /[在于][^，。“”]{1,14}(?:讲堂|讲坛|课堂|学堂|夜校|会展|大讲堂)$/u;

/** The name that a verb at `verb` closes (`X大会在市政务中心|召开`); `from` is where its clause starts. */
export function nameBefore(text: string, from: number, verb: number): EventName | null {
  if (verb - from > 140) return null;
  const match = NAME_BEFORE.exec(text.slice(from, verb));
  if (!match?.[1]) return null;
  const modifier = MODIFIER.exec(match[1])?.[0].length ?? 0;
  const head = HEAD_AT_END.exec(match[1])?.[0] ?? '';
  // 学校在稷下讲堂|召开: a room.
  if (IN_ROOM.test(match[1])) return null;
  return makeName(text, from + modifier, from + match[1].length, head);
}

/** Whether a printed name is only a head with words that any such event has. */
export function isBare(name: string): boolean {
  return BARE.test(name);
}

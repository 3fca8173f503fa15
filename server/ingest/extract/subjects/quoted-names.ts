/** Quoted names: when “X”, with or without a head after it, names an action, a programme, a system; when the words are only a figure of speech. */
import { either } from '../../lexicon/either.ts';
import {
  COMMON_QUOTE,
  FIRM_HEADS,
  GOVERNING_VERBS,
  HEADS_OF_TALK,
  LEADING_NOUNS,
  LOOSE_HEADS,
  QUOTED_HEADS,
} from '../../lexicon/initiative-heads.ts';
import { IN_TEXT } from '../text/rule-patterns.ts';
import { FUNCTION_WORDS } from './governed-phrases.ts';

/** Words of a name's own between its quotes and its head: no function words. */
const PLAIN = `(?:(?!${FUNCTION_WORDS}|[了及于]|等(?!级))[\\u4e00-\\u9fff])`;
/** “X”行动, “X”专项行动, “X”年度行动计划; what stands before the quote (规上企业) is not a part of it. */
export const QUOTED = IN_TEXT.add(
  new RegExp(
    `“([^“”《》，。；\\n]{2,24})”(?:(?:项目|建设|服务|工作|品牌){1,2}(?:[\\d一二三四五六七八九十]年)?(?:${either(FIRM_HEADS, '活动 专项行动 提升行动 攻坚行动')})|(?:${either(QUOTED_HEADS)})|(?:[\\u4e00-\\u9fff]{2,4}?(?:${either(FIRM_HEADS, '活动 试点 创建 培育')}))|(?:${PLAIN}{2,6}和${PLAIN}{2,4}(?:模式|机制|体系|制度))|(?:(?!重点|重大|在建|签约|[续新扩]建|谋划|储备|投资|入库|相关|有关|等)[\\u4e00-\\u9fff]{2,4}?项目)|(?:${PLAIN}{1,6}?(?:宣传周|宣传月|活动周|活动月|阅读季|消费季|推广季|旅游季|服务包|改革|模式|机制)|${PLAIN}{5,12}?(?:行动|工程)|(?:(?!(?:建设|培育|塑造|建|做|变|创建)?(?:成为|[成为])|打造|擦亮|叫响|打响|创建|树立|塑造|培育|推出|作为|变成)${PLAIN}){2,6}?品牌|管理(?![办局处部中委层者员人规条制服])|${PLAIN}{2,4}?服务(?![中站队点平窗热包厅员业商器机组团区大])|${PLAIN}{2,4}?建设(?![者项用期部局厅方单])))?`,
  ),
);
/** Heads that belong to the next word as often: “科技兴蒙”政策|宣贯会, “X”建设|推进会. */
const LOOSE_HEAD = new RegExp(`(?:${either(LOOSE_HEADS)})$`);
const FIRM = new RegExp(`(?:${either(FIRM_HEADS)})$`);
const OF_TALK = new RegExp(`(?:${either(HEADS_OF_TALK)})$`);
const NEXT_IS_MEETING = /^[\u4e00-\u9fff]{0,6}(?:会|班|坛|仪式|培训)/;
/** Ends in a head. */
export const HEADED = new RegExp(`(?:${either(QUOTED_HEADS)})$`);
const GOVERNED = new RegExp(`(?:${either(GOVERNING_VERBS)})[了好]?$`);
/** Quoted words that are figures of speech when they follow such verbs. */
const FIGURE_OF_SPEECH =
  /(?:当好|做好|成为|破解|解决|打通|避免|防止|杜绝|摆脱|走出|既要|不能|不是|变|从|由|撒|跑出|按下|下好|念好|答好|交出|织密|扛起|绷紧|拧紧|撑起|扣好|消除|纠治|整治|破除|克服|反对|突破|针对|围绕|解决好)$/;
const QUOTES_BEFORE = /(?:“[^“”]{2,24}”[、和及与]?)+$/;
/** “种业振兴行动”: the head stands inside the quotes. */
const NAMES_ITSELF = new RegExp(
  `(?:${either(FIRM_HEADS, '攻坚战 保卫战 会战 攻坚 工作法 大练兵 大排查 大整治 大提升 长制 联盟 联合体 共同体')}|[\u4e00-\u9fff]{3}制|[服务生活]{2}圈|(?:阅读|读书|消费|购物|推广|旅游|文旅|服务|培训|招聘)季|(?:宣传|活动|服务|安全生产|安全)[周月日])$`,
);
/** 推行的“X”. */
const PUSHED = /(?:推行|实施|开展|推出|打造|建立|创建|首创|探索|构建|启动|创新)的$/;
/** 围绕“推动数字经济发展”|协商议政. */
const ON_WHAT = /(?:围绕|就|聚焦)$/;
const COUNSELS =
  /^(?:主题|专题|课题|这一(?:主题|课题))?(?:进行|开展|展开)?(?:了)?(?:专题|深入|重点)?(?:协商|议政|建言|调研|视察|学习|研讨)/;
/** 他指出，“X”是…的重要抓手. */
const SAID = /(?:强调|指出|表示|认为|要求|说)，$/;
/** “四个不摘”要原原本本落实. */
const TO_BE_DONE = /^(?:要|必须)[^，。；]{0,10}(?:落实|推进|抓|坚持|执行|推行|推广|做)/;
const STANDS_FOR = /^(?:是|作为)[^，。；]{2,30}(?:抓手|举措|载体|体现|实践|路径|工程|关键|引擎|支撑)(?=[，。；])/;
/** 介绍“X”产业发展情况. */
const TOLD = /(?:介绍|汇报|通报|听取|交流|推介|调研|考察|了解|察看|督导|调度|关于)了?(?:[^，。；：“”]{1,6}的?)?$/;
const TOLD_OF = /^[^，。；“”、]{0,14}?(?:情况|进展|经验|做法|成效)/;
/** 以“X”为牵引. */
const LEADS_ON = new RegExp(`^(?:合作|项目|工作|建设|品牌|改革|试点|行动)?为(?:${either(LEADING_NOUNS)})`);
/** A short name that counts what it joins, 三改联动, 六统一, needs no verb right before it: 推进煤电机组“三改联动”. */
const COUNTED = /^[两三四五六七八九十双多][\u4e00-\u9fff]{1,4}(?:[两三四五六七八九十双多][\u4e00-\u9fff]{1,3})*$/;
/** What it brings, not what it is. */
const GAIN = /(?:[赢利促增保]|丰收|提升|提高|不误|手抓|到位|见效|结合)$/;
const PUSHED_NOUN = new RegExp(`(?:${either(GOVERNING_VERBS)})[了好]?[\\u4e00-\\u9fff]{2,6}$`);
/** 抓实药械“阳光采购”，: what is carried out, with whose it is before it. */
const CARRIED_OUT_NOUN = /(?:抓实|落实好?|推行|实施|用好|开展|深化|推广)[\u4e00-\u9fff]{2,6}$/;
const ENDS_HERE = /[，。；、]/;
const OF_WHAT = new RegExp(`^.*(?:、|(?:${either(GOVERNING_VERBS)})[了好]?)(${PLAIN}{2,12})$`);

/** How many characters before a name that only counts say whose it is: |煤电机组“三改联动”. */
export function ownerLength(text: string, start: number, name: string): number {
  if (!name.endsWith('”') || !COUNTED.test(name.slice(1, -1))) return 0;
  const before = text.slice(Math.max(0, start - 16), start);
  return GOVERNED.test(before) ? 0 : (OF_WHAT.exec(before)?.[1]?.length ?? 0);
}

/** Of four characters (“清风行动”) the first two may be a rank only: “第一工程”. */
const SHORT_NAME =
  /^(?:[林河湖田链路街巷山楼片]长制|(?!第一|头号|一号|首要|长效|新型|良性)[^，。]{2}(?:行动|会战|攻坚|机制|模式|制度))$/;
/** 让“庭院经济”成为… */
const MADE_INTO = /^(?:成为|打造|做[大强优实]|建成|推广|落到|作为|变成)/;
/** 建立重点项目“秘书制”; not “第一工程”. */
const SYSTEM = /^(?!第一|头号|一号|首要|民生|民心|面子|形象|系统|龙头).{2,}(?:制|模式|机制|工程|行动)$/;
/** 围绕“甲”的统一部署: of what is laid down only a programme is one; what is asked for (要求, 任务) is a maxim as often. */
const LAID_DOWN = /(?:围绕|按照|根据|落实|贯彻|对标|对照)[^，。；“]{0,8}$/;
const AS_TASK = /^的?(?:统一|总体|工作|决策|战略)*(?:部署|目标任务|布局)/;
/** “怎么看怎么办”, “课要上好”: a saying, whatever is laid down with it. */
const MAXIM = /[谁要须]|怎[么样]|什么/;
const ASKED = /^的?(?:总体|工作)?(?:总?要求|任务|原则)/;
/** 把“甲”开进村小, 将“乙”开成常态: a service that is brought somewhere. */
const BROUGHT_TO =
  /^(?:[开送办建延推铺落][进到入]|延伸到|推广到|推向|覆盖到|用[好足]|抓[好实]|[开办建做]成(?:常态|长效|品牌))/;
/** 完成县级“甲”全覆盖. */
const REACHED = /(?:完成|实现|推进|推动|加快)[^，。；“”]{0,6}$/;
const WHOLE_OF = /^(?:全覆盖|扩面|提质扩面|提档升级|提标扩面)/;
/** 开设“甲”反映窗口: a place of service belongs to the name where it is set up or told of. */
const SET_UP =
  /(?:打造|开设|推行|设立|设置|建立|推出|创建|建成|组建|开办|创办|探索|首创|开通|搭建|上线|试点|推广|推介|优化|谈了?|介绍了?|分享了?)$/;
const FACILITY = new RegExp(
  `^${PLAIN}{0,6}?(?:门诊|窗口|专窗|专区|专线|驿站|服务站|工作站|服务点|工作室|课堂|讲堂|学堂|夜校|书房|书屋|超市|食堂|银行|热线|直通车|专班|议事厅|会客厅|直播间|专列|班列|平台(?!公司|经济))`,
);

/** The words of a facility that a quoted name without a head goes on with; empty when there are none. */
export function facilityAfter(text: string, start: number, whole: string): string {
  if (!whole.endsWith('”') || !SET_UP.test(text.slice(Math.max(0, start - 4), start))) return '';
  const end = start + whole.length;
  return FACILITY.exec(text.slice(end, end + 14))?.[0] ?? '';
}

/** Heads that name the undertaking itself come before words about it (做法, 建设, 经验). */
export function rank(name: string): number {
  if (FIRM.test(name) || /(?:制|活动)$/.test(name)) return 0;
  return OF_TALK.test(name) ? 2 : 1;
}

/** A loose head that opens the name of a meeting is no part of the initiative. */
export function trimmed(name: string, after: string): string {
  return LOOSE_HEAD.test(name) && NEXT_IS_MEETING.test(after) ? name.slice(0, name.lastIndexOf('”') + 1) : name;
}

/** Whether a quoted name, `whole` with its head, is an undertaking's where it stands. */
export function quotedName(text: string, start: number, whole: string): boolean {
  // 推行“甲”“乙”: what governs the first of a row governs all.
  const row = QUOTES_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const before = text.slice(Math.max(0, start - row - 16), start - row);
  if (/(?:称号|题为|称为|誉为|荣获|获评|被评为|评为)$/.test(before)) return false;
  if (!whole.endsWith('”')) return !FIGURE_OF_SPEECH.test(before) || FIRM.test(whole);
  const inside = whole.slice(1, -1);
  if (inside.length < 3 || /[，。、！？]/.test(inside)) return false;
  const next = text.slice(start + whole.length, start + whole.length + 10);
  if (MAXIM.test(inside) && (AS_TASK.test(next) || ASKED.test(next))) return false;
  if (NAMES_ITSELF.test(inside) && (inside.length >= 5 || SHORT_NAME.test(inside))) return true;
  if (PUSHED.test(before)) return true;
  const plain = !GAIN.test(inside) && !COMMON_QUOTE.test(inside);
  if (plain && COUNTED.test(inside) && PUSHED_NOUN.test(before)) return true;
  if (plain && SYSTEM.test(inside) && PUSHED_NOUN.test(before)) return true;
  if (!COMMON_QUOTE.test(inside) && inside.length >= 4 && LAID_DOWN.test(before) && AS_TASK.test(next)) return true;
  if (plain && inside.length >= 4 && CARRIED_OUT_NOUN.test(before) && ENDS_HERE.test(text[start + whole.length] ?? ''))
    return true;
  const after = text.slice(start + whole.length, start + whole.length + 36);
  if (ON_WHAT.test(before) && COUNSELS.test(after)) return true;
  if (before.endsWith('以') && LEADS_ON.test(after) && !COMMON_QUOTE.test(inside)) return true;
  if (SAID.test(before) && (STANDS_FOR.test(after) || (TO_BE_DONE.test(after) && !COMMON_QUOTE.test(inside))))
    return true;
  if (TOLD.test(before) && TOLD_OF.test(after) && !COMMON_QUOTE.test(inside)) return true;
  if (WHOLE_OF.test(after) && REACHED.test(before) && plain) return true;
  if (/(?:把|将)$/.test(before) && plain && inside.length >= 4 && BROUGHT_TO.test(after)) return true;
  if (/(?:让|把|将)$/.test(before)) return MADE_INTO.test(text.slice(start + whole.length, start + whole.length + 6));
  return GOVERNED.test(before) && !FIGURE_OF_SPEECH.test(before) && !COMMON_QUOTE.test(inside);
}

/** What an event's own name says that it is about. */
import { EMPTY_TOPIC } from '../../lexicon/initiative-heads.ts';
import { HEAD_SOURCE } from '../events/meeting-names.ts';
import type { Span } from '../reading.ts';
import { type Scene, SIGN, type SubjectMention } from '../scene.ts';
import { PHRASE_ENDS } from './governed-phrases.ts';

const LEAD =
  /^(?:\d{1,2}月份?|\d{1,3}[个家]|\d{4}[年届]度?|全[市省县区国州旗盟镇乡校局]|[我本][市省县区州旗盟]|首次|首届|首批|第[\d一二三四五六七八九十百]+[届次期]|[一二三四五六七八九十]+季度|上半年|下半年|年度|半年|“[^”]*”)+/;
const HEAD_END = new RegExp(
  `(?:动员|部署|推进|启动|培训|座谈|专题|现场|视频|电视电话|工作|总结|表彰|暨|调度|交流|研讨|宣讲|宣贯|对接|观摩|成立|经验|政策|项目|活动|年度|首次|集中|发布|推介|解读|签约|揭牌|开工|筹备|专家|紧急|应急|集体|廉政|任前|提醒|警示|半年|年度|季度|月度|分析|贯彻落实|情况|征求意见|意见|汇报|反馈|通报|评审|评估|领导小组|委员会|联席)*(?:${HEAD_SOURCE})议?$`,
);

/** What begins a quoted topic: 推进…建设. */
/** “朱鹮保护与利用”专题协商会: the quotes hold what is talked over. */
const COUNSEL = /”(?:专题|重点提案|界别|对口|双周|月度)*(?:督办)?(?:协商|议政|调研|视察)/;
const LEADING_VERB = /^(?:加快推进|深入推进|推进|加快|推动|深化|加强|强化|落实|实施|做好|开展|发展|关于)/u;
/** The part of a topic that ends in a head of initiatives: 高性能轴承创新联合体|首批样品. */
const STRONG_TOPIC =
  /^[^，。“”]*?(?:联合体|共同体|联盟|行动|工程(?!师|学|院|系|技术|质量)|计划|改革|攻坚战|示范区|试验区|产业园|专项整治|主题教育|医共体建设|创建|集群|服务团|制度|机制)(?:建设|创建|工作)?/u;
/** A consortium is an undertaking even where its committee meets. */
const CONSORTIUM = /^[^，。“”]{4,20}?(?:联合体|共同体|联盟)(?!.{0,4}(?:公司|集团))/u;
/** Units of a name in which its head is looked for. */
const LONGEST = 60;
const SESSION =
  /(?:委员会|领导小组|指挥部|党组|党委|常委会|联席会议)(?:（扩大）)?(?:\d{4}年)?(?:第?[\d一二三四五六七八九十百]+次|全体|专题|扩大|（扩大）)*(?:全体)?会议?$/u;
const NO_TOPIC =
  /[“”《》第届（）与]|会议|中心组|新春|迎春|迎新|年会|开幕|闭幕|主旨|茶话|^[在与和及的拟并]|[的新]$|(?:年中|年终|年末|年底|岁末|岁初|年初|月度|季度|主任|局长|院长|校长|书记|部长|处长|委员会|常委会|领导小组|党组|企业|专家|干部|部门|单位|局|企业家|代表|委员|人才|教师|学员|市|县|区|重点|理论学习|重点提案|提案办理|主场)$/;

/** 学校在|某楼: not 存在, 在线, 在建. */
const PLACED = /\d[日号]|(?<![存潜实内外现所])在(?![线建册职校园岗途编售场])/u;

/** 乡友来区考察座谈会, 招商考察活动: who comes and goes is no matter. */
const COMES =
  /来[我本]?[市县区省州旗镇乡校院厂企]|嘉宾|乡友|来宾|考察团|代表团|访问团|(?:考察|调研|走访|慰问|参观|访问|会见|接访|集体|比武|竞技)$/u;
/** 市中医医院|义诊: who holds it is no matter; 智慧医院|推进会 has one. */
const BODY =
  /(?:^[省市县区州旗镇乡].*(?:[院局所站]|中心|学校|公司|集团)|(?:人民|中医|中心|妇幼|专科|口腔|儿童|肿瘤|附属|第[一二三四五六七八九十])(?:医院|保健院)|卫生院|[中小]学|大学|学院|公司|协会|商会|学会|法院|检察院|街道办|[支分]行)$/u;
/** A contest is about its prize. */
const CONTEST = /(?:竞赛|大赛|比赛|技能赛|邀请赛|联赛|运动会|晚会|联欢会|文艺演出)$/u;

export interface NameTopic {
  readonly name: string;
  /** It ends like the name of an initiative; else it is only what stands before the meeting's head. */
  readonly sure: boolean;
  /** Who reports at the event without saying on what reports on this. */
  readonly main: boolean;
}

/** “甲”“乙”某某工作推进会, “甲”暨乙动员会: quotes in the name of a working event, with what follows them. */
const QUOTES = /^[^“”]{0,24}?((?:“[^“”，。！、]{2,20}”[、和及]?)+)([\u4e00-\u9fff]{2,24})$/u;
const WORKING =
  /(?:推进|部署|动员|启动|调度|现场|协调|座谈|培训|专题|协商|总结|宣讲|发布|研讨|解读|观摩|视频|电视电话|会商|分析|整改|例|工作)(?:会|大会|会议|班|仪式)$/u;
/** A day is no matter: 庆“八一”. */
const DAY = /^“[〇一二三四五六七八九十\d·.]+”$/u;
const SHOW = /系列|讲坛|论坛|讲堂|沙龙|大赛|比赛|竞赛|演讲|晚会|主题(?!教育)|表彰/;

function quotedTopics(name: string): NameTopic[] {
  const match = QUOTES.exec(name);
  if (!match?.[1] || !match[2] || !WORKING.test(match[2]) || SHOW.test(name)) return [];
  const quotes = (match[1].match(/“[^“”]+”/gu) ?? []).filter((quote) => !DAY.test(quote));
  const [own = '', also = ''] = match[2].replace(HEAD_END, '').replace(/工作$/u, '').split('暨');
  const last = quotes.length - 1;
  const names = quotes.map((quote, i) => (i === last && own.length <= 12 ? quote + own : quote));
  if (also.length >= 4 && !EMPTY_TOPIC.test(also) && !NO_TOPIC.test(also)) names.push(also);
  return names.map((quote) => ({ name: quote, sure: true, main: false }));
}

/** What the name of an event says that it is about, quoted or not, beside the subjects that are known in it. */
export function topicsOfName(scene: Scene, span: Span, known: readonly SubjectMention[]): readonly NameTopic[] {
  // “甲”“乙”推进会: one of the row is known by itself, the others are no less what it is about.
  if (known.length)
    return known.every((m) => m.form === 'quoted') ? quotedTopics(scene.text.slice(span.start, span.end)) : [];
  const topic = topicOfName(scene, span);
  return topic ? [topic] : quotedTopics(scene.text.slice(span.start, span.end));
}

/** 全市科技特派员工作推进会 is about 科技特派员工作; “推进X建设”专题协商会 about what the quotes hold. Null when the name says nothing. */
function topicOfName({ text, masked }: Scene, span: Span): NameTopic | null {
  const quoted = /^[^“]{0,12}“([^“”]{5,24})”/u.exec(text.slice(span.start, span.end))?.[1];
  const inQuotes = quoted?.replace(LEADING_VERB, '');
  if (
    inQuotes &&
    inQuotes.length >= 4 &&
    (PHRASE_ENDS.test(inQuotes) || COUNSEL.test(text.slice(span.start, span.end)))
  )
    return { name: inQuotes, sure: true, main: true };
  let start = span.start + (LEAD.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const first = start;
  const covered = /^[\uE001\uE002]+/u.exec(masked.slice(start, span.end))?.[0].length ?? 0;
  if (covered && covered < span.end - start - 2 && !PHRASE_ENDS.test(text.slice(start, start + covered)))
    start += covered;
  start += LEAD.exec(text.slice(start, span.end))?.[0].length ?? 0;
  // The head stands at the end; a name longer than any is made to be looked through for ever.
  const end = Math.max(start, span.end - LONGEST);
  const head = HEAD_END.exec(text.slice(end, span.end));
  const stop = head ? end + head.index : start;
  // 公立医院|党建工作现场会: what is left without the house is too little to be a topic.
  const house = text.slice(first, start);
  const kind = stop - start >= 2 && stop - start < 4 && house.length <= 6 && !/[省市县区州旗盟镇乡\d]/.test(house);
  const topic = text.slice(kind ? first : start, stop);
  // 某市全面深化改革委员会第八次会议: a body's own session, which its name says nothing of.
  const session = SESSION.test(text.slice(first, span.end)) && !CONSORTIUM.test(text.slice(first, span.end));
  if (session) return null;
  const strong = (CONSORTIUM.exec(text.slice(first, span.end)) ?? STRONG_TOPIC.exec(topic))?.[0];
  if (strong && strong.length >= 5 && !EMPTY_TOPIC.test(strong)) return { name: strong, sure: true, main: true };
  // “甲”乙丙演讲比赛: what follows the quotes is not the whole topic.
  if (text[first - 1] === '”' && first > span.start) return null;
  // 6月26日的|村干部大会, 学校在某讲堂: when and where it is held is no topic.
  if (masked.slice(kind ? first : start, stop).includes(SIGN.date) || PLACED.test(topic) || COMES.test(topic))
    return null;
  if (BODY.test(topic) || CONTEST.test(text.slice(first, span.end))) return null;
  if (topic.length < 4 || topic.length > 24 || EMPTY_TOPIC.test(topic) || NO_TOPIC.test(topic)) return null;
  return { name: topic, sure: false, main: false };
}

const WITH_LIST =
  /^[，\s]*(?:就|围绕|聚焦)([^，。；]{4,60}?)(?:等)?(?:工作|情况|问题|事宜)?(?:进行|开展|深入开展|展开)了?/u;

/** 调研甲、乙建设情况: the items end like matters, so that no place is taken for one. */
const LOOKED_AT = /(?:调研|督导|考察|检查|视察|督查)(?![团组队])了?([^，。；]{4,60}?)(?:等)?(?:工作|情况|进展|问题)*$/u;
const MATTER =
  /(?:建设|发展|改革|治理|整治|管理|保护|振兴|创建|培育|推进|安全|防控|生产|保障|服务|融合|转型|升级|整改|监管|利用)$/;

/** The items of 就甲、乙、丙进行调研, each without its verb; empty when the clause has no list. */
export function listedTopics({ text, masked }: Scene, clause: Span): Span[] {
  const slice = text.slice(clause.start, clause.end);
  const looked = LOOKED_AT.exec(slice);
  const list = WITH_LIST.exec(slice) ?? looked;
  if (!list?.[1]?.includes('、')) return [];
  let at = clause.start + list.index + list[0].indexOf(list[1]);
  const items: Span[] = [];
  for (const part of list[1].split('、')) {
    const name = part.replace(LEADING_VERB, '').replace(/(?:工作|情况|问题)$/u, '');
    const start = at + part.length - part.replace(LEADING_VERB, '').length;
    const free = !/[\uE000\uE001\uE002]/.test(masked.slice(start, start + name.length));
    if (list === looked && !MATTER.test(part)) {
      at += part.length + 1;
      continue;
    }
    if (name.length >= 4 && name.length <= 24 && free && !EMPTY_TOPIC.test(name) && !NO_TOPIC.test(name))
      items.push({ start, end: start + name.length });
    at += part.length + 1;
  }
  return items;
}

/** Where a visit leads: places and bodies after verbs of going and looking. */
import { either } from '../../lexicon/either.ts';
import { LOOK_VERBS, WAY_VERBS } from '../../lexicon/visit-verbs.ts';
import type { Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { IN_COVERED } from '../text/rule-patterns.ts';
import { ownHouse } from './own-house.ts';

const { organization: O, place: L } = SIGN;
const STOPS = `[${O}${L}]`;
const LOOK = either(LOOK_VERBS);
/** Whose a stop is, before its name: 位于, 我市, 辖区企业. */
const WHOSE =
  '(?:位于|地处|我[市县区省州旗盟镇乡校院局]的?)?(?:(?:辖区|所属|驻区|属地|包联|挂联|联系|帮扶|结对|挂钩)(?:内)?(?:的)?(?:重点|龙头|骨干)?(?:企业|单位|学校|村)?(?=[\\u4e00-\\u9fff\\uE001\\uE002]{4}))?';
/** Verbs of going and looking, after which a list of places and bodies stands. */
const GO = IN_COVERED.add(new RegExp(`(?:${either(WAY_VERBS)}|(?:${LOOK})(?:${LOOK}|学习|指导)?)(?:了|至)?${WHOSE}`));
/** 对|甲县、乙县…情况开展现场督察: where who looks is. */
const LOOKS_INTO = IN_COVERED.add(
  new RegExp(`对(?=[${O}${L}][^，。；]{0,50}?(?:开展|进行|实施)[^，。；]{0,10}(?:${LOOK}|巡察|评估|验收|考核))`),
);
const AT_PLACE = IN_COVERED.add(new RegExp(`在(${L}+)(?:${LOOK}|开展|进行|实地|就|指导|专题|驻点)`));
const NOT_GO = new RegExp(
  `^(?:到(?=会|场|位|期|\\d|底|今)|来(?=自|信|函|年|源)|(?:${LOOK})(?:组|团|队|员|人员|报告|活动|反馈|发现))`,
);
/** After a name: what is looked at is a matter, not the body: 考察|联合体|组建工作. */
export const TOPIC_FOLLOWS =
  /^(?:建设|发展|振兴(?!小镇|村|街|路|区)|整治|治理|提质|提升|升级|转型|改造|保护|防控|监管|布局|帮扶|招生|就业|党建|运行|组建|改革|试点|成员|管理(?!局|处|站|中心)|创建|筹建|规划(?!展|馆|局)|项目|工作(?!站)|产业(?!园)|情况)/;
/** A list of stops: place and body side by side count both. */
export const LIST = new RegExp(`^${STOPS}+(?:(?:[、，和与及]|以及|等地|等)${STOPS}+)*`);

interface Stop extends Span {
  readonly fact: string;
}

/** Where a stop ends and what is done there begins: 红旗村|走访慰问. */
const LOOKS = new RegExp(
  `${LOOK}|参加|出席|主持|召开|听取|举行|举办|与|对(?!面)|实地|现场(?![、，和与及])|专题|专程|就(?!业)|开展|进行|指导|了解|学习|督办|宣讲|授课`,
  'u',
);

/** Ends of names of bodies that only a verb of looking shows to be stops: 人大代表联络站, 某镇某村文化广场. */
export const STATION =
  /(?:公司|中心|研究院|学院|大学|医院|学校|中学|小学|幼儿园|办公室|站|厂|场|基地|园区|产业园|社区|合作社|联络站|代表之家|服务点|卫生院|卫生室|馆|所|局|队|集团|协会|商会|企业|车间|实验室|平台|工地|项目部|指挥部|博物馆|银行|分行|法院|检察院|派出所|敬老院|福利院|养老院|幸福院|水库|水厂|电厂|煤矿|矿区|渣场|村|小区|广场|大桥|隧道|码头|港|机场|车站|市场|超市|商场|农场|林场|景区|展馆|服务区|收费站|大棚|示范点|示范园|公园|湿地|保护区|风景区|度假区|闸|枢纽|泵站|灌区|堤|渠首|隧洞|作业区|工区|货场|物流园|物流港|综合体|书店|书屋|文化宫|体育场|体育馆|活动室|服务室|卫生所|门诊部|院区|校区|厂区|化工园|工业园|科技园|创业园|库区|矿井|油田|林区|牧场|渔港|冷库|粮库|粮站|供销社|信用社|储备库|养殖场|大棚|梯田|车队|船厂|口岸|哨所|消防站|营区|驿站|窗口|专柜|门店|工作室|工作站|联合体|产业带|贸易区|试验区|合作区|自贸区|保税区|港区|工业区|集中区|示范区|安置点|安置区|大院|故居|旧址|遗址|根据地|纪念碑|纪念园|祠堂|陵园|古镇|小镇|小院|古城|古村|步行街|街区|纪念馆|大厅|协会|之家)$/u;

const OURS = /^(?:我|本|该)[市县区省州旗盟镇乡村校院](?=[\u4e00-\u9fff]{2})/u;
/** 视察|某村幸福院|建设: what is looked at there. */
const MATTER = /(?:建设|运行|运营|管理|改造|施工|项目建设)(?:情况|工作|进展)*$/u;

const PLACE_ENDS = /^.{2,}(?:院|水库|医院|学校|小学|中学|大桥|机场|车站|村|公园|水厂|电厂|枢纽|闸|港|码头|社区)$/u;
/** 邀请某人赴某地回访: nobody went. */
const INVITED = /(?:邀请|诚邀|邀约)[^，。；]*$/;

/** 通过监控大屏|查看…: nobody went. */
const ON_SCREEN =
  /[卖销运发寄供投推扩升][往]?$|(?:通过|利用|借助|依托)[^，。；]{0,16}(?:大屏|监控|视频|连线|云端|系统|平台|屏幕)[^，。；]{0,6}$|(?:未能|没能|没有|无法|未及|来不及|下一站|原定|原计划|原拟)[^，。；]{0,4}$/;

/** 周堂、胡桥、河堤|等乡镇: names whose kind stands behind them. */
const BARE_LIST =
  /^([\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})+)等(?:\d+|[几多数两三四五六七八九十]+)?个?(乡镇街道|乡镇|镇街|街道|村|社区|县区|县市区|区县|市县)/u;

function bareList({ text, masked, issue, placeAt }: Scene, from: number, end: number): Stop[] {
  const [, list = '', kind = ''] = BARE_LIST.exec(text.slice(from, Math.min(end, from + 60))) ?? [];
  if (!list || /[\uE000\uE001\uE003-\uE005]/u.test(masked.slice(from, from + list.length))) return [];
  const stops: Stop[] = [];
  let start = from;
  for (const printed of list.split('、')) {
    const span = { start, end: start + printed.length };
    start = span.end + 1;
    const name = printed + (/^(?:村|社区|街道)$/u.test(kind) ? kind : '');
    const known = placeAt.get(span.start)?.fact;
    const key = `City:${name}`;
    stops.push({ fact: known ?? issue.book.add({ key, label: 'City', name, aliases: [], properties: {} }), ...span });
  }
  return stops;
}

/** Between two stops; a comma where a body stands by itself, as in 甲县某村，|乙县某镇和|某公司. */
const GOES_ON = /^(?:[、和与及]|以及|，(?=[\uE001\uE002]+(?:[、和与及]|以及)[\uE001\uE002]))/u;

/** The stops of a list that starts at `from`: known names, and names in between that end like a body's. */
function listAt(scene: Scene, from: number, end: number): Stop[] {
  const stops = bareList(scene, from, end);
  if (stops.length) return stops;
  let at = from;
  while (at < end) {
    const run = /^(?:[^、，。；和与及等]|等(?=级|离子)){1,30}/u.exec(scene.masked.slice(at, end))?.[0] ?? '';
    const verb = run.search(LOOKS);
    const size = verb > 1 ? verb : run.length;
    if (!size) break;
    // 我镇|某某村: whose it is, not where.
    const ours = OURS.exec(scene.text.slice(at, at + size))?.[0].length ?? 0;
    const rest = scene.text.slice(at + ours, at + size);
    const owned = ours > 0 && ours < size && (STATION.test(rest) || DISTRICT.test(rest));
    const piece = { start: at + (owned ? ours : 0), end: at + size };
    const known = knownStops(scene, piece);
    const named = known.length
      ? (partStop(scene, piece, known) ?? known)
      : namedStop(scene, piece, stops.length > 0 || verb > 1 || /[、和与，。]/u.test(scene.masked[piece.end] ?? ''));
    // 某闸、某水库: a stop that no ending shows does not end the list.
    const listed = stops.length > 0 || '、和与及'.includes(scene.masked[piece.end] ?? '.');
    if (!named.length && (!listed || verb > 0 || /[\uE000\uE004\uE005的]/u.test(scene.masked.slice(at, piece.end))))
      break;
    stops.push(...named);
    // 某县某断面、某公司: what follows a known name does not end the list.
    const gap = GOES_ON.exec(scene.masked.slice(piece.end, end))?.[0].length ?? 0;
    if (!gap) break;
    at = piece.end + gap;
  }
  return stops;
}

/** Known names at the start of a piece; of places side by side the last one is the stop. */
function knownStops(scene: Scene, piece: Span): Stop[] {
  const run = /^[\uE001\uE002]+/u.exec(scene.masked.slice(piece.start, piece.end))?.[0].length ?? 0;
  if (!run || TOPIC_FOLLOWS.test(scene.text.slice(piece.start + run, piece.start + run + 4))) return [];
  const stops: Stop[] = [];
  for (let i = piece.start; i < piece.start + run; i++) {
    const mention = scene.organizationAt.get(i) ?? scene.placeAt.get(i);
    if (!mention || (scene.placeAt.has(i) && scene.placeAt.has(mention.end))) continue;
    stops.push({ fact: mention.fact, start: mention.start, end: mention.end });
  }
  return stops;
}

/** 清华大学|碳中和研究院: a part that only its end shows to be a body belongs to the body before it. */
function partStop(scene: Scene, piece: Span, known: readonly Stop[]): Stop[] | null {
  const last = known.at(-1);
  if (!last || last.end >= piece.end) return null;
  const rest = scene.masked.slice(last.end, piece.end);
  if (rest.length > 16 || !STATION.test(scene.text.slice(last.start, piece.end)) || /[\uE000-\uE005]/u.test(rest))
    return null;
  const span = { start: last.start, end: piece.end };
  const fact = scene.issue.nameOrganization(scene.actors, span);
  if (!fact) return null;
  // 某镇|某某社区 is called 某某社区, too.
  const whole = scene.issue.book.get(fact);
  if (whole && scene.placeAt.has(last.start) && STATION.test(rest) && rest.length >= 3 && !KIND_ONLY.test(rest))
    scene.issue.book.add({ ...whole, aliases: [rest] });
  return [...known.slice(0, -1), { fact, ...span }];
}

/** Stops without a name: 部分企业, 困难群众家中. */
const GENERIC =
  /^(?:部分|有关|相关|各|多个|多家|一些|全[市县区省]|所辖|辖区|困难|重点|基层|一线|项目|企业|农村|我[市县区省]|本|政协委员|人大代表|委员|代表(?!之家))/u;

/** A kind of place without a name: 污水处理厂, 蔬菜种植基地, 生产车间. */
const KIND_ONLY = new RegExp(
  `^(?:污水|处理|加油|充电|换电|加气|商|超|垃圾|焚烧|填埋|发电|中转|自来|供水|化工|工业|产业|科技|高新|现代|农业|智慧|标准化|示范|养殖|种植|粮食|蔬菜|水果|食用菌|茶叶|育苗|育种|良种|生产|研发|检测|查验|监管|加工|包装|冷链|物流|仓储|重点|在建|建设|施工|农贸|批发|综合|便民|政务|党群|服务|社区|村级|乡镇|中心|定点|方舱|隔离|医疗|疫苗|接种|发热|新|老|旧|大|小|田间|农家|幼儿|高标准|规模|龙头|一线|红色|文化|教育|培训|实训|孵化|创业|创新|展示|销售|门|水|电|煤|粮|的|及|各)*${STATION.source}`,
  'u',
);

/** A district that no gazetteer knows, in a list with ones that it does. */
const DISTRICT =
  /^(?:[\u4e00-\u9fff]{2,6}(?:[县市区旗镇乡村]|街道)|(?![该本我全各外两多每几属邻市省区州乡镇一二三四五六七八九十百千])[\u4e00-\u9fff]县)$/u;

function namedStop(scene: Scene, whole: Span, inList: boolean): Stop[] {
  const tail = MATTER.exec(scene.text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const matter = tail && PLACE_ENDS.test(scene.text.slice(whole.start, whole.end - tail)) ? tail : 0;
  const piece = { start: whole.start, end: whole.end - matter };
  const name = scene.text.slice(piece.start, piece.end);
  if (/^[在到从向被把为将拟]/u.test(name)) return [];
  if (!inList || /[\uE000\uE003-\uE005]/u.test(scene.masked.slice(piece.start, piece.end)) || GENERIC.test(name))
    return [];
  if (DISTRICT.test(name)) {
    const key = `City:${name}`;
    return [{ fact: scene.issue.book.add({ key, label: 'City', name, aliases: [], properties: {} }), ...piece }];
  }
  if (!STATION.test(name) || name.length < 3 || /[的了]/u.test(name) || KIND_ONLY.test(name)) return [];
  const fact = scene.issue.nameOrganization(scene.actors, piece);
  return fact ? [{ fact, ...piece }] : [];
}

/** 在某公园|查看…. */
const LOOKS_AT = IN_COVERED.add(/在(?=[^，。；在]{3,40}?(?:查看|察看|巡查|抽查|实地|参观|看望|慰问))/);

/** 在某公司，甲察看…: where the visit is now. */
function standsAt(scene: Scene, span: Span): Stop[] {
  const slice = scene.masked.slice(span.start, span.end);
  const lead = /^(?:[\uE005，]|随后|期间|当天)*在/u.exec(slice)?.[0].length;
  const comma = slice.indexOf('，', lead ?? 0);
  if (lead === undefined || comma < 0 || comma - lead > 60) return [];
  const from = span.start + lead;
  return listAt(scene, from, span.start + comma);
}

/** Where a part of a sentence begins: at its start and after each ；. */
function standPoints(slice: string): number[] {
  const points = [0];
  for (let at = slice.indexOf('；'); at >= 0; at = slice.indexOf('；', at + 1)) points.push(at + 1);
  return points;
}

/** Places and organisations that a span leads to, with the sign of where they stand. */
export function stopsIn(scene: Scene, span: Span): { fact: string; start: number; end: number }[] {
  const found = new Map<string, { fact: string; start: number; end: number }>();
  const slice = scene.masked.slice(span.start, span.end);
  for (const at of standPoints(slice)) {
    for (const stop of standsAt(scene, { start: span.start + at, end: span.end })) found.set(stop.fact, stop);
  }
  for (const match of GO.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    if (
      NOT_GO.test(slice.slice(match.index)) ||
      INVITED.test(slice.slice(0, match.index)) ||
      ON_SCREEN.test(slice.slice(0, match.index))
    )
      continue;
    const from = span.start + match.index + match[0].length;
    for (const stop of listAt(scene, from, span.end)) if (!found.has(stop.fact)) found.set(stop.fact, stop);
  }
  for (const match of LOOKS_AT.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    const from = span.start + match.index + 1;
    for (const stop of listAt(scene, from, span.end)) if (!found.has(stop.fact)) found.set(stop.fact, stop);
  }
  for (const match of LOOKS_INTO.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    for (const stop of listAt(scene, span.start + match.index + 1, span.end))
      if (!found.has(stop.fact)) found.set(stop.fact, stop);
  }
  for (const match of AT_PLACE.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    const mention = scene.placeAt.get(span.start + match.index + 1);
    if (mention) found.set(mention.fact, { fact: mention.fact, start: mention.start, end: mention.end });
  }
  return [...found.values()];
}

const COMES_HERE = IN_COVERED.add(
  /(?:来|莅|到|抵|在)([\u4e00-\u9fff])[市县区州旗盟省]?(?=(?:开展|进行|专题|实地|专程|就|对|督|调|考|检|视|走|慰|访|洽|对接|指导|交流|举行|，))/,
);

/** 来院督导, 到我校指导, 来区考察: the house that publishes, or its place, is visited. */
const HOUSE =
  /(?<![从由自][^，。；]{0,6})(?:来|到|莅|莅临|进)(?:我|本)?(?:([院校局厅委司])(?=(?:开展|进行|专题|实地|督|调|考|检|视|走|慰|访|洽|对接|指导|交流|参观|巡|，|作|就|授))|([区县市镇乡])(?=(?:开展|进行|专题|实地)?(?:督|调|考|检|视|走|慰|访|洽|对接|指导|交流|参观|巡)))/u;
function houseVisited(scene: Scene, span: Span): { fact: string; start: number; end: number } | null {
  const match = HOUSE.exec(scene.masked.slice(span.start, span.end));
  const letter = match?.[1] ?? match?.[2] ?? '';
  if (!match) return null;
  const home = (scene.issue.homePlace ?? scene.actors.homePlace) || undefined;
  const key = ownHouse(scene, letter) ?? (home?.name.endsWith(letter) ? home.key : undefined);
  const end = span.start + match.index + match[0].length;
  return key ? { fact: key, start: end - 1, end } : null;
}

/** 来云, 来碚: the publisher's place by one character of its name; 来校, 来区: the house or place that publishes. */
export function comesHere(scene: Scene, span: Span): { fact: string; start: number; end: number } | null {
  const house = houseVisited(scene, span);
  if (house) return house;
  const home = scene.issue.homePlace ?? scene.actors.homePlace;
  if (!home) return null;
  const bare = home.name.replace(/(?:自治[州县区旗]|特别行政区|[省市县区州盟旗镇乡])$/u, '');
  for (const match of COMES_HERE.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    const at = span.start + match.index + 1;
    if (bare.includes(match[1] ?? '')) return { fact: home.key, start: at, end: at + 1 };
  }
  return null;
}

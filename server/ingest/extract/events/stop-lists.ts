/** A list of stops in a text: known names, and names that only their end and a verb of going show to be places. */
import { either } from '../../lexicon/either.ts';
import { LOOK_VERBS } from '../../lexicon/visit-verbs.ts';
import type { Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { homeBody } from './home-bodies.ts';

const LOOK = either(LOOK_VERBS);
/** After a name: what is looked at is a matter, not the body: 考察|联合体|组建工作. */
export const TOPIC_FOLLOWS =
  /^(?:援[\u4e00-\u9fff]{1,3}(?:干|人|工|医|教)|挂职|籍|选派|派驻|派出|建设|发展|振兴(?!小镇|村|街|路|区)|整治|治理|提质|提升|升级|转型|改造|保护|防控|监管|布局|帮扶|招生|就业|党建|运行|组建|改革|试点|成员|管理(?!局|处|站|中心)|创建|筹建|规划(?!展|馆|局)|项目|工作(?!站)|产业(?!园)|情况)/;
/** A place or a body that a visit leads to. */
export interface Stop extends Span {
  readonly fact: string;
}

/** Where a stop ends and what is done there begins: 红旗村|走访慰问. */
const LOOKS = new RegExp(
  `(?!(?:检查|查验|检阅|观摩|指导|学习|巡检|巡查|考察|调度)(?:站|场|点|台|中心|所|基地))(?:${LOOK}|参加|出席|主持|召开|听取|举行|举办|与|对(?!面)|实地|现场(?![、，和与及])|专题|专程|就(?!业)|开展|进行|指导|了解|学习|督办|宣讲|授课|下访|接访|约访|义诊|坐诊|巡诊|讲课|上党课|送教|送医|签约|揭牌|授牌|招商|推介|演出|开讲|收看|拍摄|采访)`,
  'u',
);

/** Ends of names of bodies that only a verb of looking shows to be stops: 人大代表联络站, 某镇某村文化广场. */
export const STATION =
  /(?:公司|中心|研究院|学院|大学|医院|学校|中学|小学|幼儿园|办公室|站|厂|场|基地|园区|产业园|社区|合作社|联络站|代表之家|服务点|卫生院|卫生室|馆|所|局|队|集团|协会|商会|企业|车间|实验室|平台|工地|项目部|指挥部|博物馆|银行|分行|法院|检察院|派出所|敬老院|福利院|养老院|幸福院|水库|水厂|电厂|煤矿|矿区|渣场|村|小区|广场|大桥|隧道|码头|港|机场|车站|市场|超市|商场|农场|林场|景区|展馆|服务区|收费站|大棚|示范点|示范园|公园|湿地|保护区|风景区|度假区|闸|枢纽|泵站|灌区|堤|渠首|隧洞|作业区|工区|货场|物流园|物流港|综合体|书店|书屋|文化宫|体育场|体育馆|活动室|服务室|卫生所|门诊部|院区|校区|厂区|化工园|工业园|科技园|创业园|库区|矿井|油田|林区|牧场|渔港|冷库|粮库|粮站|供销社|信用社|储备库|养殖场|大棚|梯田|车队|船厂|口岸|哨所|消防站|营区|驿站|窗口|专柜|门店|工作室|工作站|联合体|产业带|贸易区|试验区|合作区|自贸区|保税区|港区|工业区|集中区|示范区|安置点|安置区|大院|故居|旧址|遗址|根据地|纪念碑|纪念园|祠堂|陵园|古镇|小镇|小院|古城|古村|步行街|街区|纪念馆|大厅|协会|之家|查验场|货场|堆场|训练场|联系点|监测点|教学点|报到点|茶园|果园|花园|庄园|田园综合体|海关|试验场|试验田|样地|戏台|商圈|市集|集市|古街|老街|展厅|展区|展台|管理处|管理所|服务处|办事处|供电所|工务段|机务段|仓库|商行|商号|经营部|汽修部|修理部|服务部|销售部|营业部|营业厅|门市部|[\u4e00-\u9fff](?<!商)店|药房|诊所|宾馆|餐厅|食堂|大厦|影院|剧院|影城|茶楼|网吧|作坊|加工坊|屠宰场|滑雪场|游乐园|动物园|植物园|家园|别院|公寓|项目部|展览馆|规划馆|文旅城|产业城|科技城|汽车城|商贸城|物流城)$/u;

const OURS =
  /^(?:(?:我|本|该)[市县区省州旗盟镇乡村校院](?=[\u4e00-\u9fff]{2})|(?:即将|正在|已经?|刚刚|新近|在建|新建|改建|扩建|尚未|将要)(?:[^，。；、的]{1,10})?的(?=[\u4e00-\u9fff]{5})(?![\u4e00-\u9fff]{2,8}(?:车间|厂房|工地|生产线|大棚|项目)))/u;
/** 视察|某村幸福院|建设: what is looked at there. */
const MATTER =
  /(?:[两三四五六七八九十\d]+[家个所处](?:重点)?(?:企业|单位|乡镇|学校|部门|地方)|建设|运行|运营|管理|改造|施工|项目建设)(?:情况|工作|进展)*$/u;

/** 慰问|某敬老院|老人: whom the visit is to. */
const PEOPLE =
  /(?<=[院校园站所队厂村区])(?:的)?(?:全体|一线|孤寡|住院|留守|驻守|值班|困难)*(?:老人|师生|职工|员工|官兵|医护人员|工作人员|儿童|学生|教师|患者|老师|孩子|民警|消防员|队员)+(?:代表)?$/u;

const PLACE_ENDS = /^.{2,}(?:院|水库|医院|学校|小学|中学|大桥|机场|车站|村|公园|水厂|电厂|枢纽|闸|港|码头|社区)$/u;
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
const GOES_ON = /^(?:[、和与及]|，?以及|，(?=[\uE001\uE002]+(?:[、和与及]|以及)[\uE001\uE002]))/u;

/** The stops of a list that starts at `from`: known names, and names in between that end like a body's. */
export function listAt(scene: Scene, from: number, end: number): Stop[] {
  const stops = bareList(scene, from, end);
  if (stops.length) return stops;
  let at = from;
  while (at < end) {
    const joined = stops.length ? joinedBody(scene, at, stops.at(-1)) : null;
    if (joined) {
      stops.push(joined);
      at = joined.end;
      continue;
    }
    const run = /^(?:[^、，。；和与及等]|等(?=级|离子)){1,30}/u.exec(scene.masked.slice(at, end))?.[0] ?? '';
    const verb = run.search(LOOKS);
    const size = joinAt(scene, at, run.length) ?? (verb > 1 ? verb : run.length);
    if (!size) break;
    // 我镇|某某村: whose it is, not where.
    const ours = OURS.exec(scene.text.slice(at, at + size))?.[0].length ?? 0;
    const rest = scene.text.slice(at + ours, at + size);
    const owned = ours > 0 && ours < size && (STATION.test(rest) || DISTRICT.test(rest));
    const piece = { start: at + (owned ? ours : 0), end: at + size };
    const known = knownStops(scene, piece);
    const named = known.length
      ? (partStop(scene, piece, known) ?? known)
      : namedStop(
          scene,
          piece,
          stops.length > 0 ||
            verb > 1 ||
            piece.end === end ||
            joinAt(scene, at, run.length) !== undefined ||
            /[、和与，。]/u.test(scene.masked[piece.end] ?? ''),
        );
    // 某闸、某水库: a stop that no ending shows does not end the list.
    const listed = stops.length > 0 || '、和与及'.includes(scene.masked[piece.end] ?? '.');
    if (!named.length && (!listed || verb > 0 || /[\uE000\uE004\uE005的]/u.test(scene.masked.slice(at, piece.end))))
      break;
    stops.push(...named);
    // 某县某断面、某公司: what follows a known name does not end the list.
    const gap = GOES_ON.exec(scene.masked.slice(piece.end, end))?.[0].length ?? 0;
    if (!gap && !joinedBody(scene, piece.end, stops.at(-1))) break;
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
    if (!mention) continue;
    const joined = joinedBody(scene, i, stops.at(-1));
    const apart = joined ? [joined] : scene.organizationAt.has(i) ? bodiesApart(scene, mention) : null;
    if (!apart) ownName(scene, mention);
    if (apart) stops.push(...apart);
    else if (isFirstHalf(scene, mention, piece)) return [];
    else if (!scene.placeAt.has(i) || !scene.placeAt.has(mention.end))
      stops.push({ fact: mention.fact, start: mention.start, end: mention.end });
  }
  return stops;
}

/** 云州|动力 in a list: a short place that a company's name begins with. */
function isFirstHalf({ text, placeAt, masked }: Scene, mention: Span, piece: Span): boolean {
  if (!placeAt.has(mention.start) || /[省市县区州旗盟镇乡村道岛港湾]$/u.test(text.slice(mention.start, mention.end)))
    return false;
  const rest = text.slice(mention.end, piece.end);
  if (!/^[\u4e00-\u9fff]{2,6}$/u.test(rest) || /[\uE000-\uE005]/u.test(masked.slice(mention.end, piece.end)))
    return false;
  return (
    !LOOKS.test(rest) &&
    !TOPIC_FOLLOWS.test(rest) &&
    !/^(?:等|各|两|三|多|一|开|进|招|洽|对|学|的|及|当|境|东|西|南|北|部|片|方|城|市|区)|(?:[省市县区州府郡镇乡村岛旗盟]|街道)$/u.test(
      rest,
    )
  );
}

const VILLAGE_OF_TOWN = /^[\u4e00-\u9fff]{2,5}(?:镇|乡|街道)([\u4e00-\u9fff]{2,8}(?:村|社区))$/u;

/** 某镇某村 is called 某村, too. */
function ownName({ text, issue }: Scene, mention: Stop): void {
  const alias = VILLAGE_OF_TOWN.exec(text.slice(mention.start, mention.end))?.[1];
  const fact = alias ? issue.book.get(mention.fact) : undefined;
  if (fact && alias) issue.book.add({ ...fact, aliases: [alias] });
}

/** 某镇|和县财政局: a name that was read with the 和 that joins two. */
const JOINED = /^(?:和(?=[县市区州旗])|以及)/u;

/** Where in a run a name begins that was read with its 和. */
function joinAt({ text, organizationAt }: Scene, from: number, length: number): number | undefined {
  for (let i = 2; i < length; i++) if (text[from + i] === '和' && organizationAt.has(from + i)) return i;
  return undefined;
}

function joinedBody(scene: Scene, from: number, before: Stop | undefined): Stop | null {
  const at = /^，以及/u.test(scene.text.slice(from, from + 3)) ? from + 1 : from;
  const mention = scene.organizationAt.get(at);
  const lead = JOINED.exec(scene.text.slice(at, at + 3))?.[0].length ?? 0;
  if (!mention || before?.end !== from || !lead) return null;
  const span = { start: at + lead, end: mention.end };
  const printed = scene.text.slice(span.start, span.end);
  const fact = homeBody(scene, printed) ?? scene.issue.nameOrganization(scene.actors, span);
  return fact ? { fact, ...span } : null;
}

const TWO_BODIES =
  /^(.{1,14}[^中农乡](?:镇|乡|村|街道|社区|园|站|场|厂|馆|院|公司|中心|基地|学校|小学|中学))[和与及](.{4,24})$/u;

/** 某村茶园和某茶业公司: two names that were read as one. */
function bodiesApart(scene: Scene, mention: Stop): Stop[] | null {
  const printed = scene.text.slice(mention.start, mention.end);
  const [, one = '', other = ''] = TWO_BODIES.exec(printed) ?? [];
  if (!one || !STATION.test(other)) return null;
  return [
    { start: mention.start, end: mention.start + one.length },
    { start: mention.end - other.length, end: mention.end },
  ].flatMap((span) => {
    const name = scene.text.slice(span.start, span.end);
    const fact = DISTRICT.test(name)
      ? districtNamed(scene, name)
      : (homeBody(scene, name) ?? scene.issue.nameOrganization(scene.actors, span));
    return fact ? [{ fact, ...span }] : [];
  });
}

/** 清华大学|碳中和研究院: a part that only its end shows to be a body belongs to the body before it. */
function partStop(scene: Scene, piece: Span, known: readonly Stop[]): Stop[] | null {
  const last = known.at(-1);
  if (!last || last.end >= piece.end) return null;
  const rest = scene.masked.slice(last.end, piece.end);
  const district = districtAfter(scene, last, rest);
  if (district) return [...known.slice(0, -1), district];
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

/** 某国|某省: a district in a place, which no gazetteer has; 里村|镇: a town that is named after its village. */
const IN_PLACE =
  /^(?:(?![各全该我本])[\u4e00-\u9fff]{2,5}(?:[省州市县郡府镇乡旗]|街道)|(?![该本我全各外两多每几属邻市省区州乡镇])[\u4e00-\u9fff]县)$/u;

function districtAfter(scene: Scene, last: Stop, rest: string): Stop | null {
  const { text } = scene;
  const whole = /^[镇乡]$/u.test(rest) && /村$/u.test(text.slice(last.start, last.end));
  if (!whole && !(scene.placeAt.has(last.start) && IN_PLACE.test(rest))) return null;
  const span = { start: whole ? last.start : last.end, end: last.end + rest.length };
  const name = text.slice(span.start, span.end);
  return { fact: districtNamed(scene, name), ...span };
}

/** A district that no gazetteer has. */
function districtNamed({ issue }: Scene, name: string): string {
  return issue.book.add({ key: `City:${name}`, label: 'City', name, aliases: [], properties: {} });
}

/** Stops without a name: 部分企业, 困难群众家中. */
const GENERIC =
  /^(?:部分|有关|相关|各|多个|多家|一些|全[市县区省]|所辖|辖区|困难|重点|基层|一线|项目|企业|农村|我[市县区省]|本|政协委员|人大代表|委员|代表(?!之家)|[\u4e00-\u9fff]{2,5}企业$)/u;

/** A kind of place without a name: 污水处理厂, 蔬菜种植基地, 生产车间. */
const KIND_ONLY = new RegExp(
  `^(?:污水|处理|加油|充电|换电|加气|商|超|垃圾|焚烧|填埋|发电|中转|自来|供水|化工|工业|产业|科技|高新|现代|农业|智慧|标准化|示范|养殖|种植|粮食|蔬菜|水果|食用菌|茶叶|育苗|育种|良种|生产|研发|检测|查验|监管|加工|包装|冷链|物流|仓储|重点|在建|建设|施工|农贸|批发|综合|便民|政务|党群|服务|社区|村级|乡镇|中心|定点|方舱|隔离|医疗|疫苗|接种|发热|新|老|旧|大|小|田间|农家|幼儿|高标准|规模|龙头|一线|红色|文化|教育|培训|实训|孵化|创业|创新|展示|销售|门|水|电|煤|粮|的|及|各)*${STATION.source}`,
  'u',
);

/** A district that no gazetteer knows, in a list with ones that it does. */
const DISTRICT =
  /^(?:(?![\u4e00-\u9fff]*(?:我|[来到](?=[本该]?[县市区旗镇乡村]$)))[\u4e00-\u9fff]{2,6}(?:[县市区旗镇乡村]|街道)|(?![该本我全各外两多每几属邻市省区州乡镇一二三四五六七八九十百千])[\u4e00-\u9fff]县)$/u;

/** 八连, 六分场: units of a house that counts them. */
const UNIT = /^[一二三四五六七八九十百\d]{1,4}(?:连|营|团|师|分场|工区|作业区|车间)$/u;

function unitStop({ issue }: Scene, name: string, span: Span): Stop {
  const key = `Organization:${name}`;
  const fact = issue.book.add({ key, label: 'Organization', name, aliases: [], properties: { kind: 'OTHER' } });
  return { fact, start: span.start, end: span.end };
}

function namedStop(scene: Scene, whole: Span, inList: boolean): Stop[] {
  const tail = MATTER.exec(scene.text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const people = PEOPLE.exec(scene.text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const matter = people || (tail && PLACE_ENDS.test(scene.text.slice(whole.start, whole.end - tail)) ? tail : 0);
  const piece = { start: whole.start, end: whole.end - matter };
  const name = scene.text.slice(piece.start, piece.end);
  if (/^[在到从向被把为将拟]/u.test(name)) return [];
  if (!inList || /[\uE000\uE003-\uE005]/u.test(scene.masked.slice(piece.start, piece.end)) || GENERIC.test(name))
    return [];
  if (UNIT.test(name)) return [unitStop(scene, name, piece)];
  if (DISTRICT.test(name)) {
    return [{ fact: districtNamed(scene, name), ...piece }];
  }
  if (!STATION.test(name) || name.length < 3 || /[的了]/u.test(name) || KIND_ONLY.test(name)) return [];
  const fact = scene.issue.nameOrganization(scene.actors, piece);
  return fact ? [{ fact, ...piece }] : [];
}

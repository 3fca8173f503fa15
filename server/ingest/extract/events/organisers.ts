/** Which bodies hold an event, and as what. */
import type { OrganizeRole } from '../../../model/ontology.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { IN_COVERED } from '../text/rule-patterns.ts';
import { bodiesBefore, bodiesIn } from './body-lists.ts';
import { groupOf, homeBody } from './home-bodies.ts';
import { HOUSE_WORDS, ownHouse, partOfHouse } from './own-house.ts';
import { placeHost } from './place-hosts.ts';

export interface Organiser {
  readonly fact: string;
  readonly role: OrganizeRole;
}

const { person: P, place: L, date: D } = SIGN;
const ROLE_OF_VERB: Readonly<Record<string, OrganizeRole>> = {
  主办: 'HOST',
  联办: 'HOST',
  举办: 'HOST',
  发起: 'HOST',
  组织: 'HOST',
  组织召开: 'HOST',
  召开: 'HOST',
  承办: 'UNDERTAKE',
  协办: 'ASSIST',
  支持: 'ASSIST',
  指导: 'GUIDE',
};
const ROLE_VERB = IN_COVERED.add(
  /(?:联合|共同|分别|具体)?(主办|承办|协办|指导|支持|发起|联办|举办|组织召开|召开|组织)(?=[，、。；的）]|$)/,
);
/** Verbs that say a role wherever they stand; the others only after 由. */
const SAYS_ROLE = /^(?:主办|承办|协办|指导|支持|发起|联办)$/;
/** What may stand between bodies and the verb of what they do. */
const BEFORE_ROLE = new RegExp(
  `^(?:联合|共同|分别|具体|等单位|等部门|等|近日|日前|统一|牵头|精心|成功|（[^（）]{0,24}）|，| |${D})*$`,
);
const BEFORE_OPENING = new RegExp(
  `^(?:[${D}${L}${SIGN.organization}${SIGN.quote} ]|联合|共同|分别|等单位|等部门|等|机关|(?:党组|党委|党总支|党支部|党工委)?(?:理论学习)?中心组|在[^，]{0,20}|就[^，]{2,40}|围绕[^，]{2,30}|针对[^，]{2,30}|（[^（）]{0,24}）|以[^，]{0,10}(?:形式|方式)|以[^，。；]{2,30}为(?:主题|主线|抓手|载体|契机)|于|已于|此前|已|线上|近日|日前|组织|统一|牵头|成功|如期|隆重|专门|及时|迅速|第一时间|牵头组织|积极|紧急|连夜|再次|专题|随即|还|又|正式|率先|首次|依法|同步)*$`,
);
/** 该提案由某支部提出，某局主办: a paper that is dealt with, no event. */
/** 传达学习某厅|召开的…会议精神: another meeting. */
const TOLD_OF = /(?:传达|学习|贯彻|落实|领会|参加|出席|根据|按照|收看|收听)[^，。；]*$/;
const HANDLED =
  /[，；]第[\d一二三四五六七八九十百]+届[^，。；]{0,4}由[^；。]*$|(?:提案|建议|议案|案件)(?:由|经)[^。；]*$|(?:上一?届|往届|去年|上次|下一?届|下次|此前)[^；。]*$/;
const UNKNOWN_HEAD = new RegExp(
  `^(?:[${D}，、 ]|日前|近日|随后)*((?:[\\u4e00-\\u9fff]{3,24}(?:办公室|局|厅|委|部|院|会|中心|大学|集团|公司|处|所)(?:[、和与]))+)$`,
  'u',
);
const CLAUSE_LEAD = new RegExp(`^(?:[${D}，、 ▲●◆★◇■○☆※△▍▶]|日前|近日|随后|由|经|为[^，]{0,20})*$`);

/** Groups that name nobody: 各旗区科技局, 有关部门. */
const GENERIC = /^(?:各|有关|相关|部分|全[市县区省]|市直|县直|省直|区直|多家|多个|我们|本|该)/;

/** 由我厅主办: the house that publishes. */
const OWN_HOUSE = new RegExp(`^(?:我|本)(?:${HOUSE_WORDS})$`);
/** …举行，某协会|承办: a body that only the verb shows. */
const ALONE =
  /(?:^|[，、；])(\uE002*[\u4e00-\u9fff（）]{2,24}(?:协会|学会|商会|中心|公司|集团|大学|学院|医院|学校|局|委员会|联合会|研究院|研究所|电视台|银行|村|社区))$/u;

/** Names that stand in a list of bodies without being known as one: only the verb shows that they are bodies. */
function nameGaps(scene: Scene, span: Span): string[] {
  const facts: string[] = [];
  let at = span.start;
  for (const part of scene.text.slice(span.start, span.end).split(/[、，]|以及/u)) {
    const start = scene.text.indexOf(part, at);
    at = start + part.length;
    const piece = part.replace(/^(?:由|经|和|与|及)|(?:联合|共同|等单位|等部门|等|具体|分别)+$/gu, '');
    const from = start + part.indexOf(piece);
    const masked = scene.masked.slice(from, from + piece.length);
    const known = bodiesIn(scene.organizationAt, from, from + piece.length);
    if (known.length && piece.length < 3) {
      facts.push(...known);
      continue;
    }
    const group = known.length === 1 ? groupOf(scene, from, piece) : undefined;
    if (group) {
      facts.push(group);
      continue;
    }
    const house = OWN_HOUSE.test(piece) ? ownHouse(scene, piece) : undefined;
    if (house) {
      facts.push(house);
      continue;
    }
    const ourPart = partOfHouse(scene, piece) ?? (known.length ? undefined : homeBody(scene, piece));
    if (ourPart) {
      facts.push(ourPart);
      continue;
    }
    if (GENERIC.test(piece)) {
      scene.ledger.blocked('generic-group', { start: from, end: from + piece.length }, piece);
      continue;
    }
    if (piece.length < 3 || piece.length > 30) continue;
    const fact =
      known.length || /[\uE000-\uE005]/u.test(masked.replace(/^\uE002+/u, ''))
        ? undefined
        : scene.issue.nameOrganization(scene.actors, { start: from, end: from + piece.length });
    facts.push(...known, ...(fact ? [fact] : []));
  }
  return [...new Set(facts)];
}

/** 主办, 承办, 协办, 指导 in a span, each with the bodies before it. */
export function organisersByRole(scene: Scene, span: Span): Organiser[] {
  const found: Organiser[] = [...guides(scene, span), ...organisersByLabel(scene, span)];
  const masked = scene.masked.slice(span.start, span.end);
  let from = 0;
  for (const match of ROLE_VERB.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    const role = ROLE_OF_VERB[match[1] ?? ''];
    if (!role || HANDLED.test(masked.slice(0, match.index))) continue;
    const before = masked.slice(from, match.index);
    const by = /(?:^|[，；。、])(?:[^，；。、]{0,12}?)由([^；。]*)$/.exec(before)?.[1];
    const goesOn =
      SAYS_ROLE.test(match[1] ?? '') && from > 0 ? /^[，、；](?:由)?([^；。]*)$/.exec(before)?.[1] : undefined;
    const listed = by ?? goesOn;
    const verb = span.start + match.index;
    if (listed && !listed.includes(P)) {
      const start = span.start + from + before.length - listed.length;
      for (const fact of nameGaps(scene, { start, end: verb })) found.push({ fact, role });
    } else if (
      SAYS_ROLE.test(match[1] ?? '') ||
      (scene.masked[verb + match[0].length] === '的' && !TOLD_OF.test(before))
    ) {
      const known = bodiesBefore(scene, span.start + from, verb, BEFORE_ROLE)?.facts ?? [];
      const alone = known.length ? undefined : ALONE.exec(before)?.[1];
      const named = alone ? nameGaps(scene, { start: verb - alone.length, end: verb }) : known;
      for (const fact of named) found.push({ fact, role });
    }
    from = match.index + match[0].length;
  }
  return found;
}

/** 医院|召开…, 集团公司|举办…: the house that publishes. */
const OWN_HOST = new RegExp(
  `^(?:[${D}，、 ]|近日|日前|随后)*((?:我|本)?(?:学校|医院|学院|公司|集团公司|集团|支队|大队|总队|[校院局厅委])|[我本](?:${HOUSE_WORDS}))(?:(?:成功|隆重|专题|紧急|组织|召集|统一|还|又|再次|在[^，。；]{2,24}|以[^，。；]{2,30}为(?:主题|主线|抓手|载体|契机)|以[^，]{1,12}(?:形式|方式)))*$`,
);

/** 团党委常委会|召开, 海关党委|召开: the party group of the house that publishes. */
const OWN_GROUP = new RegExp(
  `^(?:[${D}，、 ]|近日|日前|随后)*(?:(?:我|本)?(医院|学校|学院|大学|${HOUSE_WORDS}|镇|乡|街道))?(党委|党组|党总支|党支部|党工委|纪委|工会|团委)(?:常委会|委员会|领导班子)?(?:成功|专题|紧急|组织|统一|还|又|再次|在[^，。；]{2,24}|以[^，]{1,12}(?:形式|方式))*$`,
);

function ownGroup(scene: Scene, from: number, verb: number): Organiser[] | undefined {
  const [, word, group] = OWN_GROUP.exec(scene.masked.slice(from, verb)) ?? [];
  const house = word && group ? scene.issue.book.get(ownHouse(scene, word) ?? '') : undefined;
  if (!house || !group) return undefined;
  const name = house.name + group;
  const key = scene.issue.bodyPrinted(name);
  const fact =
    key ??
    scene.issue.book.add({
      key: `Organization:${name}`,
      label: 'Organization',
      name,
      aliases: [],
      properties: { kind: 'PARTY' },
    });
  return [{ fact, role: 'HOST' }];
}

function ownHost(scene: Scene, from: number, verb: number): Organiser[] | undefined {
  const word = OWN_HOST.exec(scene.masked.slice(from, verb))?.[1];
  const fact = word ? ownHouse(scene, word) : undefined;
  return fact ? [{ fact, role: 'HOST' }] : undefined;
}

/** 某小学：3月10日，举办…: the body that a short item tells of. */
const ITEM_OF = new RegExp(
  `^[▲●◆★◇■○☆※△▍▶\\s]*(?:(${SIGN.organization}+|[\u4e00-\u9fff${L}]{3,16})[：:](?:[${D}，、 ]|近日|日前)*|(?:[${D}，、 ]|近日|日前)*(${SIGN.organization}*(?![镇乡村局院校])[\u4e00-\u9fff${L}]{2,14}(?:领导小组|指挥部|委员会|联席会议办公室|(?<=新闻|外事|信访|督查|侨务|文明)办公室|专班|协会|学会|商会|中心|学院|医院|学校|小学|中学|服务站|工作站|文化站|派出所|司法所|研究所|研究院|(?<![干全内总外中])部|处|(?<!学)科|矿|厂|工会|团委|妇联|党支部|总支|党委|党组|党工委|纪委|社区|银行|公司)))(?:（[^（）]{2,24}）)?(?:成功|隆重|专题|紧急|统一|还|又|再次|在[^，。；]{2,24}|以[^，]{1,12}(?:形式|方式))*$`,
);

/** A body of another level without its place: 省某协会 in a county's bulletin. */
const PLACELESS = /^(?:地区|[省市县区州盟旗])(?![\uE000-\uE005])/u;
/** 医院党委, 公司工会 where the house is not the publisher: whose, nobody says. */
const HOUSELESS =
  /^(?:医院|学校|学院|大学|公司|集团|机关|中心|[局厅部处院校团所镇乡]|街道)?(?:党委|党组|党工委|党支部|总支|纪委|工会|团委)$/u;

function hostOfItem(scene: Scene, from: number, verb: number): Organiser[] {
  const lead = ITEM_OF.exec(scene.masked.slice(from, verb));
  const name = lead?.[1] ?? lead?.[2];
  if (!lead || !name || HOUSELESS.test(name) || (PLACELESS.test(name) && !homeBody(scene, name))) return [];
  const start = from + lead[0].indexOf(name);
  return nameGaps(scene, { start, end: start + name.length }).map((fact) => ({ fact, role: 'HOST' }));
}

/** 协办单位为甲局、乙公司: the role stands before its bodies. */
const ROLE_LABEL = IN_COVERED.add(/(主办|承办|协办|指导|支持)单位(?:为|是|有|包括|：)/);

/** 在甲局、乙协会的|指导下: who guides. */
const GUIDED = IN_COVERED.add(/(?:精心|具体|大力|悉心|业务|统一|关心|支持|和|、)*指导(?:和支持|、支持|支持)?下/);

const SAID = /(?:表示|指出|强调|要求|认为|提出|希望|说)[，：]/;

function guides(scene: Scene, span: Span): Organiser[] {
  return GUIDED.matches(scene.masked, scene.maskedMarks, span.start, span.end).flatMap((match) => {
    const at = span.start + match.index;
    const from = Math.max(span.start, at - 60);
    const before = scene.masked.slice(from, at);
    const lead = before.lastIndexOf('在');
    const named = lead < 0 ? '' : before.slice(lead + 1).replace(/的$/, '');
    // 他表示，在某局的指导下，我们一定…: words of a speech.
    if (!named || named.includes(P) || /[。；]/.test(named) || SAID.test(scene.masked.slice(span.start, at))) return [];
    const start = from + lead + 1;
    return nameGaps(scene, { start, end: start + named.length }).map((fact) => ({ fact, role: 'GUIDE' }) as const);
  });
}

function organisersByLabel(scene: Scene, span: Span): Organiser[] {
  return ROLE_LABEL.matches(scene.masked, scene.maskedMarks, span.start, span.end).flatMap((match) => {
    const from = span.start + match.index + match[0].length;
    const length = /^[^。；]*?(?=，|。|；|$)/.exec(scene.masked.slice(from, span.end))?.[0].length ?? 0;
    const role = ROLE_OF_VERB[match[1] ?? ''];
    return role ? bodiesIn(scene.organizationAt, from, from + length).map((fact) => ({ fact, role })) : [];
  });
}

/** The bodies right before an opening verb in its clause: `市科技局、市财政局联合|举办`. */
export function organisersBefore(scene: Scene, sentence: Sentence, verb: Span): Organiser[] {
  const index = sentence.clauses.findIndex((c) => c.start <= verb.start && verb.start < c.end);
  const clause = sentence.clauses[index] ?? sentence;
  const before = scene.masked.slice(clause.start, verb.start);
  if (before.includes(P) || before.includes('主持')) return [];
  const list = bodiesBefore(scene, clause.start, verb.start, BEFORE_OPENING);
  if (!list) {
    const own = ownHost(scene, clause.start, verb.start) ?? ownGroup(scene, clause.start, verb.start);
    if (own) return own;
    const held = scene.text.slice(verb.end, Math.min(clause.end, verb.end + 60));
    const place = placeHost(scene, clause.start, verb.start, held);
    if (place) return [{ fact: place, role: 'HOST' }];
    const item = hostOfItem(scene, sentence.start, verb.start);
    return item.length ? item : hostOfItem(scene, clause.start, verb.start);
  }
  const lead = scene.masked.slice(clause.start, list.start);
  const role: OrganizeRole = scene.text.slice(verb.start, verb.end).startsWith('承办') ? 'UNDERTAKE' : 'HOST';
  if (CLAUSE_LEAD.test(lead)) return list.facts.map((fact) => ({ fact, role }));
  // 某办公室、市水利局联合召开: the first of the list is known by the list alone.
  const unknown = UNKNOWN_HEAD.exec(lead);
  if (!unknown?.[1]) return [];
  const start = list.start - unknown[1].length;
  return nameGaps(scene, { start, end: list.end }).map((fact) => ({ fact, role }));
}

const GUESTS = IN_COVERED.add(/等[\d一二三四五六七八九十]+余?[家个所][^，。；]{0,10}(?:参加|参会|出席|参展|应邀)/u);

/** 某公司等7家企业参加: bodies that only take part. */
export function guestBodies(scene: Scene, sentence: Sentence): readonly string[] {
  const match = GUESTS.first(scene.masked, scene.maskedMarks, sentence.start, sentence.end);
  return match ? (bodiesBefore(scene, sentence.start, sentence.start + match.index, /^$/)?.facts ?? []) : [];
}

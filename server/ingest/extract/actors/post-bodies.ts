/** At which body a post is: the body named right before it, else one that the context and the head's own kind agree on. */
import type { Place } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import {
  government,
  isZone,
  type NamedBody,
  partAsPrinted,
  partOf,
  partyCommittee,
  townPart,
} from '../../lexicon/naming.ts';
import type { PostHead } from '../../lexicon/posts.ts';
import { indexBefore } from '../text/index-before.ts';
import type { BodyContext, BodyToken } from './body-state.ts';
import { fits, isCompanyHead } from './head-fits.ts';
import type { PlaceToken } from './place-tokens.ts';
import type { PostToken } from './post-tokens.ts';

/** A post with its body, as one place of the text says it. */
export interface PostRef {
  readonly start: number;
  readonly end: number;
  /** Where the post's own words begin: its body included. */
  readonly from: number;
  readonly name: string;
  readonly base: string;
  readonly single: boolean;
  readonly body: NamedBody | undefined;
  /** 原, 时任: held no more when the text was written. */
  readonly former: boolean;
  /** The body stands in the text right before the head (and is not inherited). */
  readonly explicit: boolean;
}

/** Heads of a territory's government, by the level word that they hold. */
const TERRITORY: Readonly<Record<string, string>> = {
  省长: '省',
  市长: '市',
  州长: '州',
  盟长: '盟',
  县长: '县',
  区长: '区',
  旗长: '旗',
  镇长: '镇',
  乡长: '乡',
};

const OWN_WORD = /(?:^|[，。；：、“\n 由和与])(?:我|本)?([局厅委办院校部县市区州旗镇乡])$/u;

export interface PostContext extends BodyContext {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly bodies: readonly BodyToken[];
  readonly bodyByEnd: ReadonlyMap<number, BodyToken>;
  readonly placeByEnd: ReadonlyMap<number, PlaceToken>;
  readonly places: readonly PlaceToken[];
  readonly placeByStart: ReadonlyMap<number, PlaceToken>;
  readonly personEnds: ReadonlySet<number>;
  /** Where posts end that are no plain words (`代表`). */
  readonly postEnds: ReadonlySet<number>;
}

interface Found {
  readonly from: number;
  readonly name: string;
  readonly body: NamedBody | undefined;
  /** 原 between body and head: held no more. */
  readonly former?: boolean;
}

const UNIT_REACH = 18;
/** Verbs after which a unit begins, in clauses that put no mark there. */
const NO_UNIT_WORD = /^(?:想起|想到|记得|听取|邀请|聘请|陪同|会同|会见|走访|慰问|参加|出席|以及|其中|包括|的有)$/u;
const NO_UNIT = /[，。；：、！？\n“”《》的了]/u;

/** The unit that ends at `end` (`政策法规与监督处`) and where it begins: right after a body, or after a mark. */
function unitBefore(context: PostContext, end: number): { from: number; parent: BodyToken | undefined } | undefined {
  const { text, lexicon } = context;
  let hasSuffix = false;
  for (let length = 1; length <= 6 && !hasSuffix; length++)
    hasSuffix = lexicon.bodies.units.get(text.slice(end - length, end)) !== undefined;
  if (!hasSuffix || text.slice(end - 2, end) === '体系') return undefined;
  for (let from = end; from >= 0 && end - from <= UNIT_REACH; from--) {
    const body = context.bodyByEnd.get(from);
    if (body && from < end) return { from, parent: body };
    if (context.personEnds.has(from)) return link(text, from, end);
    if (context.postEnds.has(from))
      return text[from] === '兼' && end - from > 2 ? { from: from + 1, parent: undefined } : undefined;
    if (NO_UNIT.test(text[from - 1] ?? '\n') || (from < end && NO_UNIT_WORD.test(text.slice(from - 2, from)))) {
      const linked =
        /^[与和及同]/u.test(text.slice(from, end)) && lexicon.words.longest(text, from) === from + 1 ? 1 : 0;
      return end - from - linked >= 2 ? { from: from + linked, parent: undefined } : undefined;
    }
  }
  return undefined;
}

/** After a person's name a unit may begin behind 及 or 和 only. */
function link(text: string, from: number, end: number): { from: number; parent: undefined } | undefined {
  const joined = /^(?:以及|及|和|与)/u.exec(text.slice(from, end))?.[0].length ?? 0;
  return joined > 0 && end - from - joined >= 2 ? { from: from + joined, parent: undefined } : undefined;
}

function placed(token: PostToken, place: Place, from: number): Found {
  const { head } = token;
  const level = TERRITORY[head.base];
  if (level || head.base === '主席') return { from, name: head.name, body: government(place) };
  if (/^(书记|常委)$/u.test(head.base)) return { from, name: head.name, body: partyCommittee(place) };
  return { from, name: head.name, body: undefined };
}

/** `某某厅|机关党委书记` is 书记 at the committee of the bureau's staff. */
function atStaffCommittee(name: string, body: NamedBody): { name: string; body: NamedBody } {
  const head = /^机关[党纪]委(.+)$/u.exec(name)?.[1];
  return head ? { name: head, body: partOf(body, name.slice(0, 4)) } : { name, body };
}

/** Heads before which a field of work may stand: `某某中心|应用研发|首席科学家`. */
const CRAFT = /^(?!总)(?:.*)(教研员|科学家|工程师|设计师|总监|主管|负责人|带头人|专家|专员)$/u;

/** The body that ends a few characters before a head of a craft, nothing but the field between. */
function craftBody(context: PostContext, start: number): BodyToken | undefined {
  for (let end = start - 1; end >= Math.max(0, start - 8); end--) {
    if (!/[\u4e00-\u9fff]/u.test(context.text[end] ?? '') || context.personEnds.has(end)) return undefined;
    const body = context.bodyByEnd.get(end);
    if (body) return context.lexicon.boundaries.longest(context.text, start, end) ? undefined : body;
  }
  return undefined;
}

/** The body that stands right before a post head. */
export function explicitBody(context: PostContext, token: PostToken): Found | undefined {
  const { text, bodyByEnd, placeByEnd, lexicon } = context;
  const { start, end, head } = token;
  for (let cut = start + 1; cut <= Math.min(start + 3, end - 1); cut++) {
    const body = bodyByEnd.get(cut);
    const rest = body && body.start < start ? lexicon.posts.heads.get(text.slice(cut, end)) : undefined;
    if (body && rest) return { from: body.start, name: rest.name, body: body.body };
    if (body && body.start < start && cut === start + 1) return { from: body.start, name: head.name, body: body.body };
  }
  const between = /(?:原|现任?|时任|前)$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  const parted = between && bodyByEnd.get(start - between.length);
  if (parted) return { from: parted.start, name: head.name, body: parted.body, former: !between.startsWith('现') };
  const body = bodyByEnd.get(start);
  if (body) return { ...atStaffCommittee(head.name, body.body), from: body.start };
  const place = placeByEnd.get(start);
  if (place && place.form !== 'letter') {
    let from = place.start;
    for (let outer = placeByEnd.get(from); outer; outer = placeByEnd.get(from)) from = outer.start;
    return placed(token, place.place, from);
  }
  const level =
    head.base === '主席' || TERRITORY[head.base]
      ? /(自治区|[省市州盟县区旗])$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0]
      : undefined;
  const territory =
    level && context.gazetteer.level(level, recentPlaces(context, start), context.casePlace ?? context.home);
  if (level && territory) return { from: start - level.length, name: head.name, body: government(territory) };
  const unit = unitBefore(context, start);
  if (unit?.parent)
    return {
      from: unit.parent.start,
      name: head.name,
      body: partAsPrinted(unit.parent.body, text.slice(unit.parent.start, unit.from), text.slice(unit.from, start)),
    };
  // 省监委|驻校|监察专员: who is sent to our own house is of the body that sends.
  const sent = /驻[校局厅院企]$/u.test(text.slice(Math.max(0, start - 2), start))
    ? bodyByEnd.get(start - 2)
    : undefined;
  if (sent) return { from: sent.start, name: head.name, body: sent.body };
  const craft = CRAFT.test(head.base) ? craftBody(context, start) : undefined;
  if (craft) return { from: craft.start, name: head.name, body: craft.body };
  return undefined;
}

/** The last body before an offset, in the same sentence, that a head fits. */
function recentBody(context: PostContext, head: PostHead, before: number, floor: number): NamedBody | undefined {
  for (let i = indexBefore(context.bodies, before); i >= 0; i--) {
    const token = context.bodies[i];
    if (!token || token.end > before) continue;
    if (token.end <= floor) return undefined;
    for (let body: NamedBody | undefined = token.body; body; body = body.partOf) if (fits(head, body)) return body;
  }
  return undefined;
}

/** `党委副书记` of a town or a zone is at its party committee, not at its government; at a bureau it stays the bureau's. */
function atCommittee(found: Found | undefined): Found | undefined {
  const place = found?.body?.place;
  const head = /^(?:党委|党工委)(.+)$/u.exec(found?.name ?? '')?.[1];
  if (!found || !place || !head || found.body?.partOf) return found;
  if (found.body?.name !== government(place).name && place.level !== 'TOWN') return found;
  return { ...found, name: head, body: partyCommittee(place) };
}

export function impliedBody(context: PostContext, token: PostToken, carried: readonly NamedBody[]): Found | undefined {
  const houses = carried.flatMap((body) => (STATIONED.test(body.name) ? stationedAt(body, context.publisher) : [body]));
  return staffCommittee(context, token, houses) ?? atCommittee(implied(context, token, houses));
}

const STATIONED = /驻.+纪检(?:监察)?组$/u;

/** What stands after a group that is sent to our house is the house's again. */
function stationedAt(group: NamedBody, publisher: NamedBody | undefined): NamedBody[] {
  return publisher && group.name.includes(publisher.name) ? [publisher] : [];
}

/** `机关党委专职副书记`, `委直属机关党委书记`: the committee of the staff is a part of the whole house, whatever part stands before. */
function staffCommittee(
  { text, publisher }: PostContext,
  { head, start }: PostToken,
  carried: readonly NamedBody[],
): Found | undefined {
  const name = /^机关[党纪]委(.+)$/u.exec(head.name)?.[1];
  if (!name) return undefined;
  const before = /[局厅委办院部校]?(?:直属)?$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  let house = carried[0] ?? publisher;
  while (house?.partOf && house.name !== publisher?.name) house = house.partOf;
  if (!house) return undefined;
  const part = (before.endsWith('直属') ? '直属' : '') + head.name.slice(0, 4);
  return { from: start - before.length, name, body: partOf(house, part) };
}

/**
 * The body of a head that has none before it: `carried` (of the post before in the chain or of the group before in the list),
 * then the sentence, then the publisher, then the paragraph.
 */
function implied(context: PostContext, token: PostToken, carried: readonly NamedBody[]): Found | undefined {
  const { text, gazetteer, home, casePlace, publisher } = context;
  const { head, start } = token;
  const branch = branchOf(context, token, carried);
  if (branch) return branch;
  if (ofUnknownPlace(context, start)) return { from: start, name: head.name, body: undefined };
  const level = TERRITORY[head.base];
  if (level) {
    const recent = [...carried.flatMap(({ place }) => (place ? [place] : [])), ...recentPlaces(context, start)];
    const fromCarried = carried.find(({ place }) => place && gazetteer.ours(level, place) === place)?.place;
    const place = fromCarried ?? gazetteer.level(level, recent, casePlace ?? home);
    return place ? { from: start, name: head.name, body: government(place) } : undefined;
  }
  const own = OWN_WORD.exec(text.slice(Math.max(0, start - 3), start))?.[1];
  const from = own ? start - 1 : start;
  const unit = own ? undefined : unitBefore(context, start);
  const sentence = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start));
  if (unit) {
    // 局产业发展科, 厅高新技术处: what calls the house by its own word is the publisher's.
    const mine = /^[局厅委院校部]/u.exec(text.slice(unit.from, start))?.[0];
    if (mine && publisher && calls(mine, publisher) && start - unit.from > 3)
      return { from: unit.from, name: head.name, body: partOf(publisher, text.slice(unit.from + 1, start)) };
    const name = text.slice(unit.from, start);
    const level = /^(?:自治区|自治州|[省市州县区旗镇乡])(?=.{2})/u.exec(name)?.[0];
    const isLevel = level !== undefined && (level.length > 1 || context.lexicon.words.longest(name, 0) <= 1);
    const levelled = isLevel ? level : undefined;
    const around =
      levelled === undefined
        ? undefined
        : gazetteer.level(
            levelled,
            [...carried.flatMap(({ place }) => (place ? [place] : [])), ...recentPlaces(context, start)],
            casePlace ?? home,
          );
    if (levelled && around?.level === 'TOWN' && name.endsWith('办'))
      return { from: unit.from, name: head.name, body: townPart(around, name.slice(levelled.length)) };
    if (levelled && around)
      return {
        from: unit.from,
        name: head.name,
        body: {
          name: around.name + name.slice(levelled.length),
          aliases: [name],
          kind: 'GOVERNMENT',
          level: around.level,
          place: around,
        },
      };
    if (/^(?:[\u4e00-\u9fff]{0,4})(?:专家|调研|督导|检查|考察|督查|评估|评审|巡视|巡察|指导|暗访|观察)组$/u.test(name))
      return { from: unit.from, name: head.name, body: { name, aliases: [], kind: 'OTHER' } };
    if (publisher?.name.endsWith(name) && name.length > 1) return { from: unit.from, name: head.name, body: publisher };
    const said = lastNamed(context, name, start);
    if (said) return { from: unit.from, name: head.name, body: said.body };
    const parent = siblingOf(name, carried[0], publisher) ?? publisher;
    if (context.placeByStart.has(unit.from) || (name.length > 4 && context.lexicon.divisions.short.longest(name, 0)))
      return { from: unit.from, name: head.name, body: { name, aliases: [], kind: 'OTHER' } };
    if (!parent || /^(各|有关|相关|部分|全)/u.test(text.slice(unit.from, start)))
      return { from: unit.from, name: head.name, body: undefined };
    const town = townOf(parent, publisher);
    return { from: unit.from, name: head.name, body: town ? townPart(town, name) : partOf(parent, name) };
  }
  if (own === undefined && /(?:^|[，。；：、“\n 原任由和与])[村]$/u.test(text.slice(Math.max(0, start - 2), start)))
    return { from: start - 1, name: head.name, body: lastNamed(context, '村', start)?.body };
  const read = own || level ? undefined : leadBefore(context, token);
  const lead = CRAFT.test(head.base) && !read?.endsWith('体系') ? undefined : read;
  const known =
    lead && lead.length >= 2 ? (lastNamed(context, lead, start) ?? lastLike(context, lead, token)) : undefined;
  if (lead && known) return { from: start - lead.length, name: head.name, body: known.body };

  const generic = lead !== undefined && context.lexicon.bodies.endings.get(lead) !== undefined;
  if (lead && lead.length < 3 && !generic) return { from, name: head.name, body: undefined };
  if (lead && !generic && LIKE_BODY.test(lead))
    return { from: start - lead.length, name: head.name, body: { name: lead, aliases: [], kind: 'OTHER' } };
  if (own && publisher && calls(own, publisher) && fits(head, publisher))
    return { from, name: head.name, body: publisher };
  for (const body of carried) if (fits(head, body)) return { from, name: head.name, body: whole(head, body) };
  if (carried[0] && /^(党组|党委|总|一级|二级|三级|四级)/u.test(head.name) && carried[0].kind === 'GOVERNMENT')
    return { from, name: head.name, body: carried[0] };
  const body =
    recentBody(context, head, start, sentence) ??
    (publisher && fits(head, publisher) ? publisher : undefined) ??
    recentBody(context, head, start, Math.max(0, text.lastIndexOf('\n', start - 1)));
  return { from, name: head.name, body };
}

/** The town or street whose office a unit is, when it is named after none of that one's bodies. */
function townOf(parent: NamedBody, publisher: NamedBody | undefined): Place | undefined {
  const { place } = parent;
  const isTown = place?.level === 'TOWN' && publisher?.place?.name === place.name && !parent.partOf;
  return isTown && /^(?:GOVERNMENT|PARTY|CONGRESS)$/u.test(parent.kind) ? place : undefined;
}

/** `内科第二党支部书记`: a numbered branch is a part of the house, whatever part or other body stands before. */
function branchOf(
  { text, publisher }: PostContext,
  { head, start }: PostToken,
  carried: readonly NamedBody[],
): Found | undefined {
  const [, branch, name] = /^(党?[总支]?支部|党总支)(.+)$/u.exec(head.name) ?? [];
  const lead = /[\u4e00-\u9fff]{0,6}?第[一二三四五六七八九十]{1,3}$/u.exec(
    text.slice(Math.max(0, start - 10), start),
  )?.[0];
  let house = publisher ?? carried[0];
  while (house?.partOf) house = house.partOf;
  if (!branch || !name || !lead || !house) return undefined;
  return { from: start - lead.length, name, body: partOf(house, lead + branch) };
}

/** Whether a house may call itself by a word: 校, 院, 委. */
function calls(word: string, house: NamedBody): boolean {
  if (word === '校') return /(?:大学|学院|学校|中学|小学|党校)$/u.test(house.name);
  return house.name.endsWith(word) || (word === '委' && house.name.endsWith('委员会'));
}

const LIKE_BODY = /(?:[会委部处室科局站所组队团馆厂店社]|中心|联盟|基地|集团|公司|项目部|产业技术体系)$/u;

/** A body's name that no list has, between a mark and the head (`业委会|主任`): the head is of that one, of none before it. */
function leadBefore(context: PostContext, { head, start }: PostToken): string | undefined {
  const { text, lexicon } = context;
  let from = start;
  while (start - from < 14 && /[\u4e00-\u9fff]/u.test(text[from - 1] ?? '')) {
    if (context.personEnds.has(from) || context.postEnds.has(from) || context.bodyByEnd.has(from)) break;
    if (context.placeByEnd.has(from)) break;
    const word = from < start ? lexicon.boundaries.longest(text, from, Math.max(0, from - 4)) : undefined;
    // After 、 a word of one character opens the name (`、经审会主任`).
    if (word && !(word.end === from - 1 && text[from - 2] === '、')) break;
    from--;
  }
  const lead = text.slice(from, start);
  const company = isCompanyHead(head.base) && lead.length >= 3;
  const opens =
    /^[，。；：、（\n]?$/u.test(text[from - 1] ?? '') || lexicon.boundaries.longest(text, from, Math.max(0, from - 4));
  const isName = lead.length >= 2 && opens && (company || LIKE_BODY.test(lead));
  return isName && !/^(?:各|全|有关|相关|部分|等|该|本|我|原|现|和|与|及)/u.test(lead) ? lead : undefined;
}

/** Whether a department with a level word stands before the head (`区人大常委会|主任`) of which nobody can tell the place. */
function ofUnknownPlace({ text, lexicon, bodyByEnd }: PostContext, end: number): boolean {
  if (bodyByEnd.has(end)) return false;
  for (let start = end - 2; start >= Math.max(1, end - 12); start--) {
    if (lexicon.bodies.departments.get(text.slice(start, end)) && /[省市县区州旗]/u.test(text[start - 1] ?? ''))
      return true;
  }
  return false;
}

/** Of what a unit is a part, when the post before it is at `carried`: of that body, or beside it where that is a unit too. */
export function siblingOf(
  unit: string,
  carried: NamedBody | undefined,
  publisher: NamedBody | undefined,
): NamedBody | undefined {
  const house =
    publisher && /^(UNIVERSITY|COMPANY)$/u.test(publisher.kind) && carried && !carried.name.startsWith(publisher.name);
  if (house && (carried.kind === publisher.kind || !(carried.partOf || holds(carried, unit)))) return undefined;
  let around = carried;
  for (; around?.partOf; around = around.partOf) {
    if (holds(around, unit)) break;
  }
  return around;
}

function holds({ name, kind }: NamedBody, unit: string): boolean {
  if (kind === 'PARTY' && /[科处股]$/u.test(unit) && /(?:[部室组]|委员会)$/u.test(name)) return true;
  return HOUSED.some(([house, unitOf]) => house.test(name) && unitOf.test(unit));
}

/** Which parts have parts of their own, and which: a school has departments, while the 处 named after it is the university's. */
const HOUSED: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:学院|书院)$/u, /(?:系|教研室|实验室|研究所|研究室|支部|总支|团委|年级|教学部|学工办|科)$/u],
  [/(?:公司|分行)$/u, /(?<!公司|行)$/u],
  [/(?:厂|矿)$/u, /(?:车间|班组?|科|队|工段|工区)$/u],
  [/[局厅司署]$/u, /(?:处|科|股|室|所|组|队)$/u],
  [/(?:总队|支队|大队)$/u, /(?:大队|中队|科|所|股|室|队)$/u],
  [/(?:研究院|研究所|医院|中心)$/u, /(?:科|室|组)$/u],
];

/** A staff rank is of the bureau, not of the division whose head stands before it. */
function whole(head: PostHead, body: NamedBody): NamedBody {
  const rank = /(调研员|巡视员|主任科员)$/u.test(head.base);
  if (rank && body.partOf && /[处科室股]$/u.test(body.name)) return body.partOf;
  // 副总经理 after 工会主席, 总会计师 after 财务处处长 are of the house, not of its union or division.
  let house = body;
  while (house.partOf && isCompanyHead(head.base) && /(工会|纪委|党委|团委|[处部科室院系])$/u.test(house.name))
    house = house.partOf;
  return house;
}

/** How far back, in names, a context is looked up. */
const REACH = 24;

/** The last body before an offset whose name ends so (`技术委员会` of what was named in full before). */
function lastNamed(context: PostContext, ending: string, before: number): BodyToken | undefined {
  const last = indexBefore(context.bodies, before);
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const token = context.bodies[i];
    if (token && token.end < before && token.body.name.endsWith(ending)) return token;
  }
  return undefined;
}

/** The last company before an offset whose full name holds a short one (`联芯动力` of `某市联芯动力电池技术有限公司`). */
function lastLike(context: PostContext, lead: string, { head, start }: PostToken): BodyToken | undefined {
  if (lead.length < 3 || !isCompanyHead(head.base)) return undefined;
  const last = indexBefore(context.bodies, start);
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const token = context.bodies[i];
    if (token && token.end < start && token.body.kind === 'COMPANY' && token.body.name.includes(lead)) return token;
  }
  return undefined;
}

/** The places named before an offset, the last first. */
function recentPlaces(context: PostContext, before: number): Place[] {
  const places: Place[] = [];
  const last = indexBefore(context.places, before);
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const token = context.places[i];
    if (token && token.end <= before && !isZone(token.place)) places.push(token.place);
  }
  return places;
}

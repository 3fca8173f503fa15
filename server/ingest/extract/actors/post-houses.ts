/** Which house a post or a unit is of, where several may be meant: parts beside parts, committees of the staff, numbered branches. */
import type { Place } from '../../lexicon/divisions.ts';
import { government, type NamedBody, partOf, partyCommittee } from '../../lexicon/naming.ts';
import type { PostHead } from '../../lexicon/posts.ts';
import type { BodyToken } from './body-state.ts';
import { isCompanyHead } from './head-fits.ts';
import type { Found, PostContext } from './post-context.ts';
import type { PostToken } from './post-tokens.ts';

/** `某某厅|机关党委书记` is 书记 at the committee of the bureau's staff. */
export function atStaffCommittee(name: string, body: NamedBody): { name: string; body: NamedBody } {
  const head = /^机关[党纪]委(.+)$/u.exec(name)?.[1];
  return head ? { name: head, body: partOf(body, name.slice(0, 4)) } : { name, body };
}

/** `党委副书记` of a town or a zone is at its party committee, not at its government; at a bureau it stays the bureau's. */
export function atCommittee(found: Found | undefined): Found | undefined {
  const place = found?.body?.place;
  const head = /^(?:党委|党工委)(.+)$/u.exec(found?.name ?? '')?.[1];
  if (!found || !place || !head || found.body?.partOf) return found;
  if (found.body?.name !== government(place).name && place.level !== 'TOWN') return found;
  return { ...found, name: head, body: partyCommittee(place) };
}

export const STATIONED = /驻.+纪检(?:监察)?组$/u;

/** What stands after a group that is sent to our house is the house's again. */
export function stationedAt(group: NamedBody, publisher: NamedBody | undefined): NamedBody[] {
  return publisher && group.name.includes(publisher.name) ? [publisher] : [];
}

/** `机关党委专职副书记`, `委直属机关党委书记`: the committee of the staff is a part of the whole house, whatever part stands before. */
export function staffCommittee(
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

/** The town or street whose office a unit is, when it is named after none of that one's bodies. */
export function townOf(parent: NamedBody, publisher: NamedBody | undefined): Place | undefined {
  const { place } = parent;
  const isTown = place?.level === 'TOWN' && publisher?.place?.name === place.name && !parent.partOf;
  return isTown && /^(?:GOVERNMENT|PARTY|CONGRESS)$/u.test(parent.kind) ? place : undefined;
}

/** The body that ends last at `from` or before, down to `floor`. */
function bodyBefore(bodyByEnd: PostContext['bodyByEnd'], from: number, floor: number): BodyToken | undefined {
  for (let end = from; end >= Math.max(1, floor); end--) {
    const body = bodyByEnd.get(end);
    if (body) return body;
  }
  return undefined;
}

/** `内科第二党支部书记`: a numbered branch is a part of the house, whatever part or other body stands before. */
export function branchOf(
  { text, publisher, bodyByEnd }: PostContext,
  { head, start }: PostToken,
  carried: readonly NamedBody[],
): Found | undefined {
  const [, branch, name] = /^(党?[总支]?支部|党总支)(.+)$/u.exec(head.name) ?? [];
  const number = /第[一二三四五六七八九十]{1,3}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const named = number && bodyBefore(bodyByEnd, start - number.length, start - 10);
  if (branch && name && named)
    return { from: named.start, name, body: partOf(named.body, text.slice(named.end, start) + branch) };
  const lead = /[\u4e00-\u9fff]{0,6}?第[一二三四五六七八九十]{1,3}$/u.exec(
    text.slice(Math.max(0, start - 10), start),
  )?.[0];
  let house = publisher ?? carried[0];
  while (house?.partOf) house = house.partOf;
  if (!branch || !name || !lead || !house) return undefined;
  return { from: start - lead.length, name, body: partOf(house, lead + branch) };
}

/** Whether a house may call itself by a word: 校, 院, 委. */
export function calls(word: string, house: NamedBody): boolean {
  if (word === '校') return /(?:大学|学院|学校|中学|小学|党校)$/u.test(house.name);
  return house.name.endsWith(word) || (word === '委' && house.name.endsWith('委员会'));
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
  // 第一税务分局局长某某、|征收管理股: beside a branch of ours a section is ours.
  if (publisher && carried?.partOf?.name === publisher.name && /分局$/u.test(carried.name) && /[科股处室]$/u.test(unit))
    return publisher;
  let around = carried;
  for (; around?.partOf; around = around.partOf) {
    if (holds(around, unit)) break;
  }
  return around;
}

function holds({ name, kind }: NamedBody, unit: string): boolean {
  if (kind === 'PARTY' && /[科处股室]$/u.test(unit) && /(?:[部室组]|委员会)$/u.test(name)) return true;
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
export function whole(head: PostHead, body: NamedBody): NamedBody {
  const rank = /(调研员|巡视员|主任科员)$/u.test(head.base);
  if (rank && body.partOf && /[处科室股]$/u.test(body.name)) return body.partOf;
  // 党委委员 after 纪委书记, 工会主席 is of the house's committee.
  if (
    /^(?:党委|党组)(?:委员|成员|常委|副书记|书记)$/u.test(head.name) &&
    /(?:纪委|工会|团委|[处部科室])$/u.test(body.name)
  )
    return body.partOf ?? body;
  // 副总经理 after 工会主席, 总会计师 after 财务处处长 are of the house, not of its union or division.
  let house = body;
  while (house.partOf && isCompanyHead(head.base) && /(工会|纪委|党委|团委|[处部科室院系])$/u.test(house.name))
    house = house.partOf;
  return house;
}

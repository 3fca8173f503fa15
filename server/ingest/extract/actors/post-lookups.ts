/** What stands before a post's head, near or farther back: units, names that no list has, bodies and places named before. */
import { DIVISION_LETTERS, type Place } from '../../lexicon/divisions.ts';
import { isZone, type NamedBody } from '../../lexicon/naming.ts';
import type { PostHead } from '../../lexicon/posts.ts';
import { indexBefore } from '../text/index-before.ts';
import type { BodyToken } from './body-state.ts';
import { fits, isCompanyHead } from './head-fits.ts';
import type { PostContext } from './post-context.ts';
import type { PostToken } from './post-tokens.ts';

const UNIT_REACH = 18;
/** Verbs after which a unit begins, in clauses that put no mark there. */
const NO_UNIT_WORD =
  /^(?:想起|想到|记得|听取|邀请|聘请|陪同|偕同|会同|协同|会见|走访|慰问|拜访|看望|参加|出席|以及|其中|包括|的有|委托|授权|委派|指派|选派|抽调|责成|责令|要求|带领|率领|率队|任命|免去|聘任|提名|推荐|感谢|祝贺)$/u;
const NO_UNIT = /[，。；：、！？\n“”《》的了]/u;

/** The unit that ends at `end` (`政策法规与监督处`) and where it begins: right after a body, or after a mark. */
export function unitBefore(
  context: PostContext,
  end: number,
): { from: number; parent: BodyToken | undefined } | undefined {
  const { text, lexicon } = context;
  let hasSuffix = false;
  for (let length = 1; length <= 6 && !hasSuffix; length++)
    hasSuffix = lexicon.bodies.units.get(text.slice(end - length, end)) !== undefined;
  if (!hasSuffix || text.slice(end - 2, end) === '体系') return undefined;
  for (let from = end; from >= 0 && end - from <= UNIT_REACH; from--) {
    const body = context.bodyByEnd.get(from);
    if (body && from < end) {
      // 某某检察院此案由|第四检察部: behind 由 begins another name.
      const by = /^.*(?<![自缘])由原?/u.exec(text.slice(from, end))?.[0].length;
      return by === undefined ? { from, parent: body } : { from: from + by, parent: undefined };
    }
    if (context.personEnds.has(from)) return link(text, from, end);
    if (context.postEnds.has(from))
      return text[from] === '兼' && end - from > 2 ? { from: from + 1, parent: undefined } : undefined;
    const opens = text[from - 1] === '（' && !text.slice(from, end).includes('）');
    if (
      opens ||
      NO_UNIT.test(text[from - 1] ?? '\n') ||
      (from < end && NO_UNIT_WORD.test(text.slice(from - 2, from)))
    ) {
      const linked =
        /^[与和及同由经请向对在原]/u.test(text.slice(from, end)) && lexicon.words.longest(text, from) === from + 1
          ? 1
          : 0;
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

/** Heads before which a field of work may stand: `某某中心|应用研发|首席科学家`. */
export const CRAFT = /^(?!总)(?:.*)(教研员|科学家|工程师|设计师|总监|主管|负责人|带头人|专家|专员)$/u;

/** The body that ends a few characters before a head of a craft, nothing but the field between. */
export function craftBody(context: PostContext, start: number): BodyToken | undefined {
  for (let end = start - 1; end >= Math.max(0, start - 8); end--) {
    if (!/[\u4e00-\u9fff]/u.test(context.text[end] ?? '') || context.personEnds.has(end)) return undefined;
    const body = context.bodyByEnd.get(end);
    if (body) return context.lexicon.boundaries.longest(context.text, start, end) ? undefined : body;
  }
  return undefined;
}

/** The last body before an offset, in the same sentence, that a head fits. */
export function recentBody(context: PostContext, head: PostHead, before: number, floor: number): NamedBody | undefined {
  for (let i = indexBefore(context.bodies, before); i >= 0; i--) {
    const token = context.bodies[i];
    if (!token || token.end > before) continue;
    if (token.end <= floor) return undefined;
    for (let body: NamedBody | undefined = token.body; body; body = body.partOf) if (fits(head, body)) return body;
  }
  return undefined;
}

export const LIKE_BODY = /(?:[会委部处室科局站所组队团馆厂店社]|中心|联盟|基地|集团|公司|项目部|产业技术体系)$/u;

/** A body's name that no list has, between a mark and the head (`业委会|主任`): the head is of that one, of none before it. */
export function leadBefore(context: PostContext, { head, start }: PostToken): string | undefined {
  const { text, lexicon } = context;
  let from = start;
  while (start - from < 14 && /[\u4e00-\u9fff]/u.test(text[from - 1] ?? '')) {
    if (context.personEnds.has(from) || context.postEnds.has(from) || context.bodyByEnd.has(from)) break;
    const place = context.placeByEnd.get(from);
    // 香港|某某总会: the place is a part of the name.
    if (place && place.form !== 'letter' && start - from >= 3 && LIKE_BODY.test(text.slice(from, start)))
      return text.slice(place.start, start);
    if (place) break;
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
export function ofUnknownPlace({ text, lexicon, bodyByEnd }: PostContext, end: number): boolean {
  if (bodyByEnd.has(end)) return false;
  for (let start = end - 2; start >= Math.max(1, end - 12); start--) {
    if (lexicon.bodies.departments.get(text.slice(start, end)) && DIVISION_LETTERS.includes(text[start - 1] ?? '-'))
      return true;
  }
  return false;
}

/** How far back, in names, a context is looked up. */
const REACH = 24;

/** The last body before an offset whose name ends so (`技术委员会` of what was named in full before). */
export function lastNamed(context: PostContext, ending: string, before: number): BodyToken | undefined {
  const last = indexBefore(context.bodies, before);
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const token = context.bodies[i];
    if (token && token.end < before && token.body.name.endsWith(ending)) return token;
  }
  return undefined;
}

/** The last company before an offset whose full name holds a short one (`某某动力` of `某市某某动力电池技术有限公司`). */
export function lastLike(context: PostContext, lead: string, { head, start }: PostToken): BodyToken | undefined {
  if (lead.length < 3 || !isCompanyHead(head.base)) return undefined;
  const last = indexBefore(context.bodies, start);
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const token = context.bodies[i];
    if (token && token.end < start && token.body.kind === 'COMPANY' && token.body.name.includes(lead)) return token;
  }
  return undefined;
}

/** The places named before an offset, the last first. */
export function recentPlaces(context: PostContext, before: number): Place[] {
  const places: Place[] = [];
  const last = indexBefore(context.places, before);
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const token = context.places[i];
    if (token && token.end <= before && !isZone(token.place)) places.push(token.place);
  }
  return places;
}

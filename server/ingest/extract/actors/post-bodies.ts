/** At which body a post is: the body named right before it, else one that the context and the head's own kind agree on. */

import { DIVISION_LETTERS, LEVEL_WORD, type Place } from '../../lexicon/divisions.ts';
import { government, type NamedBody, partAsPrinted, partOf, partyCommittee, townPart } from '../../lexicon/naming.ts';
import { paragraphStart, sentenceStart } from '../text/part-start.ts';
import { diplomat, elsewhere, TERRITORY } from './foreign-posts.ts';
import { fits } from './head-fits.ts';
import type { Found, PostContext } from './post-context.ts';
import {
  atCommittee,
  atStaffCommittee,
  branchOf,
  calls,
  STATIONED,
  siblingOf,
  staffCommittee,
  stationedAt,
  townOf,
  whole,
} from './post-houses.ts';
import {
  CRAFT,
  craftBody,
  LIKE_BODY,
  lastLike,
  lastNamed,
  leadBefore,
  ofUnknownPlace,
  recentBody,
  recentPlaces,
  unitBefore,
} from './post-lookups.ts';
import type { PostToken } from './post-tokens.ts';

const LEVEL_AT_END = new RegExp(`(?:自治区|[${DIVISION_LETTERS}])$`, 'u');
const OWN_WORD = /(?:^|[，。；：、“\n 由和与])(?:我|本)?([局厅委办院校部县市区州旗镇乡])$/u;

function placed(token: PostToken, place: Place, from: number): Found {
  const { head } = token;
  const level = TERRITORY[head.base];
  if (level || head.base === '主席' || head.added) return { from, name: head.name, body: government(place) };
  if (/^(书记|常委)$/u.test(head.base)) return { from, name: head.name, body: partyCommittee(place) };
  return { from, name: head.name, body: undefined };
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
  const between = /(?:原|现任?|[时前原]任|前|老)$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  const former = between !== undefined && !between.startsWith('现');
  const parted = between && bodyByEnd.get(start - between.length);
  if (parted) return { from: parted.start, name: head.name, body: parted.body, former };
  const territory = between ? placeByEnd.get(start - between.length) : undefined;
  if (territory && territory.form !== 'letter') return { ...placed(token, territory.place, territory.start), former };
  const body = bodyByEnd.get(start);
  if (body) {
    const { name, body: committee } = atStaffCommittee(head.name, body.body);
    return { from: body.start, name, body: committee };
  }
  const abroad = diplomat(context, token) ?? elsewhere(context, token);
  if (abroad) return abroad;
  const place = placeByEnd.get(start);
  if (place && place.form !== 'letter') {
    let from = place.start;
    for (let outer = placeByEnd.get(from); outer; outer = placeByEnd.get(from)) from = outer.start;
    return placed(token, place.place, from);
  }
  const level =
    head.base === '主席' || TERRITORY[head.base] || head.added
      ? LEVEL_AT_END.exec(text.slice(Math.max(0, start - 3), start))?.[0]
      : undefined;
  const around =
    level && context.gazetteer.level(level, recentPlaces(context, start), context.casePlace ?? context.home);
  if (level && around) return { from: start - level.length, name: head.name, body: government(around) };
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

/** The body right before a name that a post follows: `某市科技局|王某局长`, `某学院教务处|王某副处长`, `某市|王某市长`. */
export function bodyBeforeName(
  context: PostContext,
  start: number,
  head: PostToken['head'],
  carried: readonly NamedBody[],
): Found | undefined {
  const found = (from: number, body: NamedBody): Found => ({ from, name: head.name, body });
  const token = context.bodyByEnd.get(start);
  // 在某某大学|王某市长: 市长 is of no university.
  if (token)
    return fits(head, token.body) || !/(?<!秘书)长$/u.test(head.base) ? found(token.start, token.body) : undefined;
  const place = context.placeByEnd.get(start);
  const level = TERRITORY[head.base];
  if (place && place.form !== 'letter' && level && place.place.name.endsWith(level))
    return found(place.start, government(place.place));
  const unit = unitBefore(context, start);
  if (!unit) return undefined;
  const name = context.text.slice(unit.from, start);
  if (!unit.parent && (LEVEL_FIRST.test(name) || !opensAt(context, unit.from))) return undefined;
  const parent = unit.parent?.body ?? siblingOf(name, carried[0], context.publisher) ?? context.publisher;
  const body = parent && partOf(parent, name);
  return body && fits(head, body) ? found(unit.parent?.start ?? unit.from, body) : undefined;
}

/** How a village, a community calls itself before its own posts. */
const SETTLEMENT = /(?:村|社区|嘎查)$/u;

/** Whether a name may begin at an offset: after a mark, or after a word that opens names or says what somebody does. */
function opensAt({ text, lexicon }: PostContext, at: number): boolean {
  if (/^$|[，。；：、“\n 原任由和与]/u.test(text[at - 1] ?? '')) return true;
  if (lexicon.boundaries.longest(text, at, Math.max(0, at - 4)) !== undefined) return true;
  for (let from = at - 3; from < at - 1; from++)
    if (from >= 0 && lexicon.follow.longest(text, from)?.end === at) return true;
  return false;
}

/** The publisher, or the house that it is a part of, whichever a head fits. */
function houseFitting(head: PostToken['head'], publisher: NamedBody | undefined): NamedBody | undefined {
  for (let house = publisher; house; house = house.partOf) if (fits(head, house)) return house;
  return undefined;
}

/** How a house is called again before one of its units, once the text has told of it. */
const HOUSE_SAID = /^(?:公司|集团|村|社区|嘎查|学校|医院)(?=.{2})/u;

/** `省教育厅副厅长某某委派，|厅教师工作处`, `走进某某公司。|公司生产部`, `某某村党支部书记某某、|村妇联`: a unit of the house that the text told of. */
function ofHouseSaid(
  context: PostContext,
  from: number,
  unit: string,
  carried: readonly NamedBody[],
): NamedBody | undefined {
  let house = carried[0];
  while (house?.partOf) house = house.partOf;
  const letter = unit[0] ?? '';
  if (house && unit.length > 3 && /[局厅]/u.test(letter) && house.name.endsWith(letter))
    return partOf(house, unit.slice(1));
  const word = HOUSE_SAID.exec(unit)?.[0];
  if (!word || (context.publisher && calls(word, context.publisher))) return undefined;
  const paragraph = paragraphStart(context.text, from) - 1;
  const told = context.bodies.findLast(
    ({ end, body }) =>
      end <= from && end > paragraph && (body.name.endsWith(word) || (word !== '村' && body.kind === KIND_SAID[word])),
  );
  return told && partOf(told.body, unit.slice(word.length));
}

const KIND_SAID: Readonly<Record<string, NamedBody['kind']>> = {
  公司: 'COMPANY',
  集团: 'COMPANY',
  学校: 'UNIVERSITY',
  医院: 'INSTITUTE',
};

const COMMITTEE_POST = /[县区旗镇乡市]委(?:常委|委员|副书记|书记)(?:、|兼)$/u;

/** A committee of a place that nobody can tell is no part of a house (`离任的县委书记`). */
const COMMITTEE_OF_LEVEL = new RegExp(`^${LEVEL_WORD}(?:党委|委|纪委|政府|人大|政协)$`, 'u');
const LEVEL_FIRST = new RegExp(`^${LEVEL_WORD}(?=.{2})`, 'u');

/** How much of a unit's name says again what the house's name ends in: `科研院|基础研究处` in the bulletin of `某某大学科研院`. */
function tailLength(house: string, unit: string): number | undefined {
  for (let length = unit.length - 2; length >= 2; length--) if (house.endsWith(unit.slice(0, length))) return length;
  return undefined;
}

export function impliedBody(context: PostContext, token: PostToken, carried: readonly NamedBody[]): Found | undefined {
  const houses = carried.flatMap((body) => (STATIONED.test(body.name) ? stationedAt(body, context.publisher) : [body]));
  return staffCommittee(context, token, houses) ?? atCommittee(implied(context, token, houses));
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
  const sentence = sentenceStart(text, start) - 1;
  if (unit) {
    // 局产业发展科, 厅高新技术处: what calls the house by its own word is the publisher's.
    const mine = /^[局厅委院校部]/u.exec(text.slice(unit.from, start))?.[0];
    if (mine && publisher && calls(mine, publisher) && start - unit.from > 3)
      return { from: unit.from, name: head.name, body: partOf(publisher, text.slice(unit.from + 1, start)) };
    const name = text.slice(unit.from, start);
    const said = ofHouseSaid(context, unit.from, name, carried);
    if (said) return { from: unit.from, name: head.name, body: said };
    // 县委常委、|组织部部长 where nobody can tell the county.
    const ofParty = context.lexicon.bodies.departments.get(name)?.full.startsWith('{C}');
    if (ofParty && COMMITTEE_POST.test(text.slice(Math.max(0, unit.from - 8), unit.from)))
      return { from: unit.from, name: head.name, body: undefined };
    if (COMMITTEE_OF_LEVEL.test(name) || /^(?:上一?[批届任轮]|前一?[批届任]|往届|下一?[批届任])/u.test(name))
      return { from: unit.from, name: head.name, body: undefined };
    const level = LEVEL_FIRST.exec(name)?.[0];
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
    const tail = publisher && tailLength(publisher.name, name);
    if (publisher && tail) return { from: unit.from, name: head.name, body: partOf(publisher, name.slice(tail)) };
    const known = lastNamed(context, name, start);
    if (known) return { from: unit.from, name: head.name, body: known.body };
    const parent = siblingOf(name, carried[0], publisher) ?? publisher;
    if (context.placeByStart.has(unit.from) || (name.length > 4 && context.lexicon.divisions.short.longest(name, 0)))
      return { from: unit.from, name: head.name, body: { name, aliases: [], kind: 'OTHER' } };
    if (!parent || /^(各|有关|相关|部分|全)/u.test(text.slice(unit.from, start)))
      return { from: unit.from, name: head.name, body: undefined };
    const town = townOf(parent, publisher);
    return { from: unit.from, name: head.name, body: town ? townPart(town, name) : partOf(parent, name) };
  }
  const settlement = own === undefined ? SETTLEMENT.exec(text.slice(Math.max(0, start - 2), start))?.[0] : undefined;
  if (settlement && opensAt(context, start - settlement.length))
    return { from: start - settlement.length, name: head.name, body: lastNamed(context, settlement, start)?.body };
  const read = own || level ? undefined : leadBefore(context, token);
  const lead = CRAFT.test(head.base) && !read?.endsWith('体系') ? undefined : read;
  const known =
    lead && lead.length >= 2 ? (lastNamed(context, lead, start) ?? lastLike(context, lead, token)) : undefined;
  if (lead && known) return { from: start - lead.length, name: head.name, body: known.body };

  const generic = lead !== undefined && context.lexicon.bodies.endings.get(lead) !== undefined;
  if (lead && lead.length < 3 && !generic) return { from, name: head.name, body: undefined };
  if (lead && !generic && LIKE_BODY.test(lead))
    return { from: start - lead.length, name: head.name, body: { name: lead, aliases: [], kind: 'OTHER' } };
  for (let house = own ? publisher : undefined; own && house; house = house.partOf)
    if (calls(own, house) && (fits(head, house) || house !== publisher)) return { from, name: head.name, body: house };
  for (const body of carried) if (fits(head, body)) return { from, name: head.name, body: whole(head, body) };
  const atAny = head.added && (carried[0] ?? publisher);
  if (atAny) return { from, name: head.name, body: whole(head, atAny) };
  if (carried[0] && /^(党组|党委|总|一级|二级|三级|四级)/u.test(head.name) && carried[0].kind === 'GOVERNMENT')
    return { from, name: head.name, body: carried[0] };
  const body =
    recentBody(context, head, start, sentence) ??
    houseFitting(head, publisher) ??
    recentBody(context, head, start, Math.max(0, paragraphStart(text, start - 1) - 1));
  return { from, name: head.name, body };
}

/**
 * A body named freely: a company, a university, a hospital, a group. Whose name it is, is asked of a table of readers in order; the
 * first that knows settles it.
 */
import { LEVEL_WORD, type Place } from '../../lexicon/divisions.ts';
import { government, isZone, type NamedBody, partOf, partyCommittee, townPart } from '../../lexicon/naming.ts';
import { paragraphStart } from '../text/part-start.ts';
import type { BodyState } from './body-state.ts';
import { COUNTED } from './body-words.ts';
import { branchOfBureau, ofOwnLetter } from './house-parts.ts';
import type { Edge } from './left-edge.ts';
import { bareZoneBody, ofPlace } from './named-zones.ts';
import {
  bureauItself,
  bureauPlace,
  committeeOfAssembly,
  isSchoolOfPublisher,
  namedBefore,
  ofSettlement,
  ownHouse,
  ownPart,
  publisherOfWorks,
  sisterSchool,
  universityOf,
} from './own-bodies.ts';

/** A name that ends in a listed ending (from `start` to `end`), and where it begins (`from`). */
interface FreeName {
  readonly state: BodyState;
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly kind: NamedBody['kind'];
  /** The whole name. */
  readonly printed: string;
  /** What stands before the ending. */
  readonly own: string;
  /** A post follows. */
  readonly anchored: boolean;
  /** The place with which the name begins. */
  readonly placed: Place | undefined;
}

/** Where the body ends; null: there is no body; undefined: not for this reader to say. */
type Answer = number | null | undefined;

/** Committees of one house, whatever part of it was named before. */
const OWN_COMMITTEE =
  /^(?:审判|检察|学术|学位评定|教学指导|校务|院务|工会|经费审查|女职工|预算|资格审查|薪酬|提名|战略)委员会$/u;
/** Words with a level's character that open names of bodies: `市场研究中心`, `乡村振兴研究院`. */
const NO_LEVEL =
  /^(?:市场|市民(?![族政营航])|市值|市政(?!务|府|协)|市容|区域|区块|区间|旗舰|旗袍|县域|县城|州际|镇痛|乡村|乡土|乡镇|乡愁|省道|省际|省力)/u;
/** Houses of a place that a level word names whole: `市中心医院`, `县疾控中心`. */
const LEVELLED_WHOLE =
  /(?:医院|医学院|中心|血站|学校|中学|小学|幼儿园|博物馆|图书馆|文化馆|体育馆|档案馆|科技馆|美术馆|纪念馆|展览馆|研究院|研究所|监测站|气象台)$/u;
const LEVEL_FIRST = new RegExp(`^${LEVEL_WORD}`, 'u');

/** 四川省|驻|深圳办事处: who sends it stands before. */
function sentBy({ state, from, end, kind }: FreeName): Answer {
  const sender = state.text[from - 1] === '驻' ? state.marks.placeByEnd.get(from - 1) : undefined;
  if (!sender || sender.form === 'letter') return undefined;
  const name = state.text.slice(sender.start, end);
  const body = { name, aliases: [], kind, level: sender.place.level, place: sender.place };
  return state.push(sender.start, end, body, 'placed');
}

function zoneOrCount({ state, from, start, end, printed, anchored }: FreeName): Answer {
  if (/^(管委会|党工委|管理委员会|街道办事处|街道办|办事处)$/u.test(printed))
    return bareZoneBody(state, start, end, anchored) ?? null;
  return (COUNTED.test(printed) && !state.placeStarting(from)) || printed.length > 34 ? null : undefined;
}

/** `市中心医院`, `县某某公司`: a level word says the place. */
function levelled({ state, from, start, end, kind, printed, anchored }: FreeName): Answer {
  const level = LEVEL_FIRST.exec(state.text.slice(from, from + 3))?.[0];
  const says =
    level &&
    (start > from || (end - from > 3 && LEVELLED_WHOLE.test(printed))) &&
    (level.length > 1 || isLevel(state, from, end, kind, anchored));
  if (!says) return undefined;
  const place = state.context.gazetteer.level(level, state.recent, state.context.home);
  if (!place) return null;
  const rest = state.text.slice(from + level.length, end);
  if (rest === '局' || rest === '厅') return bureauItself(state, from, end, place, rest) ?? null;
  if (rest.length < 3 && !anchored) return null;
  const whole = ofPlace({ name: place.name, aliases: [], kind: 'PARK', place }, rest);
  if (whole) return state.push(from, end, whole, 'placed');
  if (place.level === 'TOWN' && /(?:办|办公室)$/u.test(rest))
    return state.push(from, end, townPart(place, rest), 'placed');
  const name = place.name + rest;
  const aliases = [printed, place.short + rest].filter((a) => a !== name);
  return state.push(from, end, { name, aliases, kind, level: place.level, place }, 'placed');
}

function schoolOf({ state, from, start, end, kind, printed, own }: FreeName): Answer {
  const sister = kind === 'UNIVERSITY' && printed.endsWith('学院') ? sisterSchool(state, from, own) : undefined;
  if (sister) return state.push(from, end, partOf(sister, printed), 'context');
  if (!isSchoolOfPublisher(state, from, own, kind, state.text.slice(start, end))) return undefined;
  const university = universityOf(state.context.publisher);
  return university && state.push(from, end, partOf(university, printed), 'context');
}

/** A place and an ending, nothing between: `某某街道办`, `某某区党工委`. */
function ofPlaceAlone({ state, from, start, end, kind, own, anchored, placed }: FreeName): Answer {
  // 全市学校, 我市企业: a kind of bodies and none of them.
  if (state.text[from] === '全' && state.placeStarting(from)?.form === 'ours') return null;
  if (!placed || own.length !== state.placeEnd(from) - from) return undefined;
  const ending = state.text.slice(start, end);
  const housed = anchored || /^(党委|党支部|党总支|居委会|村委会)/u.test(state.text.slice(end, end + 3));
  if (ending.length < 3 && kind === 'OTHER' && !housed) return null;
  if (/^(党工委|工委)$/u.test(ending)) return state.push(from, end, partyCommittee(placed), 'placed');
  return /街道$/u.test(placed.name) && /^(办事处|办)$/u.test(ending)
    ? state.push(from, end, government(placed), 'placed')
    : undefined;
}

function ofPublisher({ state, from, start, end, kind, printed, own, anchored, placed }: FreeName): Answer {
  if (own === '') return ownHouse(state, start, end) ?? end;
  const { publisher } = state.context;
  const committee =
    placed || !anchored || !state.opensName(from) ? undefined : committeeOfAssembly(state, from, printed);
  if (committee) return state.push(from, end, committee, 'context');
  const before = placed || printed.length < 4 ? undefined : sameEnding(state, printed, from);
  if (before && state.opensName(from)) return state.push(from, end, before, 'context');
  const ours = ownPart(state, from, printed, anchored);
  if (ours) return state.push(from, end, ours, 'context');
  if (anchored && publisher && OWN_COMMITTEE.test(printed))
    return state.push(from, end, partOf(publisher, printed), 'context');
  const scenic = /^(?:景区|园区|林场|农场|库区|灌区)(?=管委会|管理)/u.exec(printed)?.[0];
  const estate = scenic && namedBefore(state, from, scenic);
  if (scenic && estate)
    return state.push(from, end, { name: estate + printed.slice(scenic.length), aliases: [printed], kind }, 'context');
  const part = placed
    ? undefined
    : (ofOwnLetter(publisher, printed) ?? (anchored ? branchOfBureau(publisher, printed) : undefined));
  if (part) return state.push(from, end, part, 'context');
  // 在漾江分公司: a branch by its place alone is ours.
  const branch = /^[\u4e00-\u9fff]{2,4}分公司$/u.test(printed) && state.opensName(from);
  const works = (branch || (!placed && anchored)) && publisherOfWorks(publisher, printed);
  if (works) return state.push(from, end, { ...partOf(works, printed), aliases: [printed] }, 'context');
  // 梅州供电局 in the bulletin of 某公司梅州供电局 is the publisher itself.
  return publisher && printed.length >= 4 && publisher.name !== printed && publisher.name.endsWith(printed)
    ? state.push(from, end, publisher, 'context')
    : undefined;
}

/** What a zone has of its own. */
const OF_ZONE = /^(?!第).{2,8}(?:大队|支队|中心|办公室)$/u;

/** Whose residents' committee or bureau it is, when the place before it tells. */
function ofPlaceTold({ state, from, end, kind, printed, anchored, placed }: FreeName): Answer {
  const residents = ofSettlement(state, from, printed);
  if (residents) return state.push(from, end, residents, 'context');
  const { home } = state.context;
  if (anchored && !placed && home && isZone(home) && OF_ZONE.test(printed))
    return state.push(from, end, { name: home.name + printed, aliases: [printed], kind, place: home }, 'context');
  const around = anchored && !placed && kind === 'GOVERNMENT' ? bureauPlace(state, from, printed) : undefined;
  if (!around) return undefined;
  const body = { name: around.name + printed, aliases: [printed], kind, level: around.level, place: around };
  return state.push(from, end, body, 'context');
}

/** A centre before a post in the bulletin of a house: whose it is tells the post (of ours, of the guests' company). */
function centreOfHouse({ state, kind, printed, anchored, placed }: FreeName): Answer {
  const { publisher } = state.context;
  const regiment = publisher && /(?<![党集])[团师]$/u.test(publisher.name);
  const housed = publisher && (publisher.kind === 'COMPANY' || regiment || (!publisher.place && !publisher.level));
  if (!publisher || !anchored || placed) return undefined;
  // 发展规划与质量管理处: a division of a school or a company that ends like a body.
  const divided = /^(?:COMPANY|UNIVERSITY|INSTITUTE)$/u.test(publisher.kind);
  if (divided && kind === 'GOVERNMENT' && /^.{2,14}管理处$/u.test(printed)) return null;
  if (!housed) return undefined;
  return kind === 'OTHER' && /^.{2,9}中心$/u.test(printed) ? null : undefined;
}

function asPrinted({ state, from, end, kind, printed, own, anchored, placed }: FreeName): Answer {
  if (!placed && !specific(state, own, printed, kind, anchored)) return null;
  const name =
    placed && state.placeStarting(from)?.form === 'ours'
      ? placed.name + state.text.slice(state.placeEnd(from), end)
      : printed;
  const aliases = name === printed ? [] : [printed];
  const body = { name, aliases, kind, ...(placed && { level: placed.level, place: placed }) };
  return state.push(from, end, body, placed ? 'placed' : 'named');
}

const READERS: readonly ((name: FreeName) => Answer)[] = [
  sentBy,
  zoneOrCount,
  levelled,
  schoolOf,
  ofPlaceAlone,
  ofPublisher,
  ofPlaceTold,
  centreOfHouse,
  asPrinted,
];

/** The body whose name ends in the ending from `start` to `end`: where it ends, or undefined when it is none. */
export function freelyNamed(
  state: BodyState,
  edge: Edge,
  start: number,
  end: number,
  kind: NamedBody['kind'],
): number | undefined {
  let from = edge.start;
  if (edge.placeStart !== undefined && edge.placeStart > from && !keepsHead(state, from, edge.placeStart))
    from = brandBefore(state, edge.placeStart, from, end, kind);
  if (/(?:全国|国家)$/u.test(state.text.slice(Math.max(0, from - 2), from)) && state.opensName(from - 2)) from -= 2;
  const name: FreeName = {
    state,
    from,
    start,
    end,
    kind,
    printed: state.text.slice(from, end),
    own: state.text.slice(from, start),
    anchored: state.postStarts.has(end),
    placed: state.placeAt(from),
  };
  for (const read of READERS) {
    const answer = read(name);
    if (answer !== undefined) return answer ?? undefined;
  }
  return undefined;
}

function keepsHead(state: BodyState, from: number, placeStart: number): boolean {
  const head = state.text.slice(from, placeStart);
  return /^(中国|国家|全国|中共|共青团|中央|驻|武警)/u.test(head) || state.lexicon.bodies.endingOf(head) !== undefined;
}

/** Whether a character at `from` says the level of the place: no longer word begins there, or the name opens and the word is none of those that open names. */
function isLevel(state: BodyState, from: number, end: number, kind: NamedBody['kind'], anchored: boolean): boolean {
  const { text, lexicon } = state;
  if (lexicon.words.longest(text, from) <= from + 1) return true;
  if (NO_LEVEL.test(text.slice(from, end)) || kind === 'COMPANY' || kind === 'PARK') return false;
  return (anchored || LEVELLED_WHOLE.test(text.slice(from, end))) && /^$|[，。；：、（\n]/u.test(text[from - 1] ?? '');
}

/** The body of the paragraph whose name ends so: `农场有限公司` after `某某农场有限公司`. */
function sameEnding(state: BodyState, printed: string, from: number): NamedBody | undefined {
  const { tokens, text } = state;
  const paragraph = paragraphStart(text, from);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.start < paragraph) return undefined;
    const { body } = token;
    if (body.name.length > printed.length + 1 && body.name.endsWith(printed)) return body;
  }
  return undefined;
}

/** Where a company's name begins whose brand stands before its place: `国网|某某供电公司`. */
function brandBefore(
  state: BodyState,
  placeStart: number,
  floor: number,
  end: number,
  kind: NamedBody['kind'],
): number {
  const { text, lexicon } = state;
  if (kind !== 'COMPANY' && !/(?:局|所|站|中心)$/u.test(text.slice(placeStart, end))) return placeStart;
  // 中远海运|港口|厦门公司: a line of business may stand between.
  for (let at = placeStart; at >= Math.max(floor, placeStart - 4); at--) {
    const brand = lexicon.bodies.brands.longest(text, at, floor);
    if (brand) return brand.end;
  }
  return placeStart;
}

/** Whether words of a name make it one body's own name rather than a kind of body. */
function specific(state: BodyState, own: string, printed: string, kind: NamedBody['kind'], anchored: boolean): boolean {
  if (state.lexicon.words.cost(printed) !== undefined) return anchored;
  if (anchored) return true;
  if (kind === 'COMPANY' || kind === 'UNIVERSITY' || kind === 'INSTITUTE' || kind === 'ASSOCIATION') {
    return own.length >= 2 && state.lexicon.words.best(own, 0, own.length) > own.length * 4.2;
  }
  if ((kind === 'OTHER' && /中心$/u.test(printed)) || kind === 'GOVERNMENT')
    return own.length >= 4 && /^(国家|全国|中国)/u.test(own);
  return kind === 'MEDIA' && own.length >= 2;
}

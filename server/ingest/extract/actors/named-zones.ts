/** Zones, and the bodies that run them: `市高新区`, `空港物流园区`, `管委会`. */
import { DIVISION_LETTERS, type Place } from '../../lexicon/divisions.ts';
import { government, isZone, type NamedBody, partyCommittee, zone, zoneBody } from '../../lexicon/naming.ts';
import { lastIn } from '../text/index-before.ts';
import type { BodyState } from './body-state.ts';
import { COUNTED } from './body-words.ts';
import type { Edge } from './left-edge.ts';

/** 管委会 and 党工委 after a zone are its government and its party committee. */
export function ofPlace({ kind, place }: NamedBody, part: string): NamedBody | undefined {
  if (!place) return undefined;
  if (kind === 'PARK' && /^(管委会|管理委员会)$/u.test(part)) return government(place);
  return kind === 'PARK' && /^(党工委|工委|工作委员会)$/u.test(part) ? partyCommittee(place) : undefined;
}

/** Zones: `市高新区`, `云州高新区`, `空港物流园区`; in a zone's own bulletin its name means home. */
export function park(state: BodyState, edge: Edge, start: number, end: number): number | undefined {
  // 中国—马来西亚某某产业园区: the dash is inside the name.
  const pair = /中国[—–-]{1,2}$/u.exec(state.text.slice(0, edge.placeStart ?? edge.start))?.[0].length ?? 0;
  const from = (edge.placeStart ?? edge.start) - pair;
  const printed = state.text.slice(from, end);
  if (pair > 0) return state.push(from, end, zoneBody(zone(undefined, printed, printed)), 'placed');
  const { home, casePlace, gazetteer } = state.context;
  const level =
    DIVISION_LETTERS.includes(printed[0] ?? '-') && state.lexicon.words.longest(state.text, from) <= from + 1;
  const token = state.placeStarting(from);
  const named = level ? printed.slice(1) : state.text.slice(token ? token.end : from, end);
  const own = !level && !token;
  const managed = /^(党工委|管委会|管理委员会)/u.test(state.text.slice(end, end + 5));
  if (own && !managed && (COUNTED.test(printed) || (printed.length < 5 && !/^(高新区|经开区)$/u.test(printed))))
    return undefined;
  if ((/^国家/u.test(named) && !state.postStarts.has(end)) || /自主创新|可持续/u.test(named) || named.length < 2)
    return undefined;
  const place = level ? gazetteer.level(printed[0] ?? '', state.recent, home) : (token?.place ?? casePlace ?? home);
  // 开发区|党工委 after 某某经济开发区 is that zone's.
  const said =
    own && managed && !(home && isZone(home)) && GENERIC_ZONE.test(printed)
      ? lastIn(state.tokens, 0, Infinity, ({ body }) => body.kind === 'PARK' && body.name.endsWith(printed))
      : undefined;
  if (said) return state.push(from, end, said.body, 'context');
  const takes = !own || /^(高新|经开|经济|空港|保税|综合保税)/u.test(printed);
  const made = zone(takes ? place : undefined, named, level ? named : printed);
  const mine =
    home &&
    isZone(home) &&
    (printed === home.name || printed === home.short || made.name === home.name || isKindOf(home.name, printed));
  return state.push(from, end, zoneBody(mine ? home : made), start === from ? 'context' : 'placed');
}

/** `管委会`, `党工委` without their zone: the zone of the body before, else home. */
export function bareZoneBody(state: BodyState, start: number, end: number, anchored: boolean): number | undefined {
  const owns = (place: Place | undefined): boolean =>
    place !== undefined && (isZone(place) || /街道$/u.test(place.name));
  const last = lastIn(state.tokens, 0, Infinity, ({ body }) => owns(body.place))?.body.place;
  const { home, gazetteer } = state.context;
  const street = /[街办]/u.test(state.text[start] ?? '') ? gazetteer.level('街道', state.recent, home) : undefined;
  if (state.text[start] === '办' && !street) return undefined;
  const place = street ?? (owns(home) ? home : anchored ? last : undefined);
  if (!place || !owns(place)) return undefined;
  const body = state.text[start] === '党' ? partyCommittee(place) : government(place);
  return state.push(start, end, body, 'context');
}

const GENERIC_ZONE = /^(?:开发区|园区|新区|示范区|度假区|管理区|保税区|产业园|工业园|高新区|经开区)$/u;

/** `开发区`, `高新区` alone in the bulletin of one. */
function isKindOf(home: string, printed: string): boolean {
  if (/^(?:开发区|园区|新区|示范区|度假区|管理区|保税区|产业园|工业园)$/u.test(printed)) return home.endsWith(printed);
  return (printed === '高新区' && /高新/u.test(home)) || (printed === '经开区' && /经济技术开发/u.test(home));
}

/** At which body a post is: the body named right before it, else one that the context and the head's own kind agree on. */

import { DIVISION_LETTERS, type Place } from '../../lexicon/divisions.ts';
import { government, type NamedBody, partAsPrinted, partOf, partyCommittee } from '../../lexicon/naming.ts';
import { diplomat, elsewhere, TERRITORY } from './foreign-posts.ts';
import { fits } from './head-fits.ts';
import type { Found, PostContext } from './post-context.ts';
import { atStaffCommittee, siblingOf } from './post-houses.ts';
import { CRAFT, craftBody, recentPlaces, unitBefore } from './post-lookups.ts';
import type { PostToken } from './post-tokens.ts';
import { LEVEL_FIRST, opensAt } from './unit-bodies.ts';

const LEVEL_AT_END = new RegExp(`(?:自治区|[${DIVISION_LETTERS}])$`, 'u');

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
  // 某某公司|车间主任: that the word before says the post and no part.
  if (unit?.parent && /^车间$/u.test(text.slice(unit.from, start)))
    return { from: unit.parent.start, name: text.slice(unit.from, end), body: unit.parent.body };
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

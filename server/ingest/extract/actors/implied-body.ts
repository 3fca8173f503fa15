/** The body of a post that has none right before it: one resolver whose sources are asked in their rank. */
import { government, type NamedBody } from '../../lexicon/naming.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import { lastIn } from '../text/index-before.ts';
import { paragraphStart, sentenceStart } from '../text/part-start.ts';
import { TERRITORY } from './foreign-posts.ts';
import { fits } from './head-fits.ts';
import { ofOwnLetter } from './house-parts.ts';
import type { BodySource, Found, PostContext } from './post-context.ts';
import { atCommittee, branchOf, calls, STATIONED, staffCommittee, stationedAt, whole } from './post-houses.ts';
import {
  CRAFT,
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
import { atUnit, ofHouseSaid, opensAt } from './unit-bodies.ts';

const OURS = /[我本]([校院局厅])/gu;
const OWN_WORD = /(?:^|[，。；：、“\n 由和与])(?:我|本)?([局厅委办院校部县市区州旗镇乡])$/u;
/** What other houses call themselves; counts only in their own bulletins. */
const HOUSE_WORD = /[关团狱场厂矿行所站社]/u;
/** How a village, a community calls itself before its own posts. */
const SETTLEMENT = /(?:村|社区|嘎查)$/u;
/** Ranks and groups of a government as a whole. */
const OF_WHOLE = /^(党组|党委|总|一级|二级|三级|四级)/u;

/** Heads of the group of discipline inspection of a house. */
const INSPECTS = /^纪检(?:监察)?组(?:副?组)?长$/u;

/** The body of a head that has none before it; `carried` are those of the posts before it in the chain, then of the group before it in the list. */
export function impliedBody(context: PostContext, token: PostToken, carried: readonly NamedBody[]): Found | undefined {
  const houses = carried.flatMap((body) => (STATIONED.test(body.name) ? stationedAt(body, context.publisher) : [body]));
  return staffCommittee(context, token, houses) ?? atCommittee(implied(context, token, houses));
}

/** What is asked for a body that the post's own words do not tell, the first answer counts. */
interface Asked {
  readonly context: PostContext;
  readonly token: PostToken;
  readonly carried: readonly NamedBody[];
}

const RANKED: readonly (readonly [BodySource, (asked: Asked) => NamedBody | undefined])[] = [
  ['chain', ofChain],
  ['sentence', ofSentence],
  ['house', ({ context, token }) => houseFitting(token.head, context.publisher)],
  ['paragraph', ofParagraph],
];

function implied(context: PostContext, token: PostToken, carried: readonly NamedBody[]): Found | undefined {
  const said =
    branchOf(context, token, carried) ?? ofPlace(context, token, carried) ?? ofWords(context, token, carried);
  if (said !== undefined) return said === 'nobody' ? undefined : said;
  return ranked({ context, token, carried });
}

/** `校党委副书记、|副校长`: a chain that begins with a house's own word. */
const OWN_CHAIN = /(?:^|[，。；：\n])我?([校院局厅])(?:[\u4e00-\u9fff]{2,8}、){1,3}$/u;

function ranked(asked: Asked): Found {
  const { context } = asked;
  const { head, start } = asked.token;
  const own = context.publisher ? undefined : OWN_CHAIN.exec(context.text.slice(Math.max(0, start - 30), start))?.[1];
  if (own && saysOurs(context, own) && asked.carried.length === 0)
    return { from: start, name: head.name, body: undefined };
  for (const [by, ask] of RANKED) {
    const body = ask(asked);
    if (body) return { from: start, name: head.name, body, by };
  }
  return { from: start, name: head.name, body: undefined };
}

/** `市长`, `区人大常委会|主任`: the level tells of which place, or that nobody can tell it. */
function ofPlace(context: PostContext, token: PostToken, carried: readonly NamedBody[]): Found | 'nobody' | undefined {
  const { gazetteer, home, casePlace } = context;
  const { head, start } = token;
  if (ofUnknownPlace(context, start)) return { from: start, name: head.name, body: undefined };
  // 对方总经理: of the house that is not ours.
  if (/(?:对方|外方|客方)$/u.test(context.text.slice(Math.max(0, start - 2), start)))
    return { from: start - 2, name: head.name, body: otherHouse(context, token), by: 'paragraph' };
  const level = TERRITORY[head.base];
  if (!level) return undefined;
  // 某市某集团总经理某某、|市长某某: what a firm's name begins with is where the firm is.
  const ofState = carried.filter(
    ({ kind, place }) => place && /^(?:GOVERNMENT|PARTY|CONGRESS|CPPCC|PARK)$/u.test(kind),
  );
  const recent = [...ofState.flatMap(({ place }) => (place ? [place] : [])), ...recentPlaces(context, start)];
  const fromCarried = ofState.find(({ place }) => place && gazetteer.ours(level, place) === place)?.place;
  const place = fromCarried ?? gazetteer.level(level, recent, casePlace ?? home);
  return place ? { from: start, name: head.name, body: government(place), by: 'words' } : 'nobody';
}

/** The last body before a head that it fits and that is not of our house. */
function otherHouse({ bodies, publisher }: PostContext, { head, start }: PostToken): NamedBody | undefined {
  const ours = ({ name }: NamedBody): boolean => publisher !== undefined && name.startsWith(publisher.name);
  return lastIn(bodies, 0, start, ({ body }) => fits(head, body) && !ours(body))?.body;
}

/** The publisher's own word before a head: `团|党委书记` in the bulletin of a regiment. */
function houseWord(context: PostContext, start: number): string | undefined {
  const word = context.text[start - 1] ?? '';
  const { publisher } = context;
  return HOUSE_WORD.test(word) && publisher && calls(word, publisher) && opensAt(context, start - 1) ? word : undefined;
}

/** What stands right before the head and is no body of a list: a word of one's own, a unit, a settlement, a name. */
function ofWords(context: PostContext, token: PostToken, carried: readonly NamedBody[]): Found | undefined {
  const { text, publisher, lexicon } = context;
  const { head, start } = token;
  const own = OWN_WORD.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? houseWord(context, start);
  const unit = own ? undefined : unitBefore(context, start);
  if (unit) return atUnit(context, token, unit.from, carried);
  const settlement = own === undefined ? SETTLEMENT.exec(text.slice(Math.max(0, start - 2), start))?.[0] : undefined;
  if (settlement && opensAt(context, start - settlement.length))
    return { from: start - settlement.length, name: head.name, body: lastNamed(context, settlement, start)?.body };
  const read = own ? undefined : leadBefore(context, token);
  const lead = CRAFT.test(head.base) && !read?.endsWith('体系') ? undefined : read;
  const ofHouse =
    lead && (ofOwnLetter(context.publisher, lead) ?? ofHouseSaid(context, start - lead.length, lead, carried));
  if (lead && ofHouse) return { from: start - lead.length, name: head.name, body: ofHouse, by: 'house' };
  const known =
    lead && lead.length >= 2 ? (lastNamed(context, lead, start) ?? lastLike(context, lead, token)) : undefined;
  if (lead && known) return { from: start - lead.length, name: head.name, body: known.body, by: 'words' };
  const generic = lead !== undefined && lexicon.bodies.endings.get(lead) !== undefined;
  if (lead && lead.length < 3 && !generic) return { from: start, name: head.name, body: undefined };
  if (lead && !generic && LIKE_BODY.test(lead))
    return {
      from: start - lead.length,
      name: head.name,
      body: { name: lead, aliases: [], kind: 'OTHER' },
      by: 'words',
    };
  if (!own) return undefined;
  for (let house = publisher; house; house = house.partOf)
    if (calls(own, house) && (fits(head, house) || house !== publisher))
      return { from: start - 1, name: head.name, body: house, by: 'house' };
  // 镇|党委书记: of the town at hand or of none that can be told, never of another body.
  if (/[镇乡]/u.test(own) && head.name.startsWith('党')) {
    const place = context.gazetteer.level(own, recentPlaces(context, start), context.casePlace ?? context.home);
    return { from: start - 1, name: head.name, body: place && government(place), by: 'words' };
  }
  // 校党委书记 in an item that says 我校 and never which: of none that it names.
  if (!publisher && own.length === 1 && /[校院局厅]/u.test(own) && saysOurs(context, own))
    return { from: start - 1, name: head.name, body: carried.find((body) => calls(own, body)), by: 'house' };
  // The word of a house that is not ours (`局党组书记` after 某某局局长): whose it is tells the chain.
  return { ...ranked({ context, token, carried }), from: start - 1 };
}

const ours = new WeakMap<PostContext, ReadonlySet<string>>();

/** Whether a text calls its own house by a word: 我校, 本院. */
function saysOurs(context: PostContext, word: string): boolean {
  let words = ours.get(context);
  if (!words) {
    words = new Set(matchesOf(context.text, OURS).map(([, said = '']) => said));
    ours.set(context, words);
  }
  return words.has(word);
}

/** The posts before it in its chain, then the group before it in its list: the first body that the head fits. */
function ofChain({ context, token, carried }: Asked): NamedBody | undefined {
  const { head } = token;
  const [first] = carried;
  const fitting = carried.find((body) => fits(head, body));
  if (fitting) return whole(head, fitting);
  const any = head.added ? (first ?? context.publisher) : undefined;
  if (any) return whole(head, any);
  if (first && OF_WHOLE.test(head.name) && first.kind === 'GOVERNMENT') return first;
  return first && INSPECTS.test(head.name) && hasInspection(first) ? first : undefined;
}

function ofSentence({ context, token: { head, start } }: Asked): NamedBody | undefined {
  return recentBody(context, head, start, sentenceStart(context.text, start) - 1);
}

function ofParagraph({ context, token: { head, start } }: Asked): NamedBody | undefined {
  return recentBody(context, head, start, Math.max(0, paragraphStart(context.text, start - 1) - 1));
}

/** The publisher, or the house that it is a part of, whichever a head fits. */
function houseFitting(head: PostToken['head'], publisher: NamedBody | undefined): NamedBody | undefined {
  for (let house = publisher; house; house = house.partOf) if (fits(head, house)) return house;
  return publisher && INSPECTS.test(head.name) && hasInspection(publisher) ? publisher : undefined;
}

/** Whether a house has a group of discipline inspection: bureaus, companies, schools; a place has a commission. */
function hasInspection({ name, kind, partOf }: NamedBody): boolean {
  return (
    !partOf &&
    /^(?:GOVERNMENT|COMPANY|UNIVERSITY|INSTITUTE)$/u.test(kind) &&
    !/(?:政府|村|社区|[市县区]委)$/u.test(name)
  );
}

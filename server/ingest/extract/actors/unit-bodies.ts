/** Units named without their house before a post's head (`教务处|处长`, `局产业发展科|科长`): of which house they are. */
import { LEVEL_WORD } from '../../lexicon/divisions.ts';
import { government, type NamedBody, partOf, townPart } from '../../lexicon/naming.ts';
import { lastIn } from '../text/index-before.ts';
import { paragraphStart } from '../text/part-start.ts';
import { isSpecialCommittee, specialCommittee } from './house-parts.ts';
import type { Found, PostContext } from './post-context.ts';
import { calls, siblingOf, townOf } from './post-houses.ts';
import { lastNamed, recentPlaces } from './post-lookups.ts';
import type { PostToken } from './post-tokens.ts';

/** Whether a name may begin at an offset: after a mark, or after a word that opens names or says what somebody does. */
export function opensAt({ text, lexicon }: PostContext, at: number): boolean {
  if (/^$|[，。；：、“\n 原任由和与]/u.test(text[at - 1] ?? '')) return true;
  if (lexicon.boundaries.longest(text, at, Math.max(0, at - 4)) !== undefined) return true;
  for (let from = at - 3; from < at - 1; from++)
    if (from >= 0 && lexicon.follow.longest(text, from)?.end === at) return true;
  return false;
}

/** How a house is called again before one of its units, once the text has told of it. */
const HOUSE_SAID = /^(?:公司|集团|村|社区|嘎查|学校|医院)(?=.{2})/u;

/** `省教育厅副厅长某某委派，|厅教师工作处`, `走进某某公司。|公司生产部`, `某某村党支部书记某某、|村妇联`: a unit of the house that the text told of. */
export function ofHouseSaid(
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
  const told = lastIn(
    context.bodies,
    paragraphStart(context.text, from),
    from,
    ({ body }) => body.name.endsWith(word) || (word !== '村' && body.kind === KIND_SAID[word]),
  );
  return told && partOf(told.body, unit.slice(word.length));
}

const KIND_SAID: Readonly<Record<string, NamedBody['kind']>> = {
  公司: 'COMPANY',
  集团: 'COMPANY',
  学校: 'UNIVERSITY',
  医院: 'INSTITUTE',
};

/** What stands beside the party committee of a town, a street or a zone. */
const BESIDE_COMMITTEE = /^(?:办事处|管委会|管理委员会|人大|人大工委|政协工委|武装部|人武部|纪工委|政府)$/u;

/** `某某街道党工委书记某某、|办事处主任`: the house beside a committee, named after the same place. */
function besideCommittee(unit: string, committee: NamedBody | undefined): NamedBody | undefined {
  if (!committee || !BESIDE_COMMITTEE.test(unit)) return undefined;
  if (committee.kind === 'PARTY' && committee.place && /^(?:办事处|管委会|管理委员会|政府)$/u.test(unit))
    return government(committee.place);
  const place = /^(.{2,}(?:街道|镇|乡|区|园))(?:党工委|工委|党委)$/u.exec(committee.name)?.[1];
  return place ? { name: place + unit, aliases: [], kind: 'GOVERNMENT' } : undefined;
}

const COMMITTEE_POST = /[县区旗镇乡市]委(?:常委|委员|副书记|书记)(?:、|兼)$/u;

/** A committee of a place that nobody can tell is no part of a house (`离任的县委书记`). */
const COMMITTEE_OF_LEVEL = new RegExp(`^${LEVEL_WORD}(?:党委|委|纪委|政府|人大|政协)$`, 'u');
/** A level word before a unit's own name. */
export const LEVEL_FIRST = new RegExp(`^${LEVEL_WORD}(?=.{2})`, 'u');

/** How much of a unit's name says again what the house's name ends in: `科研院|基础研究处` in the bulletin of `某某大学科研院`. */
function tailLength(house: string, unit: string): number | undefined {
  for (let length = unit.length - 2; length >= 2; length--) if (house.endsWith(unit.slice(0, length))) return length;
  return undefined;
}

/**
 * The body of a head right after a unit that begins at `from`. A body that is undefined is an answer too: of that unit nobody can
 * tell the house.
 */
export function atUnit(context: PostContext, token: PostToken, unitFrom: number, carried: readonly NamedBody[]): Found {
  const { text, gazetteer, home, casePlace, publisher } = context;
  const { head, start } = token;
  // 局产业发展科, 厅高新技术处: what calls the house by its own word is the publisher's.
  const mine = /^[局厅委院校部关团狱场]/u.exec(text.slice(unitFrom, start))?.[0];
  if (mine && publisher && calls(mine, publisher) && start - unitFrom > 3)
    return { from: unitFrom, name: head.name, body: partOf(publisher, text.slice(unitFrom + 1, start)) };
  const name = text.slice(unitFrom, start);
  const said = ofHouseSaid(context, unitFrom, name, carried) ?? besideCommittee(name, carried[0]);
  if (said) return { from: unitFrom, name: head.name, body: said };
  // 县委常委、|组织部部长 where nobody can tell the county.
  const ofParty = context.lexicon.bodies.departments.get(name)?.full.startsWith('{C}');
  if (ofParty && COMMITTEE_POST.test(text.slice(Math.max(0, unitFrom - 8), unitFrom)))
    return { from: unitFrom, name: head.name, body: undefined };
  if (COMMITTEE_OF_LEVEL.test(name) || /^(?:上一?[批届任轮]|前一?[批届任]|往届|下一?[批届任])/u.test(name))
    return { from: unitFrom, name: head.name, body: undefined };
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
    return { from: unitFrom, name: head.name, body: townPart(around, name.slice(levelled.length)) };
  if (levelled && around)
    return {
      from: unitFrom,
      name: head.name,
      body: {
        name: around.name + name.slice(levelled.length),
        aliases: [name],
        kind: 'GOVERNMENT',
        level: around.level,
        place: around,
      },
    };
  const team = /^(?:督察|巡视|巡察|督导|检查|考察)组$/u.test(name) ? lastNamed(context, name, start) : undefined;
  if (team) return { from: unitFrom, name: head.name, body: team.body };
  if (
    /^(?:[\u4e00-\u9fff]{0,4})(?:专家|调研|督察|督导|检查|考察|督查|评估|评审|巡视|巡察|指导|暗访|观察)组$/u.test(name)
  )
    return { from: unitFrom, name: head.name, body: { name, aliases: [], kind: 'OTHER' } };
  if (publisher?.name.endsWith(name) && name.length > 1) return { from: unitFrom, name: head.name, body: publisher };
  const tail = publisher && tailLength(publisher.name, name);
  if (publisher && tail) return { from: unitFrom, name: head.name, body: partOf(publisher, name.slice(tail)) };
  const known = lastNamed(context, name, start);
  if (known) return { from: unitFrom, name: head.name, body: known.body };
  const parent = siblingOf(name, carried[0], publisher) ?? publisher;
  if (context.placeByStart.has(unitFrom) || (name.length > 4 && context.lexicon.divisions.short.longest(name, 0)))
    return { from: unitFrom, name: head.name, body: { name, aliases: [], kind: 'OTHER' } };
  if (!parent || /^(各|有关|相关|部分|全)/u.test(text.slice(unitFrom, start)))
    return { from: unitFrom, name: head.name, body: undefined };
  if (isSpecialCommittee(parent.kind, name))
    return { from: unitFrom, name: head.name, body: specialCommittee(parent, name) };
  const town = townOf(parent, publisher);
  return { from: unitFrom, name: head.name, body: town ? townPart(town, name) : partOf(parent, name) };
}

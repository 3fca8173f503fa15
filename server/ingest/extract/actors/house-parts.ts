/** Parts of a house that are named without it: by its letter (`校工会`), by a number (`第一税务分局`), a branch, the same bureau a level up (`省局`). */
import type { Place } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { departmentOf, type NamedBody, partAsPrinted, partOf } from '../../lexicon/naming.ts';
import { calls } from './post-houses.ts';

/** Organisations of the staff that a house names by its own letter: `校工会`, `院团委`, `团妇联`. */
const OF_STAFF = /^(?:工会|团委|团总支|妇联|妇委会|纪委|党委|侨联|科协|关工委|教代会|职代会|学生会|董事会|监事会)$/u;

/** `校工会` in the bulletin of a school: the part of our house that its letter and a body's name say. */
export function ofOwnLetter(publisher: NamedBody | undefined, name: string): NamedBody | undefined {
  if (!OF_STAFF.test(name.slice(1))) return undefined;
  for (let house = publisher; house; house = house.partOf)
    if (calls(name[0] ?? '', house)) return partOf(house, name.slice(1));
  return undefined;
}

/** Houses that number their parts and have branches: not a government or a committee as a whole. */
const HAS_BRANCHES = /(?:[局厅院关]|支队|总队|大队)$/u;
const NUMBERED =
  /^第[一二三四五六七八九十]{1,3}(?:[\u4e00-\u9fff]{0,6})(?:分局|税务所|稽查局|支队|大队|中队|检察部|[处科室])$/u;
const BRANCH = /^(?!.*海关)[\u4e00-\u9fff]{2,6}分局$/u;

/** `第一税务分局`, `缉私分局` in the bulletin of the bureau. */
export function branchOfBureau(publisher: NamedBody | undefined, printed: string): NamedBody | undefined {
  if (publisher?.kind !== 'GOVERNMENT' || !HAS_BRANCHES.test(publisher.name)) return undefined;
  return NUMBERED.test(printed) || BRANCH.test(printed) ? partOf(publisher, printed) : undefined;
}

const TAX = '国家税务总局';

/** `省局` in the bulletin of a city's bureau: the same bureau of another place, by its full name. */
export function sameBureau(lexicon: Lexicon, publisher: NamedBody, place: Place): NamedBody | undefined {
  const { name, place: own } = publisher;
  if (!own) return undefined;
  const lead = name.startsWith(TAX + own.name) ? TAX : '';
  if (!name.startsWith(lead + own.name)) return undefined;
  const rest = name.slice(lead.length + own.name.length);
  const department = lexicon.bodies.departments.get(rest);
  if (department) return departmentOf(place, department);
  return {
    name: lead + place.name + rest,
    aliases: [place.short + rest],
    kind: publisher.kind,
    level: place.level,
    place,
  };
}

/** Special committees of a CPPCC and of a congress, without their ending. */
const CPPCC_COMMITTEE =
  /^(?:提案|经济(?:科技)?|农业和农村|人口资源环境|资源环境|(?:教育)?教?科技?教?文?卫生?体?育?|社会(?:和)?法制|民族(?:和)?宗教|港澳台侨(?:和外事)?|外事|文化文史(?:和)?学习|文史(?:和)?学习|学习(?:和)?文史|文史资料|城乡建设|界别|委员(?:工作|联络)|联谊|农业)(?:工作)?委(?:员会)?$/u;
const CONGRESS_COMMITTEE =
  /^(?:法制|法治|监察(?:和)?司法|内务司法|财政?经济?|教育?科学?文化?卫生?|环境与资源保护|环境?资源?(?:与|和)?城乡?建设|农业(?:与|和)农村|农村(?:与|和)?农业|社会建设|民族(?:侨务)?(?:宗教)?(?:侨务)?(?:外事)?|侨务外事|代表(?:资格审查|选举|联络)?|人事(?:任免|代表)?(?:选举)?|预算|立法|选举任免)(?:工作)?(?:委(?:员会)?|工委)$/u;

/** Whether a name is that of a special committee of a CPPCC or a congress. */
export function isSpecialCommittee(kind: NamedBody['kind'], name: string): boolean {
  return kind === 'CPPCC' ? CPPCC_COMMITTEE.test(name) : kind === 'CONGRESS' && CONGRESS_COMMITTEE.test(name);
}

/** A special committee by its full name: `提案委` is 提案委员会. */
export function specialCommittee(assembly: NamedBody, printed: string): NamedBody {
  const full = printed.replace(/工?委$/u, (end) => (end === '委' ? '委员会' : '工作委员会'));
  const ofCongress = partAsPrinted(assembly, printed, full);
  const body = full.endsWith('工作委员会') ? partOf(assembly, full) : ofCongress;
  const aliases = [...body.aliases, ofCongress.name, assembly.name + printed].filter((alias) => alias !== body.name);
  return { ...body, aliases };
}

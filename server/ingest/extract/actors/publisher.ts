/** The publisher as a body, and its place: what `市`, `我县`, `省科技厅` mean in its bulletin. */
import { LEVEL_LETTERS, type Place } from '../../lexicon/divisions.ts';
import { isZone, type NamedBody, partOf, townPart } from '../../lexicon/naming.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readBodies } from './organization-reader.ts';
import { PlaceReader } from './place-tokens.ts';

const TAIL = /(?:主办|编印|编制|主编|编发|编辑|印发|编|印|办)$/u;

const OFFICE =
  /^(?:学校|学院(?!路|街)|医院|校|院|党委|校长|院长|党政|行政|综合|公司|集团|董事会|总经理|办公室|宣传部|秘书|工会|团委).{0,12}(?:办公室|部|处|会|委)$/u;

/** Whether a name says only which office edits, not of which body. */
export function isOfficeOnly(printed: string): boolean {
  return OFFICE.test(printed.replace(TAIL, ''));
}

/** The own name of an office without its house's: `党委办公室` of `集团党委办公室（综合管理部）`; undefined when the name is no such office. */
export function officeOnly(printed: string): string | undefined {
  const name = printed.replace(/（[^（）]*）$/u, '');
  if (!isOfficeOnly(name)) return undefined;
  return name.replace(/^(?:学校|学院|集团公司|集团|公司|医院|本院|本校)(?=.{2})/u, '');
}

/** The office of a house in the bulletin that is named after the house. */
export function officeOf(house: NamedBody, printed: string, edits: boolean): Publisher {
  const name = printed.replace(TAIL, '');
  const body =
    !edits && /(?:办公室|办公厅|宣传部|组织部|秘书处)$/u.test(name) ? partOf(house, name, house.kind) : house;
  return { body, own: house, home: house.place };
}

/** What stands after a house's name when one of its offices edits. */
const OFFICE_OF = /^[\u4e00-\u9fff]{0,12}(?:办公室|办公厅|编辑部|秘书处|党委|[科处室部司])$/u;

/** `政务信息科` of an office edits for the office. */
const SECTION_OF = /(办公室|办公厅)[\u4e00-\u9fff]{2,8}(?:[科处股]|编辑部)$/u;
const HOUSE_NAME = /(?:局|厅|(?<!指挥)部|大学|学院|公司|集团|医院)$/u;

export interface Publisher {
  readonly body: NamedBody | undefined;
  /** The body that `我局`, `公司` and posts without a body mean: the publisher without the office that edits. */
  readonly own?: NamedBody | undefined;
  readonly home: Place | undefined;
}

/** A name that opens with a place that no list knows: the longest department at its end shows where the place ends. */
function unknownPlace(gazetteer: Gazetteer, name: string): Place | undefined {
  for (let end = 3; end < name.length; end++) {
    if (!LEVEL_LETTERS.includes(name[end - 1] ?? '-')) continue;
    const rest = gazetteer.lexicon.bodies.departments.longest(name, end);
    if (rest || name[end] === '委') return gazetteer.learn(name.slice(0, end));
  }
  return undefined;
}

const TOWN =
  /^(?:[\u4e00-\u9fff]{2,4}?|[\u4e00-\u9fff]{5,8}?族)(?:镇|乡|街道)(?=(?:党|人民政府|政府|办事处|办公室|人大|纪|综合|行政|便民|宣传|组织|平安|应急|团|妇联|社会|经济|农业|城市|乡村|公共|文化|民政|退役|综治)|$)/u;

/** `某某镇` before an office of towns, when no list knows the town or several counties have one of that name. */
function unknownTown(gazetteer: Gazetteer, name: string): Place | undefined {
  const town = TOWN.exec(name)?.[0];
  return town && !/(?:开发区|园区)/u.test(town) ? gazetteer.learn(town) : undefined;
}

/** `某某镇党政办公室`: an office of the town's government, named after the town. */
function townOffice(town: Place, office: string): NamedBody | undefined {
  if (town.level !== 'TOWN' || !/^[\u4e00-\u9fff]{1,12}(?:办公室|办|中心|站|所|科)$/u.test(office)) return undefined;
  return townPart(town, office);
}

/** `中共某某医院委员会`, `中共某某公司委员会党建工作部`: the party committee of a house; posts without a body are the house's. */
function houseCommittee(gazetteer: Gazetteer, name: string): Publisher | undefined {
  const [, house = '', office = ''] =
    /^(?:中共|中国共产党)(.{4,}?)委员会([\u4e00-\u9fff]{0,8}(?:办公室|办|部|室|处|科))?$/u.exec(name) ?? [];
  if (!/(?:大学|学院|学校|中学|公司|集团|医院|研究院|研究所|科学院|银行|局|厅)$/u.test(house)) return undefined;
  const { own, home } = readPublisher(gazetteer, house);
  if (!own) return undefined;
  const aliases = [own.name, ...own.aliases].flatMap((n) => [`${n}党委`, `中共${n}委员会`]);
  const body: NamedBody = { ...own, name: `中国共产党${own.name}委员会`, aliases, kind: 'PARTY', partOf: own };
  return { body: office ? partOf(body, office) : body, own, home };
}

/**
 * Reads a publisher's name as the masthead prints it. An office that is said to edit (`某局办公室编`) edits for its bureau or house; one that only stands there publishes.
 */
export function readPublisher(gazetteer: Gazetteer, printed: string, edits = TAIL.test(printed)): Publisher {
  const name = printed
    .replace(/[\s（(](?![\u4e00-\u9fff]{2,4}[）)](?:有限|股份|控股|集团|责任|公司)).*$/u, '')
    .replace(TAIL, '')
    .replace(SECTION_OF, '$1');
  if (name.length < 3) return { body: undefined, home: undefined };
  const committee = houseCommittee(gazetteer, name);
  if (committee) return committee;
  const known = new PlaceReader(gazetteer, undefined)
    .read(name)
    .filter(({ form }) => form === 'full')
    .at(-1);
  const town = known && /^[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道)(?!.*[局厅])/u.exec(name.slice(known.end))?.[0];
  if (known && town && known.place.level === 'COUNTY') gazetteer.learn(town, known.place);
  if (new PlaceReader(gazetteer, undefined).read(name).length === 0 && !unknownTown(gazetteer, name))
    unknownPlace(gazetteer, name.replace(/^(政协|中共|共青团)/u, ''));
  const places = new PlaceReader(gazetteer, undefined).read(name);
  let home = places
    .filter((token) => token.form === 'full')
    .reduce<Place | undefined>((_, token) => token.place, undefined);
  const context = { gazetteer, publisher: undefined, home, casePlace: undefined };
  const tokens = readBodies(context, name, places, [], []);
  const last = tokens.at(-1);
  const park = tokens.find((token) => token.body.kind === 'PARK');
  if (park?.body.place && isZone(park.body.place)) home = park.body.place;
  let body = last && last.end >= name.length - 1 ? last.body : undefined;
  // Offices of committees, congresses and governments are bodies of their own in any case.
  const forHouse = edits ? /(办公室|科|处|编辑部)$/u : /(科|编辑部)$/u;
  if (body?.partOf && forHouse.test(body.name) && HOUSE_NAME.test(body.partOf.name)) body = body.partOf;
  if (last && !body && OFFICE_OF.test(name.slice(last.end)))
    body =
      HOUSE_NAME.test(last.body.name) && !(edits ? /司$/u : /(?:司|办公室|办公厅|处)$/u).test(name)
        ? last.body
        : partOf(last.body, name.slice(last.end));
  const office = home && !tokens.length ? townOffice(home, name.slice(places.at(-1)?.end)) : undefined;
  const named = body ?? office ?? officeOfHouse(gazetteer, name, home) ?? plainBody(gazetteer, name, home);
  return { body: named, own: ownBody(named), home: home ?? body?.place };
}

function ownBody(body: NamedBody): NamedBody {
  let own = body;
  while (own.partOf && /(办公室|办公厅|党委|编辑部|委员会|[科处部室]|(?<!公)司)$/u.test(own.name)) own = own.partOf;
  return own;
}

/** Offices that write for their house. */
const WRITES =
  /(?:党政(?:综合)?(?:办公室|办)|党委(?:办公室|办|宣传[部科]|组织[部科]|工作部)|综合(?:业务|管理|指导)?(?:办公室|办|部|处|科)|(?:院长|行政)?办公室|办公厅|政治(?:工作)?[部处]|(?:党群工作|宣传)[部处科]|政工科|秘书[处科])$/u;
/** A regiment, a division of the construction corps: `第八师一四一团`. */
const REGIMENT = /(?:[一二三四五六七八九十〇零\d]团|[一二三四五六七八九十\d]师)$/u;

/** The kind of a house by its name's ending; undefined when no list has that ending. */
function kindByEnding({ lexicon }: Gazetteer, name: string): NamedBody['kind'] | undefined {
  if (REGIMENT.test(name)) return 'GOVERNMENT';
  for (let length = 6; length > 0; length--) {
    const ending = length < name.length ? lexicon.bodies.endings.get(name.slice(-length)) : undefined;
    if (ending) return ending.kind;
  }
  return undefined;
}

/** `第八师一四一团党政办公室`, `某某海关办公室`: an office writes for a house that no other list knows. */
function officeOfHouse(gazetteer: Gazetteer, name: string, home: Place | undefined): NamedBody | undefined {
  const office = WRITES.exec(name)?.[0];
  const house = office && name.slice(0, -office.length);
  if (!house || house.length < 3 || !kindByEnding(gazetteer, house)) return undefined;
  return partOf(plainBody(gazetteer, house, home), office);
}

const REPUBLIC = /^中华人民共和国(?=.{2,}(?:海关|海事局|检查站)$)/u;

function plainBody(gazetteer: Gazetteer, printed: string, home: Place | undefined): NamedBody {
  const name = printed.replace(REPUBLIC, '');
  const aliases = name === printed ? [] : [printed];
  const kind = kindByEnding(gazetteer, name) ?? 'OTHER';
  return { name, aliases, kind, ...(home && { place: home, level: home.level }) };
}

/** The home that a series' name or a text's first place says, where no publisher is known. */
export function homeOf(gazetteer: Gazetteer, text: string, marks?: Int32Array): Place | undefined {
  const tokens = new PlaceReader(gazetteer, undefined).read(text, marks);
  const token = tokens.find((t) => t.form === 'full') ?? tokens.find((t) => t.form === 'short');
  return token?.place;
}

/** `西北分公司党群工作部` in `某某局西北分公司简讯`: the publisher is a part of the body that names the series. */
export function ownOfSeries(series: NamedBody, printed: string): Publisher | undefined {
  for (let length = printed.length; length >= 3; length--) {
    const shared = printed.slice(0, length);
    if (!series.name.endsWith(shared) || series.name === shared) continue;
    const rest = printed.slice(length).replace(TAIL, '');
    const body = rest ? partOf(series, rest, series.kind) : series;
    return { body, own: series, home: series.place };
  }
  return undefined;
}

const UNIT = /^[\u4e00-\u9fff]{2,14}(?:处|部|科|室|中心|办公室|学院|研究院)$/u;
const HOUSE = new RegExp(`大学|公司|集团|医院|[${LEVEL_LETTERS}局厅委]`, 'u');

/** `科学技术处` of a series that is named after a house: a part of that house, when the name has no house or place of its own. */
export function unitOfSeries(series: NamedBody, printed: string): Publisher | undefined {
  const tail = printed.replace(TAIL, '');
  const name = tail.startsWith(series.name) ? tail.slice(series.name.length) : tail;
  if (!UNIT.test(name) || HOUSE.test(name) || series.name.endsWith('党委')) return undefined;
  return { body: partOf(series, name, series.kind), own: series, home: series.place };
}

/** The body that a series is named after: `西南某大学工作简报`. */
export function seriesBody(gazetteer: Gazetteer, series: string): NamedBody | undefined {
  const places = new PlaceReader(gazetteer, undefined).read(series);
  const tokens = readBodies(
    { gazetteer, publisher: undefined, home: undefined, casePlace: undefined },
    series,
    places,
    [],
    [],
  );
  return tokens.find(({ start }) => start === 0)?.body;
}

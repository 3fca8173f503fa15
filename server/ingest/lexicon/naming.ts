/** Canonical names of organisations: the place's full name and the body's full name; shorter forms stay as aliases. */
import type { OrganizationKind, OrganizationLevel } from '../../model/ontology.ts';
import type { Department } from './bodies.ts';
import type { Place } from './divisions.ts';

/** An organisation by its canonical name. */
export interface NamedBody {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly level?: OrganizationLevel | undefined;
  readonly place?: Place | undefined;
  /** The body that this one is a part of. */
  readonly partOf?: NamedBody | undefined;
}

/** A park or zone that takes a place's part (`区投资促进局` in a zone's bulletin). */
export interface Zone extends Place {
  readonly park: true;
}

export function isZone(place: Place): place is Zone {
  return 'park' in place;
}

const ASSOCIATIONS = /(联合会|协会|总工会|共产主义青年团|促进委员会|红十字会|合作社|关心下一代)/u;

function kindOf(department: Department): OrganizationKind {
  const { full } = department;
  if (full === '{Z}') return 'CPPCC';
  if (full.includes('{C}') || /纪律检查|机构编制/u.test(full)) return 'PARTY';
  if (full.includes('人民代表大会')) return 'CONGRESS';
  if (ASSOCIATIONS.test(full)) return 'ASSOCIATION';
  if (/(学院|党校)$/u.test(full)) return 'UNIVERSITY';
  if (/科学院$/u.test(full)) return 'INSTITUTE';
  return /法院|检察院|武装部|军分区/u.test(full) ? 'OTHER' : 'GOVERNMENT';
}

/** Names other than the canonical one, each once. They are a handful: to look through them is less than to make a set. */
function unique(names: readonly string[], name: string): string[] {
  const found: string[] = [];
  for (const alias of names) if (alias && alias !== name && !found.includes(alias)) found.push(alias);
  return found;
}

/** All names under which a place goes before a body: full, with its city before a district, a zone's short form. */
function placeNames(place: Place): string[] {
  const names = [place.name];
  if (place.short !== place.name && isZone(place)) names.push(place.short);
  if (place.level === 'COUNTY' && place.parent?.level === 'CITY') names.push(place.parent.name + place.name);
  return names;
}

/** A place's own bodies come again at every naming; the tables are emptied when they are full, so that they do not grow. */
const KEPT = 2_000;
const committees = new Map<Place, NamedBody>();
const governments = new Map<Place, NamedBody>();

function kept(table: Map<Place, NamedBody>, place: Place, make: (place: Place) => NamedBody): NamedBody {
  const known = table.get(place);
  if (known) return known;
  const made = make(place);
  if (table.size >= KEPT) table.clear();
  table.set(place, made);
  return made;
}

/** The party committee of a place: 市委, 自治区党委, 镇党委, a zone's 党工委. */
export function partyCommittee(place: Place): NamedBody {
  return kept(committees, place, makeCommittee);
}

function makeCommittee(place: Place): NamedBody {
  const names = placeNames(place);
  if (isZone(place) || place.name.endsWith('街道')) {
    const name = `中国共产党${place.name}工作委员会`;
    const aliases = names.flatMap((n) => [
      `${n}党委`,
      `中共${n}工作委员会`,
      `${n}党工委`,
      `中共${n}党工委`,
      `${n}工委`,
    ]);
    return { name, aliases: unique(aliases, name), kind: 'PARTY', level: place.level, place };
  }
  const name = `中国共产党${place.name}委员会`;
  const suffix = /(自治区|州|盟|镇|乡|苏木)$/u.test(place.name) ? '党委' : place.name.endsWith('地区') ? '地委' : '';
  const aliases = names.flatMap((n) => {
    const short = suffix ? [`${n}${suffix}`, `中共${n}${suffix}`] : [`${n}委`, `中共${n}委`, `${n}党委`];
    return [...short, `中共${n}委员会`, `中国共产党${n}委员会`];
  });
  return { name, aliases: unique(aliases, name), kind: 'PARTY', level: place.level, place };
}

/** The government of a place; of a zone its 管理委员会; of a 街道 its 办事处. */
export function government(place: Place): NamedBody {
  return kept(governments, place, makeGovernment);
}

function makeGovernment(place: Place): NamedBody {
  const names = placeNames(place);
  const [long, short] = isZone(place)
    ? ['管理委员会', '管委会']
    : place.name.endsWith('街道')
      ? ['办事处', '办']
      : /(地区|盟)$/u.test(place.name)
        ? ['行政公署', '行署']
        : ['人民政府', '政府'];
  const name = place.name + long;
  const aliases = names.flatMap((n) => [n + long, n + short]);
  return { name, aliases: unique(aliases, name), kind: 'GOVERNMENT', level: place.level, place };
}

function cppcc(place: Place): NamedBody {
  const name = `中国人民政治协商会议${place.name}委员会`;
  const aliases = placeNames(place).flatMap((n) => [`${n}政协`, `政协${n}委员会`, `政协${n}`]);
  return { name, aliases: unique(aliases, name), kind: 'CPPCC', level: place.level, place };
}

const CONGRESS = '人民代表大会常务委员会';

/** A town's congress has a chair and no standing committee. */
function townCongress(place: Place): NamedBody {
  const name = `${place.name}人民代表大会`;
  const aliases = [`${place.name}人大`, `${place.name}人大主席团`, `${name}主席团`];
  return { name, aliases, kind: 'CONGRESS', level: place.level, place };
}

/** `某某镇党政办公室`: what a town's or a street's government calls its offices, after the place alone. */
export function townPart(town: Place, part: string): NamedBody {
  const whole = government(town);
  const full = part.replace(/^(.*(?:党政|综合))办$/u, '$1办公室');
  const aliases = [part, full].flatMap((p) => [whole.name + p, town.name + p]);
  return { ...partOf(whole, full), name: town.name + full, aliases: unique(aliases, town.name + full) };
}

/** A department of a place by its forms. */
export function departmentOf(place: Place, department: Department): NamedBody {
  const { full, forms } = department;
  if (full === '{C}') return partyCommittee(place);
  if (full === '{G}') return government(place);
  if (full === '{Z}') return cppcc(place);
  if (full === CONGRESS && place.level === 'TOWN') return townCongress(place);
  const fill = (form: string, at: string): string =>
    form.includes('{')
      ? form.replace('{G}', government(place).name).replace('{C}', partyCommittee(place).name).replaceAll('{P}', at)
      : at + form;
  const name = fill(full, place.name).replace('{L}', place.name.at(-1) ?? '');
  const aliases: string[] = [];
  for (const n of placeNames(place)) for (const form of forms) aliases.push(fill(form, n));
  const level = place.name.at(-1) ?? '';
  const own = (form: string): string => (full.includes('{L}') ? `${level}${form}` : form);
  if (full.startsWith('{C}')) {
    const tail = full.slice(3).replace('{L}', level);
    aliases.push(...partyCommittee(place).aliases.flatMap((n) => [n + tail, n + own(forms[0] ?? '')]));
    aliases.push(...forms.slice(0, -1).map((form) => place.name + form));
  }
  if (full.startsWith('{G}')) aliases.push(...placeNames(place).map((n) => n + full.slice(3)));
  return { name, aliases: unique(aliases, name), kind: kindOf(department), level: place.level, place };
}

/** A part of a body: `内蒙古自治区科学技术厅` + `政策法规与监督处`. */
export function partOf(parent: NamedBody, name: string, kind?: OrganizationKind): NamedBody {
  // What already is the house's name, or begins with it, gets it no second time.
  if (name === parent.name || parent.aliases.includes(name)) return parent;
  const printed = name.startsWith(parent.name) ? name.slice(parent.name.length) : name;
  return makePart(parent, printed, kind);
}

function makePart(parent: NamedBody, printed: string, kind: OrganizationKind | undefined): NamedBody {
  const part = printed === '办' ? '办公室' : printed;
  const name = parent.name + part;
  const aliases = [name, parent.name + printed];
  for (const alias of parent.aliases) aliases.push(alias + part, alias + printed);
  return {
    name,
    aliases: unique(aliases, name),
    kind: kind ?? (parent.kind === 'PARK' ? 'GOVERNMENT' : parent.kind),
    level: parent.level,
    place: parent.place,
    partOf: parent,
  };
}

/** A part of a body as the text names it: a commission of `市人大` is of the congress, not of its standing committee. */
export function partAsPrinted(parent: NamedBody, printed: string, part: string, kind?: OrganizationKind): NamedBody {
  if (parent.kind !== 'CONGRESS' || !parent.place || !/(委员会|委)$/u.test(part) || printed.includes('常'))
    return partOf(parent, part, kind);
  const congress = { ...parent, name: `${parent.place.name}人民代表大会` };
  const made = partOf(congress, part, kind);
  return { ...made, aliases: [...made.aliases, parent.name + part], partOf: parent };
}

const PARK_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(国家)?(高新技术产业开发区|高新技术开发区|高新技术产业区|高新开发区|高新区)$/u, '高新技术产业开发区'],
  [/(国家级?)?(经济技术开发区|经开区|经济技术区)$/u, '经济技术开发区'],
];
const PARK_SHORT = new Map([
  ['高新技术产业开发区', '高新区'],
  ['经济技术开发区', '经开区'],
]);

/**
 * A development zone: `named` is what stands after the place (`高新区`), `place` is put before it when `named` is only its
 * kind. A zone with a name of its own keeps the name as `printed`.
 */
export function zone(place: Place | undefined, named: string, printed = named): Zone {
  const form = PARK_FORMS.find(([pattern]) => pattern.test(named));
  const parent = place && !isZone(place) ? { parent: place } : {};
  if (!form) {
    const generic =
      /^(?:经济|产业|工业|物流|综合|保税|农业|旅游|科技)?.{0,2}(?:开发区|园区|产业园|工业园|保税区|新区)$/u.test(named);
    const name = named === printed && place && generic ? place.short + named : printed;
    return { name, short: name, level: 'COUNTY', park: true, ...parent };
  }
  const own = named.replace(form[0], '');
  const prefix = own || (place ? place.short : '');
  const brief = PARK_SHORT.get(form[1]);
  const name = prefix + form[1];
  return { name, short: brief ? prefix + brief : name, level: 'COUNTY', park: true, ...parent };
}

export function zoneBody(z: Zone): NamedBody {
  const brief = [...PARK_SHORT].find(([full]) => z.name.endsWith(full));
  const aliases = [z.short];
  if (brief && z.parent) {
    for (const n of [z.parent.name, z.parent.short]) aliases.push(n + brief[0], n + brief[1]);
  }
  return { name: z.name, aliases: unique(aliases, z.name), kind: 'PARK', place: z };
}

/** Places that the divisions do not know but the issue names: new divisions, old ones, places of another source. */
import { atLevel, levelOfName, type Place, within } from '../../lexicon/divisions.ts';
import { MARK } from '../../lexicon/marks.ts';
import type { Gazetteer } from './gazetteer.ts';

const LEVEL_UNITS = new Set(Array.from('省市县区旗镇乡', (mark) => mark.charCodeAt(0)));
/** Words that such a character ends so often that no place is looked for: `全市`, `开发区`. */
const COMMON_BEFORE = new Set(Array.from('全各我本发城园社地辖校山小景库省市县区旗乡镇', (mark) => mark.charCodeAt(0)));
const NO_PLACE =
  /^(.*(开发|高新|经开|示范|工业|产业|园|社|城|郊|矿|老城|主城|新城|片|辖|景|库|小|校|灾|山|牧|林|农|城乡|保税|试验|先行|合作|聚集|集聚|功能|核心|自治|特|行政|战|军|民族|地|市|县|全|各|我|本|该|每|多|外|邻|贫困|百强|重点|强|大|大中|直辖|省辖|地级|县级|副省级|试点|三|两|二|四|五|几|东部|西部|北部|南部|中部|超|都|股|上|门|夜|花|菜)[省市县区旗镇乡])$/u;
/** Characters that an unknown place's name is not credited with: function words that touch it. */
const FUNCTION =
  /拟任|现任|时任|新任|同志|副|[还任有委府局厅办原在报到赴的了和与由对从为是将于及等第各该这那旬月日年号向请把被让以其至自经据按给来去使就都也并但而或讯]/u;
const TERRITORY = /^(?:副|常务副|代)?(?:省长|市长|县长|区长|旗长|镇长|乡长)/u;
/** What a town has: after its name it is one, even where the divisions know it in other counties only. */
const TOWN_BODY = /^(?:党委|党政|党群|人大|纪委|政府|人民政府|武装部|综合执法)/u;
const VISITED =
  /^(?:调研|考察|督导|检查|举行|举办|召开|开展|走访|对接|视察|指导|进行|参加|出席|学习|交流|启动|落户|[，。；、])/u;
const LEFT_MARK = /[，。；：、（《“\n 【】》”）]/u;
const VISIT_VERB =
  /(?:到|赴|在|来|自|往|深入|走进|前往|来到|与|和|由|对|从|位于|考察|调研|走访|支持|指导|督导|结合|借鉴|以)$/u;

interface Sighting {
  readonly name: string;
  readonly parent: string | undefined;
}

/** `现场协调|市`: a verb inside is no part of a place's name. */
function holdsVerb({ lexicon }: Gazetteer, name: string): boolean {
  for (let i = 0; i < name.length - 1; i++) {
    const verb = lexicon.follow.longest(name, i);
    if (verb && verb.value === 3 && verb.end - i > 1) return true;
  }
  return false;
}

/** The name that ends with a level word at `at`, when both its sides speak for a place. */
function sighting(gazetteer: Gazetteer, text: string, at: number): Sighting | undefined {
  if (COMMON_BEFORE.has(text.charCodeAt(at - 1))) return undefined;
  const { lexicon, divisions } = gazetteer;
  const next = at + 1;
  const rest = text.slice(next, next + 6);
  const strong =
    lexicon.bodies.departments.longest(text, next) !== undefined ||
    /^委(?:书记|副书记|常委|[，、。组宣统政办领])/u.test(rest) ||
    TERRITORY.test(rest) ||
    (/[镇乡]/u.test(text[at] ?? '') && TOWN_BODY.test(rest)) ||
    (text[at] === '省' && /^[\u4e00-\u9fff]{2,3}[市县州]/u.test(rest));
  let elsewhere: Sighting | undefined;
  for (let length = 2; length <= 3; length++) {
    const start = at - length;
    if (start < 0) return elsewhere;
    const name = text.slice(start, next);
    // 任|南阳市: a known place that ends here is no part of a longer one.
    const known = divisions.full.get(name);
    // 青|石嘴镇: a town of another county that is known may be the end of a longer name.
    if (known?.every(({ level, parent }) => level === 'TOWN' && !isNear(gazetteer, parent))) {
      if (strong && LEFT_MARK.test(text[start - 1] ?? '\n')) elsewhere = { name, parent: undefined };
      continue;
    }
    if (known) return undefined;
    if (
      !/^[\u4e00-\u9fff]+$/u.test(name) ||
      NO_PLACE.test(name) ||
      FUNCTION.test(name) ||
      holdsVerb(gazetteer, name) ||
      lexicon.words.cost(name) !== undefined ||
      lexicon.follow.get(name.slice(0, -1)) === 3 ||
      /^(政协|中共|共青|驻)/u.test(name)
    )
      continue;
    const left = text[start - 1];
    const parent = parentName(gazetteer, text, start);
    const mark = left === undefined || LEFT_MARK.test(left) || parent !== undefined;
    const verb =
      VISIT_VERB.test(text.slice(Math.max(0, start - 2), start)) ||
      lexicon.boundaries.longest(text, start, Math.max(0, start - 4)) !== undefined;
    if (!mark && !verb) continue;
    const weak = (verb || parent !== undefined) && (VISITED.test(rest) || parent !== undefined);
    if (strong || weak) return { name, parent };
  }
  return elsewhere;
}

/** Whether a place is, holds or lies in home's city. */
function isNear({ home }: Gazetteer, place: Place | undefined): boolean {
  const city = atLevel(home, 'CITY') ?? home;
  return !city || !place || within(place, city) || within(city, place);
}

function parentName(gazetteer: Gazetteer, text: string, end: number): string | undefined {
  if (!/[省市州盟区]/u.test(text[end - 1] ?? '')) return undefined;
  for (let length = 3; length <= 8 && length <= end; length++) {
    const name = text.slice(end - length, end);
    if (gazetteer.divisions.full.get(name) || gazetteer.learnedAt(name, 0)?.end === length) return name;
  }
  return undefined;
}

/** A text with the lexicon's marks. */
interface LookedAt {
  readonly text: string;
  readonly marks: Int32Array;
}

/** Learns the places of an issue's texts; true when there are any. Call it again then: now the parents are known. */
export function learnPlaces(gazetteer: Gazetteer, texts: readonly LookedAt[]): boolean {
  let learned = false;
  for (const { text, marks } of texts) {
    for (let i = 2; i < text.length; i++) {
      if (((marks[i] ?? 0) & MARK.level) === 0 || !LEVEL_UNITS.has(text.charCodeAt(i))) continue;
      const seen = sighting(gazetteer, text, i);
      if (!seen) continue;
      const parent = seen.parent
        ? (gazetteer.divisions.named(seen.parent)[0] ?? gazetteer.learnedAt(seen.parent, 0)?.value)
        : undefined;
      gazetteer.learn(seen.name, parent ?? parentOf(gazetteer, seen.name));
      learned = true;
    }
  }
  return learned;
}

const BELOW = { NATIONAL: [], PROVINCE: [], CITY: ['COUNTY'], COUNTY: ['TOWN'], TOWN: [] } as const;

/** A place one level below home that the divisions do not know is taken to lie in it. */
function parentOf(gazetteer: Gazetteer, name: string): Place | undefined {
  const { home } = gazetteer;
  const level = levelOfName(name);
  return home && level && BELOW[home.level].some((below) => below === level) ? home : undefined;
}

/**
 * The province of a home that the divisions do not know: the one that local texts name without a city of it, else the one
 * after which universities and banks are called.
 */
export function learnProvince(gazetteer: Gazetteer, home: Place, texts: readonly string[]): Place | undefined {
  const counts = new Map<string, number>();
  const bump = (name: string): void => {
    if (!NO_PLACE.test(name) && !FUNCTION.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const text of texts) {
    for (const match of text.matchAll(/(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2}省)(?![\u4e00-\u9fff]{2,3}[市县州])/gu))
      bump(match[1] ?? '');
    for (const match of text.matchAll(
      /([\u4e00-\u9fff]{2}省)(?=材料|农业|科技|科学|教育|人民|财政|委|政府|发展|工业|社会|交通|林业|水利|地质|医)/gu,
    ))
      bump(match[1] ?? '');
  }
  if (counts.size === 0) {
    for (const text of texts) {
      for (const match of text.matchAll(
        /([\u4e00-\u9fff]{2})(?=(?:理工|农业|师范|工业|科技|财经|医科|工程)大学|银行|日报)/gu,
      )) {
        const prefix = match[1] ?? '';
        if (prefix !== home.short && gazetteer.lexicon.words.cost(prefix) === undefined) bump(`${prefix}省`);
      }
    }
  }
  const best = [...counts]
    .filter(([name]) => !NO_PLACE.test(name) && !FUNCTION.test(name))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0];
  return best ? (gazetteer.divisions.named(best[0])[0] ?? gazetteer.learn(best[0])) : undefined;
}

/** Administrative divisions: provinces, cities and counties with codes, towns by county, short names. */
import type { OrganizationLevel } from '../../model/ontology.ts';
import { readData } from './files.ts';
import { MARK, type MarkTable } from './marks.ts';
import { EndTrie, Trie } from './trie.ts';

export interface Place {
  /** Full name without its parents: `铜陵市`. */
  readonly name: string;
  /** Without 省, 市, 县 …: `铜陵`; equal to `name` where nothing can be left out. */
  readonly short: string;
  readonly level: OrganizationLevel;
  /** GB/T 2260 code without trailing zeros; absent for towns and for places that only an issue knows. */
  readonly code?: string;
  readonly parent?: Place;
}

const PEOPLES =
  '蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族|各族|维吾尔|哈萨克|柯尔克孜|蒙古|塔吉克|锡伯|壮族|回族';
const TAIL = new RegExp(
  `(?:(?:${PEOPLES})*(?:自治区|自治州|自治县|自治旗|民族乡|民族苏木|乡)|特别行政区|地区|林区|特区|新区|街道|苏木|省|市|县|区|旗|盟|镇)$`,
  'u',
);

/** Signs by which a name says its level, towns' among them. */
export const LEVEL_LETTERS = '省市州盟县区旗镇乡';
/** Those of provinces, cities and counties. */
export const DIVISION_LETTERS = '省市州盟县区旗';
/** Source of a pattern for one word that says a level alone: `自治区|科技厅`, `市|人大`. */
export const LEVEL_WORD = `(?:自治区|自治州|地区|街道|[${LEVEL_LETTERS}])`;

/** Zones that the statistics list like counties; they are read as bodies of their own. */
const ZONE =
  /(开发区|园区|示范区|试验区|工业区|产业园|高新区|经开区|度假区|保税区|合作区|管理区|风景区|产业区|名胜区)$/u;

/** A division's name without what says its kind; at least two characters stay. */
export function shortName(name: string): string {
  const short = name.replace(TAIL, '');
  return short.length >= 2 ? short : name;
}

/** Which level a name says by its ending; undefined for names that end otherwise. */
export function levelOfName(name: string): OrganizationLevel | undefined {
  if (/(省|自治区|特别行政区)$/u.test(name)) return 'PROVINCE';
  if (/(自治州|地区|盟|州)$/u.test(name)) return 'CITY';
  if (/(县|旗|区)$/u.test(name)) return 'COUNTY';
  if (/(镇|乡|街道|苏木)$/u.test(name)) return 'TOWN';
  return /市$/u.test(name) ? 'CITY' : undefined;
}

export class Divisions {
  readonly byCode = new Map<string, Place>();
  /** Full names and usual other names (`伊犁州`) to the places that bear them. */
  readonly full = new Trie<readonly Place[]>();
  /** The same, to be read from their ends. */
  readonly fullByEnd = new EndTrie<readonly Place[]>();
  /** Short names of provinces, cities and counties (`铜陵`). */
  readonly short: Trie<readonly Place[]>;
  readonly #towns = new Map<string, Place[]>();
  readonly #named = new Map<string, Place[]>();
  readonly #shortNamed = new Map<string, Place[]>();

  constructor(table: MarkTable) {
    this.short = new Trie({ table, bit: MARK.shortPlace });
    for (const { words } of readData('divisions.txt')) {
      if (!ZONE.test(words[1] ?? '')) this.#add(words[0] ?? '', words[1] ?? '');
    }
    for (const { words } of readData('towns.txt')) {
      const code = words[0] ?? '';
      const county = this.byCode.get(code) ?? this.byCode.get(code.slice(0, 4));
      if (county) for (const name of (words[1] ?? '').split(',')) this.#addTown(name, county);
    }
    for (const { section, words } of readData('places-extra.txt')) {
      const place = section === 'former' ? this.byCode.get(words[1] ?? '') : undefined;
      if (place) this.#name(words[0] ?? '', place);
      if (section === 'abolished') this.#addAbolished(words);
    }
    for (const [name, places] of this.#named) {
      this.full.set(name, places);
      this.fullByEnd.set(name, places);
    }
    for (const [name, places] of this.#shortNamed) this.short.set(name, places);
  }

  #add(code: string, name: string): void {
    const parent = this.byCode.get(code.slice(0, 4)) ?? this.byCode.get(code.slice(0, 2));
    const level = code.length === 2 ? 'PROVINCE' : code.length === 4 ? 'CITY' : 'COUNTY';
    const place: Place = {
      code,
      name,
      level,
      short: shortName(name),
      ...(parent && parent.code !== code && { parent }),
    };
    this.byCode.set(code, place);
    this.#name(name, place);
    if (name.endsWith('自治州')) this.#name(`${place.short}州`, place);
    if (/自治县$/u.test(name)) this.#name(`${place.short}县`, place);
    if (place.short !== name) this.#shortNamed.set(place.short, [...(this.#shortNamed.get(place.short) ?? []), place]);
  }

  /** Counties of old by the code of what they lay in: known by their full names only. */
  #addAbolished([code = '', ...names]: readonly string[]): void {
    const parent = this.byCode.get(code);
    if (!parent) return;
    for (const name of names) this.#name(name, { name, short: shortName(name), level: 'COUNTY', parent });
  }

  #addTown(name: string, county: Place): void {
    const place: Place = { name, level: 'TOWN', short: shortName(name), parent: county };
    this.#name(name, place);
    this.#towns.set(county.code ?? '', [...(this.#towns.get(county.code ?? '') ?? []), place]);
  }

  /** A place that the lists do not have, in a parent by its full name or its code. */
  addPlace(name: string, parent: string): void {
    const around = this.byCode.get(parent) ?? this.named(parent)[0];
    const place: Place = {
      name,
      short: shortName(name),
      level:
        levelOfName(name) ?? (around?.level === 'PROVINCE' ? 'CITY' : around?.level === 'CITY' ? 'COUNTY' : 'TOWN'),
      ...(around && { parent: around }),
    };
    this.#name(name, place);
    const named = this.#named.get(name) ?? [place];
    this.full.set(name, named);
    this.fullByEnd.set(name, named);
    if (place.level === 'TOWN' || place.short === name) return;
    const alike = [...(this.#shortNamed.get(place.short) ?? []), place];
    this.#shortNamed.set(place.short, alike);
    this.short.set(place.short, alike);
  }

  #name(name: string, place: Place): void {
    const places = this.#named.get(name);
    if (!places) this.#named.set(name, [place]);
    else if (!places.includes(place)) places.push(place);
  }

  named(name: string): readonly Place[] {
    return this.#named.get(name) ?? this.#shortNamed.get(name) ?? [];
  }

  townsOf(county: Place): readonly Place[] {
    return this.#towns.get(county.code ?? '') ?? [];
  }
}

/** Whether `inner` lies in `outer` or is it. */
export function within(inner: Place | undefined, outer: Place): boolean {
  for (let place = inner; place; place = place.parent) if (place === outer || place.name === outer.name) return true;
  return false;
}

/** The place itself or the nearest place around it of a level. */
export function atLevel(place: Place | undefined, level: OrganizationLevel): Place | undefined {
  for (let p = place; p; p = p.parent) if (p.level === level) return p;
  return undefined;
}

/** The places of one issue: general divisions, places that only this issue names, and what `市`, `我县`, `自治区` mean in it. */
import type { Department } from '../../lexicon/bodies.ts';
import { atLevel, type Divisions, levelOfName, type Place, shortName, within } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { departmentOf, isZone, type NamedBody } from '../../lexicon/naming.ts';
import { ShortList } from '../../lexicon/trie.ts';

/** Which kind of place a level word asks for, by the ending of the place's name. */
const LEVEL_ENDINGS: Readonly<Record<string, RegExp>> = {
  省: /省$/u,
  自治区: /自治区$/u,
  市: /市$/u,
  州: /州$/u,
  自治州: /自治州$/u,
  盟: /盟$/u,
  地区: /地区$/u,
  县: /县$/u,
  区: /区$/u,
  旗: /旗$/u,
  镇: /镇$/u,
  乡: /乡$/u,
  街道: /街道$/u,
};

export class Gazetteer {
  readonly lexicon: Lexicon;
  /** The publisher's place. */
  home: Place | undefined;
  /** The issue is of several homes, each article of its own. */
  severalHomes = false;
  /** Level words that stand alone before any place of theirs is named, where nobody tells who publishes. */
  readonly unknownLevels = new Set<string>();
  readonly #bodies = new Map<Place, Map<Department, NamedBody>>();
  readonly #learned = new ShortList<Place>();
  readonly #learnedByName = new Map<string, Place>();
  /** The same by their names' last characters. */
  readonly #learnedByLast = new Map<string, Map<string, Place>>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  get divisions(): Divisions {
    return this.lexicon.divisions;
  }

  /** A place that the divisions do not know, by a name that says its level. */
  learn(name: string, parent?: Place): Place | undefined {
    const known = this.#learnedByName.get(name);
    if (known) return known;
    const level = levelOfName(name);
    if (!level || name.length < 3) return undefined;
    const place: Place = { name, short: shortName(name), level, ...(parent && { parent }) };
    this.relearn(place);
    return place;
  }

  /** The department of a place, made once an issue. */
  body(place: Place, department: Department): NamedBody {
    let bodies = this.#bodies.get(place);
    if (!bodies) {
      bodies = new Map();
      this.#bodies.set(place, bodies);
    }
    let body = bodies.get(department);
    if (!body) {
      body = departmentOf(place, department);
      bodies.set(department, body);
    }
    return body;
  }

  /** Puts a place in the place of what was learned under its name. */
  relearn(place: Place): void {
    this.#learnedByName.set(place.name, place);
    this.#learned.set(place.name, place);
    const last = place.name.at(-1) ?? '';
    const alike = this.#learnedByLast.get(last) ?? new Map<string, Place>();
    this.#learnedByLast.set(last, alike.set(place.name, place));
  }

  get learnedPlaces(): IterableIterator<Place> {
    return this.#learnedByName.values();
  }

  /** The longest learned name that ends at an offset; its start as `end`. */
  learnedEndingAt(text: string, end: number): { end: number; value: Place } | undefined {
    let found: { end: number; value: Place } | undefined;
    for (const place of this.#learnedByLast.get(text[end - 1] ?? '')?.values() ?? []) {
      const start = end - place.name.length;
      if (start >= 0 && start < (found?.end ?? end) && text.startsWith(place.name, start))
        found = { end: start, value: place };
    }
    return found;
  }

  learnedAt(text: string, start: number): { end: number; value: Place } | undefined {
    return this.#learned.longest(text, start);
  }

  /** Of places with one name: the one near to `near`, else near to home, else the greatest; undefined when nothing decides. */
  choose(places: readonly Place[], near: readonly (Place | undefined)[]): Place | undefined {
    if (places.length <= 1) return places[0];
    const ranked = [...places].sort((a, b) => rank(a) - rank(b));
    const [first, second] = ranked;
    for (const around of [...near, this.home]) {
      for (const outer of [around, atLevel(around, 'CITY'), atLevel(around, 'PROVINCE')]) {
        const inside = outer && ranked.filter((place) => within(place, outer));
        if (inside?.length === 1 || (inside?.length && rank(inside[0]) < rank(inside[1]))) return inside[0];
      }
    }
    return rank(first) < rank(second) ? first : undefined;
  }

  /** The place that a level word means: home or one around it, else the last one named of that kind. */
  level(word: string, recent: readonly Place[], home = this.home): Place | undefined {
    const ending = LEVEL_ENDINGS[word];
    if (!ending) return undefined;
    for (let place = home; place; place = place.parent) {
      if (ending.test(place.name) && !(word === '区' && place.level === 'PROVINCE')) return place;
      if (word === '区' && isZone(place)) return place;
    }
    if (!home && this.unknownLevels.has(word)) return undefined;
    const named = recent.find(
      (place) => ending.test(place.name) && (place.level !== 'PROVINCE' || !home) && !isZone(place),
    );
    if (named) return named;
    if (word === '区') return this.level('自治区', recent, home);
    const province = word === '省' || word === '自治区' ? atLevel(home, 'PROVINCE') : undefined;
    return province && ending.test(province.name) ? province : undefined;
  }

  /** `我市`, `全县`, `本区`: only home or a place around it. */
  ours(word: string, home = this.home): Place | undefined {
    const ending = LEVEL_ENDINGS[word];
    for (let place = home; place; place = place.parent) {
      if (ending?.test(place.name) || (word === '区' && isZone(place))) return place;
    }
    return undefined;
  }
}

const ORDER = { NATIONAL: 0, PROVINCE: 1, CITY: 2, COUNTY: 3, TOWN: 4 } as const;

function rank(place: Place | undefined): number {
  return place ? ORDER[place.level] : 9;
}

/** What the issues together know of bodies and places: sector, level, parents, where. It settles whether two posts may be one person's. */
import type { Claim } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import { keyOf } from '../../model/ids.ts';
import type { Issue } from './choose-issues.ts';
import type { Ids } from './name-things.ts';

/** `public`: one career leads through these bodies. `own`: a firm, a school. `side`: groups and societies that people join besides. */
export type Sector = 'public' | 'own' | 'side';

/** How two bodies lie to each other on the map. */
export type Nearness = 'same' | 'under' | 'siblings' | 'apart' | 'unknown';

const SECTORS: Readonly<Record<string, Sector>> = {
  GOVERNMENT: 'public',
  PARTY: 'public',
  CONGRESS: 'public',
  CPPCC: 'public',
  PARK: 'public',
  COMPANY: 'own',
  UNIVERSITY: 'own',
  INSTITUTE: 'own',
  MEDIA: 'own',
  ASSOCIATION: 'side',
  OTHER: 'side',
};

const UPPER_LEVELS = new Set(['NATIONAL', 'PROVINCE']);

interface Place {
  readonly name: string;
  readonly level: string;
}

/**
 * Built once from all issues; asked by ids of organisations. What issues disagree on is settled by the order of the words, never of the issues.
 */
export class Surroundings {
  readonly #kinds = new Map<string, string>();
  readonly #levels = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #parents = new Map<string, Set<string>>();
  readonly #located = new Map<string, Set<string>>();
  readonly #places = new Map<string, Place>();
  readonly #placesByName = new Map<string, string>();
  readonly #near = new Map<string, ReadonlySet<string>>();

  constructor(issues: readonly Issue[], ids: Ids) {
    for (const issue of issues) {
      const idOf = ids.get(issue) ?? new Map<string, string>();
      this.#readFacts(issue, idOf);
      for (const claim of issue.reading.facts.claims) this.#readClaim(claim, idOf);
    }
    for (const [id, { name }] of [...this.#places].sort(([a], [b]) => compareText(a, b))) {
      if (!this.#placesByName.has(name)) this.#placesByName.set(name, id);
    }
  }

  #readFacts(issue: Issue, idOf: ReadonlyMap<string, string>): void {
    for (const fact of issue.facts.values()) {
      const id = idOf.get(fact.key);
      if (id === undefined) continue;
      const { kind, level } = fact.properties;
      if (fact.label === 'Organization') {
        this.#names.set(id, keyOf(fact.name));
        if (typeof kind === 'string') this.#keepSmaller(this.#kinds, id, kind);
        if (typeof level === 'string') this.#keepSmaller(this.#levels, id, level);
      } else if (fact.label === 'City') {
        this.#places.set(id, { name: keyOf(fact.name), level: typeof level === 'string' ? level : '' });
      }
    }
  }

  /** Issues may disagree; which of two words is taken must not depend on their order. */
  #keepSmaller(map: Map<string, string>, id: string, value: string): void {
    const other = map.get(id);
    if (other === undefined || value < other) map.set(id, value);
  }

  #readClaim({ type, from, to }: Claim, idOf: ReadonlyMap<string, string>): void {
    const [start, end] = [idOf.get(from), idOf.get(to)];
    if (start === undefined || end === undefined) return;
    const map = type === 'PART_OF' ? this.#parents : type === 'LOCATED_IN' ? this.#located : null;
    map?.set(start, (map.get(start) ?? new Set()).add(end));
  }

  sector(organization: string): Sector {
    return SECTORS[this.#kinds.get(organization) ?? 'OTHER'] ?? 'side';
  }

  /** The body itself and what it is part of, as stated, two steps up at most: beyond that everybody is in one house. */
  bodies(organization: string): ReadonlySet<string> {
    const found = new Set([organization]);
    for (const parent of this.#parents.get(organization) ?? []) {
      found.add(parent);
      for (const above of this.#parents.get(parent) ?? []) found.add(above);
    }
    return found;
  }

  /** The longest known place's name with which the body's begins: 石河县 of 石河县科学技术局. */
  #placeInName(organization: string): string | undefined {
    const name = this.#names.get(organization) ?? '';
    for (let length = name.length - 1; length >= 2; length--) {
      const place = this.#placesByName.get(name.slice(0, length));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Places below the province in which a body lies. */
  #placesOf(organization: string): ReadonlySet<string> {
    const known = this.#near.get(organization);
    if (known) return known;
    const inName = this.#placeInName(organization);
    const open = [...(this.#located.get(organization) ?? []), ...(inName === undefined ? [] : [inName])];
    const found = new Set<string>();
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (found.has(place) || UPPER_LEVELS.has(this.#places.get(place)?.level ?? '')) continue;
      found.add(place);
      open.push(...(this.#located.get(place) ?? []));
    }
    this.#near.set(organization, found);
    return found;
  }

  nearness(a: string, b: string): Nearness {
    const upper = [a, b].filter((id) => UPPER_LEVELS.has(this.#levels.get(id) ?? '')).length;
    if (upper === 1) return 'apart';
    if (upper === 2) return 'unknown';
    const [here, there] = [this.#placesOf(a), this.#placesOf(b)];
    const shared = [...here].filter((place) => there.has(place)).length;
    if (shared > 0) {
      if (shared === here.size && shared === there.size) return 'same';
      return shared === here.size || shared === there.size ? 'under' : 'siblings';
    }
    const isCity = (place: string) => this.#places.get(place)?.level === 'CITY';
    return [...here].some(isCity) && [...there].some(isCity) ? 'apart' : 'unknown';
  }
}

/**
 * Which namings are one person. The same name is the same person when post, body or place agree, or when nothing contradicts it inside one
 * series; otherwise these are two persons, and a person should look. The outcome depends on what the issues say, never on their order.
 */
import { compareText } from '../../model/graph.ts';
import type { PersonUnit } from './person-units.ts';
import type { Surroundings } from './surroundings.ts';

/** One person: the namings that are theirs, sorted as the units are. */
export interface Person {
  readonly units: readonly PersonUnit[];
}

type Verdict = 'agree' | 'open' | 'contradict';

class Cluster {
  #units: PersonUnit[];
  #sorted = true;
  readonly issues: Set<string>;

  constructor(unit: PersonUnit) {
    this.#units = [unit];
    this.issues = new Set([unit.issue.id]);
  }

  /** Sorted only when somebody looks: a mayor is absorbed a thousand times. */
  get units(): readonly PersonUnit[] {
    if (!this.#sorted) {
      this.#units.sort((a, b) => compareText(a.issue.date, b.issue.date) || compareText(a.key, b.key));
      this.#sorted = true;
    }
    return this.#units;
  }

  /** Two persons of one name in one issue were told apart by that issue: they are never one. */
  mayJoin(other: Cluster): boolean {
    const [small, large] = this.issues.size < other.issues.size ? [this, other] : [other, this];
    return ![...small.issues].some((issue) => large.issues.has(issue));
  }

  absorb(other: Cluster): void {
    this.#units.push(...other.#units);
    this.#sorted = false;
    for (const issue of other.issues) this.issues.add(issue);
  }

  organizations(): Set<string> {
    return new Set(this.units.flatMap(({ organizations }) => [...organizations.keys()]));
  }

  company(): Set<string> {
    return new Set(this.units.flatMap(({ company }) => [...company]));
  }

  inSeries(series: string): boolean {
    return this.units.some(({ issue }) => issue.series === series);
  }

  sharesSeries(other: Cluster): boolean {
    return this.units.some(({ issue }) => other.inSeries(issue.series));
  }
}

/** Joins clusters that have a key in common, strongest kind of key first. */
function joinByKeys(clusters: Cluster[], keysOf: (unit: PersonUnit) => Iterable<string>): Cluster[] {
  const home = new Map<string, Cluster[]>();
  const gone = new Map<Cluster, Cluster>();
  const alive = (cluster: Cluster): Cluster => {
    let at = cluster;
    for (let next = gone.get(at); next; next = gone.get(at)) at = next;
    return at;
  };
  for (const start of clusters) {
    const keys = [...new Set(start.units.flatMap((unit) => [...keysOf(unit)]))].sort(compareText);
    for (const key of keys) {
      const own = alive(start);
      const known = [...new Set((home.get(key) ?? []).map(alive))];
      const partner = known.includes(own) ? undefined : known.find((cluster) => cluster.mayJoin(own));
      if (partner) {
        partner.absorb(own);
        gone.set(own, partner);
      }
      home.set(key, [...new Set([...known, alive(start)])]);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** Whether times of present office of the two lie in each other's midst. */
function interleaved(a: Cluster, b: Cluster): boolean {
  const span = (cluster: Cluster): [string, string] => {
    const dates = cluster.units
      .filter(({ organizations }) => [...organizations.values()].includes(true))
      .map(({ issue }) => issue.date);
    return [dates[0] ?? '', dates.at(-1) ?? ''];
  };
  const [[from, to], [start, end]] = [span(a), span(b)];
  return !(to < start || end < from);
}

function judgeBodies(a: string, b: string, meetInTime: boolean, sameSeries: boolean, around: Surroundings): Verdict {
  const sectors = [around.sector(a), around.sector(b)];
  if (sectors.includes('side')) return 'open';
  if (sectors.includes('own')) return 'contradict';
  const nearness = around.nearness(a, b);
  if (!sameSeries) return nearness === 'same' || nearness === 'under' ? 'agree' : 'contradict';
  if (nearness === 'apart') return 'contradict';
  return nearness === 'siblings' && meetInTime ? 'contradict' : 'agree';
}

function judge(a: Cluster, b: Cluster, around: Surroundings): Verdict {
  if (!a.mayJoin(b)) return 'contradict';
  const [meetInTime, sameSeries] = [interleaved(a, b), a.sharesSeries(b)];
  let verdict: Verdict = 'open';
  for (const here of a.organizations()) {
    for (const there of b.organizations()) {
      const found = judgeBodies(here, there, meetInTime, sameSeries, around);
      if (found === 'contradict') return found;
      if (found === 'agree') verdict = found;
    }
  }
  return verdict;
}

/** Persons known by an office in a public body or by a firm or school, as far as their offices do not contradict each other. */
function joinCareers(cores: readonly Cluster[], around: Surroundings): Cluster[] {
  const persons: Cluster[] = [];
  for (const core of cores) {
    const same = persons.find((person) => judge(person, core, around) === 'agree');
    if (same) same.absorb(core);
    else persons.push(core);
  }
  return persons;
}

/** The one among candidates that keeps the company of this naming; null when two keep it equally. */
function bestCompany(naming: Cluster, candidates: readonly Cluster[]): Cluster | null {
  const company = naming.company();
  const scored = candidates
    .map((cluster) => ({ cluster, shared: [...cluster.company()].filter((id) => company.has(id)).length }))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = scored;
  if (!best) return null;
  return !next || best.shared > next.shared ? best.cluster : null;
}

/** Namings without an office that tells (a bare name, a seat in a working group) go to the one whom nothing contradicts. */
function joinLoose(persons: readonly Cluster[], loose: readonly Cluster[]): Cluster[] {
  const all = [...persons];
  // Decided against the persons as they stand, so that the order of loose namings does not matter.
  const decided = loose.map((naming) => {
    const candidates = persons.filter((person) => person.sharesSeries(naming) && person.mayJoin(naming));
    return { naming, person: bestCompany(naming, candidates) };
  });
  for (const { naming, person } of decided) {
    if (person?.mayJoin(naming)) person.absorb(naming);
    else {
      const alike = all.slice(persons.length).find((other) => other.sharesSeries(naming) && other.mayJoin(naming));
      if (alike && !person) alike.absorb(naming);
      else all.push(naming);
    }
  }
  return all;
}

/** The persons of one name, from all units of that name (sorted). */
export function tellApart(units: readonly PersonUnit[], around: Surroundings): Person[] {
  let clusters = units.map((unit) => new Cluster(unit));
  clusters = joinByKeys(clusters, ({ posts, organizations }) => (organizations.size > 0 ? posts : []));
  clusters = joinByKeys(clusters, ({ organizations }) => organizations.keys());
  clusters = joinByKeys(clusters, ({ bodies }) => bodies);
  const tells = (cluster: Cluster) => [...cluster.organizations()].some((body) => around.sector(body) !== 'side');
  const persons = joinCareers(clusters.filter(tells), around);
  return joinLoose(
    persons,
    clusters.filter((cluster) => !tells(cluster)),
  ).map(({ units: own }) => ({ units: own }));
}

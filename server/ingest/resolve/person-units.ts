/** What each issue says of a person by which two namesakes can be told apart, or known to be one. */
import type { Claim } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Issue } from './choose-issues.ts';
import type { Unit } from './group-names.ts';
import type { Ids } from './name-things.ts';
import type { Surroundings } from './surroundings.ts';

export interface PersonUnit extends Unit {
  /** Issue id and fact key: content, so that sorting by it is the same everywhere. */
  readonly key: string;
  /** Ids of posts held or formerly held. */
  readonly posts: ReadonlySet<string>;
  /** Ids of the bodies of these posts; `true` where the post is held at the issue's time. */
  readonly organizations: ReadonlyMap<string, boolean>;
  /** The bodies and what they are part of. */
  readonly bodies: ReadonlySet<string>;
  /** Ids of what the person has to do with in the issue: subjects, meetings' subjects and places, names of the others there. */
  readonly company: ReadonlySet<string>;
}

interface IssueClaims {
  readonly byPerson: ReadonlyMap<string, readonly Claim[]>;
  readonly byMeeting: ReadonlyMap<string, readonly Claim[]>;
}

function claimsOf(issue: Issue): IssueClaims {
  const { claims } = issue.reading.facts;
  const label = (key: string) => issue.facts.get(key)?.label;
  return {
    byPerson: groupBy(
      claims.filter(({ from }) => label(from) === 'Official'),
      ({ from }) => from,
    ),
    byMeeting: groupBy(
      claims.filter(({ from, to }) => label(from) === 'Meeting' || label(to) === 'Meeting'),
      ({ from, to }) => (label(from) === 'Meeting' ? from : to),
    ),
  };
}

function companyOf(person: string, claims: IssueClaims, issue: Issue, idOf: ReadonlyMap<string, string>): Set<string> {
  const company = new Set<string>();
  const add = (key: string) => {
    const id = issue.facts.get(key)?.label === 'Official' ? `person ${issue.facts.get(key)?.name}` : idOf.get(key);
    if (id !== undefined && key !== person) company.add(id);
  };
  for (const { type, to } of claims.byPerson.get(person) ?? []) {
    if (type === 'PROMOTES' || type === 'ATTENDS') add(to);
    if (type !== 'ATTENDS') continue;
    for (const claim of claims.byMeeting.get(to) ?? []) add(claim.from === to ? claim.to : claim.from);
  }
  return company;
}

/** One unit for each person of each issue, sorted by date, then by key. */
export function personUnits(issues: readonly Issue[], ids: Ids, around: Surroundings): PersonUnit[] {
  const units: PersonUnit[] = [];
  for (const issue of issues) {
    const idOf = ids.get(issue) ?? new Map<string, string>();
    const claims = claimsOf(issue);
    for (const fact of issue.facts.values()) {
      if (fact.label !== 'Official') continue;
      const posts = new Set<string>();
      const organizations = new Map<string, boolean>();
      for (const { type, to } of claims.byPerson.get(fact.key) ?? []) {
        if (type !== 'HOLDS' && type !== 'HELD') continue;
        const post = idOf.get(to);
        if (post !== undefined) posts.add(post);
        const of = issue.facts.get(to)?.of;
        const body = of === undefined ? undefined : idOf.get(of);
        if (body !== undefined) organizations.set(body, type === 'HOLDS' || organizations.get(body) === true);
      }
      const bodies = new Set([...organizations.keys()].flatMap((body) => [...around.bodies(body)]));
      const company = companyOf(fact.key, claims, issue, idOf);
      units.push({ issue, fact, key: `${issue.id} ${fact.key}`, posts, organizations, bodies, company });
    }
  }
  return units.sort((a, b) => compareText(a.issue.date, b.issue.date) || compareText(a.key, b.key));
}

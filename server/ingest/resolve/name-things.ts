/** The canonical node of everything that an issue names, persons apart: its id is computed from its natural key. */
import type { Fact, FactLabel } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import { groupBy, push } from '../../model/group-by.ts';
import { keyOf, nodeId } from '../../model/ids.ts';
import type { Issue } from './choose-issues.ts';
import { groupNames, type Unit } from './group-names.ts';

/** Node ids by issue and fact key. */
export type Ids = ReadonlyMap<Issue, ReadonlyMap<string, string>>;

type IdsInMaking = Map<Issue, Map<string, string>>;

/** Meetings with short names (座谈会, 工作会议) say nothing about who and where, so that two publishers cannot mean one by them. */
const TELLING_NAME = 9;

function setId(ids: IdsInMaking, { issue, fact }: Unit, id: string): void {
  ids.get(issue)?.set(fact.key, id);
}

function text(fact: Fact, property: string): string {
  const value = fact.properties[property];
  return value === undefined ? '' : String(value);
}

function nameOrganizations(units: readonly Unit[], ids: IdsInMaking): void {
  const names = groupNames(units, ({ issue }) => issue.series);
  for (const [unit, name] of names) setId(ids, unit, nodeId('Organization', name));
}

/** A place without a code is the coded one of its name, if the series knows exactly one. */
function nameCities(units: readonly Unit[], ids: IdsInMaking): void {
  const names = groupNames(units, ({ issue }) => issue.series);
  const codes = new Map<string, Set<string>>();
  const place = (unit: Unit) => `${unit.issue.series} ${names.get(unit) ?? ''}`;
  for (const unit of units) {
    const code = text(unit.fact, 'code');
    if (code) codes.set(place(unit), (codes.get(place(unit)) ?? new Set()).add(code));
  }
  for (const unit of units) {
    const known = [...(codes.get(place(unit)) ?? [])];
    const code = text(unit.fact, 'code') || (known.length === 1 ? known[0] : undefined);
    setId(ids, unit, nodeId('City', code || (names.get(unit) ?? keyOf(unit.fact.name))));
  }
}

function documentNumber(fact: Fact): string {
  return keyOf(text(fact, 'documentNumber')).replace(/[()〔〕[\]【】第]/g, '');
}

/** Two documents of one title are told apart by their numbers; without numbers there is no telling, and they are one. */
function namePolicies(units: readonly Unit[], ids: IdsInMaking): void {
  const names = groupNames(units, ({ issue }) => issue.series);
  for (const [title, same] of groupBy(units, (unit) => names.get(unit) ?? '')) {
    const numbers = new Set(same.map(({ fact }) => documentNumber(fact)).filter(Boolean));
    const inSeries = new Map<string, Set<string>>();
    for (const { issue, fact } of same) {
      const number = documentNumber(fact);
      if (number) inSeries.set(issue.series, (inSeries.get(issue.series) ?? new Set()).add(number));
    }
    for (const unit of same) {
      const known = [...(inSeries.get(unit.issue.series) ?? [])];
      const number = documentNumber(unit.fact) || (known.length === 1 ? (known[0] ?? '') : '');
      setId(ids, unit, numbers.size > 1 && number ? nodeId('Policy', title, number) : nodeId('Policy', title));
    }
  }
}

function nameInitiatives(units: readonly Unit[], ids: IdsInMaking): void {
  const habit = { goesBy: 'commonest', sharesShortForms: true } as const;
  const names = groupNames(units, ({ issue }) => issue.series, habit);
  for (const [unit, name] of names) setId(ids, unit, nodeId('Initiative', name));
}

/** One name on one day is one meeting. An undated one stays with its issue: nothing says that it is the next issue's. */
function nameMeetings(units: readonly Unit[], ids: IdsInMaking): void {
  const day = ({ fact }: Unit) => text(fact, 'startDate');
  const names = groupNames(units, (unit) => (day(unit) ? `${unit.issue.series} ${day(unit)}` : null));
  for (const [unit, name] of names) {
    const apart = [day(unit) || unit.issue.id];
    if (day(unit) && name.length < TELLING_NAME) apart.push(unit.issue.series);
    setId(ids, unit, nodeId('Meeting', name, ...apart));
  }
}

/** Things that hang on another: named with the id of that one, or with the issue's where the text names no owner. */
const OWNED: Partial<Record<FactLabel, (fact: Fact) => readonly string[]>> = {
  Post: (fact) => [keyOf(fact.name)],
  CaseStudy: (fact) => [keyOf(fact.name)],
  Measure: (fact) => [keyOf(fact.name)],
  Figure: (fact) => [keyOf(fact.name), text(fact, 'year'), text(fact, 'min'), text(fact, 'max')],
};

function nameOwned(issue: Issue, fact: Fact, ids: IdsInMaking, path: ReadonlySet<string>): string | undefined {
  const known = ids.get(issue)?.get(fact.key);
  const parts = OWNED[fact.label];
  if (known !== undefined || !parts) return known;
  if (path.has(fact.key)) throw new Error(`${issue.reading.fileName}: ${fact.key} hangs on itself`);
  const owner = fact.of === undefined ? undefined : issue.facts.get(fact.of);
  const ownerId = owner && nameOwned(issue, owner, ids, new Set([...path, fact.key]));
  // A post whose body is not named is the same post in every issue of its series as far as anybody can tell.
  const id = nodeId(fact.label, ...parts(fact), ownerId ?? (fact.label === 'Post' ? issue.series : issue.id));
  ids.get(issue)?.set(fact.key, id);
  return id;
}

/**
 * Ids for all facts but officials. An id depends on what the fact itself says and, for short forms, codes and document numbers, on the
 * other issues of its series; never on the order of loading.
 */
export function nameThings(issues: readonly Issue[]): Map<Issue, Map<string, string>> {
  const ids: IdsInMaking = new Map(issues.map((issue) => [issue, new Map([[issue.fact.key, issue.id]])]));
  const byLabel = new Map<FactLabel, Unit[]>();
  for (const issue of issues) {
    for (const fact of [...issue.facts.values()].sort((a, b) => compareText(a.key, b.key))) {
      push(byLabel, fact.label, { issue, fact });
    }
  }
  nameOrganizations(byLabel.get('Organization') ?? [], ids);
  nameCities(byLabel.get('City') ?? [], ids);
  namePolicies(byLabel.get('Policy') ?? [], ids);
  nameInitiatives(byLabel.get('Initiative') ?? [], ids);
  nameMeetings(byLabel.get('Meeting') ?? [], ids);
  for (const label of ['Post', 'CaseStudy', 'Measure', 'Figure'] as const) {
    for (const { issue, fact } of byLabel.get(label) ?? []) nameOwned(issue, fact, ids, new Set());
  }
  return ids;
}

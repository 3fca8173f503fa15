/** Ids for persons: a name and what tells this bearer of it from others. */
import { compareText } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { keyOf, nodeId } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Issue } from './choose-issues.ts';
import type { Ids } from './name-things.ts';
import { type PersonUnit, personUnits } from './person-units.ts';
import { Surroundings } from './surroundings.ts';
import { type Person, tellApart } from './who-is-who.ts';

/**
 * The body of the first office that is known of a person. Later issues do not change it, and neither does a namesake who turns up, so the
 * id, and with it links and saved views, stays. Who holds no office is told by the publisher: an editor is the publisher's own.
 */
function anchorOf({ units }: Person, bodyNames: ReadonlyMap<string, string>): string {
  for (const { organizations } of units) {
    const [first] = [...organizations.keys()].map((id) => bodyNames.get(id) ?? id).sort(compareText);
    if (first !== undefined) return first;
  }
  const [first] = units;
  return first ? keyOf(first.issue.publisher) || first.issue.series : '';
}

function officesOf({ units }: Person): string {
  const words = new Set<string>();
  for (const { issue, fact } of units) {
    for (const { type, from, to } of issue.reading.facts.claims) {
      if (from !== fact.key || (type !== 'HOLDS' && type !== 'HELD')) continue;
      const post = issue.facts.get(to);
      const body = post?.of === undefined ? undefined : issue.facts.get(post.of);
      words.add(`${body?.name ?? ''}${post?.name ?? ''}`);
    }
  }
  return [...words].sort(compareText).slice(0, 3).join('、');
}

/** The files of a problem about some namings: the first one's, and the others'. */
function filesOf(units: readonly PersonUnit[]): Pick<Problem, 'file' | 'also'> {
  const [file = '', ...also] = new Set(units.map(({ issue }) => issue.reading.fileName));
  return { file, ...(also.length > 0 ? { also } : {}) };
}

/** The first namings with each office that no issue connects with the others: by what the issues say, these may be two persons. */
function careerOf({ units }: Person): PersonUnit[] {
  const groups: { readonly bodies: Set<string>; readonly first: PersonUnit }[] = [];
  for (const unit of units) {
    const own = new Set([...unit.organizations.keys(), ...unit.bodies]);
    if (own.size === 0) continue;
    const group = groups.find(({ bodies }) => [...own].some((body) => bodies.has(body)));
    if (group) for (const body of own) group.bodies.add(body);
    else groups.push({ bodies: own, first: unit });
  }
  return groups.map(({ first }) => first);
}

/** One person by our reckoning, with offices in bodies that have nothing to do with each other: worth a look, mostly a new post. */
function careers(name: string, firsts: readonly PersonUnit[]): Problem {
  const list = (from: string): string =>
    firsts.map((unit) => `${officesOf({ units: [unit] })}（${from}${unit.issue.fact.name}）`).join('；');
  return {
    code: 'same-name',
    severity: 'info',
    ...filesOf(firsts),
    message: {
      zh: `“${name}”先后任职于不同单位，按同一人处理：${list('见于')}。`,
      en: `"${name}" holds offices in different bodies and is taken for one person: ${list('in ')}.`,
    },
    hint: { zh: '若是两人，请核对原文。', en: 'If these are two persons, please check the texts.' },
  };
}

function namesakes(name: string, persons: readonly Person[]): Problem {
  const seen = persons.map((person) => ({
    person,
    office: officesOf(person),
    issue: person.units[0]?.issue.fact.name ?? '',
  }));
  const list = (none: string, from: string) =>
    seen.map(({ office, issue }) => `${office || none}（${from}${issue}）`).join('；');
  return {
    code: 'same-name',
    severity: 'warning',
    ...filesOf(persons.flatMap(({ units: [first] }) => first ?? [])),
    message: {
      zh: `“${name}”按${persons.length}人处理：${list('无职务', '最早见于')}。`,
      en: `"${name}" is taken for ${persons.length} persons: ${list('no post', 'first in ')}.`,
    },
    hint: {
      zh: '请核对这些同名者是否为同一人。',
      en: 'Please check whether some of them are one person.',
    },
  };
}

function bodyNamesOf(issues: readonly Issue[], ids: Ids): Map<string, string> {
  const names = new Map<string, string>();
  for (const issue of issues) {
    for (const fact of issue.facts.values()) {
      const id = fact.label === 'Organization' ? ids.get(issue)?.get(fact.key) : undefined;
      if (id === undefined) continue;
      const name = keyOf(fact.name);
      const other = names.get(id);
      // One id may go by a short form in some issue: the full name is the key, whatever issue is read first.
      if (other === undefined || name.length > other.length || (name.length === other.length && name < other)) {
        names.set(id, name);
      }
    }
  }
  return names;
}

/** Ids by person unit; two persons whose name and first body agree are told apart by where they were first named. */
function idsOf(name: string, persons: readonly Person[], bodyNames: ReadonlyMap<string, string>): Map<Person, string> {
  const anchors = new Map(persons.map((person) => [person, anchorOf(person, bodyNames)]));
  const shared = groupBy(persons, (person) => anchors.get(person) ?? '');
  const ids = new Map<Person, string>();
  for (const [anchor, same] of shared) {
    for (const [i, person] of same.entries()) {
      const apart = i === 0 ? [] : [person.units[0]?.key ?? ''];
      ids.set(person, nodeId('Official', name, anchor, ...apart));
    }
  }
  return ids;
}

/** Adds the officials' ids to `ids` and tells of namesakes. */
export function nameOfficials(issues: readonly Issue[], ids: Map<Issue, Map<string, string>>): Problem[] {
  const around = new Surroundings(issues, ids);
  const bodyNames = bodyNamesOf(issues, ids);
  const problems: Problem[] = [];
  const byName = groupBy<string, PersonUnit>(personUnits(issues, ids, around), ({ fact }) => keyOf(fact.name));
  for (const [name, units] of [...byName].sort(([a], [b]) => compareText(a, b))) {
    const persons = tellApart(units, around);
    for (const [person, id] of idsOf(name, persons, bodyNames)) {
      for (const { issue, fact } of person.units) ids.get(issue)?.set(fact.key, id);
    }
    const shown = units[0]?.fact.name ?? name;
    if (persons.length > 1) problems.push(namesakes(shown, persons));
    for (const person of persons) {
      const firsts = careerOf(person);
      if (firsts.length > 1) problems.push(careers(shown, firsts));
    }
  }
  return problems;
}

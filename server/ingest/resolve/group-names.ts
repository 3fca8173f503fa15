/** Which names mean one thing: equal names everywhere, and inside one series a name that is defined there as another's short form. */
import type { Fact } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import { groupBy, push } from '../../model/group-by.ts';
import { keyOf } from '../../model/ids.ts';
import { DOCUMENT_KIND_WORDS } from '../lexicon/document-heads.ts';
import { either } from '../lexicon/either.ts';
import type { Issue } from './choose-issues.ts';

/** One fact of one issue. */
export interface Unit {
  readonly issue: Issue;
  readonly fact: Fact;
}

/** Kinds of document: as a name of its own such a word says nothing, and as a short form it is good for one issue only. */
const KINDS_OF_DOCUMENT = new RegExp(
  `^(若干|实施|管理|行动|工作|暂行|试行|指导|总体|三年|年度|建设|发展)*(${either(DOCUMENT_KIND_WORDS, '要点 纲要 规程 公告 决定 法')})(\\(?试行\\)?)?$`,
);

/** How things of one label go by their names. */
export interface NamingHabit {
  /** `fullest`: bodies and documents have one full name. `commonest`: an action is called what most issues call it. */
  readonly goesBy: 'fullest' | 'commonest';
  /** Whether two names with one short form mean one thing: so with actions (“星火”计划 and “星火”做法), not with bodies (市科技局). */
  readonly sharesShortForms: boolean;
}

const BODIES_AND_DOCUMENTS: NamingHabit = { goesBy: 'fullest', sharesShortForms: false };

class Links {
  readonly #parent = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let next = this.#parent.get(at); next !== undefined; next = this.#parent.get(at)) at = next;
    return at;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)].sort(compareText);
    if (x !== undefined && y !== undefined && x !== y) this.#parent.set(y, x);
  }
}

/** Which names link to which, over the short forms that the units define. */
function linksIn(units: readonly Unit[], { sharesShortForms }: NamingHabit): Links {
  const names = new Set(units.map(({ fact }) => keyOf(fact.name)));
  const definedBy = new Map<string, Set<string>>();
  for (const { fact } of units) {
    for (const alias of fact.aliases.map(keyOf)) {
      definedBy.set(alias, (definedBy.get(alias) ?? new Set()).add(keyOf(fact.name)));
    }
  }
  const links = new Links();
  for (const [alias, definers] of [...definedBy].sort(([a], [b]) => compareText(a, b))) {
    if (KINDS_OF_DOCUMENT.test(alias)) continue;
    const others = [...definers].filter((name) => name !== alias);
    const [first] = others;
    if (first === undefined) continue;
    if (sharesShortForms) for (const other of others) links.join(first, other);
    // Two bodies with one short form: nothing tells which of them is meant.
    if (names.has(alias) && (sharesShortForms || others.length === 1)) links.join(alias, first);
  }
  return links;
}

/** The name, among those that mean one thing, by which it goes: the longest, or the most frequent; then what sorts first. */
function chooseName(counts: ReadonlyMap<string, number>, { goesBy }: NamingHabit): string {
  const weight = (name: string) => (goesBy === 'fullest' ? name.length : (counts.get(name) ?? 0));
  const [chosen] = [...counts.keys()].sort((a, b) => weight(b) - weight(a) || compareText(a, b));
  return chosen ?? '';
}

function keysIn(units: readonly Unit[], habit: NamingHabit, keys: Map<Unit, string>): void {
  const links = linksIn(units, habit);
  for (const members of groupBy(units, ({ fact }) => links.root(keyOf(fact.name))).values()) {
    const counts = new Map<string, number>();
    for (const { fact } of members) counts.set(keyOf(fact.name), (counts.get(keyOf(fact.name)) ?? 0) + 1);
    const chosen = chooseName(counts, habit);
    for (const unit of members) keys.set(unit, chosen);
  }
}

/**
 * The key of the name that each unit's thing goes by. `scopeOf` says inside what a short form holds (a series, a day in a series);
 * null takes a unit out of that: its own name is its key.
 */
export function groupNames(
  units: readonly Unit[],
  scopeOf: (unit: Unit) => string | null,
  habit: NamingHabit = BODIES_AND_DOCUMENTS,
): Map<Unit, string> {
  const scopes = new Map<string, Unit[]>();
  const keys = new Map<Unit, string>();
  for (const unit of units) {
    const scope = scopeOf(unit);
    if (scope === null) keys.set(unit, keyOf(unit.fact.name));
    else push(scopes, scope, unit);
  }
  for (const members of scopes.values()) keysIn(members, habit, keys);
  return keys;
}

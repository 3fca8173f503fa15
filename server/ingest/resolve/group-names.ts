/** Which names mean one thing: equal names everywhere, and inside one series a name that is defined there as another's short form. */
import type { Fact } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import { keyOf } from '../../model/ids.ts';
import type { Issue } from './choose-issues.ts';
import { push } from './group-by.ts';

/** One fact of one issue. */
export interface Unit {
  readonly issue: Issue;
  readonly fact: Fact;
}

/** Kinds of document: as a name of its own such a word says nothing, and as a short form it is good for one issue only. */
const KINDS_OF_DOCUMENT =
  /^(若干|实施|管理|行动|工作|暂行|试行|指导|总体|三年|年度|建设|发展)*(办法|方案|意见|通知|规定|条例|计划|规划|措施|政策|细则|规程|制度|清单|指南|要点|纲要|协议|公告|决定|法)(\(?试行\)?)?$/;

class Links {
  readonly #parent = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let next = this.#parent.get(at); next !== undefined; next = this.#parent.get(at)) at = next;
    return at;
  }

  /** The longer name is the fuller one and stays; of two equally long ones the one that sorts first. */
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    const [full, short] = x.length !== y.length ? (x.length > y.length ? [x, y] : [y, x]) : x < y ? [x, y] : [y, x];
    this.#parent.set(short, full);
  }
}

function linksIn(units: readonly Unit[]): Links {
  const names = new Set(units.map(({ fact }) => keyOf(fact.name)));
  const definedBy = new Map<string, Set<string>>();
  for (const { fact } of units) {
    for (const alias of fact.aliases.map(keyOf)) {
      definedBy.set(alias, (definedBy.get(alias) ?? new Set()).add(keyOf(fact.name)));
    }
  }
  const links = new Links();
  for (const name of [...names].sort(compareText)) {
    const [full, ...others] = [...(definedBy.get(name) ?? [])].filter((other) => other !== name);
    // Two bodies with one short form: nothing tells which of them is meant.
    if (full !== undefined && others.length === 0 && !KINDS_OF_DOCUMENT.test(name)) links.join(name, full);
  }
  return links;
}

/**
 * The key of the name that each unit's thing goes by. `scopeOf` says inside what a short form holds (a series, a day in a series);
 * null takes a unit out of that: its own name is its key.
 */
export function groupNames(units: readonly Unit[], scopeOf: (unit: Unit) => string | null): Map<Unit, string> {
  const scopes = new Map<string, Unit[]>();
  const keys = new Map<Unit, string>();
  for (const unit of units) {
    const scope = scopeOf(unit);
    if (scope === null) keys.set(unit, keyOf(unit.fact.name));
    else push(scopes, scope, unit);
  }
  for (const members of scopes.values()) {
    const links = linksIn(members);
    for (const unit of members) keys.set(unit, links.root(keyOf(unit.fact.name)));
  }
  return keys;
}

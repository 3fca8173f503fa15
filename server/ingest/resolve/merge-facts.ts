/** One node from what all issues say about a thing. */
import type { Fact } from '../../model/facts.ts';
import { compareText, type GraphNode, type Properties, type PropertyValue } from '../../model/graph.ts';
import { LABELS, type Label } from '../../model/ontology.ts';
import type { Unit } from './group-names.ts';

interface Vote {
  readonly value: PropertyValue;
  count: number;
  latest: string;
}

/** The value that most issues give; of equally frequent ones the latest issue's; then the one that sorts first. */
function elect(votes: readonly { readonly value: PropertyValue; readonly date: string }[]): PropertyValue | undefined {
  const byText = new Map<string, Vote>();
  for (const { value, date } of votes) {
    const key = JSON.stringify(value);
    const vote = byText.get(key) ?? { value, count: 0, latest: '' };
    vote.count += 1;
    if (date > vote.latest) vote.latest = date;
    byText.set(key, vote);
  }
  const [winner] = [...byText].sort(
    ([a, x], [b, y]) => y.count - x.count || compareText(y.latest, x.latest) || compareText(a, b),
  );
  return winner?.[1].value;
}

function votesFor(units: readonly Unit[], property: string): { value: PropertyValue; date: string }[] {
  return units.flatMap(({ issue, fact }) => {
    const value = fact.properties[property];
    return value === undefined ? [] : [{ value, date: issue.date }];
  });
}

/** An action goes by the name that most issues give it, everything else by its fullest one; the other names become aliases. */
function electName(label: Label, units: readonly Unit[]): string {
  const longest = Math.max(...units.map(({ fact }) => fact.name.length));
  const named = label === 'Initiative' ? units : units.filter(({ fact }) => fact.name.length === longest);
  return String(elect(named.map(({ issue, fact }) => ({ value: fact.name, date: issue.date }))) ?? '');
}

/** Properties that this label does not know: a defect of a rule, reported and left out. */
export function unknownProperties(fact: Fact): string[] {
  const known: Readonly<Record<string, unknown>> = LABELS[fact.label];
  return Object.keys(fact.properties).filter((property) => !(property in known));
}

/** The node that all `units` are about. */
export function mergeFacts(id: string, label: Label, units: readonly Unit[]): GraphNode {
  const table: Readonly<Record<string, string>> = LABELS[label];
  const name = electName(label, units);
  const properties: Record<string, PropertyValue> = { name };
  for (const property of Object.keys(table)) {
    if (property === 'name' || property === 'aliases') continue;
    const value = elect(votesFor(units, property));
    if (value !== undefined) properties[property] = value;
  }
  // What one issue announces and another reports has taken place.
  if (properties.planned !== undefined) {
    if (units.every(({ fact }) => fact.properties.planned === true)) properties.planned = true;
    else delete properties.planned;
  }
  if ('aliases' in table) {
    const aliases = new Set(units.flatMap(({ fact }) => [fact.name, ...fact.aliases]));
    aliases.delete(name);
    if (aliases.size > 0) properties.aliases = [...aliases].sort(compareText);
  }
  return { id, label, properties: properties satisfies Properties };
}

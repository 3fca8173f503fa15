/** The facts of one issue, by key: added by every part of extract, never removed. */
import type { Fact } from '../../../model/facts.ts';
import { compareText } from '../../../model/graph.ts';
import type { FactBook } from '../reading.ts';

/** A fact book that can also list what it holds. */
export interface ListedFactBook extends FactBook {
  /** All facts, sorted by key. */
  list(): readonly Fact[];
}

function merged(known: Fact, added: Fact): Fact {
  const aliases = [...new Set([...known.aliases, ...added.aliases, added.name])].filter(
    (alias) => alias !== known.name,
  );
  return {
    ...added,
    ...known,
    aliases: aliases.sort(compareText),
    properties: { ...added.properties, ...known.properties },
  };
}

function saysNothingNew(known: Fact, added: Fact): boolean {
  if (known.name !== added.name && !known.aliases.includes(added.name)) return false;
  for (const alias of added.aliases) if (alias !== known.name && !known.aliases.includes(alias)) return false;
  for (const name in added.properties) if (known.properties[name] === undefined) return false;
  return added.of === undefined || known.of !== undefined;
}

/** An empty book. */
export function createFactBook(): ListedFactBook {
  const facts = new Map<string, Fact>();
  return {
    get: (key) => facts.get(key),
    add(fact) {
      const known = facts.get(fact.key);
      if (known && saysNothingNew(known, fact)) return fact.key;
      const aliases = [...new Set(fact.aliases)].filter((alias) => alias !== fact.name).sort(compareText);
      facts.set(fact.key, known ? merged(known, fact) : { ...fact, aliases });
      return fact.key;
    },
    list: () => [...facts.values()].sort((a, b) => compareText(a.key, b.key)),
  };
}

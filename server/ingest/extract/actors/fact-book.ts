/** The facts of one issue, by key: added by every part of extract, never removed. */
import type { Fact } from '../../../model/facts.ts';
import { compareText } from '../../../model/graph.ts';
import type { FactBook } from '../reading.ts';

function merged(known: Fact, added: Fact): Fact {
  const aliases = [...new Set([...known.aliases, ...added.aliases, added.name])].filter(
    (alias) => alias !== known.name,
  );
  const properties = { ...added.properties, ...known.properties };
  return factOf(known, aliases.sort(compareText), properties, known.of ?? added.of);
}

/** A fact with other aliases and properties. */
function factOf(
  { key, label, name }: Fact,
  aliases: readonly string[],
  properties: Fact['properties'],
  of: string | undefined,
): Fact {
  return of === undefined ? { key, label, name, aliases, properties } : { key, label, name, aliases, properties, of };
}

/** A fact's aliases, each once. */
function sorted({ name, aliases }: Fact): readonly string[] {
  if (aliases.length === 0 || (aliases.length === 1 && aliases[0] !== name)) return aliases;
  return [...new Set(aliases)].filter((alias) => alias !== name).sort(compareText);
}

function saysNothingNew(known: Fact, added: Fact): boolean {
  if (known.name !== added.name && !known.aliases.includes(added.name)) return false;
  for (const alias of added.aliases) if (alias !== known.name && !known.aliases.includes(alias)) return false;
  for (const name in added.properties) if (known.properties[name] === undefined) return false;
  return added.of === undefined || known.of !== undefined;
}

/** An empty book. */
export function createFactBook(): FactBook {
  const facts = new Map<string, Fact>();
  return {
    get: (key) => facts.get(key),
    add(fact) {
      const known = facts.get(fact.key);
      if (known && saysNothingNew(known, fact)) return known.key;
      const kept = known ? merged(known, fact) : factOf(fact, sorted(fact), fact.properties, fact.of);
      facts.set(kept.key, kept);
      return kept.key;
    },
  };
}

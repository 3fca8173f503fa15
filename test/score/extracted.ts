/** An extracted graph as the scorer looks at it. */
import type { Graph, Properties } from '../../server/model/graph.ts';
import type { Label, RelationshipType } from '../../server/model/ontology.ts';
import { folded } from './names.ts';

export interface Thing {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  /** Name and aliases, folded; the name comes first. */
  readonly names: readonly string[];
  readonly properties: Properties;
}

export interface Edge {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: Thing;
  readonly to: Thing;
  /** Of HOLDS: the body that the post is at. */
  readonly at?: Thing;
  readonly properties: Properties;
}

export interface Extracted {
  readonly things: ReadonlyMap<string, Thing>;
  /** Every relationship; one HOLDS for each body of its post. */
  readonly edges: readonly Edge[];
}

function thingsOf({ nodes }: Graph): Map<string, Thing> {
  return new Map(
    nodes.map(({ id, label, properties }) => {
      const name = String(properties.name ?? '');
      const aliases = Array.isArray(properties.aliases) ? (properties.aliases as readonly string[]) : [];
      const names = [name, ...aliases].filter(Boolean).map(folded);
      return [id, { id, label, name, names, properties }];
    }),
  );
}

export function extractedOf(graph: Graph): Extracted {
  const things = thingsOf(graph);
  const bodies = new Map<string, Thing[]>();
  for (const { type, start, end } of graph.relationships) {
    const body = type === 'AT' ? things.get(end) : undefined;
    if (body) bodies.set(start, [...(bodies.get(start) ?? []), body]);
  }
  const edges = graph.relationships.flatMap(({ id, type, start, end, properties }): Edge[] => {
    const [from, to] = [things.get(start), things.get(end)];
    if (!from || !to) return [];
    const edge = { id, type, from, to, properties };
    const at = type === 'HOLDS' ? bodies.get(end) : undefined;
    return at ? at.map((body) => ({ ...edge, at: body })) : [edge];
  });
  return { things, edges };
}

/** Resolvers of relationships, what stands behind them, and ways along them. */
import { ENTITY_RELATIONSHIP_TYPES, RELATIONSHIPS, type RelationshipType } from '../../model/ontology.ts';
import { type EntityRecord, isEntity, type RelationshipRecord } from '../../store/records.ts';
import { connection } from '../base/connections.ts';
import type { Context } from '../base/context.ts';
import { badInput } from '../base/errors.ts';
import { boundedIds, pageRequest, pathCount, pathLength } from '../base/limits.ts';
import type { Resolvers } from '../resolvers.generated.ts';

/** Types that make a way worth telling: not by a bulletin's distribution list, nor by lying in the same province. */
const PATH_TYPES: readonly RelationshipType[] = [
  'HOLDS',
  'HELD',
  'AT',
  'PART_OF',
  'ATTENDS',
  'ORGANIZES',
  'VISITS',
  'ABOUT',
  'ISSUES',
  'RUNS',
  'OFFERS',
  'SUPERSEDES',
  'IMPLEMENTS',
  'PROMOTES',
];

/** A node that must be there because a relationship ends at it. */
export async function entityAt(id: string, { load }: Context): Promise<EntityRecord> {
  const node = await load.nodes.load(id);
  if (!node || !isEntity(node)) throw new Error(`The node ${id} at the end of a relationship is not there.`);
  return node;
}

function typeOfId(id: string): RelationshipType | undefined {
  const prefix = id.split('-', 1)[0]?.toUpperCase();
  return ENTITY_RELATIONSHIP_TYPES.find((type) => type === prefix);
}

async function evidencePage(
  parent: RelationshipRecord,
  args: { first: number; after?: string | null },
  { load }: Context,
) {
  const page = pageRequest(args, 'evidence');
  const found = await load.evidence(page).load(parent);
  return {
    ...connection(found, page, 'evidence', (node, cursor) => ({ cursor, node })),
    totalCount: async () => parent.statementCount,
  };
}

async function saidOf(parent: RelationshipRecord, { load }: Context) {
  const said = await load.said.load(parent);
  if (!said) throw new Error(`The relationship ${parent.id} has no statement: no evidence, no fact.`);
  return said;
}

export const relationshipResolvers: Resolvers = {
  Query: {
    relationships: async (_, { among, types }, { reader }) => [
      ...(await reader.relationships(boundedIds('among', among), types ?? null)),
    ],
    relationship: async (_, { id }, { reader }) => {
      const type = typeOfId(boundedIds('id', [id])[0] ?? id);
      return type ? reader.relationship(type, id) : null;
    },
    paths: async (_, { from, to, maxLength, types, first }, { reader }) => {
      boundedIds('from', [from, to]);
      if (from === to)
        throw badInput(
          '`from` 与 `to` 是同一个。请给出两个不同的编号。',
          '`from` and `to` are the same: give two different ids.',
        );
      return [
        ...(await reader.paths({
          from,
          to,
          maxLength: pathLength(maxLength),
          types: types ?? PATH_TYPES,
          first: pathCount(first),
        })),
      ];
    },
  },
  Relationship: {
    start: ({ start }, _, context) => entityAt(start, context),
    end: ({ end }, _, context) => entityAt(end, context),
    derived: ({ type }) => RELATIONSHIPS[type].nature === 'derived',
    planned: async (parent, _, context) => (await saidOf(parent, context)).planned,
    confidence: async (parent, _, context) => {
      const { minConfidence: min, maxConfidence: max } = await saidOf(parent, context);
      return { min, max };
    },
    issueCount: async (parent, _, context) => (await saidOf(parent, context)).issueCount,
    said: async (parent, _, context) => {
      const { first, last } = await saidOf(parent, context);
      return first === null || last === null ? null : { first, last };
    },
    evidence: evidencePage,
  },
  Path: { length: ({ relationships }) => relationships.length },
};

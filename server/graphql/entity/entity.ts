/** Resolvers of what every entity has, and of `neighbours`. */
import type { NeighbourOrder } from '../../store/ports.ts';
import { type EntityRecord, isEntity } from '../../store/records.ts';
import { connection, type NeighbourConnection } from '../base/connections.ts';
import type { Context } from '../base/context.ts';
import { pageRequest } from '../base/limits.ts';
import type { Direction, Label, QueryResolvers, RelationshipType, Resolvers, Role } from '../resolvers.generated.ts';
import { type RelatedArgs, relatedPage } from './related.ts';
import { summarize } from './summary.ts';

interface NeighbourArgs extends RelatedArgs {
  readonly types?: readonly RelationshipType[] | null;
  readonly roles?: readonly Role[] | null;
  readonly labels?: readonly Label[] | null;
  readonly direction?: Direction | null;
  readonly orderBy: NeighbourOrder;
}

function filterOf({ types, roles, labels, direction }: NeighbourArgs) {
  return { types: types ?? null, roles: roles ?? null, labels: labels ?? null, direction: direction ?? null };
}

async function neighbourPage(id: string, args: NeighbourArgs, { load }: Context): Promise<NeighbourConnection> {
  const kind = `neighbours:${args.orderBy}`;
  const page = pageRequest(args, kind);
  const filter = filterOf(args);
  const found = await load.neighbours({ filter, order: args.orderBy, page }).load(id);
  const shown = connection(found, page, kind, ({ node, relationships }, cursor) => {
    load.nodes.prime(node.id, node);
    return { cursor, node, relationships };
  });
  return { ...shown, of: id, totalCount: async () => (await load.countNeighbours(filter).load(id)) ?? 0 };
}

async function mentionPage({ id }: EntityRecord, args: RelatedArgs, { load }: Context) {
  const page = pageRequest(args, 'mentions');
  const found = await load.mentionsOf(page).load(id);
  return {
    ...connection(found, page, 'mentions', (node, cursor) => ({ cursor, node })),
    totalCount: async () => (await load.figures.load(id))?.mentionCount ?? 0,
  };
}

async function countsOf(id: string, { load }: Context) {
  const counts = (await load.counts.load(id)) ?? [];
  return [...counts];
}

/** Fields of the interface, which every implementing type shares. */
export const entityFields = {
  summary: async (entity: EntityRecord, _: unknown, { load }: Context) =>
    summarize(entity, (await load.surroundings.load(entity.id)) ?? []),
  degree: async ({ id }: EntityRecord, _: unknown, { load }: Context) => (await load.figures.load(id))?.degree ?? 0,
  mentionCount: async ({ id }: EntityRecord, _: unknown, { load }: Context) =>
    (await load.figures.load(id))?.mentionCount ?? 0,
  seen: async ({ id }: EntityRecord, _: unknown, { load }: Context) => (await load.seen.load(id)) ?? null,
  counts: ({ id }: EntityRecord, _: unknown, context: Context) => countsOf(id, context),
  mentions: mentionPage,
  neighbours: ({ id }: EntityRecord, args: NeighbourArgs, context: Context) => neighbourPage(id, args, context),
  relationships: (entity: EntityRecord, args: NeighbourArgs, context: Context) =>
    relatedPage(entity, args, filterOf(args), args.orderBy, context),
};

const query: Pick<QueryResolvers, 'neighbours'> = {
  neighbours: async (_, { id, ...args }, context) => {
    const node = await context.load.nodes.load(id);
    return node && isEntity(node) ? neighbourPage(id, args, context) : null;
  },
};

export const entityResolvers: Resolvers = {
  Query: query,
  Entity: { __resolveType: ({ label }) => label },
  NeighbourConnection: { counts: ({ of }, _, context) => countsOf(of, context) },
};

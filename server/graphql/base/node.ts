/** Resolvers of `node` and `nodes`. */
import type { Resolvers } from '../resolvers.generated.ts';
import { boundedIds } from './limits.ts';

export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, { load }) => (await load.nodes.load(boundedIds('id', [id])[0] ?? id)) ?? null,
    nodes: async (_, { ids }, { load }) =>
      Promise.all(boundedIds('ids', ids).map(async (id) => (await load.nodes.load(id)) ?? null)),
  },
  Node: { __resolveType: ({ label }) => label },
};

/** Resolvers of persons and posts beyond the table of related fields. */
import { relatedPage } from '../entity/related.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const officialResolvers: Resolvers = {
  Post: {
    organization: async (post, _, context) => {
      const filter = { types: ['AT'], roles: null, labels: null, direction: 'OUT' } as const;
      const page = await relatedPage(post, { first: 1 }, filter, 'MENTIONS', context);
      return page.edges[0]?.node ?? null;
    },
  },
};

/** Resolver of `search`. */

import { isEntity } from '../../store/records.ts';
import { connection } from '../base/connections.ts';
import { pageRequest, searchText } from '../base/limits.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, { text, labels, ...args }, { reader, load }) => {
      const page = pageRequest(args, 'search');
      const found = await reader.search(searchText('text', text), labels ?? null, page);
      return connection(found, page, 'search', (hit, cursor) => {
        if (isEntity(hit.node)) load.nodes.prime(hit.node.id, hit.node);
        return { ...hit, cursor };
      });
    },
  },
};

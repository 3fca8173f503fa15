/** Resolvers of an issue's parts. */

import { isEntity } from '../../store/records.ts';
import type { Context } from '../base/context.ts';
import type { Resolvers } from '../resolvers.generated.ts';

async function imprint(id: string, position: 0 | 1, { load }: Context) {
  const imprints = (await load.issueImprints.load(id)) ?? [];
  return imprints.find((article) => article.position === position) ?? null;
}

async function beside(id: string, side: 'previous' | 'next', { load }: Context) {
  const other = (await load.issueNeighbours.load(id))?.[side];
  const node = other ? await load.nodes.load(other) : undefined;
  return node && isEntity(node) ? node : null;
}

export const issueResolvers: Resolvers = {
  Issue: {
    sections: async ({ id }, _, { load }) => [...((await load.issueSections.load(id)) ?? [])],
    masthead: ({ id }, _, context) => imprint(id, 0, context),
    colophon: ({ id }, _, context) => imprint(id, 1, context),
    articleCount: async ({ id }, _, { load }) => (await load.issueArticles.load(id))?.length ?? 0,
    statementCount: async ({ id }, _, { load }) => (await load.statementCounts.load(id)) ?? 0,
    previous: ({ id }, _, context) => beside(id, 'previous', context),
    next: ({ id }, _, context) => beside(id, 'next', context),
  },
};

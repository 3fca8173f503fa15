/** Resolvers of the graph as a whole. */
import { ENTITY_RELATIONSHIP_TYPES, LABEL_NAMES } from '../../model/ontology.ts';
import { boundedIds } from '../base/limits.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const graphResolvers: Resolvers = {
  Query: {
    graph: (_, _args, { reader }) => reader.graphInfo(),
    timeline: async (_, { unit, from, to, of }, { reader }) => {
      const ids = of ? boundedIds('of', of) : null;
      const { buckets, undated } = await reader.timeline({ unit, from: from ?? null, to: to ?? null, of: ids });
      return { buckets: [...buckets], undated };
    },
  },
  GraphInfo: {
    labels: ({ labels }) => LABEL_NAMES.map((label) => ({ label, count: labels.get(label) ?? 0 })),
    types: ({ types }) => ENTITY_RELATIONSHIP_TYPES.map((type) => ({ type, count: types.get(type) ?? 0 })),
    series: async (_, _args, { reader, sample }) => {
      const series = await reader.series([...sample.keys()]);
      return series.map(({ name, issues, sampleFiles }) => ({
        name,
        issues,
        sample: sampleFiles.flatMap((sha256) => {
          const kind = sample.get(sha256);
          return kind === undefined ? [] : [{ kind, sha256 }];
        }),
      }));
    },
  },
};

/** The executable schema: SDL and resolvers of all domains. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './base/context.ts';
import { nodeResolvers } from './base/node.ts';
import { dateScalar } from './base/scalars.ts';
import { driveResolvers } from './drive/drive.ts';
import { entityFields, entityResolvers } from './entity/entity.ts';
import { listResolvers } from './entity/lists.ts';
import { relatedFields } from './entity/related.ts';
import { graphResolvers } from './graph/graph.ts';
import { issueResolvers } from './issue/issue.ts';
import { loadSdl } from './load-sdl.ts';
import { officialResolvers } from './official/official.ts';
import { relationshipResolvers } from './relationship/relationship.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { searchResolvers } from './search/search.ts';
import { sourceResolvers } from './source/source.ts';

const entities: Resolvers = Object.fromEntries(
  Object.entries(relatedFields).map(([type, fields]) => [type, { ...entityFields, ...fields }]),
);

/** Builds the schema anew: takes some ten milliseconds, once a process. */
export function makeSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs: loadSdl(),
    resolvers: [
      { Date: dateScalar },
      entities,
      nodeResolvers,
      entityResolvers,
      listResolvers,
      officialResolvers,
      issueResolvers,
      sourceResolvers,
      relationshipResolvers,
      driveResolvers,
      searchResolvers,
      graphResolvers,
    ],
  });
}

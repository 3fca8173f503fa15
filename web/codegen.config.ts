/** Types and documents of the page's GraphQL operations, from the printed schema. Run by `npm run generate`. */
import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: 'server/graphql/schema.generated.graphql',
  documents: 'web/src/**/*.graphql',
  generates: {
    'web/src/gql/documents.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // Strings, not syntax trees: the page needs no GraphQL library to send them.
        documentMode: 'string',
        useTypeImports: true,
        skipTypename: false,
        nonOptionalTypename: false,
        strictScalars: true,
        scalars: { Date: 'string' },
        dedupeFragments: true,
      },
    },
  },
} satisfies CodegenConfig;

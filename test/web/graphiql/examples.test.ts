import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { withoutEmbeddedFonts } from '../../../web/graphiql/embedded-fonts.ts';
import { EXAMPLES } from '../../../web/graphiql/examples.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../server/graphql/schema.generated.graphql', import.meta.url), 'utf8'),
);

describe('the examples of the GraphiQL page', () => {
  test.each(EXAMPLES.map((example) => [/query (\w+)/.exec(example.query)?.[1] ?? example.query, example]))(
    '%s fits the schema, and its variables are the ones that it declares',
    (_name, { query, variables = '{}' }) => {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const [operation] = document.definitions;
      const declared = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
      expect(Object.keys(JSON.parse(variables))).toEqual(declared.map(({ variable }) => variable.name.value));
    },
  );

  test('fonts embedded in the style sheet are left out, fonts in files stay', () => {
    const own = "@font-face { font-family: icons; src: url('./icons.ttf') }";
    expect(
      withoutEmbeddedFonts(`a{} @font-face{font-family:X;src:url(data:font/woff2;base64,AA==) format("woff2")}${own}`),
    ).toBe(`a{} ${own}`);
  });
});

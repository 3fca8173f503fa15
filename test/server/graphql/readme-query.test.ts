import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the query that the README gives an analyst is one that the schema allows', () => {
  const query = /query = """([\s\S]*?)"""/.exec(file('README.md'))?.[1] ?? '';
  expect(query).toContain('search(');
  const schema = buildSchema(file('server/graphql/schema.generated.graphql'));
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  // What this test would have found: a label in capitals.
  expect(validate(schema, parse(query.replace('[Initiative]', '[INITIATIVE]')))).not.toEqual([]);
});

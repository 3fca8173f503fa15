import {
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, SPARK, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(SPARK);
});
afterAll(() => world?.close());

/** Every field of a type that needs no argument, with the leaves of what it leads to. */
function everything(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (depth === 0) return [];
      if (isInterfaceType(named)) return [`${field.name} { __typename id }`];
      return isObjectType(named) ? [`${field.name} { __typename ${everything(named, depth - 1)} }`] : [];
    })
    .join(' ');
}

describe('every field of every type answers', () => {
  const kinds = [
    'Official',
    'Post',
    'Organization',
    'City',
    'Meeting',
    'Policy',
    'Initiative',
    'CaseStudy',
    'Measure',
    'Issue',
    'Section',
    'Article',
    'Statement',
  ];
  test.each(kinds)('%s', async (kind) => {
    const type = world.schema.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no object type`);
    const ids = world.graph.nodes.filter(({ label }) => label === kind).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const { nodes } = await world.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${kind} { ${everything(type, 3)} } } }`,
      { ids },
    );
    expect(nodes.map((node: { __typename: string }) => node.__typename)).toEqual(ids.map(() => kind));
  });

  test('the graph, its lists and its time line', async () => {
    const query = world.schema.getQueryType();
    if (!query) throw new Error('no query type');
    await world.ask(`{ ${everything(query, 3)} }`);
  });
});

/** What an operation costs, known before it runs: about as many fields as its answer may hold, variables included. */
import { type DocumentNode, type GraphQLError, type GraphQLSchema, isListType, isNonNullType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { userError } from '../base/errors.ts';
import { BOUNDS } from './bounds.ts';

/** How long lists without `first` are, taken generously from real issues. */
const LIST_LENGTHS: Readonly<Record<string, number>> = {
  sections: 8,
  articles: 10,
  mentions: 60,
  statements: 60,
  counts: 15,
  relationships: 3,
  roles: 6,
  weights: 11,
  buckets: 60,
  labels: 14,
  types: 23,
  highlights: 2,
  ranges: 2,
  nodes: 5,
};

function lengthOf(args: Readonly<Record<string, unknown>>): number | null {
  const { first, ids, among, maxLength } = args;
  if (Array.isArray(among)) return 2 * among.length;
  if (Array.isArray(ids)) return ids.length;
  if (typeof first !== 'number') return null;
  // A page is never cheaper than one row, or a negative `first` would pay for something else.
  return Math.max(first, 1) * (typeof maxLength === 'number' ? Math.max(maxLength, 1) : 1);
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const times = lengthOf(args) ?? (isListType(type) && field.name !== 'edges' ? (LIST_LENGTHS[field.name] ?? 1) : 1);
  return 1 + times * childComplexity;
};

/** An error when the operation costs too much, or cannot be reckoned; null when it may run. */
export function costError(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  operationName: string | null | undefined,
): GraphQLError | null {
  const cost = getComplexity({
    schema,
    query,
    estimators: [estimate],
    variables: { ...variables },
    ...(operationName ? { operationName } : {}),
  });
  if (cost <= BOUNDS.cost) return null;
  return userError('COST_EXCEEDED', {
    zh: `查询约需 ${cost} 个字段，上限 ${BOUNDS.cost}。请减小 \`first\` 或少嵌套一层。`,
    en: `The query asks for about ${cost} fields, ${BOUNDS.cost} are allowed: lower \`first\` or nest one level less.`,
  });
}

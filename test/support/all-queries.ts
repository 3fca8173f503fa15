/** Every generated query, those with one text a label or type in all their texts. */
import * as generated from '../../server/store/neo4j/queries.generated.ts';
import type { Query } from '../../server/store/neo4j/query.ts';

type AnyQuery = Query<unknown, unknown>;

function isQuery(value: unknown): value is AnyQuery {
  return typeof value === 'object' && value !== null && 'text' in value && 'mode' in value;
}

export function allQueries(): AnyQuery[] {
  return Object.values(generated).flatMap((value: unknown) => {
    if (isQuery(value)) return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).filter(isQuery) : [];
  });
}

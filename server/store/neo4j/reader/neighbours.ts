/** What is one relationship away. */
import { groupBy } from '../../../model/group-by.ts';
import { ENTITY_RELATIONSHIP_TYPES, isEntityLabel } from '../../../model/ontology.ts';
import type { GraphReader, NeighbourFilter } from '../../ports.ts';
import {
  readNeighbourCountNeighbours,
  readNeighbourCountRelated,
  readNeighbourCounts,
  readNeighbourNeighbours,
  readNeighbourRelated,
} from '../queries.generated.ts';
import type { Read } from './read.ts';
import { entity, mapValues, page, pageParams, relationship, relationshipOfMap } from './rows.ts';

function filterParams({ types, roles, labels, direction }: NeighbourFilter) {
  return { types: types ?? ENTITY_RELATIONSHIP_TYPES, roles, labels, direction };
}

type NeighbourReader = Pick<GraphReader, 'neighbours' | 'countNeighbours' | 'related' | 'countRelated' | 'counts'>;

/** `neighbours` gives each node once with all its relationships, `related` each relationship once with its node. */
export function neighbourReader(read: Read): NeighbourReader {
  return {
    neighbours: async (ids, filter, order, request) => {
      const params = { ids, ...filterParams(filter), order, ...pageParams(request) };
      const groups = groupBy(await read(readNeighbourNeighbours, params), ({ parent }) => parent);
      return mapValues(groups, (rows) =>
        page(
          rows,
          request.first,
          ({ id }) => id,
          (row) => ({ node: entity(row), relationships: row.relationships.map(relationshipOfMap) }),
        ),
      );
    },
    countNeighbours: async (ids, filter) => {
      const rows = await read(readNeighbourCountNeighbours, { ids, ...filterParams(filter) });
      return new Map(rows.map(({ parent, count }) => [parent, count]));
    },
    related: async (ids, filter, order, request) => {
      const params = { ids, ...filterParams(filter), order, ...pageParams(request) };
      const groups = groupBy(await read(readNeighbourRelated, params), ({ parent }) => parent);
      return mapValues(groups, (rows) =>
        page(
          rows,
          request.first,
          ({ relationshipId }) => relationshipId,
          (row) => ({ node: entity(row), relationship: relationship(row) }),
        ),
      );
    },
    countRelated: async (ids, filter) => {
      const rows = await read(readNeighbourCountRelated, { ids, ...filterParams(filter) });
      return new Map(rows.map(({ parent, count }) => [parent, count]));
    },
    counts: async (ids) => {
      const rows = await read(readNeighbourCounts, { ids });
      const known = rows.flatMap(({ label, direction, ...row }) =>
        isEntityLabel(label)
          ? [{ ...row, label, direction: direction === 'OUT' ? ('OUT' as const) : ('IN' as const) }]
          : [],
      );
      return groupBy(known, ({ parent }) => parent);
    },
  };
}

/** Nodes by id, and the small facts about them that a card shows. */
import { groupBy } from '../../../model/group-by.ts';
import type { GraphReader } from '../../ports.ts';
import type { NodeRecord } from '../../records.ts';
import {
  readEntityFigures,
  readEntityMentions,
  readEntitySeen,
  readEntitySurroundings,
  readNodeNodes,
} from '../queries.generated.ts';
import type { Read } from './read.ts';
import { type EntityRow, entity, mapValues, page, pageParams, statement } from './rows.ts';

type NodeRow = EntityRow & {
  readonly bodyStart: number | null;
  readonly type: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly confidence: number | null;
  readonly by: string | null;
  readonly approximate: boolean;
  readonly page: number | null;
};

function node(row: NodeRow): NodeRecord {
  switch (row.label) {
    case 'Article':
      return {
        id: row.id,
        label: 'Article',
        name: row.name,
        position: row.position ?? 0,
        bodyStart: row.bodyStart ?? 0,
      };
    case 'Section':
      return { id: row.id, label: 'Section', name: row.name, kind: row.kind ?? 'OTHER', position: row.position ?? 0 };
    case 'Statement':
      // Every statement has these; the columns admit null because the query serves all labels.
      return statement(row as unknown as Parameters<typeof statement>[0]);
    default:
      return entity(row);
  }
}

type NodeReader = Pick<GraphReader, 'nodes' | 'figures' | 'seen' | 'surroundings' | 'mentionsOf'>;

/** Small facts come apart from the nodes: a list of names does not pay for what only a card shows. */
export function nodeReader(read: Read): NodeReader {
  return {
    nodes: async (ids) => new Map((await read(readNodeNodes, { ids })).map((row) => [row.id, node(row)])),
    figures: async (ids) => new Map((await read(readEntityFigures, { ids })).map((row) => [row.id, row])),
    seen: async (ids) => new Map((await read(readEntitySeen, { ids })).map((row) => [row.id, row])),
    surroundings: async (ids) => groupBy(await read(readEntitySurroundings, { ids }), ({ id }) => id),
    mentionsOf: async (ids, request) => {
      const rows = await read(readEntityMentions, { ids, ...pageParams(request) });
      return mapValues(
        groupBy(rows, ({ parent }) => parent),
        (group) =>
          page(
            group,
            request.first,
            ({ id }) => id,
            ({ id, start, end, text, articleId, parent }) => ({ id, start, end, text, articleId, nodeId: parent }),
          ),
      );
    },
  };
}

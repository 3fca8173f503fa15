/** Relationships, the statements behind them, and ways along them. */
import { groupBy } from '../../../model/group-by.ts';
import { ENTITY_RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/ontology.ts';
import type { GraphReader } from '../../ports.ts';
import { isEntity, type NodeRecord, type PathRecord, type RelationshipKey } from '../../records.ts';
import { StoreError } from '../../store-error.ts';
import {
  readRelationshipAmong,
  readRelationshipById,
  readRelationshipDriveRoles,
  readRelationshipEvidence,
  readRelationshipPaths4,
  readRelationshipPaths5,
  readRelationshipPaths6,
  readRelationshipSaid,
} from '../queries.generated.ts';
import type { Read } from './read.ts';
import { mapValues, page, pageParams, relationship, relationshipOfMap, statement } from './rows.ts';

function keyParams(keys: readonly RelationshipKey[]) {
  return { keys: keys.map(({ id, start, end }) => ({ id, start, end })) };
}

function entityIn(nodes: ReadonlyMap<string, NodeRecord>, id: string): PathRecord['nodes'][number] {
  const node = nodes.get(id);
  if (node === undefined || !isEntity(node)) {
    throw new StoreError('state', `The node ${id} on a path is gone: the graph was loaded meanwhile, ask again.`, {
      passing: true,
    });
  }
  return node;
}

interface PathParams {
  readonly from: string;
  readonly to: string;
  readonly types: readonly RelationshipType[];
  readonly maxLength: number;
  readonly limit: number;
}

/** A search of five or six steps can cost a thousand times one of four: it is made only when nothing nearer was found. */
async function shortest(read: Read, params: PathParams) {
  for (const [bound, query] of BY_BOUND) {
    if (bound > 4 && params.maxLength < bound) break;
    const rows = await read(query, params);
    if (rows.length > 0) return rows;
  }
  return [];
}

const BY_BOUND = [
  [4, readRelationshipPaths4],
  [5, readRelationshipPaths5],
  [6, readRelationshipPaths6],
] as const;

type RelationshipReader = Pick<
  GraphReader,
  'relationships' | 'relationship' | 'said' | 'evidence' | 'paths' | 'driveRoles'
>;

/** `nodes` completes paths, whose query gives ids only. */
export function relationshipReader(read: Read, nodes: GraphReader['nodes']): RelationshipReader {
  return {
    relationships: async (ids, types) =>
      (await read(readRelationshipAmong, { ids: [...new Set(ids)], types: types ?? ENTITY_RELATIONSHIP_TYPES })).map(
        relationship,
      ),
    relationship: async (type, id) => {
      const [row] = await read(readRelationshipById[type], { id });
      return row ? relationship(row) : null;
    },
    said: async (keys) => new Map((await read(readRelationshipSaid, keyParams(keys))).map((row) => [row.id, row])),
    evidence: async (keys, request) => {
      const rows = await read(readRelationshipEvidence, { ...keyParams(keys), ...pageParams(request) });
      return mapValues(
        groupBy(rows, ({ parent }) => parent),
        (group) => page(group, request.first, ({ id }) => id, statement),
      );
    },
    paths: async ({ first, ...request }) => {
      const rows = await shortest(read, { ...request, limit: first });
      const known = await nodes([...new Set(rows.flatMap((row) => row.nodes))]);
      return rows.map((row) => ({
        nodes: row.nodes.map((id) => entityIn(known, id)),
        relationships: row.relationships.map(relationshipOfMap),
      }));
    },
    driveRoles: async (keys) => groupBy(await read(readRelationshipDriveRoles, keyParams(keys)), ({ id }) => id),
  };
}

/** The server's answers in the words of the stores. */
import { request } from '../api/request.ts';
import {
  CanvasCountsDocument,
  CanvasEntitiesDocument,
  type CanvasEntityFragment,
  CanvasNeighboursDocument,
  CanvasPathsDocument,
  type CanvasRelationshipFragment,
  CanvasRelationshipsDocument,
  CanvasSurroundingsDocument,
  type RelationshipType,
} from '../gql/documents.generated.ts';
import type { CanvasNode, CanvasRelationship } from './model.ts';
import { isEntityLabel } from './short-id.ts';
import type { GraphSource } from './source.ts';

/**
 * Types over which a thing is opened and expanded unless a kind is asked for. Posts are told at the person and at the edge,
 * imprint and readers are told in the panel: as nodes they would crowd out meetings and policies.
 */
const DRAWN_BY_DEFAULT: RelationshipType[] = [
  'ATTENDS',
  'ORGANIZES',
  'VISITS',
  'ABOUT',
  'PROMOTES',
  'DRIVES',
  'ISSUES',
  'RUNS',
  'OFFERS',
  'TAKES',
  'SETS',
  'SUPERSEDES',
  'IMPLEMENTS',
  'PART_OF',
  'LOCATED_IN',
];

/** Answers from `/graphql`. */
export const serverSource: GraphSource = {
  async entities(ids, signal) {
    const { nodes } = await request(CanvasEntitiesDocument, { ids: [...ids] }, signal);
    return nodes.flatMap((node) =>
      node !== null && isEntityLabel(node.__typename) ? [toNode(node as CanvasEntityFragment)] : [],
    );
  },

  async surroundings(id, first, signal) {
    const types = FOLDED_PREFIX.test(id) ? null : DRAWN_BY_DEFAULT;
    const sorts = await request(CanvasSurroundingsDocument, { id, types, first: Math.ceil(first / 2) }, signal);
    const lists = [sorts.events, sorts.people, sorts.others].map((sort) => sort?.edges ?? []);
    const edges = takeInTurn(lists, first);
    return {
      nodes: edges.map((edge) => toNode(edge.node)),
      relationships: edges.flatMap((edge) => edge.relationships.map(toRelationship)),
      total: [sorts.events, sorts.people, sorts.others].reduce((sum, sort) => sum + (sort?.totalCount ?? 0), 0),
      after: null,
    };
  },

  async neighbours(id, filter, first, after, signal) {
    const types = filter === null && !FOLDED_PREFIX.test(id) ? DRAWN_BY_DEFAULT : null;
    const labels = filter === null ? null : [filter.label];
    const { neighbours } = await request(CanvasNeighboursDocument, { id, types, labels, first, after }, signal);
    if (neighbours === null || neighbours === undefined) return { nodes: [], relationships: [], total: 0, after: null };
    return {
      nodes: neighbours.edges.map((edge) => toNode(edge.node)),
      relationships: neighbours.edges.flatMap((edge) => edge.relationships.map(toRelationship)),
      total: neighbours.totalCount,
      after: neighbours.pageInfo.hasNextPage ? (neighbours.pageInfo.endCursor ?? null) : null,
    };
  },

  async among(ids, signal) {
    const { relationships } = await request(CanvasRelationshipsDocument, { among: [...ids] }, signal);
    return relationships.map(toRelationship);
  },

  async paths(from, to, longest, signal) {
    const { paths } = await request(CanvasPathsDocument, { from, to, maxLength: longest }, signal);
    // Two roles at one meeting make two paths of relationships, but one line of beads.
    const byBeads = new Map(paths.map((path) => [path.nodes.map((node) => node.id).join(), path] as const).reverse());
    return [...byBeads.values()].reverse().map((path) => ({
      nodes: path.nodes.map(toNode),
      relationships: path.relationships.map(toRelationship),
    }));
  },

  async counts(id, signal) {
    const { node } = await request(CanvasCountsDocument, { id }, signal);
    return node !== null && node !== undefined && 'counts' in node
      ? node.counts.map(({ type, role, direction, label, count }) => ({
          type,
          role: role ?? null,
          direction,
          label,
          count,
        }))
      : [];
  },
};

/** A post or an issue has nothing but folded relationships: opened by itself, it shows them. */
const FOLDED_PREFIX = /^(?:post|issue)-/;

/** At most `most` items, one from each list in turn for as long as it has any. */
function takeInTurn<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const taken: T[] = [];
  for (let index = 0; index < longest; index += 1) {
    for (const list of lists) {
      const item = list[index];
      if (item !== undefined && taken.length < most) taken.push(item);
    }
  }
  return taken;
}

function toNode(entity: CanvasEntityFragment): CanvasNode {
  const { __typename, ...rest } = entity;
  return {
    ...rest,
    date: 'date' in entity ? entity.date : 'issueDate' in entity ? entity.issueDate : null,
  } as CanvasNode;
}

function toRelationship(one: CanvasRelationshipFragment): CanvasRelationship {
  return {
    id: one.id,
    type: one.type,
    start: one.start.id,
    end: one.end.id,
    role: one.role ?? null,
    derived: one.derived,
    planned: one.planned,
    confidence: one.derived ? null : one.confidence.max,
    statements: one.statementCount,
    score: one.score ?? null,
  };
}

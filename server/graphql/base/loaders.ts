/** Everything that resolvers may ask for by id, gathered round by round. Made anew for each request: nothing is shared between users. */
import type { ById, GraphReader, NeighbourFilter, NeighbourOrder, PageRequest } from '../../store/ports.ts';
import type { NodeRecord, RelationshipKey } from '../../store/records.ts';
import { type Batch, batch, batches } from './batch.ts';

export interface NeighbourQuery {
  readonly filter: NeighbourFilter;
  readonly order: NeighbourOrder;
  readonly page: PageRequest;
}

function byId<V>(fetch: (ids: readonly string[]) => Promise<ById<V>>): Batch<string, V> {
  return batch(fetch, (id) => id);
}

function byRelationship<V>(fetch: (keys: readonly RelationshipKey[]) => Promise<ById<V>>): Batch<RelationshipKey, V> {
  return batch(fetch, ({ id }) => id);
}

function entityLoaders(reader: GraphReader) {
  return {
    nodes: byId<NodeRecord>((ids) => reader.nodes(ids)),
    figures: byId((ids) => reader.figures(ids)),
    seen: byId((ids) => reader.seen(ids)),
    surroundings: byId((ids) => reader.surroundings(ids)),
    counts: byId((ids) => reader.counts(ids)),
    mentionsOf: batches((page: PageRequest) => byId((ids) => reader.mentionsOf(ids, page))),
    neighbours: batches(({ filter, order, page }: NeighbourQuery) =>
      byId((ids) => reader.neighbours(ids, filter, order, page)),
    ),
    countNeighbours: batches((filter: NeighbourFilter) => byId((ids) => reader.countNeighbours(ids, filter))),
    related: batches(({ filter, order, page }: NeighbourQuery) =>
      byId((ids) => reader.related(ids, filter, order, page)),
    ),
    countRelated: batches((filter: NeighbourFilter) => byId((ids) => reader.countRelated(ids, filter))),
  };
}

function relationshipLoaders(reader: GraphReader) {
  return {
    said: byRelationship((keys) => reader.said(keys)),
    evidence: batches((page: PageRequest) => byRelationship((keys) => reader.evidence(keys, page))),
    driveRoles: byRelationship((keys) => reader.driveRoles(keys)),
  };
}

function sourceLoaders(reader: GraphReader) {
  return {
    articleTexts: byId((ids) => reader.articleTexts(ids)),
    articlePlaces: byId((ids) => reader.articlePlaces(ids)),
    articleMentions: byId((ids) => reader.articleMentions(ids)),
    articleStatements: byId((ids) => reader.articleStatements(ids)),
    statementCounts: byId((ids) => reader.statementCounts(ids)),
    issueArticles: byId((ids) => reader.issueArticles(ids)),
    issueSections: byId((ids) => reader.issueSections(ids)),
    issueImprints: byId((ids) => reader.issueImprints(ids)),
    issueNeighbours: byId((ids) => reader.issueNeighbours(ids)),
    sectionArticles: byId((ids) => reader.sectionArticles(ids)),
    sectionIssues: byId((ids) => reader.sectionIssues(ids)),
    statementArticles: byId((ids) => reader.statementArticles(ids)),
    statementRelationships: byId((ids) => reader.statementRelationships(ids)),
  };
}

export type Loaders = ReturnType<typeof entityLoaders> &
  ReturnType<typeof relationshipLoaders> &
  ReturnType<typeof sourceLoaders>;

/** An id of nothing loads as undefined: whether that is an error is the resolver's to say. */
export function loaders(reader: GraphReader): Loaders {
  return { ...entityLoaders(reader), ...relationshipLoaders(reader), ...sourceLoaders(reader) };
}

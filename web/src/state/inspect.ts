/** What the panel asks of the server, and the answers in the shape in which it shows them. */
import { request } from '../api/request.ts';
import {
  type CanvasEntityFragment,
  type Direction,
  type DrivePartsFragment,
  type InspectDriversFragment,
  InspectDrivesDocument,
  InspectEntityDocument,
  type InspectEntityQuery,
  InspectEvidenceDocument,
  InspectMentionsDocument,
  type InspectMentionsQuery,
  InspectRelationshipDocument,
  type InspectRelationshipQuery,
  InspectRelationshipsDocument,
  type RelationshipType,
  type Role,
  type SentenceFragment,
} from '../gql/documents.generated.ts';

/** A node of the graph with all that the head of the panel says. */
export type InspectedEntity = Extract<NonNullable<InspectEntityQuery['node']>, { readonly counts: unknown }>;
export type InspectedRelationship = NonNullable<InspectRelationshipQuery['relationship']>;
type MentionsNode = Extract<NonNullable<InspectMentionsQuery['node']>, { readonly mentions: unknown }>;
/** A place where a report names something, with the sentence around it. */
export type NamedPlace = MentionsNode['mentions']['edges'][number]['node'];

/** One page of a list whose whole length is known. `after` leads to the next one, or is null at the end. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
  readonly after: string | null;
}

/** One relationship as a row beside the node that is inspected. */
export interface RelatedRow {
  /** Of the relationship. */
  readonly id: string;
  /** The other end. */
  readonly node: CanvasEntityFragment;
  readonly type: RelationshipType;
  readonly role: Role | null;
  readonly direction: Direction;
  /** ISO, of any precision; null when nothing about it has a date. */
  readonly date: string | null;
  /** Whether `date` is when it happened, or only when an issue told of it. */
  readonly dateIs: 'event' | 'issue' | null;
  readonly statements: number;
  readonly issues: number;
  readonly planned: boolean;
  readonly derived: boolean;
  /** Best of its statements, 0 to 1. */
  readonly confidence: number;
  readonly said: { readonly first: string; readonly last: string } | null;
}

/** Which relationships a page is asked of; all when null. */
export interface RowFilter {
  readonly type: RelationshipType;
  readonly role: Role | null;
  readonly direction: Direction;
}

/** The entity, or null when the graph does not have it (any more). */
export async function inspectEntity(id: string, signal: AbortSignal): Promise<InspectedEntity | null> {
  const { node } = await request(InspectEntityDocument, { id }, signal);
  return node !== null && 'counts' in node ? node : null;
}

/** One page of the relationships of `id`, latest date first. */
export async function inspectRelationships(
  id: string,
  filter: RowFilter | null,
  first: number,
  after: string | null,
  signal: AbortSignal,
): Promise<Page<RelatedRow>> {
  const only =
    filter === null
      ? { types: null, roles: null, direction: null }
      : { types: [filter.type], roles: filter.role === null ? null : [filter.role], direction: filter.direction };
  const { node } = await request(InspectRelationshipsDocument, { id, ...only, first, after }, signal);
  if (node === null || !('relationships' in node)) return { total: 0, items: [], after: null };
  const { totalCount, edges, pageInfo } = node.relationships;
  const items = edges.map(({ node: other, relationship }): RelatedRow => {
    const event = dateOf(other) ?? relationship.asOf;
    const said = relationship.said;
    return {
      id: relationship.id,
      node: other,
      type: relationship.type,
      role: relationship.role,
      direction: relationship.start.id === id ? 'OUT' : 'IN',
      date: event ?? said?.first ?? null,
      dateIs: event !== null ? 'event' : said === null ? null : 'issue',
      statements: relationship.statementCount,
      issues: relationship.issueCount,
      planned: relationship.planned,
      derived: relationship.derived,
      confidence: relationship.confidence.max,
      said,
    };
  });
  return { total: totalCount, items, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** A relationship with both ends, or null when the graph does not have it (any more). */
export async function inspectRelationship(id: string, signal: AbortSignal): Promise<InspectedRelationship | null> {
  return (await request(InspectRelationshipDocument, { id }, signal)).relationship;
}

/** One page of the sentences that state a relationship, newest issue first. */
export async function inspectEvidence(
  id: string,
  first: number,
  after: string | null,
  signal: AbortSignal,
): Promise<Page<SentenceFragment>> {
  const { relationship } = await request(InspectEvidenceDocument, { id, first, after }, signal);
  if (relationship === null) return { total: 0, items: [], after: null };
  const { totalCount, edges, pageInfo } = relationship.evidence;
  return {
    total: totalCount,
    items: edges.map((edge) => edge.node),
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** One page of the places that name an entity, newest issue first. */
export async function inspectMentions(
  id: string,
  first: number,
  after: string | null,
  signal: AbortSignal,
): Promise<Page<NamedPlace>> {
  const { node } = await request(InspectMentionsDocument, { id, first, after }, signal);
  if (node === null || !('mentions' in node)) return { total: 0, items: [], after: null };
  const { totalCount, edges, pageInfo } = node.mentions;
  return {
    total: totalCount,
    items: edges.map((edge) => edge.node),
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** One derived relationship with what its score is made of. */
export interface DriveRow {
  /** The other end: who drives, or what is driven. */
  readonly node: CanvasEntityFragment;
  readonly drive: DrivePartsFragment;
}

export interface DrivePage extends Page<DriveRow> {
  /** By which each role counts, for all rows alike. */
  readonly weights: InspectDriversFragment['weights'];
}

const NO_DRIVES: DrivePage = { total: 0, items: [], after: null, weights: [] };

/** What an official drives, or who drives a policy or an initiative: strongest first. */
export async function inspectDrives(
  id: string,
  first: number,
  after: string | null,
  signal: AbortSignal,
): Promise<DrivePage> {
  const { node } = await request(InspectDrivesDocument, { id, first, after }, signal);
  if (node === null) return NO_DRIVES;
  const connection = 'drives' in node ? node.drives : 'drivers' in node ? node.drivers : null;
  if (connection === null) return NO_DRIVES;
  const { totalCount, edges, pageInfo, weights } = connection;
  return { total: totalCount, items: edges, after: pageInfo.hasNextPage ? pageInfo.endCursor : null, weights };
}

/** The date that an entity itself has: of a meeting, a policy, an issue. */
export function dateOf(entity: CanvasEntityFragment): string | null {
  if ('startDate' in entity) return entity.startDate;
  if ('date' in entity) return entity.date;
  return 'issueDate' in entity ? entity.issueDate : null;
}

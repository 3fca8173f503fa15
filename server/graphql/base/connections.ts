/** Pages as the schema shows them. `totalCount` is a function: it is counted only when it is asked for. */
import type { Keyed, Page, PageRequest } from '../../store/ports.ts';
import type {
  EntityRecord,
  MentionRecord,
  NodeRecord,
  RelationshipRecord,
  SearchHit,
  StatementRecord,
} from '../../store/records.ts';
import { encodeCursor } from './cursors.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Connection<E> {
  readonly edges: readonly E[];
  readonly pageInfo: PageInfo;
}

interface Counted {
  readonly totalCount: () => Promise<number>;
}

export interface ListEdge {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly drives?: RelationshipRecord | null;
}
export type ListConnection = Connection<ListEdge> & Counted;

export interface RelatedEdge {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly relationship: RelationshipRecord;
  readonly role: string | null;
}
export type RelatedConnection = Connection<RelatedEdge> & Counted;

export interface NeighbourEdge {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly relationships: readonly RelationshipRecord[];
}
/** `of` is the thing in the middle, whose counts may be asked for. */
export type NeighbourConnection = Connection<NeighbourEdge> & Counted & { readonly of: string };

export interface DriveEdge {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly drive: RelationshipRecord;
}
export type DriveConnection = Connection<DriveEdge> & Counted;

export type EvidenceConnection = Connection<{ readonly cursor: string; readonly node: StatementRecord }> & Counted;
export type MentionConnection = Connection<{ readonly cursor: string; readonly node: MentionRecord }> & Counted;

export interface SearchEdge extends Omit<SearchHit, 'node'> {
  readonly cursor: string;
  readonly node: NodeRecord;
}

export type SearchConnection = Connection<SearchEdge>;

const NOTHING: Page<never> = { items: [], hasNext: false };

/** A page of the port as edges; `undefined` (the thing has none) is an empty page. `kind` names the list and its order. */
export function connection<T, E>(
  page: Page<T> | undefined,
  request: PageRequest,
  kind: string,
  edgeOf: (item: T, cursor: string) => E,
): Connection<E> {
  const { items, hasNext } = page ?? NOTHING;
  const cursorOf = (keyed: Keyed<T> | undefined) => (keyed ? encodeCursor(kind, keyed.key) : null);
  return {
    edges: items.map(({ item, key }) => edgeOf(item, encodeCursor(kind, key))),
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: request.after !== null,
      startCursor: cursorOf(items[0]),
      endCursor: cursorOf(items.at(-1)),
    },
  };
}

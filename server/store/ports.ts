/** The questions that the product may ask of the graph. Plain objects in and out; nothing here knows what stores it. */
import type { EntityLabel, Label, RelationshipType } from '../model/ontology.ts';
import type {
  ArticlePlace,
  ArticleRecord,
  DateSpan,
  EntityFigures,
  EntityRecord,
  GraphInfoRecord,
  MentionRecord,
  Neighbour,
  NodeRecord,
  PathRecord,
  Related,
  RelationshipCount,
  RelationshipKey,
  RelationshipRecord,
  RelationshipSaid,
  RoleCount,
  SearchHit,
  SectionRecord,
  SeriesRecord,
  StatementRecord,
  Surrounding,
  TimelineRecord,
} from './records.ts';

/** The place of an item in an order: number, then text, then id, all ascending. */
export interface SortKey {
  readonly number: number;
  readonly text: string;
  readonly id: string;
}

export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  /** The last item of the page before; null for the first page. */
  readonly after: SortKey | null;
}

export interface Keyed<T> {
  readonly item: T;
  readonly key: SortKey;
}

export interface Page<T> {
  readonly items: readonly Keyed<T>[];
  readonly hasNext: boolean;
}

export type ListOrder = 'MENTIONS' | 'NAME' | 'NEWEST' | 'OLDEST';

/** Filters of the root lists. Each applies when it is not null; which ones a label knows is said at the field. */
export interface ListFilter {
  readonly nameContains: string | null;
  readonly kinds: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly series: string | null;
  readonly planned: boolean | null;
  /** Only things with all of these ties. */
  readonly ties: readonly Tie[];
}

/** A relationship of one of `types` with the thing `id`; or, for a person with `throughPosts`, a post at that organisation. */
export interface Tie {
  readonly id: string;
  readonly types: readonly RelationshipType[];
  readonly throughPosts?: boolean;
}

export type NeighbourOrder = 'MENTIONS' | 'NEWEST' | 'NAME' | 'SCORE';

export interface NeighbourFilter {
  /** Null: all types between entities. */
  readonly types: readonly RelationshipType[] | null;
  readonly roles: readonly string[] | null;
  readonly labels: readonly Label[] | null;
  readonly direction: 'OUT' | 'IN' | null;
}

/** Answers keyed by the id that was asked for; an id that is not there has no entry. */
export type ById<T> = ReadonlyMap<string, T>;

/**
 * Reads the graph. Methods that take lists of ids answer all of them with one statement. All throw StoreError when the database does
 * not answer or stops the query.
 */
export interface GraphReader {
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  graphInfo(): Promise<GraphInfoRecord>;
  /** The series by name; `sample` are SHA-256 of the files to look out for. */
  series(sample: readonly string[]): Promise<readonly SeriesRecord[]>;
  timeline(request: {
    readonly unit: 'WEEK' | 'MONTH';
    readonly from: string | null;
    readonly to: string | null;
    readonly of: readonly string[] | null;
  }): Promise<TimelineRecord>;

  nodes(ids: readonly string[]): Promise<ById<NodeRecord>>;
  list(label: EntityLabel, filter: ListFilter, order: ListOrder, page: PageRequest): Promise<Page<EntityRecord>>;
  countList(label: EntityLabel, filter: ListFilter): Promise<number>;

  neighbours(
    ids: readonly string[],
    filter: NeighbourFilter,
    order: NeighbourOrder,
    page: PageRequest,
  ): Promise<ById<Page<Neighbour>>>;
  countNeighbours(ids: readonly string[], filter: NeighbourFilter): Promise<ById<number>>;
  related(
    ids: readonly string[],
    filter: NeighbourFilter,
    order: NeighbourOrder,
    page: PageRequest,
  ): Promise<ById<Page<Related>>>;
  countRelated(ids: readonly string[], filter: NeighbourFilter): Promise<ById<number>>;
  counts(ids: readonly string[]): Promise<ById<readonly RelationshipCount[]>>;
  figures(ids: readonly string[]): Promise<ById<EntityFigures>>;
  /** Dates of the first and last issue that mention each. */
  seen(ids: readonly string[]): Promise<ById<DateSpan>>;
  surroundings(ids: readonly string[]): Promise<ById<readonly Surrounding[]>>;
  mentionsOf(ids: readonly string[], page: PageRequest): Promise<ById<Page<MentionRecord>>>;

  relationships(
    ids: readonly string[],
    types: readonly RelationshipType[] | null,
  ): Promise<readonly RelationshipRecord[]>;
  relationship(type: RelationshipType, id: string): Promise<RelationshipRecord | null>;
  said(keys: readonly RelationshipKey[]): Promise<ById<RelationshipSaid>>;
  evidence(keys: readonly RelationshipKey[], page: PageRequest): Promise<ById<Page<StatementRecord>>>;
  paths(request: {
    readonly from: string;
    readonly to: string;
    readonly maxLength: number;
    readonly types: readonly RelationshipType[];
    readonly first: number;
  }): Promise<readonly PathRecord[]>;
  /** What DRIVES relationships are made of, by relationship id. */
  driveRoles(keys: readonly RelationshipKey[]): Promise<ById<readonly RoleCount[]>>;

  search(text: string, labels: readonly Label[] | null, page: PageRequest): Promise<Page<SearchHit>>;

  articleTexts(ids: readonly string[]): Promise<ById<string>>;
  articlePlaces(ids: readonly string[]): Promise<ById<ArticlePlace>>;
  articleMentions(ids: readonly string[]): Promise<ById<readonly MentionRecord[]>>;
  articleStatements(ids: readonly string[]): Promise<ById<readonly StatementRecord[]>>;
  /** Statements a report, by article id; with issue ids, of all their reports. */
  statementCounts(ids: readonly string[]): Promise<ById<number>>;
  /** Ids of all reports of each issue in reading order, masthead and colophon apart. */
  issueArticles(ids: readonly string[]): Promise<ById<readonly string[]>>;
  issueSections(ids: readonly string[]): Promise<ById<readonly SectionRecord[]>>;
  issueImprints(ids: readonly string[]): Promise<ById<readonly ArticleRecord[]>>;
  /** The issues beside each in its series, by date and number. */
  issueNeighbours(
    ids: readonly string[],
  ): Promise<ById<{ readonly previous: string | null; readonly next: string | null }>>;
  sectionArticles(ids: readonly string[]): Promise<ById<readonly ArticleRecord[]>>;
  sectionIssues(ids: readonly string[]): Promise<ById<string>>;
  /** Ids of the report of each statement. */
  statementArticles(ids: readonly string[]): Promise<ById<string>>;
  /** The relationship that each statement states. */
  statementRelationships(ids: readonly string[]): Promise<ById<RelationshipRecord>>;
}

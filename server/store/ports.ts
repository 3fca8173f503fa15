/** The questions that the product may ask of the graph. Plain objects in and out; nothing here knows what stores it. */
import type { Label, RelationshipType } from '../model/ontology.ts';

/** Labels of parts of a bulletin, which are nodes but never stand on the canvas. */
export type PartLabel = 'Section' | 'Article' | 'Statement';
export type EntityLabel = Exclude<Label, PartLabel>;

/** Any thing that can stand on the canvas. Properties that its label does not have, or that are not known, are null. */
export interface EntityRecord {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin: string | null;
  readonly initials: string | null;
  readonly level: string | null;
  readonly kind: string | null;
  readonly code: string | null;
  readonly date: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly dateText: string | null;
  readonly attendeeCount: number | null;
  readonly planned: boolean;
  readonly documentNumber: string | null;
  readonly position: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly series: string | null;
  readonly number: number | null;
  readonly totalNumber: number | null;
  readonly copies: number | null;
  readonly phone: string | null;
  readonly sha256: string | null;
  readonly fileName: string | null;
}

/** A report without its text, which is asked for apart. */
export interface ArticleRecord {
  readonly id: string;
  readonly label: 'Article';
  readonly name: string;
  readonly position: number;
  readonly bodyStart: number;
}

export interface SectionRecord {
  readonly id: string;
  readonly label: 'Section';
  readonly name: string;
  readonly kind: string;
  readonly position: number;
}

export interface StatementRecord {
  readonly id: string;
  readonly label: 'Statement';
  readonly type: RelationshipType;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly by: string;
  readonly planned: boolean;
  readonly approximate: boolean;
  /** Page of the file, from 1; null for files without pages. */
  readonly page: number | null;
}

export type NodeRecord = EntityRecord | ArticleRecord | SectionRecord | StatementRecord;

export interface RelationshipRecord {
  readonly id: string;
  readonly type: RelationshipType;
  /** Ids of its ends. */
  readonly start: string;
  readonly end: string;
  /** Role of ATTENDS and ORGANIZES, kind of SENT_TO. */
  readonly role: string | null;
  readonly asOf: string | null;
  readonly score: number | null;
  readonly events: number | null;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly statementCount: number;
}

/** Where a relationship is: enough to find it without a search. */
export type RelationshipKey = Pick<RelationshipRecord, 'id' | 'type' | 'start' | 'end'>;

/** What the statements of a relationship say together. */
export interface RelationshipSaid {
  readonly minConfidence: number;
  readonly maxConfidence: number;
  readonly planned: boolean;
  readonly issueCount: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface MentionRecord {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly articleId: string;
  readonly nodeId: string;
}

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

/** One relationship of a thing, with the thing at its other end. */
export interface Related {
  readonly node: EntityRecord;
  readonly relationship: RelationshipRecord;
}

/** One thing beside another, with all relationships between the two. */
export interface Neighbour {
  readonly node: EntityRecord;
  readonly relationships: readonly RelationshipRecord[];
}

export interface RelationshipCount {
  readonly type: RelationshipType;
  readonly role: string | null;
  readonly direction: 'OUT' | 'IN';
  readonly label: EntityLabel;
  readonly count: number;
}

export interface EntityFigures {
  readonly degree: number;
  readonly mentionCount: number;
}

export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** A name that says what a thing is, by a relationship: a person's post and its organisation, a policy's issuer. */
export interface Surrounding {
  readonly type: RelationshipType;
  readonly name: string;
  /** For a post: the organisation. */
  readonly of: string | null;
}

export interface PathRecord {
  readonly nodes: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

export interface RoleCount {
  readonly role: string;
  readonly count: number;
}

export type SearchField = 'NAME' | 'ALIAS' | 'PINYIN' | 'INITIALS' | 'TEXT';

/** A piece of text and the parts of it that fit, in UTF-16 code units. */
export interface Highlight {
  readonly field: SearchField;
  readonly text: string;
  /** TEXT: where the piece starts in the article's text; else 0. */
  readonly start: number;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export interface SearchHit {
  readonly node: EntityRecord | ArticleRecord;
  /** Higher is better; the same for the same kind of match. */
  readonly score: number;
  readonly matchedBy: SearchField;
  readonly highlights: readonly Highlight[];
}

export interface GraphInfoRecord {
  readonly hash: string | null;
  readonly extractorVersion: string | null;
  readonly nodes: number;
  readonly relationships: number;
  readonly labels: ReadonlyMap<Label, number>;
  readonly types: ReadonlyMap<RelationshipType, number>;
  readonly issues: DateSpan | null;
}

/** The stored issues of one series. */
export interface SeriesRecord {
  /** Null for issues that belong to none. */
  readonly name: string | null;
  readonly issues: number;
  /** SHA-256 of those files that were asked for and are among them. */
  readonly sampleFiles: readonly string[];
}

export interface TimelineRecord {
  readonly buckets: readonly { readonly start: string; readonly count: number }[];
  readonly undated: number;
}

/** Answers keyed by the id that was asked for; an id that is not there has no entry. */
export type ById<T> = ReadonlyMap<string, T>;

/** Where a part of a bulletin hangs. */
export interface ArticlePlace {
  readonly issueId: string;
  readonly section: SectionRecord | null;
}

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

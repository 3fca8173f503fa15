/** What the store answers with: the things of the graph as plain objects. Nothing here knows what stores them. */
import { type EntityLabel, isEntityLabel, type Label, type RelationshipType } from '../model/ontology.ts';

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

/** Whether a node can stand on the canvas. */
export function isEntity(node: NodeRecord): node is EntityRecord {
  return isEntityLabel(node.label);
}

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

/** Where a part of a bulletin hangs. */
export interface ArticlePlace {
  readonly issueId: string;
  readonly section: SectionRecord | null;
}

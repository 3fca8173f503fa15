/**
 * What one issue says, as extract gives it: things under local keys, and statements about them. Names are canonical within the
 * issue already (its publisher settles `市科技局`); who is the same as whom across issues is for resolve.
 */
import type { Properties } from './graph.ts';
import type { EntityLabel, StatedType } from './ontology.ts';
import type { Problem } from './problem.ts';

/** Which text of the issue: section and article position, or one of the two imprint texts. */
export type ArticleRef =
  | { readonly section: number; readonly article: number }
  | { readonly imprint: 'masthead' | 'colophon' };

/** One string for each text of an issue: for maps, and to ask whether two refs mean one text. */
export function articleKey(ref: ArticleRef): string {
  return 'imprint' in ref ? ref.imprint : `${ref.section} ${ref.article}`;
}

export type FactLabel = EntityLabel;

export interface Fact {
  /** Unique among the issue's facts, computed from what the issue says (never from order of discovery). */
  readonly key: string;
  readonly label: FactLabel;
  /** Canonical name. */
  readonly name: string;
  /** Other names in the issue, sorted, without `name`. */
  readonly aliases: readonly string[];
  /** The label's other properties. */
  readonly properties: Properties;
  /** Key of the thing that this one hangs on: a Post's organisation, a Measure's or Figure's owner, a CaseStudy's city. */
  readonly of?: string;
}

export interface Mention {
  readonly fact: string;
  readonly article: ArticleRef;
  readonly start: number;
  readonly end: number;
  /** As printed: equals the article's text from start to end. */
  readonly text: string;
}

/** One fact as one sentence says it, before it is a Statement node. */
export interface Claim {
  readonly type: StatedType;
  readonly from: string;
  readonly to: string;
  /** Of the relationship: role, kind, asOf. */
  readonly properties: Properties;
  readonly article: ArticleRef;
  /** The sentence: article.text.slice(start, end) is the quote. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Rule name and version, `presides@1`. */
  readonly rule: string;
  readonly planned?: boolean;
  readonly approximate?: boolean;
}

export interface IssueFacts {
  /** Key of the Issue fact among `facts`. */
  readonly issue: string;
  readonly facts: readonly Fact[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

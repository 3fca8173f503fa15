/** What the actors' part of extract hands to the events' part: who and what is named where, in one article. */
import type { Fact } from '../../model/facts.ts';

/** A half-open range of UTF-16 offsets into an article's normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text made easy to match (width folded, damage gone), with the way back to the article's own offsets. */
export interface NormalText {
  readonly text: string;
  /** The span of the article's text that a span of the normal text came from. */
  original(span: Span): Span;
}

/** A sentence, its full stop included; or the title line. Spans are of the normal text. */
export interface Sentence extends Span {
  readonly isTitle: boolean;
  /** Clauses between ， and ； at the outer level, in order, separators excluded. */
  readonly clauses: readonly Span[];
}

/** One naming of a person. */
export interface PersonMention extends Span {
  readonly fact: string;
  /** Start of the posts before the name or end of the post after it: the whole group as one constituent. */
  readonly group: Span;
  /** True when the naming sits inside a longer name, a quotation or a document title. */
  readonly embedded: boolean;
}

export interface OrganizationMention extends Span {
  readonly fact: string;
  /** True when it only qualifies a post (`市科技局局长…`) and is no constituent of its own. */
  readonly ofPost: boolean;
}

export interface PlaceMention extends Span {
  readonly fact: string;
  /** True when it is part of an organisation's or a longer name. */
  readonly embedded: boolean;
}

/** Everything named in one article. Lists are sorted by start. */
export interface ActorReading {
  readonly normal: NormalText;
  readonly sentences: readonly Sentence[];
  readonly persons: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly places: readonly PlaceMention[];
}

/** Facts found so far in the issue, by key; extract's parts add to it and never remove. */
export interface FactBook {
  get(key: string): Fact | undefined;
  /** Adds a fact or an alias to a known one; returns its key. */
  add(fact: Fact): string;
}

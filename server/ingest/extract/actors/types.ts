/** What the actors' part offers to the rest of extract. Stable: events build on these. */
import type { ArticleRef, Claim, Mention } from '../../../model/facts.ts';
import type { OrganizationKind, OrganizationLevel, SectionKind } from '../../../model/ontology.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorReading, FactBook, Span } from '../reading.ts';

/** Where an article stands in the issue. */
export interface ArticlePlace {
  readonly ref: ArticleRef;
  /** Absent for masthead and colophon. */
  readonly sectionKind?: SectionKind;
}

/** A place under its key, with what the gazetteer or the issue knows of it. */
export interface PlaceFact {
  readonly key: string;
  readonly name: string;
  readonly level: OrganizationLevel;
  readonly code?: string;
}

/** An organisation under its key. */
export interface OrganizationFact {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level?: OrganizationLevel;
}

/** All that was found in one article: spans for the events' part; claims and mentions ready for IssueFacts. */
export interface ArticleActors extends ActorReading {
  readonly place: ArticlePlace;
  /** HOLDS, HELD, AT, PART_OF, LOCATED_IN. Offsets are of the article's text. */
  readonly claims: readonly Claim[];
  /** Of officials, posts, organisations and places. Offsets are of the article's text. */
  readonly mentions: readonly Mention[];
  /** In a case section: the place that the article tells of. */
  readonly casePlace?: PlaceFact | undefined;
  /** The publisher's place, or the contributing district's in a district's article. */
  readonly homePlace?: PlaceFact | undefined;
}

/** What holds for the whole issue: made once by `openIssue`, then given to `readActors` for each article. */
export interface IssueContext {
  readonly book: FactBook;
  /** What a user's own entries add to the rules' tables. */
  readonly own: Lexicon['own'];
  readonly publisher: OrganizationFact | undefined;
  /** The publisher's place. */
  readonly homePlace: PlaceFact | undefined;
  /** The fact of a person, organisation or place by its key. */
  place(key: string): PlaceFact | undefined;
  organization(key: string): OrganizationFact | undefined;
  /**
   * The organisation that a span of an article names (`市科技局`), added to the book; undefined when it names none. For lists
   * that only a verb shows to be organisations.
   */
  nameOrganization(reading: ActorReading, span: Span): string | undefined;
  /** The key of a body as a masthead prints it. */
  bodyPrinted(printed: string): string | undefined;
}

/** What `openIssue` gives: the context, and what the imprint needs of it. */
export interface OpenedIssue extends IssueContext {
  /** The key of the person of a name, as far as the issue's articles tell. */
  officialNamed(name: string): string | undefined;
  /** The key of an office of the publisher's house as a masthead prints it (`党委办公室`); undefined when it is none. */
  officePrinted(printed: string): string | undefined;
  /** Key of the body that `我局`, `学校`, `公司` mean. */
  readonly ownBody: string | undefined;
  /** The bodies that the items of a list name, item by item; a body without its place takes the place of the item before. */
  bodiesIn(text: string, items: readonly Span[]): readonly (readonly string[])[];
}

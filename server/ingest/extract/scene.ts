/** One article made ready for the rules of events and subjects: its names covered by signs, its dates and subjects found. */
import type { ArticleText } from '../../model/bulletin.ts';
import type { ArticleRef } from '../../model/facts.ts';
import type { SectionKind } from '../../model/ontology.ts';
import type { ArticleActors, IssueContext } from './actors/types.ts';
import { type DateMention, findDates } from './dates/find-dates.ts';
import type { Ledger } from './ledger.ts';
import type { OrganizationMention, PersonMention, PlaceMention, Sentence, Span } from './reading.ts';
import { byStart } from './text/by-offset.ts';
import { IN_COVERED, IN_TEXT, type MarkedText } from './text/rule-patterns.ts';
import { textOf, unitsOf } from './text/units.ts';

/** Signs of private use that cover a constituent, one for each of its characters, so that offsets stay the same. */
export const SIGN = {
  person: '\uE000',
  organization: '\uE001',
  place: '\uE002',
  quote: '\uE003',
  title: '\uE004',
  date: '\uE005',
} as const;

/** A policy or an initiative named in the text. */
export interface SubjectMention extends Span {
  readonly fact: string;
  readonly label: 'Policy' | 'Initiative';
  /** How sure the name is: a title or a quoted name, a well-known one, a phrase made out by its head, or the words of an event's topic. */
  readonly form: 'title' | 'quoted' | 'known' | 'phrase' | 'echo';
}

export interface Scene {
  readonly ref: ArticleRef;
  readonly article: ArticleText;
  readonly sectionKind: SectionKind | undefined;
  readonly issue: IssueContext;
  readonly issueDate: string | null;
  readonly actors: ArticleActors;
  /** The normal text, and the same with names covered. */
  readonly text: string;
  readonly masked: string;
  /** Which of the rules' expressions may begin where, in the text and in the covered text. */
  readonly marks: Int32Array;
  readonly maskedMarks: Int32Array;
  readonly sentences: readonly Sentence[];
  readonly titleSpan: Span | null;
  readonly dates: readonly DateMention[];
  readonly ledger: Ledger;
  /** Persons, organisations and places that stand by themselves, by where they start. */
  readonly personAt: ReadonlyMap<number, PersonMention>;
  readonly organizationAt: ReadonlyMap<number, OrganizationMention>;
  readonly placeAt: ReadonlyMap<number, PlaceMention>;
  /** All organisations by where they start, those inside quotations and posts too. */
  readonly bodyAt: ReadonlyMap<number, OrganizationMention>;
}

const QUOTED = IN_TEXT.add(/“[^“”]{0,60}”|《(?:[^《》]|《[^《》]*》){0,120}》/);

function cover(units: Uint16Array, { start, end }: Span, sign: string): void {
  units.fill(sign.charCodeAt(0), start, end);
}

const [FIRST_SIGN, LAST_SIGN] = [SIGN.person.charCodeAt(0), SIGN.date.charCodeAt(0)];

function isFree(units: Uint16Array, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const unit = units[i] ?? 0;
    if (unit >= FIRST_SIGN && unit <= LAST_SIGN) return false;
  }
  return true;
}

interface Cover {
  readonly masked: string;
  readonly maskedMarks: Int32Array;
  readonly personAt: Map<number, PersonMention>;
  readonly organizationAt: Map<number, OrganizationMention>;
  readonly placeAt: Map<number, PlaceMention>;
}

function coverNames({ text, marks }: MarkedText, actors: ArticleActors, dates: readonly DateMention[]): Cover {
  const units = unitsOf(text);
  const result = { personAt: new Map(), organizationAt: new Map(), placeAt: new Map() } as Omit<
    Cover,
    'masked' | 'maskedMarks'
  >;
  for (const match of QUOTED.matches(text, marks, 0, text.length)) {
    cover(
      units,
      { start: match.index, end: match.index + match[0].length },
      match[0].startsWith('《') ? SIGN.title : SIGN.quote,
    );
  }
  for (const person of actors.persons) {
    if (person.embedded || !isFree(units, person)) continue;
    const group = isFree(units, person.group) ? person.group : { start: person.start, end: person.end };
    cover(units, group, SIGN.person);
    const { fact, start, end, embedded } = person;
    result.personAt.set(group.start, { fact, start, end, group, embedded });
  }
  for (const organization of actors.organizations) {
    if (organization.ofPost || !isFree(units, organization)) continue;
    cover(units, organization, SIGN.organization);
    result.organizationAt.set(organization.start, organization);
  }
  for (const place of actors.places) {
    if (place.embedded || !isFree(units, place)) continue;
    cover(units, place, SIGN.place);
    result.placeAt.set(place.start, place);
  }
  for (const date of dates) if (isFree(units, date)) cover(units, date, SIGN.date);
  const masked = textOf(units);
  return { masked, maskedMarks: IN_COVERED.marks(masked), ...result };
}

export interface SceneInput {
  readonly article: ArticleText;
  readonly sectionKind: SectionKind | undefined;
  readonly actors: ArticleActors;
  readonly issue: IssueContext;
  readonly issueDate: string | null;
  /** The day of the dateline that layout took from before the text. */
  readonly reported?: string | null;
  readonly ledger: Ledger;
}

/** Covers names and finds dates; subjects are found later, when all articles of the issue are open. */
export function openScene({ article, sectionKind, actors, issue, issueDate, reported, ledger }: SceneInput): Scene {
  const text = actors.normal.text;
  const marks = IN_TEXT.marks(text);
  const dates = findDates(text, issueDate, marks, reported ?? null);
  const title = actors.sentences.find((sentence) => sentence.isTitle);
  return {
    ref: actors.place.ref,
    article,
    sectionKind,
    issue,
    issueDate,
    actors,
    text,
    sentences: actors.sentences,
    titleSpan: title ? { start: title.start, end: title.end } : null,
    dates,
    ledger,
    bodyAt: byStart([...actors.organizations].reverse()),
    marks,
    ...coverNames({ text, marks }, actors, dates),
  };
}

/** The member of a list sorted by start that holds an offset. */
export function holding<T extends Span>(items: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item && item.start <= at ? item : undefined;
}

/** The members of a list sorted by start that lie inside a span. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

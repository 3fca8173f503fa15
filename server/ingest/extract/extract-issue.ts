/** One bulletin's facts: who and what is named, what happened, what is set, each with its sentence. Pure and deterministic. */
import type { ArticleText, Bulletin } from '../../model/bulletin.ts';
import type { ArticleRef, Claim, IssueFacts, Mention } from '../../model/facts.ts';
import { compareText } from '../../model/graph.ts';
import type { SectionKind } from '../../model/ontology.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { createFactBook } from './actors/fact-book.ts';
import { openIssue, readActors } from './actors/read-actors.ts';
import { readCase } from './discourse/case-study.ts';
import { distinctClaims, distinctMentions, ranksOf } from './distinct.ts';
import { writeEvents } from './events/event-claims.ts';
import type { EventReading } from './events/event-reading.ts';
import { readEvents } from './events/read-events.ts';
import { readImprint } from './imprint/read-imprint.ts';
import { type ArticleLedger, openLedger } from './ledger.ts';
import type { FactBook } from './reading.ts';
import type { TraceEntry } from './rules.ts';
import { openScene, type Scene } from './scene.ts';
import { traceSilence } from './silence.ts';
import { readFigures } from './subjects/figure-claims.ts';
import { findSubjects } from './subjects/find-subjects.ts';
import { openInitiativeBook } from './subjects/initiatives.ts';
import { openPolicyBook } from './subjects/policy-book.ts';
import { readPolicies } from './subjects/policy-claims.ts';
import { relateSubjects } from './subjects/relations.ts';

interface Place {
  readonly article: ArticleText;
  readonly ref: ArticleRef;
  readonly sectionKind?: SectionKind;
}

export interface ExtractOptions {
  /** Called for every rule that fired or was blocked, sentence by sentence. */
  readonly trace?: (entry: TraceEntry) => void;
}

function placesOf(bulletin: Bulletin): Place[] {
  return bulletin.sections.flatMap((section) =>
    section.articles.map((article) => ({
      article,
      ref: { section: section.position, article: article.position },
      sectionKind: section.kind,
    })),
  );
}

/** The keys of the facts that a claim or a mention uses, with what those hang on, sorted. */
function usedKeys(book: FactBook, claims: readonly Claim[], mentions: readonly Mention[], issue: string): string[] {
  const keys = new Set<string>([issue]);
  for (const { from, to } of claims) {
    keys.add(from);
    keys.add(to);
  }
  for (const { fact, start, end } of mentions) if (end > start) keys.add(fact);
  // A key that is added on the way is visited, too.
  for (const key of keys) {
    const of = book.get(key)?.of;
    if (of !== undefined) keys.add(of);
  }
  return [...keys].sort(compareText);
}

/** Reads events and subjects of all articles; subjects of the whole issue are known before any article is read. */
function readScenes(
  scenes: readonly { scene: Scene; ledger: ArticleLedger }[],
  options: ExtractOptions,
): { claims: Claim[]; mentions: Mention[] } {
  const issue = scenes[0]?.scene.issue;
  const claims: Claim[] = [];
  const mentions: Mention[] = [];
  if (!issue) return { claims, mentions };
  const { book, own } = issue;
  const texts = scenes.map(({ scene }) => scene);
  const policies = openPolicyBook(texts, book, own.documents);
  const initiatives = openInitiativeBook(texts, book, own.initiativeHeads);
  scenes.forEach(({ scene, ledger }, index) => {
    const subjects = findSubjects(scene, index, policies, initiatives);
    for (const mention of subjects.mentions) ledger.mention(mention.fact, mention);
    const caseReading = readCase(scene, subjects);
    const events = caseReading ? NOTHING : readEvents(scene);
    if (options.trace) traceSilence(scene, events, caseReading !== null);
    writeEvents(scene, events);
    relateSubjects(scene, subjects, events);
    const register = readPolicies(scene, subjects, events);
    readFigures(scene, subjects, events, register, caseReading);
    const closed = ledger.close();
    claims.push(...closed.claims);
    mentions.push(...closed.mentions);
    for (const entry of closed.trace) options.trace?.(entry);
  });
  return { claims, mentions };
}

/** A case study has no events of this bulletin: persons in it are part of the example. */
const NOTHING: EventReading = {
  events: [],
  roles: [],
  speeches: [],
  stops: [],
  hosts: [],
  guests: [],
  sentences: [],
  unplaced: [],
  eventIn: new Map(),
  speechIn: new Map(),
};

/** A number that no bulletin reaches before the year is on. */
const LATE_NUMBER = 10;

/**
 * The year of the issue's number, where no date is printed; null when the texts tell of both ends of a year, or of its end alone in
 * one of the first issues, so that the days may be of the year before.
 */
function yearOf(bulletin: Bulletin): string | null {
  const year = bulletin.imprint.numberYear?.value;
  if (!year || !bulletin.imprint.number) return null;
  const number = bulletin.imprint.number.value;
  const months = placesOf(bulletin).flatMap(({ article }) =>
    [...article.text.matchAll(/(?<!\d)(\d{1,2}) ?月 ?\d{1,2} ?日/gu)].map((found) => Number(found[1])),
  );
  const isEarly = months.some((month) => month <= 2) || number <= 1;
  const isWithin = months.some((month) => month > 2 && month < 11) || number >= LATE_NUMBER;
  return (isEarly || !isWithin) && months.some((month) => month >= 11) ? null : String(year);
}

/** `（某某局2024年4月23日讯）` before the text: the day that 今日 means. */
function reportedOn({ imprint: { date }, masthead }: Bulletin): string | null {
  if (date?.imprint !== 'masthead') return null;
  return /^\s{0,2}(?:讯|电|消息|报道)/u.test(masthead.text.slice(date.end, date.end + 6)) ? date.value : null;
}

/**
 * What one issue says. Claims and mentions carry UTF-16 offsets into their article's text; everything is sorted, so the same
 * bulletin gives the same facts, byte for byte.
 */
export function extractIssue(bulletin: Bulletin, lexicon: Lexicon, options: ExtractOptions = {}): IssueFacts {
  const book = createFactBook();
  const context = openIssue(bulletin, lexicon, book);
  const imprint = readImprint(bulletin, context);
  const issueDate = bulletin.imprint.date?.value ?? yearOf(bulletin);
  const reported = reportedOn(bulletin);
  const read = placesOf(bulletin).map(({ article, ref, sectionKind }) => {
    const actors = readActors(article, { ref, ...(sectionKind ? { sectionKind } : {}) }, context);
    const ledger = openLedger(ref, article.text, actors.normal, options.trace !== undefined);
    return { scene: openScene({ article, sectionKind, actors, issue: context, issueDate, reported, ledger }), ledger };
  });
  const told = readScenes(read, options);
  const claims = [...imprint.claims];
  const mentions = [...imprint.mentions];
  for (const { scene } of read) {
    for (const claim of scene.actors.claims) claims.push(claim);
    for (const mention of scene.actors.mentions) mentions.push(mention);
  }
  for (const claim of told.claims) claims.push(claim);
  for (const mention of told.mentions) mentions.push(mention);
  const keys = usedKeys(book, claims, mentions, imprint.issue);
  const ranks = ranksOf(keys);
  return {
    issue: imprint.issue,
    facts: keys.map((key) => book.get(key)).filter((fact) => fact !== undefined),
    mentions: distinctMentions(mentions, ranks),
    claims: distinctClaims(claims, ranks),
    problems: [],
  };
}

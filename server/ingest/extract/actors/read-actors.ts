/** The actors of an issue: opened once for the whole issue, then read article by article. */
import type { ArticleText, Bulletin } from '../../../model/bulletin.ts';
import type { ArticleRef } from '../../../model/facts.ts';
import { type Place, within } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isZone, type NamedBody } from '../../lexicon/naming.ts';
import type { ActorReading, FactBook, NormalText, Span } from '../reading.ts';
import { indexBefore } from '../text/index-before.ts';
import { normalise } from '../text/normal-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { type ArticleScene, officialFact, writeBodies, writePersons, writePlaces } from './article-actors.ts';
import { type Found, findGroups, findNames, type Prepared, type ReadingTools, settle } from './article-names.ts';
import { casePlaceOf } from './case-place.ts';
import { ActorFacts, Emitter } from './emit.ts';
import { Gazetteer } from './gazetteer.ts';
import { groupOf } from './group-of.ts';
import { People } from './identity.ts';
import { findPublisher, placeNames } from './issue-place.ts';
import { learnPlaces } from './learn-places.ts';
import { listedBodies } from './listed-bodies.ts';
import { NameScan } from './name-scan.ts';
import { homeOfText } from './news-home.ts';
import { houseOfText, withHouses } from './news-house.ts';
import { paddedNames } from './padded-names.ts';
import { addHolders, type Holders } from './person-groups.ts';
import { PlaceReader } from './place-tokens.ts';
import { findPosts } from './post-tokens.ts';
import { homeOf, officeOf, officeOnly, readPublisher, unitOfSeries } from './publisher.ts';
import type { ArticleActors, ArticlePlace, IssueContext, OpenedIssue, OrganizationFact, PlaceFact } from './types.ts';

interface Entry {
  readonly article: ArticleText;
  readonly place: ArticlePlace;
}

interface OpenIssue extends OpenedIssue {
  readonly tools: ReadingTools;
  readonly facts: ActorFacts;
  readonly people: People;
  readonly found: ReadonlyMap<string, { readonly index: number; readonly found: Found }>;
  readonly date: string | undefined;
}

const refKey = (ref: ArticleRef): string => ('imprint' in ref ? ref.imprint : `${ref.section}/${ref.article}`);

function entriesOf(bulletin: Bulletin): Entry[] {
  const entries = bulletin.sections.flatMap((section, s) =>
    section.articles.map((article, a) => ({
      article,
      place: { ref: { section: s, article: a }, sectionKind: section.kind },
    })),
  );
  return [
    { article: bulletin.masthead, place: { ref: { imprint: 'masthead' } } },
    ...entries,
    { article: bulletin.colophon, place: { ref: { imprint: 'colophon' } } },
  ];
}

function prepare(
  { article, place }: Entry,
  normal: NormalText,
  marks: Int32Array,
  gazetteer: Gazetteer,
  published: boolean,
): Prepared {
  const { lexicon } = gazetteer;
  const titleEnd = article.bodyStart > 0 ? normalLength(article, normal.text, normal) : 0;
  const sentences = splitSentences(normal.text, titleEnd);
  const contributor = article.contributor ? homeOf(gazetteer, normalise(article.contributor).text) : undefined;
  const { home } = gazetteer;
  const kicker = contributor ? undefined : kickerOf(gazetteer, normal.text, place.sectionKind);
  const ours =
    contributor ??
    kicker ??
    home ??
    (gazetteer.severalHomes ? homeOfText(gazetteer, { text: normal.text, marks }) : undefined);
  return {
    normal,
    sentences,
    marks,
    posts: findPosts(normal.text, lexicon, marks),
    padded: paddedNames(article.text, normal),
    home: ours,
    house: published ? undefined : houseOfText(gazetteer, { text: normal.text, marks }, ours),
    casePlace: casePlaceOf(gazetteer, { text: normal.text, marks, titleEnd, sectionKind: place.sectionKind }),
  };
}

/** Bodies whose parts are named without them in their own bulletins. */
const HOUSES = /^(?:COMPANY|UNIVERSITY|INSTITUTE)$/u;

/** The county of an item on it in a bulletin of its city: `某某市：4月8日，…`; in a section on the counties, the one it opens with. */
function kickerOf(gazetteer: Gazetteer, text: string, kind: ArticlePlace['sectionKind']): Place | undefined {
  const { home } = gazetteer;
  const opening = /^[^，。；\n]{2,24}?(?=[：:，。；\n])/u.exec(text)?.[0] ?? '';
  const mark = text[opening.length];
  if (!home || !opening || (mark !== '：' && mark !== ':' && kind !== 'DEPARTMENT')) return undefined;
  const tokens = new PlaceReader(gazetteer, home).read(opening).filter(({ form }) => form === 'full');
  const first = tokens[0];
  if (first?.place.level !== 'COUNTY' || first.place.name === home.name || !within(first.place, home)) return undefined;
  const alone = first.start === 0 && first.end === opening.length;
  return alone || (kind === 'DEPARTMENT' && tokens.length === 1 && first.start === 0) ? first.place : undefined;
}

/** Where the body starts in the normal text. */
function normalLength(article: ArticleText, text: string, normal: ActorReading['normal']): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (normal.original({ start: middle, end: middle + 1 }).start < article.bodyStart) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks through the whole issue: its publisher, the places it knows, its names and who bears them. */
export function openIssue(bulletin: Bulletin, lexicon: Lexicon, book: FactBook): OpenedIssue {
  const gazetteer = new Gazetteer(lexicon);
  const entries = entriesOf(bulletin).filter(({ article }) => article.text !== '');
  const normals = entries.map(({ article }) => normalise(article.text));
  const texts = normals.map(({ text }, i) => ({
    text,
    marks: lexicon.marks.of(text),
    kind: entries[i]?.place.sectionKind,
  }));
  const { body, own } = findPublisher(bulletin, gazetteer, texts);
  if (learnPlaces(gazetteer, texts)) learnPlaces(gazetteer, texts);
  const scan = new NameScan(lexicon, placeNames(gazetteer));
  const articles = entries.flatMap((entry, i) => {
    const [normal, marks] = [normals[i], texts[i]?.marks];
    return normal && marks && !('imprint' in entry.place.ref)
      ? [{ entry, prepared: prepare(entry, normal, marks, gazetteer, own !== undefined) }]
      : [];
  });
  const pieces = articles.map((article) => article.prepared);
  const prepared = own ? pieces : withHouses(gazetteer, pieces);
  for (const { normal, marks, posts, padded } of prepared) scan.collect({ text: normal.text, marks, posts, padded });
  scan.prune();
  for (const { normal, posts } of prepared) scan.extend(normal.text, posts);
  const group = groupOf(gazetteer, own, prepared);
  const tools: ReadingTools = { lexicon, gazetteer, scan, publisher: own, group };
  const named = prepared.map((p) => findNames(p, tools));
  const first = named.map(findGroups);
  const holders: Holders = new Map();
  for (const { groups } of first)
    addHolders(
      holders,
      groups.filter(({ posts, shared }) => posts.length > 0 && !shared),
    );
  const all = named.flatMap((n, i) => (first[i] ? [settle(n, first[i], holders)] : []));
  const people = new People();
  for (const [index, { groups }] of all.entries()) for (const group of groups) people.add(group, index);
  const found = new Map(
    all.map((f, index) => [refKey(articles[index]?.entry.place.ref ?? { imprint: 'masthead' }), { index, found: f }]),
  );
  return describe(
    { book, facts: new ActorFacts(book), tools, people, found, date: bulletin.imprint.date?.value },
    body,
  );
}

function placeFact(place: Place, key = placeKey(place)): PlaceFact {
  const { name, level, code } = place;
  return code ? { key, name, level, code } : { key, name, level };
}

const placeKey = (place: Place): string =>
  isZone(place) ? `Organization:${place.name}` : `City:${place.code ?? place.name}`;

function organizationFact(body: NamedBody): OrganizationFact {
  return {
    key: `Organization:${body.name}`,
    name: body.name,
    kind: body.kind,
    ...(body.level && { level: body.level }),
  };
}

function describe(
  open: Pick<OpenIssue, 'book' | 'facts' | 'tools' | 'people' | 'found' | 'date'>,
  publisher: NamedBody | undefined,
): OpenIssue {
  const { gazetteer } = open.tools;
  const { book, facts } = open;
  if (publisher) facts.organization(publisher);
  const { tools, people, found, date } = open;
  return {
    book,
    facts,
    tools,
    people,
    found,
    date,
    own: tools.lexicon.own,
    publisher: publisher && organizationFact(publisher),
    ownBody: tools.publisher && `Organization:${tools.publisher.name}`,
    homePlace: gazetteer.home && placeFact(gazetteer.home),
    place: (key) => {
      const fact = book.get(key);
      if (fact?.label !== 'City') return undefined;
      const { level, code } = fact.properties;
      return { key, name: fact.name, level: level as PlaceFact['level'], ...(typeof code === 'string' && { code }) };
    },
    organization: (key) => {
      const fact = book.get(key);
      if (fact?.label !== 'Organization') return undefined;
      const { kind, level } = fact.properties;
      return {
        key,
        name: fact.name,
        kind: kind as OrganizationFact['kind'],
        ...(typeof level === 'string' && { level: level as PlaceFact['level'] }),
      };
    },
    nameOrganization: (reading, span) => nameOrganization(book, reading, span),
    officialNamed: (name) => {
      const persons = open.people.named(name);
      const own = persons.find((person) => person.posts.some(({ body }) => body?.name === publisher?.name));
      const person = own ?? persons[0];
      return person && officialFact(open.people, person, book);
    },
    bodyPrinted: (printed) => {
      const { body } = readPublisher(gazetteer, normalise(printed).text);
      return body && facts.organization(body);
    },
    officePrinted: (printed) => {
      const house = tools.publisher;
      const name = normalise(printed).text;
      const office = house && officeOnly(name);
      const unit = house && HOUSES.test(house.kind) ? unitOfSeries(house, name)?.body : undefined;
      const body = office ? officeOf(house, office, false).body : unit;
      return body && facts.organization(body);
    },
    bodiesIn: (text, items) => {
      return listedBodies(open.tools, text, items).map((list) => list.map((body) => facts.organization(body)));
    },
  };
}

function nameOrganization(book: FactBook, reading: ActorReading, span: Span): string | undefined {
  const { organizations } = reading;
  const known = organizations[indexBefore(organizations, span.start)];
  if (known?.start === span.start && known.end === span.end) return known.fact;
  const name = reading.normal.text.slice(span.start, span.end);
  if (name.length < 3 || /[，。；：、“”《》]/u.test(name) || /^(各|有关|相关|部分|全|等)/u.test(name)) return undefined;
  return book.add({
    key: `Organization:${name}`,
    label: 'Organization',
    name,
    aliases: [],
    properties: { kind: 'OTHER' },
  });
}

/** Everything named in one article. */
export function readActors(article: ArticleText, place: ArticlePlace, context: IssueContext): ArticleActors {
  const open = context as OpenIssue;
  const entry = open.found.get(refKey(place.ref));
  if (!entry) return emptyActors(article, place);
  const { found, index } = entry;
  const emitter = new Emitter(open.facts, place.ref, found.normal, found.sentences, article.text);
  const { book, people, tools, date } = open;
  const scene: ArticleScene = { lexicon: tools.lexicon, people, book, found, index, emitter, date };
  const persons = writePersons(scene);
  const organizations = writeBodies(scene);
  const places = writePlaces(scene);
  return {
    normal: found.normal,
    sentences: found.sentences,
    persons,
    organizations,
    places,
    place,
    claims: emitter.claims,
    mentions: emitter.mentions,
    casePlace: found.casePlace && placeFact(found.casePlace, emitter.place(found.casePlace)),
    homePlace: found.home && placeFact(found.home, emitter.place(found.home)),
  };
}

function emptyActors(article: ArticleText, place: ArticlePlace): ArticleActors {
  const normal = normalise(article.text);
  return {
    normal,
    sentences: splitSentences(normal.text),
    persons: [],
    organizations: [],
    places: [],
    place,
    claims: [],
    mentions: [],
  };
}

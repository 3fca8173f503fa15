/** The actors of an issue: opened once for the whole issue, then read article by article. */
import type { ArticleText, Bulletin } from '../../../model/bulletin.ts';
import type { ArticleRef } from '../../../model/facts.ts';
import { compareText } from '../../../model/graph.ts';
import { atLevel, type Place, within } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isZone, type NamedBody } from '../../lexicon/naming.ts';
import type { ActorReading, FactBook, OrganizationMention, PersonMention, PlaceMention, Span } from '../reading.ts';
import { normalise } from '../text/normal-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Found, findGroups, findNames, type Prepared, type ReadingTools, settle } from './article-names.ts';
import { ACTOR_RULES, Emitter } from './emit.ts';
import { Gazetteer } from './gazetteer.ts';
import { People, type Person } from './identity.ts';
import { learnPlaces, learnProvince } from './learn-places.ts';
import { listedBodies } from './listed-bodies.ts';
import { NameScan } from './name-scan.ts';
import type { BodyToken } from './organization-reader.ts';
import type { PersonGroup } from './person-groups.ts';
import { readName } from './pinyin.ts';
import { PlaceReader, type PlaceToken } from './place-tokens.ts';
import { fits } from './post-bodies.ts';
import { findPosts, type PostToken } from './post-tokens.ts';
import { homeOf, isOfficeOnly, type Publisher, readPublisher, seriesBody } from './publisher.ts';
import { surnameTitles, whoIs } from './titles.ts';
import type { ArticleActors, ArticlePlace, IssueContext, OpenedIssue, OrganizationFact, PlaceFact } from './types.ts';

interface Entry {
  readonly article: ArticleText;
  readonly place: ArticlePlace;
}

interface OpenIssue extends OpenedIssue {
  readonly tools: ReadingTools;
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

/** Where the place of a case study is named first; the deepest of places that stand together. */
function casePlaceOf(gazetteer: Gazetteer, text: string): Place | undefined {
  const tokens = new PlaceReader(gazetteer, undefined)
    .read(text)
    .filter(({ form }) => form === 'full' || form === 'short');
  let last = tokens[0];
  for (const token of tokens.slice(1)) {
    if (!last || token.start !== last.end) break;
    last = token;
  }
  const place = last?.place;
  if (place?.level !== 'PROVINCE') return place;
  return tokens.find((token) => token.place.parent === place || token.place.parent?.parent === place)?.place ?? place;
}

function prepare(entry: Entry, gazetteer: Gazetteer, lexicon: Lexicon): Prepared {
  const { article, place } = entry;
  const normal = normalise(article.text);
  const titleEnd = article.bodyStart > 0 ? normalLength(article, normal.text, normal) : 0;
  const sentences = splitSentences(normal.text, titleEnd);
  const contributor = article.contributor ? homeOf(gazetteer, normalise(article.contributor).text) : undefined;
  const { home } = gazetteer;
  return {
    normal,
    sentences,
    posts: findPosts(normal.text, lexicon),
    home: contributor ?? home,
    casePlace: place.sectionKind === 'CASE' ? casePlaceOf(gazetteer, normal.text) : undefined,
  };
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
  const texts = entries.map(({ article }) => normalise(article.text).text);
  const { body, own } = findPublisher(bulletin, gazetteer, entries, texts);
  if (learnPlaces(gazetteer, texts)) learnPlaces(gazetteer, texts);
  const prepared = entries.map((entry) => prepare(entry, gazetteer, lexicon));
  const scan = new NameScan(lexicon, placeNames(gazetteer));
  const articles = prepared.filter((_, i) => !('imprint' in (entries[i]?.place.ref ?? {})));
  for (const { normal, posts } of articles) scan.collect(normal.text, posts);
  for (const { normal, posts } of articles) scan.extend(normal.text, posts);
  const tools: ReadingTools = { lexicon, gazetteer, scan, publisher: own };
  const named = prepared.map((p) => findNames(p, tools));
  const first = named.map(findGroups);
  const holders = new Set(
    first.flatMap(({ groups }) =>
      groups.filter(({ posts, shared }) => posts.length > 0 && !shared).map(({ name }) => name),
    ),
  );
  const all = named.flatMap((n, i) => (first[i] ? [settle(n, first[i], holders)] : []));
  const people = new People();
  for (const [index, { groups }] of all.entries()) for (const group of groups) people.add(group, index);
  const found = new Map(
    all.map((f, index) => [refKey(entries[index]?.place.ref ?? { imprint: 'masthead' }), { index, found: f }]),
  );
  return describe({ book, tools, people, found, date: bulletin.imprint.date?.value }, body);
}

/** The publisher, and the home of the issue: the publisher's place, else the series', else the place whose bodies are named most. */
function findPublisher(
  bulletin: Bulletin,
  gazetteer: Gazetteer,
  entries: readonly Entry[],
  texts: readonly string[],
): Publisher {
  const printed = bulletin.imprint.publisher?.value;
  const name = printed ? normalise(printed).text : undefined;
  const series = bulletin.imprint.series?.value;
  const own = series && name && isOfficeOnly(name) ? seriesBody(gazetteer, normalise(series).text) : undefined;
  const publisher: Publisher = own
    ? { body: own, own, home: own.place }
    : name
      ? readPublisher(gazetteer, name)
      : { body: undefined, home: undefined };
  const local = texts.filter((_, i) => entries[i]?.place.sectionKind !== 'CASE');
  gazetteer.home =
    publisher.home ??
    (series ? homeOf(gazetteer, normalise(series).text) : undefined) ??
    (publisher.body ? busiestPlace(gazetteer, local) : local.map((text) => homeOf(gazetteer, text)).find(Boolean));
  const { home } = gazetteer;
  if (!home || home.code || isZone(home) || home.parent) return publisher;
  const province = learnProvince(gazetteer, home, local);
  if (!province) return publisher;
  const whole = { ...home, parent: province };
  gazetteer.relearn(whole);
  gazetteer.home = whole;
  return name ? readPublisher(gazetteer, name) : publisher;
}

/** The place whose bodies the texts name most; a place counts for those around it too. */
function busiestPlace(gazetteer: Gazetteer, texts: readonly string[]): Place | undefined {
  const counts = new Map<Place, number>();
  const reader = new PlaceReader(gazetteer, undefined);
  for (const text of texts) {
    for (const { end, place, form } of reader.read(text)) {
      const bodied = gazetteer.lexicon.bodies.departments.longest(text, end) !== undefined || text[end] === '委';
      if (form === 'full') counts.set(place, (counts.get(place) ?? 0) + (bodied ? 10 : 1));
    }
  }
  const score = (place: Place): number =>
    [...counts].reduce((sum, [other, n]) => sum + (within(other, place) || within(place, other) ? n : 0), 0);
  return [...counts.keys()].sort(
    (a, b) => score(b) - score(a) || b.name.length - a.name.length || compareText(a.name, b.name),
  )[0];
}

const shortNames = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Short names of provinces and cities, once for a lexicon. */
function placeWords(lexicon: Lexicon): ReadonlySet<string> {
  const known = shortNames.get(lexicon);
  if (known) return known;
  const words = new Set<string>();
  for (const place of lexicon.divisions.byCode.values()) if (place.level !== 'COUNTY') words.add(place.short);
  shortNames.set(lexicon, words);
  return words;
}

/** Whether a string is a place's name here, so that it is nobody's unless a post stands before it. */
function placeNames(gazetteer: Gazetteer): (name: string) => boolean {
  const general = placeWords(gazetteer.lexicon);
  const own = new Set<string>();
  for (const place of gazetteer.learnedPlaces) own.add(place.short).add(place.name);
  for (let place = gazetteer.home; place; place = place.parent) own.add(place.short).add(place.name);
  const city = atLevel(gazetteer.home, 'CITY');
  const inCity = (name: string): boolean =>
    gazetteer.divisions.named(name).some(({ level, parent }) => level === 'COUNTY' && parent === city);
  return (name) => general.has(name) || own.has(name) || (city !== undefined && inCity(name));
}

function placeFact(place: Place): PlaceFact {
  return {
    key: isZone(place) ? `Organization:${place.name}` : `City:${place.code ?? place.name}`,
    name: place.name,
    level: place.level,
    ...(place.code && { code: place.code }),
  };
}

function organizationFact(body: NamedBody): OrganizationFact {
  return {
    key: `Organization:${body.name}`,
    name: body.name,
    kind: body.kind,
    ...(body.level && { level: body.level }),
  };
}

function describe(
  open: Pick<OpenIssue, 'book' | 'tools' | 'people' | 'found' | 'date'>,
  publisher: NamedBody | undefined,
): OpenIssue {
  const { gazetteer } = open.tools;
  const { book } = open;
  if (publisher) new Emitter(book, { imprint: 'masthead' }, normalise(''), [], '').organization(publisher);
  return {
    ...open,
    ...(publisher && { publisher: organizationFact(publisher) }),
    ...(open.tools.publisher && { ownBody: `Organization:${open.tools.publisher.name}` }),
    ...(gazetteer.home && { homePlace: placeFact(gazetteer.home) }),
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
    bodiesIn: (text, items) => {
      const emitter = new Emitter(book, { imprint: 'colophon' }, normalise(''), [], '');
      return listedBodies(open.tools, text, items).map((list) => list.map((body) => emitter.organization(body)));
    },
  };
}

function nameOrganization(book: FactBook, reading: ActorReading, span: Span): string | undefined {
  const known = reading.organizations.find(({ start, end }) => start === span.start && end === span.end);
  if (known) return known.fact;
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
  const emitter = new Emitter(open.book, place.ref, found.normal, found.sentences, article.text);
  const persons = readPersons(open, found, index, emitter);
  const postSpans = found.groups.flatMap(({ posts, start }) => posts.map(({ from }) => ({ start: from, end: start })));
  const organizations = found.bodies.map((token) => readBody(token, emitter, postSpans));
  const places = readPlaces(found, emitter);
  return {
    normal: found.normal,
    sentences: found.sentences,
    persons,
    organizations,
    places,
    place,
    claims: emitter.claims,
    mentions: emitter.mentions,
    ...(found.casePlace && { casePlace: { ...placeFact(found.casePlace), key: emitter.place(found.casePlace) } }),
    ...(found.home && { homePlace: { ...placeFact(found.home), key: emitter.place(found.home) } }),
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

function officialFact(people: People, person: Person, book: FactBook): string {
  const key = people.key(person);
  if (book.get(key)) return key;
  const aliases = person.name.includes('·') ? [person.name.replaceAll('·', '')] : [];
  return book.add({ key, label: 'Official', name: person.name, aliases, properties: { ...readName(person.name) } });
}

const QUOTED = /“[^”\n]*”|《[^》\n]*》/gu;

function readPersons(open: OpenIssue, found: Found, index: number, emitter: Emitter): PersonMention[] {
  const { people, book } = open;
  const { text } = found.normal;
  const quoted = Array.from(text.matchAll(QUOTED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const inQuotes = (at: number): boolean => quoted.some(({ start, end }) => at > start && at < end);
  const lastSeen = new Map<Person, number>();
  const lastOfName = new Map<string, Person>();
  const mentions: PersonMention[] = [];
  const note = (person: Person, span: Span, group: Span): string => {
    const fact = officialFact(people, person, book);
    lastSeen.set(person, span.start);
    lastOfName.set(person.name, person);
    emitter.mention(fact, span);
    mentions.push({ fact, start: span.start, end: span.end, group, embedded: inQuotes(span.start) });
    return fact;
  };
  const titles = surnameTitles(text, found.posts, open.tools.lexicon);
  let next = 0;
  const resolveTitles = (before: number): void => {
    for (; next < titles.length; next++) {
      const title = titles[next];
      if (!title || title.start >= before) return;
      if (found.groups.some(({ start, end }) => title.start < end && title.token.end > start)) continue;
      const person = whoIs(title.surname, title.token, people.all(), (p) => lastSeen.get(p) ?? -1);
      const span = { start: title.start, end: title.token.end };
      if (person) note(person, span, span);
    }
  };
  for (const group of found.groups) {
    resolveTitles(group.start);
    const person = people.of(group, index, lastOfName.get(group.name), found.home);
    if (!person) continue;
    const trailing = found.posts.find(({ start }) => start === group.end);
    const to = trailing ? trailing.end : group.to;
    const fact = note(person, { start: group.start, end: group.end }, { start: group.from, end: to });
    emitPosts(open, group, fact, emitter);
    if (trailing && group.posts.length === 0) emitTrailing(open, { found, person, fact, emitter }, trailing, group);
  }
  resolveTitles(text.length);
  for (const appointment of found.appointments) {
    const group = found.groups.find(({ start }) => start === appointment.name.start);
    const person = group && people.of(group, index, undefined, found.home);
    if (!person) continue;
    const fact = officialFact(people, person, book);
    const rule = appointment.kind === 'HOLDS' ? ACTOR_RULES.appointed : ACTOR_RULES.dismissed;
    for (const post of appointment.posts) {
      if (!post.body) continue;
      const key = emitter.post(post, post.body);
      emitter.claim(appointment.kind, fact, key, rule, appointment.at, asOf(open));
      emitter.claim('AT', key, emitter.organization(post.body), rule, appointment.at);
      emitter.mention(key, post);
      emitter.parts(post.body, appointment.at);
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `姜某教授`: the post after the name is said again of a person who holds it, or is at the school just named. */
function emitTrailing(
  open: OpenIssue,
  { found, person, fact, emitter }: { found: Found; person: Person; fact: string; emitter: Emitter },
  token: PostToken,
  at: Span,
): void {
  const known = person.posts.find(({ name, body }) => body && name === token.head.name);
  const sentence = found.sentences.find(({ start, end }) => at.start >= start && at.start < end);
  const near = found.bodies.findLast(
    ({ start, end, body }) =>
      end <= at.start &&
      start >= (sentence?.start ?? 0) &&
      /^(副?教授|研究员)$/u.test(token.head.base) &&
      fits(token.head, body),
  );
  const body = known?.body ?? near?.body;
  if (!body) return;
  const post = {
    ...token,
    from: token.start,
    name: token.head.name,
    base: token.head.base,
    single: false,
    body,
    former: false,
    explicit: false,
  };
  const key = emitter.post(post, body);
  emitter.claim('HOLDS', fact, key, ACTOR_RULES.postAfterName, at, asOf(open));
  emitter.claim('AT', key, emitter.organization(body), ACTOR_RULES.postAfterName, at);
  emitter.mention(key, token);
}

function asOf(open: OpenIssue): { asOf?: string } {
  return open.date ? { asOf: open.date } : {};
}

function emitPosts(open: OpenIssue, group: PersonGroup, fact: string, emitter: Emitter): void {
  for (const post of group.posts) {
    if (!post.body) continue;
    const rule = post.former
      ? ACTOR_RULES.formerPost
      : group.shared
        ? ACTOR_RULES.postShared
        : post.explicit
          ? ACTOR_RULES.postBeforeName
          : ACTOR_RULES.postCarried;
    const key = emitter.post(post, post.body);
    emitter.claim(post.former ? 'HELD' : 'HOLDS', fact, key, rule, group, asOf(open));
    emitter.claim('AT', key, emitter.organization(post.body), rule, group);
    emitter.mention(key, post);
    emitter.parts(post.body, group);
  }
}

function readBody(token: BodyToken, emitter: Emitter, postSpans: readonly Span[]): OrganizationMention {
  const fact = emitter.organization(token.body);
  emitter.mention(fact, token);
  emitter.parts(token.body, token);
  const ofPost = postSpans.some(({ start, end }) => token.start >= start && token.end <= end);
  return { fact, start: token.start, end: token.end, ofPost };
}

function readPlaces(found: Found, emitter: Emitter): PlaceMention[] {
  const inBody = (token: PlaceToken): boolean =>
    found.bodies.some(({ start, end }) => token.start >= start && token.end <= end);
  const inGroup = (token: PlaceToken): boolean =>
    found.groups.some(({ from, to }) => token.start >= from && token.end <= to);
  return found.places.map((token, i) => {
    const fact = emitter.place(token.place);
    emitter.mention(fact, token);
    const outer = found.places[i - 1];
    if (outer && outer.end === token.start && token.place.parent && outer.place.name === token.place.parent.name) {
      emitter.claim('LOCATED_IN', fact, emitter.place(outer.place), ACTOR_RULES.placeBeforePlace, token);
    }
    return { fact, start: token.start, end: token.end, embedded: inBody(token) || inGroup(token) };
  });
}

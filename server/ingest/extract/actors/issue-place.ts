/** Where an issue is at home: its publisher, that one's place, and which strings are places' names there. */
import type { Bulletin } from '../../../model/bulletin.ts';
import { compareText } from '../../../model/graph.ts';
import type { SectionKind } from '../../../model/ontology.ts';
import { atLevel, type Place, within } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isZone, type NamedBody } from '../../lexicon/naming.ts';
import { normalise } from '../text/normal-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { learnPlaces, learnProvince } from './learn-places.ts';
import { type NewsFile, newsHome } from './news-home.ts';
import { PlaceReader } from './place-tokens.ts';
import {
  homeOf,
  isOfficeOnly,
  officeOf,
  ownOfSeries,
  type Publisher,
  readPublisher,
  seriesBody,
  unitOfSeries,
} from './publisher.ts';

/** A text of the issue, normalised, with the kind of its section. */
export interface IssueText {
  readonly text: string;
  /** The lexicon's marks of the text. */
  readonly marks: Int32Array;
  readonly kind: SectionKind | undefined;
}

/** Whether the publisher's name goes on with 编: the office only edits. */
function isEdited({ imprint: { publisher }, masthead, colophon }: Bulletin): boolean {
  if (!publisher) return false;
  const { text } = publisher.imprint === 'masthead' ? masthead : colophon;
  return /^[\s\u3000]?编(?:印|辑|发|制)?/u.test(text.slice(publisher.end, publisher.end + 3));
}

/** `区招商专班` in `某某区招商动态`: the place that the series names, for the one character that stands for it; '' for none. */
function unsaidPlace(gazetteer: Gazetteer, printed: string, series: string): string {
  if (!/^[省市县区州旗镇乡][\u4e00-\u9fff]{3,}/u.test(printed)) return '';
  const place = homeOf(gazetteer, series);
  return place?.name.endsWith(printed.charAt(0)) ? place.name : '';
}

/** The publisher, and the home of the issue: the publisher's place, else the series', else the place whose bodies are named most. */
export function findPublisher(bulletin: Bulletin, gazetteer: Gazetteer, texts: readonly IssueText[]): Publisher {
  const printed = bulletin.imprint.publisher?.value;
  const edits = isEdited(bulletin);
  const series = bulletin.imprint.series?.value;
  const place = printed && series ? unsaidPlace(gazetteer, normalise(printed).text, normalise(series).text) : '';
  const name = printed ? normalise(printed).text.replace(place ? /^./u : '', place) : undefined;
  const named = series ? seriesBody(gazetteer, normalise(series).text) : undefined;
  const house = named && /^(COMPANY|UNIVERSITY|INSTITUTE)$/u.test(named.kind) ? named : undefined;
  const publisher: Publisher =
    (house && name && isOfficeOnly(name) ? officeOf(house, name, edits) : undefined) ??
    (house && name ? (ownOfSeries(house, name) ?? unitOfSeries(house, name)) : undefined) ??
    (name ? readPublisher(gazetteer, name, edits) : { body: undefined, home: undefined });
  const local = texts.filter(({ kind }) => kind !== 'CASE');
  if (isNational(publisher.body)) {
    gazetteer.home = undefined;
    return { ...publisher, home: undefined };
  }
  gazetteer.home =
    publisher.home ??
    (series ? homeOf(gazetteer, normalise(series).text) : undefined) ??
    (publisher.body ? learnedPlace(gazetteer, local) : newsHome(gazetteer, newsFile(bulletin, local)));
  const { home } = gazetteer;
  const county = home?.level === 'TOWN' && !home.parent ? countyOf(gazetteer, home, local) : undefined;
  if (home && county) {
    const whole = { ...home, parent: county };
    gazetteer.relearn(whole);
    gazetteer.home = whole;
    return name && publisher.home ? readPublisher(gazetteer, name, edits) : publisher;
  }
  if (!home || home.code || isZone(home) || home.parent || home.level === 'PROVINCE') return publisher;
  const province = learnProvince(
    gazetteer,
    home,
    local.map(({ text }) => text),
  );
  if (!province) return publisher;
  const whole = { ...home, parent: province };
  gazetteer.relearn(whole);
  gazetteer.home = whole;
  return name && publisher.home ? readPublisher(gazetteer, name, edits) : publisher;
}

/** The items apart from what stands around them. */
function newsFile({ masthead, colophon }: Bulletin, texts: readonly IssueText[]): NewsFile {
  const from = masthead.text === '' ? 0 : 1;
  const to = texts.length - (colophon.text === '' ? 0 : 1);
  return { items: texts.slice(from, to), imprints: [...texts.slice(0, from), ...texts.slice(to)] };
}

function isNational(body: NamedBody | undefined): boolean {
  for (let house = body; house; house = house.partOf) if (house.level === 'NATIONAL' && !house.place) return true;
  return false;
}

/** The county of a town that no list knows or several counties have: the one that has it and is named, else the one named most. */
function countyOf(gazetteer: Gazetteer, town: Place, texts: readonly IssueText[]): Place | undefined {
  const counts = new Map<Place, number>();
  const reader = new PlaceReader(gazetteer, undefined);
  for (const { text, marks } of texts) {
    for (const { place, form } of reader.read(text, marks)) {
      const county = place.level === 'COUNTY' && !isZone(place);
      if (form === 'full' && county) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const having = new Set(gazetteer.divisions.named(town.name).map(({ parent }) => parent));
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a.name, b.name)).map(([place]) => place);
  return ranked.find((place) => having.has(place)) ?? (having.size === 0 ? ranked[0] : undefined);
}

/** The busiest place of an issue whose publisher has none; places that only the issue knows count too. */
function learnedPlace(gazetteer: Gazetteer, texts: readonly IssueText[]): Place | undefined {
  learnPlaces(gazetteer, texts);
  return busiestPlace(gazetteer, texts);
}

/** The place whose bodies the texts name most; a place counts for those around it too. */
function busiestPlace(gazetteer: Gazetteer, texts: readonly IssueText[]): Place | undefined {
  const counts = new Map<Place, number>();
  const reader = new PlaceReader(gazetteer, undefined);
  for (const { text, marks } of texts) {
    for (const { end, place, form } of reader.read(text, marks)) {
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
export function placeNames(gazetteer: Gazetteer): (name: string) => boolean {
  const general = placeWords(gazetteer.lexicon);
  const own = new Set<string>();
  for (const place of gazetteer.learnedPlaces) own.add(place.short).add(place.name);
  for (let place = gazetteer.home; place; place = place.parent) own.add(place.short).add(place.name);
  const city = atLevel(gazetteer.home, 'CITY');
  const inCity = (name: string): boolean =>
    gazetteer.divisions.named(name).some(({ level, parent }) => level === 'COUNTY' && parent === city);
  return (name) => general.has(name) || own.has(name) || (city !== undefined && inCity(name));
}

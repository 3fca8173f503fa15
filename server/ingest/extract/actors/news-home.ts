/**
 * Where a text without a masthead is at home. Which kind of place is meant says the word by which the item calls its own (`我区`, `区长`); which
 * one it is say, from the surest: the line of the source, whose delegation sets out, the first place of that kind to which nobody comes or
 * goes. A visited place is no home, nor is the guests'; what `市` means then is not known.
 */
import { atLevel, type Place, within } from '../../lexicon/divisions.ts';
import { isZone } from '../../lexicon/naming.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Gazetteer } from './gazetteer.ts';
import { learnPlaces } from './learn-places.ts';
import { lies, type NewsText, namesBody, type Parties, partiesOf } from './news-parties.ts';
import { PlaceReader, type PlaceToken } from './place-tokens.ts';

/** From the deepest: who names a county tells its city, too. */
const LEVELS = ['镇', '乡', '县', '区', '旗', '市', '州', '盟', '省'] as const;
type LevelWord = (typeof LEVELS)[number];

/** Where a level word first stands alone before its bodies and heads. */
const ALONE = new Map(
  LEVELS.slice(2).map((word) => [
    word,
    new RegExp(
      `(?:(?:^|[，。；：、（“\\n ]|日|午|由|与|和)${word}(?:委|政府|人大|政协|纪委|领导|直|[\\u4e00-\\u9fff]{2,6}局)|(?<![\\u4e00-\\u9fff]{2}${word})(?:常务)?副?${word}长|[我全]${word})`,
      'gu',
    ),
  ]),
);

/** `我区`, `来我县`, `本镇`: how an item calls its own place; what quotes hold others say. */
const OURS = /(?:我|(?<![日基根资样])本)([省市州盟县区旗镇乡])(?![长委])/gu;
const QUOTES = /“[^”\n]{0,300}”/gu;

interface OwnLevels {
  /** Said with 我 or 本. */
  readonly ours: ReadonlySet<string>;
  /** Standing alone before bodies and heads. */
  readonly alone: ReadonlyMap<LevelWord, number>;
  /** Of those what is more than 全县, which others' places are called, too. */
  readonly firm: ReadonlySet<LevelWord>;
}

function ownLevels(text: string, tokens: readonly PlaceToken[]): OwnLevels {
  const said = text.replace(QUOTES, '');
  const ours = new Set(matchesOf(said, OURS).map(([, word = '']) => word));
  const alone = new Map<LevelWord, number>();
  const firm = new Set<LevelWord>();
  const ends = new Set(tokens.map(({ end }) => end));
  for (const [word, pattern] of ALONE) {
    // 淇县|县长, 某市、某县|县长 is said with its place.
    const found = matchesOf(text, pattern).filter(({ index }) => !ends.has(index));
    const [first] = found;
    if (first) alone.set(word, first.index);
    if (found.some(([said]) => !said.startsWith('全'))) firm.add(word);
  }
  return { ours, alone, firm };
}

/** Whether a place can be called by a level word: `我市` of a city or a county's city. */
const isCalled = (word: string, { name, level }: Place): boolean => name.endsWith(word) && level !== 'NATIONAL';

/** The places of a kind that may be home, those first that nobody goes to. */
function candidates(gazetteer: Gazetteer, text: string, parties: Parties, word: string): Place[] {
  const { tokens, guests, visited, inspected, near, departed } = parties;
  const found = tokens.filter(
    (token) =>
      isCalled(word, token.place) &&
      !guests.has(token.place) &&
      !isZone(token.place) &&
      (token.form === 'full' || (token.form === 'short' && !namesBody(gazetteer, text, token))),
  );
  const [full, rest] = [found.filter(({ form }) => form === 'full'), found.filter(({ form }) => form === 'short')];
  const places = [...new Set([...full, ...rest].map(({ place }) => place))];
  const gone = places.filter((place) => departed.has(place));
  if (gone.length > 0) return gone;
  // Of guests of the same kind the places inside are theirs, too.
  const sameKind = new Set([...guests].filter((guest) => isCalled(word, guest)));
  const own = places.filter((place) => !lies(place, visited) && !lies(place, sameKind));
  if (own.length > 0) return own;
  // Where somebody comes to us, what he goes to is ours.
  const comes = new RegExp(`(?:来|到|深入|莅临|赴|走进)我${word}`, 'u').test(text);
  return comes && places.length === 1 && places.every((place) => near.has(place))
    ? places
    : places.filter((place) => inspected.has(place));
}

/** Whether an item calls itself a county that none of its names is. */
function isNameless(gazetteer: Gazetteer, news: NewsText): boolean {
  const parties = partiesOf(gazetteer, news);
  const { ours, firm } = ownLevels(news.text, parties.tokens);
  return LEVELS.slice(2, 5).some(
    (word) => (ours.has(word) || firm.has(word)) && candidates(gazetteer, news.text, parties, word).length === 0,
  );
}

/** A town is home only in a county of the kind that the item calls its own, too. */
function fitsAround({ level, parent }: Place, ours: ReadonlySet<string>, firm: ReadonlySet<string>): boolean {
  const counties = COUNTY_WORDS.filter((word) => ours.has(word) || firm.has(word));
  if (level !== 'TOWN' || counties.length === 0) return true;
  return parent !== undefined && counties.some((word) => isCalled(word, parent));
}
const COUNTY_WORDS = LEVELS.slice(2, 6);

/** The home that the words of an item for its own place tell; undefined where none stands, or two are as good. */
function homeByWords(gazetteer: Gazetteer, text: string, parties: Parties): Place | undefined {
  const { ours, firm } = ownLevels(text, parties.tokens);
  const { source } = parties;
  for (const word of LEVELS) {
    const said = ours.has(word);
    if (!said && !firm.has(word)) continue;
    if (source && isCalled(word, source)) return source;
    const inSource = candidates(gazetteer, text, parties, word).filter(
      (place) => (!source || within(place, source) || within(source, place)) && fitsAround(place, ours, firm),
    );
    const [first, second] = inSource;
    // 县长某某 beside 我市 is of one of its counties: of which, only one name can tell.
    if (first && (said || ours.size === 0 || !second)) return first;
  }
  return undefined;
}

/** The first place of a text that may be its home. */
export function homeOfText(gazetteer: Gazetteer, news: NewsText, imprint = ''): Place | undefined {
  const { text } = news;
  const parties = partiesOf(gazetteer, news, imprint);
  const { tokens, source } = parties;
  const place = homeByWords(gazetteer, text, parties) ?? source ?? firstNamed(gazetteer, text, parties);
  const home = place ?? cityOfCounty(text, tokens);
  const county = countyOfTowns(gazetteer, text, home);
  if (county && !parties.visited.has(county) && !parties.guests.has(county)) return county;
  return ownDistrict(gazetteer, news, home) ?? home;
}

function firstNamed(gazetteer: Gazetteer, text: string, { tokens, visited, guests }: Parties): Place | undefined {
  const own = tokens.filter(
    (token) => !lies(token.place, visited) && !lies(token.place, guests) && !namesBody(gazetteer, text, token),
  );
  const first = (own.find(({ form }) => form === 'full') ?? own.find(({ form }) => form === 'short'))?.place;
  // A town that is told of is no home of who says 我县: its county is.
  return first?.level === 'TOWN' && OWN_COUNTY.test(text) ? atLevel(first, 'COUNTY') : first;
}

/** Level words by which a county calls itself, with the ending of its name. */
const OWN_COUNTY =
  /(?:^|[，。；：、（“\n ]|[我全由在日午])(?<level>[县区旗])(?:委|政府|人大|政协|领导|长|直)|[我全](?<ours>[县区旗])/u;

/** `城区人民政府`, `郊区区委` of the city at hand, in an item that calls itself 区. */
function ownDistrict(gazetteer: Gazetteer, { text, marks }: NewsText, city: Place | undefined): Place | undefined {
  if (city?.level !== 'CITY' || OWN_COUNTY.exec(text)?.groups?.level !== '区') return undefined;
  if (!/[城郊]区/u.test(text)) return undefined;
  const inside = new PlaceReader(gazetteer, city)
    .read(text, marks)
    .filter(({ place, form }) => form === 'full' && place.parent === city && /^[城郊]区$/u.test(place.name));
  return inside[0]?.place;
}

/** The county of the towns of which a text tells that says 我县 and never which: the one in which most of them lie. */
function countyOfTowns(gazetteer: Gazetteer, text: string, around: Place | undefined): Place | undefined {
  const { level, ours } = OWN_COUNTY.exec(text)?.groups ?? {};
  const word = level ?? ours;
  if (!word || (around && around.level !== 'PROVINCE' && around.level !== 'CITY')) return undefined;
  const counts = new Map<Place, Set<string>>();
  for (const { index } of matchesOf(text, TOWN_END)) {
    const found = gazetteer.divisions.fullByEnd.longest(text, index + 1, Math.max(0, index - 8));
    for (const { parent, level: kind, name } of found?.value ?? []) {
      if (kind !== 'TOWN' || !parent || (around && !within(parent, around))) continue;
      counts.set(parent, (counts.get(parent) ?? new Set()).add(name));
    }
  }
  const most = Math.max(0, ...[...counts.values()].map(({ size }) => size));
  const best = [...counts].filter(([, { size }]) => size === most);
  const named = best.filter(([{ short }]) => text.includes(short));
  const [only] = best.length === 1 ? best : named.length === 1 ? named : [];
  return only?.[0].name.endsWith(word) ? only[0] : undefined;
}

const TOWN_END = /[镇乡道木]/gu;

const HIS_OWN = /(?:市长|市委|市人大|市政协|市政府)[^，。\n]*(?:到|深入|前往|走进)$/u;

/** `副市长某某到某某县调研`: who goes to a county without saying of which city goes to one of his own. */
function cityOfCounty(text: string, tokens: readonly PlaceToken[]): Place | undefined {
  for (const { start, end, form, place } of tokens) {
    if (form !== 'full' || (place.level !== 'COUNTY' && !atLevel(place.parent, 'CITY'))) continue;
    const near = HIS_OWN.test(text.slice(Math.max(0, start - 20), start));
    const away = /^[^。]{0,30}(?:学习|借鉴|招商|取经|考察)/u.test(text.slice(end, end + 32));
    if (near && !away) return atLevel(place, 'CITY');
  }
  return undefined;
}

/** Texts of one file: its items, and what stands around them (the lines of the source). */
export interface NewsFile {
  readonly items: readonly NewsText[];
  readonly imprints: readonly NewsText[];
}

/** The home of texts whose publisher nobody tells; undefined when they name none, or several that have nothing in common. */
export function newsHome(gazetteer: Gazetteer, { items, imprints }: NewsFile): Place | undefined {
  const imprint = imprints.map(({ text }) => text).join('\n');
  // A county that no list knows is known by its bodies.
  if (items.some((item) => isNameless(gazetteer, item))) learnPlaces(gazetteer, items);
  const homes = items.flatMap((text) => homeOfText(gazetteer, text, imprint) ?? []);
  const [first = undefined] = homes.length > 0 ? homes : imprints.flatMap((t) => homeOfText(gazetteer, t) ?? []);
  const home = first && homes.every((other) => within(other, first) || within(first, other)) ? first : undefined;
  gazetteer.severalHomes = first !== undefined && home === undefined;
  for (const text of items) {
    const { tokens, guests } = partiesOf(gazetteer, text, imprint);
    for (const [word, at] of ownLevels(text.text, tokens).alone) {
      const named = tokens.find(
        (token) =>
          token.place.name.endsWith(word) && !lies(token.place, guests) && !namesBody(gazetteer, text.text, token),
      )?.start;
      if (at <= (named ?? text.text.length)) gazetteer.unknownLevels.add(word);
    }
  }
  return home;
}

/**
 * Where a text without a masthead is at home: the first place of which it tells and to which nobody goes. A visited place is no
 * home, nor is the guests'; what `市` means then is not known.
 */
import { atLevel, type Place, within } from '../../lexicon/divisions.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Gazetteer } from './gazetteer.ts';
import { PlaceReader, type PlaceToken } from './place-tokens.ts';

interface NewsText {
  readonly text: string;
  readonly marks: Int32Array;
}

/** Somebody goes there. */
const GOES = /(?:赴|到|来到|前往|走进|走访|抵达|奔赴|深入|莅临|远赴|考察|调研|访问|学习|借鉴)(?:了|江苏|浙江)?$/u;
const LOOKS = /^[^，。；：\n]{0,8}?(?:调研|考察|督导|检查|走访|慰问|招商|学习)/u;
/** Guests: who is named with the place comes from there. */
const COMES =
  /^[^，。；：\n]{0,24}(?:[，、][^，。；：\n]{2,24}){0,3}?(?:一行|考察团|代表团|调研组|调研团|学习团|参访团)?(?:莅临|来|到|赴)(?:我|访|此|校|院|本)/u;
const LEVEL_WORDS = ['省', '市', '州', '盟', '县', '区', '旗'] as const;

/** Where a level word first stands alone before its bodies and heads. */
const ALONE = new Map(
  LEVEL_WORDS.map((word) => [
    word,
    new RegExp(
      `(?:(?:^|[，。；：、（“\\n ]|日|午|由|与|和)${word}(?:委|政府|人大|政协|纪委|领导|直|[\\u4e00-\\u9fff]{2,6}局)|(?<![\\u4e00-\\u9fff]{2}${word})(?:常务)?副?${word}长|[我全]${word})`,
      'u',
    ),
  ]),
);

/** The places of a text to which somebody goes, and those from which guests come; a place stays so where it is named again. */
interface Told {
  readonly tokens: readonly PlaceToken[];
  readonly visited: ReadonlySet<Place>;
  readonly guests: ReadonlySet<Place>;
}

function placesTold(gazetteer: Gazetteer, { text, marks }: NewsText): Told {
  const tokens = new PlaceReader(gazetteer, undefined).read(text, marks);
  const [visited, guests] = [new Set<Place>(), new Set<Place>()];
  for (const [i, { start, end, place }] of tokens.entries()) {
    const before = tokens[i - 1];
    const from = before?.end === start ? before.start : start;
    const on =
      before !== undefined && visited.has(before.place) && /^[、和及与]?$/u.test(text.slice(before.end, start));
    const looks = text[from - 1] === '在' && LOOKS.test(text.slice(end, end + 12));
    if (on || looks || GOES.test(text.slice(Math.max(0, from - 6), from))) visited.add(place);
    else if (COMES.test(text.slice(end, end + 80))) guests.add(place);
  }
  return { tokens, visited, guests };
}

const lies = (place: Place, among: ReadonlySet<Place>): boolean => [...among].some((outer) => within(place, outer));

/** The first place of a text that may be its home. */
export function homeOfText(gazetteer: Gazetteer, text: NewsText): Place | undefined {
  const { tokens, visited, guests } = placesTold(gazetteer, text);
  const own = tokens.filter(
    (token) => !lies(token.place, visited) && !lies(token.place, guests) && !namesBody(gazetteer, text.text, token),
  );
  const first = own.find(({ form }) => form === 'full') ?? own.find(({ form }) => form === 'short');
  const place = ofDateline(gazetteer, text.text) ?? first?.place ?? cityOfCounty(text.text, tokens);
  return countyOfTowns(gazetteer, text.text, place) ?? place;
}

/** `某某新闻网10月10日消息`, `某某日报讯`: the paper's place, a county by its short name too. */
const DATELINE =
  /(?:^|[\n（( 　])([\u4e00-\u9fff]{2,5}?)(?:新闻网|日报|晚报|时报|融媒体?中心|融媒|电视台|新闻中心|发布|传媒网|政府网|党建网)(?:讯|\d{1,2}月|消息|记者|[（(]|[ 　]|电|$)/u;

function ofDateline(gazetteer: Gazetteer, text: string): Place | undefined {
  const name = DATELINE.exec(text.slice(0, 400))?.[1];
  const places = name ? gazetteer.divisions.named(name) : [];
  return places.length === 1 && places[0]?.level !== 'PROVINCE' ? places[0] : undefined;
}

/** Level words by which a county calls itself, with the ending of its name. */
const OWN_COUNTY =
  /(?:^|[，。；：、（“\n ]|[我全由在日午])(?<level>[县区旗])(?:委|政府|人大|政协|领导|长|直)|[我全](?<ours>[县区旗])/u;

/** The county of the towns of which a text tells that says 我县 and never which: the one in which most of them lie. */
function countyOfTowns(gazetteer: Gazetteer, text: string, around: Place | undefined): Place | undefined {
  const { level, ours } = OWN_COUNTY.exec(text)?.groups ?? {};
  const word = level ?? ours;
  if (!word || (around && around.level !== 'PROVINCE' && around.level !== 'CITY')) return undefined;
  const counts = new Map<Place, Set<string>>();
  for (const { index } of matchesOf(text, TOWN_END)) {
    const found = gazetteer.divisions.fullByEnd.longest(text, index + 1, Math.max(0, index - 8));
    for (const { parent, level: kind, name } of found?.value ?? []) {
      if (kind !== 'TOWN' || !parent?.name.endsWith(word) || (around && !within(parent, around))) continue;
      counts.set(parent, (counts.get(parent) ?? new Set()).add(name));
    }
  }
  const most = Math.max(0, ...[...counts.values()].map(({ size }) => size));
  const best = [...counts].filter(([, { size }]) => size === most);
  const named = best.filter(([{ short }]) => text.includes(short));
  const [only] = best.length === 1 ? best : named.length === 1 ? named : [];
  return only?.[0];
}

const TOWN_END = /[镇乡道木]/gu;

const HIS_OWN = /(?:市长|市委|市人大|市政协|市政府)[^，。\n]*(?:到|深入|前往|走进)$/u;

/** `深圳某某公司`, `济南局集团`: a place by its short name inside a body's own name, unless a department of the place follows. */
function namesBody({ lexicon }: Gazetteer, text: string, { end, form }: PlaceToken): boolean {
  if (form !== 'short' || lexicon.bodies.departments.longest(text, end)) return false;
  return IN_BODY.test(text.slice(end, end + 20));
}

const IN_BODY =
  /^[\u4e00-\u9fff（）]{0,14}?(?:公司|集团|局|大学|学院|银行|分行|支行|医院|研究院|研究所|联络处|分部|港|电网|铁路)/u;

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

/** The home of texts whose publisher nobody tells; undefined when they name none, or several that have nothing in common. */
export function newsHome(gazetteer: Gazetteer, texts: readonly NewsText[]): Place | undefined {
  const homes = texts.flatMap((text) => homeOfText(gazetteer, text) ?? []);
  const [first] = homes;
  const home = first && homes.every((other) => within(other, first) || within(first, other)) ? first : undefined;
  gazetteer.severalHomes = first !== undefined && home === undefined;
  for (const text of texts) {
    const { tokens, guests } = placesTold(gazetteer, text);
    for (const [word, alone] of ALONE) {
      const at = alone.exec(text.text)?.index;
      if (at === undefined) continue;
      const named = tokens.find(
        (token) =>
          token.place.name.endsWith(word) && !lies(token.place, guests) && !namesBody(gazetteer, text.text, token),
      )?.start;
      if (at <= (named ?? text.text.length)) gazetteer.unknownLevels.add(word);
    }
  }
  return home;
}

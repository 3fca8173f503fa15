/**
 * The parties of a news item: the place whose item it is (the host's) and those that come or are gone to, each by the words that tell it.
 * Verbs of coming (`一行来我县`) make a guest, verbs of going (`赴`, `考察`) somewhere visited, a delegation that sets out (`率团赴`) or the line
 * of the source says who tells.
 */
import { type Place, within } from '../../lexicon/divisions.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Gazetteer } from './gazetteer.ts';
import { PlaceReader, type PlaceToken } from './place-tokens.ts';

/** A text of a news item, normalised, with the lexicon's marks. */
export interface NewsText {
  readonly text: string;
  readonly marks: Int32Array;
}

export interface Parties {
  readonly tokens: readonly PlaceToken[];
  /** From where guests come; a place stays so where it is named again. */
  readonly guests: ReadonlySet<Place>;
  /** To where somebody goes. */
  readonly visited: ReadonlySet<Place>;
  /** Of those, where only whose place it is goes so: `深入某市各社区`. */
  readonly inspected: ReadonlySet<Place>;
  /** Where somebody goes who may come from just as near. */
  readonly near: ReadonlySet<Place>;
  /** Whose delegation sets out. */
  readonly departed: ReadonlySet<Place>;
  /** The place of the paper or the office that sends the item in. */
  readonly source: Place | undefined;
}

/** Somebody goes there. */
const GOES = /(?:赴|到|来到|前往|走进|走访|抵达|奔赴|深入|莅临|远赴|考察|调研|访问|学习|借鉴)(?:了|江苏|浙江)?$/u;
/** What guests come for is no place to which the host goes. */
const LEARNS = /(?:学习|借鉴|考察|访问)(?:了)?$/u;
const LOOKS = /^[^，。；：\n]{0,8}?(?:调研|考察|督导|检查|走访|慰问|招商|学习)/u;
/** Inside one's own place. */
const INSPECTS = /深入(?:到)?$/u;
/** Near, as far as the words tell. */
const NEAR = /(?:(?<!赴)到|来到|走进|走访|深入|莅临|调研)$/u;
const FAR = /^[^，。；：\n]{0,8}?(?:考察|招商|学习|取经|参访)/u;
/** Who is named with the place comes from there. */
const HERE =
  '(?:我|访|此|校|院|本|[县区旗镇乡州市](?=政府|委|里|参观|考察|调研|学习|指导|检查|督导|开展|洽谈|交流|就))';
const COMES = new RegExp(
  `^(?:(?!向|对|欢迎)[^，。；：\\n]){0,24}(?:[，、][^，。；：\\n]{2,24}){0,3}?(?:一行|考察团|代表团|调研组|调研团|学习团|参访团)?(?:\\d{1,3}余?[人名位])?(?:莅临|来|到|赴)${HERE}|^[^，。；：\\n]{0,30}(?:一行(?:\\d{1,3}余?[人名位])?|考察团|代表团)(?:到访|来访|的?到来)|^[^，。；：\\n]{0,20}(?:带队|率队|带领)的[^，。；：\\n]{0,10}(?:组|团|队)(?!赴|前往)`,
  'u',
);
/** Who is received with the words before the place and a party after it. */
const RECEIVES = /(?:欢迎|接待了?|会见了?|迎来了?)$/u;
const PARTY = /^[^，。；：\n]{0,40}?(?:一行|考察团|代表团|参访团|学习团|客人|来宾)/u;
/** Who is named with the place goes elsewhere as its delegation. */
const DEPARTS =
  /^[^，。；：\n]{0,24}(?:[，、][^，。；：\n]{2,16})?(?:率|带队|带领|代表团|考察团|参访团|招商小?组|一行)[^，。；：\n]{0,16}?(?:赴|前往|奔赴|远赴|到|抵达)(?!我|访|此|会|场|位)/u;

function markParties(text: string, tokens: readonly PlaceToken[]): Omit<Parties, 'tokens' | 'source'> {
  const visited = new Set<Place>();
  const guests = new Set<Place>();
  const inspected = new Set<Place>();
  const near = new Set<Place>();
  const departed = new Set<Place>();
  for (const [i, { start, end, place }] of tokens.entries()) {
    const before = tokens[i - 1];
    const from = before?.end === start ? before.start : start;
    const lead = text.slice(Math.max(0, from - 6), from);
    const rest = text.slice(end, end + 80);
    const on =
      before !== undefined && visited.has(before.place) && /^[、和及与]?$/u.test(text.slice(before.end, start));
    const looks = text[from - 1] === '在' && LOOKS.test(rest.slice(0, 12));
    const received = RECEIVES.test(lead) && PARTY.test(rest);
    if (received) guests.add(place);
    else if (on || looks || (GOES.test(lead) && !(guests.size > 0 && LEARNS.test(lead)))) visited.add(place);
    else if (COMES.test(rest)) guests.add(place);
    else if (DEPARTS.test(rest)) departed.add(place);
    if (NEAR.test(lead) && !FAR.test(rest)) near.add(place);
    if (INSPECTS.test(lead) && !/^[、和及与]/u.test(rest)) inspected.add(place);
  }
  return { visited, guests, inspected, near, departed };
}

/** Which place a text is told by, who comes and who is gone to. */
export function partiesOf(gazetteer: Gazetteer, { text, marks }: NewsText, imprint = ''): Parties {
  const tokens = new PlaceReader(gazetteer, undefined).read(text, marks);
  return { tokens, ...markParties(text, tokens), source: ofSource(gazetteer, imprint) ?? ofDateline(gazetteer, text) };
}

/** `某某新闻网10月10日消息`, `某某日报讯`, `某某融媒体（记者某某）`: the paper's place, a county by its short name too. */
const DATELINE =
  /(?:^|[\n（( 　])([\u4e00-\u9fff]{2,5}?)(?:新闻网|日报|晚报|时报|融媒体?(?:中心)?|电视台|新闻中心|发布|传媒网|政府网|党建网)(?:讯|\d{1,2}月|消息|记者|[（(]|[ 　]|电|$)/u;

function ofDateline(gazetteer: Gazetteer, text: string): Place | undefined {
  const name = DATELINE.exec(text.slice(0, 400))?.[1];
  return name ? onlyNamed(gazetteer, name) : undefined;
}

const onlyNamed = ({ divisions }: Gazetteer, name: string): Place | undefined => {
  const places = divisions.named(name);
  return places.length === 1 && places[0]?.level !== 'PROVINCE' ? places[0] : undefined;
};

/** `来源：某某县融媒体中心`, `发文机关：某某区民政局`. */
const SOURCE =
  /(?:来源|来自|稿源|发文机关|发布机构|发布单位|发布部门|发布者|供稿(?:单位)?|单位)[：:]\s*([\u4e00-\u9fff]{2,24})/gu;
const PAPER =
  /^([\u4e00-\u9fff]{2,5}?)(?:新闻网|日报|晚报|时报|融媒体?(?:中心)?|电视台|新闻中心|发布|传媒网|政府网|党建网|网|市政|[\u4e00-\u9fff]{0,4}报)/u;

function ofSource(gazetteer: Gazetteer, imprint: string): Place | undefined {
  for (const [, name = ''] of matchesOf(imprint, SOURCE)) {
    const tokens = new PlaceReader(gazetteer, undefined).read(name);
    let deepest: Place | undefined;
    let end = tokens[0]?.start === 0 ? 0 : -1;
    for (const token of tokens) {
      if (token.start !== end || token.form === 'letter' || token.form === 'abroad') break;
      [deepest, end] = [token.place, token.end];
    }
    const short = PAPER.exec(name)?.[1];
    const found = deepest ?? (short ? onlyNamed(gazetteer, short) : undefined);
    if (found && found.level !== 'PROVINCE') return found;
  }
  return undefined;
}

/** Whether a place is one of others or lies in one. */
export const lies = (place: Place, among: ReadonlySet<Place>): boolean =>
  [...among].some((outer) => within(place, outer));

/** `深圳某某公司`, `济南局集团`: a place by its short name inside a body's own name, unless a department of the place follows. */
export function namesBody({ lexicon }: Gazetteer, text: string, { end, form }: PlaceToken): boolean {
  if (form !== 'short' || lexicon.bodies.departments.longest(text, end)) return false;
  return IN_BODY.test(text.slice(end, end + 20));
}

const IN_BODY =
  /^[\u4e00-\u9fff（）]{0,14}?(?:公司|集团|局|大学|学院|银行|分行|支行|医院|研究院|研究所|联络处|分部|港|电网|铁路)/u;

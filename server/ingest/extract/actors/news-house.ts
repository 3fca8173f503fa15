/**
 * The house that an item of news is of, where nobody tells who publishes it: an item that says 学校, 院党委 or 集团 without a name is of the
 * house that its title or its first lines name, and to which nobody goes.
 */
import type { Place } from '../../lexicon/divisions.ts';
import { LEVEL_LETTERS } from '../../lexicon/divisions.ts';
import type { NamedBody } from '../../lexicon/naming.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Span } from '../reading.ts';
import { sentenceStart } from '../text/part-start.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readBodies } from './organization-reader.ts';
import { PlaceReader } from './place-tokens.ts';

interface NewsText {
  readonly text: string;
  readonly marks: Int32Array;
}

/** What a house is called by itself, and how the names of such houses end. */
const HOUSES: Readonly<Record<string, RegExp>> = {
  学校: /(?:学校|大学|学院|中学|小学|幼儿园|党校|附[中小]|[一二三四五六七八九十][中小])$/u,
  校: /(?:学校|大学|学院|中学|小学|党校|附[中小]|[一二三四五六七八九十][中小])$/u,
  学院: /学院$/u,
  医院: /(?:医院|卫生院|保健院)$/u,
  院: /(?:院|医院|法院|检察院)$/u,
  集团: /(?:集团|公司)$/u,
  集团公司: /(?:集团|公司)$/u,
  总公司: /公司$/u,
  公司: /(?:公司|集团)$/u,
  分公司: /分公司$/u,
  支行: /支行$/u,
  分行: /分行$/u,
  协会: /协会$/u,
  学会: /学会$/u,
  商会: /商会$/u,
  联合会: /联合会$/u,
  研究院: /研究院$/u,
  研究所: /研究所$/u,
  中心: /中心$/u,
  市局: /局$/u,
  省局: /局$/u,
  县局: /局$/u,
  区局: /局$/u,
  州局: /局$/u,
  局: /局$/u,
  支队: /支队$/u,
  大队: /大队$/u,
  关: /海关$/u,
};
const WORDS = Object.keys(HOUSES)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A house's word where it stands for the house: it opens its clause, and its own posts, committees or deeds follow. */
const SAID = new RegExp(
  `(?:^|[，。；：、\\n\\s▲●■（“日午由在经将与和对])(?:我方|我|本)?(${WORDS})(?=党委|党组|党总支|党支部|纪委|工会|团委|领导|班子|机关|(?:名誉|常务|执行|第一)?副?(?:代?会长|院长|校长|局长|总裁|总经理|董事长|理事长|秘书长|行长|主任|关长|支队长)|总工程师|总会计师|召开|举行|举办|组织开展|隆重)`,
  'u',
);
const MINE = new RegExp(`(?:我|本)(${WORDS})`, 'u');
/** How far the lead of an item reaches. */
const LEAD = 420;
const GOES = /(?:赴|到|来到|前往|走进|走访|抵达|深入|莅临|参观|考察|调研|访问)(?:了)?$/u;
/** Guests come, and so does who is told to visit. */
const COMES = /^[^，。；：\n]{0,20}?(?:一行|考察团|代表团|调研组)|^[^。\n]{0,40}?(?:到访|来访|莅临|来(?:我|校|院|司))/u;
const ARRIVES = /到访|来访|莅临|[来到](?:我|本|校(?!园|区|长)|院(?!长)|司(?!法))/gu;
/** `某某科技与某市签订合作协议`: who signs first in the news of a company that a word says. */
const SIGNS = /(?:^|[日午晚，\n])([\u4e00-\u9fff]{3,8})(?:与|和|同)[^，。；\n]{2,30}(?:签订|签署|签约)/u;
/** Who signs without being a house of a name: a group of people, a side, a body that has an ending of its own. */
const UNNAMED =
  /^(?:全体|全员|广大|所有|部分|有关|相关|双方|各|该|本|我)|(?:代表|方|员工|职工|党员|干部|群众|村民|居民|农户|商户|用户|客户|师生|教师|学生|志愿者|负责人|责任人|领导|班子|主任|书记|经理|董事长|校长|院长|局长|企业|单位|部门|科室|政府|委|局|会议|[们人者])$/u;

/** The level letter before 局: of which place the bureau is. */
function ofLevel(word: string, { place }: NamedBody): boolean {
  const level = word.length === 2 && LEVEL_LETTERS.includes(word[0] ?? '-') ? (word[0] ?? '') : '';
  return level === '' || place?.name.endsWith(level) === true;
}

const COMPANY = /^(?:集团(?:公司)?|公司)$/u;

/** The house of one text: a house's word without a name, and the first house in its title or lead that the word fits. */
export function houseOfText(
  gazetteer: Gazetteer,
  news: NewsText,
  home: Place | undefined,
  { text, marks } = news,
): NamedBody | undefined {
  const word = (SAID.exec(news.text) ?? MINE.exec(news.text))?.[1];
  const ends = word && HOUSES[word];
  if (!ends) return undefined;
  // A company may be one that somebody visits: only a title or a first sentence that is its own tells it.
  const stop = COMPANY.test(word) ? text.indexOf('。') : -1;
  const lead = text.slice(0, stop < 0 ? LEAD : Math.min(LEAD, stop));
  const places = new PlaceReader(gazetteer, home).read(lead, marks);
  const context = { gazetteer, publisher: undefined, home, casePlace: undefined };
  const houses: { start: number; end: number; body: NamedBody }[] = [];
  for (const { start, end, body } of readBodies(context, lead, places, [], [], marks)) {
    let house: NamedBody | undefined = body;
    while (house && !(ends.test(house.name) && house.name.length > word.length + 1 && ofLevel(word, house)))
      house = house.partOf;
    if (house) houses.push({ start, end, body: house });
  }
  const guests = guestsOf(lead, houses);
  const first = houses.find(
    ({ start, end, body }) =>
      !guests.has(body.name) &&
      !GOES.test(text.slice(Math.max(0, start - 4), start)) &&
      !COMES.test(text.slice(end, end + 60)),
  )?.body;
  if (!first) return COMPANY.test(word) ? signing(gazetteer, text, lead) : undefined;
  // 东山学校 in the title is 湘乡市东山学校 of the lead.
  return (
    houses.find(({ body: { name } }) => name.length > first.name.length && name.endsWith(first.name))?.body ?? first
  );
}

/** How many pieces print may make of one item. */
const PIECES = 3;

interface Piece {
  readonly normal: { readonly text: string };
  readonly marks: Int32Array;
  readonly home: Place | undefined;
  readonly house: NamedBody | undefined;
}

/** What print put apart is one item: a piece that says 我院 is of the house that another one names. */
export function withHouses<T extends Piece>(gazetteer: Gazetteer, pieces: readonly T[]): readonly T[] {
  if (pieces.length === 1 || pieces.length > PIECES) return pieces;
  return pieces.map((piece) => {
    const news = { text: piece.normal.text, marks: piece.marks };
    if (piece.house || !MINE.test(news.text)) return piece;
    const others = pieces.filter((other) => other !== piece);
    const houses = others.flatMap(
      ({ normal: { text }, marks, home }) => houseOfText(gazetteer, news, home, { text, marks }) ?? [],
    );
    const [only] = houses;
    return only && houses.length === 1 ? { ...piece, house: only } : piece;
  });
}

/** The houses of who comes, however long the list of those with him is: the last one before the verb in its sentence, wherever it is named. */
function guestsOf(text: string, houses: readonly (Span & { readonly body: NamedBody })[]): ReadonlySet<string> {
  const guests = new Set<string>();
  for (const { index } of matchesOf(text, ARRIVES)) {
    const floor = sentenceStart(text, index);
    const last = houses.findLast(({ start, end }) => end <= index && start >= floor);
    if (last) guests.add(last.body.name);
  }
  return guests;
}

/** Whether a name is told as one: it stands in the title, comes again, or has a body's ending. */
function isTold({ lexicon }: Gazetteer, text: string, name: string): boolean {
  const line = text.indexOf('\n');
  const title = line < 0 ? '' : text.slice(0, line);
  if (!title.includes('。') && title.includes(name)) return true;
  return text.indexOf(name) !== text.lastIndexOf(name) || lexicon.bodies.endingOf(name) !== undefined;
}

/** A company by a name without an ending, as the one that signs first. */
function signing(gazetteer: Gazetteer, text: string, lead: string): NamedBody | undefined {
  const name = SIGNS.exec(lead)?.[1];
  if (!name || gazetteer.divisions.full.longest(name, 0) || UNNAMED.test(name) || !isTold(gazetteer, text, name))
    return undefined;
  return { name, aliases: [], kind: 'COMPANY' };
}

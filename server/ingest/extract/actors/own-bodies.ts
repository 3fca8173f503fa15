/** Bodies that a house names without its own name, or by a word for itself: `学校`, `材料学院`, `炼铁厂`, `市局`, `我校`. */

import type { Place } from '../../lexicon/divisions.ts';
import { type NamedBody, partOf } from '../../lexicon/naming.ts';
import { lastIn } from '../text/index-before.ts';
import { afterLastStop, paragraphStart, sentenceStart } from '../text/part-start.ts';
import type { BodyState } from './body-state.ts';
import { COUNTED } from './body-words.ts';
import { isSpecialCommittee, sameBureau, specialCommittee } from './house-parts.ts';
import { leftEdge } from './left-edge.ts';

const OWN = /^(?:局|厅|委|校|院|公司|集团|中心|部|所|站|会|社|馆|台|关|团|狱|场|厂|矿|行|镇|乡|街道|区)/u;

/** `某大学草地学院教授某某、|化学化工学院院长`: a school after another university's school in a list is that one's. */
export function sisterSchool(state: BodyState, from: number, own: string): NamedBody | undefined {
  const last = state.tokens.at(-1);
  const parent = last?.body.kind === 'UNIVERSITY' ? last.body.partOf : undefined;
  if (!last || !parent || own.length < 2 || /(师范|职业|技术|理工|大学)/u.test(own) || state.placeAt(from))
    return undefined;
  const gap = state.text.slice(last.end, from);
  return gap.length < 20 && /[、和]$/u.test(gap) && !/[。；\n]/u.test(gap) ? parent : undefined;
}

/** The university that publishes, or whose part does. */
export function universityOf(publisher: NamedBody | undefined): NamedBody | undefined {
  if (publisher?.kind !== 'UNIVERSITY') return undefined;
  let house = publisher;
  while (house.partOf?.kind === 'UNIVERSITY') house = house.partOf;
  return house;
}

/** `材料与化学学院` in a university's bulletin is that university's. */
export function isSchoolOfPublisher(
  state: BodyState,
  from: number,
  own: string,
  kind: NamedBody['kind'],
  ending: string,
): boolean {
  const publisher = universityOf(state.context.publisher);
  if (!publisher || kind !== 'UNIVERSITY' || !/^(学院|医学院|研究生院)$/u.test(ending)) return false;
  if (
    (own.length < 2 && !/^[文法商理工农医药]$/u.test(own)) ||
    COUNTED.test(own) ||
    /(师范|职业|(?<![与和学程])技术|理工|大学)/u.test(own) ||
    state.placeAt(from)
  )
    return false;
  const verb = state.lexicon.follow.longest(own, 0);
  if (own.length > 4 && verb && verb.value > 1 && verb.end > 1) return false;
  return state.lexicon.divisions.short.longest(own, 0) === undefined;
}

/** The own name of the place that is meant by its kind alone: `某山景区` for 景区, when it stands shortly before. */
export function namedBefore(state: BodyState, from: number, kind: string): string | undefined {
  const near = Math.max(0, from - 60);
  const at = near + state.text.slice(near, from - 1 + kind.length).lastIndexOf(kind);
  if (at < near) return undefined;
  const { start } = leftEdge(state.marks, at, Math.max(0, at - 10));
  return at - start >= 2 ? state.text.slice(start, at + kind.length) : undefined;
}

/** The community or village named shortly before an offset. */
export function community(state: BodyState, start: number, reach = 20): NamedBody | undefined {
  const last = lastIn(state.tokens, 0, Infinity, ({ body }) => /(?:社区|村|嘎查)$/u.test(body.name));
  return last && start - last.end < reach ? last.body : undefined;
}

/** What every village and community has of its own. */
const OF_SETTLEMENT =
  /^(?<word>村|社区|嘎查)(?<part>居委会|居民委员会|村委会|村民委员会|妇联|监委会|务监督委员会|监督委员会|团支部|党委|党总支|党支部|(?:股份)?(?:集体)?经济合作社|老年协会|红白理事会|理事会|网格党支部)$/u;

/** `村妇联`, `社区居委会` after their village or community was named. */
export function ofSettlement(state: BodyState, from: number, printed: string): NamedBody | undefined {
  const { word, part } = OF_SETTLEMENT.exec(printed)?.groups ?? {};
  const home = word && part ? community(state, from, 80) : undefined;
  return home && part && home.name.endsWith(word ?? '') ? partOf(home, part) : undefined;
}

/** `市局党委书记` in the bulletin of a bureau of that place: the bureau itself; `省局`: the same bureau of the province. */
export function bureauItself(
  state: BodyState,
  from: number,
  end: number,
  place: Place,
  word: string,
): number | undefined {
  const { publisher } = state.context;
  if (!publisher?.name.endsWith(word)) return undefined;
  const body = publisher.place?.name === place.name ? publisher : sameBureau(state.lexicon, publisher, place);
  return body && state.push(from, end, body, 'context');
}

/** Whose bureau a bureau without a place is that no list has: the place of the body before it in the sentence, else home. */
export function bureauPlace(state: BodyState, from: number, printed: string): Place | undefined {
  const { publisher, home, casePlace } = state.context;
  if (
    !/^(?!国家|中国|全国|中央|国务院).{3,7}局$/u.test(printed) ||
    /分局$|流域|区域|海域|^中[建铁交冶水核电]|[一二三四五六七八九十]局$/u.test(printed)
  )
    return undefined;
  if (/^(?:COMPANY|UNIVERSITY|INSTITUTE)$/u.test(publisher?.kind ?? '')) return undefined;
  const last = state.tokens.at(-1);
  const sentence = afterLastStop(state.text, from);
  return (last && last.start >= sentence ? last.body.place : undefined) ?? casePlace ?? home;
}

/** `集团公司`, `学校` in the bulletin of one. */
export function ownHouse(state: BodyState, start: number, end: number): number | undefined {
  const { publisher } = state.context;
  const word = state.text.slice(start, end);
  // 学院 in a university's bulletin is the school that was named last.
  const school =
    word === '学院'
      ? lastIn(state.tokens, 0, Infinity, ({ body }) => body.kind === 'UNIVERSITY' && body.name.endsWith('学院'))
      : undefined;
  // 居委会, 村委会 after their community was named.
  const home = /^(居委会|村委会|居民委员会|村民委员会)$/u.test(word) ? community(state, start) : undefined;
  if (home) return state.push(start, end, partOf(home, word), 'context');
  if (/^(?:工会|图书馆|档案馆|博物馆|校史馆|体育馆|研究生院|校医院|幼儿园)$/u.test(word)) {
    const told = word === '工会' ? houseTold(state, start, end) : undefined;
    return told ? state.push(start, end, partOf(told, word), 'context') : house(state, start, end);
  }
  if (school && publisher?.kind === 'UNIVERSITY') return state.push(start, end, school.body, 'context');
  const fits =
    publisher?.kind === 'COMPANY'
      ? /^(集团|集团公司|公司|总公司|分公司|子公司)$/u
      : publisher?.kind === 'UNIVERSITY'
        ? /^(学校|学院|大学)$/u
        : /^(?:INSTITUTE|ASSOCIATION)$/u.test(publisher?.kind ?? '') && publisher?.name.endsWith(word)
          ? /^(?:医院|研究院|研究所|协会|学会|商会|联合会|中心)$/u
          : undefined;
  if (/^(?:集团|集团公司|公司)$/u.test(word) && publisher?.kind !== 'COMPANY' && state.postStarts.has(end)) {
    const told = toldOf(state, start);
    return told && state.opensName(start) ? state.push(start, end, told, 'context') : undefined;
  }
  if (/^(?:分公司|子公司)$/u.test(word) && !publisher?.name.endsWith(word)) {
    const near = paragraphStart(state.text, start);
    const branch = lastIn(state.tokens, near, Infinity, ({ body }) => body.name.endsWith(word))?.body;
    return branch && state.opensName(start) ? state.push(start, end, branch, 'context') : undefined;
  }
  const { group } = state.context;
  if (group && /^(?:集团|集团公司|总公司)$/u.test(word))
    return state.opensName(start) ? state.push(start, end, group, 'context') : undefined;
  // Of a group that nobody names it is only known that it is not the publisher.
  if (publisher?.kind === 'COMPANY' && /^(?:集团公司|总公司)$/u.test(word) && !/集团|总公司/u.test(publisher.name))
    return state.opensName(start) && state.postStarts.has(end)
      ? state.push(start, end, { name: word, aliases: [], kind: 'COMPANY' }, 'context')
      : undefined;
  const itself = word.length > 1 && publisher?.kind === 'COMPANY' && publisher.name.endsWith(word);
  if (!publisher || !(itself || fits?.test(word)) || !state.opensName(start)) return undefined;
  return state.push(start, end, publisher, 'context');
}

/** The company that the sentence has told of before: `到某某集团有限公司调研，|集团党委书记`. */
function toldOf(state: BodyState, start: number): NamedBody | undefined {
  const sentence = sentenceStart(state.text, start);
  return lastIn(state.tokens, sentence, Infinity, ({ body }) => body.kind === 'COMPANY')?.body;
}

/** A stop, or posts of a place: what comes after them is no more the house's. */
const OTHER_HOUSE = /[。；\n]|[省市县区州盟旗镇乡](?:委|政府|人大|政协|纪委)/u;

/** `某某集团党委副书记、|工会主席某某，|纪委书记某某`: after a post of a company, a school or a hospital its own committees are meant. */
export function houseTold(state: BodyState, start: number, end: number): NamedBody | undefined {
  const last = state.tokens.at(-1);
  const chained = /[、兼]/u.test(state.text[start - 1] ?? '');
  const listed = state.text[start - 1] === '，' && state.marks.personEnds.has(start - 1);
  if (!last || !state.postStarts.has(end) || !(chained || listed)) return undefined;
  const gap = state.text.slice(last.end, start);
  if (gap.length > 60 || OTHER_HOUSE.test(gap) || !state.postStarts.has(last.end)) return undefined;
  let told: NamedBody = last.body;
  while (told.partOf) told = told.partOf;
  return /^(?:COMPANY|UNIVERSITY|INSTITUTE)$/u.test(told.kind) ? told : undefined;
}

/** 纪委, 党委组织部, 工会 without a body before them, in the bulletin of a university or company. */
export function house(state: BodyState, start: number, end: number): number | undefined {
  const { publisher } = state.context;
  const unplaced = publisher?.kind === 'GOVERNMENT' && !publisher.place && !publisher.level;
  const own = unplaced || /^(?:UNIVERSITY|COMPANY|INSTITUTE)$/u.test(publisher?.kind ?? '');
  if (!publisher || !own || !state.opensName(start)) return undefined;
  return state.push(start, end, partOf(publisher, state.text.slice(start, end)), 'context');
}

/** `部人才交流中心` in the ministry's bulletin, `中小企业局` in one of a ministry: parts of the house. */
export function ownPart(state: BodyState, from: number, printed: string, anchored: boolean): NamedBody | undefined {
  let house = state.context.publisher;
  while (house?.partOf) house = house.partOf;
  if (!house || !state.opensName(from) || printed.length < 4) return undefined;
  const letter = printed[0] ?? '';
  if (
    /[部局厅委关团]/u.test(letter) &&
    house.name.endsWith(letter) &&
    state.lexicon.words.longest(state.text, from) <= from + 1
  )
    return partOf(house, printed.slice(1));
  const ministry = house.level === 'NATIONAL' && house.name.endsWith('部');
  return ministry && anchored && /^(?!国家|中国|全国|中央|国务院)[\u4e00-\u9fff]{3,8}[局司]$/u.test(printed)
    ? partOf(house, printed)
    : undefined;
}

/** 我局, 我校: the publisher. 该公司, 该校: the last body with that ending. */
export function own(state: BodyState, start: number): number | undefined {
  const mark = state.text[start];
  if (mark === '上') return aforesaid(state, start);
  if (mark !== '我' && mark !== '该' && mark !== '本') return undefined;
  const word = OWN.exec(state.text.slice(start + 1, start + 3))?.[0];
  if (!word) return undefined;
  const body =
    mark === '该'
      ? lastIn(state.tokens, 0, Infinity, ({ body }) => body.name.endsWith(word))?.body
      : ownNamed(state.context.publisher, word);
  if (!body) return undefined;
  return state.push(start, start + 1 + word.length, body, 'context');
}

const AFORESAID =
  /^上述(研究院|研究所|医院|学校|大学|学院|公司|集团|企业|银行|支行|协会|学会|商会|中心|合作社|局|所|院)(?!们|等)/u;

/** `上述研究所`: the last body whose name ends so. */
function aforesaid(state: BodyState, start: number): number | undefined {
  const [whole, word] = AFORESAID.exec(state.text.slice(start, start + 6)) ?? [];
  const ending = word === '企业' ? '公司' : word;
  const told = ending && lastIn(state.tokens, 0, Infinity, ({ body }) => body.name.endsWith(ending))?.body;
  return whole && told ? state.push(start, start + whole.length, told, 'context') : undefined;
}

/** The company whose works or branch is named without it: `炼铁厂`, `西北分公司`. */
export function publisherOfWorks(publisher: NamedBody | undefined, printed: string): NamedBody | undefined {
  return publisher?.kind === 'COMPANY' && /(?:厂|矿|分公司|事业部|项目部)$/u.test(printed) ? publisher : undefined;
}

/** The publisher, or the house that it is a part of, whichever the word after 我 or 本 can mean. */
function ownNamed(publisher: NamedBody | undefined, word: string): NamedBody | undefined {
  for (let body = publisher; body; body = body.partOf) {
    if (body.name.endsWith(word)) return body;
    if (word === '委' && body.name.endsWith('委员会')) return body;
    if (word === '校' && /(?:大学|学院|学校)$/u.test(body.name)) return body;
  }
  return undefined;
}

/** `提案委员会主任` in the bulletin of a CPPCC or after it was named: the committee of that assembly. */
export function committeeOfAssembly(state: BodyState, from: number, printed: string): NamedBody | undefined {
  const { publisher } = state.context;
  if (publisher && isSpecialCommittee(publisher.kind, printed)) return specialCommittee(publisher, printed);
  const paragraph = paragraphStart(state.text, from);
  const told = lastIn(state.tokens, paragraph, Infinity, ({ body }) => isSpecialCommittee(body.kind, printed))?.body;
  return told && !told.partOf ? specialCommittee(told, printed) : undefined;
}

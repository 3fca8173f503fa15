/** Whose practice an article tells of: by its section, or without a heading where it reads like nothing else. */

import type { SectionKind } from '../../../model/ontology.ts';
import { type Place, within } from '../../lexicon/divisions.ts';
import { sentenceStart } from '../text/part-start.ts';
import type { Gazetteer } from './gazetteer.ts';
import { PlaceReader, type PlaceToken } from './place-tokens.ts';

interface CaseText {
  readonly text: string;
  readonly marks: Int32Array;
  /** Length of the title with its break; 0 without one. */
  readonly titleEnd: number;
  readonly sectionKind: SectionKind | undefined;
}

/** What is told of ourselves, of a day, of a speech or of a journey is news, not a practice. */
const NEWS =
  /[我本](?=[市县区省州旗盟镇乡校院局])|\d月\d{1,2}日|(?:强调|指出|要求|表示|认为|建议)[，：]|(?:赴|来访|考察团|调研组|率队|带队|一行)|(?:召开|举行|入选|获评|荣获)/;
const LESSON = /借鉴|启示|学习推广|参考/;
/** Before the place: nothing, or since when. */
const OPENS = /^(?:近年来|今年以来|去年以来|近两年来?|\d{4}年以来)?，?$/;
const STEP = /(?:[；。，：\n]|^)\s*(?:[一二三四五]是|首先|其次|第[一二三]，)|[①②③❶❷❸⑴⑵⑶]/g;
const SETS_UP =
  /(?:^|[，。；])(?:建立|推行|设立|组建|开设|引入|打造|整合|建成|配齐|推出|实行|开展|完善|搭建|创新|探索|健全)/g;
/** A title of the form of an example: 某地：…, 某地“某某”…, 某地探索…. */
const TITLE_GOES_ON = /^(?:经验)?(?:[：:“]|[^，。]{0,4}(?:探索|创新|推行|推出|试行|打造|构建|用好?|以|把|让|为))/;

/** 某地推行“甲”服务：乙；丙。: a practice in one sentence, with its steps after a colon. */
const IN_ONE_SENTENCE =
  /^(?:的做法)?(?:在全[国省市州县区]率先|率先|创新|探索|大力|积极|全面|持续)*(?:推行|打造|探索|创新|实施|推出|建立|试行|首创|开展|推进|推广|构建|设立|组建|实行|创建|用好|以|把|让)[^，。；：]{2,30}：[^。；]{6,200}；/;

/** The deepest of the places that stand together at the first one. */
function firstPlace(tokens: readonly PlaceToken[]): { place: Place; end: number } | undefined {
  let last = tokens[0];
  for (const token of tokens.slice(1)) {
    if (!last || token.start !== last.end) break;
    last = token;
  }
  return last && { place: last.place, end: last.end };
}

/** Where the place of a case study is named first. */
function placeNamed(tokens: readonly PlaceToken[]): Place | undefined {
  const place = firstPlace(tokens)?.place;
  if (place?.level !== 'PROVINCE') return place;
  return tokens.find((token) => token.place.parent === place || token.place.parent?.parent === place)?.place ?? place;
}

/** The first step stands at the beginning or after one clause of subject: ①利用…, 该集团①利用…. */
const startsCounted = (body: string): boolean => {
  const first = body.search(STEP);
  return first >= 0 && first <= 12;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** Where the last sentence begins when it says what can be learned (it may name us); else the text's end. Looked for from the end, once. */
function lessonStart(text: string): number {
  const printed = text.trimEnd().length;
  const end = text[printed - 1] === '。' ? printed - 1 : printed;
  const start = end === 0 ? 0 : sentenceStart(text, end - 1);
  return LESSON.test(text.slice(start, end)) ? start : text.length;
}

function tellsInOneSentence(text: string, titleEnd: number, tokens: readonly PlaceToken[]): boolean {
  const head = firstPlace(tokens);
  const start = tokens[0]?.start ?? 0;
  return (
    head !== undefined && titleEnd === 0 && start === 0 && IN_ONE_SENTENCE.test(text.slice(head.end, head.end + 120))
  );
}

/** Whether an article under no heading of examples can only be one: a place that is not ours opens it, and it tells steps. */
function tellsExample({ text, titleEnd }: CaseText, tokens: readonly PlaceToken[]): boolean {
  const body = text.slice(titleEnd, Math.max(titleEnd, lessonStart(text)));
  if (tellsInOneSentence(text, titleEnd, tokens)) return !NEWS.test(body);
  if (body.length < 40 || NEWS.test(text.slice(0, titleEnd)) || NEWS.test(body)) return false;
  const [first, inBody] = [tokens[0], tokens.find((token) => token.start >= titleEnd)];
  const head = firstPlace(tokens);
  if (!first || !head) return false;
  const title = text.slice(0, titleEnd);
  // A short name that several places share is read only by the whole name in the text.
  const { short } = head.place;
  const named = first.start === 0 ? head.end : title.startsWith(short) ? short.length : 0;
  if (titleEnd > 0 && !(named > 0 && TITLE_GOES_ON.test(title.slice(named)))) return false;
  // What the title tells with its place need not be named again where the steps are counted at once.
  const told = inBody ? OPENS.test(text.slice(titleEnd, inBody.start).trim()) : titleEnd > 0 && startsCounted(body);
  if (!told) return false;
  return count(body, STEP) >= 2 || count(body, SETS_UP) >= 3 || body.length + titleEnd < text.length - 6;
}

/** The place of a case study; undefined where the article is none. */
export function casePlaceOf(gazetteer: Gazetteer, article: CaseText): Place | undefined {
  const { text, marks, sectionKind } = article;
  const { home } = gazetteer;
  if (sectionKind !== 'CASE' && (!home || sectionKind === 'POLICY' || sectionKind === 'LEADERSHIP')) return undefined;
  if (
    sectionKind !== 'CASE' &&
    !(has(text, STEP) || has(text, SETS_UP) || /：[^。；]{6,200}；/.test(text) || lessonStart(text) < text.length)
  )
    return undefined;
  const tokens = new PlaceReader(gazetteer, undefined)
    .read(text, marks)
    .filter(({ form }) => form === 'full' || form === 'short');
  const place = placeNamed(tokens);
  if (sectionKind === 'CASE' || !place || !home) return place;
  const ours = place === home || within(place, home) || within(home, place);
  return !ours && tellsExample(article, tokens) ? place : undefined;
}

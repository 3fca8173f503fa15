/** Steps told one after another: 一是…二是…, 其一…其二…, 1.…2.…, 机制上…管护上…, and the clauses that set something up under a document. */
import type { Span } from '../reading.ts';
import { IN_TEXT } from '../text/rule-patterns.ts';
import { trimMarksAtEnd } from '../text/trim-marks.ts';

export interface Measure extends Span {
  readonly name: string;
  readonly position: number;
}

const MARK = IN_TEXT.add(
  /(?:(?<one>[一二三四五六七八九十]{1,2})(?:是(?:要|在|更加|进一步|通过)?|[抓靠])|第(?<nth>[一二三四五六七八九十])(?=，|、)|其(?<qi>[一二三四五六七八九十])(?=，|、|是)|（(?<br>[一二三四五六七八九十])）|(?<arabic>\d{1,2})[.．、](?!\d)|（(?<paren>\d{1,2})）|(?<word>首先|其次|再次|最后)(?=，|是)|(?<dun>[一二三四五六七八九十]{1,2})、|(?<sign>[①-⑳⑴-⒇❶-❿➀-➓㈠-㈩]))/,
);
const INDEX = '一二三四五六七八九十';

const IN_DIGITS = ['arabic', 'paren'].map((name) => MARK.group(name));
const IN_HAN = ['one', 'nth', 'qi', 'br', 'dun'].map((name) => MARK.group(name));
const HEADING = MARK.group('dun');
const SIGNED = MARK.group('sign');

/** What the first of some groups holds that matched. */
function firstOf(match: RegExpExecArray, groups: readonly number[]): string | undefined {
  for (const group of groups) if (match[group] !== undefined) return match[group];
  return undefined;
}

/** The number that a mark carries; undefined for 首先, ①. */
function positionOf(match: RegExpExecArray): number | undefined {
  const arabic = firstOf(match, IN_DIGITS);
  if (arabic) return Number(arabic);
  const number = firstOf(match, IN_HAN);
  if (!number) return undefined;
  return number === '十' ? 10 : INDEX.indexOf(number.at(-1) ?? '') + 1 + (number.length > 1 ? 10 : 0);
}

/** A heading of a step is no longer: 一、再造流程。|设置…. */
const HEADED_BY = 10;

/**
 * The items of the enumerations in a text from `span`; a list needs two items, counted from one. 一、…二、… counts the steps of a case
 * (`inCase`); elsewhere it heads the parts of a report.
 */
export function listedMeasures(text: string, span: Span, openings = IN_TEXT.marks(text), inCase = false): Measure[] {
  const slice = text.slice(span.start, span.end);
  const marks = MARK.matches(text, openings, span.start, span.end).filter(
    (m) =>
      (inCase || m[HEADING] === undefined) &&
      (m.index === 0 ||
        m[SIGNED] !== undefined ||
        /[，；。：、\s\n]/.test(slice[m.index - 1] ?? '') ||
        // 某市|一是…；二是…: the subject stands before the first one.
        (/^一是/.test(m[0]) &&
          /[\u4e00-\u9fff]/.test(slice[m.index - 1] ?? '') &&
          !/[统唯同第单专之万不逐定]/.test(slice[m.index - 1] ?? ''))),
  );
  const found: Measure[] = [];
  let expected = 1;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    const position = positionOf(mark) ?? expected;
    if (position === 1) expected = 1;
    if (position !== expected) continue;
    const bare = /^[一二三四五六七八九十]{1,2}是/.exec(mark[0])?.[0].length ?? mark[0].length;
    const start = mark.index + bare;
    let following = i + 1;
    while ((marks[following]?.index ?? slice.length) <= start && following < marks.length) following++;
    const next = marks[following]?.index ?? slice.length;
    const rest = slice.slice(start, next);
    const first = rest.search(/[；。\n]/);
    const headed = mark[HEADING] !== undefined && first >= 0 && first <= HEADED_BY && rest[first] === '。';
    const second = headed ? rest.slice(first + 1).search(/[；。\n]/) : -1;
    const stop = second < 0 ? first : first + 1 + second;
    const end = stop < 0 ? next : start + stop;
    const raw = slice.slice(start, end);
    const name = trimMarksAtEnd(raw.replace(/^是?[，、：\s]*/u, ''));
    expected = position + 1;
    if (name.length < 3) continue;
    const from = span.start + start + raw.indexOf(name);
    found.push({ name: name.slice(0, 120), position, start: from, end: from + name.length });
  }
  return found.length >= 2 ? found : [];
}

/** 在付费方式上，…；薪酬制度方面，…: what opens a step by the field that it is taken in. */
const FIELD = /^[，\s]*(?:主要)?在?[\u4e00-\u9fff]{2,8}(?:上|方面)，/u;

/** The steps of a sentence whose parts open with a field each (机制上，…；管护上，…); at least two. */
export function fieldMeasures(text: string, span: Span): Measure[] {
  const found: Measure[] = [];
  let at = span.start;
  for (const part of text.slice(span.start, span.end).split('；')) {
    const lead = FIELD.exec(part)?.[0].length ?? 0;
    const name = trimMarksAtEnd(part.slice(lead));
    if (lead > 0 && name.length >= 4)
      found.push({
        name: name.slice(0, 120),
        position: found.length + 1,
        start: at + lead,
        end: at + lead + name.length,
      });
    at += part.length + 1;
  }
  return found.length >= 2 ? found : [];
}

/** The steps of a case after a colon (主要做法有三：甲；乙；丙。), without marks; at least two. */
export function colonMeasures(text: string, span: Span): Measure[] {
  const colon = text.slice(span.start, span.end).indexOf('：');
  if (colon < 0) return [];
  const found: Measure[] = [];
  let at = span.start + colon + 1;
  const parts = text.slice(at, span.end).split('；');
  for (const part of parts) {
    const lead = /^[—\-\s]*/u.exec(part)?.[0].length ?? 0;
    const name = trimMarksAtEnd(part.slice(lead));
    if (name.length >= 8)
      found.push({
        name: name.slice(0, 120),
        position: found.length + 1,
        start: at + lead,
        end: at + lead + name.length,
      });
    at += part.length + 1;
  }
  return parts.length >= 2 && found.length === parts.length ? found : [];
}

const SETS_UP =
  /^(?:同时，?|还|并|此外，?|另外，?)?(推行|设立|建立|实行|组建|搭建|成立|开通|设置|探索|健全|完善|试行|增设|增开|开放|推广|(?:实施|开展)(?=“))/;

const BEGINS =
  /^(?:建立|推行|设立|组建|开设|引入|打造|整合|建成|配齐|配备|推出|实行|开展|完善|搭建|创新|探索|健全|成立|开通|设置|构建|出台|制定|聘请|选派|培育|简化|统一|优化|推广|实施|严格|划定|建设)/;

/** The steps of a case of which each part begins with what was set up: 建立甲，…；引入乙，…。; at least two, and no other part. */
export function begunMeasures(text: string, span: Span): Measure[] {
  const found: Measure[] = [];
  const parts = text.slice(span.start, span.end).split('；');
  let at = span.start;
  for (const part of parts) {
    const lead = /^[\s，]*/u.exec(part)?.[0].length ?? 0;
    const name = trimMarksAtEnd(part.slice(lead));
    if (!BEGINS.test(name) || name.length < 4) return [];
    found.push({
      name: name.slice(0, 120),
      position: found.length + 1,
      start: at + lead,
      end: at + lead + name.length,
    });
    at += part.length + 1;
  }
  return parts.length >= 2 ? found : [];
}

/** Clauses without numbers that set something up: 推行“拿地即开工”. */
export function setUpMeasures(text: string, clauses: readonly Span[]): Omit<Measure, 'position'>[] {
  const found: Omit<Measure, 'position'>[] = [];
  for (const clause of clauses) {
    const raw = text.slice(clause.start, clause.end);
    const lead = /^[，\s]*(?:同时|此外|另外|还|并)?，?\s*/.exec(raw)?.[0].length ?? 0;
    const body = trimMarksAtEnd(raw.slice(lead), '，。；');
    if (SETS_UP.test(body) && !/\d/.test(body) && body.length >= 5 && body.length <= 60)
      found.push({ name: body, start: clause.start + lead, end: clause.start + lead + body.length });
  }
  return found;
}

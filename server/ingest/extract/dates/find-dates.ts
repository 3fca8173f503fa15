/** Finds what a text says about time: days, ranges, parts of months, relative days, and words that give no date. */

import { addDays, dayOf, daysIn, isoDate, weekday } from '../../lexicon/calendar.ts';
import { parseNumeral } from '../../lexicon/numerals.ts';
import { IN_TEXT } from '../text/rule-patterns.ts';

/** What a date is of: an event's day, or something that must never become one. */
export type DateUse = 'event' | 'deadline' | 'as-of' | 'effect' | 'report';

export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** As printed, time of day included. */
  readonly text: string;
  /** First and last day (ISO); absent when the words fix no day (近日) or no year is known. */
  readonly from?: string;
  readonly to?: string;
  readonly precision: 'day' | 'part' | 'month' | 'vague';
  readonly use: DateUse;
  /** 将, 拟, 定于 stand by it: it is to come. */
  readonly planned: boolean;
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = '(?:(?<y>\\d{4}|[一二][零〇○一二三四五六七八九]{3})年|(?<ry>今年|去年|前年|明年|本年|当年))?';
const DASH = '[-—–―－~～至到]+';
const TIME = '(?:凌晨|清晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜间)?';
const FORMS: readonly string[] = [
  // 2021年12月28日—2022年1月3日, 6月26日—27日, 30日至7月2日, 6月26-27日
  `${YEAR}(?:(?<m1>${N})月)?(?<d1>${N})日?${TIME}${DASH}(?:(?<y2>\\d{4}|[一二][零〇○一二三四五六七八九]{3})年)?(?:(?<m2>${N})月)?(?<d2>${N})日${TIME}`,
  // 6月24、25日, 24日、25日, 6月24日和25日
  `${YEAR}(?:(?<lm>${N})月)?(?<l1>${N})日?(?:[、和及](?:${N})日?)*[、和及](?<l2>${N})日${TIME}`,
  // 2023年6月15日下午, 15日
  `${YEAR}(?:(?<m>${N})月)?(?<d>${N})日${TIME}`,
  // 7月中旬, 本月上旬, 上月底
  `${YEAR}(?:(?<pm>${N})月|(?<rm>本月|上月|上个月|下月|下个月|当月))(?<part>上旬|中旬|下旬|初|底|末)?`,
  `(?<rel>当天|当日|同日|当晚|次日|翌日|第二天|隔天)${TIME}`,
  '(?<week>上周|本周|上星期|本星期|这周)(?<wd>[一二三四五六日天末])?',
  `(?<vague>日前|近日|近期|前不久|不久前|近来|近段时间|连日来|今日|今天|昨日|昨天)${TIME}`,
];
const DATE = IN_TEXT.add(
  new RegExp(FORMS.map((form, i) => `(?<f${i}>${form.replace(/\(\?<(\w+)>/g, `(?<$1_${i}>`)})`).join('|')),
);
/** The group of each form as a whole, and the names and numbers of those inside. */
const WHOLE = FORMS.map((_, i) => DATE.group(`f${i}`));
const GROUPS = FORMS.map((form, i) =>
  [...form.matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => [name, DATE.group(`${name}_${i}`)] as const),
);
const AHEAD_BEFORE =
  /(?:将|拟|定于|(?<!”)计划|预计|拟定|暂定|有望|力争|决定，?|议定，?|商定，?)(?:于|在)?(?:今年|明年)?$/;
const AHEAD_AFTER = /^(?:，)?(?:将|拟|计划|预计)/;
const DAY_MS = 86_400_000;

interface State {
  readonly issue: string | null;
  /** The day of the report, from its dateline (6月23日讯), for 今日. */
  report: string | null;
  /** The last day said, for 次日, 当天 and days without a month. */
  last: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function purposeOf(text: string, start: number, end: number): DateUse {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 8);
  if (/(?:截至|截止|截止到|截止时间为|截止日期为)$/.test(before)) return 'as-of';
  if (/^(?:之前|以前|前(?!往|来|后|期)|底前|为止|截止)/.test(after)) return 'deadline';
  if (/^起(?:施行|实施|执行|生效|正式)/.test(after)) return 'effect';
  if (/^(?:报道|讯|电|消息|发布消息|刊发|刊登)/.test(after)) return 'report';
  return 'event';
}

function isAhead(text: string, start: number, end: number): boolean {
  return AHEAD_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || AHEAD_AFTER.test(text.slice(end, end + 4));
}

const value = (text: string | undefined): number | null => (text === undefined ? null : parseNumeral(text));

function statedYear(groups: Groups, issue: string | null): number | null {
  if (groups.y) return parseNumeral(groups.y);
  const base = issue ? Number(issue.slice(0, 4)) : null;
  if (!groups.ry || base === null) return null;
  return base + ({ 去年: -1, 前年: -2, 明年: 1 }[groups.ry] ?? 0);
}

/** Of an issue whose year is known and no more. */
const YEAR_LENGTH = 4;

/** The year that puts a day nearest to the issue's date and not after it; not before it when it is to come. */
function yearOf(month: number, day: number, issue: string | null, planned: boolean): number | null {
  if (!issue) return null;
  const base = Number(issue.slice(0, 4));
  if (issue.length === YEAR_LENGTH) return base;
  const candidate = isoDate(base, month, Math.min(day, daysIn(base, month)));
  if (!candidate) return null;
  if (planned) return candidate >= issue || gap(candidate, issue) < 45 ? base : base + 1;
  return candidate <= issue ? base : base - 1;
}

function gap(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

function single(groups: Groups, state: State, planned: boolean, month: number | null, day: number): string | null {
  const last = state.last ? dayOf(state.last) : null;
  const fallback = state.issue ? dayOf(state.issue) : null;
  const m = month ?? last?.month ?? fallback?.month ?? null;
  if (m === null) return null;
  const year =
    statedYear(groups, state.issue) ?? (month === null && last ? last.year : yearOf(m, day, state.issue, planned));
  return year === null ? null : isoDate(year, m, day);
}

function range(groups: Groups, state: State, planned: boolean): [string, string] | null {
  const m1 = value(groups.m1) ?? value(groups.lm);
  const d1 = value(groups.d1) ?? value(groups.l1);
  const d2 = value(groups.d2) ?? value(groups.l2);
  if (d1 === null || d2 === null) return null;
  const m2 = value(groups.m2) ?? m1;
  const startYear = statedYear(groups, state.issue);
  const endYear = value(groups.y2);
  // 12月28日—1月3日: the end settles the year, the start is the latest such day before it.
  if (m1 !== null && m2 !== null && endYear === null && startYear === null) {
    const to = single({}, state, planned, m2, d2);
    if (!to) return null;
    const year = Number(to.slice(0, 4));
    const from = isoDate(m1 > m2 ? year - 1 : year, m1, d1);
    return from ? [from, to] : null;
  }
  const from = single(groups, state, planned, m1, d1);
  if (!from) return null;
  const start = dayOf(from);
  if (!start) return null;
  const month = m2 ?? start.month;
  const to = isoDate(endYear ?? (month < start.month ? start.year + 1 : start.year), month, d2);
  return to && to >= from ? [from, to] : null;
}

function monthPart(groups: Groups, state: State, planned: boolean): [string, string] | null {
  const issue = state.issue ? dayOf(state.issue) : null;
  let month = value(groups.pm);
  let year = month === null ? null : (statedYear(groups, state.issue) ?? yearOf(month, 1, state.issue, planned));
  if (groups.rm && issue) {
    const shift = /上/.test(groups.rm) ? -1 : /下/.test(groups.rm) ? 1 : 0;
    const index = issue.year * 12 + issue.month - 1 + shift;
    year = Math.floor(index / 12);
    month = (index % 12) + 1;
  }
  if (month === null || year === null || month > 12 || month < 1) return null;
  const last = daysIn(year, month);
  const [from, to] = { 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, last] }[groups.part ?? ''] ?? [1, last];
  const a = isoDate(year, month, from ?? 1);
  const b = isoDate(year, month, to ?? last);
  return a && b ? [a, b] : null;
}

function relative(word: string, state: State): string | null {
  if (!state.last) return null;
  return /^(?:次日|翌日|第二天|隔天)$/.test(word) ? addDays(state.last, 1) : state.last;
}

function week(groups: Groups, state: State): [string, string] | null {
  if (!state.issue || state.issue.length === YEAR_LENGTH || !groups.week) return null;
  const monday = addDays(state.issue, 1 - weekday(state.issue) - (groups.week.startsWith('上') ? 7 : 0));
  const index = '一二三四五六日'.indexOf((groups.wd ?? '').replace('天', '日').replace('末', ''));
  if (!groups.wd || groups.wd === '末' || index < 0) return [monday, addDays(monday, 6)];
  const day = addDays(monday, index);
  return [day, day];
}

type Resolved = Pick<DateMention, 'from' | 'to' | 'precision'>;
const VAGUE: Resolved = { precision: 'vague' };

function days(pair: readonly [string, string] | null, precision: DateMention['precision']): Resolved {
  return pair ? { from: pair[0], to: pair[1], precision } : VAGUE;
}

function resolve(form: number, groups: Groups, state: State, planned: boolean): Resolved | null {
  if (form === 0 || form === 1) {
    const pair = range(groups, state, planned);
    return pair ? days(pair, 'day') : VAGUE;
  }
  if (form === 2) {
    const day = value(groups.d);
    // 三日内 is a span of time; 一日 without a month is no date.
    if (
      day === null ||
      day > 31 ||
      (!groups.m &&
        !/\d/.test(groups.d ?? '') &&
        !(state.last && /^(?:[二三]?十[一二三四五六七八九]?)$/.test(groups.d ?? '')))
    )
      return null;
    const iso = single(groups, state, planned, value(groups.m), day);
    return iso ? days([iso, iso], 'day') : VAGUE;
  }
  if (form === 3) return days(monthPart(groups, state, planned), /旬/.test(groups.part ?? '') ? 'part' : 'month');
  if (form === 4) {
    const iso = relative((groups.rel ?? '').slice(0, 3), state);
    return iso ? days([iso, iso], 'day') : VAGUE;
  }
  if (form === 5) {
    const pair = week(groups, state);
    return days(pair, pair && pair[0] === pair[1] ? 'day' : 'month');
  }
  const today = state.report && /^[今昨]/u.test(groups.vague ?? '') ? state.report : null;
  if (!today) return VAGUE;
  const day = groups.vague?.startsWith('昨') ? addDays(today, -1) : today;
  return days([day, day], 'day');
}

/**
 * Every date in a text, in order. A day without month or year takes them from the date before it, else from the issue's date (ISO, or
 * its year alone); without an issue's date, days without a year keep their words only.
 * @param reported the day of a dateline that stands before the text, for 今日.
 */
export function findDates(
  text: string,
  issueDate: string | null,
  marks = IN_TEXT.marks(text),
  reported: string | null = null,
): DateMention[] {
  const state: State = { issue: issueDate, report: reported, last: null };
  const found: DateMention[] = [];
  for (const match of DATE.matches(text, marks, 0, text.length)) {
    const form = WHOLE.findIndex((group) => match[group] !== undefined);
    const groups: Record<string, string | undefined> = {};
    for (const [name, group] of GROUPS[form] ?? []) groups[name] = match[group];
    const start = match.index;
    const end = start + match[0].length;
    if (/[\d.第]$/.test(text.slice(Math.max(0, start - 1), start)) || /^[内制游]/.test(text.slice(end, end + 1)))
      continue;
    const planned = isAhead(text, start, end);
    const resolved = resolve(form, groups, state, planned);
    if (!resolved) continue;
    const use = purposeOf(text, start, end);
    if (use === 'report' && resolved.precision === 'day' && resolved.to) state.report = resolved.to;
    if (resolved.precision === 'day' && resolved.to && use !== 'effect') state.last = resolved.to;
    found.push({ start, end, text: match[0], ...resolved, use, planned });
  }
  return found;
}

/** Dates as mastheads print them: 2021年6月30日, 二〇二二年六月二十日, 2023-06-30. */
import { isoDate } from '../lexicon/calendar.ts';
import { parseNumeral } from '../lexicon/numerals.ts';

const DIGIT = '[〇○零OoＯ一二三四五六七八九0-9]';
const NUMERAL = '(?:\\d(?: ?\\d)?|[一二三四五六七八九十](?: ?[一二三四五六七八九十]){0,2})';
/** A whole date in plain text; blanks between its parts allowed. Groups: year, month, day. */
export const DATE = new RegExp(
  `(${DIGIT}(?: ?${DIGIT}){3}) ?年 ?(${NUMERAL}) ?月 ?(${NUMERAL}) ?日|((?:19|20)\\d{2})([-./])(\\d{1,2})\\5(\\d{1,2})(?!\\d)`,
  'g',
);
/** A day whose year stands elsewhere: 十一月八日 in a masthead that says 二〇二四年第七期. */
export const DAY_ONLY = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/;

/** The ISO date of a day of a year; null when the calendar has none. */
export function dayIn(year: number, plain: string): string | null {
  const [, month = '', day = ''] = DAY_ONLY.exec(plain) ?? [];
  return printedOn(year, numberOf(month), numberOf(day));
}

/** Cheap to ask before `DATE`. */
export const MAY_HOLD_DATE = /年|\d[-./]\d/;

/** A date with the hour after it, as reports on floods have. */
const DATE_AND_TIME = new RegExp(
  `(?:${DATE.source})(?: ?\\d{1,2} ?(?:[时点](?: ?\\d{1,2} ?分)?|[:：] ?\\d{2}(?:[:：]\\d{2})?))?`,
  'g',
);
const WEEKDAY = /[（(]?(?:星期|周)[一二三四五六日天][）)]?/g;

/** The text without its dates, weekdays after them included. */
export function withoutDates(text: string): string {
  return MAY_HOLD_DATE.test(text) ? text.replace(DATE_AND_TIME, '').replace(WEEKDAY, '') : text;
}

const ISSUE_NUMBER =
  /[（(]?(?:\d{4} ?年? ?)?(?:第|总第|总|累计第?) ?[0-9〇○零一二三四五六七八九十百 ]{1,8} ?期[）)]?|[〔[（(] ?\d{4} ?[〕\]）)] ?第? ?\d{1,4} ?[号期]/g;

/** The text with tabs in place of dates and issue numbers: as long as the original, so that offsets hold. */
export function withoutDatesAndNumbers(text: string): string {
  const blank = (found: string): string => '\t'.repeat(found.length);
  const unnumbered = /[期号]/.test(text) ? text.replace(ISSUE_NUMBER, blank) : text;
  return MAY_HOLD_DATE.test(unnumbered) ? unnumbered.replace(DATE_AND_TIME, blank).replace(WEEKDAY, blank) : unnumbered;
}

/** A number as mastheads print it, with blanks inside or a letter for the round 〇: 十二, 二 十, 一百二十, 287; NaN when it is none. */
export function numberOf(numeral: string): number {
  const text = numeral.replace(/[○零OoＯ]/g, '〇').replace(/\s/g, '');
  return /^(?:\d+|[〇一二三四五六七八九十百]+)$/.test(text) ? (parseNumeral(text) ?? Number.NaN) : Number.NaN;
}

/** The ISO date, or null when no bulletin was printed on such a day. */
function printedOn(year: number, month: number, day: number): string | null {
  return year >= 1949 && year <= 2100 ? isoDate(year, month, day) : null;
}

/** The ISO date of a match of `DATE`. */
export function dateOf(match: RegExpMatchArray): string | null {
  const [year, month, day] = match[1] ? [match[1], match[2], match[3]] : [match[4], match[6], match[7]];
  return printedOn(numberOf(year ?? ''), numberOf(month ?? ''), numberOf(day ?? ''));
}

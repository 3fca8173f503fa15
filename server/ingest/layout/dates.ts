/** Dates as mastheads print them: 2021年6月30日, 二〇二二年六月二十日, 2023-06-30. */

const DIGIT = '[〇○零OoＯ一二三四五六七八九0-9]';
const NUMERAL = '(?:\\d(?: ?\\d)?|[一二三四五六七八九十](?: ?[一二三四五六七八九十]){0,2})';
/** A whole date in plain text; blanks between its parts allowed. Groups: year, month, day. */
export const DATE = new RegExp(
  `(${DIGIT}(?: ?${DIGIT}){3}) ?年 ?(${NUMERAL}) ?月 ?(${NUMERAL}) ?日|((?:19|20)\\d{2})([-./])(\\d{1,2})\\5(\\d{1,2})(?!\\d)`,
  'g',
);
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

const HAN = '〇一二三四五六七八九';

/** A number written in Han or Arabic digits: 十二, 二十, 一百二十, 287; NaN when it is none. */
export function numberOf(numeral: string): number {
  const text = numeral.replace(/[○零OoＯ]/g, '〇').replace(/\s/g, '');
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[〇一二三四五六七八九]+$/.test(text)) return Number([...text].map((c) => HAN.indexOf(c)).join(''));
  const match = /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return Number.NaN;
  const value = (s: string | undefined): number => (s ? HAN.indexOf(s) : 0);
  return value(match[1]) * 100 + (match[3] ? (match[2] ? value(match[2]) : 1) * 10 : 0) + value(match[4]);
}

/** The ISO date, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1949 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The ISO date of a match of `DATE`. */
export function dateOf(match: RegExpMatchArray): string | null {
  const [year, month, day] = match[1] ? [match[1], match[2], match[3]] : [match[4], match[6], match[7]];
  return isoDate(numberOf(year ?? ''), numberOf(month ?? ''), numberOf(day ?? ''));
}

/** ISO dates as lists and heads show them. Precision is kept: a month stays a month. */

/** `2023-09-13` → `09-13` where the year is said elsewhere; `2023-09` → `09`; a bare year stays. */
export function withoutYear(date: string): string {
  return date.length > 4 ? date.slice(5) : date;
}

/** `01-18 — 12-26`; one date alone where both are the same; years where they differ or are not clear from `year`. */
export function spanText(first: string, last: string, year: string | null): string {
  const short = year !== null && yearOf(first) === year && yearOf(last) === year;
  const [from, to] = short ? [withoutYear(first), withoutYear(last)] : [first, last];
  return from === to ? from : `${from} — ${to}`;
}

/** The year that all dates share, or null. With it, dates in a list may leave it out. */
export function commonYear(dates: readonly string[]): string | null {
  const [year, ...others] = new Set(dates.map(yearOf));
  return year !== undefined && others.length === 0 ? year : null;
}

/** Four digits, of a date of any precision. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** A date in a sentence: `9 月 13 日`, `13 September`; with the year where `withYear`. */
export function dateInWords(date: string, language: 'zh' | 'en', withYear: boolean): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return chinese(year, month, day, withYear);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (withYear || month === '') options.year = 'numeric';
  if (month !== '') options.month = 'long';
  if (day !== '') options.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', options).format(
    new Date(`${year}-${month || '01'}-${day || '01'}T00:00:00Z`),
  );
}

function chinese(year: string, month: string, day: string, withYear: boolean): string {
  const parts = [
    withYear || month === '' ? `${year} 年` : '',
    month === '' ? '' : `${Number(month)} 月`,
    day === '' ? '' : `${Number(day)} 日`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Whether a date of any precision lies in a closed span of days; a month does when any of its days does. */
export function isWithin(date: string, span: { readonly from: string; readonly to: string }): boolean {
  const size = date.length;
  return date >= span.from.slice(0, size) && date <= span.to.slice(0, size);
}

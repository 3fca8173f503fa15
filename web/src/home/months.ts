/** Months as columns. A month is `YYYY-MM`. */

/** All months from the first to the last, both included; at most `most`, the latest ones. */
export function monthsBetween(first: string, last: string, most = 60): string[] {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const to = index(last);
  const from = Math.max(index(first), to - most + 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => {
    const value = from + offset;
    return `${Math.floor(value / 12)}-${String((value % 12) + 1).padStart(2, '0')}`;
  });
}

/** The month of a date that names one, or null. */
export function monthOf(date: string | null | undefined): string | null {
  return date != null && /^\d{4}-\d{2}/u.test(date) ? date.slice(0, 7) : null;
}

/** What stands over a column: the month, with the year where one begins. */
export function monthWords(month: string, isFirst: boolean, language: 'zh' | 'en'): string {
  const number = Number(month.slice(5, 7));
  const name = language === 'zh' ? `${number}月` : new Date(`${month}-15`).toLocaleDateString('en', { month: 'short' });
  if (!isFirst && number !== 1) return name;
  return language === 'zh' ? `${month.slice(0, 4)}年${name}` : `${name} ${month.slice(0, 4)}`;
}

/** Empty months in a row that are not worth their columns. */
const LONG_GAP = 3;

/** Columns for months: a long gap without any of `used` is one column, told by null. */
export function monthColumns(months: readonly string[], used: ReadonlySet<string>): (string | null)[] {
  const columns: (string | null)[] = [];
  for (let index = 0; index < months.length; index += 1) {
    const month = months[index];
    const next = months.findIndex((one, at) => at >= index && used.has(one));
    if (month === undefined || next === -1) break;
    if (next - index > LONG_GAP) {
      columns.push(null);
      index = next - 1;
    } else columns.push(month);
  }
  return columns;
}

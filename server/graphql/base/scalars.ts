/** The one scalar of our own. */
import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './errors.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day of the calendar, a month or a year, as the schema writes them. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function parse(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw badInput('日期须写作 2023-09-13、2023-09 或 2023。', 'A date is written 2023-09-13, 2023-09 or 2023.');
}

/** The text is passed on as it came: a month stays a month, and what is compared with it must know that. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day `2023-09-13`; or only what the text says of it, a month `2023-09` or a year `2023`.',
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  serialize: (value) => String(value),
});

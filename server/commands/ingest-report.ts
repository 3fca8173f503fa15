/** What became of each file, as a file: CSV for spreadsheets, JSON for programs. */
import type { FileOutcome } from '../ingest/describe-reading.ts';
import { oddities } from './ingest-table.ts';
import { say, type Terminal } from './terminal.ts';

const COLUMNS = [
  'file',
  'result',
  'why',
  'issue',
  'date',
  'format',
  'pages',
  'sections',
  'articles',
  'articles without statements',
  'things',
  'statements',
  'what to look at',
] as const;

/** Spreadsheets take cells that start so for formulas; wide forms and invisible characters before them count too. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\t\r\n\0]/;

/** A cell of CSV. Numbers stay numbers; text that would be a formula gets an apostrophe before it. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvRow(file: FileOutcome, terminal: Pick<Terminal, 'language'>): (string | number)[] {
  const { path, outcome, found, problems } = file;
  const why = problems.filter(({ severity }) => severity === 'error').map(({ message }) => say(terminal, message));
  if (!found) return [path, outcome, why.join(' '), '', '', '', '', '', '', '', '', '', ''];
  const { issue, date, format, pages, sections, articles, silent, things, statements } = found;
  const odd = oddities(file, terminal).join(' ');
  return [
    path,
    outcome,
    '',
    issue,
    date ?? '',
    format,
    pages,
    sections,
    articles,
    silent.length,
    things,
    statements,
    odd,
  ];
}

/** The text of a report, by the ending of its name. CSV begins with a byte order mark, without which Excel takes it for GBK. */
export function reportText(name: string, files: readonly FileOutcome[], terminal: Pick<Terminal, 'language'>): string {
  if (/\.json$/i.test(name)) return `${JSON.stringify({ files }, null, 2)}\n`;
  const rows: readonly (readonly (string | number)[])[] = [COLUMNS, ...files.map((file) => csvRow(file, terminal))];
  return `\ufeff${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

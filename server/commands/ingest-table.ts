/** What became of each file, as a table that fits a terminal: what to look at comes first. */
import type { FileOutcome } from '../ingest/describe-reading.ts';
import { cellOf, wrapped } from './display-width.ts';
import type { Said } from './language.ts';
import { colors, harmlessLine, say, type Terminal } from './terminal.ts';

const OUTCOMES = {
  read: { zh: '新读', en: 'read' },
  known: { zh: '已有', en: 'known' },
  refused: { zh: '未采用', en: 'refused' },
} as const;

const HEADS: readonly Said[] = [
  { zh: '结果', en: 'result' },
  { zh: '文件', en: 'file' },
  { zh: '日期', en: 'date' },
  { zh: '文章', en: 'articles' },
  { zh: '陈述', en: 'statements' },
];

/** Widths of the columns but the file's, in columns of the terminal. */
const WIDTHS = [8, 0, 10, 8, 10];
const BESIDE_FILE = WIDTHS.reduce((sum, width) => sum + width + 1, -1);
/** What is said about a file stands under it, so far from the left. */
const INDENT = ' '.repeat((WIDTHS[0] ?? 0) + 1);
/** In columns: narrower there is no table, wider the eye loses the line. A log has no width. */
const [NARROWEST, USUAL, WIDEST] = [60, 100, 120];
/** A person looks at a page of files; all of them are in the report. */
const SHOWN = 40;

const widthFor = ({ columns = USUAL }: Terminal): number => Math.min(WIDEST, Math.max(NARROWEST, columns));

function line(cells: readonly string[], width: number): string {
  const fitted = cells.map((cell, i) =>
    cellOf(cell, i === 1 ? width - BESIDE_FILE : (WIDTHS[i] ?? 0), i > 2 ? 'right' : 'left'),
  );
  return fitted.join(' ').trimEnd();
}

/** What is odd about a file, in words. */
export function oddities({ found, problems }: FileOutcome, terminal: Pick<Terminal, 'language'>): string[] {
  const said = problems.map(({ message }) => say(terminal, message));
  const silent = found?.silent ?? [];
  if (silent.length > 0) {
    const names = silent
      .slice(0, 2)
      .map((name) => `《${name.slice(0, 16)}》`)
      .join('');
    said.push(
      say(terminal, {
        zh: `${silent.length} 篇没有读出陈述：${names}${silent.length > 2 ? '等' : ''}`,
        en: `${silent.length} article${silent.length === 1 ? '' : 's'} without statements: ${names}${silent.length > 2 ? ' …' : ''}`,
      }),
    );
  }
  return said;
}

/** Silent articles of a known file were told when it was read. */
const told = (file: FileOutcome): FileOutcome =>
  file.outcome === 'known' && file.found ? { ...file, found: { ...file.found, silent: [] } } : file;

function rows(outcome: FileOutcome, terminal: Terminal): string[] {
  const { found } = outcome;
  const paint = colors(terminal);
  const word = say(terminal, OUTCOMES[outcome.outcome]);
  const numbers = [found?.articles, found?.statements].map((count) => (count === undefined ? '' : String(count)));
  const width = widthFor(terminal);
  const text = line([word, harmlessLine(outcome.path), found?.date ?? '', ...numbers], width);
  const paintWord = outcome.outcome === 'refused' ? paint.red : outcome.outcome === 'known' ? paint.dim : String;
  const notes = wrapped(harmlessLine(oddities(told(outcome), terminal).join(' ')), width - INDENT.length);
  return [paintWord(word) + text.slice(word.length), ...notes.map((note) => `${INDENT}${paint.yellow(note)}`)];
}

/** Refused files first, then odd ones, then the rest; equal ones in the order of reading. */
function rank({ outcome, found, problems }: FileOutcome): number {
  if (outcome === 'refused') return 0;
  if (outcome === 'known') return problems.length > 0 ? 1 : 3;
  return problems.length > 0 || (found?.silent.length ?? 0) > 0 ? 1 : 2;
}

/** Lines of the table; none when there was no file. */
export function ingestTable(files: readonly FileOutcome[], terminal: Terminal): string[] {
  if (files.length === 0) return [];
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  const refused = sorted.filter(({ outcome }) => outcome === 'refused').length;
  const shown = sorted.slice(0, Math.max(SHOWN, refused));
  const heads = line(
    HEADS.map((head) => say(terminal, head)),
    widthFor(terminal),
  );
  const lines = [colors(terminal).bold(heads), ...shown.flatMap((file) => rows(file, terminal))];
  const more = sorted.length - shown.length;
  if (more > 0) {
    lines.push(
      say(terminal, {
        zh: `…… 另有 ${more} 份；--report 文件.csv 列出全部。`,
        en: `… and ${more} more; --report file.csv lists them all.`,
      }),
    );
  }
  return lines;
}

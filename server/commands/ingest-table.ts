/** What became of each file, as a table that fits a terminal: what to look at comes first. */
import type { FileOutcome } from '../ingest/describe-reading.ts';
import type { Said } from './language.ts';
import { colors, harmless, say, type Terminal } from './terminal.ts';

const OUTCOMES = {
  read: { zh: '新读', en: 'read' },
  known: { zh: '已有', en: 'skipped' },
  refused: { zh: '未采用', en: 'refused' },
} as const;

const HEADS: readonly Said[] = [
  { zh: '结果', en: 'result' },
  { zh: '文件', en: 'file' },
  { zh: '日期', en: 'date' },
  { zh: '文章', en: 'articles' },
  { zh: '陈述', en: 'statements' },
  { zh: '需要留意', en: 'what to look at' },
];

/** Widths of the columns but the last, in columns of the terminal. */
const WIDTHS = [8, 34, 10, 8, 10];
/** A person looks at a page of files; all of them are in the report. */
const SHOWN = 40;

/** Columns that a character takes: Han and full-width ones take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isWide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xffe6 && code !== 0xffe0);
    width += isWide || code > 0x1ffff ? 2 : 1;
  }
  return width;
}

/** Fills or cuts a cell to a width; of a path the end says more than the start. */
function cellOf(text: string, width: number): string {
  if (widthOf(text) <= width) return text + ' '.repeat(width - widthOf(text));
  const characters = [...text];
  while (widthOf(characters.join('')) > width - 1) characters.shift();
  const cut = `…${characters.join('')}`;
  return cut + ' '.repeat(width - widthOf(cut));
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
        en: `${silent.length} articles without statements: ${names}${silent.length > 2 ? ' …' : ''}`,
      }),
    );
  }
  return said;
}

function row(outcome: FileOutcome, terminal: Terminal): string {
  const { found } = outcome;
  const paint = colors(terminal);
  const word = cellOf(say(terminal, OUTCOMES[outcome.outcome]), WIDTHS[0] ?? 0);
  const cells = [
    outcome.path,
    found?.date ?? '',
    found ? String(found.articles) : '',
    found ? String(found.statements) : '',
  ];
  const fitted = cells.map((cell, i) => cellOf(harmless(cell), WIDTHS[i + 1] ?? 0));
  const colored =
    outcome.outcome === 'refused' ? paint.red(word) : outcome.outcome === 'known' ? paint.dim(word) : word;
  return [colored, ...fitted, harmless(oddities(outcome, terminal).join(' '))].join(' ').trimEnd();
}

/** Refused files first, then odd ones, then the rest; equal ones in the order of reading. */
function rank({ outcome, found, problems }: FileOutcome): number {
  if (outcome === 'refused') return 0;
  if (outcome === 'known') return 3;
  return problems.length > 0 || (found?.silent.length ?? 0) > 0 ? 1 : 2;
}

/** Lines of the table; none when there was no file. */
export function ingestTable(files: readonly FileOutcome[], terminal: Terminal): string[] {
  if (files.length === 0) return [];
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  const refused = sorted.filter(({ outcome }) => outcome === 'refused').length;
  const shown = sorted.slice(0, Math.max(SHOWN, refused));
  const heads = HEADS.map((head, i) =>
    i < WIDTHS.length ? cellOf(say(terminal, head), WIDTHS[i] ?? 0) : say(terminal, head),
  );
  const lines = [colors(terminal).bold(heads.join(' ')), ...shown.map((file) => row(file, terminal))];
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

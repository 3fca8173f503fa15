import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columns, plain } from '../../../../server/ingest/layout/plain.ts';
import { bulletinOf } from './summary.ts';

/** Four issues of the seed, one for each of its layouts. */
const ISSUES = ['01', '06', '08', '11'].map((number) => {
  const name = `yunzhou-2023-${number}.txt`;
  return { name, text: readFileSync(new URL(`../../../../seed/${name}`, import.meta.url), 'utf8') };
});

const NO_LINE_START = /[，。；：！？、”）》]/;

/** The line broken to a width as type is: no line starts with a mark that closes. */
function broken(line: string, width: number): string[] {
  const out: string[] = [];
  let current = '';
  for (const character of line) {
    if (columns(current + character) > width && !NO_LINE_START.test(character)) {
      out.push(current);
      current = '';
    }
    current += character;
  }
  return [...out, current];
}

/** Changes the lines between masthead and tail. */
function body(text: string, change: (lines: string[]) => string[]): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => /^[【一]/.test(line));
  const to = lines.findIndex((line) => line.startsWith('报：'));
  return [...lines.slice(0, from), ...change(lines.slice(from, to)), '', ...lines.slice(to)].join('\n');
}

const flush = (line: string): string => line.replace(/^\u3000+/, '');
const isParagraph = (line: string): boolean => /[。”]$/.test(line) && columns(line) > 66;
const indented = (line: string): string => (isParagraph(line) ? `\u3000\u3000${flush(line)}` : line);

/** A blank line inside a long line, at a place that depends on the line only and on no mark. */
function cut(line: string): string[] {
  const at = 41 + (line.length % 17);
  return line.length > 90 && !/[，。；：]/.test(line.charAt(at - 1)) ? [line.slice(0, at), '', line.slice(at)] : [line];
}

function paged(lines: string[]): string[] {
  return lines.flatMap((line, i) =>
    i % 25 === 24 ? [line, '', `                － ${(i + 1) / 25} －`, '\f云州科技简报          2023年', ''] : [line],
  );
}

const REPRINTS: readonly (readonly [string, (text: string) => string])[] = [
  ['with line ends of another system', (text) => text.replaceAll('\n', '\r\n')],
  ['without blank lines', (text) => text.replace(/\n\s*\n+/g, '\n')],
  ['with a blank line after every line', (text) => text.replaceAll('\n', '\n\n')],
  [
    'broken to 33 characters, indented',
    (text) => body(text, (lines) => lines.flatMap((line) => broken(indented(line), 66))),
  ],
  [
    'broken to 33 characters, indented, without blank lines',
    (text) => body(text, (lines) => lines.filter((line) => line.trim()).flatMap((line) => broken(indented(line), 66))),
  ],
  ['broken to 36 characters, flush', (text) => body(text, (lines) => lines.flatMap((line) => broken(flush(line), 72)))],
  [
    'broken to 36 characters, flush, without blank lines',
    (text) => body(text, (lines) => lines.filter((line) => line.trim()).flatMap((line) => broken(flush(line), 72))),
  ],
  [
    'on pages with numbers and running heads',
    (text) => body(text, (lines) => paged(lines.flatMap((line) => broken(indented(line), 66)))),
  ],
  ['cut by blank lines inside words', (text) => body(text, (lines) => lines.flatMap(cut))],
];

/** Titles, kinds and what the texts say, without how they are broken. */
function said(text: string): string[] {
  const { sections, imprint } = bulletinOf(text);
  const values = Object.values(imprint).map((field) =>
    (Array.isArray(field) ? field : [field]).map((f) => f?.value).join(),
  );
  return [
    ...values,
    ...sections.flatMap(({ name, kind, articles }) => [
      `# ${name} ${kind}`,
      ...articles.map((article) => `- ${article.name}: ${plain(article.text)}`),
    ]),
  ];
}

describe('an issue says the same however it is printed', () => {
  describe.each(REPRINTS)('%s', (_, reprint) => {
    test.each(ISSUES)('$name', ({ text }) => {
      expect(said(reprint(text))).toEqual(said(text));
    });
  });
});

/** What printing and conversion do to a text, one kind at a time: what the text says stays the same. */

import type { Random } from '../../../support/seeded.ts';

/** Head, body and tail of a text; blank lines part them from each other. */
export interface Pages {
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly tail: readonly string[];
}

const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const isParagraph = (line: string): boolean => /[。；]/.test(line) || line.length > 45;
const columns = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2010 ? 1 : 2), 0);

/** One paragraph on lines of so many columns; no line starts with a mark. */
function broken(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const character of text) {
    if (columns(line + character) > width && !'，。、；：！？）》”%'.includes(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

interface Setting {
  readonly indent: string;
  readonly blanks: 'kept' | 'none' | 'every';
  readonly width?: readonly [number, number];
  readonly margin?: string;
}

function set(
  body: readonly string[],
  random: Random,
  { indent, blanks, width = [36, 84], margin = '' }: Setting,
): string[] {
  const columnsOfPage = between(random, ...width);
  const lines = body.flatMap((line) => {
    const text = line.trim();
    if (text === '') return blanks === 'kept' ? [''] : [];
    return broken(text, columnsOfPage, isParagraph(text) ? indent : '').map((one) => margin + one);
  });
  return blanks === 'every' ? lines.flatMap((line) => [line, '']) : lines;
}

function ragged(body: readonly string[], random: Random): string[] {
  return body.flatMap((line) => {
    const text = line.trim();
    if (!isParagraph(text)) return text === '' ? [] : [text];
    const lines: string[] = [];
    for (let from = 0; from < text.length; ) {
      const length = between(random, 20, 40);
      lines.push((from === 0 ? '　　' : '') + text.slice(from, from + length));
      from += length;
    }
    return lines;
  });
}

/** A page's end after every so many lines, wherever a sentence may be. */
function paged(lines: readonly string[], random: Random, foot: (page: number) => readonly string[]): string[] {
  let left = between(random, 12, 20);
  let page = 0;
  return lines.flatMap((line) => {
    left -= 1;
    if (left > 0) return [line];
    left = between(random, 25, 40);
    page += 1;
    return [line, ...foot(page)];
  });
}

const RADICALS = new Map(
  [
    '一⼀',
    '人⼈',
    '力⼒',
    '大⼤',
    '工⼯',
    '文⽂',
    '日⽇',
    '月⽉',
    '水⽔',
    '生⽣',
    '行⾏',
    '长⻓',
    '门⻔',
    '高⾼',
    '民⺠',
    '年\uF98E',
    '理\uF9E4',
    '立\uF9F7',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const everyHan = (line: string): string => line.replace(/(?<=[\u3400-\u9fff，。：])(?=[\u3400-\u9fff，。：])/g, ' ');

const KEPT: Setting = { indent: '　　', blanks: 'kept' };
const inBody =
  (change: (body: readonly string[], random: Random, series: string) => readonly string[]) =>
  ({ head, body, tail }: Pages, random: Random, series: string): Pages => ({
    head,
    tail,
    body: change(body, random, series),
  });
const inAll =
  (change: (line: string, random: Random) => string) =>
  ({ head, body, tail }: Pages, random: Random): Pages => {
    const all = (lines: readonly string[]): string[] => lines.map((line) => change(line, random));
    return { head: all(head), body: all(body), tail: all(tail) };
  };

/** Kinds of damage by name; `series` is what running heads repeat. */
export const DAMAGES: Readonly<Record<string, (pages: Pages, random: Random, series: string) => Pages>> = {
  'lines are broken, paragraphs indented': inBody((body, random) => set(body, random, KEPT)),
  'lines are broken, blank lines lost': inBody((body, random) => set(body, random, { ...KEPT, blanks: 'none' })),
  'lines are broken, indents lost': inBody((body, random) => set(body, random, { indent: '', blanks: 'kept' })),
  'lines are broken, one blank for an indent': inBody((body, random) =>
    set(body, random, { indent: '　', blanks: 'none' }),
  ),
  'lines are broken, indents and blank lines lost': inBody((body, random) =>
    set(body, random, { indent: '', blanks: 'none' }),
  ),
  'a blank line after every line': inBody((body, random) => set(body, random, { ...KEPT, blanks: 'every' })),
  'a margin before every line': inBody((body, random) =>
    set(body, random, { indent: '    ', blanks: 'none', margin: '        ' }),
  ),
  'narrow columns': inBody((body, random) => set(body, random, { ...KEPT, width: [22, 30] })),
  'ragged lines': inBody(ragged),
  'page numbers with form feeds': inBody((body, random) =>
    paged(set(body, random, KEPT), random, (page) => [`— ${page} —`, '\f']),
  ),
  'pages of pages': inBody((body, random) =>
    paged(set(body, random, KEPT), random, (page) => [`第 ${page} 页 共 9 页`]),
  ),
  'bare numbers and running heads': inBody((body, random, series) =>
    paged(set(body, random, { indent: '', blanks: 'kept' }), random, (page) => [String(page), series]),
  ),
  'running heads with the number': inBody((body, random, series) =>
    paged(set(body, random, KEPT), random, () => [`\f${series}          第3期`]),
  ),
  'blank lines doubled': inAll((line) => `${line}\n`),
  'wide digits': inAll((line) => line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  'narrow marks': inAll((line) => line.replace(/，/g, ',').replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')')),
  'blanks around digits': inAll((line) => line.replace(/(?<=[\u3400-\u9fff])(?=\d)|(?<=\d)(?=[\u3400-\u9fff])/g, ' ')),
  'radicals and compatibility forms': inAll((line) =>
    Array.from(line, (character) => RADICALS.get(character) ?? character).join(''),
  ),
  'characters that no reader sees': inAll((line, random) =>
    line.replace(/[\u3400-\u9fff]/g, (character) => (random() < 0.05 ? `${character}\u200B` : character)),
  ),
  'blanks between all characters': inBody((body) => body.map(everyHan)),
  'wide blanks in justified prose': inAll((line, random) =>
    isParagraph(line)
      ? line.replace(/[\u3400-\u9fff](?=[\u3400-\u9fff])/g, (one) => (random() < 0.01 ? `${one}   ` : one))
      : line,
  ),
  'dots for stops': inAll((line) => line.replace(/。/g, '．')),
  'lists of the tail on several lines': ({ head, body, tail }) => ({
    head,
    body,
    tail: tail.flatMap((line) => (line === '' ? [''] : broken(line, 40, ''))),
  }),
};

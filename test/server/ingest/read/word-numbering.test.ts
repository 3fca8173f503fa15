import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import { isProblem } from '../../../../server/ingest/read/read.ts';
import { readBytes } from '../../../../server/ingest/read/read-bytes.ts';
import { bulletSign, numberWords } from '../../../../server/ingest/read/word/number-words.ts';
import { readText } from '../../../../server/ingest/understand/read-text.ts';
import { isReading } from '../../../../server/model/reading.ts';
import { comparableGraph } from '../../../support/graph-of-file.ts';
import { inList, level, list, paragraph, wordFile } from '../../../support/word-file.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

async function linesOf(bytes: Buffer): Promise<string[]> {
  const source = await readBytes(bytes, 'a.docx');
  if (isProblem(source)) throw new Error(source.message.en);
  return source.text.trimEnd().split('\n');
}

describe('numbers that Word prints by itself', () => {
  test('stand in the text as LibreOffice prints them, in a file that LibreOffice wrote', async () => {
    const printed = (await readFile(at('fixtures/formats/lists.txt'), 'utf8')).replace(/^\ufeff/, '');
    // LibreOffice's text has every bullet as the same dot.
    const bare = (text: string): string => text.replace(/[ \t]+/g, '').replace('●', '•');
    const lines = await linesOf(await readFile(at('fixtures/formats/lists.docx')));
    expect(lines.map(bare)).toEqual(printed.trimEnd().split(/\r?\n/).map(bare));
    expect(lines).toContain('二、下一步打算');
    expect(lines).toContain('第一章 总则');
  });

  test('make a bulletin whose headings are numbered by Word the same graph as its text', async () => {
    const text = await readFile(at('../seed/yunzhou-2023-09.txt'), 'utf8');
    const automatic = text.split('\n').map((line) => {
      const heading = /^[一二三四]、(.*)/.exec(line)?.[1];
      return heading === undefined ? paragraph(line) : paragraph(heading, inList(1));
    });
    expect(automatic.filter((line) => line.includes('w:numPr'))).toHaveLength(4);
    const knowledge = { lexicon: loadLexicon(), version: 'test' };
    const graphs = [Buffer.from(text), wordFile(automatic, [list(1, level(0, 'japaneseCounting', '%1、'))])].map(
      async (bytes) => {
        const source = await readBytes(bytes, 'a');
        if (isProblem(source)) throw new Error(source.message.en);
        const reading = readText(source, 'a', knowledge);
        if (!isReading(reading)) throw new Error(reading[0]?.message.en);
        return comparableGraph(reading);
      },
    );
    const [ofText, ofWord] = await Promise.all(graphs);
    expect(ofWord).toEqual(ofText);
  });

  test('come from styles too, also from one that a style is based on, unless the paragraph says none', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"/>' +
      '<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="h1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/></w:style>';
    const styled = (text: string, id: string, more = ''): string => paragraph(text, `<w:pStyle w:val="${id}"/>${more}`);
    const lines = await linesOf(
      wordFile(
        [
          styled('甲', 'h1'),
          styled('乙', 'own'),
          styled('丙', 'h1', inList(0)),
          styled('丁', 'x'),
          paragraph('戊'),
          styled('己', 'h1'),
        ],
        [list(1, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>'))],
        styles,
      ),
    );
    expect(lines).toEqual(['一、甲', '二、乙', '丙', '丁', '戊', '三、己']);
  });

  test('count empty paragraphs without showing their numbers, skip deleted ends, and start anew as the list says', async () => {
    const deletedEnd = paragraph('连', `${inList(1)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>`);
    const lines = await linesOf(
      wordFile(
        [
          paragraph('章', inList(1)),
          paragraph('条', inList(1, 1)),
          paragraph('', inList(1, 1)),
          paragraph('条', inList(1, 1)),
          deletedEnd,
          paragraph('续', inList(1)),
          paragraph('条', inList(1, 1)),
          paragraph('从七起', inList(2)),
        ],
        [
          list(
            1,
            level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>') +
              level(1, 'decimal', '第%2条：', '<w:lvlRestart w:val="0"/>'),
          ),
          list(
            2,
            level(0, 'decimalEnclosedCircle', '%1'),
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>',
          ),
        ],
      ),
    );
    expect(lines).toEqual(['第一章 章', '第1条：条', '', '第3条：条', '连第二章 续', '第4条：条', '⑦从七起']);
  });
});

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'japaneseCounting', '十二'],
  [20, 'chineseCounting', '二十'],
  [105, 'chineseCounting', '一百〇五'],
  [1010, 'chineseCounting', '一千〇一十'],
  [10, 'ideographDigital', '一〇'],
  [16, 'chineseLegalSimplified', '壹拾陆'],
  [3, 'ideographTraditional', '丙'],
  [11, 'ideographTraditional', '11'],
  [4, 'ideographZodiac', '卯'],
  [21, 'decimalEnclosedCircle', '㉑'],
  [2, 'decimalEnclosedParen', '⑵'],
  [7, 'decimalZero', '07'],
  [12, 'decimalFullWidth', '１２'],
  [28, 'lowerLetter', 'bb'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [5, 'hebrew1', '5'],
  [5, 'none', ''],
  [0, 'chineseCounting', '0'],
  [99_999, 'upperRoman', '99999'],
])('%d as %s is printed %s', (value, format, words) => expect(numberWords(value, format)).toBe(words));

test.each([
  ['\uf06c', 'Wingdings', '●'],
  ['n', 'Wingdings', '■'],
  ['\uf0b7', 'Symbol', '•'],
  ['\uf0ff', 'Wingdings', ''],
  ['▲', '宋体', '▲'],
  ['o', 'Courier New', '○'],
  ['-', 'Calibri', '-'],
])('the bullet %j of %s looks like %j', (text, font, sign) => expect(bulletSign(text, font)).toBe(sign));

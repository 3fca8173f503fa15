import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../../server/ingest/extract/text/sentences.ts';

const texts = (text: string, titleEnd = 0): string[] =>
  splitSentences(text, titleEnd).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['end at full stops', '甲参加。乙主持！丙来吗？', ['甲参加。', '乙主持！', '丙来吗？']],
    ['do not end inside quotes', '他说“一要快。二要稳”，随后离开。', ['他说“一要快。二要稳”，随后离开。']],
    ['end with the quote that ends them', '他说：“要快。”会后，大家讨论。', ['他说：“要快。”', '会后，大家讨论。']],
    ['do not wait for a quote that never closes', '他说“要快。会后讨论。', ['他说“要快。', '会后讨论。']],
    ['keep brackets together', '会议（含分会场。视频）召开。', ['会议（含分会场。视频）召开。']],
    ['end at paragraphs', '第一段\n第二段。', ['第一段', '第二段。']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('a title is a sentence of its own', () => {
    const text = '我市召开会议。6月1日，会议召开。';
    const [title] = splitSentences(text, 7);
    expect(title).toMatchObject({ start: 0, end: 7, isTitle: true });
    expect(texts(text, 7)).toEqual(['我市召开会议。', '6月1日，会议召开。']);
  });

  test('clauses are what ， and ； part at the outer level', () => {
    const text = '6月1日，市委书记“讲了，很久”；会议（线上，线下）结束。';
    const clauses = splitSentences(text)[0]?.clauses.map(({ start, end }) => text.slice(start, end));
    expect(clauses).toEqual(['6月1日', '市委书记“讲了，很久”', '会议（线上，线下）结束']);
  });

  test('cover every character that is no blank, in order, once', () => {
    const text = fc
      .array(fc.constantFrom(...'甲。，；“”（）《》\n 乙！'), { maxLength: 60 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const sentences = splitSentences(source);
        expect(
          sentences
            .map(({ start, end }) => source.slice(start, end))
            .join('')
            .replace(/[\s]/gu, ''),
        ).toBe(source.replace(/\s/gu, ''));
        for (const [i, sentence] of sentences.entries())
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { overlaps, paragraphsOf, sentenceAround, sentencesOf } from '../../../web/src/reader/sentences.ts';

describe('the sentences of a report', () => {
  test('four facts of one sentence are one sentence', () => {
    const sentence = { start: 5, end: 30 };
    expect(sentencesOf([sentence, { start: 40, end: 50 }, sentence, sentence])).toEqual([
      sentence,
      { start: 40, end: 50 },
    ]);
  });

  test('a fact whose quote is only part of a sentence belongs to that sentence', () => {
    expect(
      sentencesOf([
        { start: 8, end: 12 },
        { start: 5, end: 30 },
      ]),
    ).toEqual([{ start: 5, end: 30 }]);
  });

  test('paragraphs are cut at line breaks and blank ones are left out', () => {
    const text = '标题\n第一段。\n\n第二段。';
    expect(paragraphsOf(text, 3).map(({ start, end }) => text.slice(start, end))).toEqual(['第一段。', '第二段。']);
  });

  test('the sentence around a name reaches from stop to stop and keeps its closing quotation mark', () => {
    const text = '先有一句。他说：“江一川出席会议。”再有一句。';
    const start = text.indexOf('江一川');
    const { start: from, end } = sentenceAround(text, { start, end: start + 3 });
    expect(text.slice(from, end)).toBe('他说：“江一川出席会议。”');
  });

  test('ranges that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });
});

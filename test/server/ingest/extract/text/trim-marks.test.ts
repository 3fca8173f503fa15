import { describe, expect, test } from 'vitest';
import { trimMarks, trimMarksAtEnd } from '../../../../../server/ingest/extract/text/trim-marks.ts';
import { factsOf } from '../said-in.ts';

describe('marks at the end of a name', () => {
  test('go with the blanks around them; those inside stay', () => {
    expect(trimMarksAtEnd('云州，安岭签约。 ；')).toBe('云州，安岭签约');
    expect(trimMarksAtEnd('云州、。', '。')).toBe('云州、');
    expect(trimMarksAtEnd('，。')).toBe('');
    expect(trimMarks('， 、调研春耕。、')).toBe('调研春耕');
    expect(trimMarks('。调研', '，', '。')).toBe('。调研');
  });

  test('cost a text of thousands of them no more than its length', () => {
    const marks = '、'.repeat(24_000);
    const text = `6月1日，云岭县探索治理做法。一是推行网格${marks}化管理；二是设立驿站${marks}服务群众。`;
    factsOf('预热。');
    const from = performance.now();
    factsOf(text);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});

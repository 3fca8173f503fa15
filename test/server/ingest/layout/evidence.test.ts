import { describe, expect, test } from 'vitest';
import { notABulletin } from '../../../../server/ingest/layout/evidence.ts';

const judged = (text: string) =>
  notABulletin({ text, fileName: 'a.txt', sha256: '', format: 'txt', encoding: 'utf-8' }, true);

describe('a text without the end of a sentence', () => {
  test('is refused for that', () => {
    expect(judged('云岭市人民政府召开全市安全生产工作会议')?.message.en).toBe('There is no complete sentence in it.');
  });

  test('is refused by the line when its only sentence is longer than any', () => {
    const problem = judged(`云岭信息\n第3期\n${'云岭市召开会议，'.repeat(1_000)}会议结束。\n`);
    expect(problem?.message.en).toContain('no sentence of usual length');
    expect(problem?.line).toBe(3);
  });

  test('is read when one ends in time', () => {
    expect(judged('云岭信息\n第3期\n云岭市人民政府召开会议。\n')).toBeNull();
  });
});

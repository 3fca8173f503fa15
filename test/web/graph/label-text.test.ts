import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ems, labelLines, withoutShown } from '../../../web/src/graph/label-text.ts';

describe('the lines of a name', () => {
  test('a short name is one line', () => {
    expect(labelLines('欧阳清和')).toEqual(['欧阳清和']);
    expect(labelLines('松原县水利局')).toEqual(['松原县水利局']);
  });

  test('never more than two lines, none wider than nine characters', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'松原县第三次水利工程推进会“”《》（）2024年'),
          minLength: 1,
          maxLength: 60,
        }),
        (name) => {
          const lines = labelLines(name);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(ems(line)).toBeLessThanOrEqual(9.6);
        },
      ),
    );
  });

  test('a name in quotes stays in one piece', () => {
    const lines = labelLines('松原县“清水入户”工程年中现场会');
    expect(lines.some((line) => line.includes('“清水入户”'))).toBe(true);
  });

  test('what does not fit ends in three dots', () => {
    const lines = labelLines('松原县人民政府关于加快推进农村饮水安全巩固提升工程的若干实施意见');
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  test('no line begins with a closing mark', () => {
    for (const line of labelLines('水利工程（第二期）集中开工（仪式）大会')) expect(line).not.toMatch(/^[）”》，。]/u);
  });

  test('what the middle of the picture says is left out beside it', () => {
    expect(withoutShown('全县“清水入户”行动现场会', ['“清水入户”行动'])).toBe('现场会');
    expect(withoutShown('“清水入户”行动', ['“清水入户”行动'])).toBe('“清水入户”行动');
    expect(withoutShown('春耕动员会', ['“清水入户”行动'])).toBe('春耕动员会');
  });
});

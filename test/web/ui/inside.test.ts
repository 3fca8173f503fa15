import { describe, expect, test } from 'vitest';
import { dateMark, insideOf } from '../../../web/src/ui/inside.ts';
import { KIND_ORDER, KINDS, kindLabel } from '../../../web/src/ui/kinds.ts';
import { lineKindOf } from '../../../web/src/ui/lines.ts';
import { shapePath } from '../../../web/src/ui/shape.ts';

describe('what stands inside a node', () => {
  test.each([
    [{ label: 'Official', name: '江一川' }, '江'],
    [{ label: 'Official', name: '欧阳一川' }, '欧'],
    [{ label: 'Post', name: '党组书记' }, '书'],
    [{ label: 'Post', name: '副局长' }, '局'],
    [{ label: 'Post', name: '常务' }, '常'],
    [{ label: 'Organization', name: '青石市科学技术局', level: 'CITY' }, '市'],
    [{ label: 'Organization', name: '青石精铸有限公司', level: null }, ''],
    [{ label: 'Meeting', name: '推进会', startDate: '2024-06-08', endDate: null }, '6.8'],
    [{ label: 'Meeting', name: '推进会', startDate: null }, ''],
    [{ label: 'Measure', name: '清单推介', position: 2 }, '二'],
    [{ label: 'Measure', name: '清单推介', position: 12 }, '12'],
    [{ label: 'Figure', name: '资助', max: 50_000, unit: '元' }, '5万'],
    [{ label: 'Figure', name: '规模', max: 250_000_000, unit: '元' }, '2.5亿'],
    [{ label: 'Figure', name: '平台', min: 8, unit: '个' }, '8个'],
    [{ label: 'Figure', name: '增长', max: 20, unit: '%' }, '20%'],
    [{ label: 'Issue', name: '青石科技简报 2024年第6期', number: 6 }, '6'],
    [{ label: 'City', name: '青石市' }, ''],
    [{ label: 'Policy', name: '试验办法' }, ''],
  ])('%o shows "%s"', (node, inside) => {
    expect(insideOf(node)).toBe(inside);
  });

  test('a span of days names its month once, over the end of a month twice; a month alone says so', () => {
    expect(dateMark('2024-09-13', '2024-09-15')).toBe('9.13–15');
    expect(dateMark('2024-09-30', '2024-10-02')).toBe('9.30–10.2');
    expect(dateMark('2024-09', '')).toBe('9月');
    expect(dateMark('2024', '')).toBe('');
  });
});

describe('the table of kinds', () => {
  test('every kind has its place in the order and a closed outline without gaps in its numbers', () => {
    expect([...KIND_ORDER].sort()).toEqual(Object.keys(KINDS).sort());
    for (const label of KIND_ORDER) expect(shapePath(label, { x: 10, y: 10 })).toMatch(/^M[-\d. LHVaz]+z$/);
  });

  test('what is never drawn is refused by name', () => {
    expect(() => kindLabel('Statement')).toThrow('"Statement"');
  });
});

describe('how a line is drawn', () => {
  test('derived wins over planned, planned over doubt, and doubt over former', () => {
    expect(lineKindOf({ type: 'DRIVES', derived: true, planned: true, confidence: 0.1 })).toBe('derived');
    expect(lineKindOf({ type: 'ATTENDS', planned: true, confidence: 0.1 })).toBe('planned');
    expect(lineKindOf({ type: 'HELD', confidence: 0.59 })).toBe('doubtful');
    expect(lineKindOf({ type: 'HELD', confidence: 0.6 })).toBe('former');
    expect(lineKindOf({ type: 'ATTENDS' })).toBe('stated');
  });
});

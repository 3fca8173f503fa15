import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutNames } from '../../../../server/ingest/lexicon/group-numbers.ts';
import { openingsOf } from '../../../../server/ingest/lexicon/openings.ts';
import { matchesOf, Patterns } from '../../../../server/ingest/lexicon/patterns.ts';

/** Every way in which the sources of rules are written. */
const WRITTEN: readonly RegExp[] = [
  /会议|座谈会?/,
  /(?:另有|约|近)?(?<n>\d+)(?:余|多)?人/,
  /[甲乙丙]{2,3}丁/,
  /[^甲]会/,
  /(?<!不)参加/,
  /(?=会)会议/,
  /[一二三]*日(?:上午|下午)?/,
  /.{1,2}会/,
  /(?:\d{1,2}月)?\d{1,2}日/u,
  /[\u4e00-\u4e05]+丁/,
  /\u4e00丁|\n日/,
  /乙??丁/,
  /(?:甲|乙(?:丙|丁))+会/,
  /\B会议/,
  /[丙-]日|𠮷会/u,
];

const text = fc
  .array(fc.constantFrom(...'甲乙丙丁一二三会议座谈参加不日月约近余多人上下午12-\n 𠮷'), { maxLength: 60 })
  .map((units) => units.join(''));

describe('a set of expressions', () => {
  test.each(WRITTEN.map((pattern) => [pattern] as const))('finds with its marks what %s finds without', (pattern) => {
    const set = new Patterns();
    const one = set.add(pattern);
    fc.assert(
      fc.property(text, (input) => {
        const plain = [...input.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))];
        const marked = one.matches(input, set.marks(input), 0, input.length);
        expect(marked.map(({ index, 0: whole }) => [index, whole])).toEqual(
          plain.map(({ index, 0: whole }) => [index, whole]),
        );
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });

  test('an expression whose openings cannot be told is refused, not half found', () => {
    expect(() => openingsOf(/a/i)).toThrow('flags');
    const set = new Patterns();
    set.add(/会/);
    set.marks('会');
    expect(() => set.add(/议/)).toThrow('after the first look');
  });

  test('its groups are asked by name and found by number', () => {
    const set = new Patterns();
    const count = set.add(/(约)?(?:共|计)(?<n>[(（\d]+)(?<=\d)(?<unit>人|户)/);
    const [match] = count.matches('约计32户', set.marks('约计32户'), 0, 5);
    expect([match?.[count.group('n')], match?.[count.group('unit')]]).toEqual(['32', '户']);
    expect(() => count.group('year')).toThrow('year');
  });

  test('names are taken off, and nothing else', () => {
    const { source, numbers } = withoutNames('\\((a)[(](?<x>b(?<!c))(?:d)(?<y>(e))');
    expect(source).toBe('\\((a)[(](b(?<!c))(?:d)((e))');
    expect([...numbers]).toEqual([
      ['x', 2],
      ['y', 3],
    ]);
    expect(() => withoutNames('(?<x>a)\\k<x>')).toThrow('by its name');
  });
});

test('all matches of a global expression are those of matchAll, also the second time', () => {
  const pattern = /会|(?=日)/g;
  for (const input of ['会议会', '三日日会', ''])
    expect(matchesOf(input, pattern).map(({ index }) => index)).toEqual(
      [...input.matchAll(pattern)].map(({ index }) => index),
    );
});

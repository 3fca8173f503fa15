import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../web/src/state/address.ts';
import { type Address, EMPTY_ADDRESS, type Step } from '../../../web/src/state/model.ts';
import { lengthen, shorten } from '../../../web/src/state/short-id.ts';
import { readSteps, stepsText } from '../../../web/src/state/step-text.ts';

const PREFIXES = ['official', 'post', 'organization', 'city', 'meeting', 'policy', 'initiative', 'casestudy', 'figure'];
const hex = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 24, maxLength: 24 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join(''));
const idOf = (prefix: fc.Arbitrary<string>) => fc.tuple(prefix, hex).map((parts) => parts.join('-'));
const id = idOf(fc.constantFrom(...PREFIXES));
const ids = fc.array(id, { minLength: 1, maxLength: 5 });
const filter = fc.option(fc.record({ label: fc.constantFrom('Meeting', 'Official', 'CaseStudy') }), { nil: null });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('open'), id }),
  fc.record({ kind: fc.constant('add'), ids }),
  fc.record({ kind: fc.constant('expand'), id, filter, count: fc.integer({ min: 1, max: 100 }) }),
  fc.record({
    kind: fc.constant('path'),
    from: id,
    to: id,
    pick: fc.integer({ min: 0, max: 9 }),
    longest: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('hide'), ids }),
  fc.record({ kind: fc.constant('show') }),
  fc.record({ kind: fc.constant('tidy') }),
  fc.record({ kind: fc.constant('pin'), id }),
  fc.record({ kind: fc.constant('unpin'), id }),
) as fc.Arbitrary<Step>;

const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const address: fc.Arbitrary<Address> = fc
  .record({
    steps: fc.array(step, { maxLength: 6 }),
    selection: fc.oneof(
      fc.constant(null),
      id.map((one) => ({ kind: 'node', id: one }) as const),
      idOf(fc.constantFrom('attends', 'part_of')).map((one) => ({ kind: 'relationship', id: one }) as const),
    ),
    tab: fc.constantFrom('relationships', 'timeline', 'sentences'),
    panelOpen: fc.boolean(),
    reader: fc.option(
      fc.record({
        articleId: idOf(fc.constant('article')),
        place: fc.oneof(
          fc.constant(null),
          idOf(fc.constantFrom('statement', 'mentions')),
          fc
            .record({ start: fc.nat(50_000), length: fc.integer({ min: 1, max: 200 }) })
            .map(({ start, length }) => ({ start, end: start + length })),
        ),
      }),
      { nil: null },
    ),
    hiddenKinds: fc.uniqueArray(fc.constantFrom('City', 'Figure', 'Meeting')).map((kinds) => [...kinds].sort()),
    window: fc.option(
      fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
      { nil: null },
    ),
    view: fc.constantFrom('home', 'network', 'reader'),
  })
  .map((one) =>
    one.view === 'reader' && one.reader === null ? { ...one, view: 'home' } : one,
  ) as fc.Arbitrary<Address>;

describe('the address of the page', () => {
  test('brings back all that it was made from', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(parseAddress(formatAddress(one))).toEqual(one);
      }),
    );
  });

  test('is empty for the start page, and an empty one is the start page', () => {
    expect(formatAddress(EMPTY_ADDRESS)).toBe('');
    expect(parseAddress('')).toEqual(EMPTY_ADDRESS);
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAddress(text)));
    fc.assert(fc.property(fc.string(), (text) => void parseAddress(`g=${text}&s=${text}`)));
  });

  test('leaves out a step that cannot be read and keeps the others', () => {
    const open: Step = { kind: 'open', id: `official-${'0a'.repeat(12)}` };
    expect(readSteps(`${stepsText([open])}.z!!.xshort`)).toEqual([open]);
  });

  test('cannot ask for more neighbours at once than a page has', () => {
    const text = stepsText([{ kind: 'expand', id: `city-${'1f'.repeat(12)}`, filter: null, count: 10 }]);
    expect(readSteps(text.replace(/10$/, '2000000000'))).toMatchObject([{ count: 100 }]);
  });

  test('shows the start page for a link to the reader that names no article', () => {
    expect(parseAddress('v=r').view).toBe('home');
  });

  test('takes 17 characters for an id', () => {
    fc.assert(
      fc.property(id, (one) => {
        expect(shorten(one)).toHaveLength(17);
        expect(lengthen(shorten(one) ?? '')).toBe(one);
      }),
    );
    expect(shorten('not an id')).toBeNull();
  });
});

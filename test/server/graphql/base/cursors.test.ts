import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../../server/graphql/base/cursors.ts';

describe('a cursor', () => {
  test('comes back as the place it was made of, whatever the name', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string({ unit: 'grapheme' }), fc.string(), (number, text, id) => {
        const key = { number, text, id };
        expect(decodeCursor('list:NAME', encodeCursor('list:NAME', key))).toEqual(key);
      }),
    );
  });

  test('is text for an address', () => {
    expect(encodeCursor('k', { number: -1.5, text: '“星火”行动', id: 'initiative-1' })).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  test('of another list or order is refused', () => {
    const cursor = encodeCursor('list:NAME', { number: 0, text: '', id: 'a' });
    expect(() => decodeCursor('list:NEWEST', cursor)).toThrow(/after/);
  });

  test.each([
    ['nothing', ''],
    ['no base64url', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['an object', Buffer.from('{"number":1}').toString('base64url')],
    ['too few parts', Buffer.from('["k",1]').toString('base64url')],
    ['a number as text', Buffer.from('["k",1,2,"id"]').toString('base64url')],
    ['an infinite number', Buffer.from('["k",1e999,"","id"]').toString('base64url')],
    ['four megabytes', 'A'.repeat(4_000_000)],
  ])('made of %s is refused', (_, cursor) => {
    expect(() => decodeCursor('k', cursor)).toThrow(/after/);
  });

  test('never throws anything but a refusal', () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        try {
          decodeCursor('k', cursor);
        } catch (error) {
          expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
        }
      }),
    );
  });
});

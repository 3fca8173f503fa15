import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  crosses,
  type LabelWish,
  overlaps,
  placeLabels,
  rankOf,
} from '../../../web/src/graph/place-labels.ts';

const VIEW = { width: 900, height: 500 };

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return {
    id,
    x,
    y,
    halfWidth: 12,
    halfHeight: 12,
    width: 60,
    height: 16,
    rank: 0,
    must: false,
    before: null,
    badge: null,
    ...more,
  };
}

const nodeBox = ({ x, y, halfWidth, halfHeight }: LabelWish): Box => ({
  x1: x - halfWidth,
  y1: y - halfHeight,
  x2: x + halfWidth,
  y2: y + halfHeight,
});

describe('places for names', () => {
  test('no name lies over another name, or over a node, or over a number', () => {
    const spots = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 500 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(spots, (list) => {
        const wishes = list.map(([x, y], index) =>
          wish(`n${index}`, x, y, {
            rank: index % 7,
            badge: index % 3 === 0 ? { x1: x + 6, y1: y - 20, x2: x + 30, y2: y - 4 } : null,
          }),
        );
        const placed = [...placeLabels(wishes, [], VIEW)];
        for (const [id, { box }] of placed) {
          for (const [other, there] of placed) if (other !== id) expect(overlaps(box, there.box)).toBe(false);
          for (const one of wishes) {
            if (one.id !== id) expect(overlaps(box, nodeBox(one))).toBe(false);
            if (one.badge !== null) expect(overlaps(box, one.badge)).toBe(false);
          }
        }
      }),
    );
  });

  test('a node alone has its name below', () => {
    expect(placeLabels([wish('a', 400, 200)], [], VIEW).get('a')?.side).toBe('below');
  });

  test('the side that lines cross is left to them', () => {
    const line = { x1: 300, y1: 222, x2: 500, y2: 222, start: 'x', end: 'y' };
    const second = { ...line, y1: 226, y2: 226 };
    expect(placeLabels([wish('a', 400, 200)], [line, second], VIEW).get('a')?.side).not.toBe('below');
  });

  test('a name is not cut off at the rim while another side has room', () => {
    expect(placeLabels([wish('a', 888, 200)], [], VIEW).get('a')?.side).toBe('left');
  });

  test('where only one fits, the more linked node has its name', () => {
    const crowd = [
      wish('a', 100, 100, { rank: 1, width: 400, height: 200 }),
      wish('b', 130, 100, { rank: 9, width: 400, height: 200 }),
    ];
    const placed = placeLabels(crowd, [], { width: 420, height: 260 });
    expect([...placed.keys()][0]).toBe('b');
  });

  test('a hub between nodes on all four sides has its name where a corner is free', () => {
    const around = [
      wish('above', 200, 164, { rank: 1, halfWidth: 8 }),
      wish('below', 200, 236, { rank: 1, halfWidth: 8 }),
      wish('left', 150, 200, { rank: 1 }),
      wish('right', 250, 200, { rank: 1 }),
    ];
    const hub = wish('hub', 200, 200, { rank: 9, width: 80 });
    expect(placeLabels([...around, hub], [], VIEW).get('hub')?.side).toMatch(/below|above/);
  });

  test('the most linked nodes are named first, whatever is selected', () => {
    const degrees = new Map([
      ['small', 1],
      ['near', 2],
      ['hub', 9],
    ]);
    const rank = rankOf(degrees, new Set(['near', 'small']));
    expect(rank('hub')).toBeGreaterThan(rank('near'));
    const many = new Map(Array.from({ length: 40 }, (_, index) => [`n${index}`, index]));
    const among = rankOf(many, new Set(['n3']));
    expect(among('n39')).toBeGreaterThan(among('n3'));
    expect(among('n3')).toBeGreaterThan(among('n20'));
    expect(among('n20')).toBeGreaterThan(among('n19'));
  });

  test('the selected node is named even where nothing fits', () => {
    const wall = Array.from({ length: 81 }, (_, index) =>
      wish(`w${index}`, (index % 9) * 24, Math.floor(index / 9) * 24),
    );
    const middle = wish('me', 96, 96, { must: true });
    expect(placeLabels([...wall, middle], [], VIEW).has('me')).toBe(true);
    expect(placeLabels([...wall, { ...middle, must: false }], [], VIEW).has('me')).toBe(false);
  });

  test('a name stays on its side when the other is no better', () => {
    expect(placeLabels([wish('a', 400, 200, { before: 'right' })], [], VIEW).get('a')?.side).toBe('right');
  });

  test('a line through a box touches it, one beside it does not', () => {
    const box = { x1: 0, y1: 0, x2: 10, y2: 10 };
    const ends = { start: 'a', end: 'b' };
    expect(crosses({ x1: -5, y1: 5, x2: 15, y2: 6, ...ends }, box)).toBe(true);
    expect(crosses({ x1: -5, y1: 12, x2: 15, y2: 13, ...ends }, box)).toBe(false);
    expect(crosses({ x1: 12, y1: -5, x2: 12, y2: 15, ...ends }, box)).toBe(false);
  });
});

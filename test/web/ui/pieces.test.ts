import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Piece, piecesOf, type Span } from '../../../web/src/ui/pieces.ts';

/** Pieces as text: `[name …]` for a span, `[~name …]` for the rest of a cut one. */
function shown(pieces: readonly Piece<string>[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : `[${piece.first ? '' : '~'}${piece.value} ${shown(piece.pieces)}]`,
    )
    .join('');
}

function plain(pieces: readonly Piece<string>[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('');
}

function span(text: string, part: string, value: string): Span<string> {
  const start = text.indexOf(part);
  return { start, end: start + part.length, value };
}

describe('underlining names in a bulletin', () => {
  const text = '全市“百厂试验”行动推进会在青石县召开';

  test('an initiative in the name of its meeting is underlined inside it', () => {
    const pieces = piecesOf(text, 0, text.length, [
      span(text, '“百厂试验”行动', 'initiative'),
      span(text, '“百厂试验”行动推进会', 'meeting'),
    ]);
    expect(shown(pieces)).toBe('全市[meeting [initiative “百厂试验”行动]推进会]在青石县召开');
  });

  test('of two names that cross, the later one is cut, and its rest is no name of its own', () => {
    const pieces = piecesOf('甲乙丙丁', 0, 4, [
      { start: 0, end: 3, value: 'a' },
      { start: 1, end: 4, value: 'b' },
    ]);
    expect(shown(pieces)).toBe('[a 甲[b 乙丙]][~b 丁]');
  });

  test('two readings of the same characters nest in the order given', () => {
    const same = { start: 1, end: 3 };
    expect(
      shown(
        piecesOf('甲乙丙丁', 0, 4, [
          { ...same, value: 'a' },
          { ...same, value: 'b' },
        ]),
      ),
    ).toBe('甲[a [b 乙丙]]丁');
  });

  test('names that begin before or end behind the paragraph are clipped; those outside and empty ones are left out', () => {
    const pieces = piecesOf('甲乙丙丁戊', 1, 4, [
      { start: 0, end: 2, value: 'a' },
      { start: 3, end: 5, value: 'b' },
      { start: 2, end: 2, value: 'empty' },
      { start: 4, end: 5, value: 'outside' },
    ]);
    expect(shown(pieces)).toBe('[~a 乙]丙[b 丁]');
  });

  test('offsets count UTF-16 code units, so that a character outside the basic plane is never torn', () => {
    const rare = '𬭚𬭚出席';
    expect(shown(piecesOf(rare, 0, rare.length, [{ start: 0, end: 4, value: 'who' }]))).toBe('[who 𬭚𬭚]出席');
  });

  test('whatever the spans, the runs of text put together are the text, and no span is inside itself', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([start, end]) => ({ start, end, value: `${start}-${end}` })),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 18 }), spans, (any, list) => {
        expect(plain(piecesOf(any, 0, any.length, list))).toBe(any);
      }),
    );
  });
});

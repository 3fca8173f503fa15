/** How wide text stands in a terminal, where Han characters take two columns; filling, cutting and wrapping by that. */

/** Takes no column: marks that stand on the character before, joiners, variation selectors. */
const ZERO = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;
/** Blocks of East Asian wide and full-width characters. Ambiguous ones (— … “ ” ·) are narrow, as terminals have them. */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to);
}

/** In columns of a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

/** Fills or cuts a cell to a width; of a path the end says more than the start. */
export function cellOf(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  let shown = text;
  if (widthOf(text) > width) {
    const characters = [...text];
    while (widthOf(characters.join('')) > width - 1) characters.shift();
    shown = `…${characters.join('')}`;
  }
  const blanks = ' '.repeat(Math.max(0, width - widthOf(shown)));
  return align === 'left' ? shown + blanks : blanks + shown;
}

/** What stays together: a word with its blank, a wide character with the marks that may not begin a line or end one. */
const PIECES =
  /[（《“‘「『【〈]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f（《“‘「『【〈]+)[，。、；：！？）》”’」』】〉…]*\s*|\s+/gu;

/** Lines of at most so many columns; a word that is longer is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
  };
  for (const piece of text.match(PIECES) ?? []) {
    if (widthOf(line + piece.trimEnd()) > width) end();
    if (widthOf(piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    for (const character of piece) {
      if (widthOf(line + character) > width) end();
      line += character;
    }
  }
  end();
  return lines;
}

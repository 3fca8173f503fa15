/**
 * A text made easy to match, with an exact way back. Every unit of the normal text comes from exactly one unit of the
 * article's text, in order; what is dropped (blanks inside words, zero-width marks) leaves a gap in the map. So any span of
 * the normal text leads back to one span of the article, whatever the input holds, lone surrogates included.
 */
import { takeIntegers, takeUnits } from '../../lexicon/arena.ts';
import { hasDotsForStops, isStopDot } from '../../lexicon/stops.ts';
import { simplified } from '../../lexicon/traditional.ts';
import type { NormalText, Span } from '../reading.ts';
import { textOf } from './units.ts';

/** Forms of the supplement of radicals that PDF fonts put in place of characters; NFKC leaves most of them. */
const RADICALS = new Map(
  Array.from(
    '⺎兀⺏尣⺒巳⺓幺⺛旡⺝月⺟母⺠民⺡氵⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical.charCodeAt(0), character.charCodeAt(0)] as const,
  ),
);

const BLANK = 0;
const ZERO_WIDTH = -1;
const NEWLINE = 10;
const STOP = 0x3002;
const DOT = 0xff0e;
const DOT_MARK = 46;
const ENUMERATION = 0x3001;
/** What makes a key of the digit before it. */
const KEYCAP = 0x20e3;
const HALF_WIDTH = new Map(Array.from(',;:()?!', (mark) => [mark.charCodeAt(0), mark.charCodeAt(0) + 0xfee0]));
const FOLDED = new Map<number, number>(
  (
    [
      ['–―─－~～〜∼﹣−', '—'],
      ['•‧⋅・∙●ᐧ', '·'],
      ['「｢﹁〝', '“'],
      ['」｣﹂〞', '”'],
      ['『', '‘'],
      ['』', '’'],
      ['﹐', '，'],
      ['﹒．', '.'],
      ['﹕︰∶', '：'],
      ['﹔', '；'],
      ['﹙', '（'],
      ['﹚', '）'],
      ['<＜〈', '〈'],
      ['>＞〉', '〉'],
      ['％﹪', '%'],
      ['｡', '。'],
      ['､', '、'],
    ] as const
  ).flatMap(([from, to]) => Array.from(from, (mark) => [mark.charCodeAt(0), to.charCodeAt(0)] as const)),
);

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLatin = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

function kindOfBlank(unit: number): number | undefined {
  if (unit === 32 || unit === 9 || unit === 0x3000 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a)) return BLANK;
  if ((unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff || unit === 0xad || unit === 0x2060) return ZERO_WIDTH;
  // What chooses the look of a picture.
  if (unit === 0xfe0e || unit === 0xfe0f) return ZERO_WIDTH;
  if (unit === 13 || unit === 11 || unit === 12 || unit === 0x202f || unit === 0x85) return BLANK;
  return undefined;
}

/** One unit folded to one unit; marks of uncertain meaning (`●` as a bullet) are left to the caller. */
function fold(unit: number): number {
  if (isHan(unit) || unit < 33) return unit;
  const folded = FOLDED.get(unit) ?? HALF_WIDTH.get(unit);
  if (folded !== undefined) return folded;
  if (unit >= 0xff10 && unit <= 0xff5a) {
    const ascii = unit - 0xfee0;
    return isDigit(ascii) || isLatin(ascii) ? ascii : unit;
  }
  if ((unit >= 0x2f00 && unit <= 0x2fdf) || (unit >= 0xf900 && unit <= 0xfaff)) {
    const composed = String.fromCharCode(unit).normalize('NFKC');
    return composed.length === 1 ? composed.charCodeAt(0) : unit;
  }
  return unit >= 0x2e80 && unit <= 0x2eff ? (RADICALS.get(unit) ?? unit) : unit;
}

/** Whether a digit comes next, blanks left out. */
function startsNumber(source: string, from: number): boolean {
  let at = from;
  while (kindOfBlank(source.charCodeAt(at)) !== undefined) at++;
  return isDigit(fold(source.charCodeAt(at)));
}

/** Marks whose fold depends on their neighbours: bullets, number separators, straight quotes, the round zero. */
function foldInContext(source: string, i: number, unit: number, before: number): number {
  const next = source.charCodeAt(i + 1);
  // 1️⃣ numbers an item as 1. does; before a digit (1️⃣5所) a dot would make one number of two.
  if (unit === KEYCAP) return isDigit(before) ? (startsNumber(source, i + 1) ? ENUMERATION : DOT_MARK) : unit;
  // 开讲啦~ ends a sentence where a blank or the line's end follows.
  if (
    (unit === 126 || unit === 0xff5e) &&
    isHan(before) &&
    (Number.isNaN(next) || kindOfBlank(next) === BLANK || next === NEWLINE)
  )
    return isDigit(fold(source.charCodeAt(i + 2))) ? fold(unit) : STOP;
  if (unit === 0x25cf && !(isHan(before) && isHan(fold(next)))) return unit;
  if ((unit === 44 || unit === 58) && isDigit(before) && isDigit(fold(next))) return unit;
  if (unit === 0x25cb || unit === 0x25ef) {
    return '一二三四五六七八九十年〇○'.includes(String.fromCharCode(before || 32)) ? 0x3007 : unit;
  }
  return fold(unit);
}

class Folder {
  readonly map: Int32Array;
  length = 0;
  /** The last unit pushed; 0 before the first. */
  last = 0;
  readonly #units: Uint16Array;
  #quoteOpen = false;

  constructor(source: string) {
    this.map = takeIntegers(source.length);
    this.#units = takeUnits(source.length);
  }

  /** A unit that stays as it is. */
  keep(unit: number, at: number): void {
    this.#units[this.length] = unit;
    this.map[this.length++] = at;
    this.last = unit;
  }

  push(unit: number, at: number): void {
    let folded = unit;
    if (unit === NEWLINE) this.#quoteOpen = false;
    if (unit === 34 || unit === 0xff02) {
      this.#quoteOpen = !this.#quoteOpen;
      folded = this.#quoteOpen ? 0x201c : 0x201d;
    }
    this.keep(folded, at);
  }

  /** One piece: a text that is put together from pieces is slow to read unit by unit. */
  text(): string {
    return textOf(this.#units.subarray(0, this.length));
  }
}

/** `王　革`: one character on each side, and no more of the same word. */
function lone(source: string, from: number, to: number): boolean {
  const outside = (at: number): boolean => !isHan(fold(source.charCodeAt(at)));
  return (
    isHan(fold(source.charCodeAt(from - 1))) &&
    outside(from - 2) &&
    isHan(fold(source.charCodeAt(to))) &&
    outside(to + 1)
  );
}

/** Whether a run of blanks between two units is only printing: inside a word, a date, a padded name. */
function isPadding(source: string, from: number, to: number, before: number, after: number, prose: number): boolean {
  let width = 0;
  for (let i = from; i < to; i++) width += source.charCodeAt(i) === 0x3000 ? 2 : 1;
  if (before === NEWLINE || before === 0 || after === NEWLINE || Number.isNaN(after)) return true;
  const soft = (unit: number): boolean => !isLatin(unit) && !isDigit(unit);
  if (isDigit(before) && isDigit(after)) {
    const single = (at: number, step: number): boolean => !isDigit(fold(source.charCodeAt(at + step)));
    return single(from - 1, -1) && single(to, 1) && width === 1;
  }
  if (isLatin(before) && isLatin(after)) return false;
  if (soft(before) !== soft(after)) return width <= 2;
  if (width === 1) return soft(before);
  if (width > 2) return width <= prose && isHan(before) && isHan(after);
  return prose > 0 || lone(source, from, to);
}

const WIDE_GAPS = /[^\s\u3000][ \t\u00A0\u3000]{2,}(?=[^\s\u3000])/g;
/** Names and cells that gaps part stand closer. */
const PIECE = 16;
const WIDEST_PADDING = 8;

/**
 * Columns up to which a blank inside a line is damage: none where the line is no prose (it parts columns); in prose that is justified wide
 * blanks are far from each other.
 */
function paddingOf(source: string, from: number): number {
  let end = from;
  let stops = false;
  for (; end < source.length; end++) {
    const unit = source.charCodeAt(end);
    if (unit === NEWLINE) break;
    if (unit === STOP) stops = true;
  }
  if (!stops) return 0;
  const gaps = source.slice(from, end).match(WIDE_GAPS)?.length ?? 0;
  return end - from >= (gaps + 1) * PIECE ? WIDEST_PADDING : 2;
}

/** Makes the normal text of an article (or of any string). */
export function normalise(source: string): NormalText {
  const folder = new Folder(source);
  const dotsAreStops = hasDotsForStops(source);
  // -1: not asked yet; most lines hold no blank.
  let prose = -1;
  let lineStart = 0;
  let brackets = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === NEWLINE) {
      brackets = 0;
      prose = -1;
      lineStart = i + 1;
    }
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      folder.keep(unit, i);
      continue;
    }
    const blank = kindOfBlank(unit);
    if (blank === ZERO_WIDTH) continue;
    if (blank === BLANK) {
      let to = i + 1;
      while (to < source.length && kindOfBlank(source.charCodeAt(to)) !== undefined) to++;
      const after = fold(source.charCodeAt(to));
      if (prose < 0) prose = paddingOf(source, lineStart);
      const padding = isPadding(source, i, to, folder.last, after, brackets === 0 ? prose : 0);
      if (!padding) folder.push(32, i);
      i = to - 1;
      continue;
    }
    // A picture (emoji) says nothing; both its halves go.
    if (unit >= 0xd83c && unit <= 0xd83e) {
      if (source.charCodeAt(i + 1) >= 0xdc00 && source.charCodeAt(i + 1) <= 0xdfff) i++;
      continue;
    }
    if (unit === 0xff08 || unit === 40) brackets++;
    if (unit === 0xff09 || unit === 41) brackets = Math.max(0, brackets - 1);
    if (dotsAreStops && unit === DOT && isStopDot(source, i)) folder.keep(STOP, i);
    else folder.push(foldInContext(source, i, unit, folder.last), i);
  }
  return new MappedText(simplified(folder.text()), folder.map, folder.length);
}

class MappedText implements NormalText {
  readonly text: string;
  /** For each unit of the normal text the offset of its source. */
  readonly #map: Int32Array;
  readonly #length: number;

  constructor(text: string, map: Int32Array, length: number) {
    this.text = text;
    this.#map = map;
    this.#length = length;
  }

  original({ start, end }: Span): Span {
    const [map, length] = [this.#map, this.#length];
    const last = length ? (map[length - 1] ?? 0) + 1 : 0;
    const from = start < length ? (map[start] ?? 0) : last;
    return { start: from, end: end > start ? (map[Math.min(end, length) - 1] ?? 0) + 1 : from };
  }
}

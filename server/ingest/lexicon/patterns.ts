/**
 * Regular expressions that share one look at a text: for every offset a number whose bits say which of them may match there, by the two units
 * that stand there. A sentence in which the bit of an expression does not occur is never searched by it, and elsewhere it is tried only where
 * its bit stands. The expressions themselves stay as they are written; what they can begin with is worked out from their source.
 */
import { withoutNames } from './group-numbers.ts';
import { MarkTable } from './marks.ts';
import { firstUnits, openingsOf } from './openings.ts';
import type { UnitSet } from './unit-set.ts';

const MOST = 31;

/** All matches of a global expression: `matchAll` makes a copy of the expression each time that it is asked. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    found.push(match);
  }
  return found;
}

/** A match of an expression of a set: its groups are asked by number. */
export type Found = RegExpExecArray & { readonly groups?: never };

/** One expression of a set. */
export class Pattern {
  readonly bit: number;
  readonly #sticky: RegExp;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(pattern: RegExp, bit: number) {
    const { source, numbers } = withoutNames(pattern.source);
    this.bit = bit;
    this.#numbers = numbers;
    this.#sticky = new RegExp(source, pattern.flags.replace(/[gy]/g, '').concat('y'));
  }

  /** Where a match of it holds the group of a name: matches have no `groups`. @throws when it has no such group. */
  group(name: string): number {
    const number = this.#numbers.get(name);
    if (number === undefined) throw new Error(`no group of the name ${name}`);
    return number;
  }

  /**
   * All matches in text[from, to), from left to right and apart from each other; the expression sees nothing outside, and a match's index
   * counts from `from`. `marks` are the set's marks of the text.
   */
  matches(text: string, marks: Int32Array, from: number, to: number): Found[] {
    const found: Found[] = [];
    const { bit } = this;
    let slice: string | undefined;
    for (let i = from; i < to; i++) {
      if (((marks[i] ?? 0) & bit) === 0) continue;
      slice ??= from === 0 && to === text.length ? text : text.slice(from, to);
      this.#sticky.lastIndex = i - from;
      const match = this.#sticky.exec(slice) as Found | null;
      if (match === null) continue;
      found.push(match);
      if (match[0].length > 1) i += match[0].length - 1;
    }
    return found;
  }

  /** The first match in text[from, to), as `matches` gives it. */
  first(text: string, marks: Int32Array, from: number, to: number): Found | null {
    const { bit } = this;
    let slice: string | undefined;
    for (let i = from; i < to; i++) {
      if (((marks[i] ?? 0) & bit) === 0) continue;
      slice ??= text.slice(from, to);
      this.#sticky.lastIndex = i - from;
      const match = this.#sticky.exec(slice) as Found | null;
      if (match !== null) return match;
    }
    return null;
  }
}

/** An expression that opens with ^, asked at an offset: most offsets are turned away by their unit. */
export class Beginning {
  readonly #pattern: RegExp;
  readonly #units: UnitSet;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#units = firstUnits(pattern);
  }

  /** Whether it matches at an offset; it sees no further than `reach` units. */
  test(text: string, at: number, reach: number): boolean {
    if (at < text.length && !this.#units.has(text.charCodeAt(at))) return false;
    return this.#pattern.test(text.slice(at, at + reach));
  }

  exec(text: string, at: number, reach: number): RegExpExecArray | null {
    if (at < text.length && !this.#units.has(text.charCodeAt(at))) return null;
    return this.#pattern.exec(text.slice(at, at + reach));
  }
}

/** Up to 31 expressions for one kind of text. */
export class Patterns {
  #count = 0;
  #looked = false;
  readonly #table = new MarkTable();

  /** Flags other than u have no effect on a match here. @throws when the set is full, or when a text was looked at already: its marks would lack this one. */
  add(pattern: RegExp): Pattern {
    if (this.#looked) throw new Error(`added after the first look at a text: ${pattern.source}`);
    if (this.#count === MOST) throw new Error(`a set holds ${MOST} patterns, make another one`);
    const bit = 1 << this.#count++;
    const { any, empty, one, followed, two } = openingsOf(pattern);
    if (any || empty) this.#table.everywhere(bit);
    for (const unit of one) this.#table.unit(unit, bit);
    for (const unit of followed) this.#table.unit(unit, bit);
    for (const units of two) this.#table.pair(units >>> 16, units & 0xffff, bit);
    return new Pattern(pattern, bit);
  }

  /** For every offset of a text the bits of the expressions that may match there. */
  marks(text: string): Int32Array {
    this.#looked = true;
    return this.#table.of(text);
  }
}

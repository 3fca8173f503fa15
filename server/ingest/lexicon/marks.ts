/**
 * One look at a text for many questions: for every offset a number whose bits say what may begin there, by the unit or the two units that stand
 * there. A bit that is not set is a certain no; one that is set is worth a closer look.
 */

import { takeIntegers } from './arena.ts';
import { UnitSet } from './unit-set.ts';

const pairAt = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & 0xffff;

/** Sets of bits by a number of 16 bits. There are few different sets: a byte for each number says which, and memory that is read stays small. */
class Sets {
  readonly #which = new Uint8Array(1 << 16);
  readonly #sets: number[] = [0];

  get(at: number): number {
    return this.#sets[this.#which[at] ?? 0] ?? 0;
  }

  add(at: number, bit: number): void {
    const set = this.get(at) | bit;
    const known = this.#sets.indexOf(set);
    const number = known >= 0 ? known : this.#sets.push(set) - 1;
    if (number > 0xff) throw new Error('more than 255 different sets of marks');
    this.#which[at] = number;
  }
}

export class MarkTable {
  readonly #units = new Sets();
  readonly #pairs = new Sets();
  /** Which pairs have any bit: most have none. */
  readonly #paired = new UnitSet();
  #everywhere = 0;

  /** A bit for a unit, whatever follows it. */
  unit(unit: number, bit: number): void {
    this.#units.add(unit, bit);
  }

  units(marks: string, bit: number): void {
    for (let i = 0; i < marks.length; i++) this.unit(marks.charCodeAt(i), bit);
  }

  /** A bit for two units side by side; a few other pairs get it too. */
  pair(first: number, second: number, bit: number): void {
    const at = pairAt(first, second);
    this.#pairs.add(at, bit);
    this.#paired.add(at);
  }

  everywhere(bit: number): void {
    this.#everywhere |= bit;
  }

  /** The bits of every offset of a text. */
  of(text: string): Int32Array {
    const marks = takeIntegers(text.length);
    const [units, pairs, paired, everywhere] = [this.#units, this.#pairs, this.#paired, this.#everywhere];
    let unit = text.charCodeAt(0);
    for (let i = 0; i < marks.length; i++) {
      const next = i + 1 < marks.length ? text.charCodeAt(i + 1) : 0;
      const at = pairAt(unit, next);
      marks[i] = units.get(unit) | (paired.has(at) ? pairs.get(at) : 0) | everywhere;
      unit = next;
    }
    return marks;
  }
}

/** What an entry of a list that opens at an offset is, and which units the reading of actors stops at. */
export const MARK = {
  post: 1 << 0,
  department: 1 << 1,
  nationalBody: 1 << 2,
  knownBody: 1 << 3,
  bodyEnding: 1 << 4,
  /** The unit opens some body's name or ending. */
  body: 1 << 5,
  shortPlace: 1 << 6,
  abroad: 1 << 7,
  surname: 1 << 8,
  /** 省, 市, 县, …: the full name of a place may end here. */
  level: 1 << 9,
  /** ， 。 …: after it a clause opens. */
  clause: 1 << 10,
  /** 赴, 来, …: after it a place may stand by one character. */
  wayTo: 1 << 11,
  /** 我, 全, 本 before a word of level. */
  ours: 1 << 12,
  /** What names of parties and their bodies open with: 中共, 政协, 民盟. */
  bodyPrefix: 1 << 13,
  /** 委 after a place. */
  committee: 1 << 14,
  /** 我, 该, 本 before a word for a body. */
  ownBody: 1 << 15,
} as const;

/** Where a list tells what its entries open with. */
export interface Opening {
  readonly table: MarkTable;
  readonly bit: number;
  /** A bit for the first unit of each entry. */
  readonly unitBit?: number;
}

export function markOpening(key: string, { table, bit, unitBit = 0 }: Opening): void {
  const first = key.charCodeAt(0);
  if (key.length === 1) table.unit(first, bit | unitBit);
  else {
    table.pair(first, key.charCodeAt(1), bit);
    table.unit(first, unitBit);
  }
}

/** A table with the units that have a meaning of their own; lists add their openings. */
export function createMarks(): MarkTable {
  const table = new MarkTable();
  table.units('中政共民农致九台', MARK.body | MARK.bodyPrefix);
  table.units('委', MARK.body | MARK.committee);
  table.units('我该本上', MARK.body | MARK.ownBody);
  table.units('省市县区旗州盟镇乡道木', MARK.level);
  table.units('，。；：！？\n 》”）', MARK.clause);
  table.units('来赴在到抵离驻返', MARK.wayTo);
  table.units('我全本', MARK.ours);
  return table;
}

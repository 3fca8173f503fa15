/**
 * How the matches of a regular expression can begin: its first two UTF-16 units, worked out from its source. It may say more than is true
 * (look-arounds are not looked at), never less, so a place that it turns away holds no match.
 */

import { UnitSet } from './unit-set.ts';

/** A set of openings of texts. */
export interface Openings {
  /** The empty text is one. */
  empty: boolean;
  /** Any text may be one: nothing can be turned away. */
  any: boolean;
  /** Texts of one unit. */
  readonly one: Set<number>;
  /** One unit, then anything. */
  readonly followed: Set<number>;
  /** Two units (the first in the upper 16 bits), then anything. */
  readonly two: Set<number>;
}

const nothing = (): Openings => ({ empty: false, any: false, one: new Set(), followed: new Set(), two: new Set() });
const emptyText = (): Openings => ({ ...nothing(), empty: true });
const anything = (): Openings => ({ ...nothing(), any: true });

function unite(into: Openings, other: Openings): Openings {
  into.empty ||= other.empty;
  into.any ||= other.any;
  for (const unit of other.one) into.one.add(unit);
  for (const unit of other.followed) into.followed.add(unit);
  for (const pair of other.two) into.two.add(pair);
  return into;
}

function firsts({ one, followed, two }: Openings): Set<number> {
  const units = new Set([...one, ...followed]);
  for (const pair of two) units.add(pair >>> 16);
  return units;
}

/** More pairs than this are told as a unit and anything after it. */
const MANY = 4_000;

function join(a: Openings, b: Openings): Openings {
  const next = firsts(b);
  const joined = nothing();
  joined.empty = a.empty && b.empty;
  joined.any = a.any || (a.empty && b.any);
  for (const pair of a.two) joined.two.add(pair);
  for (const unit of a.followed) joined.followed.add(unit);
  if (b.any || a.one.size * next.size > MANY) for (const unit of a.one) joined.followed.add(unit);
  else for (const unit of a.one) for (const second of next) joined.two.add(unit * 65_536 + second);
  if (b.empty) for (const unit of a.one) joined.one.add(unit);
  if (a.empty) unite(joined, { ...b, empty: false, any: false });
  return joined;
}

/** Classes of more units than this may begin with anything. */
const WIDE = 400;
const CLASSES: Readonly<Record<string, string | undefined>> = {
  d: '0123456789',
  s: ' \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
};
const CONTROLS: Readonly<Record<string, string | undefined>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' };

/** Reads the source of a regular expression from left to right, for how its matches begin. */
class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** Alternatives up to the end of their group. */
  alternatives(): Openings {
    const all = this.#sequence();
    while (this.#takes('|')) unite(all, this.#sequence());
    return all;
  }

  #sequence(): Openings {
    let all = emptyText();
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? '')) {
      all = join(all, this.#repeated(this.#atom()));
    }
    return all;
  }

  #repeated(atom: Openings): Openings {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at));
    if (!quantifier) return atom;
    this.#at += quantifier[0].length;
    const least = quantifier[1] === undefined ? (quantifier[0].startsWith('+') ? 1 : 0) : Number(quantifier[1]);
    const once = least > 0 ? atom : unite(emptyText(), atom);
    return quantifier[0].startsWith('?') ? once : unite(join(once, unite(emptyText(), atom)), once);
  }

  #atom(): Openings {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return unitsOf(this.#class());
    if (this.#takes('.')) return anything();
    if (this.#takes('^') || this.#takes('$') || this.#takes('\\b') || this.#takes('\\B')) return emptyText();
    return unitsOf(this.#character());
  }

  #group(): Openings {
    const around = /^\?(?:<?[=!])/.exec(this.#source.slice(this.#at));
    const lead = around ?? /^\?(?::|<\w+>)/.exec(this.#source.slice(this.#at));
    this.#at += lead?.[0].length ?? 0;
    if (!lead && this.#source[this.#at] === '?')
      throw new Error(`a group of a kind that is not known: ${this.#source}`);
    const inside = this.alternatives();
    this.#at++;
    return around ? emptyText() : inside;
  }

  /** The units of a character or an escape; undefined for too many to tell. */
  #character(): string | undefined {
    if (!this.#takes('\\')) return this.#next();
    const escaped = this.#next();
    if (escaped === 'u' || escaped === 'x') {
      const code = /^(?:[0-9a-fA-F]{4}|[0-9a-fA-F]{2})/.exec(this.#source.slice(this.#at))?.[0] ?? '';
      this.#at += code.length;
      return code === '' ? undefined : String.fromCharCode(Number.parseInt(code, 16));
    }
    if (/[1-9kpPDSWw]/.test(escaped)) {
      this.#at += /^(?:\{[^}]*\}|<\w+>)/.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
      return undefined;
    }
    return CLASSES[escaped] ?? CONTROLS[escaped] ?? escaped;
  }

  #next(): string {
    return this.#source[this.#at++] ?? '';
  }

  #class(): string | undefined {
    let units: string | undefined = this.#takes('^') ? undefined : '';
    while (!this.#takes(']') && this.#at < this.#source.length) {
      const from = this.#character();
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (isRange) this.#at++;
      const to = isRange ? this.#character() : from;
      if (units !== undefined) units = added(units, from, isRange ? to : undefined);
    }
    return units;
  }
}

function added(units: string, from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined) return undefined;
  if (to === undefined) return units + from;
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last - first > WIDE) return undefined;
  let all = units;
  for (let unit = first; unit <= last; unit++) all += String.fromCharCode(unit);
  return all;
}

function unitsOf(units: string | undefined): Openings {
  if (units === undefined || units.length > WIDE) return anything();
  const all = nothing();
  for (let i = 0; i < units.length; i++) {
    const unit = units.charCodeAt(i);
    // Half of a pair: what follows it depends on how the expression counts.
    (unit >= 0xd800 && unit <= 0xdfff ? all.followed : all.one).add(unit);
  }
  return all;
}

/**
 * How the matches of an expression can begin.
 * @throws on flags and groups that change which units match (i, v, `(?i:`): with them less would be said than is true.
 */
export function openingsOf(pattern: RegExp): Openings {
  if (/[iv]/.test(pattern.flags))
    throw new Error(`openings are not known with the flags ${pattern.flags}: ${pattern.source}`);
  return new SourceReader(pattern.source).alternatives();
}

/** The units with which the matches of an expression can begin; all when it can begin with anything. */
export function firstUnits(pattern: RegExp): UnitSet {
  return unitsAt(openingsOf(pattern));
}

function unitsAt(openings: Openings): UnitSet {
  return openings.any || openings.empty ? UnitSet.all() : new UnitSet(firsts(openings));
}

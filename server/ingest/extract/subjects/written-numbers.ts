/** Numbers as they are written, in digits and in Han, with their units and what stands around them (最高, 以上, 余). */
import { parseNumeral, round } from '../../lexicon/numerals.ts';
import { COUNT_UNITS, HAN_UNITS } from '../../lexicon/units.ts';
import type { Span } from '../reading.ts';
import { IN_TEXT } from '../text/rule-patterns.ts';

// Digits have a limit: a long run of them would be walked again from each one.
const ARABIC = '\\d[\\d,]{0,30}(?:\\.\\d{1,30})?(?:百|千)?(?:万|亿)?亿?';
const units = COUNT_UNITS.split(/\s+/)
  .sort((a, b) => b.length - a.length)
  .map((u) => u.replace(/[()（）]/g, '\\$&'))
  .join('|');
const UNIT = `(?:%|％|‰|(?:元人民币|美元|欧元|港元|日元|英镑|元)|${units})`;
const LEAD =
  '(?:最高可达|最高达到|最高达|最多可达|封顶|最高不超过|不超过|不高于|不多于|不大于|最高|最多|上限|不到|不足|低于|不低于|不少于|不小于|至少|最低|超过|突破|达到|达|增至|提高到|提升至|提高至|扩大到|增加到|降至|降为|缩短[为至到]|压缩[为至到]|压减[为至到]|控制在|累计|超|约|近|逾)';
const FIGURE = IN_TEXT.add(
  new RegExp(
    `(?<lead>(?:${LEAD}){0,6})(?<a>${ARABIC})(?<ua>${UNIT})?(?:[—至到-](?<b>${ARABIC})(?<ub>${UNIT}))?(?<more>余|多)?(?<um>${UNIT})?(?<tail>以上|以下|以内|左右|及以上)?`,
  ),
);
/** 三百二十万元, 百分之十五, 一千余亩: only with units that make it an amount. */
const HAN =
  '[一二两三四五六七八九十][零〇一二三四五六七八九十百千]{0,30}(?:点[零〇一二三四五六七八九]{1,30})?(?:万|亿)?亿?';
const HAN_FIGURE = IN_TEXT.add(
  new RegExp(
    `(?<lead>(?:${LEAD}){0,6})(?:百分之(?<pct>${HAN})|(?<a>${HAN})(?:[—至到-](?<b>${HAN}))?(?<more>余|多)?(?<um>${HAN_UNITS.split(' ').join('|')}))(?<tail>以上|以下|以内|左右)?`,
  ),
);
/** Smaller ones (三家, 两户) are told by the way. */
const HAN_LEAST = 10;
/** A number as it is written. */
export interface Written {
  readonly index: number;
  readonly text: string;
  readonly lead: string;
  /** After 百分之. */
  readonly share: boolean;
  readonly a: string;
  /** The first number's own unit. */
  readonly unitOfA: string | undefined;
  /** The second number of a range. */
  readonly b: string | undefined;
  readonly unit: string | undefined;
  readonly more: boolean;
  readonly tail: string;
}

const IN_DIGITS = {
  lead: FIGURE.group('lead'),
  a: FIGURE.group('a'),
  ua: FIGURE.group('ua'),
  b: FIGURE.group('b'),
  ub: FIGURE.group('ub'),
  more: FIGURE.group('more'),
  um: FIGURE.group('um'),
  tail: FIGURE.group('tail'),
};
const IN_HAN = {
  lead: HAN_FIGURE.group('lead'),
  pct: HAN_FIGURE.group('pct'),
  a: HAN_FIGURE.group('a'),
  b: HAN_FIGURE.group('b'),
  more: HAN_FIGURE.group('more'),
  um: HAN_FIGURE.group('um'),
  tail: HAN_FIGURE.group('tail'),
};

function inDigits(match: RegExpExecArray): Written {
  const by = IN_DIGITS;
  const [unitOfA, unitOfB] = [match[by.ua], match[by.ub]];
  return {
    index: match.index,
    text: match[0],
    lead: match[by.lead] ?? '',
    share: false,
    a: match[by.a] ?? '',
    unitOfA,
    b: match[by.b],
    unit: unitOfB ?? unitOfA ?? match[by.um],
    more: match[by.more] !== undefined,
    tail: match[by.tail] ?? '',
  };
}

function inHan(match: RegExpExecArray): Written {
  const by = IN_HAN;
  const share = match[by.pct];
  return {
    index: match.index,
    text: match[0],
    lead: match[by.lead] ?? '',
    share: share !== undefined,
    a: share ?? match[by.a] ?? '',
    unitOfA: undefined,
    b: match[by.b],
    unit: share ? '%' : match[by.um],
    more: match[by.more] !== undefined,
    tail: match[by.tail] ?? '',
  };
}

/** What a written number says. */
export interface Parts {
  readonly lead: string;
  readonly low: number | null;
  readonly high: number;
  readonly unit: string;
  readonly more: boolean;
  readonly tail: string;
}

/** A number with its unit; null when it has none. */
export function partsOf({ lead, a: first, unitOfA, b: second, unit: printed, more, tail }: Written): Parts | null {
  const a = parseNumeral(first);
  if (!printed || a === null) return null;
  const unit = printed === '％' ? '%' : printed;
  if (!second) return { lead, low: null, high: a, unit, more, tail };
  const b = parseNumeral(second);
  if (b === null) return null;
  // 50—300万元: the scale of the second number is the first one's too, when it has none of its own.
  const scale = /[万亿]/.test(first) || unitOfA ? 1 : second.includes('亿') ? 1e8 : second.includes('万') ? 1e4 : 1;
  return { lead, low: round(a * scale), high: b, unit, more, tail };
}

/** The numbers of a sentence with their units, in order. */
export function numbersIn(text: string, { start, end }: Span, marks: Int32Array): Written[] {
  const numbers = FIGURE.matches(text, marks, start, end).map(inDigits);
  const count = numbers.length;
  for (const match of HAN_FIGURE.matches(text, marks, start, end)) {
    const written = inHan(match);
    if (written.share || (parseNumeral(written.a) ?? 0) >= HAN_LEAST) numbers.push(written);
  }
  return numbers.length > count ? numbers.sort((x, y) => x.index - y.index) : numbers;
}

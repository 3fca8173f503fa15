/** Chinese and Arabic numerals as numbers: 二〇二一, 两万, 十二, 1.5亿, 1,200. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE_UNITS: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/** Source of a pattern that matches one numeral, Arabic or Chinese, with 万 and 亿. */
export const NUMERAL =
  '(?:\\d[\\d,]{0,30}(?:\\.\\d{1,30})?|[零〇○一二两三四五六七八九十百千]{1,31}(?:点[零〇一二三四五六七八九]{1,30})?)(?:百|千)?(?:万|亿)?亿?';

function digitsOf(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** A section below 万: 三百二十, 十二, 五百五. */
function sectionOf(text: string): number | null {
  let total = 0;
  let digit = 0;
  let seen = false;
  for (const char of text) {
    const unit = SMALL_UNITS[char];
    if (unit !== undefined) {
      total += (seen && digit > 0 ? digit : 1) * unit;
      digit = 0;
      seen = false;
      continue;
    }
    const value = DIGITS[char];
    if (value === undefined) return null;
    digit = value;
    seen = true;
  }
  return total + digit;
}

function plainOf(text: string): number | null {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  const mixed = /^(\d[\d,]*(?:\.\d+)?)([百千])$/.exec(text);
  if (mixed?.[1] && mixed[2]) return Number(mixed[1].replaceAll(',', '')) * (SMALL_UNITS[mixed[2]] ?? 1);
  const point = text.split('点');
  if (point.length === 2 && point[0] && point[1]) {
    const whole = sectionOf(point[0]);
    const part = digitsOf(point[1]);
    return whole === null || part === null ? null : whole + part / 10 ** point[1].length;
  }
  if (/^[零〇○一二三四五六七八九]{2,}$/.test(text)) return digitsOf(text);
  return sectionOf(text);
}

/** The value of a numeral, or null when the text is none. `1.5万` is 15000, `二〇二一` is 2021, `三百二十` is 320. */
export function parseNumeral(text: string): number | null {
  if (isShortInteger(text)) return Number(text);
  for (const [sign, factor] of LARGE_UNITS) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const before = at === 0 ? 1 : parseNumeral(text.slice(0, at));
    const after = at === text.length - 1 ? 0 : parseNumeral(text.slice(at + 1));
    return before === null || after === null ? null : round(before * factor + after);
  }
  return text === '' ? null : plainOf(text);
}

/** Twelve digits at most: what `round` leaves as it is. */
function isShortInteger(text: string): boolean {
  if (text === '' || text.length > 12) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

/** Takes off the dust of binary fractions: 126.8 × 10^8 is 12680000000. */
export function round(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value;
  return Number(value.toPrecision(12));
}

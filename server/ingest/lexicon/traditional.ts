/** Traditional characters made simplified, one unit for one unit, so that offsets hold. The only file that knows opencc-js. */
import { Converter } from 'opencc-js/t2cn';

const FIRST = 0x4e00;
const LAST = 0x9fff;
/**
 * With fewer traditional characters, by number and by share of the Han characters, they are single names in a simplified text: they stay
 * as printed. Of a short piece (one line of a list) the share must be larger.
 */
const LEAST = [
  { number: 2, share: 0.08 },
  { number: 4, share: 0.03 },
] as const;

let convert: ((text: string) => string) | null = null;
/** Simplified units by traditional unit, filled as they are met; 0: not met yet. */
const met = new Uint16Array(LAST - FIRST + 1);

function converted(text: string): string {
  const own = convert ?? Converter({ from: 't', to: 'cn' });
  convert = own;
  return own(text);
}

function simplifiedUnit(unit: number): number {
  if (unit < FIRST || unit > LAST) return unit;
  const known = met[unit - FIRST] ?? 0;
  if (known !== 0) return known;
  const simple = converted(String.fromCharCode(unit));
  const result = simple.length === 1 ? simple.charCodeAt(0) : unit;
  met[unit - FIRST] = result;
  return result;
}

/** Whether a text is written in traditional characters, and not only a name in it. */
function isTraditional(text: string): boolean {
  let [han, changed] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST || unit > LAST) continue;
    han += 1;
    if (simplifiedUnit(unit) !== unit) changed += 1;
  }
  return LEAST.some(({ number, share }) => changed >= number && changed >= han * share);
}

function unitByUnit(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(simplifiedUnit(text.charCodeAt(i)));
  return out;
}

/**
 * A text in simplified characters, as long as the original; a simplified text comes back as it is. What one character becomes may hang on
 * its neighbours (乾淨 is 干净, 乾隆 stays); a line that would change its length is converted character by character.
 */
export function simplified(text: string): string {
  if (!isTraditional(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      const phrases = converted(line);
      return phrases.length === line.length ? phrases : unitByUnit(line);
    })
    .join('\n');
}

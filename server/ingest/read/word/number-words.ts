/** Numbers as Word prints them before paragraphs, by the names of its formats. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Lists end long before: what is larger is printed in plain digits. */
const LARGEST = 9999;

/** 二十一, 一百〇五. @param ten whether 10 to 19 begin with 十 alone. */
function counted(value: number, digits: string, units: string, ten: boolean): string {
  let text = '';
  const places = [...String(value)].map(Number);
  for (const [i, digit] of places.entries()) {
    const unit = places.length - 1 - i;
    if (digit > 0) text += (digits[digit] ?? '') + (unit > 0 ? (units[unit - 1] ?? '') : '');
    else if (places.slice(i + 1).some((rest) => rest > 0) && !text.endsWith(digits[0] ?? '')) text += digits[0];
  }
  return ten && value >= 10 && value < 20 ? text.slice(1) : text;
}

const digitByDigit = (value: number, digits: string): string =>
  String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? '');

/** a … z, aa … zz, as Word counts. */
function lettered(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  let [text, rest] = ['', value];
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}

/** A sign of its own for each number, as far as there are signs. */
const enclosed =
  (first: number, last: number) =>
  (value: number): string =>
    value <= last ? String.fromCodePoint(first + value - 1) : String(value);

const circled = (value: number): string =>
  value <= 20 ? enclosed(0x2460, 20)(value) : value <= 35 ? String.fromCodePoint(0x3251 + value - 21) : String(value);

const chinese = (value: number): string => counted(value, DIGITS, '十百千', true);

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => digitByDigit(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => digitByDigit(value, '０１２３４５６７８９'),
  upperLetter: (value) => lettered(value).toUpperCase(),
  lowerLetter: lettered,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  koreanCounting: chinese,
  ideographDigital: (value) => digitByDigit(value, DIGITS),
  japaneseDigitalTenThousand: (value) => digitByDigit(value, DIGITS),
  taiwaneseDigital: (value) => digitByDigit(value, DIGITS),
  chineseLegalSimplified: (value) => counted(value, LEGAL, '拾佰仟', false),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL, '拾佰仟', false),
  japaneseLegal: (value) => counted(value, LEGAL_TRADITIONAL, '拾佰仟', false),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
};

/** `3` in the format `chineseCounting` is 三; a format without words of its own gives digits. */
export function numberWords(value: number, format: string): string {
  const words = FORMATS[format];
  return words && value > 0 && value <= LARGEST ? words(value) : format === 'none' ? '' : String(value);
}

/** Bullets are letters of symbol fonts: what these fonts show for them. */
const WINGDINGS: Readonly<Record<string, string>> = {
  l: '●',
  n: '■',
  u: '◆',
  v: '❖',
  q: '□',
  o: '□',
  p: '□',
  '\u009f': '•',
  '\u00a7': '▪',
  '\u00a8': '◻',
  '\u00d8': '➢',
  '\u00fc': '✓',
};
const SYMBOL: Readonly<Record<string, string>> = { '\u00b7': '•', '\u00a8': '♦', '\u00ae': '→' };

/** What a bullet looks like; empty when only its font knows. @param font of the bullet. */
export function bulletSign(text: string, font: string): string {
  const isSymbolic = /wingdings|symbol|webdings/i.test(font);
  const signs = [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (!isSymbolic && (code < 0xe000 || code > 0xf8ff)) return sign;
    const letter = String.fromCharCode(code & 0xff);
    return (/^symbol/i.test(font) ? SYMBOL : WINGDINGS)[letter] ?? (code < 0x100 || code >= 0xe000 ? '' : sign);
  });
  const sign = signs.join('');
  return sign === 'o' ? '○' : sign;
}

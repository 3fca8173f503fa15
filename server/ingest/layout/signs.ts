/** Small signs on a line: how it ends, how it opens, what marker stands before it. */
import { CONTINUING_OPENINGS, TIME_OPENINGS } from '../lexicon/item-words.ts';
import { folded } from './plain.ts';

const CLOSING = '”’"\'」』）)】〉》';
/** A wave ends a sentence as talk on telephones does. */
const FULL_STOPS = '。！？!?…～~';

/** Whether the text ends a sentence, closing quotes and brackets after the mark allowed. */
export function endsSentence(plain: string): boolean {
  let i = plain.length - 1;
  while (i >= 0 && CLOSING.includes(plain.charAt(i))) i--;
  return i >= 0 && FULL_STOPS.includes(plain.charAt(i));
}

/** Han characters open and close nothing: most characters are done with by one comparison. */
function isHan(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x3400 && code <= 0x9fff;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
]);
const CLOSERS = new Set(PAIRS.values());

/** Whether a bracket or quote that opens in the text is still open at its end. */
export function hasOpenBracket(text: string): boolean {
  const stack: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isHan(text, i)) continue;
    const character = text.charAt(i);
    const closer = PAIRS.get(character);
    if (closer) stack.push(closer);
    else if (CLOSERS.has(character) && stack[stack.length - 1] === character) stack.pop();
  }
  return stack.length > 0;
}

const SENTENCE_BREAKS = '。！？!?\n';

/** Length of the first sentence, its end mark and closing quotes included; the whole text when nothing ends it. */
export function firstSentenceLength(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (isHan(text, i)) continue;
    const character = text.charAt(i);
    if (PAIRS.has(character)) depth++;
    else if (CLOSERS.has(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SENTENCE_BREAKS.includes(character)) {
      let end = character === '\n' ? i : i + 1;
      while (end < text.length && /[”’"』」]/.test(text.charAt(end))) end++;
      return end;
    }
  }
  return text.length;
}

const YEAR = '(?:(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3})年)';
const DAY_OPENING = new RegExp(
  `^(?:${YEAR}?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|初|底|末|份)?|${YEAR}?[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\\d{1,2}日)`,
);
const TIME_OPENING = new RegExp(`^(?:${TIME_OPENINGS.join('|')})`);

/** Whether a paragraph opens with a date or with a word like 近日. */
export function opensWithTime(plain: string): boolean {
  return DAY_OPENING.test(plain) || TIME_OPENING.test(plain);
}

/** Whether a paragraph opens with a date of its own: what makes it an item of a list of news. */
export function opensWithDate(plain: string): boolean {
  return DAY_OPENING.test(plain) || /^(?:近日|日前|近期|昨日|今日|昨天|今天|本周|本月|上月|上周)/.test(plain);
}

const EARLY_DATE = /^[^，。；]{0,14}?(?:\d{1,2}月\d{1,2}日|近日|日前|近年来)/;

/** Whether a date stands at or near the start: `科技部6月15日发布消息`. */
export function hasEarlyDate(plain: string): boolean {
  return EARLY_DATE.test(plain) || opensWithTime(plain);
}

const CONTINUING = new RegExp(`^(?:${[...CONTINUING_OPENINGS].sort((a, b) => b.length - a.length).join('|')})`);
const SPEECH = /(?:强调|要求|指出|表示|认为|提出|介绍|希望|说|明确)[，：:]/;

/** 会议强调, 据悉, 一是 …: such a paragraph begins no item of its own. */
export function continuesWhatWasSaid(plain: string): boolean {
  return CONTINUING.test(plain);
}

/** Whether somebody's words are reported: `张某强调，…`. Never in a title. */
export function reportsSpeech(plain: string): boolean {
  return SPEECH.test(plain);
}

/**
 * The kind of a marker: 【 alone on its line; 一、; （一）; 1.; （1） or ①; `01 |` and `Part 1` of pages that are read on telephones; a
 * printed symbol or picture, each of its own kind.
 */
export type MarkerKind = 'bracket' | 'numeral' | 'sub-numeral' | 'digit' | 'sub-digit' | 'page' | `symbol${string}`;

export interface Marker {
  readonly kind: MarkerKind;
  /** Characters of the printed line up to the text after the marker. */
  readonly length: number;
  /** Ordinal of a numbered marker, else 0. */
  readonly ordinal: number;
}

const BLANKS = '[\\s\\u3000]*';
const HAN_NUMERAL = '[一二三四五六七八九十]{1,3}';
const DIGITS = '[0-9０-９]{1,2}';
const NUMBERED: readonly (readonly [MarkerKind, RegExp])[] = [
  ['page', new RegExp(`^([0-9]{1,2})${BLANKS}[|｜丨│/／]+${BLANKS}(?=[^0-9])`)],
  // 01 before words; the hour of 08时 and the month of 06月 are none.
  [
    'page',
    new RegExp(
      `^(0[1-9])(?:${BLANKS}[、.．·:：—–-]${BLANKS}|${BLANKS})(?![年月日时点分号])(?=[\\u3400-\\u9fff“《「【])`,
    ),
  ],
  [
    'page',
    new RegExp(
      `^(?:part|no|top)${BLANKS}[.．]?${BLANKS}([0-9]{1,2})${BLANKS}[|｜丨、.．:：—–-]*${BLANKS}(?=[^0-9])`,
      'i',
    ),
  ],
  ['sub-digit', new RegExp(`^([0-9])\\uFE0F?\\u20E3${BLANKS}`)],
  ['numeral', new RegExp(`^(${HAN_NUMERAL})${BLANKS}[、.．]${BLANKS}`)],
  // A wide blank in place of the mark: `一　组织领导`.
  ['numeral', new RegExp(`^(${HAN_NUMERAL})(?:\\u3000+|[ \\t]{2,})(?=[\\u3400-\\u9fff]{2})`)],
  ['sub-numeral', new RegExp(`^[（(]${BLANKS}(${HAN_NUMERAL})${BLANKS}[）)]${BLANKS}、?${BLANKS}`)],
  ['digit', new RegExp(`^(${DIGITS})${BLANKS}(?:、|[.．](?:(?![0-9])|(?=\\d{1,2}月)))${BLANKS}`)],
  ['sub-digit', new RegExp(`^[（(]${BLANKS}(${DIGITS})${BLANKS}[）)]${BLANKS}、?${BLANKS}`)],
  ['sub-digit', new RegExp(`^([①-⒇❶-➓])${BLANKS}`)],
];
/** Shapes, arrows and stars of type, and pictures. */
const SYMBOL =
  /^([•·＊*‣⁃※▀-◿☀-❵➔-➿⬀-⯿]|[\uD83C-\uD83E][\uDC00-\uDFFF])(?:\1|[\u200D\uFE0E\uFE0F]|\uD83C[\uDFFB-\uDFFF])*[\s\u3000]*/;
const HAN_VALUES = '一二三四五六七八九';

function ordinalOf(numeral: string): number {
  const code = numeral.charCodeAt(0);
  if (code >= 0x2776 && code <= 0x2793) return ((code - 0x2776) % 10) + 1;
  const folded = numeral.normalize('NFKC').replace(/[()]/g, '');
  if (/^\d+$/.test(folded)) return Number(folded);
  const [tens, units] = folded.includes('十') ? folded.split('十') : ['', folded];
  const value = (s: string | undefined): number => HAN_VALUES.indexOf(s ?? '') + 1;
  return folded.includes('十') ? (tens ? value(tens) : 1) * 10 + (units ? value(units) : 0) : value(units);
}

/** With the blanks in and after it. */
const LONGEST_MARKER = 16;
/** First characters that a marker can have: most lines have none, and are done with. */
const MARKER_START = /^[•·＊*‣⁃※▀-◿☀-➿⬀-⯿\uD83C-\uD83E一二三四五六七八九十（(0-9０-９①-⒇pPnNtT]/;

/** The marker at the start of a printed line, or null. */
export function markerOf(text: string): Marker | null {
  const start = folded(text.slice(0, LONGEST_MARKER));
  if (!MARKER_START.test(start)) return null;
  const symbol = SYMBOL.exec(start);
  if (symbol?.[1]) return { kind: `symbol${symbol[1]}`, length: symbol[0].length, ordinal: 0 };
  for (const [kind, pattern] of NUMBERED) {
    const match = pattern.exec(start);
    if (match?.[1] && match[0].length < text.length) {
      return { kind, length: match[0].length, ordinal: ordinalOf(match[1]) };
    }
  }
  return null;
}

const BRACKETED = /^[【〖［[「『〔](.{1,40})[】〗］\]」』〕]$/;
const DRAWN = '—–\\-─━=＝*＊~～|｜│#＃·•※▀-◿☀-❵➔-➿⬀-⯿';
const DECORATION = new RegExp(`^[${DRAWN}]+|[${DRAWN}.：:]+$`, 'g');

/** With what may be drawn around it. */
const LONGEST_BRACKETED = 56;

/** The text inside brackets that take a whole line, or null. */
export function bracketed(plain: string): string | null {
  if (plain.length > LONGEST_BRACKETED || !/[】〗］\]」』〕]/.test(plain)) return null;
  const inner = BRACKETED.exec(plain.replace(DECORATION, ''))?.[1];
  return inner && !/[【】〖〗。]/.test(inner) ? inner.replace(DECORATION, '') : null;
}

/** A heading without what is drawn around it. */
export function undecorated(plain: string): string {
  return plain.length > LONGEST_BRACKETED ? plain : plain.replace(DECORATION, '');
}

const LEAD = /^[【〖［[「『]([^【】〖〗［］「」『』。]{2,40})[】〗］\]」』](?=.)/;

/** What stands in brackets before more text on the same line: `【市科技局召开会议】6月9日，…`; else null. */
export function leadingBracket(plain: string): string | null {
  return LEAD.exec(plain)?.[1] ?? null;
}

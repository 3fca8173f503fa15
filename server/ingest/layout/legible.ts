/**
 * A copy of a text on which layout decides, as long as the text, so that offsets hold: what a font or a conversion put in place of the
 * characters that were meant is undone. The printed text is left as it is.
 */
import { hasDotsForStops, isStopDot } from '../lexicon/stops.ts';
import { simplified } from '../lexicon/traditional.ts';

/** What no reader sees takes the place of what was printed twice or put between the characters of a line. */
const NOTHING = '\u200B';

/** Bullets of symbol fonts, which have no characters of their own. */
const BULLETS: ReadonlyMap<number, string> = new Map([
  [0xf06c, '●'],
  [0xf06d, '○'],
  [0xf06e, '■'],
  [0xf06f, '□'],
  [0xf075, '◆'],
  [0xf076, '❖'],
  [0xf077, '◆'],
  [0xf07a, '◆'],
  [0xf09f, '•'],
  [0xf0a7, '▪'],
  [0xf0a8, '◻'],
  [0xf0b2, '◇'],
  [0xf0b7, '•'],
  [0xf0d8, '➢'],
  [0xf0e0, '→'],
  [0xf0fc, '✔'],
]);
const ODD = /[\u200C\uE000-\uFAFF\uFF0E\uFF61-\uFF64]/;
const HALF_MARKS: Readonly<Record<string, string>> = { '｡': '。', '｢': '「', '｣': '」', '､': '、' };

function legibleUnit(text: string, at: number, dotsAreStops: boolean): string {
  const character = text.charAt(at);
  const code = text.charCodeAt(at);
  if (code === 0x200c) return NOTHING;
  if (code === 0xff0e) return dotsAreStops && isStopDot(text, at) ? '。' : character;
  if (code >= 0xff61) return HALF_MARKS[character] ?? character;
  if (code >= 0xf900) {
    const usual = character.normalize('NFKC');
    return usual.length === 1 ? usual : character;
  }
  // What else stands in the private area is drawn, and a bullet more often than anything else.
  return BULLETS.get(code) ?? (code >= 0xf020 && code <= 0xf0ff ? '▪' : character);
}

function withUsualCharacters(text: string): string {
  if (!ODD.test(text)) return text;
  const dotsAreStops = hasDotsForStops(text);
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x200c && (code < 0xe000 || code > 0xff64 || !ODD.test(text.charAt(i)))) continue;
    out += text.slice(from, i) + legibleUnit(text, i, dotsAreStops);
    from = i + 1;
  }
  return out + text.slice(from);
}

const SPACED_LINE = /^.*[\u3400-\u9fff] [\u3400-\u9fff] [\u3400-\u9fff] [\u3400-\u9fff].*$/gm;
const BLANK_AFTER_HAN = /(?<=[\u3400-\u9fff，。、；：“”（）《》·\d]) (?=[^\s\u3000])/g;
/** Blanks in a marker help to know it. */
const MARKER = /^[\s\u3000]*[（(]?[一二三四五六七八九十\d ]{1,4}[）)、．. ]*/;
const HAN_PAIR = /[\u3400-\u9fff](?=[\u3400-\u9fff])/g;

/** `青 岚 市 教 育 局 编 印`: blanks between all characters of a line are the type's, not the text's. */
function withoutSpacing(line: string): string {
  const spaced = line.match(BLANK_AFTER_HAN)?.length ?? 0;
  const close = line.match(HAN_PAIR)?.length ?? 0;
  if (spaced < 4 || close * 8 > spaced) return line;
  const marker = MARKER.exec(line)?.[0] ?? '';
  return marker + line.slice(marker.length).replace(BLANK_AFTER_HAN, NOTHING);
}

const TWICE_LINE = /^[ \t\u00A0\u3000]*(?:([^\s\u3000])\1[ \t\u00A0\u3000]*){4,}$/gmu;

/** 工工作作简简报报: type made bold by printing it twice. */
function printedOnce(line: string): string {
  return line.replace(/([^\s\u3000])\1/gu, (_, character: string) => character + NOTHING.repeat(character.length));
}

const MARKUP = /^[ \u3000]*(?:#{1,6} |\*\*)/m;
const HEADING_MARKUP = /^([ \u3000]*)(#{1,6} )(?=\S)/gm;
const BOLD_LINE = /^([ \u3000]*)\*\*([^*\n]{1,80})\*\*(?=[ \u3000]*$)/gm;

/** `## 工作动态`, `**市教育局召开会议**`: headings that text editors mark. */
function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(HEADING_MARKUP, (_, indent: string, marks: string) => indent + NOTHING.repeat(marks.length))
    .replace(
      BOLD_LINE,
      (_, indent: string, inner: string) => `${indent}${NOTHING}${NOTHING}${inner}${NOTHING}${NOTHING}`,
    );
}

/** The text with odd characters replaced, simplified; as long as the text. */
export function legible(text: string): string {
  return simplified(
    withoutMarkup(withUsualCharacters(text)).replace(SPACED_LINE, withoutSpacing).replace(TWICE_LINE, printedOnce),
  );
}

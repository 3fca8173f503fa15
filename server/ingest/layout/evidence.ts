/** Decides by evidence whether a text can be a bulletin or an item of official news at all. */
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import { OFFICIAL_WORDS } from '../lexicon/item-words.ts';

function countCharacters(text: string): { han: number; printed: number } {
  let han = 0;
  let printed = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0x3000 && code !== 0xa0) printed++;
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff))
      han++;
  }
  return { han, printed };
}

const FEWEST_HAN = 10;
/** Of all characters that are no blanks: source code and data have fewer. */
const LEAST_SHARE = 0.35;
/** Weighed evidence per thousand Han characters: local news have 40 and more, fiction and recipes less than nothing. */
const LEAST_OFFICIAL = 12;
const PLACES_AND_BODIES = /[省市县旗镇乡州村局厅]|大学|学院|医院|公司|银行|法院|街道|社区|支部/g;
const DAYS = /\d{1,2}月\d{1,2}日|近日|日前|近年来/g;
/** Somebody tells a story, or talks to the reader. */
const TELLING = /[他她你]|我(?![们市县区省州旗镇局校院国公])|(?:[说道问]|笑着|看着)[：:，]?“/g;
/** Text that is looked at: enough to judge, and the cost does not grow with the file. */
const SAMPLE = 6_000;

function refuse(source: SourceText, zh: string, en: string, line?: number): Problem {
  return {
    code: 'not-a-bulletin',
    severity: 'error',
    file: source.fileName,
    ...(line === undefined ? {} : { line }),
    message: { zh, en },
    hint: {
      zh: '请确认这是一期简报或一篇政务信息。',
      en: 'Check that this is a bulletin or an item of official news.',
    },
  };
}

function officialWeight(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const words = OFFICIAL_WORDS.reduce((sum, word) => sum + text.split(word).length - 1, 0);
  return words + count(PLACES_AND_BODIES) / 2 + count(DAYS) * 3 - count(TELLING) * 2;
}

const SENTENCE_END = /[。！？；]/;

const LONGEST_LINE = 400;
/** A comma, and enough to tell who did what. */
const TELLING_LINE =
  /^(?=.{20,})[^，]{2,}，.*(?:召开|举行|开展|调研|检查|督导|主持|参加|出席|培训|讲话|研究|通报|印发|转移|完成)/;

/** Items without full stops, each on its line, are read as sentences: lists of short news end so. */
function hasTellingLine(text: string): boolean {
  const lines = text.split('\n');
  return lines.every((line) => line.length <= LONGEST_LINE) && lines.some((line) => TELLING_LINE.test(line.trim()));
}

/** No sentence ends in the part that is looked at; one may end behind it. Names the line of the longest stretch without an end. */
function noSentence(source: SourceText): Problem {
  if (!SENTENCE_END.test(source.text))
    return refuse(source, '没有一个完整的句子。', 'There is no complete sentence in it.');
  const lines = source.text.slice(0, SAMPLE).split('\n');
  const longest = lines.reduce((best, line, i) => (line.length > (lines[best]?.length ?? 0) ? i : best), 0);
  return refuse(
    source,
    `前 ${SAMPLE} 个字符里没有句号：没有一个长短正常的句子。`,
    `No sentence ends in its first ${SAMPLE} characters: there is no sentence of usual length.`,
    longest + 1,
  );
}

/** The reason why the text is no bulletin, or null. A masthead is evidence enough that the text is official. */
export function notABulletin(source: SourceText, hasMasthead: boolean): Problem | null {
  const text = source.text.slice(0, SAMPLE);
  const { han, printed } = countCharacters(text);
  if (han < FEWEST_HAN)
    return refuse(source, `全文只有 ${han} 个汉字，不是简报。`, `Only ${han} Han characters: this is no bulletin.`);
  if (han < printed * LEAST_SHARE) {
    const share = Math.round((100 * han) / printed);
    return refuse(
      source,
      `汉字只占 ${share}%，像是代码或数据。`,
      `Only ${share} % of it is Han characters: it looks like code or data.`,
    );
  }
  if (!SENTENCE_END.test(text) && !hasTellingLine(text)) return noSentence(source);
  if (hasMasthead) return null;
  const isOfficial = officialWeight(text) * 1000 >= han * LEAST_OFFICIAL;
  return isOfficial
    ? null
    : refuse(source, '没有报头，也不像政务信息。', 'It has no masthead and does not read like official news.');
}

/** A masthead and nothing under it. */
export function nothingToRead(source: SourceText): Problem {
  return refuse(source, '没有一篇正文。', 'There is no article in it.');
}

/** Decides by evidence whether a text can be a bulletin or an item of official news at all. */
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import { OFFICIAL_WORDS } from '../lexicon/bulletin-words.ts';

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

const FEWEST_HAN = 20;
/** Of all characters that are no blanks: source code and data have fewer. */
const LEAST_SHARE = 0.35;
/** Official words per thousand Han characters; local news have 40 and more, fiction about 5. */
const LEAST_OFFICIAL = 10;
const FEWEST_OFFICIAL = 2;
/** Text that is looked at: enough to judge, and the cost does not grow with the file. */
const SAMPLE = 6_000;

function refuse(source: SourceText, zh: string, en: string): Problem {
  return {
    code: 'not-a-bulletin',
    severity: 'error',
    file: source.fileName,
    message: { zh, en },
    hint: {
      zh: '请确认这是一期简报或一篇政务信息。',
      en: 'Check that this is a bulletin or an item of official news.',
    },
  };
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
  if (!/[。！？；]/.test(text)) {
    return refuse(source, '没有一个完整的句子。', 'There is no complete sentence in it.');
  }
  if (hasMasthead) return null;
  const found = OFFICIAL_WORDS.map((word) => text.split(word).length - 1);
  const hits = found.reduce((sum, n) => sum + n, 0);
  const isOfficial = found.filter((n) => n > 0).length >= FEWEST_OFFICIAL && (hits * 1000) / han >= LEAST_OFFICIAL;
  return isOfficial
    ? null
    : refuse(source, '没有报头，也不像政务信息。', 'It has no masthead and does not read like official news.');
}

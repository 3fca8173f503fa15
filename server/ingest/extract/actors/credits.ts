/** Who wrote, photographed or sent in an item: named in brackets beside the text, never at what it tells of. */
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Span } from '../reading.ts';

const MAKERS = '记者|通讯员|实习生|特约撰稿|撰稿|供稿|摄影|文图|图文|文/图|图/文|文/摄|作者|编辑|编审|校对|责编|来源';
const IN_BRACKETS = new RegExp(
  `[（(][^（）()\\n，。；]{0,12}(?:${MAKERS})[^（）()\\n。；]{0,60}[）)]|[（(](?:文|图)[ /：:　][^（）()\\n。；]{2,40}[）)]`,
  'gu',
);

/** The brackets of a text that hold nothing but its makers. */
export function creditsIn(text: string): Span[] {
  return matchesOf(text, IN_BRACKETS).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

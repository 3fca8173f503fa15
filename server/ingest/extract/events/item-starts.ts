/** Where another item begins inside an article. */
import type { Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';

/** What begins another piece of news under the same title. */
const ANEW = /^\s*(?:又讯|另讯|又悉|另悉)/;
/** 某区：…: an item of a place. */
const ITEM_OF_PLACE = /^[▲●◆★◇■○※\s]*(?:[\uE001\uE002]+|[\u4e00-\u9fff]{2,6}[县市区旗镇乡])：/u;
/** （二）某县探索…: a heading inside a report; what follows is told of that place. */
const PLACE_HEADING =
  /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、．])[\uE001\uE002]+[^，。；\uE000\uE005]{3,}$/u;

/** What a sentence begins anew: `news` of its own, a whole `item` with days of its own, or nothing. */
export function itemStart(
  { text, masked }: Scene,
  { start, end }: Sentence,
  newParagraph: boolean,
): 'news' | 'item' | null {
  if (ANEW.test(text.slice(start, start + 8))) return 'news';
  if (!newParagraph) return null;
  if (end - start < 40 && PLACE_HEADING.test(masked.slice(start, end))) return 'news';
  return ITEM_OF_PLACE.test(masked.slice(start, start + 16)) ? 'item' : null;
}

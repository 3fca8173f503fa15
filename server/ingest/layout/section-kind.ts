/** What a section is about, and whether a bare line is a section's heading, by the words of the heading. */

import type { SectionKind } from '../../model/ontology.ts';
import { NEWS_WORDS } from '../lexicon/item-words.ts';
import { BARE_SECTION_ENDINGS, CHAPTER_WORDS, OWN_WORDS, SECTION_WORDS } from '../lexicon/section-words.ts';
import { undecorated } from './signs.ts';

/**
 * The kind of a section named so. A heading that no table knows is about the publisher's own affairs; so is 园区要闻 in the
 * bulletin of a zone.
 */
export function sectionKind(name: string, publisher: string): SectionKind {
  const owned = OWN_WORDS.filter(([, owners]) => owners.some((owner) => publisher.includes(owner))).map(
    ([word]) => word,
  );
  for (const [kind, words] of SECTION_WORDS) {
    const found = words.find((word) => name.includes(word));
    if (found) return owned.includes(found) ? 'LOCAL' : kind;
  }
  return 'LOCAL';
}

const BARE = new RegExp(`(?:${BARE_SECTION_ENDINGS.join('|')})$`);
const NEWS = new RegExp(NEWS_WORDS.join('|'));
const LONGEST_BARE = 8;

/** 外省做法, 兄弟单位经验: what others do. */
const OF_OTHERS =
  /^(?:外[省市县区地校院]|他[省市县区校院]|兄弟[\u3400-\u9fff]{0,2}|各地|先进地区|邻[省市县])(?:[\u3400-\u9fff]{0,2})(?:做法|经验|案例|动态)$/;

/** Whether a line without brackets and numeral is a section's heading by its words: 工作动态, ★领导讲话★. */
export function isBareSection(plain: string): boolean {
  const name = undecorated(plain);
  return (
    name.length >= 2 &&
    name.length <= LONGEST_BARE &&
    (BARE.test(name) || OF_OTHERS.test(name)) &&
    !/[，。“”《》0-9]/.test(name)
  );
}

const CHAPTER = new RegExp(CHAPTER_WORDS.join('|'));

/** Whether a heading parts one report: 基本情况, 存在问题, 下一步打算. */
export function isChapter(name: string): boolean {
  return CHAPTER.test(name);
}

/** Whether a heading reads like the name of a column rather than like news. */
export function isColumnName(name: string): boolean {
  if (isBareSection(name)) return true;
  if (name.length > 10 || /[，。：“”《》]/.test(name)) return false;
  return SECTION_WORDS.some(([, words]) => words.some((word) => name.includes(word))) || !NEWS.test(name);
}

/** Whether a line says that something happened: `…召开`, `我市…`. */
export function readsLikeNews(plain: string): boolean {
  return NEWS.test(plain);
}

/** Where another item begins inside an article. */
import type { AttendRole } from '../../../model/ontology.ts';
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

/** Under a picture: 签署协议（某某 摄）, 签署协议 某某 摄. */
const CAPTION =
  /^[↑◀▶]|(?:[（(][^（）()。]{0,24}(?:摄影?|供图|提供图片|图片)[）)]|[\uE000\s][\u4e00-\u9fff]{0,4}[ \u3000]摄|[ \u3000](?:\uE000+|[\u4e00-\u9fff]{2,4}(?<![拍录航照跟抓偷]))摄|供图)\s*$/u;
/** ▲签约现场: a mark that stands before items of news, too. */
const PICTURE_OR_ITEM = /^[▲△]/u;
/** What makes it an item: a day, somebody who is named, or a deed that only an event has. */
const TELLS =
  /[\uE000\uE005]|召开|举行|举办|开幕|闭幕|启动|开班|主持|出席|参加|召集|调研|考察|视察|督导|检查|走访|慰问|会见|座谈(?!会?现场)|签署|签订|印发|出台|发布/u;

/** Whether a line only says what a picture shows. */
export function isCaption({ masked }: Scene, { start, end }: Sentence): boolean {
  const line = masked.slice(start, end).trim();
  if (line.length > 60 || /[。！；]$/u.test(line)) return false;
  return CAPTION.test(line) || (PICTURE_OR_ITEM.test(line) && !TELLS.test(line));
}

/** A list under a label, one line each: 发布人： 主持人： 出席人员：. */
const LIST_LABEL =
  /^\s*(?:(发布人|发布嘉宾|新闻发布人|汇报人|介绍人)|(主持人|主持)|(主讲人|授课人|报告人|主讲嘉宾)|((?:出席|参加|参会|与会|列席)(?:会议|活动|仪式|发布会|座谈会)?(?:人员|领导|嘉宾|的?有)?))[：:]\s*$/u;
const LABEL_ROLES: readonly AttendRole[] = ['REPORTS', 'PRESIDES', 'LECTURES', 'ATTENDS'];

/** What those are who are named line by line under such a label. */
export function labelRole({ text }: Scene, { start, end }: Sentence): AttendRole | null {
  const match = LIST_LABEL.exec(text.slice(start, Math.min(end, start + 30)));
  return match ? (LABEL_ROLES.find((_, i) => match[i + 1] !== undefined) ?? null) : null;
}

/** Names with their posts and nothing else: the verb stands in the next sentence. */
const ONLY_NAMES =
  /^\s*[^，。；：\uE000]{0,16}\uE000+(?:(?:[，；][^，。；：\uE000]{0,16}|[^，。；：\uE000]{1,16})\uE000+){2,}(?:等(?:人|同志|领导)?|同志)?[。；]?\s*$/u;

/** Whether a sentence only names people. */
export function onlyNames({ masked }: Scene, { start, end }: Sentence): boolean {
  return end - start < 400 && ONLY_NAMES.test(masked.slice(start, end));
}

/** What news print before their text: `本报讯（记者 李某）`, `（某某局2024年4月23日讯）`. It is no part of the text, and may tell who published it and when. */
import { DATE } from './dates.ts';
import type { Line } from './lines.ts';
import { plain } from './plain.ts';

/** Words before a mark, as short as they may be. */
const upTo = (length: number): string => `[^，。；：:“”（）()【】《》\\n]{0,${length}}?`;
const REPORTERS =
  '[（(][^（）()，。；]{0,12}(?:记者|通讯员|实习生|报道组|融媒体?|编辑|文/|图/|撰稿|供稿)[^（）()。；]{0,50}[）)]';
const WORD = '(?:讯|电|消息|快讯|综合报道|报道)';
const MEDIUM = '(?:日报|晚报|晨报|报|网|融媒体?|融媒体中心|广播电视台|电视台|电台|客户端|频道|发布|杂志社?|通讯社|社)';
/** `通讯`, `电力`: the word goes on. */
const ENDS = '(?!话|力|子|商|视|网|影|气|站|厂|源|信|息|会|台|梯|车|动|务|路|工|员|机|器|量|能)';
const TODAY = '(?=\\d{1,2}月|\\d{4}年|近日|日前|今日|今天|昨日|昨天)';
/** The sentence goes on about the reporters: `接受北山日报（记者李某）专访`. */
const NO_OBJECT = '(?!专访|采访|访谈|报道组|提问|介绍|透露|表示|反映|提供|通报|一行|来访|说|的|时，|等|[和与、])';
/** In brackets; before reporters or a colon; by a word for the paper itself; before a day; a medium or nothing before reporters. */
const DATELINE = new RegExp(
  `^(?:[（(【]${upTo(45)}${WORD}[）)】][：:]?(?:${REPORTERS})?|${upTo(30)}${WORD}(?:${REPORTERS}[：:]?|[：:])|` +
    `(?:本[报刊网台站社]|我[校院]|新华社|中新[社网]|又)${upTo(12)}${WORD}${ENDS}|${upTo(16)}${WORD}${TODAY}|` +
    `(?:${upTo(20)}${MEDIUM})?${REPORTERS}${NO_OBJECT}(?:报道)?[：:]?)`,
);
/** Cheap to ask first. */
const MAY_OPEN = /讯|电|消息|报道|记者|通讯员|融媒|撰稿|供稿|实习生/;
const LONGEST = 110;
const DAY = /\d{1,2}月\d{1,2}日/;
/** Who did something is the sentence's own subject: `国务院发布消息：`. */
const TELLS = /召开|举行|发生|开展|通过|发布|公布|传来|获|收到|接到/;

/** Words before a medium or a body that make it somebody's partner or source. */
const MEETS =
  /^据|接受|做客|走进|应邀|受邀|邀请|参加|出席|会见|陪同|联系|告诉|感谢|致电|(?<![方志导动去取走朝趋])向(?![阳日前上导海家])/;

/** Length in `text` (blanks dropped) of the dateline that it opens with; 0 when there is none. */
export function datelineLength(text: string): number {
  const opening = text.slice(0, LONGEST);
  if (!MAY_OPEN.test(opening)) return 0;
  const found = DATELINE.exec(opening)?.[0] ?? '';
  if (MEETS.test(found.split(/[（(【]/, 1)[0] ?? '')) return 0;
  return found.length >= 2 && !TELLS.test(found) && text.length >= found.length + 6 ? found.length : 0;
}

/** Whether the dateline tells a whole day or none: one without its year is needed where it stands. */
function isWhole(printed: string): boolean {
  return !DAY.test(printed) || new RegExp(DATE.source).test(printed);
}

function cut(line: Line, length: number): [Line, Line] {
  let at = 0;
  for (let seen = 0; at < line.text.length && seen < length; at++) seen += plain(line.text.charAt(at)).length;
  const rest = line.text.slice(at);
  const blank = rest.length - rest.trimStart().length;
  return [
    { ...line, end: line.start + at, text: line.text.slice(0, at), plain: line.plain.slice(0, length) },
    {
      ...line,
      start: line.start + at + blank,
      text: rest.trimStart(),
      plain: line.plain.slice(length),
      gap: line.gap === 'none' ? 'blank' : line.gap,
    },
  ];
}

const LINES_BEFORE = 8;

/**
 * Parts the dateline of a single item of news from its lines.
 * @returns null when none of the first lines opens with one.
 */
export function withoutDateline(lines: readonly Line[]): { readonly dateline: Line[]; readonly rest: Line[] } | null {
  for (const [i, line] of lines.slice(0, LINES_BEFORE).entries()) {
    const next = lines[i + 1];
    const joined = line.plain + (next?.gap === 'none' && line.plain.length < LONGEST ? next.plain : '');
    const length = datelineLength(joined);
    if (length === 0 || !isWhole(joined.slice(0, length))) continue;
    if (length < line.plain.length) {
      const [head, tail] = cut(line, length);
      return { dateline: [head], rest: [...lines.slice(0, i), tail, ...lines.slice(i + 1)] };
    }
    if (!next) return null;
    const [head, tail] = cut(next, length - line.plain.length);
    return {
      dateline: [line, head],
      rest: [...lines.slice(0, i), { ...tail, indent: line.indent }, ...lines.slice(i + 2)],
    };
  }
  return null;
}

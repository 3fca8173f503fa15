/** What a line of the masthead or of the tail is, by its words alone. */

import { DIVISION_LETTERS } from '../lexicon/divisions.ts';
import {
  BARE_DISTRIBUTION_LABELS,
  CONTACT_LABELS,
  CREDIT_LABELS,
  DISTRIBUTION_LABELS,
  PAGE_META_LABELS,
} from '../lexicon/imprint-labels.ts';
import {
  BODY_ENDINGS,
  MASTHEAD_LABELS,
  PUBLISHER_TAILS,
  SECRECY_WORDS,
  SERIES_ENDINGS,
} from '../lexicon/masthead-words.ts';
import { CONTENTS_HEADINGS } from '../lexicon/section-words.ts';
import { DAY_ONLY, withoutDates, withoutDatesAndNumbers } from './dates.ts';
import { bracketed, leadingBracket, undecorated } from './signs.ts';

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const anyOf = (words: readonly string[]): string =>
  longestFirst(words)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const SERIES = new RegExp(`(?:${anyOf(SERIES_ENDINGS)})(?:[（(][^（）()]{1,8}[）)]|增刊|专刊|特刊)?$`);
const NUMERAL = '[0-9〇○零一二三四五六七八九十百]{1,6}';
const NUMBER_LINE = new RegExp(
  `第(?:${NUMERAL})(?:[-—、至]${NUMERAL})?期|总(?:第|期第?|期数?[：:]?|号)?(?:${NUMERAL})|[〔\\[［（(]\\d{4}[〕\\]］）)]第?(?:${NUMERAL})[号期]|第(?:${NUMERAL})号|^(?:no|vol)[.:．：]?\\d+|累计(?:第)?(?:${NUMERAL})期|^增刊|^[（(](?:${NUMERAL})[）)]$|^\\d{4}[·•.．—-]\\d{1,3}(?:期|号)?$|^[〔\\[［（(]\\d{4}[〕\\]］）)]第?\\d{1,3}$`,
  'i',
);
const BODY = new RegExp(`^[^，。；：:、《》“”]{2,40}(?:${anyOf(BODY_ENDINGS)})(?:（[^（），。；：]{2,12}）)?$`);
const BODY_TAIL = new RegExp(`^(.{3,60}?)(?:${anyOf(PUBLISHER_TAILS)})$`);
const LABELLED = new RegExp(`^[（(]?(?:${anyOf(MASTHEAD_LABELS)})[：:]`);
const BARE_LABEL = new RegExp(`^(?:${anyOf(MASTHEAD_LABELS)})$`);
const SECRECY = new RegExp(anyOf(SECRECY_WORDS));
const CONTENTS = new Set<string>(CONTENTS_HEADINGS);
const META = new RegExp(
  `^(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?)?[|｜丨/]*[【（(\\[]?(?:${anyOf(PAGE_META_LABELS)})[：:]`,
);

/** Whether the text is the name of a body, `编印` and the like after it allowed. */
export function isBodyName(plain: string): boolean {
  const name = BODY_TAIL.exec(plain)?.[1] ?? plain;
  return name.split('、').every((part) => BODY.test(part)) && !/(?:召开|举行|举办|开展|启动)/.test(name);
}

/** Whether the line ends as the names of bulletins do: 云岭科技简报, 督查专报（增刊）. */
export function isSeriesName(plain: string): boolean {
  if (plain.length > 30 || /[，：:“”。；]/.test(plain) || SECRECY.test(plain)) return false;
  return SERIES.test(undecorated(plain));
}

export type MastheadRole = 'series' | 'number' | 'date' | 'publisher' | 'label' | 'secrecy';

/**
 * Roles of a line of the masthead; empty when it is none. A date counts only when nothing stands beside it but a number, a label
 * or a body's name.
 * @param copy the line as a plain copy, in which tabs are wide gaps.
 */
export function mastheadRoles(plain: string, copy: string): Set<MastheadRole> {
  const roles = new Set<MastheadRole>();
  if (plain.length > 80 || /[。；]/.test(plain)) return roles;
  if (LABELLED.test(plain) || BARE_LABEL.test(plain) || YEAR_ALONE.test(plain)) roles.add('label');
  if (SECRECY.test(plain) && plain.length <= 40) roles.add('secrecy');
  if (roles.size === 0 && isSeriesName(plain)) roles.add('series');
  if (NUMBER_LINE.test(plain) && plain.length <= 60 && !/[，“”]/.test(plain) && !opensProse(plain)) roles.add('number');
  const rest = withoutDatesAndNumbers(copy)
    .split('\t')
    .map((part) => withoutBrackets(part.replace(/ /g, '').replace(BARE_TAIL, '')))
    .filter((part) => !/^[（()）·|｜/]*$/.test(part));
  const isDated = withoutDates(plain) !== plain || rest.some((part) => DAY_ONLY.test(part));
  if (
    isDated &&
    rest.every((part) => isBodyName(part) || DAY_ONLY.test(part) || NUMBER_LINE.test(part) || LABELLED.test(part))
  )
    roles.add('date');
  if (rest.some(isBodyName)) roles.add('publisher');
  return roles;
}

/** （2024年）, 2024年度 on a line of its own. */
const YEAR_ALONE = /^[（(〔[]?(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年度?[）)〕\]]?$/;

/** A tail that wide type sets apart from the bodies before it: `某办公室　某部　　合编`. */
const BARE_TAIL = new RegExp(`^(?:${anyOf(PUBLISHER_TAILS)}|出版|刊发)$`);

/** `（某某领导小组办公室）` under the publisher's line. */
function withoutBrackets(part: string): string {
  return /^[（(]([^（）()]{4,40}?)(?:代章|代印|代)?[）)]$/.exec(part)?.[1] ?? part;
}

/** `第3期培训班开班` is a title, not a number. */
function opensProse(plain: string): boolean {
  const rest = plain.replace(NUMBER_LINE, '');
  return /(?:召开|举行|举办|开班|启动|会议|培训|活动|论坛)/.test(rest);
}

/** Whether the line heads a table of contents. */
export function isContentsHeading(plain: string): boolean {
  return CONTENTS.has(bracketed(plain) ?? undecorated(plain));
}

/** △领导带班△汛情提示△基层动态. */
const HEADINGS_IN_LINE = /^([※▀-◿☀-❵➔-➿⬀-⯿])[\u3400-\u9fff]{2,8}(?:\1[\u3400-\u9fff]{2,8})+$/;

/** Whether the line is a table of contents on one line: 本期导读：甲　乙　丙, 【本期看点】甲·乙·丙. */
export function isContentsLine(plain: string): boolean {
  if (HEADINGS_IN_LINE.test(plain)) return true;
  const lead = leadingBracket(undecorated(plain));
  if (lead !== null) return CONTENTS.has(lead) && plain.length <= 80 && !plain.includes('。');
  const [heading, entries] = plain.split(/[：:]/u, 2);
  return (
    heading !== undefined && entries !== undefined && entries.length >= 2 && plain.length <= 80 && CONTENTS.has(heading)
  );
}

/** `某某新闻办公室　发布时间：2024-03-22`: who published it, then when. */
const META_AFTER_BODY = /^[^，。；：:“”]{2,24}(?:发布时间|发布日期|更新时间|发表时间|时间|日期)[：:]\d{4}/;

/** `某某发布　2024年3月22日 11:30　发表于安徽`: an account, when it published, and perhaps where, how large the type is, how often it was read. */
const ACCOUNT_AND_DAY =
  /^(?:原创)?[^，。；：:“”（）《》]{2,40}?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:(?:发表于)?[\u4e00-\u9fff]{2,3})?(?:[【[（(]?(?:字体|字号|阅读|浏览|点击|来源|打印).*)?$/;

const META_PATTERNS = [
  META,
  META_AFTER_BODY,
  ACCOUNT_AND_DAY,
  // 2024-03-22 11:30, with or without an account after it.
  /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\u4e00-\u9fff]{0,16}$/,
  // The page's own name and address.
  /^[^，。；]{0,24}(?:https?:\/\/|www\.)[\w./?=&%#:-]+$/,
  // An account's or a paper's name alone.
  /^[\u4e00-\u9fff]{2,8}(?:融媒|融媒体中心|日报|晚报|新闻网|政府网|电视台|微报)$/,
  new RegExp(
    `^(?!全|我|本|各)[\\u4e00-\\u9fff]{1,5}(?<!园|社|小|景|片|城|强|商|超|股|楼|都)[${DIVISION_LETTERS}](?:发布|在线)$`,
  ),
];

const ACCOUNT = /^[\u4e00-\u9fff]{2,4}(?:发布|在线)$/;

/** Whether the line may be an account's name: 北山发布, where a place is called so; only over a title and beside a line that tells source or time. */
export function mayBeAccount(plain: string): boolean {
  return ACCOUNT.test(plain);
}

/** Whether the line is what a web page prints under a title: source, time, clicks. */
export function isPageMeta(plain: string): boolean {
  if (plain.length > 160) return false;
  return META_PATTERNS.some((pattern) => pattern.test(plain)) || isBareDate(plain);
}

const CREDITS = Object.values(CREDIT_LABELS).flat();
const CONTACTS = Object.values(CONTACT_LABELS).flat();
const TAIL_LABEL = new RegExp(
  `^[（(【\\[]?(?:${anyOf([...CREDITS, ...CONTACTS])})(?:[（(][^（）]{1,8}[）)])?[：:]|^[（(【\\[]?(?:${anyOf(CREDITS)})[/｜|]`,
  'i',
);
const DISTRIBUTION = new RegExp(`^[（(【\\[]?(?:${anyOf(Object.keys(DISTRIBUTION_LABELS))})[：:]`);
const CONTRIBUTION =
  /^[（(【[]?(?:供稿|撰稿|撰稿人|来稿|作者|摄影|通讯员|记者|采写|来源|信息来源|稿件来源|文章来源)(?!.*(?:编辑|责编|审核|文字|[一二三初复终]审)[：:])/;
const COPIES =
  /^[（([【]?(?:本期)?(?:共|此件|本件)?印(?:发|制|刷|数)?[：:]?\d{1,6}份?[）)\]】]?$|[（(]共?印\d+份[）)]$/;

/** Labels of a line that may close an article as well as the issue. */
export function isContribution(plain: string): boolean {
  return CONTRIBUTION.test(plain);
}

const BARE_DISTRIBUTION = new RegExp(
  `^(?:${anyOf(BARE_DISTRIBUTION_LABELS)})(?:[ \\t]{2,}|\\u3000+[ \\u3000]*)[\\u3400-\\u9fff]{2,}[^。]*$`,
);

/** Whether the line is one of a distribution list without colons: `报　　某局`. Only beside another of its kind. */
export function isBareDistribution(text: string): boolean {
  return BARE_DISTRIBUTION.test(text);
}

export type TailRole = 'distribution' | 'credit' | 'contact' | 'copies' | 'imprint';

/** What a line of the tail is; null when nothing says that it belongs there. */
export function tailRole(plain: string): TailRole | null {
  if (DISTRIBUTION.test(plain)) return 'distribution';
  if (COPIES.test(plain)) return 'copies';
  if (TAIL_LABEL.test(plain)) return CREDITS.some((label) => plain.startsWith(label)) ? 'credit' : 'contact';
  const withoutDate = withoutDates(plain).replace(/[（(](?:共?印\d+份)[）)]/, '');
  const isPrinted = /(?:编印|印发|印制|编发|主办|编|印)$/.test(withoutDate) && isBodyName(withoutDate);
  return isPrinted ? 'imprint' : null;
}

/** A line that holds nothing but a date. */
export function isBareDate(plain: string): boolean {
  return plain.length <= 22 && withoutDates(plain) !== plain && withoutDates(plain).replace(/[（()）]/g, '') === '';
}

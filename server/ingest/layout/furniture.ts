/** What the page adds and the text does not say: page numbers and running heads. */
import {
  ACCOUNT_WORDS,
  FURNITURE_HEADS,
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  PAGE_BUTTONS,
} from '../lexicon/web-words.ts';
import type { Line } from './lines.ts';
import { withGap } from './lines.ts';

const DASHED_NUMBER = /^[-—–―－─~～·•.|<《]+\d{1,4}[-—–―－─~～·•.|>》]+$/;
const NAMED_NUMBER = /^[-—–－·]*第?\d{1,4}页(?:[，,/、（(]?共\d{1,4}页[）)]?)?[-—–－·]*$/;
const FRACTION = /^(?:第?\d{1,4}页)?[（(]?\d{1,4}\/\d{1,4}[）)]?$/;
const BARE_NUMBER = /^\d{1,3}$/;

const LEAST_PAGE_LINES = 12;

/** Lone numbers that count pages: each one more than the one before, with a page's lines between. */
function countedPages(lines: readonly Line[]): Set<number> {
  const pages = new Set<number>();
  let last: { at: number; value: number } | null = null;
  for (const [at, { plain }] of lines.entries()) {
    if (!BARE_NUMBER.test(plain)) continue;
    const value = Number(plain);
    if (last && value === last.value + 1 && at - last.at >= LEAST_PAGE_LINES) pages.add(last.at).add(at);
    last = { at, value };
  }
  return pages;
}

function isPageNumber(line: Line, next: Line | undefined): boolean {
  if (DASHED_NUMBER.test(line.plain) || NAMED_NUMBER.test(line.plain) || FRACTION.test(line.plain)) return true;
  const apart = line.gap !== 'none' && next?.gap !== 'none';
  return (
    BARE_NUMBER.test(line.plain) && apart && (line.indent >= 8 || line.gap === 'page' || !next || next.gap === 'page')
  );
}

/** Lines that differ only in their digits count as one: running heads carry the page or the number of the issue. */
function mask(line: Line): string {
  return line.plain.replace(/\d+/g, '0');
}

const HEAD_LENGTH = 40;
/** Lines next to a page's edge that may belong to its head or foot. */
const EDGE = 2;

/** Masks of the lines that come back at the edges of pages. */
function runningHeads(lines: readonly Line[], edges: ReadonlySet<number>): Set<string> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (let i = Math.max(0, edge - EDGE); i < Math.min(lines.length, edge + EDGE); i++) {
      const line = lines[i];
      if (!line || line.plain.length > HEAD_LENGTH || /[。；，]/.test(line.plain)) continue;
      counts.set(mask(line), (counts.get(mask(line)) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

/** Removes lines and lets the line after a removed one know what stood before it: the end of a page, if nothing else is said. */
function without(
  lines: readonly Line[],
  drop: (line: Line, index: number) => boolean,
  gap: Line['gap'] = 'page',
): Line[] {
  const kept: Line[] = [];
  let pageEnded = false;
  for (const [index, line] of lines.entries()) {
    if (drop(line, index)) pageEnded = true;
    else {
      kept.push(pageEnded ? withGap(line, gap) : line);
      pageEnded = false;
    }
  }
  return kept;
}

/** The lines without page numbers and without heads that come back on several pages. */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const counted = countedPages(lines);
  const isNumber = lines.map((line, i) => counted.has(i) || isPageNumber(line, lines[i + 1]));
  // A page's edge lies where a number was dropped, or where the source says so.
  const rest: Line[] = [];
  const edges = new Set<number>();
  for (const [i, line] of lines.entries()) {
    if (isNumber[i]) edges.add(rest.length);
    else {
      if (line.gap === 'page') edges.add(rest.length);
      rest.push(edges.has(rest.length) ? withGap(line, 'page') : line);
    }
  }
  const heads = runningHeads(rest, edges);
  if (heads.size === 0) return rest;
  // The first of its kind may be the masthead itself: it stays.
  const nearEdge = (index: number): boolean => [-1, 0, 1, 2].some((step) => edges.has(index + step));
  return without(rest, (line, index) => index >= EDGE && heads.has(mask(line)) && nearEdge(index));
}

const HEAD_REST =
  /^(?:[（(]?(?:总?第?|\d{4}年第?|增刊|NO[.:]?)[0-9一二三四五六七八九十百零〇]*(?:期|号|页|年)?[）)]?|\d{4}年?|[-—–·|｜/]|第|共|页|[（()）])*$/i;

/** The lines without those that repeat the bulletin's name after its masthead. */
export function withoutRunningSeries(lines: readonly Line[], series: string): Line[] {
  if (series.length < 2) return [...lines];
  const isHead = lines.map(({ plain }) => {
    const at = plain.indexOf(series);
    if (at < 0 || plain.length > series.length + HEAD_LENGTH) return false;
    const rest = plain.slice(0, at) + plain.slice(at + series.length);
    return HEAD_REST.test(rest.replace(/\d{4}年\d{1,2}月\d{1,2}日/g, ''));
  });
  // The page's number stands above or below.
  return without(
    lines,
    ({ plain }, i) =>
      isHead[i] === true || (BARE_NUMBER.test(plain) && (isHead[i - 1] === true || isHead[i + 1] === true)),
  );
}

const FURNITURE = new RegExp(`^(?:${FURNITURE_OPENINGS.map((words) => words.replace(/[[\]()]/g, '\\$&')).join('|')})`);
/** Heads before a mark or the line's end; who invites to follow an account or to press a button. */
const INVITATION = new RegExp(
  `^(?:${FURNITURE_HEADS.join('|')})(?:$|[：:|｜/>＞»›↓▼！!~～…（(【[—-]|\\d{1,2}[.、：:])|^欢迎关注[^，。；]*(?:${ACCOUNT_WORDS.join('|')})|` +
    '^(?:喜欢|觉得不错)[，,]?(?:就|请)点(?:个|一?下)?(?:[“"「]|赞|在看|关注|收藏|分享|$)',
);
const BUTTONS = new RegExp(
  `^(?=.*(?:点赞|在看))(?:${PAGE_BUTTONS.join('|')}|[、，+&·|/和与！!~～]|\\d[\\d.]*[万+]?)+$`,
);
const WHOLE_LINES: ReadonlySet<string> = new Set(FURNITURE_LINES.map((words) => words.replace(/ /g, '')));
const LONGEST_FURNITURE = 60;
/** Arrows, hands and dashes drawn to point at something; `1.2万 阅读`. */
const POINTING =
  /^[-—–_=*#·.•~～|｜<>《》▲▼△▽←-⇿☚-☟⬅-⬇▀-◿]+$|^(?:阅读|浏览|点击)(?:量|次数|数)?[:：]?[\d.,]+[万+]?(?:次|\+)?$/;
/** 首页 > 新闻中心 > 要闻. */
const WAY =
  /^(?=.*(?:首页|主页|网站|新闻|要闻|公开|正文))[^，。；：]{2,12}(?:[>＞»›→]{1,2}[^，。；：>＞»›→]{2,12}){1,5}[>＞»›→]?$/;

/** A newspaper's page: 1886期/第2版：2, 第A3版：要闻. */
const PAPER_PAGE = /^(?:总?第?\d{1,5}期)?[/|｜]?第[A-Z]?\d{1,2}版[：:]?[^，。]{0,8}$/;

function isFurniture({ plain }: Line): boolean {
  if (plain.length > LONGEST_FURNITURE || plain.endsWith('。')) return false;
  const bare = plain.replace(/^[-—–_=*#·•~～|｜【[]+|[-—–_=*#·•~～|｜】\]]+$/g, '');
  return (
    WHOLE_LINES.has(bare.toLowerCase()) ||
    FURNITURE.test(plain) ||
    INVITATION.test(plain) ||
    BUTTONS.test(bare) ||
    POINTING.test(plain) ||
    WAY.test(plain) ||
    PAPER_PAGE.test(plain)
  );
}

/** The lines without those that serve a web page or a telephone and not the text. */
export function withoutPageFurniture(lines: readonly Line[]): Line[] {
  return without(lines, isFurniture, 'blank');
}

/** A saved web page → the lines of its article. Only here and in read-docx.ts `cheerio` is known. */
import { load } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import type { Problem } from '../../../model/problem.ts';
import { countScripts } from '../count-scripts.ts';
import { damaged, noHan } from '../format-problems.ts';
import { undecodable } from '../problems.ts';
import { decodePage } from './decode-page.ts';
import { findArticle, isFurniture, weightsOf } from './find-article.ts';
import { linesOfNodes } from './page-lines.ts';

export interface PageRead {
  readonly text: string;
  readonly encoding: string;
}

/** Lines that a site puts around an article for its readers; the layout of bulletins has no name for them. */
const SITE_LINES = [
  /^(?:您?(?:现在|当前)?(?:所在)?(?:的)?位置)[：:]/,
  /^(?:首页|网站首页)(?:[>＞»/]|$)/,
  /^(?:【?字[号体]?(?:大小)?[：:]?|\[?字体[：:]?)/,
  /^(?:【|\[)?(?:打印(?:本页)?|关闭(?:窗口)?|收藏|分享到?[：:]?|返回(?:顶部|首页|列表)?|扫一扫.*|大|中|小)(?:】|\])?$/,
  /^(?:上一[篇条]|下一[篇条]|相关(?:链接|阅读|新闻|文档)|附件下载|责任编辑[：:]?$)/,
  /^(?:浏览|阅读|点击)(?:次数|量|数)[：:]?\s*\d*\s*次?$/,
  /^(?:版权所有|主办单位[：:].*(?:承办|维护|ICP|网站)|.{0,20}ICP备\s*\d+号?|.*公网安备|网站标识码)/,
];

const bare = (text: string): string => text.replace(/[\s\u3000\u00a0]+/g, '');

function isSiteLine(line: string): boolean {
  const words = bare(line);
  return words.length < 80 && SITE_LINES.some((pattern) => pattern.test(words));
}

const ISSUE = /第[\d０-９一二三四五六七八九十百零〇]+期/;

/** The page's title belongs to its article when that starts without it; a bulletin with a masthead brings its own. */
function withTitle(title: string, lines: readonly string[]): string[] {
  const start = lines.filter((line) => bare(line) !== '').slice(0, 8);
  const isThere = title === '' || start.some((line) => bare(line).includes(bare(title)));
  return isThere || start.some((line) => ISSUE.test(bare(line))) ? [...lines] : [title, ...lines];
}

/** The lines of a page's article, by its parsed elements. */
function articleLines(html: string): string[] {
  const $ = load(html);
  const body = $('body')[0];
  if (!body || !isTag(body)) return [];
  const weights = weightsOf(body);
  const article = findArticle(body, weights);
  const skip = (element: Element): boolean => isFurniture(element, weights);
  const lines = linesOfNodes([article], skip).filter((line) => !isSiteLine(line));
  const named = $('meta[name="ArticleTitle" i]').attr('content') ?? $('h1').first().text();
  return withTitle(named.replace(/\s+/g, ' ').trim(), lines);
}

/** Reads the bytes of a saved page; never throws for what is wrong with it. */
export function readPage(bytes: Uint8Array, fileName: string): PageRead | Problem {
  const decoded = decodePage(bytes);
  if ('offset' in decoded) return undecodable(fileName, decoded.encoding, decoded.offset);
  try {
    const text = `${articleLines(decoded.text).join('\n')}\n`;
    const { han, unknown } = countScripts(text);
    if (unknown > 0) return undecodable(fileName, decoded.encoding, firstBad(decoded.text));
    return han === 0 ? noHan(fileName) : { text, encoding: decoded.encoding };
  } catch (error) {
    return damaged(fileName, 'HTML', error);
  }
}

/** Offset in characters; that in bytes is lost when a page is decoded by what it says of itself. */
function firstBad(text: string): number {
  return Math.max(0, text.search(/[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/));
}

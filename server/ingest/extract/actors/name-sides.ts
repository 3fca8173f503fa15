/** What stands beside a string that may be a name and speaks for or against it. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Span } from '../reading.ts';
import { WEAK } from './weak-heads.ts';

const CLAUSE_END = /[，。；：！？\n 》”）]/u;

/** Whether what could be a name is none of a body or a unit: `市侨联|副主席`, `农商行|董事长`, `高新科|科长`. */
export function isOwnName(lexicon: Lexicon, text: string, start: number, end: number): boolean {
  const { bodies, posts } = lexicon;
  if (bodies.departments.longest(text, start + 1)?.end === end || bodies.departments.longest(text, start)?.end === end)
    return false;
  if (lexicon.abroad.longest(text, start)?.value === 'state') return false;
  const post = posts.at(text, end);
  return (
    !post ||
    (post.value.name[0] !== text[end - 1] &&
      !/[部处科室局办站]/u.test(text[end - 1] ?? '') &&
      !bodies.endingOf(text.slice(start, end)))
  );
}

/** 党员, 游客, 商户: who stands in a list of names without being one of them. */
export const isNobody = ({ names }: Lexicon, word: string): boolean => names.notNames.has(word);

/** Where a bracket ends that stands right after a name and holds a post at its end (`某某（市科技局局长）`). */
export function toldInBrackets(lexicon: Lexicon, text: string, start: number): number | undefined {
  if (text[start] !== '（') return undefined;
  const close = text.indexOf('）', start);
  if (close < 0 || close - start > 40) return undefined;
  for (let i = start + 1; i < close; i++) {
    const post = lexicon.posts.at(text, i);
    if (post?.end === close) return close + 1;
    if (post) i = post.end - 1;
  }
  return undefined;
}

/** Whether a line goes on at an offset with a body and ends with a post. */
function endsInPost({ posts }: Lexicon, text: string, start: number): boolean {
  const line = text.indexOf('\n', start);
  const end = line < 0 ? text.length : line;
  if (end - start > 60 || end - start < 4) return false;
  for (let from = end - 2; from > Math.max(start, end - 10); from--) if (posts.at(text, from)?.end === end) return true;
  return false;
}

const LINE_NAME = /(?<=^|\n)([\u4e00-\u9fff·]{2,8})[ \u3000]{1,4}(?=[\u4e00-\u9fff])/gu;

/** What somebody has to do, before his post in a list of duties: `总牵头　市应急局局长`, `包片　市农业农村局局长`. */
const DUTY =
  /^(?:[总主副正首具第一二三]{1,2})?(?:牵头|负责|责任|包[片户村组案保联抓干点楼栋挂帮]|[分主协]管|主抓|联[系络挂点]|挂[点钩联包帮]|驻[点村]|督[导查办战]|值[班守]|带[班队]|领[队办]|承办|协办|主办|经办|配合|协[助同作]|帮[扶包]|指[导挥]|召集|主持|出席|列席|参加|陪同|记录|发布|发言|点评|监督|监管|监理|安全|安保|联防)(?:人员?|员|领导|单位|组长|干部|部门)?$/u;
/** How many lines of a list open with surnames that one without may stand among them. */
const AMONG = 2;

/** `某某　市科技局局长`: names that open a line of their own, then a blank, then a body with a post. */
export function lineNames(lexicon: Lexicon, text: string): Span[] {
  const found: (Span & { readonly known: boolean })[] = [];
  for (const { index, 0: whole, 1: name = '' } of matchesOf(text, LINE_NAME)) {
    const end = index + name.length;
    if (!endsInPost(lexicon, text, index + whole.length) || isNobody(lexicon, name) || DUTY.test(name)) continue;
    const { surnames, blocks } = lexicon.names;
    const known = surnames.longest(text, index) !== undefined || blocks.longestEnd(text, index) > index + 1;
    if (name.length > 4 && !blocks.longestEnd(text, index) && !name.includes('·')) continue;
    if ((known || lexicon.words.best(text, index, end) >= 6 * name.length) && isOwnName(lexicon, text, index, end))
      found.push({ start: index, end, known });
  }
  const isList = found.filter(({ known }) => known).length >= AMONG;
  return found.filter(({ known }) => known || isList);
}

/** Whether a post's head stands before the next mark (`任市水利局局长`). */
export function postAhead(lexicon: Lexicon, text: string, from: number): boolean {
  for (let i = from; i < Math.min(text.length, from + 30) && !CLAUSE_END.test(text[i] ?? ''); i++)
    if (lexicon.posts.at(text, i)) return true;
  return false;
}

/** Where a post ends that stands after a name and before a further one (`李某研究员、|王某教授`); else where the name ends. */
export function titledEnd({ posts }: Lexicon, text: string, end: number): number {
  const post = posts.at(text, end);
  return post && !WEAK.has(post.value.base) && text[post.end] === '、' ? post.end : end;
}

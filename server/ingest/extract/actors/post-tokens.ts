/** Where post heads stand in a text. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MARK } from '../../lexicon/marks.ts';
import type { PostHead } from '../../lexicon/posts.ts';
import type { Span } from '../reading.ts';

export interface PostToken extends Span {
  readonly head: PostHead;
}

/** What is said of a post in brackets before the name: `副县长（挂职）某某`, `副局长（主持工作）某某`. */
const NOTE =
  /^（(?:挂职|兼任?|代理?|试用期?|聘任|援[\u4e00-\u9fff]{1,6}|[\u4e00-\u9fff]{0,6}挂职|[一二三四正副]?[厅局处县科师团]级(?:干部)?|(?:主持|负责|分管)[^（）]{0,8}工作|(?:原|拟任|曾任|现任|时任|兼任?)[^（）]{2,24}|(?:退休|离任|离岗)|副?[院校台馆]长|(?:常务)?副?(?:理事长|理事|会长|秘书长|监事长?|董事长?|主席|主任))[^（）]{0,6}）(?=[\u4e00-\u9fff、，])/u;

const BRANCH = /^(?:分院|分局|分行|分所|分校|分公司|支行|办事处|基地|光学|大学|[市县区])/u;

/** `科学院|长春分院`: 长 begins the place of a branch. */
function ofPlaceName(text: string, at: number, lexicon: Lexicon): boolean {
  if (text[at] !== '长') return false;
  const place = lexicon.divisions.short.longest(text, at);
  return place !== undefined && BRANCH.test(text.slice(place.end, place.end + 3));
}

/** All post heads, leftmost-longest, in order. */
export function findPosts(text: string, lexicon: Lexicon, marks = lexicon.marks.of(text)): PostToken[] {
  const tokens: PostToken[] = [];
  for (let i = 0; i < text.length; i++) {
    const match = ((marks[i] ?? 0) & MARK.post) !== 0 ? lexicon.posts.at(text, i) : undefined;
    if (!match || ofPlaceName(text, match.end - 1, lexicon)) continue;
    const note = text[match.end] === '（' ? (NOTE.exec(text.slice(match.end, match.end + 32))?.[0].length ?? 0) : 0;
    const end = match.end + note;
    tokens.push({ start: i, end, head: match.value });
    i = end - 1;
  }
  return tokens;
}

/** Persons with the posts that the text gives them at one place: `市委常委、政府副市长刘某`, `副局长汪某、高某`. */
import type { NamedBody } from '../../lexicon/naming.ts';
import { byEnd, byStart, startsOf } from '../text/by-offset.ts';
import { impliedBody } from './implied-body.ts';
import { leadersStart } from './leaders.ts';
import type { NameSpan } from './name-places.ts';
import { bodyBeforeName, explicitBody } from './post-bodies.ts';
import type { PostContext, PostRef } from './post-context.ts';
import type { PostToken } from './post-tokens.ts';
import { WEAK } from './weak-heads.ts';

export interface PersonGroup extends NameSpan {
  /** Left to right. */
  readonly posts: readonly PostRef[];
  /** The whole constituent: posts and name. */
  readonly from: number;
  readonly to: number;
  /** Posts were taken over from the person before in the list. */
  readonly shared: boolean;
}

/** Who has posts of his own in the issue, and which. */
export type Holders = Map<string, Set<string>>;

/** A post with its body, to compare. */
const postKey = ({ name, body }: PostRef): string => `${name}@${body?.name ?? ''}`;

/** Adds who holds posts there. */
export function addHolders(holders: Holders, groups: readonly PersonGroup[]): void {
  for (const { name, posts } of groups) {
    const held = holders.get(name) ?? new Set<string>();
    for (const post of posts) held.add(postKey(post));
    holders.set(name, held);
  }
}

/** A day, month or year, as far as it says when somebody left. */
const WHEN =
  '(?:近日|日前|此前|不久前|(?=[0-9一二〇○去今前上本年])(?:(?:[0-9一二三四五六七八九〇○]{2,4}|[去今前])年|年[初中底])?[初中底]?(?:(?:[0-9一二三四五六七八九十]{1,2}|[上本])月)?(?:[0-9一二三四五六七八九十]{1,3}日|[初中底份])?)';
/** Who has left: `某某已于6月退休`. Nothing but a date stands before the verb: who has visited the retired has not left himself. */
const LEFT = new RegExp(
  `^(?:同志)?(?:(?:现?已经?|早已)(?:于?${WHEN})?|于${WHEN})(?:因[病公]|正式|光荣|到龄)?(?:(?:离任|卸任|离职|调离|去职|辞职)(?![的者审干人老])|(?:退休|离休|病故|逝世|去世)(?=了?(?:[，。；、！）\\n]|$)))`,
  'u',
);

const NOBODY: Holders = new Map();
const MODIFIER =
  /((?<![\u4e00-\u9fff])老|(?<=[的、，是由与和请])老|前任|原任|离任的|卸任的|原|前|时任|现任|现|兼职|专职|拟任|新任|首任|兼任|挂职|兼|曾任|历任|候任)$/u;
const PROPOSED = /^(拟任|候任)$/u;
const FORMER = /^(老|前任|原任|离任的|卸任的|原|前|时任|曾任|历任)$/u;
const JOIN = /(?:、|，|兼|暨|，兼|、兼|及)$/u;
const SHAREABLE =
  /^(副|常务副|党组成员|党委委员|委员|常委|教授|研究员|院士|副教授|代表|[一二三四]级|专职|党组副书记|处长|博士|工程师|高级工程师|成员|理事|董事)/u;

/** Posts of members, behind which the post of a department may follow at once. */
const MEMBER = /^(?:常委|委员|副书记)$/u;

/** Between the names of a list. */
const LIST_MARKS = '、和与及';

function groupOf(
  { start, end, name, afterPost }: NameSpan,
  posts: readonly PostRef[],
  from: number,
  shared: boolean,
): PersonGroup {
  return { start, end, name, afterPost, posts, from, to: end, shared };
}

/** An academician's academy, a deputy's congress: whose honour it is works elsewhere (`校长、中国科学院院士甲，副校长乙`). */
const HONOUR = /^(?:院士|代表|政协委员)$/u;

/** The bodies of posts that further posts may be at, the nearest first. */
function passedOn(posts: readonly PostRef[]): NamedBody[] {
  return posts.flatMap(({ body, base }) => (body && !HONOUR.test(base) ? [body] : [])).reverse();
}

export class GroupReader {
  readonly #context: PostContext;
  readonly #postByEnd: ReadonlyMap<number, PostToken>;
  readonly #postByStart: ReadonlyMap<number, PostToken>;
  readonly #nameStarts: ReadonlySet<number>;

  constructor(context: PostContext, posts: readonly PostToken[], names: readonly NameSpan[]) {
    this.#context = context;
    this.#postByEnd = byEnd(posts);
    this.#postByStart = byStart(posts);
    this.#nameStarts = startsOf(names);
  }

  read(names: readonly NameSpan[]): PersonGroup[] {
    const groups: PersonGroup[] = [];
    for (const name of names) {
      const before = groups.at(-1);
      const own = this.#postByEnd.has(name.start) ? this.#chain(name, this.#carried(before, name)) : undefined;
      const after = own ? undefined : this.#after(name, this.#carried(before, name));
      if (own && own.posts.length > 0) groups.push(groupOf(name, own.posts, own.from, false));
      else if (after) groups.push(groupOf(name, [after], after.from, false));
      else groups.push(this.#bare(name, before, NOBODY));
    }
    return groups;
  }

  /**
   * `holders` are names that have posts of their own somewhere in the issue: they take none but those from their neighbour. Who has shared one is added: beside
   * somebody of another house later in the issue he keeps what he has.
   */
  settle(groups: readonly PersonGroup[], holders: Holders): PersonGroup[] {
    const settled: PersonGroup[] = [];
    for (const group of groups) {
      if (group.posts.length > 0 && !group.shared) settled.push(group);
      else settled.push(this.#bare(group, settled.at(-1), holders));
    }
    addHolders(
      holders,
      settled.filter(({ shared }) => shared),
    );
    return settled;
  }

  /** `某某学院|张某某|副教授`: a post after the name, at the body that stands right before it. */
  #after({ start, end }: NameSpan, carried: readonly NamedBody[]): PostRef | undefined {
    const token = this.#postByStart.get(end);
    if (!token || WEAK.has(token.head.base) || this.#nameStarts.has(token.end)) return undefined;
    const found = bodyBeforeName(this.#context, start, token.head, carried);
    const { name, base, single } = token.head;
    const { start: at, end: to } = token;
    return (
      found && {
        start: at,
        end: to,
        from: found.from,
        name,
        base,
        single,
        body: found.body,
        former: false,
        explicit: true,
        after: true,
      }
    );
  }

  /** Bodies that a list passes on: of the group before, when only a separator lies between. */
  #carried(before: PersonGroup | undefined, name: NameSpan): NamedBody[] {
    if (!before) return [];
    const between = this.#context.text.slice(before.end, name.start);
    if (/[。\n]/u.test(between) || between.length > 60) return [];
    return passedOn(before.posts);
  }

  /** The posts that end where a name begins, joined by 、 or 兼 to the left. */
  #chain(
    { start: nameStart, end: nameEnd }: NameSpan,
    carried: readonly NamedBody[],
  ): { posts: PostRef[]; from: number } {
    const { text } = this.#context;
    const tokens: { token: PostToken; from: number; modifier: string }[] = [];
    let token = this.#postByEnd.get(nameStart);
    let from = nameStart;
    while (token) {
      const found = explicitBody(this.#context, token) ?? impliedBody(this.#context, token, []);
      from = found?.from ?? token.start;
      let modifier = MODIFIER.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? '';
      if (/[平还草中高复]$/u.test(text.slice(0, from - modifier.length)) && modifier === '原') modifier = '';
      if (modifier !== '兼') from -= modifier.length;
      tokens.unshift({ token, from, modifier });
      // 区委常委|宣传部长: nothing stands between a member's post and what he is in charge of.
      const fused = found?.body && from < token.start && MEMBER.test(this.#postByEnd.get(from)?.head.base ?? '');
      const join = fused ? '' : JOIN.exec(text.slice(Math.max(0, from - 2), from))?.[0];
      if (join === undefined) break;
      const next = this.#postByEnd.get(from - join.length);
      if (!next || this.#nameStarts.has(next.end) || this.#context.personEnds.has(next.start)) break;
      // `…党工委书记、管委会主任，某市委书记某某`: over a comma only posts go on that have bodies of their own.
      if (join === '，' && !(found && tokens[0]?.from !== token.start && this.#anchored(next))) break;
      token = next;
    }
    const posts = this.#resolve(tokens, carried);
    const left = LEFT.test(text.slice(nameEnd, nameEnd + 40));
    return { posts: left ? posts.map((post) => ({ ...post, former: true })) : posts, from };
  }

  /** Whether a post has a body right before it, or carries on one that has: `省某委党委委员、副主任，|省某局局长`. */
  #anchored(token: PostToken): boolean {
    if (explicitBody(this.#context, token)) return true;
    const before = /[、兼]/u.test(this.#context.text[token.start - 1] ?? '')
      ? this.#postByEnd.get(token.start - 1)
      : undefined;
    return before !== undefined && !this.#nameStarts.has(before.end) && this.#anchored(before);
  }

  #resolve(
    tokens: readonly { token: PostToken; from: number; modifier: string }[],
    carried: readonly NamedBody[],
  ): PostRef[] {
    const posts: PostRef[] = [];
    let former = false;
    let parted = false;
    for (const { token, from, modifier } of tokens) {
      if (PROPOSED.test(modifier)) continue;
      // 原 holds for the posts after it too, until 现 says otherwise.
      if (modifier && modifier !== '兼') former = FORMER.test(modifier);
      const explicit = explicitBody(this.#context, token);
      const chain = passedOn(posts);
      const found = explicit?.body ? explicit : (impliedBody(this.#context, token, [...chain, ...carried]) ?? explicit);
      const { head, start, end } = token;
      // 原厅长、副书记: what has no body of its own goes with it.
      if (found?.former) parted = true;
      else if (explicit?.body) parted = false;
      posts.push({
        start,
        end,
        from,
        name: found?.name ?? head.name,
        base: head.base,
        single: head.single,
        body: found?.body,
        former: former || parted,
        explicit: explicit?.body !== undefined,
        by: found?.by,
      });
    }
    return posts;
  }

  /** A name without a post: in a list it may share the post of the name before. */
  #bare(name: NameSpan, before: PersonGroup | undefined, holders: Holders): PersonGroup {
    if (!before || !this.#passesOn(before, name)) return groupOf(name, [], this.#leadersOf(name), false);
    const held = holders.get(name.name);
    const shared = before.posts.filter((post) => SHAREABLE.test(post.name) && (!held || held.has(postKey(post))));
    return groupOf(name, shared, name.start, shared.length > 0);
  }

  /** `市领导|某某`, `市公安局领导|某某`: where what names the group begins. */
  #leadersOf({ start }: NameSpan): number {
    const { text, bodyByEnd } = this.#context;
    const at = leadersStart(text, start);
    if (at === undefined) return start;
    const body = bodyByEnd.get(text.indexOf('领导', at));
    return Math.min(at, body?.start ?? at);
  }

  /** Whether a person's posts may be the next one's too: joined in a list, and the last post is one of many. */
  #passesOn(before: PersonGroup, name: NameSpan): boolean {
    const last = before.posts.at(-1);
    if (!last || last.former || name.start !== before.end + 1) return false;
    return LIST_MARKS.includes(this.#context.text[before.end] ?? ' ') && SHAREABLE.test(last.name);
  }
}

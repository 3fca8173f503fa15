/** Who was made what, and who is it no more: `任命某某为…`, `某某任…`, `不再担任…`, `免去某某的…职务`, `受聘为…`. */
import { type NamedBody, partOf } from '../../lexicon/naming.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import { UnitSet } from '../../lexicon/unit-set.ts';
import { indexBefore, lastIn } from '../text/index-before.ts';
import { afterLastStop, partStart } from '../text/part-start.ts';
import { bodiesOf } from './identity.ts';
import { impliedBody } from './implied-body.ts';
import type { NameSpan } from './name-places.ts';
import { explicitBody } from './post-bodies.ts';
import type { Appointment, Found, PostContext, PostRef } from './post-context.ts';
import { siblingOf } from './post-houses.ts';
import type { PostToken } from './post-tokens.ts';
import { readTold } from './told-posts.ts';

const MADE =
  /^(?:等[^，。；]{0,10}?)?(?:同志)?(?:被)?(?:任命为|现任|现为|挂职担任|挂职任|挂任|任|出任|担任|就任|兼任|接任|转任|调任|改任|升任|当选为|当选|受聘为|受聘担任|受聘|选为|聘为|推选为|获聘为|获任)(?:新一届|首届|首任|第[一二三四五六七八九十]+届)?/u;
const MADE_BY_OTHERS = /^(?:同志)?为(?:新一届|首届|首任|第[一二三四五六七八九十]+届)?/u;
const OTHERS = /(?:任命|选举|聘任|聘请|决定|推选|当选|选聘|增补|补选)/u;
const PROPOSED = /(?:提名|推荐|建议(?!案)|候选|拟(?![订定]))/u;
const DISMISSED = /^(?:同志)?的/u;
/** What the dismissed is made instead: `免去某某的…职务，改任…`. */
const ANOTHER =
  /^的[^，。；]{2,40}[，；](?:(?:另有任用，)?(?:同时)?(?:改任|另任|转任|调任|聘任为|任命为)|另有任用，任(?!命))(?=[\u4e00-\u9fff])/u;
/** `研究院由某大学教授某某任院长`: the post is at the subject of the sentence, not where that person comes from. */
const LED_BY = /(?:^|，)[^，由]{2,30}由[^，由]{0,40}$/u;
const GONE = /(?:不再担任|不再兼任|不再挂任|不再挂职担任|不再兼|辞去|免去其|免去|卸任|不再任)/gu;

/** The posts from an offset on, joined by 、, up to the end of the clause. */
export function postsFrom(
  context: PostContext,
  start: number,
  posts: readonly PostToken[],
): { refs: PostRef[]; end: number } {
  const { text } = context;
  const refs: PostRef[] = [];
  let at = start;
  for (let i = Math.max(0, indexBefore(posts, start - 1)); i < posts.length; i++) {
    const token = posts[i];
    if (!token || token.start < start) continue;
    const gap = text.slice(at, token.start);
    if (/[，。；\n]/u.test(gap) || gap.length > 40) break;
    const carried = bodiesOf(refs).reverse();
    const explicit = explicitBody(context, token);
    const named = token.start - at > 1 && !/^(?:新一届|首届|首任|第.{1,3}届|名誉)$/u.test(text.slice(at, token.start));
    const implied = named ? undefined : impliedBody(context, token, carried);
    const found: Found | undefined = explicit?.body ? explicit : (committee(context, at, token) ?? implied);
    refs.push({
      start: token.start,
      end: token.end,
      from: at,
      name: found?.name ?? token.head.name,
      base: token.head.base,
      single: token.head.single,
      body: found?.body,
      former: found?.former === true,
      explicit: explicit?.body !== undefined,
    });
    at = token.end;
    if (!/^[、兼]/u.test(text[at] ?? '')) break;
    at++;
  }
  return { refs, end: at };
}

/** How a house calls itself before one of its units: `集团战略投资部`. */
const OWN_HOUSE: Readonly<Partial<Record<NamedBody['kind'], RegExp>>> = {
  COMPANY: /^(?:集团公司|集团|总公司|公司)(?=.{2})/u,
  UNIVERSITY: /^(?:学校|校)(?=.{2})/u,
};

/** `任技术委员会主任`: a committee of the body that the sentence told of. */
function committee(
  context: PostContext,
  from: number,
  token: PostToken,
): { from: number; name: string; body: NonNullable<PostRef['body']> } | undefined {
  const { publisher } = context;
  const own = publisher && OWN_HOUSE[publisher.kind]?.exec(context.text.slice(from, token.start))?.[0].length;
  const unit = context.text.slice(from + (own ?? 0), token.start);
  const isUnit = /^(?!各|有关|相关)[\u4e00-\u9fff]{2,12}[科处股室部]$/u.test(unit);
  // 专家组 of an afternoon is no part of anybody's house.
  if (/(?:专家|评审|考察|调研|督导|检查|指导|验收|论证|鉴定|评委)组$/u.test(unit)) return undefined;
  if (!isUnit && !/^[\u4e00-\u9fff]{2,12}(?:委员会|组|办公室|专班|评委会|专委会)$/u.test(unit)) return undefined;
  const sentence = afterLastStop(context.text, from);
  const named = lastIn(context.bodies, sentence, from)?.body;
  const house = isUnit ? (siblingOf(unit, named, publisher) ?? publisher) : named;
  const parent = own ? publisher : house;
  return parent ? { from, name: token.head.name, body: partOf(parent, unit) } : undefined;
}

const STOPS = UnitSet.of('。\n');
const STOPS_AND_PARTS = UnitSet.of('。\n；');

const inSentence = (text: string, at: number): number => partStart(text, at, STOPS_AND_PARTS);

/** The last units of a part of a sentence before `at`. */
function leadOf(text: string, at: number, length: number): string {
  const least = Math.max(0, at - length);
  let start = at;
  while (start > least && !STOPS_AND_PARTS.has(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

/** Names that make a list with the one at `index`, from left to right. */
function listOf(text: string, names: readonly NameSpan[], index: number): NameSpan[] {
  const list: NameSpan[] = [];
  for (let i = index; i >= 0; i--) {
    const name = names[i];
    const next = list[0];
    if (!name || (next && next.start - name.end > 40)) break;
    if (next && !/^[、和与]/u.test(text.slice(name.end, next.start))) break;
    list.unshift(name);
  }
  return list;
}

/** Whether a name from `index` on begins at an offset or before: what comes there is told of that person. */
function startsWithin(names: readonly NameSpan[], index: number, at: number): boolean {
  const next = names[index];
  return next !== undefined && next.start <= at;
}

export function readAppointments(
  context: PostContext,
  names: readonly NameSpan[],
  posts: readonly PostToken[],
): Appointment[] {
  const { text } = context;
  const found: Appointment[] = [];
  const push = (who: readonly NameSpan[], from: number, kind: Appointment['kind'], elsewhere = false): void => {
    const { refs: read, end } = postsFrom(context, from, posts);
    const refs = elsewhere ? read.filter(({ explicit }) => explicit) : read;
    if (refs.length === 0) return;
    for (const name of who) found.push({ name, posts: refs, kind, at: { start: Math.min(name.start, from), end } });
  };
  for (const [index, name] of names.entries()) {
    const rest = text.slice(name.end, name.end + 24);
    const made = MADE.exec(rest)?.[0];
    if (made && !PROPOSED.test(leadOf(text, name.start, 6))) {
      const shared = /^等|^(?:同志)?(?:受聘|当选)/u.test(made);
      const elsewhere = LED_BY.test(leadOf(text, name.start, 80));
      push(shared ? listOf(text, names, index) : [name], name.end + made.length, 'HOLDS', elsewhere);
      continue;
    }
    const others = MADE_BY_OTHERS.exec(rest)?.[0];
    if (others) {
      const sentence = text.slice(partStart(text, name.start, STOPS), name.start);
      if (OTHERS.test(sentence) && !PROPOSED.test(sentence.slice(-40))) push([name], name.end + others.length, 'HOLDS');
    }
    const dismissed = DISMISSED.exec(rest)?.[0];
    if (dismissed && /(?:免去|撤销|罢免|免除|解聘|接受|同意)$/u.test(leadOf(text, name.start, 2))) {
      push([name], name.end + dismissed.length, 'HELD');
      const next = ANOTHER.exec(text.slice(name.end, name.end + 80))?.[0];
      const behind = name.end + (next?.length ?? 0);
      if (next && !startsWithin(names, index + 1, behind)) push([name], behind, 'HOLDS');
    }
  }
  for (const match of matchesOf(text, GONE)) {
    const end = match.index + match[0].length;
    if (names[indexBefore(names, end)]?.start === end) continue;
    const from = inSentence(text, match.index);
    let subject = indexBefore(names, match.index);
    while (subject >= 0 && (names[subject]?.end ?? 0) > match.index) subject--;
    if ((names[subject]?.start ?? -1) < from) continue;
    const joined = /^(?:同志)?$/u.test(text.slice(names[subject]?.end, match.index));
    const who = joined ? listOf(text, names, subject) : names.slice(subject, subject + 1);
    push(who, end, 'HELD');
  }
  found.push(...readTold(text, names, (from) => postsFrom(context, from, posts)));
  return found;
}

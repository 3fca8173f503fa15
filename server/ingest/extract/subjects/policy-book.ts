/** The documents of an issue: their titles, short names and numbers, found before anything refers to them. */
import { keyOf } from '../../../model/ids.ts';
import { bareTitle, DOCUMENT_HEADS, ITEMS_NAME, NOT_DOCUMENT, POLICY_NICKNAME } from '../../lexicon/document-heads.ts';
import { either } from '../../lexicon/either.ts';
import type { EndTrie } from '../../lexicon/trie.ts';
import type { FactBook } from '../reading.ts';
import { indexBefore } from '../text/index-before.ts';
import { IN_TEXT, type MarkedText } from '../text/rule-patterns.ts';

const HEADS = new RegExp(`(?:${either(DOCUMENT_HEADS)})$`);
const TITLE = IN_TEXT.add(/《((?:[^《》\n]|《[^《》\n]*》){1,120})》/);
/** After a title: （云科发〔2023〕11号，以下简称《办法》）, （简称“X条”）. */
const AFTER_TITLE = /^(?:（试行）)?（([^（）]{1,80}(?:（[^（）]{1,20}）[^（）]{0,40})?)）/;
const SHORT_NAME = /(?:以下|下|统)?(?:统一)?(?:简称|称)(?:为)?[“《]([^“”《》]{1,24})[”》]/g;
const NUMBER = /[\u4e00-\u9fff]{1,10}[〔[（][12]\d{3}[〕\]）](?:第)?\d+号/;
/** “科技兴蒙30条” stands for a document even where no title is given. */
const QUOTED = IN_TEXT.add(/“([^“”\n]{2,24})”/);

export interface PolicyEntry {
  readonly key: string;
  readonly title: string;
}

interface Definition {
  readonly article: number;
  readonly at: number;
  readonly policy: PolicyEntry;
}

/** Whether the text between 《 and 》 names a document rather than a paper, a book or a speech; `own` are heads that a user adds. */
function isDocumentTitle(title: string, own: EndTrie<true>): boolean {
  const bare = bareTitle(title).replace(/[”》]$/u, '');
  return (HEADS.test(bare) && !NOT_DOCUMENT.test(bare)) || own.longest(bare, bare.length) !== undefined;
}

export interface PolicyBook {
  /** Whether a title in 《》 is a document's. */
  isDocument(title: string): boolean;
  /** The policy of a full title; adds it to the facts. */
  title(title: string): PolicyEntry;
  /** The policy that a short name stands for at a place: the nearest definition before it, in the article first. */
  short(name: string, article: number, at: number): PolicyEntry | undefined;
  /** The policy of `X条`, defined or not. */
  items(name: string, article: number, at: number): PolicyEntry;
}

/** Adds a policy under its title; nothing else is known of it yet. */
function addPolicy(book: FactBook, title: string): PolicyEntry {
  const key = `policy:${keyOf(title)}`;
  book.add({ key, label: 'Policy', name: title, aliases: [], properties: {} });
  return { key, title };
}

/** The last definition before a place in its article, else the next one there, else the last one before the article; they are in order. */
function nearest(definitions: readonly Definition[], article: number, at: number): PolicyEntry | undefined {
  let [low, high] = [0, definitions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const d = definitions[middle];
    if (d && (d.article < article || (d.article === article && d.at <= at))) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [definitions[low - 1], definitions[low]];
  return (before?.article !== article && after?.article === article ? after : (before ?? definitions[0]))?.policy;
}

function readDefinitions(
  { text, marks }: MarkedText,
  article: number,
  book: FactBook,
  byShort: Map<string, Definition[]>,
  own: EndTrie<true>,
): void {
  for (const match of TITLE.matches(text, marks, 0, text.length)) {
    const title = match[1] ?? '';
    if (!isDocumentTitle(title, own)) continue;
    const end = match.index + match[0].length;
    const after = AFTER_TITLE.exec(text.slice(end, end + 160));
    if (!after?.[1]) continue;
    const names = [...after[1].matchAll(SHORT_NAME)].map((m) => m[1] ?? '').filter(Boolean);
    const number = NUMBER.exec(after[1])?.[0];
    if (!names.length && !number) continue;
    const policy = addPolicy(book, title);
    const nick = names.filter((name) => name.length > 4 || /[^\u4e00-\u9fff]/.test(name) || !HEADS.test(name));
    book.add({
      key: policy.key,
      label: 'Policy',
      name: title,
      aliases: nick,
      properties: number ? { documentNumber: number } : {},
    });
    for (const name of names) {
      const list = byShort.get(keyOf(name)) ?? [];
      list.push({ article, at: match.index, policy });
      byShort.set(keyOf(name), list);
    }
  }
}

function definitionsEnding(byShort: ReadonlyMap<string, readonly Definition[]>, end: string): Definition[] {
  const found = [...byShort].filter(([key]) => key.endsWith(end)).flatMap(([, definitions]) => definitions);
  return found.sort((a, b) => a.article - b.article || a.at - b.at);
}

/** Reads all titles and definitions of an issue's articles (normal texts, in order); `own` are a user's heads of documents. */
export function openPolicyBook(texts: readonly MarkedText[], book: FactBook, own: EndTrie<true>): PolicyBook {
  const byShort = new Map<string, Definition[]>();
  texts.forEach((text, article) => void readDefinitions(text, article, book, byShort, own));
  /** Definitions whose short name ends in a count (`三十条`), in the order of the names. */
  const byCount = new Map<string, Definition[]>();
  const short = (name: string, article: number, at: number): PolicyEntry | undefined => {
    const list = byShort.get(keyOf(name));
    if (list) return nearest(list, article, at);
    const count = /\d+条$|[一二三四五六七八九十百]+条$/.exec(name)?.[0];
    if (!count || count !== name) return undefined;
    const longer = byCount.get(name) ?? definitionsEnding(byShort, keyOf(name));
    byCount.set(name, longer);
    return longer.length ? nearest(longer, article, at) : undefined;
  };
  return {
    isDocument: (title) => isDocumentTitle(title, own),
    title: (title) => addPolicy(book, title),
    short,
    items: (name, article, at) => {
      const known = short(name, article, at);
      if (known) return known;
      const key = `policy:${keyOf(name)}`;
      book.add({ key, label: 'Policy', name: `“${name}”`, aliases: [name], properties: {} });
      return { key, title: name };
    },
  };
}

export interface PolicyMention {
  readonly start: number;
  readonly end: number;
  readonly policy: PolicyEntry;
  /** The whole title stands here, not a short name. */
  readonly full: boolean;
}

/** A lecture's title, not a document: 作《…》报告, 以《…》为题, 题为《…》的报告. */
export function isLectureTitle(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 14);
  const before = text.slice(Math.max(0, start - 8), start);
  if (/(?:为题|为主题)/.test(after.slice(0, 4)) || /(?:题为|以|题目为|题目是|主题为)$/.test(before)) return true;
  return (
    /(?:作了?|做了?|作题为|带来|讲授|主讲|分享了?|讲授了?)$/.test(before) &&
    /^(?:的)?(?:[\u4e00-\u9fff]{0,6}(?:报告|讲座|演讲|授课|辅导|党课|分享|课程|交流|发言|专题|讲话|培训))/.test(after)
  );
}

/** 《办法》, 两个《办法》: the kind only; the one that it means was named before, as a rule with its short name left out. */
const BARE_KIND = new RegExp(`^(?:实施|管理|工作|若干|行动|指导|暂行|奖补|奖励|评价)?(?:${either(DOCUMENT_HEADS)})$`);
/** 发布《…主推技术》: what is issued is a document, whatever its title's last word. */
const PUT_OUT = /(?:印发|发布|出台|颁布|制定|下发|编制|公布)了?$/;

function isTold(title: string): boolean {
  return title.length >= 6 && !NOT_DOCUMENT.test(bareTitle(title));
}

/** Of so many documents the last ones are in mind. */
const IN_MIND = 40;

/** The last document before it whose title ends in that kind. */
function ofKind(title: string, found: readonly PolicyMention[]): PolicyEntry | undefined {
  if (!BARE_KIND.test(title)) return undefined;
  return found.slice(-IN_MIND).findLast((m) => bareTitle(m.policy.title).endsWith(title))?.policy;
}

/** The documents named in one text, titles and short names alike, in order. */
export function findPolicies(
  { text, marks }: MarkedText,
  article: number,
  book: PolicyBook,
  onBlocked: (kind: 'lecture-title' | 'not-document', start: number, end: number, what: string) => void,
): PolicyMention[] {
  const found: PolicyMention[] = [];
  for (const match of TITLE.matches(text, marks, 0, text.length)) {
    const title = match[1] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const known = book.short(title, article, start) ?? ofKind(title, found);
    if (known) found.push({ start, end, policy: known, full: false });
    else if (BARE_KIND.test(title)) continue;
    else if (isLectureTitle(text, start, end)) onBlocked('lecture-title', start, end, title);
    else if (book.isDocument(title) || (PUT_OUT.test(text.slice(Math.max(0, start - 6), start)) && isTold(title)))
      found.push({ start, end, policy: book.title(title), full: true });
    else onBlocked('not-document', start, end, title);
  }
  const titles = [...found];
  for (const match of QUOTED.matches(text, marks, 0, text.length)) {
    const name = match[1] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const around = titles[indexBefore(titles, start)];
    if (around && end <= around.end) continue;
    const known = book.short(name, article, start);
    if (known) found.push({ start, end, policy: known, full: false });
    else if (ITEMS_NAME.test(name) || POLICY_NICKNAME.test(name))
      found.push({ start, end, policy: book.items(name, article, start), full: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Actions, programmes, campaigns, systems and goals named in a text: quoted names with a head, well-known ones, governed phrases. */
import { keyOf } from '../../../model/ids.ts';
import { either } from '../../lexicon/either.ts';
import { KNOWN_INITIATIVES, NATIONAL_COUNT } from '../../lexicon/initiative-heads.ts';
import type { OwnWords } from '../../lexicon/lexicon.ts';
import { Trie } from '../../lexicon/trie.ts';
import type { FactBook, Span } from '../reading.ts';
import { IN_TEXT, type MarkedText } from '../text/rule-patterns.ts';
import { collectPhrases, type Taken } from './governed-phrases.ts';
import { facilityAfter, HEADED, ownerLength, QUOTED, quotedName, rank, trimmed } from './quoted-names.ts';

/** 东西部协作|资金, 科技特派员|、某研究员: the words are another thing's or a person's. */
const NOT_ITSELF =
  /^(?:[局科处]|中心|指挥部|资金|专项资金|办公室|专家组|人员|队伍?|干部|领导小组|工作队|工作组|服务队|专班|大会|论坛|基金|人[讯报]|合作(?:协议|框架|签约|备忘)|[\u4e00-\u9fff]{0,4}[一二三四五]?[处科](?![理置学技])|促进会|协会|联合会|研究会|[\u4e00-\u9fff]{0,4}(?:基地|中心|研究院|研究所|实验室|学院|大厦|展馆|展厅|示范园|观摩点|示范点|有限公司))/;
const PERSONS = /^(?:\uE000|、[\uE000\uE001]|们|代表|\d)/;
const SENT = /(?:选派|用好|派出|聘任|增派|组织)$/;
const KNOWN = IN_TEXT.add(new RegExp(`${either(KNOWN_INITIATIVES)}|${NATIONAL_COUNT}`));
export interface InitiativeMention {
  readonly start: number;
  readonly end: number;
  readonly fact: string;
  readonly form: 'quoted' | 'known' | 'phrase';
}

export interface InitiativeBook {
  /** Adds an initiative by its name as printed; returns its key. A bare quoted name is joined with its headed form. */
  add(name: string): string;
  /** Whether a bare quoted name stands somewhere with its head. */
  knows(name: string): boolean;
}

/** The core of a name, by which “X”行动 and “X” are one: what the quotes hold, else the name without 建设, 工作. */
export function coreOf(name: string): string {
  const quoted = /“([^“”]+)”/.exec(name)?.[1];
  return keyOf(quoted ?? name.replace(/(?:建设|工作|创建)$/u, ''));
}

/** Opens the initiatives: `texts` are read once so that “X” alone joins “X”行动 wherever that stands. */
export function openInitiativeBook(
  texts: readonly MarkedText[],
  book: FactBook,
  heads: Trie<true> = new Trie(),
): InitiativeBook {
  const canonical = new Map<string, string>();
  for (const text of texts) {
    for (const { name } of quotedIn(text, heads)) {
      if (name.endsWith('”') || !(HEADED.test(name) || heads.get(name.slice(name.lastIndexOf('”') + 1)))) continue;
      const core = coreOf(name);
      const known = canonical.get(core);
      if (!known || rank(name) < rank(known) || (rank(name) === rank(known) && name.length < known.length))
        canonical.set(core, name);
    }
  }
  return {
    knows: (name) => name.endsWith('”') && canonical.has(coreOf(name)),
    add(name) {
      const core = coreOf(name);
      const full = canonical.get(core) ?? name;
      canonical.set(core, full);
      const key = `initiative:${core}`;
      const alias = full === name ? [] : [name];
      book.add({ key, label: 'Initiative', name: full, aliases: alias, properties: {} });
      return key;
    },
  };
}

/** Well-known names, a user's own ones first. */
function knownIn({ text, marks }: MarkedText, { initiatives }: OwnWords): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length && !initiatives.isEmpty; i++) {
    const end = initiatives.longestEnd(text, i);
    if (end > i) found.push({ start: i, end });
  }
  for (const match of KNOWN.matches(text, marks, 0, text.length))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** Quoted names, each with the head that follows. */
function quotedIn({ text, marks }: MarkedText, heads: Trie<true>): { readonly start: number; readonly name: string }[] {
  return QUOTED.matches(text, marks, 0, text.length).map(({ index, 0: whole }) => {
    const end = index + whole.length;
    return { start: index, name: text.slice(index, whole.endsWith('”') ? heads.longestEnd(text, end) : end) };
  });
}

/**
 * The initiatives named in one text, in order; `masked` is the same text with quotations covered, `taken` what policies hold already,
 * `own` the names and heads that a user adds.
 */
export function findInitiatives(
  marked: MarkedText,
  masked: string,
  book: InitiativeBook,
  taken: Taken,
  own: OwnWords,
): InitiativeMention[] {
  const { text } = marked;
  const found: InitiativeMention[] = [];
  const free: Taken = (start, end) => !taken(start, end) && !found.some((f) => f.start < end && start < f.end);
  for (const { start: quote, name: whole } of quotedIn(marked, own.initiativeHeads)) {
    const facility = facilityAfter(text, quote, whole);
    const name = facility
      ? whole + facility
      : trimmed(whole, text.slice(quote + whole.length, quote + whole.length + 10));
    const end = quote + name.length;
    if (!free(quote, end) || !(quotedName(text, quote, name) || book.knows(name))) continue;
    const start = quote - ownerLength(text, quote, name);
    const form = start < quote ? 'phrase' : 'quoted';
    if (free(start, end)) found.push({ start, end, fact: book.add(text.slice(start, end)), form });
  }
  for (const { start, end } of knownIn(marked, own)) {
    const name = text.slice(start, end);
    const covered = masked[start] !== text[start] && !name.startsWith('“');
    const after = masked.slice(end, end + 8);
    const other =
      NOT_ITSELF.test(text.slice(end, end + 8)) ||
      (name.endsWith('特派员') && (PERSONS.test(after) || SENT.test(text.slice(Math.max(0, start - 2), start))));
    if (!covered && !other && text[end] !== '“' && free(start, end))
      found.push({ start, end, fact: book.add(name), form: 'known' });
  }
  const phrases: Span[] = [];
  collectPhrases(marked, masked, (start, end) => !free(start, end), phrases, own.initiativeHeads);
  for (const { start, end } of phrases) {
    if (free(start, end)) found.push({ start, end, fact: book.add(text.slice(start, end)), form: 'phrase' });
  }
  return found.sort((a, b) => a.start - b.start);
}

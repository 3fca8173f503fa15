/** Parts the blocks of a section into articles, with a title of their own line, run in, or none. */
import type { Block } from './blocks.ts';
import type { Part } from './outline.ts';
import { plain } from './plain.ts';
import { hasRunInTitle } from './run-in-title.ts';
import { isBareSection, readsLikeNews } from './section-kind.ts';
import {
  continuesWhatWasSaid,
  hasEarlyDate,
  type MarkerKind,
  opensWithDate,
  opensWithTime,
  reportsSpeech,
} from './signs.ts';

export interface Item {
  /** Blocks of the title, when it has lines of its own. */
  readonly title: Block[];
  /** Whether the first sentence of the first body block is the title. */
  readonly runIn: boolean;
  readonly body: Block[];
}

/** How a section sets its items apart. */
interface Habit {
  /** Marker before each item, when the section opens with one. */
  readonly marker: MarkerKind | null;
  /** Whether items have titles on lines of their own. */
  readonly titled: boolean;
  /** Whether the section's paragraphs open with dates, so that each is an item. */
  readonly dated: boolean;
  /** Whether the heading says that it holds several short items. */
  readonly listed: boolean;
  readonly sectioned: boolean;
  /** Whether the whole text is one item of news, as web pages are. */
  readonly single: boolean;
}

/** What the whole issue shows of how its items are set apart. */
export interface IssueHabit {
  /** Markers with which sections open: an item's number may run on from section to section. */
  readonly markers: ReadonlySet<MarkerKind>;
  readonly single: boolean;
}

/** @param hasMasthead without one, and without headings, the text is a single item. */
export function issueHabit(parts: readonly Part[], hasMasthead: boolean): IssueHabit {
  const markers = new Set<MarkerKind>();
  for (const { blocks } of parts) {
    const marker = blocks[0]?.marker;
    if (marker && (marker.kind.startsWith('symbol') || marker.ordinal === 1)) markers.add(marker.kind);
  }
  return { markers, single: !hasMasthead && parts.every((part) => part.name === null) };
}

function isTitleBlock(block: Block, habit: Habit): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'title') return false;
  if (habit.marker) return block.marker?.kind === habit.marker;
  return block.marker === null || block.marker.kind.startsWith('symbol');
}

/** Whether the section's heading says that it holds several short items. */
function holdsSeveral(part: Part): boolean {
  return part.kind === 'DEPARTMENT' || /简讯|快讯|短讯|短波|动态|速递|集锦/.test(part.name ?? '');
}

const SHORT_ITEM = 120;

function areAllShort(paragraphs: readonly Block[]): boolean {
  return (
    paragraphs.length > 1 &&
    paragraphs.every(({ plain: text }) => text.length <= SHORT_ITEM && !continuesWhatWasSaid(text))
  );
}

const LEAST_LISTED = 3;
const DAY_SOON = /^.{0,80}?\d{1,2}月\d{1,2}日/;

/** The sign before nearly every paragraph of a page of short news, most of which tell their day; null when there is none. */
function listMarker(blocks: readonly Block[]): MarkerKind | null {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const kind = paragraphs[0]?.marker?.kind;
  if (!kind?.startsWith('symbol') || blocks.some((block) => block.kind === 'heading')) return null;
  const marked = paragraphs.filter(({ marker }) => marker?.kind === kind);
  const dated = marked.filter(({ plain: text }) => DAY_SOON.test(text));
  const isList = marked.length >= LEAST_LISTED && marked.length * 5 >= paragraphs.length * 4;
  return isList && dated.length * 2 >= marked.length ? kind : null;
}

function habitOf(part: Part, issue: IssueHabit): Habit {
  const first = part.blocks[0];
  const marker = first?.marker ?? null;
  const isItemMarker = marker !== null && issue.markers.has(marker.kind);
  const listed = isItemMarker ? null : listMarker(part.blocks);
  const base: Habit = {
    marker: isItemMarker ? marker.kind : listed,
    titled: false,
    dated: false,
    listed: false,
    sectioned: part.name !== null,
    single: issue.single && listed === null,
  };
  const paragraphs = part.blocks.filter((block) => block.kind === 'paragraph');
  const dated = paragraphs.filter((block) => opensWithDate(block.plain)).length;
  return {
    ...base,
    titled: part.blocks.some((block) => isTitleBlock(block, base)),
    dated: paragraphs.length > 0 && dated * 2 >= paragraphs.length,
    listed: part.name !== null && (holdsSeveral(part) || areAllShort(paragraphs)),
  };
}

const GAP_TITLE = /^([^。，；：\s\u3000]{3,40})(?:[ \u00A0]{2,}|\t|\u3000+|(?<=^.{8,})[ \u00A0])(?=\S)/;

/** `某单位：“某某”出新招　某省某单位推动…`: what stands before the colon opens the text after the gap as well. */
const NAMED_GAP_TITLE = /^(([^。，；：:\s\u3000]{3,14})[：:][^。，；\s\u3000]{3,30})(?:\u3000+|[ \u00A0]{2,}|\t)(?=\S)/;

const LEAST_AFTER_GAP = 30;
const PLACE = /^[\u3400-\u9fff]{2,8}[县市区旗州盟镇乡村局委院校]$/;

/** Whether words before a gap are the title of what stands after it, by what both say. */
function isTitleOf(title: string, rest: string, isMarked: boolean): boolean {
  if (opensWithTime(title)) return false;
  if (opensWithTime(rest)) return true;
  if (rest.length < LEAST_AFTER_GAP || !rest.includes('。')) return false;
  if (PLACE.test(title) || title.length < 6) return PLACE.test(title);
  // The text opens with words of the title, or the title is a piece of news.
  return isMarked || title.includes(rest.slice(0, 3)) || (title.length >= 10 && readsLikeNews(title));
}

/** Length in print of a title that a wide gap parts from the text: `召开联席会　　9月4日，…`; 0 when there is none. */
export function gapTitleLength(block: Block): number {
  const line = block.lines[0];
  if (!line || block.kind !== 'paragraph') return 0;
  const printed = line.text.slice(block.marker?.length ?? 0);
  const match = GAP_TITLE.exec(printed);
  if (match?.[1]) {
    const rest = block.plain.slice(plain(match[1]).length);
    return isTitleOf(plain(match[1]), rest, block.marker !== null) ? match[1].length : 0;
  }
  const named = NAMED_GAP_TITLE.exec(printed);
  const rest = named ? plain(printed.slice(named[0].length)) : '';
  return named?.[1] && named[2] && rest.slice(0, 20).includes(named[2]) ? named[1].length : 0;
}

const SHORT_TITLE = 10;

/** News often open with the words of their title; what stands under a heading inside a report does not. */
function repeatsStart(title: string, text: string): boolean {
  return title.length >= SHORT_TITLE && title.slice(0, 4) === text.slice(0, 4);
}

/** Whether an unmarked title line starts an article, or is a heading inside the one before it. */
function startsTitled(block: Block, next: Block | undefined, current: Item | null, habit: Habit): boolean {
  if (!current || current.body.length === 0) return true;
  // The first half of a title: 凝心聚力 right above 全市表彰大会召开.
  if (next?.kind === 'title' && next.lines[0]?.gap === 'none' && !next.marker && readsLikeNews(next.plain)) return true;
  const isDated = next !== undefined && hasEarlyDate(next.plain);
  if ((isDated && !habit.single) || (next && repeatsStart(block.plain, next.plain))) return true;
  if (!habit.sectioned)
    return block.plain.length >= SHORT_TITLE && readsLikeNews(block.plain) && next?.kind === 'paragraph';
  return block.plain.length >= SHORT_TITLE || readsLikeNews(block.plain) || isBareSection(block.plain);
}

/** Whether a paragraph starts an item in a section whose items have no title lines. */
function startsUntitled(block: Block, current: Item | null, habit: Habit): boolean {
  if (!current) return true;
  if (habit.single || current.title.length > 0 || (habit.titled && !habit.listed)) return false;
  if (block.kind !== 'paragraph' || block.marker !== null) return false;
  if (block.lead !== null || gapTitleLength(block) > 0 || hasRunInTitle(block.plain, true)) return true;
  if (current.runIn) return false;
  if (opensWithDate(block.plain)) return true;
  return habit.listed && !habit.dated && !continuesWhatWasSaid(block.plain) && !reportsSpeech(block.plain);
}

function starts(block: Block, next: Block | undefined, current: Item | null, habit: Habit): boolean {
  if (block.kind === 'row' || block.kind === 'signature') return !current;
  if (habit.marker && block.marker?.kind === habit.marker) return true;
  if (block.kind === 'heading') return true;
  if (block.kind === 'title') {
    if (habit.marker)
      return !current || (next !== undefined && opensWithDate(next.plain) && block.plain.length >= SHORT_TITLE);
    return isTitleBlock(block, habit) ? startsTitled(block, next, current, habit) : !current;
  }
  return startsUntitled(block, current, habit);
}

function begin(block: Block): Item {
  if (block.kind === 'title' || block.kind === 'heading') return { title: [block], runIn: false, body: [] };
  return {
    title: [],
    runIn: block.kind === 'paragraph' && block.lead === null && hasRunInTitle(block.plain, false),
    body: [block],
  };
}

/** A title that directly follows a title: its second line, unless the first was the name of a place or a column. */
function continuesTitle(block: Block, current: Item | null): boolean {
  if (!current || current.body.length > 0 || current.title.length === 0 || current.title.length > 2) return false;
  return block.kind === 'title' && block.marker === null;
}

const READABLE = /[\p{L}\p{N}]/u;

/** The items of a section, in printed order. A stray full stop is no item. */
export function itemsOf(part: Part, issue: IssueHabit): Item[] {
  const habit = habitOf(part, issue);
  const items: Item[] = [];
  for (const [index, block] of part.blocks.entries()) {
    if (!READABLE.test(block.plain)) continue;
    const current = items[items.length - 1] ?? null;
    if (current && continuesTitle(block, current)) current.title.push(block);
    else if (!current || starts(block, part.blocks[index + 1], current, habit)) items.push(begin(block));
    else current.body.push(block);
  }
  return items;
}

/** Parts the blocks of an issue into sections: by brackets, symbols, numerals or bare headings, whichever this issue uses. */
import type { SectionKind } from '../../model/ontology.ts';
import type { Block } from './blocks.ts';
import { hasRunInTitle } from './run-in-title.ts';
import { isBareSection, isChapter, isColumnName, readsLikeNews, sectionKind } from './section-kind.ts';
import { bracketed, continuesWhatWasSaid, type MarkerKind, opensWithDate, undecorated } from './signs.ts';

export interface Part {
  /** Without brackets and numeral; null for what stands under no heading. */
  readonly name: string | null;
  readonly kind: SectionKind;
  readonly blocks: readonly Block[];
}

type IsHeading = (block: Block, index: number) => boolean;

const LONGEST_HEADING = 16;

function nameOf(block: Block): string {
  return bracketed(block.plain) ?? undecorated(block.plain);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** 【…】 on lines of their own, unless they are rather titles. */
function byBrackets(blocks: readonly Block[]): IsHeading | null {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.length === 0) return null;
  const names = headings.map(nameOf);
  const columns = names.filter(isColumnName).length;
  if (median(names.map((name) => name.length)) > 10 && columns * 2 < names.length) return null;
  return (block) => block.kind === 'heading' && nameOf(block).length <= LONGEST_HEADING;
}

function isShortLine(block: Block): boolean {
  return (
    block.lines.length === 1 &&
    block.kind !== 'row' &&
    block.plain.length <= LONGEST_HEADING &&
    !/[。；，]/.test(block.plain)
  );
}

/**
 * Whether what follows the heading is an item of its own: a title on its line, run in or in brackets, another kind of marker, or a
 * paragraph with a date.
 */
function opensItem(blocks: readonly Block[], index: number): boolean {
  const own = blocks[index]?.marker?.kind;
  const next = blocks[index + 1];
  if (!next) return false;
  if (next.kind === 'title' || next.lead !== null || opensWithDate(next.plain)) return true;
  if (next.marker !== null && next.marker.kind !== own) return true;
  return next.kind === 'paragraph' && (hasRunInTitle(next.plain, false) || hasDateSoon(next.plain));
}

/** `市水务局、市应急局6月1日联合印发…`: the day stands in the first sentence. */
function hasDateSoon(text: string): boolean {
  return !continuesWhatWasSaid(text) && /^[^，。；：]{2,40}\d{1,2}月\d{1,2}日/.test(text);
}

/** Headings that share a marker: ◎常委会会议, 一、工作动态. */
function byMarker(blocks: readonly Block[], kind: MarkerKind): IsHeading | null {
  const indexes = [...blocks.keys()].filter((i) => blocks[i]?.marker?.kind === kind);
  const all = indexes.map((i) => blocks[i]).filter((block) => block !== undefined);
  if (all.length === 0) return null;
  const short = all.filter(isShortLine);
  if (short.length * 5 < all.length * 4) return null;
  const columns = short.filter(({ plain }) => plain.length <= 6 || isColumnName(undecorated(plain))).length;
  const news = short.filter((block) => block.plain.length > 10 && readsLikeNews(block.plain)).length;
  const opening = indexes.filter((i) => opensItem(blocks, i)).length;
  if (news * 2 > all.length || opening * 2 < all.length || columns * 2 < all.length) return null;
  // Numerals below a title are headings inside one report.
  const first = indexes[0] ?? 0;
  const isInside =
    !kind.startsWith('symbol') &&
    kind !== 'page' &&
    blocks.slice(0, first).some((block) => block.kind === 'title' && !isBareSection(block.plain));
  // 一、 over a title that is longer than its fellows' is one of them.
  const isOne: IsHeading = (block) =>
    block.marker?.kind === kind && (isShortLine(block) || (kind === 'numeral' && block.kind === 'title'));
  const chapters = short.filter(({ plain }) => isChapter(undecorated(plain))).length;
  if (!isInside || (kind === 'numeral' && chapters * 2 < short.length)) return isOne;
  // A report's own headings stay in it, but what it tells of other places, and what comes after that, stand for themselves.
  const examples = indexes.find((i) => OTHERS.test(blocks[i]?.plain ?? ''));
  return examples === undefined || !opensTitle(blocks[examples + 1])
    ? null
    : (block, index) => index >= examples && isOne(block, index);
}

/** 有关地方做法, 外地经验, 各地典型做法. */
const OTHERS = /(?:外地|各地|地方|外省|外市|兄弟|先进地区)[^，。]{0,6}(?:经验|做法|案例)|典型案例|他山之石/;

const opensTitle = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'title' || block.marker?.kind === 'sub-numeral' || block.marker?.kind === 'digit');

const LONGEST_BARE = 8;
const LEAST_BARE = 2;
/** A place over a title is a kicker: 某县. */
const PLACE_ABOVE = /[县市区旗州盟镇乡村局委校院办]$/;

/** A short line with a blank line above it, over a title or a marked item: a heading by where it stands. */
function standsAsHeading(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (!block || !next || block.marker || block.kind !== 'title' || !isShortLine(block)) return false;
  const line = block.lines[0];
  if (block.plain.length > LONGEST_BARE || !/^[\u3400-\u9fff·“”]{3,}$/.test(block.plain)) return false;
  if (!isColumnName(block.plain) || PLACE_ABOVE.test(block.plain) || (index > 0 && line?.gap === 'none')) return false;
  const isApart = next.lines[0]?.gap !== 'none';
  return (next.kind === 'title' && isApart) || (next.marker?.kind.startsWith('symbol') ?? false);
}

/** 工作动态, 他山之石 on lines of their own; with them, lines that no list knows but that stand as they do. */
function byBareWords(blocks: readonly Block[]): IsHeading | null {
  const standing = new Set(blocks.filter((_, i) => standsAsHeading(blocks, i)));
  const isKnown: IsHeading = (block, index) => {
    if (block.marker?.kind.startsWith('symbol') === false) return false;
    const next = blocks[index + 1];
    return (
      isShortLine(block) &&
      block.kind !== 'signature' &&
      isBareSection(block.plain) &&
      next !== undefined &&
      next.kind !== 'row'
    );
  };
  const known = blocks.some(isKnown);
  if (!known && standing.size < LEAST_BARE) return null;
  return (block, index) => standing.has(block) || isKnown(block, index);
}

function headingRule(blocks: readonly Block[]): IsHeading | null {
  const brackets = byBrackets(blocks);
  if (brackets) return brackets;
  const kinds = new Set<MarkerKind>();
  for (const block of blocks) if (block.marker) kinds.add(block.marker.kind);
  for (const kind of kinds) {
    const rule =
      kind === 'numeral' || kind === 'sub-numeral' || kind === 'page' || kind.startsWith('symbol')
        ? byMarker(blocks, kind)
        : null;
    if (rule) return rule;
  }
  return byBareWords(blocks);
}

/**
 * The parts of an issue's body, in printed order; what stands before the first heading is a part without name.
 * @param publisher whose affairs `园区动态` and the like are.
 */
export function outline(blocks: readonly Block[], publisher: string): Part[] {
  const isHeading = headingRule(blocks);
  const parts: Part[] = [];
  let name: string | null = null;
  let members: Block[] = [];
  const close = (): void => {
    if (name !== null || members.length > 0) {
      parts.push({ name, kind: name === null ? 'OTHER' : sectionKind(name, publisher), blocks: members });
    }
    members = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (isHeading?.(block, index)) {
      close();
      name = nameOf(block);
    } else members.push(block);
  }
  close();
  return parts;
}

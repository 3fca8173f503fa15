/** Joins printed lines to titles and paragraphs: a break inside a sentence goes, a break between paragraphs stays. */

import { DIVISION_LETTERS } from '../lexicon/divisions.ts';
import { CONTRIBUTOR_LABELS } from '../lexicon/imprint-labels.ts';
import { BODY_ENDINGS } from '../lexicon/masthead-words.ts';
import { PHOTOGRAPHER } from '../lexicon/web-words.ts';
import { isBareDate } from './line-roles.ts';
import type { Line } from './lines.ts';
import { isFull, type PageStyle } from './page-style.ts';
import {
  bracketed,
  continuesWhatWasSaid,
  endsSentence,
  firstSentenceLength,
  hasEarlyDate,
  hasOpenBracket,
  leadingBracket,
  type Marker,
  markerOf,
  opensWithTime,
  reportsSpeech,
} from './signs.ts';

/** `heading`: in brackets on a line of its own; `row`: a line of a flattened table; `signature`: who sent the item in. */
export type BlockKind = 'heading' | 'title' | 'paragraph' | 'row' | 'signature';

export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  readonly marker: Marker | null;
  /** Without marker and blanks, width folded. */
  readonly plain: string;
  /** The title in brackets that stands before a paragraph's text on the same line, if any. */
  readonly lead: string | null;
}

const LONGEST_TITLE = 60;
/** Columns of indent beyond that of any paragraph. */
const CENTRED = 6;
/** Words that no title ends with: the line was cut there. */
const CUT_AFTER = /(?:[的和与在对及等为是将把被由向从到就以并而或于至了其]|深入|进行|开展了|通过|坚持|围绕)$/;
const DAY = /\d月\d{1,2}日/;
const SIGNATURE = new RegExp(
  `^[（(【\\[](?:(?:${CONTRIBUTOR_LABELS.join('|')})[：:]?)?[^。；]{2,40}[）)】\\]]$|^(?:供稿|撰稿|来稿|供稿单位|供稿人|撰稿人|作者|通讯员|本报记者)[：:][^。；]{2,40}$|^[^，。；：]{3,24}供稿$`,
);
const BODY_END = new RegExp(`(?:${BODY_ENDINGS.join('|')})[）)】\\]]$`);
/** `（某某县卫生院　张　三）`: the body that sent the item in and who wrote it. */
const BODY_AND_NAME = new RegExp(
  `^[（(](?:[^，。；：（）]{2,30}?(?:${BODY_ENDINGS.join('|')}|[${DIVISION_LETTERS}]))[ \u3000]+[\u3400-\u9fff·]{1,4}(?:[ \u3000、]+[\u3400-\u9fff·]{1,4}){0,4}[）)]$`,
);
const WIDE_GAP = /[^\s\u3000](?:\t|[ \u00A0]{2,}|\u3000{1,}[ ]|\u3000{2,}| \u3000)\s*(?=[^\s\u3000])/g;

/** Whether the line names who sent an item in: in brackets with a label or a body's name, or `…供稿`. */
function isSignature(line: Line): boolean {
  if (line.plain.length <= 50 && BODY_AND_NAME.test(line.text)) return true;
  if (line.plain.length > 50 || !SIGNATURE.test(line.plain) || isBareDate(line.plain)) return false;
  const labelled = new RegExp(`^[（(【\\[]?(?:${CONTRIBUTOR_LABELS.join('|')})[：:]?|供稿`).test(line.plain);
  return labelled || BODY_END.test(line.plain) || (line.indent >= 16 && /^[（(]/.test(line.plain));
}

const LONGEST_ROW = 50;
const isProse = (plain: string): boolean => plain.length > LONGEST_ROW && plain.includes('。');

/** A name set apart in running text: `局长  王  革  主持`. */
const PADDED_NAME =
  /[ \u3000]{1,3}[\u3400-\u9fff](?:[ \u3000]{1,3}[\u3400-\u9fff]){1,3}(?:[ \u3000]{1,3}|(?=[，、；。]|$))/g;

function gaps({ text }: Pick<Line, 'text'>): number {
  // Cells have no commas; a header's 姓  名 is no name in running text.
  const cells = /[，；。]/.test(text) ? text.replace(PADDED_NAME, '') : text;
  return cells.match(WIDE_GAP)?.length ?? 0;
}

/** Lines of flattened tables: several cells, or one gap on each of several lines that end no sentence. */
function tableRows(lines: readonly Line[]): boolean[] {
  // A paragraph may have gaps too: after a title that is run in, before who sent it in.
  const cells = lines.map(({ plain, ...line }) => (endsSentence(plain) || isProse(plain) ? 0 : gaps(line)));
  return cells.map((n, i) => {
    if (n === 0) return false;
    const around = [cells[i - 1] ?? 0, cells[i + 1] ?? 0];
    if (n >= 2 && around.some((m) => m >= 1)) return true;
    const inRun = (cells[i - 1] ?? 0) >= 1 && ((cells[i - 2] ?? 0) >= 1 || (cells[i + 1] ?? 0) >= 1);
    return inRun || ((cells[i + 1] ?? 0) >= 1 && (cells[i + 2] ?? 0) >= 1);
  });
}

interface Context {
  readonly lines: readonly Line[];
  readonly style: PageStyle;
  readonly rows: readonly boolean[];
}

/** Under a picture: `▲签约现场`, `…签约（李某 摄）`. */
const CAPTION =
  /(?:[（(][^（）()。]{0,20}(?:摄影?|供图|提供)[）)]|供图)$|^[（(](?:[上下左右]?图[为：:]|[^（）()]{2,40}(?:致辞|致欢迎词|讲话|发言|主持|现场|合影|签约|介绍))[^（）()]{0,30}[）)]$/;

const TAKEN_BY = new RegExp(`${PHOTOGRAPHER}$`);

function isCaption({ plain, text }: Line): boolean {
  if (plain.length > LONGEST_TITLE || /[。；]/.test(plain)) return false;
  return CAPTION.test(plain) || (/摄影?$/.test(plain) && TAKEN_BY.test(text));
}

function unmarked(line: Line): { marker: Marker | null; plain: string } {
  const marker = markerOf(line.text);
  if (!marker) return { marker, plain: line.plain };
  return { marker, plain: line.plain.slice(line.text.slice(0, marker.length).replace(/[\s\u3000]/g, '').length) };
}

/** Whether a line that may start a block reads and is set like a title. */
function isTitleLine(context: Context, index: number): boolean {
  const { lines, style } = context;
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || context.rows[index] || leadingBracket(line.plain) !== null || isCaption(line)) return false;
  const { plain } = unmarked(line);
  if (plain.length < 2 || plain.length > LONGEST_TITLE || /[。；]/.test(plain)) return false;
  if (/[，、：:,（《“]$/.test(plain) || hasOpenBracket(plain)) return false;
  // …来了, set apart by blank lines, is as people talk.
  const isTalk = plain.endsWith('了') && next?.gap === 'blank' && (index === 0 || line.gap === 'blank');
  if (CUT_AFTER.test(plain) && !isTalk) return false;
  if (endsSentence(plain)) return isQuestionTitle(plain, next);
  if (opensWithTime(plain) && (plain.includes('，') || !next || !opensWithTime(next.plain))) return false;
  if (DAY.test(plain) && plain.includes('，')) return false;
  if (reportsSpeech(plain) || (continuesWhatWasSaid(plain) && plain.includes('，'))) return false;
  if (isRestOf(plain, next)) return false;
  // A page may end anywhere; a blank line or an indent is set on purpose.
  const apart = !next || next.gap === 'blank' || next.indent > line.indent || (style.indented && next.indent >= 2);
  return apart || !isFull(line, style) || isBeforeDay(plain, next);
}

/** A day and a comma, as news open. */
const DAY_AND_COMMA = /^[^，。；：]{0,16}(?:日|近日|日前|[上下]午|晚)，/;
/** What a day on the next line belongs to. */
const OPEN_FOR_DAY = /[年月于自从至到截止起在、—~～-]$/;
const LEAST_TITLE = 8;

/** Whether words as long as a title stand above a line that opens with a day, as no sentence goes on: `…推进会⏎6月8日，`. */
function isBeforeDay(plain: string, next: Line): boolean {
  if (plain.length < LEAST_TITLE || plain.includes('，') || OPEN_FOR_DAY.test(plain)) return false;
  return opensWithTime(next.plain) && DAY_AND_COMMA.test(next.plain);
}

const TITLE_LINES = 4;

/** Whether the lines so far, the first of them full, are a title over several lines: the last falls short of the width, or a day follows. */
function endsTitle({ style }: Context, block: readonly Line[], next: Line): boolean {
  const last = block[block.length - 1];
  if (style.width === null || !last || block.length < 2 || block.length > TITLE_LINES) return false;
  const plain = block.map((line) => line.plain).join('');
  if (plain.length > LONGEST_TITLE || /[。；]|[，、：:]$/.test(plain) || CUT_AFTER.test(plain)) return false;
  if (hasOpenBracket(plain) || opensWithTime(plain) || reportsSpeech(plain) || DAY.test(plain)) return false;
  const isShort = last.width < style.width - style.slack - 2 && !isRestOf(plain, next);
  return isBeforeDay(plain, next) || (isShort && block.slice(0, -1).every((line) => isFull(line, style)));
}

/** Whether the next line is so short that it can only be the end of the sentence that this one begins. */
function isRestOf(plain: string, next: Line | undefined): boolean {
  return next?.gap === 'none' && next.indent === 0 && next.plain.length * 4 < plain.length && endsSentence(next.plain);
}

/** A short question or exclamation above a longer paragraph. */
function isQuestionTitle(plain: string, next: Line | undefined): boolean {
  if (!/[？！?!]$/.test(plain) || plain.length > 35 || next === undefined) return false;
  return (
    opensWithTime(next.plain) ||
    (!plain.includes('，') && next.plain.length >= plain.length && !/[？！]$/.test(next.plain))
  );
}

/** A marker counts where a block may start; a dot or a lone digit inside a sentence does not. */
function startsItem(line: Line, before: Line): boolean {
  if (leadingBracket(line.plain) !== null && endsSentence(before.plain)) return true;
  const marker = markerOf(line.text);
  if (!marker) return false;
  if (endsSentence(before.plain) || /[：:；;]$/.test(before.plain)) return true;
  return marker.kind.startsWith('symbol') && !/^[·•.*＊]/.test(line.text);
}

/** 二、 under 一、: the items of a list, whether or not they end in full stops. */
function isNextNumeral(first: Line | undefined, next: Line): boolean {
  const [a, b] = [markerOf(first?.text ?? ''), markerOf(next.text)];
  return a !== null && b !== null && a.kind === 'numeral' && b.kind === 'numeral' && b.ordinal === a.ordinal + 1;
}

/** Whether the sentence or paragraph that ends with `line` goes on in the next line. */
function goesOn(context: Context, block: readonly Line[], index: number, isTitle: boolean): boolean {
  const { lines, style, rows } = context;
  const last = lines[index - 1];
  const next = lines[index];
  if (!last || !next || rows[index] || rows[index - 1] || isTitle) return false;
  if (isHeading(next) || isSignature(next) || isSignature(last) || isCaption(last) || isCaption(next)) return false;
  if (startsItem(next, last) || isNextNumeral(block[0], next)) return false;
  if (next.gap === 'blank' && opensWithTime(next.plain) && !/[，、,]$/.test(last.plain)) return false;
  // Half of the usual indent pads a name that was cut: `副市长司马⏎　亮`.
  const isIndented = style.indented && next.indent >= 2 && next.indent * 2 > style.indent;
  if (endsSentence(last.plain) || /[：:]$/.test(last.plain) || SIGNED.test(last.plain)) {
    if (style.width === null || next.gap === 'blank' || isIndented || !isFull(last, style)) return false;
    if (next.gap === 'page' && !style.indented) return false;
    return !isTitleLine(context, index) && !opensRunIn(next.plain);
  }
  if (/[，、,]$/.test(last.plain) || hasOpenBracket(lastCharacters(block))) return true;
  if (endsTitle(context, block, next)) return false;
  // Conversion cuts lines but does not indent what it cut; a centred title is indented on every line.
  return !isIndented || (last.indent > CENTRED && next.indent > CENTRED);
}

/** A paragraph that ends with who sent it in: `…做法。（局办公室　李某）`. */
const SIGNED = /[。！？”][（(][^（）()。，；]{2,30}[）)]$/;

/** Whether a line opens with a title and a date after it: `…揭牌。6月9日，…` starts an item, however full the line above is. */
function opensRunIn(text: string): boolean {
  const length = firstSentenceLength(text);
  if (length > LONGEST_TITLE || !hasEarlyDate(text.slice(length)) || opensWithTime(text)) return false;
  if (text.slice(0, length).includes('，') && !opensWithTime(text.slice(length))) return false;
  return !continuesWhatWasSaid(text) && !reportsSpeech(text.slice(0, length));
}

function isHeading(line: Line): boolean {
  return bracketed(line.plain) !== null;
}

function blockOf(kind: BlockKind, lines: readonly Line[]): Block {
  const [first, ...others] = lines;
  if (!first) return { kind, lines, marker: null, plain: '', lead: null };
  const { marker, plain } = unmarked(first);
  const lead = kind === 'paragraph' ? leadingBracket(plain) : null;
  return { kind, lines, marker, plain: plain + others.map((line) => line.plain).join(''), lead };
}

/** Several lines that end no sentence and are short together are a title over two lines. */
function kindOf(block: Block, isTitle: boolean, next: Line | undefined): BlockKind {
  if (isTitle) return 'title';
  const isShort = block.plain.length <= LONGEST_TITLE && block.lines.length <= 3;
  const isWhole = !/[。；]/.test(block.plain) && !/[，、：:]$/.test(block.plain) && !endsSentence(block.plain);
  const reads = !opensWithTime(block.plain) && !reportsSpeech(block.plain);
  return isShort && isWhole && reads && next !== undefined && block.lines.length > 1 ? 'title' : 'paragraph';
}

/** The blocks of an issue's body, in printed order. */
export function joinLines(lines: readonly Line[], style: PageStyle): Block[] {
  const context: Context = { lines, style, rows: tableRows(lines) };
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = lines[index];
    if (!first) break;
    if (isHeading(first)) blocks.push(blockOf('heading', [first]));
    else if (context.rows[index]) blocks.push(blockOf('row', [first]));
    else if (isSignature(first)) blocks.push(blockOf('signature', [first]));
    else {
      const isTitle = isTitleLine(context, index);
      const members = [first];
      while (goesOn(context, members, index + 1, isTitle)) {
        index++;
        const line = lines[index];
        if (line) members.push(line);
      }
      const block = blockOf('paragraph', members);
      const { marker, plain, lead } = block;
      blocks.push({ kind: kindOf(block, isTitle, lines[index + 1]), lines: block.lines, marker, plain, lead });
    }
    index++;
  }
  return blocks;
}

/** The end of the text so far: a bracket that opened long before was never meant to close. */
function lastCharacters(block: readonly Line[]): string {
  return block
    .slice(-4)
    .map((line) => line.plain)
    .join('')
    .slice(-160);
}

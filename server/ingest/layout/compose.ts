/** Makes the text of an article from pieces of the source, and keeps the way back. */
import type { ArticleText, SourceRun } from '../../model/bulletin.ts';
import { LEVEL_LETTERS } from '../lexicon/divisions.ts';
import { CONTRIBUTOR_LABELS } from '../lexicon/imprint-labels.ts';
import { BODY_ENDINGS } from '../lexicon/masthead-words.ts';
import { gapTitleLength, type Item } from './articles.ts';
import type { Block } from './blocks.ts';
import { isBodyName } from './line-roles.ts';
import type { Line } from './lines.ts';
import { INVISIBLE, plain } from './plain.ts';
import { hasRunInTitle } from './run-in-title.ts';
import { readsLikeNews } from './section-kind.ts';
import { bracketed, firstSentenceLength } from './signs.ts';

/** Collects pieces of a source as one text with runs. */
class TextBuilder {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #runs: SourceRun[] = [];
  #length = 0;
  #last = '';

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** Appends the source from `start` to `end`, without characters that no reader sees. */
  addSource(start: number, end: number): void {
    if (!INVISIBLE.test(this.#source.slice(start, end))) {
      this.#addRun(start, end);
      return;
    }
    let from = start;
    for (let i = start; i < end; i++) {
      if (!INVISIBLE.test(this.#source.charAt(i))) continue;
      this.#addRun(from, i);
      from = i + 1;
    }
    this.#addRun(from, end);
  }

  /** Appends a character that the source does not have here: a line break or a blank. */
  addText(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text;
  }

  /** Whether a word of Latin letters would be glued to the next piece. */
  needsBlank(nextStart: number): boolean {
    return /[A-Za-z]$/.test(this.#last) && /[A-Za-z]/.test(this.#source.charAt(nextStart));
  }

  build(): { text: string; runs: SourceRun[] } {
    return { text: this.#parts.join(''), runs: this.#runs };
  }

  #addRun(start: number, end: number): void {
    if (end <= start) return;
    const piece = this.#source.slice(start, end);
    this.#runs.push({ textStart: this.#length, sourceStart: start, length: end - start });
    this.#parts.push(piece);
    this.#length += piece.length;
    this.#last = piece.slice(-1);
  }
}

/** Appends a block's lines as one, without its marker. */
function addBlock(builder: TextBuilder, block: Block, keepMarker: boolean): void {
  if (builder.length > 0) builder.addText('\n');
  const inner = block.kind === 'heading' ? innerOf(block) : null;
  if (inner) {
    builder.addSource(inner.start, inner.end);
    return;
  }
  for (const [i, line] of block.lines.entries()) {
    const skip = i === 0 && !keepMarker ? (block.marker?.length ?? 0) : 0;
    if (i > 0 && builder.needsBlank(line.start)) builder.addText(' ');
    builder.addSource(line.start + skip, line.end);
  }
}

/** A block whose title a wide gap parts from the text: a line break takes the gap's place. */
function addGapTitle(builder: TextBuilder, block: Block, gap: number): void {
  const [line, ...rest] = block.lines;
  if (!line) return;
  const start = line.start + (block.marker?.length ?? 0);
  const after = line.text.slice((block.marker?.length ?? 0) + gap);
  builder.addSource(start, start + gap);
  builder.addText('\n');
  builder.addSource(start + gap + after.length - after.trimStart().length, line.end);
  for (const next of rest) {
    if (builder.needsBlank(next.start)) builder.addText(' ');
    builder.addSource(next.start, next.end);
  }
}

/** What stands inside the brackets of a heading that serves as a title. */
function innerOf(block: Block): { start: number; end: number } | null {
  const line = block.lines[0];
  if (!line || bracketed(line.plain) === null) return null;
  const opening = line.text.search(/[【〖［[「『〔]/);
  const closing = Math.max(...['】', '〗', '］', ']', '」', '』', '〕'].map((mark) => line.text.lastIndexOf(mark)));
  return opening >= 0 && closing > opening + 1 ? { start: line.start + opening + 1, end: line.start + closing } : null;
}

const LABEL = new RegExp(`^(?:${CONTRIBUTOR_LABELS.join('|')})[：:]|[：:]?供稿$`);
const TRAILING = /[。！”’]\s*[（(]([^（）()。；]{2,40})[）)]$/;
const BODY_END = new RegExp(`(?:${BODY_ENDINGS.join('|')})(?:[\\s\\u3000]+[\\u4e00-\\u9fff·\\s\\u3000]{2,20})?$`);

/** The contributor that a signature line or a bracket at the end of the last paragraph names. */
function contributorOf(body: readonly Block[]): string | undefined {
  const signature = body.find((block) => block.kind === 'signature');
  if (signature) {
    const printed = signature.lines.map((line) => line.text).join('');
    return printed
      .replace(/^[（(【[]|[）)】\]]$/g, '')
      .replace(LABEL, '')
      .replace(/[\s\u3000]+$/, '')
      .trim();
  }
  const last = body[body.length - 1];
  const printed = last?.lines.map((line) => line.text).join('') ?? '';
  const inside = TRAILING.exec(printed)?.[1];
  if (!inside || !(LABEL.test(inside) || BODY_END.test(inside))) return undefined;
  return inside.replace(LABEL, '').trim();
}

/** Who speaks or writes, under a title: `市长　张三`, `张三`. */
const BYLINE = /^[\u3400-\u9fff、]{2,14}[ \u3000]+[\u3400-\u9fff·]{1,4}(?:[ \u3000]+[\u3400-\u9fff])?$/;

function isByline(block: Block): boolean {
  if (/^[（(—]/.test(block.plain) || block.plain.length <= 4) return true;
  return block.lines.length === 1 && BYLINE.test(block.lines[0]?.text ?? '');
}

/** A place or a column that stands above a title is no part of it (`某县` over `某县召开…`); nor is a subtitle or a byline. */
function titleProper(title: readonly Block[]): readonly Block[] {
  const [first, ...others] = title;
  if (!first || others.length === 0) return title;
  const below = others.findIndex(isByline);
  const named = below >= 0 ? title.slice(0, below + 1) : title;
  const isKicker = first.plain.length <= 6 && /[县市区旗州盟镇乡局部委校院办]$/.test(first.plain) && named.length > 1;
  return isKicker ? named.slice(1) : named;
}

/** The first sentence of a block as printed, without marker and without marks that the break left at its start. */
function printedSentence(block: Block): string {
  const printed = block.lines
    .map((line, i) => (i === 0 ? line.text.slice(block.marker?.length ?? 0) : line.text))
    .join('')
    .replace(/^[。！？；，、：”’）》】\s\u3000]+/, '');
  const text = block.lead ? printed.slice(leadLength(printed)) : printed;
  return text.slice(0, firstSentenceLength(text));
}

const ORIGIN =
  /^[\u3400-\u9fff]{2,12}(?:[省市县区旗州盟镇乡村局委厅办院校处科所站]|街道|社区|公司|集团|中心|大学|中学|小学|林场|农场)$/;

/** Whether what stands in brackets before a text only says where it is from: `【北山县】5月9日，…`. */
const isOrigin = (lead: string): boolean => ORIGIN.test(lead) && !readsLikeNews(lead);

/** Length of the bracket before a text, as printed. */
function leadLength(printed: string): number {
  const end = printed.search(/[】〗］\]」』]/) + 1;
  return end + (printed.slice(end).length - printed.slice(end).trimStart().length);
}

function nameOf(item: Item, section: string): string {
  if (item.title.length > 0) {
    return titleProper(item.title)
      .map((block) => bracketed(block.plain) ?? block.plain)
      .join('');
  }
  const first = item.body[0];
  if (first?.lead && !isOrigin(first.lead)) return first.lead;
  if (first?.kind === 'row') return section;
  const gap = first ? gapTitleLength(first) : 0;
  if (first && gap > 0) return plain((first.lines[0]?.text ?? '').slice(first.marker?.length ?? 0).slice(0, gap));
  return first ? plain(printedSentence(first)).replace(/[。！？!?]+[”’"'」』]*$/, '') : '';
}

/** The article that an item makes; a table without words before it is named by its section. */
export function composeArticle(item: Item, position: number, section: string, source: string): ArticleText {
  const builder = new TextBuilder(source);
  for (const block of item.title) addBlock(builder, block, false);
  let bodyStart = item.title.length > 0 ? builder.length + 1 : 0;
  const first = item.body[0];
  const gap = first && item.title.length === 0 ? gapTitleLength(first) : 0;
  for (const [i, block] of item.body.entries()) {
    if (i === 0 && gap > 0) addGapTitle(builder, block, gap);
    else addBlock(builder, block, i > 0 || item.title.length > 0);
  }
  const { text, runs } = builder.build();
  if (first?.lead && item.title.length === 0) {
    bodyStart = leadLength(text);
    const rest = text.slice(bodyStart);
    if (isOrigin(first.lead) && hasRunInTitle(rest, false)) bodyStart += firstSentenceLength(rest);
  }
  if (item.runIn || gap > 0) {
    bodyStart = gap > 0 ? gap : firstSentenceLength(text);
    while (/[\s\u3000]/.test(text.charAt(bodyStart))) bodyStart++;
  }
  const contributor = contributorOf(item.body);
  const article = {
    name: nameOf(item, section) || section,
    text,
    bodyStart: Math.min(bodyStart, text.length),
    position,
    runs,
  };
  return contributor ? { ...article, contributor } : article;
}

const ENDS_BODY = new RegExp(`(?:${BODY_ENDINGS.join('|')})$`);
const OPENS_BODY = new RegExp(`^(?:[省市县区州旗]|中共|各|驻|[\\u4e00-\\u9fff]{2,7}[${LEVEL_LETTERS}])`);

/** Whether a line of a list begins another body, where no mark parts it from the one that the line above ends with. */
function opensBody(above: string, line: string): boolean {
  const [first = ''] = line.split(/[、，；,; ]/);
  return ENDS_BODY.test(above) && OPENS_BODY.test(first) && isBodyName(first);
}

/** An imprint text: its lines one under the other, as printed; a list that runs over several lines is one. */
export function composeLines(
  name: string,
  position: number,
  groups: readonly (readonly Line[])[],
  source: string,
): ArticleText {
  const builder = new TextBuilder(source);
  for (const group of groups) {
    if (builder.length > 0) builder.addText('\n');
    for (const [i, line] of group.entries()) {
      if (i > 0 && opensBody(group[i - 1]?.plain ?? '', line.plain)) builder.addText('\u3000');
      else if (i > 0 && builder.needsBlank(line.start)) builder.addText(' ');
      builder.addSource(line.start, line.end);
    }
  }
  const { text, runs } = builder.build();
  return { name, text, bodyStart: 0, position, runs };
}

/** Numbers that matter: amounts, shares, counts, with what they are of, their year, and whether they are a floor or a ceiling. */

import type { FigureKind } from '../../../model/ontology.ts';
import { parseNumeral, round } from '../../lexicon/numerals.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import { COUNT_UNITS, HAN_UNITS, MONEY_UNITS } from '../../lexicon/units.ts';
import type { Span } from '../reading.ts';
import { IN_TEXT } from '../text/rule-patterns.ts';
import { figureName } from './figure-names.ts';
import { isNoFigure } from './no-figures.ts';

export interface Figure extends Span {
  readonly name: string;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string;
  readonly year: number | undefined;
  readonly kind: FigureKind;
  readonly approximate: boolean;
}

const ARABIC = '\\d[\\d,]*(?:\\.\\d+)?(?:百|千)?(?:万|亿)?亿?';
const units = COUNT_UNITS.split(/\s+/)
  .sort((a, b) => b.length - a.length)
  .map((u) => u.replace(/[()（）]/g, '\\$&'))
  .join('|');
const UNIT = `(?:%|％|‰|(?:元人民币|美元|欧元|港元|日元|英镑|元)|${units})`;
const LEAD =
  '(?:最高不超过|不超过|不高于|不多于|不大于|最高|最多|上限|不到|不足|低于|不低于|不少于|不小于|至少|最低|超过|突破|达到|达|增至|提高到|提升至|提高至|扩大到|增加到|降至|降为|缩短[为至到]|压缩[为至到]|压减[为至到]|控制在|累计|超|约|近|逾)';
const FIGURE = IN_TEXT.add(
  new RegExp(
    `(?<lead>(?:${LEAD})*)(?<a>${ARABIC})(?<ua>${UNIT})?(?:[—至到-](?<b>${ARABIC})(?<ub>${UNIT}))?(?<more>余|多)?(?<um>${UNIT})?(?<tail>以上|以下|以内|左右|及以上)?`,
  ),
);
/** 三百二十万元, 百分之十五, 一千余亩: only with units that make it an amount. */
const HAN = '[一二两三四五六七八九十][零〇一二三四五六七八九十百千]*(?:点[零〇一二三四五六七八九]+)?(?:万|亿)?亿?';
const HAN_FIGURE = IN_TEXT.add(
  new RegExp(
    `(?<lead>(?:${LEAD})*)(?:百分之(?<pct>${HAN})|(?<a>${HAN})(?:[—至到-](?<b>${HAN}))?(?<more>余|多)?(?<um>${HAN_UNITS.split(' ').join('|')}))(?<tail>以上|以下|以内|左右)?`,
  ),
);
/** Smaller ones (三家, 两户) are told by the way. */
const HAN_LEAST = 10;
/** 500万元以上5000万元以下 is one range. */
const FROM_TO = /^(?:[，、])?(\d[\d,.]*(?:万|亿)?)([^\d，。；]{1,3}?)(?:以下|以内)/;
const RAISABLE = /可(?:以)?(?:提高|提升|上浮|放宽|增加)(?:至|到)$/;
const MAX_LEAD = /最高|不超过|不高于|不多于|不大于|最多|上限|不到|不足|(?<!不)低于|缩短|压缩|压减|控制在/;
/** 至少|配备|1名: a verb may stand between the floor and the number. */
const AT_LEAST = /(?:至少|不少于|不低于)[^，。；\d]{0,6}$/;
const MIN_LEAD = /不低于|不少于|不小于|至少|最低|(?<!不)超过|突破|增至|提高到|提升至|提高至|扩大到|增加到|超|逾/;
const GOAL =
  /(?:力争|确保|目标|到\d{4}年|(?<![一二三四五六七八九十两几半\d])年内|年底前|明年|计划|实现|预计|将(?=在|于|投入|建成|实现|达|新增|新建|选派|完成|培育|安排|带动|推广|继续|进一步|全面|力争|有|超)|要|到“十四五”末|努力|争取|再建|力争新增)/;
const DONE =
  /(?:截至|累计(?!.{0,6}不)|已(?!有.{0,4}前)|去年|上半年(?!要)|今年以来|近[一二三四五两几\d]年|完成了|实现了|年来|共有|达成|发布)/;
const YEARS =
  /(\d{4})年|(今年|上半年|下半年|[一二三四]季度|前[一二三四\d]季度|(?<![一二三四五六七八九十两几半\d])年内|年底前?|全年|本年度?|当年|去年|上年|明年|“十四五”末|“十五五”末)/g;

/** 由去年的125家增至260家: the year of the first number is not the second one's. */
const RAISED = /增至|提高|提升|扩大|增加到|增长到/;

function yearBefore(
  text: string,
  from: number,
  at: number,
  issueYear: number | null,
  lead: string,
): number | undefined {
  let year: number | undefined;
  for (const [, stated, relative = ''] of matchesOf(text.slice(from, at), YEARS)) {
    const isLast = relative === '去年' || relative === '上年';
    if (isLast && RAISED.test(lead)) continue;
    if (stated) year = Number(stated);
    else if (relative.startsWith('“')) year = relative.includes('四') ? 2025 : 2030;
    else if (issueYear !== null) year = issueYear + (isLast ? -1 : relative.includes('明') ? 1 : 0);
  }
  return year;
}

/** A number as it is written. */
interface Written {
  readonly index: number;
  readonly text: string;
  readonly lead: string;
  /** After 百分之. */
  readonly share: boolean;
  readonly a: string;
  /** The first number's own unit. */
  readonly unitOfA: string | undefined;
  /** The second number of a range. */
  readonly b: string | undefined;
  readonly unit: string | undefined;
  readonly more: boolean;
  readonly tail: string;
}

const IN_DIGITS = {
  lead: FIGURE.group('lead'),
  a: FIGURE.group('a'),
  ua: FIGURE.group('ua'),
  b: FIGURE.group('b'),
  ub: FIGURE.group('ub'),
  more: FIGURE.group('more'),
  um: FIGURE.group('um'),
  tail: FIGURE.group('tail'),
};
const IN_HAN = {
  lead: HAN_FIGURE.group('lead'),
  pct: HAN_FIGURE.group('pct'),
  a: HAN_FIGURE.group('a'),
  b: HAN_FIGURE.group('b'),
  more: HAN_FIGURE.group('more'),
  um: HAN_FIGURE.group('um'),
  tail: HAN_FIGURE.group('tail'),
};

function inDigits(match: RegExpExecArray): Written {
  const by = IN_DIGITS;
  const [unitOfA, unitOfB] = [match[by.ua], match[by.ub]];
  return {
    index: match.index,
    text: match[0],
    lead: match[by.lead] ?? '',
    share: false,
    a: match[by.a] ?? '',
    unitOfA,
    b: match[by.b],
    unit: unitOfB ?? unitOfA ?? match[by.um],
    more: match[by.more] !== undefined,
    tail: match[by.tail] ?? '',
  };
}

function inHan(match: RegExpExecArray): Written {
  const by = IN_HAN;
  const share = match[by.pct];
  return {
    index: match.index,
    text: match[0],
    lead: match[by.lead] ?? '',
    share: share !== undefined,
    a: share ?? match[by.a] ?? '',
    unitOfA: undefined,
    b: match[by.b],
    unit: share ? '%' : match[by.um],
    more: match[by.more] !== undefined,
    tail: match[by.tail] ?? '',
  };
}

interface Parts {
  readonly lead: string;
  readonly low: number | null;
  readonly high: number;
  readonly unit: string;
  readonly more: boolean;
  readonly tail: string;
}

function partsOf({ lead, a: first, unitOfA, b: second, unit: printed, more, tail }: Written): Parts | null {
  const a = parseNumeral(first);
  if (!printed || a === null) return null;
  const unit = printed === '％' ? '%' : printed;
  if (!second) return { lead, low: null, high: a, unit, more, tail };
  const b = parseNumeral(second);
  if (b === null) return null;
  // 50—300万元: the scale of the second number is the first one's too, when it has none of its own.
  const scale = /[万亿]/.test(first) || unitOfA ? 1 : second.includes('亿') ? 1e8 : second.includes('万') ? 1e4 : 1;
  return { lead, low: round(a * scale), high: b, unit, more, tail };
}

/** 年度支付限额|提高到500元. */
const CAPPED = /(?:限额|上限|封顶线?)[^，。；\d]{0,4}$/;
/** 安排资金|600万元: a sum that is paid is no floor, whatever is aimed at beside it. */
const PAID_OUT = /(?:安排|投入|拨付|给予|奖励|奖补|补助|补偿|补贴|资助|支持|设立|发放|支付|出资)[^，。；\d]{0,12}$/;

function bounds(
  { lead, low, high, unit, tail }: Parts,
  context: string,
  before: string,
): { min?: number; max?: number } {
  if (low !== null) return { min: low, max: high };
  if (CAPPED.test(before)) return { max: high };
  if (PAID_OUT.test(before) && /元$/.test(unit) && !MIN_LEAD.test(lead) && !AT_LEAST.test(before)) return { max: high };
  if (MAX_LEAD.test(lead) || RAISABLE.test(before + lead) || /以[下内]/.test(tail)) return { max: high };
  if (/^(?:以上|及以上)$/.test(tail) || MIN_LEAD.test(lead) || AT_LEAST.test(before)) return { min: high };
  if (DONE.test(before)) return { max: high };
  return GOAL.test(context) || /达到|达/.test(lead) ? { min: high } : { max: high };
}

function kindOf(unit: string, bound: { min?: number; max?: number }, context: string): FigureKind {
  if (DONE.test(context)) return 'INDICATOR';
  if (bound.min !== undefined && bound.max === undefined && GOAL.test(context)) return 'TARGET';
  if (MONEY_UNITS.test(unit)) return 'FUNDING';
  return unit.startsWith('%') || unit === '个百分点' ? 'INDICATOR' : 'COUNT';
}

/** In a document's plan these bring about what is counted: the number is a target. */
const COMES_ABOUT = /(?:建成|培育|培养|新增|完成|实现|引育|选派|组建|服务|覆盖|建设|改造|创建|认定)/;

/** 去年6月印发《…》，|提出到2026年达到…: what was done before is not what is announced. */
const ANNOUNCED = /，(?:并|还|同时|明确)?(?:提出|要求|明确|规定)/;

/** How far before a number its year and its verb are looked for. */
const WINDOW = 200;

/** The numbers of a sentence with their units, in order. */
function numbersIn(text: string, { start, end }: Span, marks: Int32Array): Written[] {
  const numbers = FIGURE.matches(text, marks, start, end).map(inDigits);
  const count = numbers.length;
  for (const match of HAN_FIGURE.matches(text, marks, start, end)) {
    const written = inHan(match);
    if (written.share || (parseNumeral(written.a) ?? 0) >= HAN_LEAST) numbers.push(written);
  }
  return numbers.length > count ? numbers.sort((x, y) => x.index - y.index) : numbers;
}

/** A floor that a ceiling of the same unit follows (…以上…以下) is the lower end of a range; the length of the ceiling's text. */
function closedBy(parts: Parts, after: string): { parts: Parts; length: number } | null {
  if (!/以上$/.test(parts.tail)) return null;
  const match = FROM_TO.exec(after);
  const high = parseNumeral(match?.[1] ?? '');
  if (!match || high === null || match[2] !== parts.unit || high <= parts.high) return null;
  const { lead, high: low, unit, more } = parts;
  return { parts: { lead, low, high, unit, more, tail: '' }, length: match[0].length };
}

/** The figures of a sentence. `issueYear` settles 今年, 年内. */
export function figuresIn(
  text: string,
  masked: string,
  sentence: Span,
  issueYear: number | null,
  planned = false,
  marks = IN_TEXT.marks(text),
): Figure[] {
  const found: Figure[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  for (const written of numbersIn(text, sentence, marks)) {
    const start = sentence.start + written.index;
    const numberAt = start + written.lead.length;
    if (
      masked[numberAt] !== text[numberAt] ||
      /[第〔\d.百千万亿]$/.test(text.slice(Math.max(0, numberAt - 1), numberAt))
    )
      continue;
    const printed = partsOf(written);
    if (!printed || (found.at(-1)?.end ?? 0) > start) continue;
    const printedEnd = start + written.text.length;
    const closed = closedBy(printed, text.slice(printedEnd, printedEnd + 20));
    const parts = closed?.parts ?? printed;
    const end = printedEnd + (closed?.length ?? 0);
    const window = slice.slice(Math.max(0, written.index - WINDOW), written.index);
    const before = window.slice(Math.max(window.lastIndexOf('；'), window.lastIndexOf('。')) + 1);
    const after = text.slice(end, end + 40);
    const { lead, unit, tail } = parts;
    const unitOn = closed ? after : text.slice(end - unit.length - tail.length, end + 40);
    if (isNoFigure({ before, lead, unit, tail, unitOn, after })) continue;
    // A programme's own name (“X”计划) is no sign of a goal.
    const context =
      (before + written.text).replace(/”(?:行动)?计划/gu, '”') + (/^的(?:目标|任务)/.test(after) ? '目标' : '');
    const year = yearBefore(text, Math.max(sentence.start, start - WINDOW), start, issueYear, lead);
    const ahead = planned && year !== undefined && year >= (issueYear ?? 0) && COMES_ABOUT.test(before);
    const told = before.split(ANNOUNCED).at(-1) ?? before;
    const bound = bounds(parts, ahead ? `${context}计划` : context, told);
    found.push({
      start,
      end,
      name: figureName(text, { start: numberAt, end }, sentence),
      min: bound.min,
      max: bound.max,
      unit: unit.startsWith('元') ? '元' : unit,
      year,
      kind: kindOf(unit, bound, context.slice(before.length - told.length)),
      approximate: parts.more || /约|近|左右|余|多/.test(lead + tail),
    });
  }
  return found;
}

/** Numbers that matter: amounts, shares, counts, with what they are of, their year, and whether they are a floor or a ceiling. */

import type { FigureKind } from '../../../model/ontology.ts';
import { parseNumeral } from '../../lexicon/numerals.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import { MONEY_UNITS } from '../../lexicon/units.ts';
import type { Span } from '../reading.ts';
import { IN_TEXT } from '../text/rule-patterns.ts';
import { figureName } from './figure-names.ts';
import { isNoFigure } from './no-figures.ts';
import { numbersIn, type Parts, partsOf } from './written-numbers.ts';

export interface Figure extends Span {
  readonly name: string;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string;
  readonly year: number | undefined;
  readonly kind: FigureKind;
  readonly approximate: boolean;
}

/** 500万元以上5000万元以下 is one range. */
const FROM_TO = /^(?:[，、])?(\d[\d,.]*(?:万|亿)?)([^\d，。；]{1,3}?)(?:以下|以内)/;
const RAISABLE = /可(?:以)?(?:提高|提升|上浮|放宽|增加)(?:至|到)$/;
const MAX_LEAD = /最高|封顶|不超过|不高于|不多于|不大于|最多|上限|不到|不足|(?<!不)低于|缩短|压缩|压减|控制在/;
/** 至少|配备|1名: a verb may stand between the floor and the number. */
const AT_LEAST = /(?:至少|不少于|不低于)[^，。；\d]{0,12}$/;
const MIN_LEAD = /不低于|不少于|不小于|至少|最低|(?<!不)超过|突破|增至|提高到|提升至|提高至|扩大到|增加到|超|逾/;
const GOAL =
  /(?:力争|确保|目标(?!价|人群|客户|考核|管理)|到\d{4}年|(?<![一二三四五六七八九十两几半\d])年内|年底前|明年|计划|实现|预计|将(?=在|于|投入|建成|实现|达|新增|新建|选派|完成|培育|安排|带动|推广|继续|进一步|全面|力争|有|超)|(?<!”)(?<!”的)要|到“十四五”末|拟(?=[引建新投培选招开发完认])|努力|争取|再建|力争新增)/;
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

/** 年度支付限额|提高到500元. */
const CAPPED = /(?:限额|上限|封顶线?)[^，。；\d]{0,4}$/;
/** 安排资金|600万元: a sum that is paid is no floor, whatever is aimed at beside it. */
const PAID_OUT =
  /(?:安排|投入|拨付|给予|奖励|奖补|补助|补偿|补贴|资助|支持|设立|发放|支付|出资)(?:[^，。；\d]{0,12}|[^，。；]{0,24}元、[^，。；\d]{0,8})$/;

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

/** A programme's own name, inside its quotes and after them. */
const NAMED_PLAN = /(?:“(?!十[四五]五)[^“”]{2,24}|《[^《》]{2,60})[”》](?:[\u4e00-\u9fff]{0,6}计划)?|”(?:行动)?计划/gu;

/** How far before a number its year and its verb are looked for. */
const WINDOW = 200;

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
    const context = (before + written.text).replace(NAMED_PLAN, '”') + (/^的(?:目标|任务)/.test(after) ? '目标' : '');
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

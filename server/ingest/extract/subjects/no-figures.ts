/** Numbers that are no figures: who came, what is dealt with, how old somebody is, where a change began. */
import { WEAK_UNITS } from '../../lexicon/units.ts';

const PEOPLE_CAME =
  /^(?:名|位|人次|人|家(?:企业|单位|媒体|机构|高校))[^，。；\d]{0,24}(?:参加|参会|参训|出席|到会|参与|与会|列席|聆听|参赛|受聘|陪同|到场|在场|观摩|受训|聆听|听课|观看|收看|收听|旁听)/;
/** 为300余名师生|讲授: who is taught, treated or given something there. */
const FOR_WHOM = /(?:^|[，。；：\uE000-\uE005\u4e00-\u9fff])[为向给]$/;
const SERVED =
  /^(?:名|位|人|户|家)[^，。；\d]{0,16}(?:讲授|讲解|讲课|授课|宣讲|讲了|作|上了|颁|送|发放|答疑|解答|义诊|佩戴|授|赠|开展)/;
/** 通报5起|典型问题, 曝光3个案例. */
const MADE_KNOWN = /(?:通报|曝光|公布|剖析|传达|点评|发布|讲述|分享)了?$/;
const CASES = /^(?:起|个|例|件|宗|名)[^，。；\d]{0,16}(?:案|问题|事例|故事|榜样|事迹)/;
/** 对会上提出的|23个问题: what is dealt with. */
const DEALT_WITH = /(?:对|就|针对)[^，。；\d]{0,12}$/;
const THINGS = /^(?:个|条|项|件|类|起)(?:方面)?(?:的)?(?:问题|意见|建议|诉求|困难|隐患|线索|难题)/;
/** 8家医院|要限期整改: who must act. */
const MUST_ACT = /^(?:家|个|名|户)[^，。；\d]{1,10}?(?:要|必须|应当|应|须)(?![求点素])/;
/** 3岁以下|婴幼儿: of which age. */
const OF_AGE = /^(?:周)?岁(?:[（(]含[）)])?(?:及)?以[上下内]的?(?=[\u4e00-\u9fff])/;
/** 对集中连片种植|100亩以上的|新型经营主体: the condition under which somebody is paid. */
const CONDITION = /(?:^|[，；：])(?:对|凡|给)[^，。；]{0,30}$/;
const OF_WHOM = /^[^\d，。；]{1,5}?(?:（含）)?(?:以[上下内])?的?[\u4e00-\u9fff]{2}/;
const PAID_ALREADY = /(?:给予|补助|补贴|奖励|资助|按)/;
/** 8个国考断面|优良比例保持100%: the number is a part of what the share is of. */
const PART_OF_NAME = /^(?:个|家|条|项|处|座)[^，。；\d]{2,16}(?:比例|率|占比|覆盖面|达标)/;
/** 收入超50万元|的村占比达到60%. */
const PART_OF_SHARE = /^[^\d，。；]{1,4}(?:以[上下内])?的[^，。；\d]{1,12}(?:比例|占比|比重)/;
const CHANGES = /^[^，。；]{0,6}(?:降|增|提|升|扩|上|下|变|减|缩|压)/;

/** 较2021年每座|10万元|的标准有所提高: what was before. */
const COMPARED = /(?:较|比|与)(?:\d{4}年|去年|上年|往年|原先|原来|此前)的?[^，。；增长升提高降减少下]{0,8}$/;
const STANDARD = /^的?(?:标准|水平|限额|额度|规模|基础)/;

/** 6家医院|作交流发言. */
const SPOKE =
  /^(?:名|位|家|个)[^，。；\d]{0,16}?(?:[作做]了?[^，。；]{0,8}(?:发言|汇报|交流|表态|介绍)|(?:交流|典型|大会|表态)?发言|交流经验|介绍经验|表态)/;
/** 现场协调解决问题|5个: what was done on the spot. */
const ON_THE_SPOT = /(?:现场|当场|当天)[^，。；\d]{0,4}(?:解决|答复|化解|整改|办结|交办|受理)[^，。；\d]{0,6}$/;
/** 近3年, 未来5年: a time. */
const SPAN_OF_TIME = /(?:近|过去|最近|今后|未来|往后|此后|前)$/;
const TIME_UNIT = /^(?:年|个月|月|天|日|周)$/;

export interface NumberPlace {
  /** What stands before the number in its part of the sentence. */
  readonly before: string;
  readonly lead: string;
  readonly unit: string;
  readonly tail: string;
  /** From the unit on, and from the end of the whole expression on. */
  readonly unitOn: string;
  readonly after: string;
}

/** Whether a number with a unit says nothing that a document or an initiative sets. */
export function isNoFigure({ before, lead, unit, tail, unitOn, after }: NumberPlace): boolean {
  if (PEOPLE_CAME.test(unitOn) || /(?:一行|等|前)$/.test(before.slice(-2))) return true;
  if ((FOR_WHOM.test(before) && SERVED.test(unitOn)) || (MADE_KNOWN.test(before) && CASES.test(unitOn))) return true;
  if (OF_AGE.test(unitOn) || (!lead && DEALT_WITH.test(before) && THINGS.test(unitOn))) return true;
  if (!lead && (MUST_ACT.test(unitOn) || PART_OF_NAME.test(unitOn))) return true;
  if (/以[上下内]/.test(tail) || lead) {
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1);
    if (CONDITION.test(before) && !PAID_ALREADY.test(clause) && OF_WHOM.test(unitOn)) return true;
  }
  if (PART_OF_SHARE.test(unitOn) || (COMPARED.test(before) && STANDARD.test(after))) return true;
  if (!lead && SPOKE.test(unitOn)) return true;
  if (!lead && ON_THE_SPOT.test(before)) return true;
  if (TIME_UNIT.test(unit) && (SPAN_OF_TIME.test(before) || lead === '近')) return true;
  if (WEAK_UNITS.has(unit) && !lead && !tail) return true;
  return (
    /(?:由|从)[^，。；]{0,10}$/.test(before) &&
    CHANGES.test(after.slice(0, 10)) &&
    !/(?:去年|\d{4}年)[^，]{0,6}$/.test(before)
  );
}

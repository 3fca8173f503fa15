/** How many people were there. */
import { NUMERAL, parseNumeral } from '../../lexicon/numerals.ts';
import type { Span } from '../reading.ts';
import { IN_TEXT } from '../text/rule-patterns.ts';

export interface Attendance {
  readonly count: number;
  readonly approximate: boolean;
}

const COUNT = IN_TEXT.add(
  new RegExp(
    `(另有|还有|等|一行|共计|共|约|近|超过|超|逾|达)?(${NUMERAL})(余|多)?(万)?(?:名|位|人次|人)([^，。；\\d]{0,26})`,
  ),
);
const CAME =
  /(?:参加|参会|参训|参与|出席|到会|到场|聆听|受训|参赛|与会|列席|现场观摩|在线学习|线上学习|参演|参展|与会|报名|参评|受邀|听课|收看|观看)/;
/** 考察组|约50人, 组织|90名代表. */
const PARTY = /(?:[考察调研督导检查访问]组|代表团|考察团|观摩团|一行|组织)$/;
const GROUP_LEAST = 15;

/**
 * The number of people that a sentence about an event gives, or null. Several numbers: the first that counts people who came.
 * @param marks of the whole text, worked out once an article: by sentence the cost would grow with the square of its length.
 */
export function attendanceIn(text: string, span: Span, marks: Int32Array): Attendance | null {
  const slice = text.slice(span.start, span.end);
  for (const match of COUNT.matches(text, marks, span.start, span.end)) {
    const [, lead = '', n = '', more, scale, who = ''] = match;
    const value = parseNumeral(n + (scale ?? ''));
    if (value === null || lead === '另有' || lead === '还有') continue;
    const party = lead === '一行' || PARTY.test(slice.slice(Math.max(0, match.index - 3), match.index));
    if (!party && !CAME.test(who) && !CAME.test(slice.slice(Math.max(0, match.index - 4), match.index))) continue;
    if (
      /^(?:培训|授课|服务|惠及|受益|为|专家(?!.*(?:参加|参会|出席|与会)))/.test(who) ||
      (lead === '等' && value < GROUP_LEAST)
    )
      continue;
    return { count: value, approximate: more !== undefined || /约|近|超|逾/.test(lead) };
  }
  return null;
}

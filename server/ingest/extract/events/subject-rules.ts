/** How persons of a sentence belong together: who joins a list, whose party it is, whether another subject spoke before. */
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { RoleWord } from './role-word.ts';
import {
  ACTS,
  APART,
  JOIN,
  JOIN_LEAD,
  JOIN_POST,
  LED_BODY,
  MEETING_SUBJECT,
  NO_NOUN,
  OWN_SUBJECT,
  POST_IN,
  THEY_TALK,
  WITH,
} from './subject-patterns.ts';

/** Whose party 一行 is. */
export function partyOf(masked: string, pending: readonly PersonMention[], word: RoleWord): readonly PersonMention[] {
  const talk = THEY_TALK.test(masked.slice(word.end, word.end + 20));
  const from = pending.findLastIndex((person, i) => {
    const gap = masked.slice(pending[i - 1]?.group.end ?? person.group.start, person.group.start);
    return APART.test(gap) || (talk && gap.includes('和'));
  });
  return pending.slice(Math.max(from, 0));
}

/** Whether a person goes on with the list of those who wait for a verb. */
export function joinsList(
  { masked, text }: Scene,
  pending: readonly PersonMention[],
  pendingEnd: number,
  person: PersonMention,
): boolean {
  if (pendingEnd < 0) return false;
  const gap = masked.slice(pendingEnd, person.group.start);
  const kind = text.startsWith('代表', person.group.start) && /^(?:[、，和及]|以及)[\u4e00-\u9fff]{1,6}$/u.test(gap);
  if (kind || JOIN.test(gap)) return true;
  if (!pending.length) return false;
  if (WITH.test(gap) || JOIN_POST.test(gap)) return true;
  const lead = JOIN_LEAD.exec(gap)?.[0];
  if (lead === undefined) return false;
  const words = gap.slice(lead.length);
  // 甲，某行业|党委书记乙: the post is in the group, what it is of is not; 甲，某局党委委员|乙: it is the other way round.
  return words.length <= 40 && !NO_NOUN.test(words) && (person.start > person.group.start || POST_IN.test(words));
}

/** A clause before, in this sentence, that has a subject of its own (a name that nobody knows): the one of the sentence before is over. */
export function othersSpoke(masked: string, { clauses }: Sentence, clause: Span): boolean {
  return clauses.some(
    (c) => c.end <= clause.start && OWN_SUBJECT.test(masked.slice(c.start, c.end).replace(/^[，\s]+/u, '')),
  );
}

/** Another subject stands between the persons and the verb: 甲当选，大会通过…. */
export function foreignBetween(between: string): boolean {
  const last = between.slice(between.lastIndexOf('，') + 1);
  return between.includes('，') && last.length > 0 && MEETING_SUBJECT.test(last);
}

/** 传达甲、乙讲话精神: a blocked person's list is blocked as a whole. */
export function inRow(masked: string, end: number, person: PersonMention): boolean {
  return end >= 0 && /^[、和与及]$/.test(masked.slice(end, person.group.start));
}

/** 陪同|督办, 参加|调研, 陪同宣讲并|调研: who goes along does not do it. */
export function isOfCompanion(masked: string, last: RoleWord, word: RoleWord): boolean {
  if (last.role !== 'ACCOMPANIES' && last.role !== 'ATTENDS') return false;
  if (last.end === word.start) return word.role === 'INSPECTS' || last.role === 'ACCOMPANIES';
  if (last.role !== 'ACCOMPANIES' || !/^(?:INSPECTS|LECTURES)$/.test(word.role)) return false;
  return /^[\u4e00-\u9fff]{2,4}[并、和及]$/.test(masked.slice(last.end, word.start));
}

/** 反馈|抽查结果: after a verb of reporting the next one in its clause belongs to what is reported. */
export function isObject(masked: string, last: RoleWord | null, word: RoleWord): boolean {
  if (!last || !/^(?:REPORTS|INTERPRETS|LECTURES)$/.test(last.role)) return false;
  return !/[并和、还]|作了|及/.test(masked.slice(last.end, word.start));
}

/** 成员由甲、乙组成，|丙陪同: whether a list that stands after its verb is over where a clause begins. */
export function endsList(masked: string, { start }: Span): boolean {
  return (
    /(?:组成|构成)[，；]?$/u.test(masked.slice(Math.max(0, start - 4), start)) ||
    !/^[，；、\s]*\uE000/u.test(masked.slice(start, start + 8)) ||
    ACTS.test(masked.slice(start, start + 120))
  );
}

/** 甲带领|县某局局长乙、丙|到某地: who goes with the leader, as the word for it; null for anybody else. */
export function ledBy(masked: string, last: RoleWord | null, ledEnd: number, person: PersonMention): RoleWord | null {
  if (last?.role !== 'LEADS' || !/^(?:带领|率领|率|带着)$/.test(last.form)) return null;
  const from = Math.max(ledEnd, last.end);
  const gap = masked.slice(from, person.group.start);
  const goes = from === last.end ? LED_BODY.test(gap) : /^(?:[、，和及]|以及)$/.test(gap);
  return goes ? { ...last, role: 'ATTENDS', beside: true } : null;
}

/** 是甲捐赠的, 由甲捐赠, 由甲任组长的小组: a thing or a body is told of, not what somebody does. */
export function isOfThing(before: string, { role, form }: RoleWord, after: string): boolean {
  const body = role === 'LEADS' && /^的[^，。；]{0,12}(?:领导小组|专班|委员会|指挥部)/.test(after);
  if (/由[^，。；]*$/.test(before) && (form === '捐赠' || body)) return true;
  return after.startsWith('的') && /是[^，。；]*$/.test(before);
}

/** What opens or comes back to an event, and what all kinds of it need. */
import type { Sentence, Span } from '../reading.ts';
import { type Scene, SIGN, within } from '../scene.ts';
import type { EventName } from './meeting-names.ts';

export interface Trigger {
  readonly form: 'opens' | 'attended' | 'returns' | 'ceremony';
  /** Where its clause starts: roles from here on belong to it. */
  readonly from: number;
  readonly at: number;
  readonly name: EventName;
  /** The verb that opens it, with its span, for organisers. */
  readonly verb?: Span;
  readonly verbFirst: boolean;
  /** 随后召开的座谈会: an event told by a modifier. */
  readonly held?: boolean;
  /** 主持召开, 主持: the subject is a person who convenes or presides. */
  readonly convened: boolean;
  /** A body's own sitting: 部务会议, 常务会议. */
  readonly sitting?: true;
  readonly planned: boolean;
  /** 其中“X”分论坛由甲主持: a part of the event at hand. */
  readonly part?: boolean;
  /** 座谈交流会由甲主持: opens only on a visit. */
  readonly sits?: boolean;
  /** 甲在某会上强调: the event stands before the verb of saying. */
  readonly spokeAt?: boolean;
}

const LEAD = new RegExp(
  `^(?:${SIGN.date}|[，、 ]|日前|近日|期间|其间|随后|会后|会前|同时|当晚|据悉|经[^，]{0,6}同意)+`,
);

export function clauseOf(sentence: Sentence, at: number): Span {
  return sentence.clauses.find((clause) => clause.start <= at && at < clause.end) ?? sentence;
}

/** The clause's start past what is only a date, a comma or a connective. */
export function nameStart(scene: Scene, clause: Span): number {
  const lead = LEAD.exec(scene.masked.slice(clause.start, clause.end));
  return clause.start + (lead?.[0].length ?? 0);
}

/** What is to come: 将, 拟, 定于 before the verb, and not inside the event's name (重点研发计划项目评审会). */
export const isPlanned = (scene: Scene, clause: Span, verb: number, name?: EventName): boolean => {
  const before = scene.masked.slice(clause.start, verb);
  const from = name && name.start >= clause.start && name.end <= verb ? name.start - clause.start : verb;
  const outside = before.slice(0, from) + before.slice(name ? Math.max(from, name.end - clause.start) : verb);
  return /(?:^|[^即])(?:将(?!军|领|士|近)|拟|定于|(?<!\uE003)计划|预计|筹备)[^，]{0,20}$/u.test(outside);
};

export function hasDay(scene: Scene, sentence: Span): boolean {
  return within(scene.dates, sentence).some((d) => d.use === 'event' && d.precision !== 'month');
}

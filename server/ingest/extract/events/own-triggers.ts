/** Which triggers of a sentence open or come back to an event of the article. */
import type { Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { EventRegister } from './event-register.ts';
import type { Scan } from './role-hits.ts';
import type { Trigger } from './trigger.ts';
import { findTriggers } from './triggers.ts';

/** After a name: its words are told, not the event. */
const WORDS_OF_IT = /^(?:精神|的讲话|上的讲话|重要讲话|工作(?!动员|部署|座谈))/;
/** Before a name: it is conveyed or obeyed. */
const OBEYED = /(?:传达|学习|贯彻|落实|领会|根据(?!地)|按照)[^，]*$/;
/** Before a name that a verb of holding opens: wished for, asked about. */
const WISHED = /(?:希望|争取|争创|申办|询问|期待|呼吁|建议|筹备|筹办)[^，。；]*$/;
const STUDY_GROUP = /(?:理论)?学习(?:中心组|小组)/u;

/** 传达学习全省…会议精神. */
function isConveyed({ text }: Scene, { name, at, form }: Trigger, sentence: Sentence): boolean {
  if (WORDS_OF_IT.test(text.slice(name.end, name.end + 4))) return true;
  const before = text.slice(sentence.start, Math.min(at, name.start));
  if (form === 'opens' && WISHED.test(before.slice(-60))) return true;
  return form !== 'returns' && OBEYED.test(before.slice(before.lastIndexOf('，') + 1).replace(STUDY_GROUP, ''));
}

/** 甲到某地调研…，主持座谈会: the first meeting inside a visit. */
function convenesOnVisit({ current, visit, parents }: EventRegister, { name }: Trigger): boolean {
  return name.bare && visit !== null && current === visit && !parents.has(visit);
}

/** 出席, 主持 and 在…上 open an event for somebody who does it; not 主持 inside an event that is at hand. */
function somebodyIsThere(register: EventRegister, trigger: Trigger, { hits }: Scan): boolean {
  const { name, convened, sitting, spokeAt, from, at } = trigger;
  if (name.bare && !convened && !convenesOnVisit(register, trigger)) return false;
  if (register.current && convened && !sitting && !convenesOnVisit(register, trigger)) return false;
  return spokeAt
    ? hits.some((h) => h.word.start >= name.end && h.word.start <= name.end + 12)
    : hits.some((h) => h.word.start >= from && h.word.start <= at + 4);
}

/** The triggers of a sentence, but for events that are only told of. */
export function ownTriggers(scene: Scene, register: EventRegister, sentence: Sentence, scan: Scan): Trigger[] {
  return findTriggers(scene, sentence, scan.limit).filter(
    (trigger) =>
      !isConveyed(scene, trigger, sentence) &&
      (!trigger.sits || convenesOnVisit(register, trigger)) &&
      (trigger.form !== 'attended' || somebodyIsThere(register, trigger, scan)),
  );
}

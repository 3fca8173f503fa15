/** Which event somebody does something at, and as what: a table of homes, asked in order. */
import type { AttendRole } from '../../../model/ontology.ts';
import type { PersonMention, Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { type EventDraft, isVisit } from './event.ts';
import type { EventRegister } from './event-register.ts';
import type { RoleHit, Scan } from './role-hits.ts';
import { TALKS } from './subject-patterns.ts';
import { talksFor } from './told-events.ts';
import { NEGOTIATES, visitFor } from './visit-opening.ts';

/** 参加会见: the talks, not what is at hand. */
const MEETS = /^(?:陪同)?(?:参加|出席|陪同)(?:会见|会谈|拜会|接见)$|^会见时在座$/;
/** On a visit 甲见证乙、丙签署…: an event of its own. */
const WITNESSED = /见证/;
const LED = /^(?:带领|率领|率|带着)$/;
const ON_VISIT = /^(?:陪同|参加(?:调研|考察|督导|检查|走访|慰问|对接)|随团|随同|随行|同行|同往)/;
/** 与工程师座谈: who leads the visit is there anyway. */
const BESIDES = /^(?:座谈|会谈|座谈交流|交流座谈|听课|观看|参观|面对面交流|赠送)$/;
/** 作报告 to a body is a report; to an audience it is a lecture. */
const PLAIN_REPORT = /^[作做]了?报告$/;

interface Deed {
  readonly scene: Scene;
  readonly register: EventRegister;
  readonly hit: RoleHit;
  readonly sentence: Sentence;
  readonly scan: Scan;
}

const talks = ({ scene, register, hit, sentence, scan }: Deed): EventDraft =>
  talksFor(scene, register, hit, sentence, scan);

/** 甲在|乙陪同下|到某地调研: who looks, later in the sentence. */
const lookAhead = ({ hit, scan }: Deed): RoleHit | undefined =>
  hit.role === 'ACCOMPANIES'
    ? scan.hits.find((h) => (h.role === 'INSPECTS' || h.role === 'LEADS') && h.word.start > hit.word.end)
    : undefined;

interface Home {
  readonly when: string;
  readonly holds: (deed: Deed) => boolean;
  readonly event: (deed: Deed) => EventDraft | null;
}

const HOMES: readonly Home[] = [
  {
    when: '甲一行与乙座谈: the party talks',
    holds: ({ hit, scan }) =>
      hit.word.form === '一行' && scan.hits.some((h) => TALKS.test(h.word.form) && h.clause === hit.clause),
    event: talks,
  },
  {
    when: 'leading and looking make a visit',
    holds: ({ hit: { role } }) => role === 'INSPECTS' || role === 'LEADS',
    event: ({ scene, register, hit, sentence, scan }) => visitFor(scene, register, hit, sentence, scan),
  },
  {
    when: '参加会见: the talks',
    holds: ({ register, hit }) => register.talk !== null && MEETS.test(hit.word.form),
    event: ({ register }) => register.talk,
  },
  {
    when: '甲带领|乙: only on the visit',
    holds: ({ hit: { word } }) => word.beside === true && LED.test(word.form),
    event: ({ register }) => register.visit,
  },
  {
    when: '在甲陪同下|到某地调研: the visit that the words after it open',
    holds: ({ scene, hit, ...deed }) =>
      scene.text.startsWith('下', hit.word.end) && lookAhead({ scene, hit, ...deed }) !== undefined,
    event: (deed) => visitFor(deed.scene, deed.register, lookAhead(deed) ?? deed.hit, deed.sentence, deed.scan),
  },
  {
    when: '陪同, 参加调研: the visit, when there is one',
    holds: ({ hit: { role, word } }) => role === 'ACCOMPANIES' || word.beside === true || ON_VISIT.test(word.form),
    event: ({ register }) => register.visit ?? register.current,
  },
  {
    when: '出席会议 on a visit: the meeting',
    holds: ({ register: { current }, hit }) => current !== null && isVisit(current) && /会议$/.test(hit.word.form),
    event: ({ register }) => register.meeting(),
  },
  { when: '会见, 座谈', holds: ({ hit }) => TALKS.test(hit.word.form), event: talks },
];

/** The event of a role when the words say which, null when it has none, undefined when it is the one at hand. */
export function homeOf(deed: Deed): EventDraft | null | undefined {
  if (isOfLost(deed)) return null;
  const home = HOMES.find(({ holds }) => holds(deed));
  if (home) return home.event(deed);
  const { scene, register, hit, sentence } = deed;
  const { role, word, person } = hit;
  const named = register.named(word.end, hit.clause.end);
  if (named) {
    register.current = named;
    return named;
  }
  const talk = role === 'SPEAKS' && (word.opensSpeech || word.form === '表示') ? talkOf(register, [person]) : null;
  if (talk) return talk;
  // 签约前，甲与乙会谈。丙、丁代表双方|签约: the signing that was at hand before the talks.
  if (role === 'SIGNS' && register.current?.resume?.kind === 'SIGNING') register.current = register.current.resume;
  const { visit, current } = register;
  const signsApart = role === 'SIGNS' && visit !== null && current === visit;
  if (signsApart && WITNESSED.test(scene.text.slice(sentence.start, word.start))) register.current = null;
  if (!register.current) return undefined;
  return word.opensSpeech ? eventOfSpeech(register, [person]) : register.current;
}

/** 会后，甲带领乙进村入户，|部署…: what somebody says who leads others elsewhere. */
function isOfLost({ scene, register, hit, sentence, scan }: Deed): boolean {
  if (hit.role !== 'SPEAKS' || !/^\s*(?:会后|散会后)/.test(scene.text.slice(sentence.start, sentence.start + 8)))
    return false;
  const away = scan.hits.some((h) => h.role === 'LEADS' && h.person === hit.person && h.word.start < hit.word.start);
  return away && register.current !== register.visit;
}

const doSomething = (register: EventRegister, persons: readonly PersonMention[], event: EventDraft): boolean =>
  persons.some(({ fact }) => register.present.get(event)?.has(fact));

/** Who received or was received and does nothing at the event at hand speaks at the talks. */
function talkOf(register: EventRegister, speakers: readonly PersonMention[]): EventDraft | null {
  const { current, talk } = register;
  if (!current || !talk || current === talk) return null;
  return doSomething(register, speakers, talk) && !doSomething(register, speakers, current) ? talk : null;
}

/** Where a speech is held: who leads the visit and does nothing at the event inside it speaks on the visit. */
export function eventOfSpeech(register: EventRegister, speakers: readonly PersonMention[]): EventDraft | null {
  const { current, visit } = register;
  const talk = talkOf(register, speakers);
  if (talk) return talk;
  if (!current || !visit || current === visit || isVisit(current) || visit.passing) return current;
  const leads = speakers.some((s) => s.fact === visit.leader?.fact);
  return leads && !doSomething(register, speakers, current) ? visit : current;
}

/** What a role is at its event; null when it says nothing that another one of the same person does not say. */
export function roleAt({ scene, hit, sentence, scan }: Deed, event: EventDraft): AttendRole | null {
  const { role, word, person } = hit;
  const leads = scan.hits.some((h) => h.role === 'LEADS' && h.person === person);
  // Who leads a party to talks leads it, only looking is inspecting; 带队开展义诊: the deed of who leads.
  if (leads && (/义诊$/.test(word.form) || (role === 'INSPECTS' && NEGOTIATES.test(word.form)))) return null;
  if (isVisit(event) && event.leader?.fact === person.fact && BESIDES.test(word.form)) return null;
  if (role === 'INSPECTS' && !isVisit(event)) return 'ATTENDS';
  if (role === 'LECTURES' && isVisit(event) && /讲解|解说/.test(word.form)) return 'REPORTS';
  if (role !== 'LECTURES' || !PLAIN_REPORT.test(word.form)) return role;
  const heard = /听取|审议|审查/.test(scene.text.slice(sentence.start, sentence.end));
  return heard || event.kind === 'MEETING' || event.kind === 'PARTY_GROUP_MEETING' ? 'REPORTS' : role;
}

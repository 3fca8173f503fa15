/** What a sentence says of its event besides its people: where it goes, who holds it, how many came. */
import type { Sentence } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { attendanceIn } from './attendance.ts';
import { type EventDraft, isVisit } from './event.ts';
import type { EventHost, EventReading, EventStop } from './event-reading.ts';
import type { EventRegister } from './event-register.ts';
import { guestBodies, type Organiser, organisersBefore, organisersByRole } from './organisers.ts';
import type { Scan } from './role-hits.ts';
import { comesHere, stopsIn } from './stops.ts';
import type { Trigger } from './trigger.ts';
import { movesOn } from './visit-opening.ts';

/** 与会人员分组观摩…. */
const TOGETHER =
  /(?:与会|参会|参训|学员)[^，。；]{0,8}?(?:先后|分组|分别|还|现场|集体|实地|一同|共同)*(?:到(?![会场位])|前往|观摩|参观|考察|走进|来到|赴|深入|到(?![会位场]))/;
const AT_MEETING = /(?:参加|出席)(?:了)?(?:会议|大会)|参会|与会/;
/** 某人大组织|代表视察…: who sends the visit out. */
const SENDS = /^(?:\uE005|，)*(\uE001+)(?:牵头)?组织(?=[^，。；]*(?:视察|调研|考察|检查|督查|督导|走访|观摩))/u;

/** 受甲委派，乙当日前往某局…，未参加督导: where somebody went who is kept out is no stop. */
function ofNobodyElse({ masked, personAt }: Scene, { blocked }: Scan, from: number, at: number): boolean {
  if (!blocked.size) return true;
  const last = masked.lastIndexOf(SIGN.person, at);
  if (last < from) return true;
  let start = last;
  while (start > from && !personAt.has(start)) start--;
  const person = personAt.get(start);
  return !person || !blocked.has(person);
}

/** The stops of the visit at hand, or of a meeting whose people go and see together. */
export function stopsOf(scene: Scene, register: EventRegister, sentence: Sentence, scan: Scan): EventStop[] {
  const { visit, current } = register;
  const span = { start: sentence.start, end: scan.limit };
  const gathering = current ?? register.lastMeeting;
  if (gathering && !isVisit(gathering) && TOGETHER.test(scene.text.slice(span.start, span.end)))
    return stopsIn(scene, span).map(({ fact }) => ({ event: gathering, fact, sentence, here: false, together: true }));
  const found: EventStop[] = [];
  if (current?.goes && current.sentence === sentence)
    found.push(...stopsIn(scene, current.goes).map(({ fact }) => ({ event: current, fact, sentence, here: false })));
  if (!visit || (visit.sentence !== sentence && !movesOn(scene, register, sentence, scan))) return found;
  const apart = register.events.slice(-OF_SENTENCE).filter((e) => e.sentence === sentence && e.opensAt !== undefined);
  for (const { fact, start } of stopsIn(scene, span)) {
    const event = apart.findLast((e) => (e.opensAt ?? 0) <= start) ?? visit;
    if (ofNobodyElse(scene, scan, span.start, start)) found.push({ event, fact, sentence, here: false });
  }
  const here = comesHere(scene, span);
  if (here) found.push({ event: visit, fact: here.fact, sentence, here: true });
  return found;
}

/** 某学院邀请某教授作讲座: who has the event. */
const INVITES = /^(?:\uE005|，|\s)*(\uE001+)(?:近日|日前|专门|特)?(?:邀请|特邀|诚邀)(?=[^。；]{0,30}\uE000)/u;

function inviter({ masked, organizationAt }: Scene, sentence: Sentence): string | undefined {
  const match = INVITES.exec(masked.slice(sentence.start, sentence.end));
  return match ? organizationAt.get(sentence.start + match[0].indexOf('\uE001'))?.fact : undefined;
}

function sender({ masked, organizationAt }: Scene, sentence: Sentence): string | undefined {
  const match = SENDS.exec(masked.slice(sentence.start, sentence.end));
  return match ? organizationAt.get(sentence.start + match[0].indexOf('\uE001'))?.fact : undefined;
}

/** An organiser as the host of an event. */
export function hostOf(
  { fact, role }: Organiser,
  event: EventDraft,
  sentence: Sentence,
  rule: EventHost['rule'],
): EventHost {
  return { fact, role, event, sentence, rule };
}

/** One sentence opens no more events. */
const OF_SENTENCE = 40;

/** The bodies that hold the sentence's event, and those that only take part. */
export function hostsOf(
  scene: Scene,
  register: EventRegister,
  sentence: Sentence,
  triggers: readonly Trigger[],
): { hosts: EventHost[]; guests: EventReading['guests'] } {
  const opened = triggers.find((t) => t.form === 'opens');
  const event =
    (opened
      ? register.events.slice(-OF_SENTENCE).find((e) => e.sentence === sentence && e.span?.start === opened.name.start)
      : undefined) ?? register.current;
  if (!event) return { hosts: [], guests: [] };
  const guests = guestBodies(scene, sentence).map((fact) => ({ event, fact, sentence }));
  const byRole = organisersByRole(scene, sentence);
  const hosts = byRole.map((host) => hostOf(host, event, sentence, 'organizes-role'));
  if (byRole.some(({ role }) => role !== 'GUIDE')) return { guests, hosts };
  const invites = event.sentence === sentence && !opened ? inviter(scene, sentence) : undefined;
  if (invites) hosts.push({ event, fact: invites, role: 'HOST', sentence, rule: 'organizes-verb' });
  const sends = isVisit(event) && event.sentence === sentence ? sender(scene, sentence) : undefined;
  if (sends) hosts.push(hostOf({ fact: sends, role: 'HOST' }, event, sentence, 'organizes-verb'));
  if (opened?.verb && opened.verbFirst && !opened.convened) {
    for (const host of organisersBefore(scene, sentence, opened.verb))
      hosts.push(hostOf(host, event, sentence, 'organizes-verb'));
  }
  return { hosts, guests };
}

/** Takes down how many came, at the event at hand, or at the meeting when a text is at a visit and speaks of the meeting. */
export function countAt(scene: Scene, register: EventRegister, sentence: Sentence, scan: Scan): void {
  const event = register.current;
  if (!event) return;
  const span = { start: sentence.start, end: scan.limit };
  const meeting = isVisit(event) && AT_MEETING.test(scene.text.slice(span.start, span.end)) ? register.meeting() : null;
  const counted = meeting ?? event;
  if (counted.attendeeCount !== undefined) return;
  const found = attendanceIn(scene.text, span, scene.marks);
  if (found) counted.attendeeCount = found.count;
}

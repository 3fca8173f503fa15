/** Which visit a verb of leading or looking belongs to: the one at hand, or one that it opens. */
import { either } from '../../lexicon/either.ts';
import { DEAL_VERBS, LOOK_VERBS } from '../../lexicon/visit-verbs.ts';
import type { Sentence } from '../reading.ts';
import { type Scene, within } from '../scene.ts';
import { type EventDraft, isVisit } from './event.ts';
import { titleOf } from './event-names.ts';
import type { EventRegister } from './event-register.ts';
import type { RoleHit, Scan } from './role-hits.ts';
import { comesHere, stopsIn } from './stops.ts';
import { visitName } from './visits.ts';

export const NEGOTIATES = new RegExp(either(DEAL_VERBS));
const VISIT_FORM = new RegExp(`${either(LOOK_VERBS, '对接 洽谈 招商')}|办公|坐诊|督办`);
const GROUP_GOES =
  /(?:组|团|一行)(?:还)?(?:先后|分别|实地|一行)?(?:到|赴|来到|前往|深入|走访|走进|拜访|考察|察看)|先后(?:来)?到|先后(?:走进|深入|前往)|每到一处/;
const LEADER_GOES = /来到|前往|走进|深入|走访|察看|查看|考察|调研|参观|看望|慰问|督导|^在[^，]{2,50}，/;
/** A way and where it leads, before the verb: places that no list names (a sluice, a site) are gone to all the same. */
const WAY = /(?:到|赴|前往|深入|走进)(?![会位底场]|现场)[^，。；：、]{2,40}(?:、[^，。；：]{2,40})?$/;
/** Looking on at an event is being there. */
/** 带领与会人员|观摩: a part of the meeting. */
const WITH_ALL = /(?:带领|率|组织|陪同)(?:全体)?(?:与会|参会)/;
const ON_SITE = /(?:到现场|到会|亲临|莅临|莅会|现场)$/;
const PARTY_AFTER = /^[^，。；]{0,14}(?:组|团|队|一行|代表|委员|人员)/;
const OBSERVES = /(?:观摩|指导|督导|督战|慰问)$/;

/** Whether a sentence goes on with the visit at hand: its leader or its party moves. */
export function movesOn(scene: Scene, register: EventRegister, sentence: Sentence, scan: Scan): boolean {
  const acts = scan.hits.some((h) => h.role === 'INSPECTS' || h.role === 'LEADS') || scan.teamWords.length > 0;
  if (scan.hits.some((h) => h.role === 'ACCOMPANIES' && SHOWN.test(scene.text.slice(h.word.start, h.word.end + 6))))
    return true;
  const leader = register.visit?.leader?.fact;
  const led = within(scene.actors.persons, { start: sentence.start, end: scan.limit }).some((p) => p.fact === leader);
  if (
    register.current !== null &&
    register.current === register.visit &&
    /^在[^，]{3,40}，/.test(scene.text.slice(sentence.start, scan.limit))
  )
    return true;
  if (led && LEADER_GOES.test(scene.text.slice(sentence.start, scan.limit))) return true;
  return acts || GROUP_GOES.test(scene.text.slice(sentence.start, scan.limit));
}

/** 乙陪同走访了|某厂. */
const SHOWN = new RegExp(`^陪同(?:先后|一同|一起|实地|现场)*(?:${either(LOOK_VERBS)})`);

/** 会前，甲带队考察了…: the text stays with the meeting. */
const ASIDE =
  /^(?:\uE005|[，\s])*(?:(?:会议?|大会|仪式|活动|协议签[订署]|签字(?:仪式)?|签约(?:仪式|活动)?|论坛|开幕式?|开班式?)(?:召开|开始|举行)?之?前|(?:会议|大会|论坛|活动)期间)/u;

/** A way of one's own right after a name. */
const OWN_WAY =
  /^(?:同志)?(?:则|也|分别|带队|率队|率领[^，。；]{1,10}|一行)*(?:到|赴|前往|深入|走进|来到)(?![会位场底])/u;

/** 甲到某镇督导，|乙到另一镇督导: two who go apart in one sentence. */
function goesApart(
  { masked }: Scene,
  visit: EventDraft,
  { person, clause, how, role }: RoleHit,
  { hits }: Scan,
): boolean {
  const { leader } = visit;
  if (!leader || how !== 'direct' || role === 'ACCOMPANIES' || leader.fact === person.fact) return false;
  if (clause.start <= (visit.opensAt ?? clause.start)) return false;
  const first = hits.find((h) => h.clause === clause)?.person ?? person;
  const opens = /^[，；、\s]*\uE000*$/u.test(masked.slice(clause.start, first.group.start));
  return (
    opens &&
    hits.some((h) => h.person.fact === leader.fact && h.clause.start < clause.start && h.role === 'INSPECTS') &&
    OWN_WAY.test(masked.slice(person.group.end, clause.end))
  );
}

/** A new paragraph that begins with somebody who was not on the visit at hand and goes elsewhere: another team. */
function isOtherTeam(scene: Scene, register: EventRegister, hit: RoleHit, sentence: Sentence, scan: Scan): boolean {
  const { visit } = register;
  const { person } = hit;
  if (visit && visit.sentence === sentence) return goesApart(scene, visit, hit, scan);
  if (!visit || (!register.newParagraph && !OWN_WAY.test(scene.masked.slice(person.group.end, hit.clause.end))))
    return false;
  const opens = /^(?:\uE005|[，、\s]|随后|同时|期间|[上下]午|晚上|当天|当日|同日|同一天)*\uE000*$/u.test(
    scene.masked.slice(sentence.start, person.group.start),
  );
  if (!opens || visit.leader?.fact === person.fact || register.present.get(visit)?.has(person.fact)) return false;
  const span = { start: sentence.start, end: scan.limit };
  return hit.role === 'LEADS' || stopsIn(scene, span).length > 0;
}

/** The event that a person leads or looks at: the visit at hand, a visit that the sentence opens, an event that is looked on, or none. */
export function visitFor(
  scene: Scene,
  register: EventRegister,
  hit: RoleHit,
  sentence: Sentence,
  scan: Scan,
): EventDraft | null {
  if (register.inVisit(sentence, hit.word.start) && !isOtherTeam(scene, register, hit, sentence, scan)) {
    // 返程途中，甲又走访了…: the text is with the visit again.
    if (register.current?.sentence !== sentence) register.current = register.visit;
    return register.visit;
  }
  if (WITH_ALL.test(scene.text.slice(sentence.start, hit.word.end + 8))) return null;
  const span = { start: sentence.start, end: scan.limit };
  const way = hit.role === 'INSPECTS' && WAY.test(scene.text.slice(sentence.start, hit.word.start));
  const goes = way || stopsIn(scene, span).length > 0 || comesHere(scene, span) !== null;
  const looks = scan.hits.some((h) => h.role === 'INSPECTS' && h.person === hit.person);
  const meeting = register.current && !isVisit(register.current) ? register.current : null;
  if (meeting && (!goes || !looks)) {
    const leads = hit.role === 'LEADS' && hit.word.form !== '一行';
    const there = ON_SITE.test(scene.text.slice(sentence.start, hit.word.start));
    // 带领乙走进车间，…: elsewhere, and no stop is named.
    const away = /走进|深入|来到|前往|进村入户|入户|下沉|奔赴|赶赴|分头/.test(
      scene.text.slice(hit.word.end, hit.clause.end),
    );
    if (leads && (away || AFTER_IT.test(scene.text.slice(sentence.start, sentence.start + 12)))) return null;
    return leads || (OBSERVES.test(hit.word.form) && (there || meeting.sentence === sentence)) ? meeting : null;
  }
  if (!goes && !VISIT_FORM.test(hit.word.form) && hit.role !== 'LEADS') return null;
  // 带领村民发展产业: nobody goes anywhere.
  if (
    !goes &&
    !looks &&
    /^(?:带领|率领|率)$/.test(hit.word.form) &&
    !PARTY_AFTER.test(scene.text.slice(hit.word.end, hit.word.end + 20))
  )
    return null;
  const event = openVisit(scene, register, hit, sentence, scan, meeting);
  if (!meeting) register.current = event;
  return event;
}

/** 会后，甲带领乙…: no part of the meeting. */
const AFTER_IT = /^\s*(?:会后|散会后|(?:会议|活动|仪式)结束后)，/;

/** 某大队到我校指导…: a body or a party without a named leader visits. */
const PARTY = /(?:\uE001|[组团队]|(?:领导|专家|代表|委员|客商|企业家)(?=一行))[^，。；\uE000]{0,12}$/u;

/** 某人大组织|部分代表视察…. */
const SENT_OUT = /^(?:\uE005|[，\s])*\uE001+(?:牵头)?组织[^，。；\uE000]{0,12}(?:代表|委员)[^，。；\uE000]{0,16}$/u;
/** The party of the visit at hand, by no name of its own. */
const COMMON_TEAM =
  /^(?:\uE005|[，\s])*(?:党政)?(?:代表团|考察团|考察组|调研组|督导组|检查组|专家组|工作组|访问团|一行)/u;
/** 代表团在甲陪同下，实地参观了…. */
const TEAM_OPENS =
  /^(?:\uE005|[，\s]|\uE001|\uE002)*[^，。；\uE000]{0,8}(?:代表团|考察团|考察组|调研组|督导组|检查组|专家组|工作组|访问团)(?:一行)?(?:在\uE000[^，。；]{0,12}陪同下)?，?(?:先后|实地|分别|还|随后|现场)*$/u;
/** Opens a visit that nobody is named to lead, where no event is at hand and a day is told. */
export function openTeamVisit(scene: Scene, register: EventRegister, sentence: Sentence, scan: Scan): void {
  const word = scan.teamWords.find(({ role }) => role === 'INSPECTS');
  if (!register.current && !word && !scan.hits.length) openArrival(scene, register, sentence);
  if (register.current || !word) return;
  // 4月17日，代表团到某市考察: a day of the visit that the text has told of.
  if (
    register.visit &&
    register.inVisit(sentence, word.start) &&
    COMMON_TEAM.test(scene.masked.slice(sentence.start, word.start))
  ) {
    register.current = register.visit;
    return;
  }
  const at = sentence.clauses.findIndex((c) => c.start <= word.start && word.start < c.end);
  const home = sentence.clauses[at] ?? sentence;
  const earlier = sentence.clauses[at - 1];
  // 领导一行莅临某商会，对…展开调研: the way stands in the clause before.
  const clause =
    earlier && /^[，\s]*(?:对|就|围绕|针对|实地|现场)/.test(scene.text.slice(home.start, home.end))
      ? { start: earlier.start, end: home.end }
      : home;
  const before = scene.masked.slice(clause.start, word.start);
  const way = /(?:到|赴|来|莅|前往|深入|走进)/.exec(before);
  const opens = scene.masked.slice(sentence.start, word.start);
  const sent = SENT_OUT.test(opens);
  if (
    !sent &&
    !TEAM_OPENS.test(opens) &&
    (!way || !PARTY.test(before.slice(0, way.index)) || before.includes('\uE000'))
  )
    return;
  const date = register.dateFor(sentence, word.start, false);
  const span = { start: clause.start, end: scan.limit };
  if (!date || (!sent && !stopsIn(scene, span).length && !comesHere(scene, span) && !HERE.test(before))) return;
  const title = titleOf(scene);
  const event: EventDraft = {
    name: visitName(scene, [], word, { ...sentence, start: clause.start }),
    aliases: new Set(register.events.length === 0 && title ? [title] : []),
    kind: NEGOTIATES.test(word.form) ? 'NEGOTIATION' : 'VISIT',
    date,
    planned: false,
    sentence,
    bare: false,
    head: '',
  };
  register.add(event);
  register.visit = event;
  register.current = event;
}

/** 6月1日，省检查第二组来我局开展工作: a party comes, and what it does is told later. */
const ARRIVES =
  /^(?:\uE005|[，\s]|[上下]午)*((?![全各])[^，。；\uE000]{2,30}?(?:[组团]|一行|专家队|工作队|督察队)(?:一行)?(?:\d+余?人)?(?:来|到|赴|莅临|莅|抵|抵达)(?![会位场底期])[^，。；]{2,30})(?:[，。]|$)/u;

function openArrival(scene: Scene, register: EventRegister, sentence: Sentence): void {
  const match = ARRIVES.exec(scene.masked.slice(sentence.start, sentence.end));
  const date = match ? register.dateFor(sentence, sentence.end, false) : undefined;
  if (!match?.[1] || !date || date.planned) return;
  const start = sentence.start + match[0].indexOf(match[1]);
  const span = { start, end: start + match[1].length };
  if (
    /将|拟|计划|未|没/u.test(match[1]) ||
    !(comesHere(scene, span) || HERE.test(match[1]) || stopsIn(scene, span).length)
  )
    return;
  const event: EventDraft = {
    name: scene.text.slice(span.start, span.end),
    aliases: new Set(),
    kind: 'VISIT',
    date,
    planned: false,
    sentence,
    bare: false,
    head: '',
  };
  register.add(event);
  register.visit = event;
  register.current = event;
}

const HERE = /(?:到|来)我[市县区省州旗盟镇乡村校院局]/;

function openVisit(
  scene: Scene,
  register: EventRegister,
  hit: RoleHit,
  sentence: Sentence,
  scan: Scan,
  meeting: EventDraft | null,
): EventDraft {
  const persons = scan.hits.filter((h) => h.word === hit.word).map((h) => h.person);
  const main =
    scan.hits.find((h) => h.role === 'INSPECTS' && h.person === hit.person && h.clause === hit.clause) ?? hit;
  const name = visitName(scene, persons, main.word, sentence);
  const title = titleOf(scene);
  const event: EventDraft = {
    name,
    aliases: new Set(register.events.length === 0 && VISIT_FORM.test(title) ? [title] : []),
    kind: NEGOTIATES.test(name) && !/调研|督导|考察/.test(name) ? 'NEGOTIATION' : 'VISIT',
    date: register.dateFor(sentence, hit.word.start, false) ?? register.onlyDay(sentence),
    planned: false,
    sentence,
    opensAt: hit.clause.start,
    leader: hit.person,
    ...(meeting && ASIDE.test(scene.masked.slice(sentence.start, sentence.end))
      ? { passing: true, resume: meeting }
      : {}),
    bare: false,
    head: '',
  };
  register.add(event);
  register.visit = event;
  return event;
}

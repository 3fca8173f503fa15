/** Where a sentence opens or comes back to an event. */
import { EVENT_RETURN } from '../../lexicon/meeting-heads.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { type EventName, HEAD_SOURCE, nameAfter, nameBefore } from './meeting-names.ts';

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
  readonly planned: boolean;
  /** 甲在某会上强调: the event stands before the verb of saying. */
  readonly spokeAt?: boolean;
}

const OPEN_VERB =
  /(主持召开|组织召开|召集召开|联合召开|组织举办|联合举办|共同举办|组织开展|主持举行|联合举行|召开|举行|举办|承办|开展|组织|召集|启动)了?/g;
const CLOSE_VERB =
  /(召开|举行|举办|开幕|启动|开班|开讲|闭幕|落幕|开赛|圆满结束|收官|开展|进行|揭幕)(?!的|了|仪式|式|会)/g;
const ATTENDED_VERB = /(出席了?|参加了?|列席了?|应邀参加|应邀出席|主持了?|出席并主持)/g;
/** After a person; what stands between 在 and 上 is looked at for a name. */
const SPOKEN_AT = new RegExp(`${SIGN.person}${SIGN.date}*在`, 'g');
/** Two bodies sign: 市科技局与江南大学签署…. */
const BODIES_SIGN = new RegExp(
  `${SIGN.organization}+(?:[与和同、]${SIGN.organization}+)+[^，。；]{0,8}(?:签署|签订|签约)`,
);
const CHAIRED = new RegExp(`由${SIGN.person}+(?:[、和]${SIGN.person}+)*(?:分别|共同)?主持`, 'g');
const OWN_PART = /[“”]|分论坛|平行论坛|主论坛|分会场/;
const HELD_NOUN = new RegExp(
  `(?:召开|举行|举办|组织)的([^，。；]{0,24}?(?:${HEAD_SOURCE})议?)(?=上|期间|中|，|现场)`,
  'g',
);
const RETURN = new RegExp(`(?:${EVENT_RETURN.source})|(?:${HEAD_SOURCE})上(?=，)`, 'g');
const CEREMONY = /(揭牌|挂牌|开工|奠基|投产|首发|开馆|开园|通车|启用|签约|下线|授牌)(?=。|，|$)/g;
/** Bare heads that say what kind of event it was all the same. */
const OWN_KIND =
  /^(?:义诊活动|主题党日活动|主题党日|志愿服务活动|应急演练|警示教育|集中培训|宣传活动|慰问活动|技能竞赛|技能大赛)$/;
/** Weak verbs open an event only where a day stands before them. */
const WEAK_VERB = /^(?:开展|组织|组织开展|召集|进行|承办|启动)$/;

const LEAD = new RegExp(
  `^(?:${SIGN.date}|[，、 ]|日前|近日|期间|其间|随后|会后|会前|同时|当晚|据悉|经[^，]{0,6}同意)+`,
);

function clauseOf(sentence: Sentence, at: number): Span {
  return sentence.clauses.find((clause) => clause.start <= at && at < clause.end) ?? sentence;
}

/** The clause's start past what is only a date, a comma or a connective. */
function nameStart(scene: Scene, clause: Span): number {
  const lead = LEAD.exec(scene.masked.slice(clause.start, clause.end));
  return clause.start + (lead?.[0].length ?? 0);
}

/** What is to come: 将, 拟, 定于 before the verb, and not inside the event's name (重点研发计划项目评审会). */
const isPlanned = (scene: Scene, clause: Span, verb: number, name?: EventName): boolean => {
  const before = scene.masked.slice(clause.start, verb);
  const from = name && name.start >= clause.start && name.end <= verb ? name.start - clause.start : verb;
  const outside = before.slice(0, from) + before.slice(name ? Math.max(from, name.end - clause.start) : verb);
  return /(?:^|[^即])(?:将|拟|定于|(?<!\uE003)计划|预计|筹备)[^，]{0,20}$/u.test(outside);
};

function hasDay(scene: Scene, sentence: Span): boolean {
  return scene.dates.some(
    (d) => d.start >= sentence.start && d.end <= sentence.end && d.use === 'event' && d.precision !== 'month',
  );
}

function opening(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  const found: Trigger[] = [];
  const slice = scene.masked.slice(sentence.start, limit);
  for (const match of slice.matchAll(OPEN_VERB)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const verb = match[1] ?? '';
    const after = at + match[0].length;
    if (/^的/.test(slice.slice(match.index + match[0].length))) continue;
    const name = nameAfter(scene.text, after, clause.end);
    if (!name) continue;
    if ((WEAK_VERB.test(verb) || name.weak) && ((name.bare && !OWN_KIND.test(name.name)) || !hasDay(scene, sentence)))
      continue;
    if ((WEAK_VERB.test(verb) || name.weak) && /[赴到来率]|前往|带队|深入/.test(scene.masked.slice(clause.start, at)))
      continue;
    if (
      /(?:将|要|拟|可|应|需|推动|支持|鼓励|计划|积极|多次|定期|持续|常态化)$/.test(
        scene.text.slice(clause.start, at),
      ) &&
      WEAK_VERB.test(verb)
    )
      continue;
    found.push({
      form: 'opens',
      from: clause.start,
      at,
      name,
      verb: { start: at, end: after },
      verbFirst: true,
      convened: /主持/.test(verb),
      planned: isPlanned(scene, clause, at),
    });
  }
  return found;
}

function closing(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of scene.masked.slice(sentence.start, limit).matchAll(CLOSE_VERB)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const start = nameStart(scene, clause);
    const name = nameBefore(scene.text, start, at);
    if (!name || (name.weak && !hasDay(scene, sentence))) continue;
    if (scene.personAt.has(name.start) || taken.some((t) => t.name.start < name.end && name.start < t.name.end))
      continue;
    if (/^(?:开展|进行)$/.test(match[1] ?? '') && name.bare) continue;
    found.push({
      form: 'opens',
      from: clause.start,
      at,
      name,
      verb: { start: at, end: at + match[0].length },
      verbFirst: false,
      convened: false,
      planned: isPlanned(scene, clause, at, name),
    });
  }
  return found;
}

function attended(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of scene.masked.slice(sentence.start, limit).matchAll(ATTENDED_VERB)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const name = nameAfter(scene.text, at + match[0].length, clause.end);
    if (
      !name ||
      name.bare ||
      name.weak ||
      taken.some((t) => t.at === at || (t.name.start < name.end && name.start < t.name.end))
    )
      continue;
    found.push({
      form: 'attended',
      from: clause.start,
      at,
      name,
      verbFirst: true,
      convened: /主持/.test(match[1] ?? ''),
      planned: isPlanned(scene, clause, at),
    });
  }
  return found;
}

/** 甲在全县科技大会上强调…: an event told by where somebody spoke. */
function spokenAt(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of scene.masked.slice(sentence.start, limit).matchAll(SPOKEN_AT)) {
    const at = sentence.start + match.index + match[0].length;
    const clause = clauseOf(sentence, at);
    const name = nameAfter(scene.text, at, clause.end);
    if (!name || name.bare || name.weak || scene.text[name.end] !== '上') continue;
    if (taken.some((t) => t.name.start < name.end && name.start < t.name.end)) continue;
    found.push({
      form: 'attended',
      from: clause.start,
      at,
      name,
      verbFirst: true,
      convened: false,
      planned: false,
      spokeAt: true,
    });
  }
  return found;
}

function returning(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  const found: Trigger[] = [];
  const slice = scene.masked.slice(sentence.start, limit);
  for (const match of slice.matchAll(HELD_NOUN)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const name = nameAfter(scene.text, end - (match[1] ?? '').length, end);
    if (name)
      found.push({ form: 'opens', from: at, at, name, verbFirst: false, held: true, convened: false, planned: false });
  }
  for (const match of slice.matchAll(RETURN)) {
    const at = sentence.start + match.index;
    if (found.some((t) => t.at <= at && at <= t.name.end)) continue;
    const word = match[0].replace(/(?:上|间|中|后|前|时|期间|现场|开始前)$/u, '');
    const name: EventName = {
      start: at,
      end: at + match[0].length,
      name: word,
      head: word,
      kind: 'MEETING',
      bare: true,
      weak: false,
    };
    found.push({ form: 'returns', from: at, at, name, verbFirst: false, convened: false, planned: false });
  }
  return found;
}

function ceremonies(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  for (const match of scene.masked.slice(sentence.start, limit).matchAll(CEREMONY)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const start = nameStart(scene, clause);
    const before = scene.text.slice(start, at);
    const subject = /^([^，。；]{3,30}?)(?:在[^，]{2,24})?(?:正式|顺利|隆重|成功|集中|同步)*$/.exec(before)?.[1];
    if (!subject || scene.masked.slice(clause.start, at).includes(SIGN.person)) continue;
    const word = `${match[1] ?? ''}仪式`;
    const name: EventName = {
      start,
      end: start + subject.length,
      name: `${subject}${word}`,
      head: word,
      kind: /签约/.test(word) ? 'SIGNING' : 'OTHER',
      bare: false,
      weak: false,
    };
    return [
      {
        form: 'ceremony',
        from: clause.start,
        at,
        name,
        verbFirst: false,
        convened: false,
        planned: isPlanned(scene, clause, at),
      },
    ];
  }
  return signature(scene, sentence, limit);
}

/** Bodies that sign without a named ceremony: the clause names the event. */
function signature(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  const match = BODIES_SIGN.exec(scene.masked.slice(sentence.start, limit));
  if (!match) return [];
  const at = sentence.start + match.index;
  const clause = clauseOf(sentence, at);
  const start = nameStart(scene, clause);
  const words = scene.text
    .slice(start, clause.end)
    .replace(/[，。；\s]+$/u, '')
    .slice(0, 60);
  const name: EventName = {
    start,
    end: start + words.length,
    name: words,
    head: '签约仪式',
    kind: 'SIGNING',
    bare: false,
    weak: false,
  };
  return [
    {
      form: 'ceremony',
      from: clause.start,
      at,
      name,
      verbFirst: false,
      convened: false,
      planned: isPlanned(scene, clause, at),
    },
  ];
}

/** 其中“X”分论坛由甲主持: a part with a name of its own. */
function chaired(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of scene.masked.slice(sentence.start, limit).matchAll(CHAIRED)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const lead = /^(?:其中|同时|，)*/u.exec(scene.text.slice(clause.start, at))?.[0].length ?? 0;
    const name = nameBefore(scene.text, clause.start + lead, at);
    if (!name || name.bare || name.weak || !OWN_PART.test(name.name)) continue;
    if (taken.some((t) => t.name.start < name.end && name.start < t.name.end)) continue;
    found.push({ form: 'opens', from: clause.start, at, name, verbFirst: false, convened: true, planned: false });
  }
  return found;
}

/** The triggers of a sentence up to `limit` (where reported speech begins), in order of their clauses. */
export function findTriggers(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  const opens = opening(scene, sentence, limit);
  const all = [...opens, ...closing(scene, sentence, limit, opens)];
  const present = [...all, ...attended(scene, sentence, limit, all)];
  const parts = [...present, ...chaired(scene, sentence, limit, present)];
  const more = [...parts, ...spokenAt(scene, sentence, limit, parts)];
  const back = returning(scene, sentence, limit).filter(
    (t) => !more.some((o) => o.name.start <= t.at && t.at < o.name.end),
  );
  const named = [...more, ...back];
  return (named.length ? named : ceremonies(scene, sentence, limit)).sort((a, b) => a.from - b.from || a.at - b.at);
}

/** Where a sentence opens or comes back to an event. */
import { EVENT_RETURN } from '../../lexicon/meeting-heads.ts';
import type { Sentence } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { IN_COVERED } from '../text/rule-patterns.ts';
import { ceremonies, chaired } from './ceremonies.ts';
import { type EventName, HEAD_SOURCE, makeName, nameAfter, nameBefore } from './meeting-names.ts';
import { clauseOf, hasDay, isPlanned, nameStart, type Trigger } from './trigger.ts';

const OPEN_VERB = IN_COVERED.add(
  /(主持召开|组织召开|召集召开|联合召开|组织举办|联合举办|共同举办|组织开展|主持举行|联合举行|召开|举行|举办|承办|开展|组织|召集|启动)了?/,
);
const CLOSE_VERB = IN_COVERED.add(
  /(召开|举行|举办|开幕|启动|开班|开讲|闭幕|落幕|开赛|开跑|启幕|开锣|开机|圆满结束|收官|开展|进行|走进|揭幕|落下帷幕|拉开帷幕|拉开序幕|上演)(?!的|了|仪式|式|会|情况|以来|过程|成效|进度|进展|效果|经验|质量|结果|形式|方式|模式|机制|水平|条件)/,
);
const ATTENDED_VERB = IN_COVERED.add(/(出席了?|参加了?|列席了?|应邀参加|应邀出席|主持了?|出席并主持)/);
/** After a person; what stands between 在 and 上 is looked at for a name. */
const SPOKEN_AT = IN_COVERED.add(new RegExp(`${SIGN.person}${SIGN.date}*在`));
const HELD_NOUN = IN_COVERED.add(
  new RegExp(`(?:召开|举行|举办|组织)的([^，。；]{0,24}?(?:${HEAD_SOURCE})议?)(?=上|期间|中|，|现场|由)`),
);
const RETURN = IN_COVERED.add(new RegExp(`(?:${EVENT_RETURN.source})|(?:${HEAD_SOURCE})上(?=，)`));
/** Bare heads that say what kind of event it was all the same. */
const OWN_KIND =
  /^(?:义诊活动|主题党日活动|主题党日|志愿服务活动|应急演练|警示教育|集中培训|宣传活动|慰问活动|技能竞赛|技能大赛|专题询问|工作会商|视频会商|专题会商|防汛会商|集体谈话|集体约谈)$/;
/** Weak verbs open an event only where a day stands before them. */
const WEAK_VERB = /^(?:开展|组织|组织开展|召集|进行|承办|启动)$/;

/** “某某”启动|仪式暨…: the middle of a name. */
const START_OF_NAME = /^(?:仪式|大会|活动|会[^议谈见商]|式|暨|环节)/;
/** 每月召开|调度会: many, none of them told. */
const EACH_TIME = /每个?(?:月|周|年|季度|半年|天|日|学期)|定期|累计(?=[^，。；]*$)/;
/** 甲率团赴某市，|开展招商考察活动: the visit that the sentence tells of. */
const VISIT_WORK =
  /^[^，。；“]{0,10}(?:考察|调研|督导|走访|慰问|视察|检查|监督|巡查|招商|观摩|督查|对接)[^，。；“”]{0,4}活动$/;
const GONE = /\uE000[^。；]*(?:[率赴]|带队|前往|深入|到(?![会位场底])|来)/u;
/** 组织|党员赴某旧址开展…: the verb of the event comes later. */
const GOES_ON = /(?:开展|举办|举行|召开|赴|前往|走进|参加|出席|收看)/;
/** 党组织|书记, 社会组织|代表: the noun. */
const ORGANISATION = /(?:[党团]|群团|社会|各级|经济|自治|专业|行业|民间|草根|基层)$/;

/** 召开|防汛会: whatever is called is a sitting, also one whose head no list has. */
function plainName({ text }: Scene, from: number, limit: number): EventName | null {
  const name = /^[\u4e00-\u9fff“”\d、—]{2,26}(?<!委员|协|商|学|工|社|机|联合|基金)会$/u.exec(
    text.slice(from, limit).replace(/[，。；]$/u, ''),
  )?.[0];
  return name ? makeName(text, from, from + name.length, '会') : null;
}

function opening(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  const found: Trigger[] = [];
  for (const match of OPEN_VERB.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const verb = match[1] ?? '';
    const after = at + match[0].length;
    if (after < limit && scene.masked[after] === '的') continue;
    const name =
      nameAfter(scene.text, after, clause.end) ?? (/召开$/.test(verb) ? plainName(scene, after, clause.end) : null);
    if (!name || (/启动$/.test(verb) && START_OF_NAME.test(scene.text.slice(after, after + 3)))) continue;
    if (EACH_TIME.test(scene.text.slice(clause.start, at))) continue;
    if (VISIT_WORK.test(name.name) && GONE.test(scene.masked.slice(sentence.start, at))) continue;
    if (verb === '组织' && (GOES_ON.test(name.name) || ORGANISATION.test(scene.text.slice(clause.start, at)))) continue;
    const by = /组织(?!部|者|处|科)(?=[^，。；]{1,30}$)/u.exec(scene.text.slice(clause.start, at));
    if ((WEAK_VERB.test(verb) || name.weak) && ((name.bare && !OWN_KIND.test(name.name)) || !hasDay(scene, sentence)))
      continue;
    if (
      !by &&
      (WEAK_VERB.test(verb) || name.weak) &&
      /[赴到来率]|前往|带队|深入/.test(scene.masked.slice(clause.start, at))
    )
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
      verb: by ? { start: clause.start + by.index, end: clause.start + by.index + 2 } : { start: at, end: after },
      verbFirst: true,
      convened: /主持/.test(verb),
      planned: isPlanned(scene, clause, at),
    });
  }
  return found;
}

function closing(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of CLOSE_VERB.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
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

/** 主持|座谈会: a bare head that a visit may hold. */
/** A sitting of a body: opened by who presides, whatever is at hand. */
const SITTING =
  /(?:党组|党委|常务|部务|局务|厅务|院务|校务|委务|所务|党总支|支委|办公|常委|主任|主席|董事)(?:会|扩大)|会商/;
const CONVENES = /座谈|会商|约谈|恳谈|对接|汇报|反馈|办公会|调度|推进|研讨|协商|见面|交流会/;

function attended(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of ATTENDED_VERB.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const name = nameAfter(scene.text, at + match[0].length, clause.end);
    if (
      !name ||
      /(?:分|主)会场(?:会议|活动)?$/.test(name.name) ||
      (name.bare &&
        !(/^主持/.test(match[1] ?? '')
          ? CONVENES.test(name.name) || SITTING.test(name.name)
          : /^(?:调研|考察|交流|工作)座谈会/.test(name.name))) ||
      (name.weak && !(/^主持/.test(match[1] ?? '') && hasDay(scene, sentence))) ||
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
      ...(SITTING.test(name.name) ? { sitting: true } : {}),
      planned: isPlanned(scene, clause, at),
    });
  }
  return found;
}

/** 在|6月9日召开的|某推进会上. */
const HELD_BEFORE = /^[^，。；上]{0,20}?(?:召开|举行|举办)的/u;

/** 甲在全县科技大会上强调…: an event told by where somebody spoke. */
function spokenAt(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of SPOKEN_AT.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const place = sentence.start + match.index + match[0].length;
    const clause = clauseOf(sentence, place);
    const at = place + (HELD_BEFORE.exec(scene.text.slice(place, clause.end))?.[0].length ?? 0);
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

/** 6月26日第9次调度会上，…: a day and a name of its own. */
function datedName(scene: Scene, sentence: Sentence, end: number): EventName | null {
  const clause = clauseOf(sentence, end - 1);
  if (scene.text[end - 1] !== '上' || scene.masked[clause.start] !== SIGN.date) return null;
  const name = nameBefore(scene.text, nameStart(scene, clause), end - 1);
  return name && !name.weak && (!name.bare || name.name.startsWith('第')) ? name : null;
}

function returning(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  const found: Trigger[] = [];
  for (const match of HELD_NOUN.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const name = nameAfter(scene.text, end - (match[1] ?? '').length, end);
    if (name)
      found.push({ form: 'opens', from: at, at, name, verbFirst: false, held: true, convened: false, planned: false });
  }
  for (const match of RETURN.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const at = sentence.start + match.index;
    if (found.some((t) => t.at <= at && at <= t.name.end)) continue;
    const dated = datedName(scene, sentence, at + match[0].length);
    if (dated) {
      found.push({
        form: 'opens',
        from: dated.start,
        at: dated.start,
        name: dated,
        verbFirst: false,
        held: true,
        convened: false,
        planned: false,
      });
      continue;
    }
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

/** 6月18日，镇党委理论学习中心组集体学习，…: a day and a name without a verb. */
const NOMINAL = /(?:学习|学习会|学习研讨|例会|会商|夜学|读书班|主题党日|党课|义诊)$/u;

function nominal(scene: Scene, sentence: Sentence, limit: number): Trigger[] | null {
  const clause = sentence.clauses.find(
    (c) => nameStart(scene, c) < c.end && !/^[，\uE005\s]*$/u.test(scene.masked.slice(c.start, c.end)),
  );
  if (!clause || clause.end >= limit || scene.masked[sentence.start] !== SIGN.date) return null;
  const start = nameStart(scene, clause);
  if (
    !NOMINAL.test(scene.text.slice(start, clause.end)) ||
    /[\uE000\uE005在到赴]/u.test(scene.masked.slice(start, clause.end))
  )
    return null;
  const name = nameBefore(scene.text, start, clause.end);
  if (!name || name.bare || name.start !== start || name.end !== clause.end) return null;
  return [{ form: 'opens', from: clause.start, at: start, name, verbFirst: false, convened: false, planned: false }];
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
  return (named.length ? named : (nominal(scene, sentence, limit) ?? ceremonies(scene, sentence, limit))).sort(
    (a, b) => a.from - b.from || a.at - b.at || Number(a.verbFirst) - Number(b.verbFirst),
  );
}

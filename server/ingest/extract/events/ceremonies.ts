/** Events that no verb of holding opens: a ceremony by its deed, bodies that sign, a part with its own chair. */
import type { Sentence } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { IN_COVERED } from '../text/rule-patterns.ts';
import { trimMarksAtEnd } from '../text/trim-marks.ts';
import { type EventName, nameBefore } from './meeting-names.ts';
import { clauseOf, hasDay, isPlanned, nameStart, type Trigger } from './trigger.ts';

/** Two bodies sign: 市科技局与江南大学签署…. A match begins where the list does: from each of its bodies the rest would be walked again. */
const BODIES_SIGN = IN_COVERED.add(
  new RegExp(
    `(?<![${SIGN.organization}${SIGN.place}][与和同、]?)[${SIGN.organization}${SIGN.place}]+(?:[与和同、][${SIGN.organization}${SIGN.place}]+)+[^，。；]{0,8}(?:签署|签订|签约)`,
  ),
);
const CHAIRED = IN_COVERED.add(new RegExp(`由${SIGN.person}+(?:[、和]${SIGN.person}+)*(?:分别|共同)?主持`));
const OWN_PART = /[“”]|分论坛|平行论坛|主论坛|分会场/;
const CEREMONY = IN_COVERED.add(
  /(揭牌|挂牌|开工|奠基|投产|首发|开馆|开园|通车|启用|签约|下线|授牌|启动|竣工|投运|投用|投入使用|投入运营|试运行|(?<!集中)试点火|点火成功|点火|并网发电|并网|通水|通气|通电|通航|首航|首飞|封顶|合龙|贯通|落成|成立|组建|开业|开诊|开街|开播|上线|开通|发车|首班车开行|启航|开镰|运营|通过验收|交付使用|交付)(?=。|，|$)/,
);
/** Such deeds are also told where nobody came together. */
const CEREMONIAL = /^(?:揭牌|挂牌|开工|奠基|投产|首发|开馆|开园|通车|启用|签约|下线|授牌)$/;
/** Somebody who opens, witnesses or attends it, in the sentences after: 甲宣布通车, 乙、丙共同启动机组. */
const AT_CEREMONY = new RegExp(
  `${SIGN.person}(?:等[^，。；]{0,8}|分别|共同|一起|现场|为[^，。；]{1,30})*(?:宣布|启动|按下|点火|揭牌|揭幕|剪彩|见证|出席|参加|致辞|致词|主持|推杆|培土|鸣笛|合闸|点亮|触屏|授牌|授旗|开启|上台)(?!了?(?:项目|工程|全市|全县|全区)?(?:会议|调度))`,
);
const REACH = 160;

/** 揭牌, 开工 … at the end of a clause without a person: the ceremony is named by it. */
export function ceremonies(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  for (const match of CEREMONY.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const start = nameStart(scene, clause);
    const before = scene.text.slice(start, at);
    const subject = /^([^，。；]{3,30}?)(?:在[^，]{2,24})?(?:正式|顺利|隆重|成功|集中|同步)*$/.exec(before)?.[1];
    if (!subject || scene.masked.slice(clause.start, at).includes(SIGN.person)) continue;
    const deed = match[1] ?? '';
    const soft = !CEREMONIAL.test(deed);
    if (soft && !(hasDay(scene, sentence) && AT_CEREMONY.test(scene.masked.slice(clause.end, clause.end + REACH))))
      continue;
    const word = soft ? deed : `${deed}仪式`;
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

const SIGNED = IN_COVERED.add(
  /(?:签署|签订|签约)(?:了|成功)?[^，。；]{0,40}(?:协议|协议书|合同|备忘录|意向书|框架|合约|约定书)/,
);
/** 甲公司与|某市政府: two that sign, of which a list knows one at least. */
const PARTIES = new RegExp(
  `^(?=[^，。；]*[${SIGN.organization}${SIGN.place}])(?:[^，。；${SIGN.person}为就的](?!、?据)){2,40}?(?:与|和|同)[^，。；${SIGN.person}的]{2,40}$`,
);
const TOLD_OF = /^\s*(?:据了解|据悉|据介绍|此前|目前|截至|下一步|近年来|今年以来)|曾|已(?:经)?与|先后与|累计/;

function titleSigns({ titleSpan, text }: Scene): boolean {
  return (
    titleSpan !== undefined && titleSpan !== null && /签约|签署|签订/.test(text.slice(titleSpan.start, titleSpan.end))
  );
}

/** The place of a signature of two bodies, one of which no list may have, where a day is told. */
function signedAt(scene: Scene, sentence: Sentence, limit: number): number | null {
  const { masked, maskedMarks } = scene;
  const known = BODIES_SIGN.first(masked, maskedMarks, sentence.start, limit);
  if (known) return sentence.start + known.index;
  const match = SIGNED.first(masked, maskedMarks, sentence.start, limit);
  if (!match || !(hasDay(scene, sentence) || titleSigns(scene))) return null;
  const at = sentence.start + match.index;
  const clause = clauseOf(sentence, at);
  const before = masked.slice(nameStart(scene, clause), at);
  return PARTIES.test(before) && !TOLD_OF.test(masked.slice(sentence.start, at)) ? at : null;
}

/** Bodies that sign without a named ceremony: the clause names the event. */
function signature(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  const at = signedAt(scene, sentence, limit);
  if (at === null) return [];
  const clause = clauseOf(sentence, at);
  const start = nameStart(scene, clause);
  const words = trimMarksAtEnd(scene.text.slice(start, clause.end), '，。；').slice(0, 60);
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

/** 座谈交流会|由甲主持: what sits on a visit. */
const SITS = /座谈|恳谈|汇报|反馈|对接|交流会|见面会/;

/** 其中“X”分论坛由甲主持: a part with a name of its own. */
export function chaired(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of CHAIRED.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const lead = /^(?:其中|同时|，)*/u.exec(scene.text.slice(clause.start, at))?.[0].length ?? 0;
    const name = nameBefore(scene.text, clause.start + lead, at);
    const sits = name?.bare === true && name.start === nameStart(scene, clause) && SITS.test(name.name);
    if (!name || (name.bare ? !sits : name.weak || !OWN_PART.test(name.name))) continue;
    if (taken.some((t) => t.name.start < name.end && name.start < t.name.end)) continue;
    found.push({
      form: 'opens',
      from: clause.start,
      at,
      name,
      verbFirst: false,
      convened: true,
      planned: false,
      ...(sits ? { sits } : { part: true }),
    });
  }
  return found;
}

/** Events that no verb of holding opens: a ceremony by its deed, bodies that sign, a part with its own chair. */
import type { Sentence } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { IN_COVERED } from '../text/rule-patterns.ts';
import { trimMarksAtEnd } from '../text/trim-marks.ts';
import { type EventName, nameBefore } from './meeting-names.ts';
import { clauseOf, isPlanned, nameStart, type Trigger } from './trigger.ts';

/** Two bodies sign: 市科技局与江南大学签署…. A match begins where the list does: from each of its bodies the rest would be walked again. */
const BODIES_SIGN = IN_COVERED.add(
  new RegExp(
    `(?<![${SIGN.organization}${SIGN.place}][与和同、]?)[${SIGN.organization}${SIGN.place}]+(?:[与和同、][${SIGN.organization}${SIGN.place}]+)+[^，。；]{0,8}(?:签署|签订|签约)`,
  ),
);
const CHAIRED = IN_COVERED.add(new RegExp(`由${SIGN.person}+(?:[、和]${SIGN.person}+)*(?:分别|共同)?主持`));
const OWN_PART = /[“”]|分论坛|平行论坛|主论坛|分会场/;
const CEREMONY = IN_COVERED.add(/(揭牌|挂牌|开工|奠基|投产|首发|开馆|开园|通车|启用|签约|下线|授牌)(?=。|，|$)/);

/** 揭牌, 开工 … at the end of a clause without a person: the ceremony is named by it. */
export function ceremonies(scene: Scene, sentence: Sentence, limit: number): Trigger[] {
  for (const match of CEREMONY.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
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
  const match = BODIES_SIGN.first(scene.masked, scene.maskedMarks, sentence.start, limit);
  if (!match) return [];
  const at = sentence.start + match.index;
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

/** 其中“X”分论坛由甲主持: a part with a name of its own. */
export function chaired(scene: Scene, sentence: Sentence, limit: number, taken: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of CHAIRED.matches(scene.masked, scene.maskedMarks, sentence.start, limit)) {
    const at = sentence.start + match.index;
    const clause = clauseOf(sentence, at);
    const lead = /^(?:其中|同时|，)*/u.exec(scene.text.slice(clause.start, at))?.[0].length ?? 0;
    const name = nameBefore(scene.text, clause.start + lead, at);
    if (!name || name.bare || name.weak || !OWN_PART.test(name.name)) continue;
    if (taken.some((t) => t.name.start < name.end && name.start < t.name.end)) continue;
    found.push({
      form: 'opens',
      from: clause.start,
      at,
      name,
      verbFirst: false,
      convened: true,
      planned: false,
      part: true,
    });
  }
  return found;
}

/** Numbers beside a document or an initiative that are not its own: old rules, other places, gifts, fines, what somebody does. */
import type { Span } from '../reading.ts';
import { type Scene, SIGN, type SubjectMention } from '../scene.ts';
import type { Figure } from './figures.ts';

/** Where what follows the last such mark in text[from, to) begins; `from` when there is none. */
function afterLast(text: string, mark: string, from: number, to: number): number {
  let at = to;
  while (at > from && text[at - 1] !== mark) at--;
  return at;
}

/** 签署《协议》，|某人捐赠图书5000册: what somebody does after a document is named in the sentence is not what that sets. */
export function actsBetween(
  { text, masked }: Scene,
  sentence: Span,
  mentions: readonly SubjectMention[],
  { start }: Figure,
): boolean {
  const clause = afterLast(text, '，', sentence.start, start);
  const named = mentions.some((m) => m.label === 'Policy' && m.end <= clause);
  return named && clause > sentence.start && masked[clause] === SIGN.person;
}

/** 原办法的限额, 旧标准, 某省同类工程的标准: the number is not the document's at hand. */
const FORMER =
  /(?:^|[比按较的在将与由对年])(?:原(?=每|有|定)|(?:原|旧|老)(?:有的?|的)?(?:办法|规定|标准|政策|方案|条例|细则|制度|规范|规程|预案|限额))/;
const ELSEWHERE = new RegExp(`^[${SIGN.place}${SIGN.organization}]+的?(?:同类|类似|同期)`);

/** 某市的|协商率为…, 去年，某街道的…: a sentence that opens with whose it is. */
const OPENS_WITH_PLACE = new RegExp(
  `^(?:${SIGN.date}+|[，\\s]|去年|今年|目前|同期|其中|而)*([${SIGN.place}${SIGN.organization}]+)的`,
);
/** 参考了某区的做法，|该区…: the place is the other one. */
const THAT_PLACE = /^(?:该|当地|上述)(?:[市县区省州旗镇乡街校院园]|公司|企业|集团)/;

/** …的标准废止, 上限作废. */
const CEASED = /^[^，。；]{0,10}(?:废止|作废|停止(?:使用|执行)|不再执行|取消)/;
/** 去年同期为|78分钟. */
const LAST_YEAR = /^(?:而|较)?(?:去年|上年)同期(?:为|是|仅|只有)/;
/** 邻市为20万元. */
const NEIGHBOUR = /^(?:而|但)?(?:邻|外|周边|兄弟|其他|别的|同类)[市县区省地校]/;
/** 根据《某条例》，对3家企业各罚款5万元: what was done to somebody by it. */
const PUNISHED =
  /(?:根据|依据|依照|按照|违反)《[^》]+》[^；]*(?:罚款|没收|立案|查处|处罚|扣押|约谈|通报)(?![^；]*(?:以上|以下|最高|不超过))/;
/** 某人接受企业捐赠的100万元: a gift at the event. */
const GIVEN = /(?:捐赠|捐款|捐资|捐献|认捐|接受|赠送|转赠|送上|送去|颁发|发放慰问)[^，。；]{0,16}$/;

/** Whether a number is told of something else than the document or the initiative at hand. */
export function isElsewhere(scene: Scene, { start }: Span, figure: Figure): boolean {
  const { text, masked, placeAt, organizationAt, actors, issue } = scene;
  const part = afterLast(text, '；', start, figure.start);
  const comma = afterLast(text, '，', start, figure.start);
  const own = Math.max(part, comma);
  const clause = text.slice(own, figure.start);
  const place = part > start ? (placeAt.get(own) ?? placeAt.get(part)) : undefined;
  const other = place !== undefined && place.fact !== actors.homePlace?.key && place.fact !== issue.homePlace?.key;
  const opened = OPENS_WITH_PLACE.exec(masked.slice(start, figure.start));
  const at = opened?.[1] === undefined ? -1 : start + opened[0].length - 1 - opened[1].length;
  const whose = placeAt.get(at)?.fact ?? organizationAt.get(at)?.fact;
  const notHere =
    actors.casePlace === undefined &&
    ((whose !== undefined &&
      whose !== actors.homePlace?.key &&
      whose !== issue.homePlace?.key &&
      whose !== issue.publisher?.key) ||
      THAT_PLACE.test(clause));
  return (
    other ||
    notHere ||
    CEASED.test(text.slice(figure.end, figure.end + 20)) ||
    LAST_YEAR.test(text.slice(part, figure.start)) ||
    (FORMER.test(clause) && !/(?:由|从)[^，；]*$/.test(clause)) ||
    ELSEWHERE.test(masked.slice(part, figure.start).trimStart()) ||
    NEIGHBOUR.test(text.slice(comma, figure.start)) ||
    PUNISHED.test(text.slice(part, Math.min(text.length, figure.end + 20))) ||
    GIVEN.test(text.slice(part, figure.start))
  );
}

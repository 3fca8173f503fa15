/** What a meeting deals with, item by item: 研究甲、乙工作, 听取和审议关于丙的报告. */
import { EMPTY_TOPIC } from '../../lexicon/initiative-heads.ts';
import type { Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';

const CONVEYED = /(?:传达|学习|贯彻|领会)[^，。；]*(?:讲话|批示|指示|精神|论述|思想|会议)/;
const OPENER =
  /^[，\s]*(?:会议|会上|还|并|分别|逐项|集中|认真|专题)*(?:研究讨论|研究审议|研究部署|专题研究|研究(?![院所生会室]|中心)|审议通过|审议|听取|讨论|部署)了?(?=.)/;
/** 听取和审议了某府关于|某事|情况的报告: what was reported on. */
const REPORT_ON =
  /(?:听取|审议|审查)[^，。；]*?关于([^，。；“”《》]{4,40}?)(?:工作)?(?:情况|进展)?的?(?:综合|专项|审查|工作|调研|视察|检查)*(?:报告|汇报|说明|议案)/u;
/** 听取各民主党派|对《…》的意见: who is heard is no matter. */
const ASKED = /(?:听取|征求|收集)[^，。；]*(?:对|就|关于)[^，。；]*(?:意见|建议)/;
const WHO =
  /(?:党派|人士|代表|委员|专家|群众|职工|干部|同志|学者|部门|单位|乡镇|街道|企业|各方|师生|居民|村民|工商联)$/;
/** 以甲为主题, 围绕甲进行交流: what those who meet talk of. */
const THEME =
  /(?:以([^，。；“”《》]{4,24}?)为(?:主题|议题|专题|课题)|(?:围绕|就|聚焦)([^，。；、“”《》]{4,24}?)(?:这一|等)?(?:主题|议题|话题|课题)(?=[，进开展作深]))/u;
const ITEM_TAIL =
  /(?:等?(?:有关|相关|重点|具体)?(?:工作|事项|事宜|进展|推进|开展|落实|情况|汇报|方案|起草|问题|筹备|运行|整改|宣传|起草情况|的|初稿)*)$/u;

export interface AgendaItem extends Span {
  readonly name: string;
}

/** One item without the words that every item has; null when nothing is left or only a body or a place. */
function itemOf(scene: Scene, part: string, start: number): AgendaItem | null {
  const name = part
    .replace(ITEM_TAIL, '')
    .replace(/^[^关]{0,12}关于/u, '')
    .replace(/^(?:贯彻落实|落实|推进|做好|开展)?(?:我[市县区省州旗]|全[市县区省州])?/u, '');
  const from = start + part.indexOf(name);
  if (
    name.length < 4 ||
    name.length > 30 ||
    EMPTY_TOPIC.test(name) ||
    /[《》（）]|^提出|议程$/.test(name) ||
    WHO.test(name)
  )
    return null;
  if (/^[\uE001\uE002]+$/u.test(scene.masked.slice(from, from + name.length))) return null;
  return { name, start: from, end: from + name.length };
}

/** The items that a clause puts on the agenda. Speeches that are conveyed, and clauses in which persons act, have none. */
export function agendaItems(scene: Scene, clause: Span): AgendaItem[] {
  const text = scene.text.slice(clause.start, clause.end);
  const report = REPORT_ON.exec(text);
  // Inside 《关于…的议案》 it is the document that is named.
  const inTitle =
    report?.[1] && scene.masked[clause.start + report.index + report[0].indexOf(report[1])] === SIGN.title;
  if (report?.[1] && !inTitle) {
    const item = itemOf(scene, report[1], clause.start + report.index + report[0].indexOf(report[1]));
    return item ? [item] : [];
  }
  const theme = THEME.exec(text);
  const themed = theme?.[1] ?? theme?.[2];
  if (theme && themed) {
    const item = itemOf(scene, themed, clause.start + theme.index + theme[0].indexOf(themed));
    return item ? [item] : [];
  }
  const opener = OPENER.exec(text);
  if (
    !opener ||
    CONVEYED.test(text) ||
    ASKED.test(text) ||
    scene.masked.slice(clause.start, clause.end).includes(SIGN.person)
  )
    return [];
  const items: AgendaItem[] = [];
  let at = clause.start + opener[0].length;
  for (const part of scene.text.slice(at, clause.end).split(/[、和及]|(?<=”)(?=“)/u)) {
    const start = scene.text.indexOf(part, at);
    at = start + part.length;
    const item = itemOf(scene, part, start);
    if (item) items.push(item);
  }
  return items;
}

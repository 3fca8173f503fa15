/** Those who lead a place or a house, as one group before their names: `市领导某某、某某`, `校领导某某`, `县处级领导干部某某`. */
import { LEVEL_LETTERS } from '../../lexicon/divisions.ts';

const WHOSE = `(?:[县市区州]政府|[县市区州]委|[${LEVEL_LETTERS}校院局厅委团场]|公司|集团|街道|学校|医院|园区|新区|开发区|高新区|兵团|师市|处级|科级|[省市州厅局县区]级|师团级)`;
const SAID = '领导(?:干部|同志)?';
/** What makes another word of it, or says that no names follow. */
const NO_NAMES =
  '(?!小组|班子|干部|同志|[人层权力者]|机构|机关|体[制系]|责任|下|挂|联系|包[联保抓]|带[头队领]|们|的|在|和|及|与|以及|等)';

/** The group before a character that may begin its first name. */
export const LEADERS = new RegExp(`${WHOSE}${SAID}${NO_NAMES}(?=[\\u4e00-\\u9fff])`, 'gu');

const BEFORE = new RegExp(`${WHOSE}${SAID}$`, 'u');
const LAST = new Set('导部志');

/** Where such a group begins that ends at an offset. */
export function leadersStart(text: string, at: number): number | undefined {
  const group = LAST.has(text[at - 1] ?? '') ? BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.[0] : undefined;
  return group === undefined ? undefined : at - group.length;
}

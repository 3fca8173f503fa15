/** A distribution list split into its bodies: `市委、人大常委会、政府、政协` are four; `各旗区党委` is none. */
import { BODY_END } from '../actors/listed-bodies.ts';
import type { OpenedIssue } from '../actors/types.ts';
import type { Span } from '../reading.ts';
import { normalise } from '../text/normal-text.ts';

export interface ListedBody extends Span {
  readonly fact: string;
}

const TAIL = /等$|(?:等)?(?:主要|分管|有关|各位|班子|其他|全体)?(?:领导同志|领导|负责同志|负责人|主要负责人)$/u;
const GROUP =
  /^(?:(?:党支部|党总支|支部|科室|处室|部门|单位|学校|学院|企业|公司|医院|社区|村)$|各|全体|有关|相关|本|局机关|机关各|局属|所属|区各|县各|市各|省各|[省市县区]级(?!机关)|[省市县区州旗盟]直(?!属?机关(?:工委|工作委|党))|直属|驻|.{0,3}各|存档|.{0,6}(?:组成人员|领导小组成员单位|成员单位|班子成员|(?:委员|代表|企业)(?:们|单位)?$))/u;
const BRACKETS = /（[^（）]*）/gu;

/** The items of a list, with their offsets. */
function itemsOf(text: string): Span[] {
  const items: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= text.length; i++) {
    const mark = text[i] ?? '、';
    if (mark === '（') depth++;
    else if (mark === '）') depth = Math.max(0, depth - 1);
    if (depth > 0 && i < text.length) continue;
    if (/[、，。；,;…\n ]/u.test(mark)) {
      if (i > start) items.push({ start, end: i });
      start = i + 1;
    }
  }
  return items;
}

/** `湖南、江西等省（自治区）水利厅`: the same body of several places that are named. */
const SHARED =
  /(?<places>(?:[\u4e00-\u9fff]{2,6}、){1,40}[\u4e00-\u9fff]{2,6}?)等(?:[0-9一二三四五六七八九十]+个?)?(?:省|自治区|市|州|县|区)(?:（[^（）]{1,12}）|、?自治区|、?直辖市)*(?<body>[\u4e00-\u9fff]{2,12}[厅局委办])/gu;

/** The bodies of such groups; the first character of each place is where it stands. */
function sharedBodies(text: string, context: OpenedIssue): (ListedBody & { readonly groupEnd: number })[] {
  return [...text.matchAll(SHARED)].flatMap((match) => {
    let at = match.index;
    return (match.groups?.places ?? '').split('、').flatMap((place) => {
      const start = at;
      at += place.length + 1;
      const name = place + (match.groups?.body ?? '');
      const [bodies = []] = context.bodiesIn(name, [{ start: 0, end: name.length }]);
      const groupEnd = match.index + match[0].length;
      return bodies.slice(0, 1).map((fact) => ({ fact, start, end: start + place.length, groupEnd }));
    });
  });
}

/** `市委、市政府副秘书长`: the people of several houses, not the houses. */
function isStaff(text: string, items: readonly Span[], index: number): boolean {
  for (const item of items.slice(index, index + 6)) {
    if (/秘书长$/u.test(text.slice(item.start, item.end))) return true;
    if (text[item.end] !== '、' || item.end - item.start > 7) return false;
  }
  return false;
}

/** A part of a body, which has no name without it. */
const PART = /^(?:办公[室厅]|机关(?:党委|工会)?|党委|党组|党支部|纪委|纪检组|(?:综合|秘书|人事|财务|业务)[科处室股])$/u;

/** Whether a blank between two pieces parts two names: the left one ends as a body does, and the right one is no part of it. */
function parts(left: string, right: string): boolean {
  if (PART.test(right) || /(?:区|总局|社会)$/u.test(left)) return false;
  return BODY_END.test(left) || /(?:政府|政协)$/u.test(left);
}

/** Blanks that stand in place of commas as commas: `某局办公室 某市委办公室`. As long as the original, so that offsets hold. */
function withMarks(printed: string): string {
  if (/[、，；,;]/u.test(printed)) return printed;
  const pieces = printed.split(/([ \u3000])/u);
  return pieces
    .map((piece, i) => {
      const left = pieces[i - 1]?.replace(/^.*[：:]/u, '') ?? '';
      const right = pieces[i + 1] ?? '';
      const isGap = i % 2 === 1 && /^[\u4e00-\u9fff]{3,}$/u.test(left) && /^[\u4e00-\u9fff]{3}/u.test(right);
      return isGap && parts(left, right) ? '、' : piece;
    })
    .join('');
}

/** The bodies of one line of a distribution list; offsets are of the line as printed. */
export function bodiesOfList(printed: string, context: OpenedIssue): ListedBody[] {
  const normal = normalise(withMarks(printed));
  const { text } = normal;
  const found: ListedBody[] = [];
  const head = /^(?:抄送|抄报|分送|报送|主送|报|送|发|呈)[：:]/u.exec(text)?.[0].length ?? 0;
  const list = text.slice(head);
  const items = itemsOf(list).map(({ start, end }) => ({ start: start + head, end: end + head }));
  const bodies = context.bodiesIn(text, items);
  const shared = sharedBodies(text, context);
  for (const { fact, start, end } of shared) found.push({ fact, ...normal.original({ start, end }) });
  const isShared = ({ start }: Span): boolean => shared.some((body) => start >= body.start && start < body.groupEnd);
  let inGroup = false;
  for (const [i, item] of items.entries()) {
    const name = text.slice(item.start, item.end).replace(BRACKETS, '').replace(TAIL, '');
    // 各省、自治区、直辖市应急管理厅: one group over several items.
    const level =
      /^(?:各|全国各)?(?:省|自治区|直辖市|自治州|自治县|自治旗|市|县|区|旗|州|盟|镇|乡|街道|计划单列市)$/u.test(name);
    const goesOn = inGroup && (level || /^(?:自治[区州县旗]|直辖市|[省市县区旗州盟镇乡])/u.test(name));
    inGroup = level && (inGroup || name.startsWith('各') || name.startsWith('全国各'));
    if (isShared(item) || goesOn || inGroup || GROUP.test(name) || name.length < 2 || isStaff(text, items, i)) continue;
    for (const fact of bodies[i] ?? []) {
      // `学校领导`, `集团公司领导`: the publisher's own people are no body to send to.
      if (fact !== context.ownBody || /^[省市县区州旗盟]/u.test(name)) found.push({ fact, ...normal.original(item) });
    }
  }
  return found;
}

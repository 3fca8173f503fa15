/** The steps of a case study that are told without marks: by fields, after a colon, part by part, clause by clause. */
import type { Sentence, Span } from '../reading.ts';
import { trimMarksAtEnd } from '../text/trim-marks.ts';
import { begunMeasures, colonMeasures, fieldMeasures, type Measure } from './measures.ts';

/** Who does it, named again or not: |该县|设…, |学校还|开设…. */
const WHO =
  /^(?:(?:该|当地|全)[市县区省州旗镇乡村街校院局厅中]?(?:道|区|心)?|当地政府|学校|学院|医院|企业|公司|集团|社区|各地)?(?:还|并|则|同时|先后|率先|创新性地?|通过|积极|探索)*，?/u;
/** What somebody does, at the beginning of a clause: a verb of setting up or changing, or an object that is put first. */
const ACTS =
  /^(?:把|将(?!于|在|会)|由(?!于)|按(?!照|时)|以(?!来|上|下|内|及|往|前|便|免|期)|为(?!期|了|此|何|加快|推|进)|给(?!予的)|对(?!于|此|标)|让|与(?!会)|面向(?!未来)|联合|依托|利用|运用|每[\d一二两三月周季年日天半]|定期|设(?!计|施|想|法)|建(?!设性|议|筑)|编制|编印|制作|培训|培养|引导|鼓励|支持|组织|发放|下派|下沉|派驻|选聘|签订|签约|增设|增加|取消|压减|缩减|减免|打通|归集|公开|采取|采用|邀请|招募|吸纳|动员|明确|落实|规范|强化|加强|深化|集中|划分|划定|盘活|流转|备足|配[备齐置强]|引[入进]|推[行出广动]|开[设展发放通办]|组建|整合|打造|打破|搭建|建立|成立|创新|创建|健全|完善|实行|实施|探索|出台|制定|聘请|选派|培育|简化|优化|统一|统筹|严格|构建|梳理|改造|升级|试点|试行|布设|布局|投放|安装|铺设|种植|改种|收购|租用|上线|接入|嵌入|植入|融入|纳入|共建|共享|汇聚|汇集|筛选|评选|评定|量化|考核|激励|奖励|补贴|补助|兜底|托管|代办|帮办|走访|巡查(?!周期|频次|频率|队|员|组)|排查(?!出))/u;
/** What was wrong, what came of it, what is looked at: no step. */
const NO_STEP =
  /(?:问题|难题|困境|痛点|堵点|短板|瓶颈|需求|现状)$|(?:以来|之后|后|时|中)$|^(?:为(?:破解|解决|进一步|此)|以(?:破解|解决)|推动(?:实现|形成)|实现)/u;
/** 截至目前，…, 今年以来，…: results. */
const RESULTS = /^(?:截至|目前|今年以来|去年以来|近年来?|\d{4}年以来|如今|据统计|通过(?:上述|以上|一系列))/u;
/** 推行“甲”机制: the case itself. */
const IS_PRACTICE = /^(?:推行|推出|推广|推动|探索|打造|创新|创建|实施|实行|建立|构建|试行|开展|首创)/u;
/** Shorter ones are figures of speech, longer ones no single step. */
const [SHORTEST, LONGEST] = [6, 60];

/** The clauses of a sentence that say what is done; `practice` is the case's own name, which is no step of itself. */
function clauseMeasures(
  text: string,
  { start, end, clauses }: Sentence,
  practice: string | null,
  from: number,
): Measure[] {
  if (RESULTS.test(text.slice(start, end))) return [];
  const found: Measure[] = [];
  for (const clause of clauses) {
    const raw = text.slice(clause.start, clause.end);
    const lead = /^[，；：\s]*/u.exec(raw)?.[0].length ?? 0;
    const who = WHO.exec(raw.slice(lead))?.[0].length ?? 0;
    const name = trimMarksAtEnd(raw.slice(lead), '，。；');
    const act = name.slice(who);
    if (!ACTS.test(act) || NO_STEP.test(act) || act.length < SHORTEST || name.length > LONGEST) continue;
    if (practice !== null && IS_PRACTICE.test(act) && act.includes(practice) && act.length <= practice.length + 6)
      continue;
    const at = clause.start + lead;
    found.push({ name, position: from + found.length, start: at, end: at + name.length });
  }
  return found;
}

function markedByForm(text: string, sentence: Span): Measure[] {
  const fields = fieldMeasures(text, sentence);
  if (fields.length) return fields;
  const told = colonMeasures(text, sentence);
  return told.length ? told : begunMeasures(text, sentence);
}

/**
 * The steps of a case that no marks count: what its sentences' form gives, else at least two clauses that say what is done.
 * `opened` tells where a name of a place or a body ends that opens a clause (某县|把…).
 */
export function unmarkedMeasures(
  text: string,
  sentences: readonly Sentence[],
  practice: string | null,
  opened: (at: number) => number,
): Measure[] {
  const told = sentences.filter((s) => !s.isTitle);
  const formed = told.flatMap((s) => markedByForm(text, s));
  if (formed.length) return formed;
  const found: Measure[] = [];
  for (const sentence of told) {
    const clauses = sentence.clauses.map(({ start, end }) => {
      const colon = text.slice(start, end).indexOf('：');
      return { start: Math.min(opened(colon < 0 ? start : start + colon + 1), end), end };
    });
    found.push(...clauseMeasures(text, { ...sentence, clauses }, practice, found.length + 1));
  }
  return found.length >= 2 ? found : [];
}

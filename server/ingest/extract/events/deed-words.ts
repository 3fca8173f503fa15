/** Deeds told by a verb and a noun with words between: 进行了详尽介绍, 提了四条建议. */
import type { AttendRole } from '../../../model/ontology.ts';
import type { RoleWord } from './role-word.ts';

const MADE: Readonly<Record<string, AttendRole>> = {
  介绍: 'REPORTS',
  汇报: 'REPORTS',
  通报: 'REPORTS',
  说明: 'REPORTS',
  推介: 'REPORTS',
  解读: 'INTERPRETS',
  讲解: 'INTERPRETS',
  授课: 'LECTURES',
  辅导: 'LECTURES',
  宣讲: 'LECTURES',
};
/** 进行了|详尽介绍, 进行专题辅导. */
const MADE_SO =
  /^进行了?(?:详细|详尽|全面|系统|深入|深度|重点|生动|简要|简单|认真|细致|具体|专题|精彩|逐一|逐条)(?:地|的)?(介绍|汇报|通报|说明|讲解|解读|推介|授课|辅导|宣讲|点评|部署|动员|阐述|剖析)/;

/** 进行 with how and what: an account, a lesson, a word. */
export function madeSo(masked: string, start: number): RoleWord | null {
  const match = MADE_SO.exec(masked.slice(start, start + 16));
  const noun = match?.[1];
  if (!match || !noun) return null;
  return {
    role: MADE[noun] ?? 'SPEAKS',
    form: match[0],
    start,
    end: start + match[0].length,
    opensSpeech: false,
  };
}

/** 提出咨询意见, 提了四条建议. */
const PUT_FORWARD = /^(?:提出|提|提了)了?[^，。；“《过]{0,8}?(?:意见|建议|要求|希望|工作要求)(?=[，。；：]|并)/;

/** 提出…意见, 提几条建议. */
export function putForward(masked: string, at: number): RoleWord | null {
  const form = PUT_FORWARD.exec(masked.slice(at, at + 20))?.[0];
  return form
    ? { role: 'SPEAKS', form, start: at, end: at + form.length, opensSpeech: masked[at + form.length] === '：' }
    : null;
}

/** 作了明确要求, 作出强调. */
const MADE_WORDS =
  /^[作做](?:了|出了?)[^，。；\uE000-\uE005为]{0,8}?(?:强调|要求|安排|提醒|交代|嘱托)(?=[，。；、]|$)/u;

/** Words said at an event, told as what was made. */
export function madeWords(masked: string, start: number): RoleWord | null {
  const form = MADE_WORDS.exec(masked.slice(start, start + 16))?.[0];
  return form ? { role: 'SPEAKS', form, start, end: start + form.length, opensSpeech: false } : null;
}

/** Deeds of press conferences and of congresses: labels before names, what is published, what is answered, reports told by their title. */
import type { AttendRole } from '../../../model/ontology.ts';
import { type Scene, SIGN } from '../scene.ts';
import type { RoleWord } from './role-word.ts';

/** 发布人：甲；汇报人：乙. */
const LABELS: readonly (readonly [RegExp, AttendRole])[] = [
  [/^(?:主)?(?:发布人|发布嘉宾)[：:]/, 'REPORTS'],
  [/^(?:汇报人|介绍人|报告单位负责人)[：:]/, 'REPORTS'],
  [/^(?:主讲人|主讲嘉宾|授课人|授课专家|授课老师|报告人|宣讲人)[：:]/, 'LECTURES'],
  [/^(?:领学人|点评人|点评嘉宾|发言人|致辞人)[：:]/, 'SPEAKS'],
];
const LABEL_OPENS = /(?:^|[，。；、\s）)])$/;

/** 甲|发布上半年经济数据, 甲发布《…》. */
const PUBLISHES = new RegExp(
  `^发布了?(?:[^，。；${SIGN.person}]{0,40}?(?:情况|数据|成果|信息|报告|榜单|白皮书|案例|名单|公报|指数|消息|政策|清单)|[${SIGN.title}]+)(?=[，。；、并]|$)`,
);
/** 甲|回答了记者的提问, 解答群众关心的问题. */
const ANSWERS =
  /^(?:回答|解答|答复)了?(?:记者|媒体|群众|网友|观众|大家|代表|委员|现场|与会|学员)[^，。；]{0,14}?(?:提问|问题|询问|关切|疑问)/;
const MADE_ANSWER = /^(?:[作做](?:了|出)?(?:具体|详细|现场|一一|逐一|相应)?(?:回答|答复)|[作做]答)(?=[，。；、]|$)/;
/** 作《…报告》: to a body when it tells of its work or its money. */
const TITLED = new RegExp(`^[作做]了?([${SIGN.title}]+)(?=[，。；、并和及]|$)`);
const OF_BODY = /工作|财务|财政|预算|决算|收支|监事|述职|审计|党费|会费|情况/;

function told(role: AttendRole, form: string, start: number): RoleWord {
  return { role, form, start, end: start + form.length, opensSpeech: false };
}

function labelAt({ text }: Scene, at: number): RoleWord | null {
  const slice = text.slice(at, at + 10);
  const found = LABELS.find(([form]) => form.test(slice));
  const form = found?.[0].exec(slice)?.[0];
  if (!found || !form || !LABEL_OPENS.test(text.slice(Math.max(0, at - 1), at))) return null;
  return { role: found[1], form, start: at, end: at + form.length, opensSpeech: false, label: true };
}

function titledReport({ text, masked }: Scene, at: number): RoleWord | null {
  const form = TITLED.exec(masked.slice(at, at + 60))?.[0];
  if (!form) return null;
  const title = text.slice(at, at + form.length);
  if (!/(?:报告|说明)[》”]?$/u.test(title)) return null;
  return told(/说明[》”]?$/u.test(title) || OF_BODY.test(title) ? 'REPORTS' : 'LECTURES', form, at);
}

/** The word of a press conference or a congress that starts at `at`, if any. */
export function pressWordAt(scene: Scene, at: number, limit: number): RoleWord | null {
  const { masked } = scene;
  switch (masked[at]) {
    case '作':
    case '做': {
      const form = MADE_ANSWER.exec(masked.slice(at, Math.min(limit, at + 12)))?.[0];
      return form ? told('SPEAKS', form, at) : titledReport(scene, at);
    }
    case '回':
    case '解':
    case '答': {
      const form = ANSWERS.exec(masked.slice(at, Math.min(limit, at + 34)))?.[0];
      return form ? told('SPEAKS', form, at) : null;
    }
    case '发': {
      const form =
        masked[at - 1] === SIGN.person ? PUBLISHES.exec(masked.slice(at, Math.min(limit, at + 60)))?.[0] : undefined;
      return form ? told('REPORTS', form, at) : labelAt(scene, at);
    }
    case '主':
    case '汇':
    case '介':
    case '报':
    case '授':
    case '宣':
    case '领':
    case '点':
    case '致':
      return labelAt(scene, at);
    default:
      return null;
  }
}

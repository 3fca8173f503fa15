/** Role verbs in a text: the longest at each place, nouns left out. */

import type { AttendRole } from '../../../model/ontology.ts';
import {
  NOUN_AFTER,
  NOUN_AFTER_ALWAYS,
  NOUN_BEFORE,
  REPORT_AFTER,
  ROLE_VERBS,
  SPEECH_VERBS,
} from '../../lexicon/role-verbs.ts';
import { Trie } from '../../lexicon/trie.ts';
import { type Scene, SIGN } from '../scene.ts';
import { madeSo, madeWords, putForward } from './deed-words.ts';
import { pressWordAt } from './press-words.ts';
import type { RoleWord } from './role-word.ts';
import { RECEIVES } from './subject-patterns.ts';

const VERBS = new Trie<AttendRole>();
for (const [role, list] of Object.entries(ROLE_VERBS) as [AttendRole, string][]) {
  for (const form of list.split(/\s+/).filter(Boolean)) {
    VERBS.set(form, role);
    // 做 and 作 are printed for one another, and 了 may stand after them; 作检查 owns up to something, 进行检查 looks at it.
    if (form.startsWith('作'))
      for (const start of ['做', '作了', '做了', ...(/^作(?:检查|交流)$/.test(form) ? [] : ['进行', '进行了'])])
        VERBS.set(`${start}${form.slice(1)}`, role);
  }
}

/** 作了题为《…》的主题报告, 作专题报告, 作《…》报告: a report told to an audience; 作工作报告, 作…情况的报告: one told to a body. */
const MADE_REPORT = new RegExp(
  `^(?:作了?|做了?|带来了?|讲授了?|分享了?)(?:题为|主题为|以)?(?:[${SIGN.title}${SIGN.quote}]+)?(?:为题|为主题|的)?(?:了)?((?:(?![出为风用物业品者])[^，。；${SIGN.person}]{2,50}的)?[^，。；、${SIGN.person}]{0,14}?)(报告|讲座|演讲|授课|辅导|党课|宣讲|解读|讲话|发言|分析|研判|指导|提示|答疑|解答|预测|介绍|汇报|通报|说明|推介|讲解|分享|点评|动员(?!报告|讲话)|总结(?!报告|讲话|发言)|部署|交流(?!发言|讲话)|述职|答辩|致辞|培训)`,
);
const ROLE_OF_NOUN: Readonly<Record<string, AttendRole>> = {
  报告: 'LECTURES',
  讲座: 'LECTURES',
  演讲: 'LECTURES',
  授课: 'LECTURES',
  辅导: 'LECTURES',
  党课: 'LECTURES',
  宣讲: 'LECTURES',
  培训: 'LECTURES',
  解读: 'INTERPRETS',
  讲解: 'INTERPRETS',
  讲话: 'SPEAKS',
  发言: 'SPEAKS',
  点评: 'SPEAKS',
  动员: 'SPEAKS',
  总结: 'SPEAKS',
  部署: 'SPEAKS',
  致辞: 'SPEAKS',
  交流: 'SPEAKS',
  介绍: 'REPORTS',
  汇报: 'REPORTS',
  通报: 'REPORTS',
  说明: 'REPORTS',
  推介: 'REPORTS',
  分享: 'REPORTS',
  述职: 'REPORTS',
  分析: 'REPORTS',
  研判: 'REPORTS',
  预测: 'REPORTS',
  提示: 'SPEAKS',
  指导: 'SPEAKS',
  答疑: 'SPEAKS',
  解答: 'SPEAKS',
  答辩: 'REPORTS',
};
const TOLD_TO_A_BODY =
  /(?:调研|视察|检查|评估|督查|专项|备案审查|工作|监事会|理事会|委员会|财务|会费|党费|收支|情况|审查|审议|述职|履职|结果|财政|预算|决算|总结|年度|代表)$/;
const LONE = /^(?:率|说|感谢|提出|报告|召开|组织召开|总结|反映|承诺|提到|回答|解答|答疑)$/;
/** 甲在某处|召开…, 甲连夜|召开…. */
const CONVENES_AT = new RegExp(
  `${SIGN.person}(?:${SIGN.date}|在[^，。；${SIGN.person}${SIGN.organization}]{2,24}|在[^，。；${SIGN.person}]{2,16}(?:会议室|现场|工地|车间|村|一线)|紧急|连夜|专题|再次|专门|随即|随后|又|还|及时|第一时间|分别|牵头|组织)*$`,
);
/** 走进|某厂车间，…了解, 来到|某村，与茶农攀谈: going and looking without a verb of looking. */
const GOES = /^(?:到|赴|走进|来到|深入|前往|赶赴|赶到|驱车来到|驱车前往|驱车赶到|步入|走入)$/;
const LOOKS_THERE = /交谈|攀谈|拉家常|话家常|唠家常|询问|了解|倾听|察看|查看|嘘寒问暖|送上|送去|叮嘱|嘱咐|听取/;
const LOOKS_ANYWAY =
  /调研|考察|督导|督查|检查|视察|走访|慰问|看望|巡查|暗访|参观|学习|访问|对接|洽谈|宣讲|授课|参加|出席|主持|开展|举行|召开|指导/;

function goesThere(masked: string, at: number, end: number, clauseStart: number, limit: number): boolean {
  const before = masked.slice(clauseStart, at);
  const after = masked.slice(end, limit);
  return (
    new RegExp(
      `${SIGN.person}(?:${SIGN.date}|再次|又|先后|一早|专程|随后|首先|还|也|一行|一路|冒雨|顶风冒雪|轻车简从)*$`,
    ).test(before) &&
    LOOKS_THERE.test(after) &&
    !LOOKS_ANYWAY.test(after)
  );
}
/** 甲于某日|率某组: the party after the verb shows it. */
const SAYS_IN = /(?:致辞|讲话|发言|致词|采访|讲话|报告)(?:中|时)$/;
const WITH_PARTY = /^[率带][^，。；]{0,16}(?:组|团|队|一行|人员|干部|代表|专班)/;
/** 要求 and the like open a speech with or without a comma after them; 介绍 only with one. */
const SPEECH_WITH_COMMA = /^(?:介绍|说|介绍说|回应|寄语|勉励|提出|希望|建议|讲话)$/;

/** 表示欢迎, 表示感谢: a feeling, no reported speech. */
const FEELS = /^表示$/;
const FEELING =
  /^(?:热烈|诚挚|衷心|由衷|充分|高度|亲切|深切|真诚|坚决|完全|一致|十分|非常)?的?(?:欢迎|感谢|祝贺|慰问|满意|肯定|赞赏|赞同|支持|敬意|问候|拥护|赞许|认可)/;
function madeReport(masked: string, at: number, limit: number, clauseStart: number): RoleWord | null {
  const match = MADE_REPORT.exec(masked.slice(at, Math.min(limit, at + 90)));
  const noun = match?.[2];
  if (!match || !noun) return null;
  const kind = ROLE_OF_NOUN[noun] ?? 'REPORTS';
  const modifier = match[1] ?? '';
  const experience = /经验/.test(modifier) && kind === 'SPEAKS';
  const heard =
    TOLD_TO_A_BODY.test(modifier.replace(/的$/u, '')) || /听取|审议|审查/.test(masked.slice(clauseStart, at));
  const role = (kind === 'LECTURES' && heard) || experience ? 'REPORTS' : kind;
  return { role, form: match[0], start: at, end: at + match[0].length, opensSpeech: false };
}

const WAY = new RegExp(
  `${SIGN.person}[^，。；${SIGN.person}]{0,16}(?:到|赴|来|深入|走进|前往|在)[^，。；${SIGN.person}]*[${SIGN.organization}${SIGN.place}]`,
);
/** 主持|日常工作, 主持县政府全面工作: an office, no event. */
const AFFAIRS = /^(?:了)?[^，。；会]{0,14}工作(?=[，。；、的]|期间)/;

const WHO_CAME = /^(?:[\u4e00-\u9fff]{2,6}\d|选手|人员|人数|学员|代表们?|嘉宾)/u;

function isNoun(
  { text, masked }: Scene,
  clauseStart: number,
  start: number,
  end: number,
  form: string,
  role: AttendRole,
): boolean {
  const before = text.slice(Math.max(clauseStart, start - 12), start);
  const after = text.slice(end, end + 18);
  if (role === 'PRESIDES')
    return (
      form === '主持' &&
      (/^(?:了)?(?:会前|集体)?(?:学法|宣誓|升旗)/.test(after) ||
        AFFAIRS.test(text.slice(end, end + 30)) ||
        /^人(?!才)/.test(after))
    );
  if (/^(?:出席|参加|列席|当选)/.test(form) || (/^(?:宣布|共同启动|启动)$/.test(form) && after.startsWith('项目')))
    return false;
  // 参训|村民52人, 参赛|选手: who came, no verb.
  if (/^(?:参训|参会|参赛|与会|到会)$/.test(form) && WHO_CAME.test(after)) return true;
  if (/^(?:会见|会晤|接见|拜会|接待)/.test(form) && /^了?(?:[^，。；]{0,12}(?:代表团|考察团|访问团))/.test(after))
    return false;
  // 甲到某地|调研时强调: who is there and says so.
  if (role === 'INSPECTS' && /^时[强指要说提表]/.test(after) && WAY.test(masked.slice(clauseStart, start)))
    return false;
  if (role === 'INSPECTS' && WAY.test(masked.slice(clauseStart, start)))
    return /^(?:组|团|队|员|反馈|报告|期间|时|途中|中(?=[，、强指要说提表还了看]))/.test(after);
  // 签约前，…: a time.
  if (/^(?:之前|之后|前|后|结束后|开始前|当天)，/.test(after) && !/^了/.test(after)) return true;
  // 希望双方…: 双方 makes a noun of 签约 and 座谈 only.
  if (role === 'SPEAKS' && after.startsWith('双方')) return false;
  // 甲致辞时说: the verb is the person's own.
  if (role === 'SPEAKS' && masked[start - 1] === SIGN.person && /^(?:时|企业|各|相关|有关|单位)/.test(after))
    return false;
  if (/^(?:签署|签订)$/.test(form) && /^(?:了)?(?:项目|合作|服务|成果|人才|机制)/.test(after)) return false;
  if (NOUN_AFTER_ALWAYS.test(after)) return true;
  if ((role === 'INSPECTS' || role === 'SPEAKS' || role === 'ATTENDS' || role === 'SIGNS') && NOUN_AFTER.test(after))
    return true;
  if ((role === 'REPORTS' || role === 'LECTURES' || role === 'INTERPRETS') && REPORT_AFTER.test(after)) return true;
  if (role === 'LECTURES' && /^(?:专家|老师|教师|嘉宾|内容|现场|(?:考察|服务|小)?[团队]|小?分队|骨干)/.test(after))
    return true;
  if (role === 'ATTENDS' || role === 'ACCOMPANIES' || role === 'LEADS') return false;
  if (/^(?:作|做|进行|开展)/.test(form) || after.startsWith('了')) return false;
  // 甲深入某校|开展开学工作检查.
  if (role === 'INSPECTS' && /(?:开展|进行)了?[^，。；]{1,9}$/.test(before) && /^[，。；]?$/.test(after.slice(0, 1)))
    return false;
  // 就去年考核工作|讲话: the matter, then the verb.
  if (role !== 'INSPECTS' && ON_MATTER.test(text.slice(Math.max(clauseStart, start - 40), start))) return false;
  return NOUN_BEFORE.test(before);
}

const ON_MATTER = /(?:就|围绕|针对)[^，。；]{2,36}(?:工作|部署|安排|动员|研究|开展)$/;

/** 辅导报告由某处长|作: the noun stands before the maker. */
const MADE_BY = new RegExp(
  `(报告|讲座|授课|辅导|解读|讲话|致辞|说明|汇报|介绍|总结|点评|动员|发言|宣讲)[^，。；]{0,4}由[^，。；]*${SIGN.person}$`,
);

function madeBy(masked: string, at: number, clauseStart: number): RoleWord | null {
  if (masked[at - 1] !== SIGN.person || !/^(?:[作做](?:出|了)?|完成)(?:[，。；]|$)/.test(masked.slice(at, at + 3)))
    return null;
  const noun = MADE_BY.exec(masked.slice(clauseStart, at))?.[1];
  return noun
    ? { role: ROLE_OF_NOUN[noun] ?? 'REPORTS', form: `作${noun}`, start: at, end: at + 1, opensSpeech: false }
    : null;
}

/** 参与|了方案制定: work, no event. */
const MAKES = /^了?[^，。；]{0,8}(?:制定|起草|编制|编写|设计|研究|研发|建设|筹备|修订|撰写|拍摄|创作)/;
/** 接待|某考察团一行: guests, not 接待来访群众. */
const RECEIVED = new RegExp(`^[^，。；]*(?:${SIGN.person}|一行|考察团|代表团|访问团|客人|来宾|客商)`);

/** 主持人：甲, 列席人员：乙: a list under a label. */
const isLabel = ({ text }: Scene, start: number, end: number): boolean =>
  /^(?:人员?|领导|嘉宾)?[：:]/.test(text.slice(end, end + 3)) &&
  /(?:^|[，。；\n\s）)])$/.test(text.slice(Math.max(0, start - 1), start));

/** The longest verb at an offset; of two equally long ones a user's own. */
function verbAt(
  masked: string,
  at: number,
  { verbs }: Scene['issue']['own'],
): { end: number; value: AttendRole } | undefined {
  const match = VERBS.longest(masked, at);
  const own = verbs.longest(masked, at);
  return own && own.end >= (match?.end ?? 0) ? own : match;
}

/** What makes a word with 作 after it. */
const WORK = /(?:[协操运创耕劳著杰看视称]|[^融结整综混联]合|[^施开复动员职竣手民义]工)$/u;

/** The role word that starts at `at`, if any. */
export function roleWordAt(scene: Scene, at: number, clauseStart: number, limit: number): RoleWord | null {
  const { text, masked, issue, ledger } = scene;
  const unit = masked.charCodeAt(at);
  // 协|作培训, 工|作汇报: the middle of a word.
  if (unit === 0x4f5c && WORK.test(masked.slice(Math.max(0, at - 2), at))) return null;
  if (unit === 0x4f5c || unit === 0x505a || unit === 0x5e26 || unit === 0x8bb2 || unit === 0x5206 || unit === 0x5b8c) {
    const report =
      madeReport(masked, at, limit, clauseStart) ?? madeBy(masked, at, clauseStart) ?? madeWords(masked, at);
    if (report) return report;
  }
  const press = pressWordAt(scene, at, limit);
  if (press) return press;
  const so = unit === 0x8fdb ? madeSo(masked, at) : null;
  if (so && so.end <= limit) return so;
  const put = unit === 0x63d0 ? putForward(masked, at) : null;
  if (put && put.end <= limit) return put;
  const match = verbAt(masked, at, issue.own);
  if (!match || match.end > limit) return null;
  const form = masked.slice(at, match.end);
  const role = match.value;
  if (
    LONE.test(form) &&
    masked[at - 1] !== SIGN.person &&
    !(/召开$/.test(form) && CONVENES_AT.test(masked.slice(clauseStart, at))) &&
    !WITH_PARTY.test(masked.slice(at, at + 24)) &&
    !(/^(?:说|提出)$/.test(form) && SAYS_IN.test(text.slice(at - 4, at)))
  )
    return null;
  // 在6月9日召开|的推进会上: when it was held.
  if (/召开$/.test(form) && text[match.end] === '的') return null;
  // 签订|意向书2份: what came of a visit.
  if (
    role === 'SIGNS' &&
    /^了?[^，。；]{0,16}(?<!第)[\d一二三四五六七八九十两]+余?[份项个](?=[，。；、]|$)/.test(
      text.slice(match.end, match.end + 26),
    )
  )
    return null;
  if (form === '带' && !WITH_PARTY.test(masked.slice(at, at + 24))) return null;
  if (form === '参与' && MAKES.test(text.slice(match.end, match.end + 14))) return null;
  // 原拟会见的|某某: told of the object only.
  if (RECEIVES.test(form) && text[match.end] === '的') return null;
  if (GOES.test(form) && !goesThere(masked, at, match.end, clauseStart, limit)) return null;
  if (/^接待了?$/.test(form) && !RECEIVED.test(masked.slice(match.end, match.end + 60))) return null;
  if (form === '到会' && /^[理泽宁昌东同]/.test(text.slice(match.end))) return null;
  // 成立了专班，成员有…: a body is made, nobody came.
  if (
    /^[成组队团]员/.test(form) &&
    /(?:成立|组建|专班|领导小组|委员会)[^。]*$/.test(text.slice(Math.max(0, at - 60), at))
  )
    return null;
  if (/^[成组队团]员/.test(form) || isLabel(scene, at, match.end))
    return { role, form, start: at, end: match.end, opensSpeech: false, label: true };
  if (isNoun(scene, clauseStart, at, match.end, form, role)) {
    const ofMeeting = SPEECH_VERBS.has(form) && text.startsWith('会议', at - 2);
    ledger.blocked(ofMeeting ? 'meeting-subject' : 'noun-use', { start: at, end: match.end }, form);
    return null;
  }
  const next = text[match.end] ?? '';
  const comma = '，：:'.includes(next) && next !== '';
  if (FEELS.test(form) && FEELING.test(text.slice(match.end, match.end + 14)))
    return { role, form, start: at, end: match.end, opensSpeech: false };
  const opensSpeech = SPEECH_VERBS.has(form) && (comma || (!SPEECH_WITH_COMMA.test(form) && !'。；'.includes(next)));
  return { role, form, start: at, end: match.end, opensSpeech };
}

/** Every rule and blocker that a statement or a trace can name, in words for people. */
import { ACTOR_RULES } from './actors/emit.ts';
import { IMPRINT_RULES } from './imprint/read-imprint.ts';
import { BLOCKERS, type BlockerName, RULES, type RuleName, ruleId } from './rules.ts';

export interface RuleWords {
  readonly zh: string;
  readonly en: string;
}

/** Where a rule lives. */
export type RuleFamily = 'imprint' | 'actors' | 'events and subjects';

export interface RuleEntry {
  /** `presides@1`, as statements carry it. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly confidence: number;
  readonly says: RuleWords;
}

const ZH: Readonly<Record<RuleName, string>> = {
  presides: '“主持”前的人主持当前的会议或活动。',
  speaks: '“讲话、致辞、强调、要求”等之前的人在当前活动中发言。',
  reports: '“通报、汇报、介绍”等之前的人在当前活动中作汇报。',
  interprets: '“解读”之前的人在当前活动中解读政策。',
  lectures: '“授课、作报告”等之前的人在当前活动中授课。',
  leads: '“带队、率……、一行”之前的人带领当前的考察或调研。',
  inspects: '“调研、督导、考察”等之前的人调研检查。',
  signs: '“签署、签约”之前（由“与、和”相连）的人签约。',
  accompanies: '“陪同”之前或“在……陪同下”之中的人陪同当前的考察或调研。',
  attends: '“出席、参加、揭牌”等之前的人出席当前活动。',
  'carried-role': '没有主语的分句沿用前一分句的主语。',
  'pronoun-role': '“他、她”指本段最近的发言人。',
  'organizes-verb': '“召开、举办”等之前的机构是主办方。',
  'organizes-role': '“主办、承办、协办、指导”说明各机构的角色。',
  'organizes-name': '某机构的届次会议或党组会议由该机构召开。',
  'visits-verb': '“到、赴、走访、考察”等之后的地方和单位是到访对象。',
  'visits-here': '“来”加发布地的一个字，表示到访该地。',
  'nested-event': '在一项活动中说到的另一项（随后召开、其间、会上）是其中的一部分。',
  'organization-attends': '“等N家企业参加”之前点名的单位参加了活动。',
  'about-name': '活动名称里的政策或举措就是活动的主题。',
  'about-topic': '活动名称中心词之前的内容是活动的主题。',
  'about-title': '文章标题里的政策或举措是其主要活动的主题。',
  'about-agenda': '活动中“研究、审议、听取、解读”的内容是活动的主题。',
  'about-visit': '“调研、督导、对接”的对象是这次活动的主题。',
  'about-speech': '发言人在活动中要求推进的内容是活动的主题。',
  'about-case': '案例讲的是其标题或首句点名的做法。',
  'promotes-speech': '发言人推动其讲话要求推进的政策或举措。',
  'promotes-report': '汇报、介绍或解读某项内容的人推动该内容。',
  'promotes-visit': '带队调研的人推动调研的主题。',
  'promotes-convenes': '召集以某举措命名的会议的人推动该举措。',
  'promotes-charge': '被指定负责（由……牵头）的人推动该项工作。',
  'issues-verb': '“印发、出台、发布”等之前的机构发布该文件。',
  'supersedes-verb': '“……同时废止”：本文件取代被废止的文件。',
  'implements-name': '标题含有某举措名称的文件落实该举措。',
  'runs-verb': '“启动、实施”某举措或举行其启动活动的机构实施该举措。',
  'sets-policy': '讲某文件的句子里的数字由该文件规定。',
  'sets-initiative': '与某举措同句的数字属于该举措。',
  'takes-list': '“一是……二是……”“第一……第二……”各项是所讲对象的措施。',
  'takes-verb': '文件之下“推行、设立、建立”的分句是其措施。',
  'takes-decision': '“会议决定……”是会议所议举措的措施。',
  'offers-case': '案例所讲的地方提供该案例。',
};

const BLOCKERS_ZH: Readonly<Record<BlockerName, string>> = {
  conveyed: '讲话、批示、精神被传达、学习、贯彻的人并不在场。',
  delegated: '只是委托他人的人并不在场。',
  represented: '被代表的人并不在场。',
  letter: '只有贺信或书面致辞被宣读的人并不在场。',
  absent: '因故未到、请假或只作书面发言的人并不在场。',
  thanked: '被感谢、缅怀、表彰的人在此没有行动。',
  appointed: '被任免或被选举的人在该决定中没有行动。',
  future: '只是计划、拟定、邀请的事尚未发生。',
  'other-times': '从前的事、经常的事或多次合说的事，不是眼前的活动，如“曾……”“每月……”“召开……126场”。',
  'case-person': '案例中的人是例子的一部分。',
  'speech-inside': '讲话内容里说到的不是本文的活动。',
  'quoted-name': '书名、引文或更长名称里的人名不是行动者。',
  'meeting-subject': '“会议强调”没有人作主语。',
  'noun-use': '作名词用的动词不表示角色，如“听取汇报”“讲话精神”。',
  'generic-group': '泛指的群体（各旗区、有关部门）不是具体的谁。',
  'lecture-title': '讲座的题目不是政策。',
  'not-document': '报刊、图书、影视、节目不是政策。',
};

/** The rules of names, posts and the imprint, whose tables hold numbers only. */
const FURTHER: Readonly<Record<string, RuleWords>> = {
  'masthead-publisher': { zh: '报头的编印单位发布本期。', en: 'The body in the masthead publishes the issue.' },
  'imprint-editor': {
    zh: '报头或报尾列出的编辑编辑本期。',
    en: 'Who stands as editor in the imprint edits the issue.',
  },
  'imprint-reviewer': {
    zh: '报头或报尾列出的审核人审核本期。',
    en: 'Who stands as reviewer in the imprint reviews the issue.',
  },
  'imprint-signer': {
    zh: '报头或报尾列出的签发人签发本期。',
    en: 'Who stands as signer in the imprint signs the issue off.',
  },
  'distribution-list': {
    zh: '报、送、抄、发之后的单位收到本期。',
    en: 'The bodies after 报, 送, 抄, 发 are sent the issue.',
  },
  'post-before-name': { zh: '姓名之前的职务由此人担任。', en: 'A post before a name is held by its bearer.' },
  'post-carried-along-chain': {
    zh: '“、”相连的一串职务沿用前面的机构，由后面的人担任。',
    en: 'Posts joined by 、 keep the body of the first and belong to the name after them.',
  },
  'post-by-its-words': {
    zh: '职务自身说明层级或内设机构的（市长、教务处处长），属于文中所指的地方或单位。',
    en: 'A post that tells its level or its unit (市长, 教务处处长) is of the place or the house at hand.',
  },
  'post-at-own-house': {
    zh: '没有机构的职务属于本期的编印单位或其所属单位。',
    en: 'A post without a body is at the house that the issue is of.',
  },
  'post-in-sentence': {
    zh: '没有机构的职务属于本句（否则本段）最后提到的相称的机构。',
    en: 'A post without a body is at the last body of its sentence, else of its paragraph, that such a post fits.',
  },
  'post-shared-along-list': {
    zh: '一串姓名之前的职务由各人担任。',
    en: 'A post before a list of names is held by each of them.',
  },
  'post-after-name': { zh: '姓名之后（或括号内）的职务由此人担任。', en: 'A post after a name is held by its bearer.' },
  'former-post': { zh: '“原、时任”的职务是曾任职务。', en: 'A post after 原 or 时任 was held before.' },
  appointed: { zh: '“任命……为”：担任该职务。', en: 'Who is appointed holds the post.' },
  dismissed: { zh: '“免去……职务”：曾任该职务。', en: 'Who is removed held the post before.' },
  'part-named-after-body': {
    zh: '写在机构名称之后的内设机构属于该机构。',
    en: "A part that is named after its body's name belongs to that body.",
  },
  'place-before-body': { zh: '机构名称之前的地名是其所在地。', en: "A place before a body's name is where it is." },
  'place-before-place': {
    zh: '地名之前的地名是其上级地区。',
    en: "A place before a place's name is the one around it.",
  },
};

function further(
  rules: Readonly<Record<string, { readonly name: string; readonly confidence: number }>>,
  family: RuleFamily,
): RuleEntry[] {
  return Object.values(rules).map(({ name: id, confidence }) => {
    const name = id.replace(/@\d+$/, '');
    return { id, family, confidence, says: FURTHER[name] ?? { zh: name, en: name } };
  });
}

/** Every rule, family by family. */
export const RULE_BOOK: readonly RuleEntry[] = [
  ...further(IMPRINT_RULES, 'imprint'),
  ...further(ACTOR_RULES, 'actors'),
  ...(Object.keys(RULES) as RuleName[]).map((name): RuleEntry => {
    const { confidence, says } = RULES[name];
    return { id: ruleId(name), family: 'events and subjects', confidence, says: { zh: ZH[name], en: says } };
  }),
];

const BY_ID = new Map(RULE_BOOK.map((rule) => [rule.id, rule]));

/** What a rule says, by the id that statements carry; undefined for rules of another version. */
export function ruleWords(id: string): RuleWords | undefined {
  return BY_ID.get(id)?.says;
}

/** Why a blocker blocks. */
export function blockerWords(name: string): RuleWords | undefined {
  const blocker = name as BlockerName;
  return blocker in BLOCKERS ? { zh: BLOCKERS_ZH[blocker], en: BLOCKERS[blocker] } : undefined;
}

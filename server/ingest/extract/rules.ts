/**
 * The rules that speak of events and subjects: what each one says, its version, and how often it is right. A statement carries
 * `rule:<name>@<version>`. Confidence is the share of right statements on the gold, rounded down; 0.9 and above only for rules
 * that are right in 95 of 100 cases. Blockers are rules that forbid: what they forbid is traced, not stored.
 */

export interface Rule {
  readonly version: number;
  readonly says: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export const RULES = {
  presides: { version: 1, confidence: 0.97, says: 'The person before 主持 presides over the event at hand.' },
  speaks: {
    version: 1,
    confidence: 0.95,
    says: 'The person before 讲话, 致辞, 强调, 要求 … speaks at the event at hand.',
  },
  reports: { version: 1, confidence: 0.95, says: 'The person before 通报, 汇报, 介绍 … reports at the event at hand.' },
  interprets: { version: 1, confidence: 0.95, says: 'The person before 解读 explains a policy at the event at hand.' },
  lectures: { version: 1, confidence: 0.95, says: 'The person before 授课, 作报告 … lectures at the event at hand.' },
  leads: { version: 1, confidence: 0.96, says: 'The person before 带队, 率…, 一行 leads the visit at hand.' },
  inspects: { version: 1, confidence: 0.95, says: 'The person before 调研, 督导, 考察 … inspects.' },
  signs: { version: 1, confidence: 0.95, says: 'The persons before 签署, 签约 (joined by 与, 和) sign.' },
  accompanies: {
    version: 1,
    confidence: 0.97,
    says: 'The persons before 陪同, or inside 在…陪同下, accompany the visit at hand.',
  },
  attends: { version: 1, confidence: 0.95, says: 'The person before 出席, 参加, 揭牌 … attends the event at hand.' },
  'carried-role': {
    version: 1,
    confidence: 0.9,
    says: 'A clause without a subject takes the subject of the clause before it.',
  },
  'pronoun-role': { version: 1, confidence: 0.8, says: '他, 她 is the last speaker of the paragraph.' },
  'organizes-verb': { version: 1, confidence: 0.95, says: 'The organisations before 召开, 举办 … host the event.' },
  'organizes-role': {
    version: 1,
    confidence: 0.96,
    says: '主办, 承办, 协办, 指导 name the organisers and their roles.',
  },
  'organizes-name': {
    version: 1,
    confidence: 0.93,
    says: "A body's numbered or party-group meeting is held by that body.",
  },
  'visits-verb': {
    version: 1,
    confidence: 0.93,
    says: 'Places and organisations after 到, 赴, 走访, 考察 … are visited.',
  },
  'visits-here': {
    version: 1,
    confidence: 0.95,
    says: "来 with the publisher's place in one character is a visit to it.",
  },
  'nested-event': {
    version: 1,
    confidence: 0.85,
    says: 'An event told inside another one (随后召开, 其间, 会上) is a part of it.',
  },
  'organization-attends': { version: 1, confidence: 0.85, says: 'An organisation named before 等N家企业参加 attends.' },
  'about-name': { version: 1, confidence: 0.93, says: "A subject inside the event's own name is what it is about." },
  'about-topic': {
    version: 1,
    confidence: 0.7,
    says: "What an event's name says before its head is what it is about.",
  },
  'about-title': {
    version: 1,
    confidence: 0.9,
    says: "A subject in the article's title is what its main event is about.",
  },
  'about-agenda': {
    version: 1,
    confidence: 0.9,
    says: 'What is 研究, 审议, 听取 or 解读 at an event is what it is about.',
  },
  'about-visit': { version: 1, confidence: 0.9, says: 'The object of 调研, 督导, 对接 is what the visit is about.' },
  'about-speech': { version: 1, confidence: 0.85, says: 'What a speaker urges at an event is what it is about.' },
  'about-case': {
    version: 1,
    confidence: 0.9,
    says: 'A case study is about the practice that its title or first sentence names.',
  },
  'promotes-speech': {
    version: 1,
    confidence: 0.9,
    says: 'A speaker promotes the policy or initiative that the speech urges.',
  },
  'promotes-report': {
    version: 1,
    confidence: 0.9,
    says: 'Who reports on, introduces or explains a subject promotes it.',
  },
  'promotes-visit': { version: 1, confidence: 0.9, says: 'Who leads a visit promotes what it is about.' },
  'promotes-convenes': {
    version: 1,
    confidence: 0.9,
    says: 'Who convenes a meeting named after an initiative promotes it.',
  },
  'promotes-charge': { version: 1, confidence: 0.9, says: 'Who is charged with a subject (由…牵头) promotes it.' },
  'issues-verb': {
    version: 1,
    confidence: 0.95,
    says: 'The organisations before 印发, 出台, 发布 … issue the document.',
  },
  'supersedes-verb': {
    version: 1,
    confidence: 0.95,
    says: '…同时废止: the document at hand replaces the one that ceases.',
  },
  'implements-name': {
    version: 1,
    confidence: 0.9,
    says: "A document with an initiative's name in its title implements it.",
  },
  'runs-verb': {
    version: 1,
    confidence: 0.85,
    says: 'The organisations that 启动, 实施 or hold the start of an initiative run it.',
  },
  'sets-policy': { version: 1, confidence: 0.9, says: 'A figure in the sentences on a document is set by it.' },
  'sets-initiative': {
    version: 1,
    confidence: 0.85,
    says: 'A figure beside an initiative in one sentence is set by it.',
  },
  'takes-list': {
    version: 1,
    confidence: 0.93,
    says: 'The items of 一是…二是…, 第一…第二… are measures of what the text tells of.',
  },
  'takes-verb': {
    version: 1,
    confidence: 0.8,
    says: 'Clauses that 推行, 设立, 建立 under a document are measures of it.',
  },
  'takes-decision': {
    version: 1,
    confidence: 0.8,
    says: '会议决定 … is a measure of the initiative that the meeting is about.',
  },
  'offers-case': { version: 1, confidence: 0.95, says: 'The place that a case article tells of offers its case.' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export const BLOCKERS = {
  conveyed: 'Whose speech, note or spirit is conveyed, studied or obeyed was not there: 传达…讲话精神, 根据…批示.',
  delegated: 'Who only gave the charge was not there: 受…委托.',
  represented: 'Who is only spoken for was not there: 代表…致辞.',
  letter: 'Whose letter or written address is read out was not there: 宣读…的贺信.',
  absent: 'Who is told to be missing was not there: 因…未能参加, 请假, 书面发言.',
  thanked: 'Who is thanked, remembered or praised does nothing here: 感谢….',
  appointed: 'Who is appointed, removed or elected in a decision does not act in it: 任命…为, 免去…的.',
  future: 'What is only planned, hoped for or invited has not happened: 拟邀请, 将出席.',
  'other-times':
    'What is told of earlier times, or of many times in one, is not the event at hand: 曾…, 每月…, 召开…126场.',
  'case-person': 'Persons in a case study are part of the example.',
  'speech-inside': 'What a speech tells of is not an event of this article.',
  'quoted-name': 'A name inside a title or a quotation is not an actor.',
  'meeting-subject': '会议强调 has no person as subject.',
  'noun-use': 'A verb used as a noun is no role: 听取汇报, 讲话精神.',
  'generic-group': 'Generic groups (各旗区, 有关部门) are nobody.',
  'lecture-title': "A lecture's title is no policy.",
  'not-document': 'A newspaper, book, film or program is no policy.',
} as const;

export type BlockerName = keyof typeof BLOCKERS;

/** `presides@1`, as a claim carries it. */
export function ruleId(name: RuleName): string {
  return RULE_IDS[name];
}

const RULE_IDS = Object.fromEntries(
  Object.entries(RULES).map(([name, { version }]) => [name, `${name}@${version}`]),
) as Readonly<Record<RuleName, string>>;

/** What rules did at one place: fired, or were blocked and why. Offsets are of the article's text. */
export interface TraceEntry {
  readonly article: import('../../model/facts.ts').ArticleRef;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly outcome: 'fired' | 'blocked';
  /** What was said, or the words that were blocked. */
  readonly detail: string;
  /** What a rule that fired says; of two that say the same only the surer one becomes a statement. */
  readonly claim?: import('../../model/facts.ts').Claim;
}

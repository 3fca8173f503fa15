/** What keeps a named person out of an event: conveyed, delegated, represented, thanked, appointed, only planned. */
import type { PersonMention, Span } from '../reading.ts';
import type { BlockerName } from '../rules.ts';
import { type Scene, SIGN } from '../scene.ts';

/** Text around a person: the clause before the group and the rest of the sentence after the name, names covered. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** The same, uncovered. */
  readonly beforeText: string;
  readonly afterText: string;
  /** The sentence before the group, names covered. */
  readonly lead: string;
}

/** What stands around a person in the sentence. */
export function aroundOf({ masked, text }: Scene, sentence: Span, clause: Span, { group }: PersonMention): Around {
  return {
    before: masked.slice(Math.max(clause.start, group.start - 60), group.start),
    after: masked.slice(group.end, Math.min(sentence.end, group.end + 120)),
    beforeText: text.slice(clause.start, group.start),
    afterText: text.slice(group.end, sentence.end),
    lead: masked.slice(sentence.start, group.start),
  };
}

interface PersonBlocker {
  readonly name: BlockerName;
  readonly holds: (around: Around) => boolean;
}

const P = SIGN.person;
const SAID =
  '(?:同志|主席|总书记|总理|书记)?(?:近日|日前)?(?:[在于就对关][^，。；]{0,40})?(?:所?作出?|发表|提出)?的?(?:系列|一系列|有关|相关)?(?:重要)?(?:讲话|批示|指示|精神|贺信|来信|回信|书面|要求|论述|致辞|署名文章|重要讲话|指示批示|部署|文章|重要论述|意见|思想|调研)';
const CONVEY =
  /(?:传达|学习|贯彻|落实|领会|根据|按照|遵照|重温|收听|收看|观看|宣读|转达|转发|研读|围绕|结合|牢记|践行|依据|遵循|深入学习|认真学习)[^，。；]*$/;

const SAID_AFTER = new RegExp(`^${SAID}`);
/** 专门来信, 发来贺电, 打来电话: who writes or rings is elsewhere. */
const WRITES =
  /^(?:同志)?(?:等[^，。；]{0,10})?(?:[在于][^，。；]{1,12})?(?:专门|特意|特地|亲自|还|也|又)*(?:来信|致信|写信|致函|来函|致电|来电|发电|发来|寄来|打来电话|捎来|题词|题写|作书面|送来花篮|送来贺)/;
const SPEAKS_FOR = new RegExp(`(?:${P}|受托|受命|并|还|同志)(?:并|还|也)?代表$`);

/** What somebody may be said not to do. */
const DOES = '随队|前来|登台|出席|参加|列席|到会|到场|参会|陪同|随同|随行|随团|同行|前往|主持|发言|讲话|致辞';
/** 因在外地培训未能参加, 请假, 作书面交流, said of a list too; nobody else named in between. */
const ABSENT = new RegExp(
  `^(?:(?:同志)?[、和及]${P}+)*(?:同志)?(?:因(?:公|事)?在[^，。；${P}]{2,12}(?:参加|出席|开会|学习|培训|出差|考察|挂职)|(?:(?!调研|检查|走访|察看|主持|出席|讲话|发言|致辞|考察|督导)[^。；${P}]){0,34}因[^。；${P}]{0,24}(?:请假|(?:未能?|无法|不能|没能|难以)(?:到场|到会|出席|参加|参会|前往|成行|赴会|迎接|陪同)|缺席|留在|滞留|堵在|受阻|被困|折返|[^。；${P}]{0,16}，(?:委托|特委托|(?:提交|递交|寄来|发来|作)了?书面))|(?:(?!通报|宣布|说明|核实|批准|介绍|统计|汇报|报告|制定)[^，。；${P}]){0,14}(?:请假|缺席|(?:未能?|没能|没有?|无法)(?:${DOES}))|[^。；${P}]{0,30}，(?:均|都|也|故)?(?:未能?|没能|没有)(?:${DOES})|(?:同志)?在[^，。；]{1,8}(?:参会|开会|出差|学习|培训|出访|参加[^，。；]{2,20}|出席[^，。；]{2,20})，(?:并|故|特)?(?:由|委托|委派|指派|安排)|(?:同志)?(?:正|因公|临时)?(?:出差|外出|在外|休假|住院|出访|值班|公出)[^，。；${P}]{0,8}，(?:并|故|特)?(?:由|委托|委派|指派|安排)|(?:同志)?(?:留守|不再?(?:${DOES}))|(?!(?:同志)?(?:参会|出席|参加|到会|列席|代为))[^，。；${P}读]{0,16}书面(?:形式|交流|发言|讲话|致辞|寄语|致贺|建议|意见|祝贺)|[^。；${P}读]{0,24}，书面(?:提出|提交|表达|作出|致|寄语))`,
);

/** 与来宾共进晚餐, 到车站送大家上车: beside what the guests came for. */
const HOSTS_THEM =
  /^(?:同志)?[^，。；\uE000]{0,16}(?:共进(?:早|午|晚)餐|设宴|宴请|招待晚宴|(?:到|赴|前往|在)[^，。；]{0,6}(?:车站|机场|码头|高速(?:路)?口|路口|村口)[^，。；]{0,4}(?:送|迎|接))/;

/** 会议对|曾任局长的甲|在脱贫攻坚中的先进事迹作了介绍. */
const DEALT_WITH = /(?:[^反针]对|就|将|把)[^，。；\uE000]*$/;
const ITS_MATTER =
  /^(?:同志)?(?:[在于][^，。；\uE000]{0,30})?的?(?:[^，。；\uE000]{0,12})(?:事迹|问题|案件|经验|提案|建议|申请|行为|贡献)[^，。；\uE000]{0,6}(?:作|做|进行|予以|给予|开展)/;
/** 会议决定成立专班，|甲|任组长. */
const MAKES_BODY = /(?:成立|组建|设立|决定)[^。；]*(?:专班|小组|指挥部|委员会|工作组|理事会|协会)[^。；]*$/;
const HEADS_IT =
  /^(?:同志)?(?:分别|共同)?(?:任|担任|兼任)(?:[^，。；]{0,6})(?:组长|主任|总指挥|指挥长|召集人|会长|理事长|成员)/;

/** 双方商定由|甲牵头: what is to be; not 按约定|甲主持, 在约定时间|甲来到. */
const AGREED =
  /(?<!(?:按照?|根据|依照?|依据|遵照?|照|如)[^，。；\uE000]{0,10})(?:约定|商定|相约)(?!的?(?:时间|日期|地点|内容|事项|条款))[^，。；]*$/u;

/** 甲|约定下周一由乙|主持: who agrees does not do it. */
const AGREES =
  /(?<!(?:按照?|根据|依照?|依据|遵照?|照|如)[^，。；\uE000]{0,10})(?:约定|商定)(?:于|在|了)?(?=由|将|下|明|后天|改|择|另|再|\uE005)/u;

/** In this order: the first that holds names the reason. */
export const PERSON_BLOCKERS: readonly PersonBlocker[] = [
  {
    name: 'delegated',
    holds: ({ before, after }) =>
      /(?:受|应|经|接受)$/.test(before) && /^(?:同志)?(?:的)?(?:委托|指派|委派|授权|邀请|安排)/.test(after),
  },
  {
    name: 'delegated',
    holds: ({ before, after }) =>
      /在[^，。；]{0,12}$/.test(before) &&
      /^(?:同志)?的?(?:倡议|推动|关心|支持|建议|提议|号召|感召|影响|牵线|帮助|协调|资助|指导)下/.test(after),
  },
  {
    name: 'delegated',
    holds: ({ after }) =>
      /^(?:同志)?(?:委?派|指派|委托)[^，。；]{0,12}(?:到会|出席|参加|前来|赴|祝贺|看望|慰问)/.test(after),
  },
  { name: 'other-times', holds: ({ lead }) => /(?:此前|早前|早先|先前)，?$/.test(lead) },
  {
    name: 'represented',
    holds: ({ before }) => SPEAKS_FOR.test(before),
  },
  {
    name: 'letter',
    holds: ({ before, after }) =>
      /(?:宣读了?|转达了?|播放了?|转交)[^，。；]*$/.test(before) &&
      /^(?:同志)?(?:[^，。；]{0,14})的?(?:贺信|书面|致辞|慰问|祝贺|讲话|视频|问候|贺词|来信)/.test(after),
  },
  { name: 'letter', holds: ({ after }) => WRITES.test(after) },
  { name: 'conveyed', holds: ({ before, after }) => CONVEY.test(before) && SAID_AFTER.test(after) },
  { name: 'conveyed', holds: ({ after }) => /^(?:同志)?(?:的)(?:重要)?(?:讲话|批示|指示|贺信|要求|思想)/.test(after) },
  {
    name: 'conveyed',
    holds: ({ after }) =>
      /^(?:同志)?(?:专门|亲自|特意|近日|日前|先后|多次|也|还|又)*(?:[在对就][^，。；]{0,30})?(?:作出|作了|做出|作)(?:重要)?(?:批示|指示|签批|圈阅)/.test(
        after,
      ),
  },
  {
    name: 'absent',
    holds: ({ before, after }) => ABSENT.test(after) || /因(?:公|病|事|故)[^，。；]{0,8}的$/.test(before),
  },
  { name: 'absent', holds: ({ after }) => HOSTS_THEM.test(after) },
  { name: 'thanked', holds: ({ before, after }) => DEALT_WITH.test(before) && ITS_MATTER.test(after) },
  { name: 'appointed', holds: ({ lead, after }) => MAKES_BODY.test(lead) && HEADS_IT.test(after) },
  { name: 'other-times', holds: ({ before }) => /曾(?:经)?由[^，。；]{0,10}$/.test(before) },
  {
    name: 'thanked',
    holds: ({ before }) =>
      /(?:感谢|致敬|缅怀|悼念|纪念|祝贺|慰问了?|看望了?|走访慰问了?|看望慰问了?|表彰|授予|表扬|嘉奖|通报批评|采访|专访)$/.test(
        before,
      ),
  },
  {
    name: 'thanked',
    holds: ({ before, after }) => /[对向]$/.test(before) && /^[^，。；]{0,20}(?:表示|致以|给予|表达|致敬)/.test(after),
  },
  {
    name: 'appointed',
    holds: ({ before, after }) =>
      (/(?:任命|免去|决定|补选|选举|推选|增补|聘任|提名|免除|接受)[^，。；]*$/.test(before) &&
        /^(?:同志)?(?:为|任|担任|的|辞去)/.test(after)) ||
      /^(?:同志)?(?:任(?!务|期|组长|团长|领队|队长|总指挥|指挥长|总裁判|裁判长|评委|主讲|召集人|主持人|主席(?:，|并|、))|拟任|不再担任|不再兼任|因[^，。；]{0,12}(?:退休|调离|辞去)|为(?=[^，。；]{0,30}(?:书记|局长|主任|县长|市长|区长|院长|校长|处长|委员|厅长|主席|部长|经理|董事长)(?:[，。；]|$)))/.test(
        after,
      ),
  },
  {
    name: 'future',
    holds: ({ before, after, lead }) =>
      /(?:拟邀请?|拟请|将邀请|计划邀请|拟由|将由|(?:原定|原计划|原拟|原本|本应|计划)由)[^，。；]{0,10}$/.test(before) ||
      AGREED.test(before) ||
      (/(?:改由|由)[^，。；]{0,10}$/.test(before) && DECIDED.test(lead) && TAKES_CHARGE.test(after)) ||
      // 甲拜访乙，邀请|乙来考察: no visit of 乙's.
      (/(?:邀请|诚邀|邀约)$/.test(before) &&
        /(?:拜访|拜会|会见|座谈|洽谈|表示|说)[^。]*$/.test(lead) &&
        /^[^，。；]{0,12}(?:来|到|赴|前往)[^，。；]*(?:考察|访问|投资|做客|指导|参观|回访|观光|调研)/.test(after)) ||
      (/改由[^，。；]{0,10}$/.test(before) && TAKES_CHARGE.test(after)) ||
      (/(?:邀请|诚邀|邀约)$/.test(before) &&
        /^[^，。；]{0,12}(?:赴|前往)[^，。；]*(?:回访|访问|考察|做客|指导)/.test(after)),
  },
  {
    name: 'quoted-name',
    holds: ({ after }) => /^(?:同志)?(?:办公室|家中|家里|家(?=[，。看走])|住处|病房)/.test(after),
  },
  {
    name: 'quoted-name',
    holds: ({ before, after }) =>
      /(?:以|像|如)$/.test(before) &&
      /^(?:同志)?(?:为(?:代表|榜样|首|组长(?!的[^，。；]{0,12}[组团])|主)|一样)/.test(after),
  },
];

/** The first reason for which a person does not act here, or null. */
export function blockerOf(around: Around): BlockerName | null {
  return PERSON_BLOCKERS.find((blocker) => blocker.holds(around))?.name ?? null;
}

/** 会议决定…，由甲任组长: what is to be. */
const DECIDED = /(?:会议|大会|会上)?(?:决定|明确|议定|确定|商定|要求)[^。]*$/;
const TAKES_CHARGE = /^(?:同志)?(?:牵头|负责|任|担任|分管|兼任|总负责)/;
/** 以邮件方式|反馈: from elsewhere. */
const FROM_AFAR = /(?:以|通过)(?:电子)?(?:邮件|书面|电话|微信|通讯|信函|函件|传真|短信)(?!会议)[^，。；]{0,6}$/;

/** Between a subject and its verb: 曾…, 每月…, 先后12次…. */
const OTHER_TIMES =
  /曾|多次|经常|定期|常态化|每个?(?:月|周|年|季度|天|日|逢|学期)|多年来|近年来|累计|先后[\d一二三四五六七八九十两]+余?次|连续[\d一二三四五六七八九十两]+年|此前|早在|去年|前年|往年|上一?[届次]/;
/** 召开|夜话会126场, 主持召开|专题会12次: many in one. */
const IN_SUM =
  /^[^，。；]{0,24}?(?<![第\d一二三四五六七八九十百两])[\d一二三四五六七八九十百两]+余?多?(?:场次?|次|期|轮)(?=[，。；、]|$)/;
const HOLDS = /召开|举办|主持|开展|组织|召集/;

/** What is told of earlier times, or of many times in one: no part of the event at hand. */
/** 就|去年考核工作|讲话: what a deed is about says nothing of its time. */
function besidesTopic(between: string): string {
  return between.slice(between.lastIndexOf('，') + 1).replace(/(?:就|对|围绕|针对|关于|结合|聚焦|以)[^，。；]*$/u, '');
}

function isOtherTimes(between: string, form: string, after: string): boolean {
  return OTHER_TIMES.test(besidesTopic(between)) || (HOLDS.test(form) && IN_SUM.test(after));
}

/** Between a subject and its verb: signs that it has not happened. 将 inside a word (将军) or 即将 counts too, 将…纳入 does not. */
const NOT_YET =
  /(?:^|[^健])(?:将(?![^，]{0,30}(?:纳入|作为|列为|转化|打造|变))|拟|(?<!\uE003)计划(?!启动|推进|政策|工作|实施|现场|专题|年度)|预计|打算|有望|定于|准备|如果|若|倘若|假如|原定|原计划|应当|可以|必须|争取)[^，]{0,24}$/;

function isNotYet(between: string): boolean {
  return NOT_YET.test(between);
}

/** 未|参加, 没有|出席. */
const NEGATED =
  /(?:未|没|没有|不|不再|未再|未能|没能|无法|不能|未曾|没来得及|取消|推迟|暂缓|谢绝|婉拒|放弃|拒绝|无缘)$/;
/** 没能|陪他来|领奖. */
const HINDERED = /(?:未能|没能|无法|不能|没有|难以)[^，。；]{1,6}$/;

/** 正|率队在外招商. */
const ABOUT_ELSEWHERE = /正在?(?:[^，。；]{0,6}(?:外地|外省|省里|省城|北京|境外|国外|党校))?$/;

/** Why a verb's deed has not happened at the event at hand, by what stands between subject and verb; speech may be of what is to come. */
export function timeBlocker(
  between: string,
  { form, opensSpeech }: { readonly form: string; readonly opensSpeech: boolean },
  after: string,
): BlockerName | null {
  if (
    NEGATED.test(between) ||
    HINDERED.test(besidesTopic(between)) ||
    ABOUT_ELSEWHERE.test(between) ||
    FROM_AFAR.test(between)
  )
    return 'absent';
  if (AGREES.test(between) || (isNotYet(between) && !opensSpeech)) return 'future';
  return isOtherTimes(between, form, after) || /^过(?!程)|^了?(?:上一?[届次]|往届|历届|历次|去年|前年)/.test(after)
    ? 'other-times'
    : null;
}

/** Words around persons by which a sentence shows who is the subject of a verb. `masked` texts: names are covered by signs. */
import { SIGN } from '../scene.ts';

export const JOIN =
  /^(?:[、，；和与及同并 ]|以及|会同|等(?:领导|同志|人|单位)?|同志|（[^）]{0,12}）|,)*$|^(?:、[\u4e00-\u9fff·]{2,4}){1,3}[、，]$|^(?:[、，和及与]|以及)[省市县区州旗盟镇乡校院局厅]$/;
/** A post that the group did not take in, a kind of person: 甲，原|某局局长|乙; 甲及|企业代表|乙. */
export const JOIN_POST =
  /^(?:[、，和及与同]|以及)(?:原|现|现任|时任|兼)?[^，。；：]{0,24}(?:长|书记|主任|委员|经理|教授|研究员|代表|负责人|专家|学员|教师|群众|村民|家长|校友|家|员|师|户|手|匠|人|标兵|民警|医生|护士|带头人|志愿者|总裁|总监|总工|主席|顾问|院士|博士|秘书|助理|大使|、现|现|学校|集团|公司|企业|单位|政协|人大|常委会|委员会|政府|工会|妇联|街道|社区|中心|[校院局厅委办部司队站所镇乡村县市区州旗]|驻[^，。；：]{2,20}|(?<=[、和及与]\uE001*)\uE001)(?:（[^（）]{0,30}）)?、?$/;
/** What parts the names of a list that nobody could be wrong about, before a body or a post that the group did not take in. */
export const JOIN_LEAD = /^(?:等)?(?:同志|先生|女士|教授|博士|院士)?(?:[、，；和及与]|以及)/;
/** Words that no post and no body holds: a verb, a preposition, another clause. */
export const NO_NOUN =
  /[，；。：“”》《]|[在到对向由为被将就是说了着过把让给请来去赴率带听看]|从(?!业)|作(?!协|家|战|物)|会(?:上|议|见|谈|后|前)|主持|出席|参加|列席|陪同|汇报|介绍|指出|强调|表示|要求|其中|分别|共同|随后|同时|近日|期间|\uE005/u;
/** A post, or a kind of person, among such words. */
export const POST_IN =
  /书记|主任|局长|处长|科长|市长|县长|区长|镇长|乡长|部长|厅长|院长|校长|所长|站长|会长|秘书长|委员|主席|经理|董事|总裁|总监|总工|专员|干部|主官|院士|教授|研究员|领导|代表|负责人/u;
/** Receiving somebody: who is named after it in its clause is there too, and it is an event of its own. */
export const RECEIVES =
  /^(?:会见了?|会晤了?|接见了?|拜会了?|接待了?|(?:(?:举行|进行|开展)了?)?(?:工作|双边|友好|正式)?会谈|(?:举行|进行)了?会晤)$/;
/** The same and 座谈: who is met is there; who is not named by 与 needs no role for it. */
export const TALKS = new RegExp(`${RECEIVES.source}|^(?:座谈|座谈交流|交流座谈)$`);
/** 甲与|乙一行: the party is the last one's; 和 parts only where they talk to each other (甲和乙一行座谈). */
export const APART = /[与同]/;
export const THEY_TALK = /^[^，。；]{0,12}(?:座谈|会谈|会见|交流|洽谈|会晤)/;
/** 甲代表管委会与|乙|分别签约: both sides act. */
export const WITH = new RegExp(
  `^[^，。；]{0,14}(?:与|和|同|会同)(?:来访|到访|前来|来[^，。；${SIGN.person}]{1,8})?[${SIGN.organization}${SIGN.place}的]*$`,
);
/** What a clause may begin with and still borrow the subject of the clause before it. */
export const PREFIX = new RegExp(
  `^(?:[并还又也就将已再即 ${SIGN.date}]|先后|随后|分别|同时|现场|实地|深入|期间|其间|会前|会后|会上|会议上|当场|专程|一同|共同|重点|详细|简要|简单|全面|系统|充分|热情|生动|深情|如实|积极|主动|专门|特别|再次|率先|当即|紧接着|接下来|认真|亲切|随即|继而|最后|首先|接着|之后|而后|调研中|调研期间|考察中|走访中|在此期间|每到一处|边走边看|一路|每到一地|现场|仔细|逐一|逐项|集中|当面|面对面|代表(?!共|们|提|对|围|就|踊)[^，]{1,12})*(?:(?:在|到|赴|来到|前往|走进|深入|就|围绕|对|与|同|向|为|给|结合|通过|以|针对|根据|沿|从|于|采取|聚焦)[^，]*)?$`,
);
/** A sentence that no longer tells what the last person did: 根据工作安排, 今年以来, 据悉, 下一步. */
export const OPENS_ANEW =
  /^[\s]*(?:根据[^，。；]{0,12}(?:安排|部署|计划|要求)，|今年以来|去年以来|近年来|长期以来|据悉|据了解|据介绍|下一步|下一阶段|下阶段|目前|截至|截止)/;
/** What is to be done by nobody in particular: 将组织部分代表. */
export const TO_COME =
  /^[，\s]*[^，。；\uE000]{0,10}(?:将|拟|计划|打算)(?:于[^，。；]{1,10}|继续|进一步|陆续|定期|适时)?(?:组织|开展|举办|召开|邀请|赴|对|推进|进行|安排|选派|派出)/;
/** A clause that begins with such a subject has no person as subject, nor do the clauses after it. */
export const OTHER_SUBJECT = new RegExp(
  '^[，、\\s]*(?:' +
    '(?:[^，。；到赴来在率带领参出陪主]{0,8}?)(?:调研组|考察组|考察团|督导组|检查组|代表团|工作组|专家组|评估组|访问团|巡查组|观摩团|督查组|慰问组|专班)|' +
    // 刘校长感谢…: called by surname and post.
    '[\\u4e00-\\u9fff]{1,2}(?:校长|书记|市长|县长|区长|局长|主任|院长|董事长|总经理|部长|主席|会长|总裁)(?:一行|[对向和还]|感谢|首先|指出|强调|要求|希望|表示|认为|说|介绍|带领)|' +
    '与会(?:人员|专家|代表|同志|领导)?|参会(?:人员|代表)|参训(?:人员|学员)|学员们?|代表们|大家|双方|各级|各地|部分|' +
    '(?:此次|本次|这次)?(?:会议|大会|座谈会|仪式|活动|培训班?|论坛)(?!上|由|期间|前|后|邀请|还邀请|还由|现场|开始)' +
    ')',
);
export const TEAM =
  /(?:调研组|考察组|考察团|督导组|检查组|代表团|工作组|专家组|评估组|访问团|巡查组|观摩团|一行|督查组|党政代表团|慰问组|采访团|专班|小组|与会人员|参会人员|代表们|大家)$/;
export const MEETING_SUBJECT =
  /^(?:.{0,12})?(?:会议|大会|座谈会|全会|仪式|活动|培训|论坛|例会)(?:还|也|同时|最后|就此)?$/;
/** 在家的局党组成员|出席: people without names are the subject. */
export const PEOPLE =
  /^[，\s]*(?:共有?|另有|还有|来自[^，]{1,20}的)?[\d一二三四五六七八九十百千]+余?多?(?:名|位|家|个|人)|(?:成员|同志|干部|人员|代表|领导|负责人|委员|班子|职工|群众|师生|员工|企业|单位|部门|学员|专家|嘉宾|人大代表|志愿者|党员|家长|学生|教师|书记|主任|(?<!会)长|经理|站所)(?:共同|一同|分别|等)*$/;
/** 某某|转达了…: a short unknown subject before a verb. */
export const OWN_SUBJECT = /^[\u4e00-\u9fff]{2,4}(?:转达|代表|表示|介绍|汇报|回应|说|提出|认为|主持)/;
/** 乙、丙一同|调研: they go with who leads. */
export const BESIDE = /^(?:等)?(?:一同|随同|一起|一并|共同)$/;
/** A clause of its own inside a sentence of speech: a person, then a deed at the event. */
export const ACTS = new RegExp(
  `^[，；\\s]*${SIGN.person}[${SIGN.person}等同志、，和及]*(?:分别|先后|还|并|也)*(?:作|做|主持|汇报|通报|陪同|参加|出席|介绍了?[^，。]{0,20}情况|发言|致辞|讲话|宣读|解读|授课|列席|点评|参会|随行)`,
);
/** What stands before 一行 when the party is received or sent by somebody else. */
export const GUESTS = /(?:会见|会晤|看望|接待|欢迎|陪同|慰问|拜访|接见|迎接|向|给|为(?!组长|团长|首))/;
/** 与|董事长乙|洽谈: whom one talks with does not inspect. */
export const TALKED = /洽谈|对接|磋商/;
/** 与|村民拉家常: whom the subject is with. */
export const COMPANY = /^[，\s]*(?:并|还|又)?(?:与|同|和|看望|慰问|走访)[^，。；]*$/;
/** 随行的有|甲、乙: the names come after. */
export const INVERTED =
  /^(?:会(?=的)|会议|活动|调研|考察|检查|督导|视察|走访|仪式|座谈|座谈会|会见|签约|评审)?的(?:领导|同志|市领导|县领导)?(?:还)?(?:有|是|包括|\uE000)/;
export const OBJECT_BEFORE = /(?:向|为|给|对|把|将|被|跟随|有关|致|关于|祝|请教|约谈|约见|问责|批评|处分|查处|责成)$/;
/** Reasons for which somebody told of was elsewhere. */
export const AWAY: ReadonlySet<string> = new Set(['absent', 'letter', 'conveyed']);
export const NOTHING_BEFORE = new RegExp(
  `^[，；\\s${SIGN.date}]*(?:会前|会后|此前|期间|正?在[^，。；]{2,20}的)?[校局院厅委省市县州区]?$`,
);
/** 带领|县某局|局长乙: what may stand before whom somebody leads. */
export const LED_BODY = /^(?:[^，。；、\uE000到赴来]{0,14}(?:[局委办部院处科厅校镇乡会组队站]|街道|公司|中心))?$/u;
/** Told to others than those at the event: 某人透露，…. */
export const TOLD_ONLY = /^(?:透露|坦言|告诉记者|告诉笔者)$/;
/** 居民|甲说：“…”: a voice of the people, told beside the event. */
export const VOX =
  /^[，\s]*(?:[^，。；会]{0,10}(?:社区|小区|村|镇|当地|本地|附近))?的?(?:居民|村民|群众|市民|游客|商户|摊主|顾客|旅客|乘客|农户|果农|菜农|茶农|脱贫户|退休)(?!代表|委员)[^，。；]*$/;
/** 甲一行还在|乙陪同下. */
export const IN_COMPANY = /^(?:一行)?[^，。；\uE000]{0,4}在$/u;
/** What somebody else does before who hears it. */
export const HEARD = /^(?:REPORTS|LECTURES|INTERPRETS)$/;
export const CONVENED = /主持召开|召集/;
/** After 主持召开…会议 these belong to the meeting, not to who convenes it. */
export const AGENDA = /^(?:部署|传达|通报|公布|解读|汇报|学习|反馈|讨论|宣读|答辩|讲解|答疑|介绍|启动)$/;

export const NOMINAL = new RegExp(`[${SIGN.organization}${SIGN.place}]|(?:组|团|专家|人员|代表|双方|记者)$`);

/** The host cannot come and sends somebody: 委托|秘书长某某|会见代表团. */
export const SENT_TO_RECEIVE = /(?:委托|委派|指派)[^，。；]*$/;

/** Sentences of other departments, levels and provinces: roles, events, organisers, stops, subjects. Persons are invented. */
import { describe } from 'vitest';
import { type SentenceRow, testRows } from './said-in.ts';

const ROLES: readonly SentenceRow[] = [
  [
    'chair, speaker, list of guests over commas',
    '5月9日，副市长林远主持召开资金管理专题会议，研究补助标准，市政府副秘书长邵群，市财政局副局长戴松，安岭县县长魏业参加会议。',
    [/^林远 PRESIDES /, /^邵群 ATTENDS /, /^戴松 ATTENDS /, /^魏业 ATTENDS /],
    [],
  ],
  [
    '出席并讲话 is two roles',
    '近日，县纪委监委召开警示教育大会，县委常委、县纪委书记铁面出席并讲话。',
    [/^铁面 ATTENDS .*警示教育大会$/, /^铁面 SPEAKS .*警示教育大会$/],
    [],
  ],
  [
    'the visited report, the companions accompany',
    '12月3日，省教育厅副厅长何文博一行到怀宁县调研“双减”工作落实情况，县委副书记、县长查理、县教体局局长谷雨陪同。',
    [/^何文博 INSPECTS /, /^何文博 LEADS /, /^查理 ACCOMPANIES /, /^谷雨 ACCOMPANIES /, /VISITS 怀宁县$/],
    [/^查理 INSPECTS/],
  ],
  [
    '陪同督办 does not make inspectors',
    '6月21日，市政协副主席梁霞到双峰县督办重点提案，县长周密、县政协主席王余陪同督办。',
    [/^梁霞 INSPECTS /, /^周密 ACCOMPANIES /],
    [/^周密 INSPECTS/, /^王余 INSPECTS/],
  ],
  [
    '参加视察 is to attend',
    '3月14日，区政协主席宁远率队视察老旧小区改造工作，区政协副主席高远参加视察。',
    [/^宁远 LEADS /, /^高远 ATTENDS /],
    [/^高远 INSPECTS/],
  ],
  [
    'in the company of, before the guest',
    '5月30日，在县长孙立陪同下，市委书记刘远到和静县调研乡村振兴工作。',
    [/^孙立 ACCOMPANIES /, /^刘远 INSPECTS /],
    [/^孙立 INSPECTS/],
  ],
  [
    'in the company of, after the guest',
    '5月30日，市委书记刘远在县长孙立、副县长何平的陪同下，深入和静县走访慰问困难群众。',
    [/^刘远 INSPECTS /, /^孙立 ACCOMPANIES /, /^何平 ACCOMPANIES /],
    [/^孙立 INSPECTS/],
  ],
  [
    'reporting results of an inspection is no inspection',
    '8月10日，市科技局召开督导反馈会，副局长林远汇报总体情况，综合科科长贺衡反馈抽查结果。',
    [/^林远 REPORTS /, /^贺衡 REPORTS /],
    [/^贺衡 INSPECTS/],
  ],
  [
    'who explains, who opens, who lectures',
    '5月24日，县教育局举办骨干教师培训班，副局长龙燕作开班动员讲话，遵义师范学院教授邓禾作了题为《大单元教学的实施》的专题讲座，局长安平主持开班仪式。',
    [/^龙燕 SPEAKS /, /^邓禾 LECTURES /, /^安平 PRESIDES /],
    [/大单元教学/],
  ],
  [
    '作报告 to a congress is a report',
    '5月18日，县人大常委会召开第二十次会议，会议听取和审议环境保护工作报告，县生态环境局局长蓝天受县人民政府委托作报告。',
    [/^蓝天 REPORTS /],
    [/^蓝天 LECTURES/],
  ],
  [
    'experience told is reported, a stand taken is spoken',
    '6月2日，全省生态环境保护工作推进会议召开，遵义市副市长田野作经验介绍，铜仁市副市长石山作表态发言。',
    [/^田野 REPORTS /, /^石山 SPEAKS /],
    [],
  ],
  [
    '分别部署 belongs to each',
    '3月4日，集团公司召开动员大会，副总经理顾全、总工程师齐飞分别部署安全生产和科技创新工作。',
    [/^顾全 SPEAKS /, /^齐飞 SPEAKS /],
    [],
  ],
  [
    'both sides sign',
    '7月2日，重点产业项目集中签约仪式举行，副主任高航代表管委会与江苏润晟储能科技有限公司董事长贾真、总经理李宇分别签约。',
    [/^高航 SIGNS /, /^贾真 SIGNS /],
    [],
  ],
  [
    '主持签约仪式 is no signature',
    '4月20日，合作签约仪式在市科技局举行，副局长何声与岭北银行行长周敏签署协议，科长戴松主持签约仪式。',
    [/^何声 SIGNS /, /^周敏 SIGNS /, /^戴松 PRESIDES /],
    [/^戴松 SIGNS/],
  ],
  [
    'opening and prizes are attendance',
    '6月2日，市科协举办科技创新大赛颁奖大会，市科协主席刘远宣布开幕，副主席孙立为获奖者颁奖。',
    [/^刘远 ATTENDS /, /^孙立 ATTENDS /],
    [],
  ],
  [
    'a speech told by where it was held',
    '5月30日，县长刘远在全县科技大会上强调，要深入实施“科技强县”战略。',
    [/^刘远 SPEAKS 全县科技大会$/, /^刘远 PROMOTES “科技强县”战略$/],
    [],
  ],
  [
    'a speech before its visit',
    '市委书记田野在调研时强调，要深入实施“双招双引”战略。4月11日，田野深入康巴什区调研产业园区建设。',
    [/^田野 INSPECTS /, /^田野 SPEAKS /],
    [],
  ],
  [
    'he is who acted last',
    '5月16日，副县长杨兴到永兴镇调研学校建设工作。杨兴与教师交流。他指出，要加快学校标准化建设。',
    [/^杨兴 SPEAKS /],
    [],
  ],
];

const BLOCKED: readonly SentenceRow[] = [
  [
    'conveyed',
    '5月22日，局长方向主持召开县教育局党组会议，传达学习县委书记田龙在全县教育大会上的讲话精神，副局长龙燕汇报工作。',
    [/^方向 PRESIDES /, /^龙燕 REPORTS /],
    [/^田龙 (?:SPEAKS|ATTENDS|PRESIDES)/, /^方向 REPORTS/],
  ],
  [
    'a note by',
    '4月11日，县科技局召开党组会议，传达副市长林谷对人才工作的批示，局长何声主持会议。',
    [/^何声 PRESIDES /],
    [/^林谷 (?:ATTENDS|SPEAKS|REPORTS)/],
  ],
  [
    'given the charge',
    '5月25日，受县教育局局长方向委托，副局长欧阳春率队赴播州区考察学习集团化办学经验。',
    [/^欧阳春 LEADS /],
    [/^方向 (?:LEADS|INSPECTS|ATTENDS)/],
  ],
  [
    'a charge inside the clause',
    '5月30日，全县科技工作会议召开。副县长孙立受县长刘远委托出席会议并讲话。',
    [/^孙立 ATTENDS /, /^孙立 SPEAKS /],
    [/^刘远 (?:ATTENDS|SPEAKS)/],
  ],
  [
    'a letter read out',
    '5月30日，全县科技工作会议召开。会议宣读了县委书记刘远的贺信，副县长孙立出席会议。',
    [/^孙立 ATTENDS /],
    [/^刘远 (?:ATTENDS|SPEAKS|REPORTS)/],
  ],
  [
    'thanked',
    '5月30日，全县科技工作会议召开。副县长孙立表示，感谢县委书记刘远对科技工作的支持。',
    [/^孙立 SPEAKS /],
    [/^刘远 (?:ATTENDS|SPEAKS|PRESIDES|REPORTS)/],
  ],
  [
    'invited, not come',
    '5月30日，县政府召开企业家座谈会，拟邀请省科技厅厅长王海出席，副县长孙立主持会议。',
    [/^孙立 PRESIDES /],
    [/^王海 ATTENDS/],
  ],
  ['to come', '副县长孙立将出席7月15日举行的开工仪式。', [], [/^孙立 ATTENDS/]],
  ['conditional', '5月30日，如遇大雨，会议将由副县长孙立主持。', [], [/^孙立 PRESIDES/]],
  [
    'the meeting is the subject',
    '6月19日，市科技局召开工作推进会。会议强调，要压实责任。会议要求，各旗区7月底前报送进展。',
    [],
    [/SPEAKS/, /各旗区/],
  ],
  [
    'listening is not reporting',
    '5月30日，局长刘远主持召开专题会议，听取各科室工作汇报，副局长孙立参加。',
    [/^刘远 PRESIDES /, /^孙立 ATTENDS /],
    [/^刘远 REPORTS/],
  ],
  [
    'a group goes on with the visit, its companions do not',
    '6月8日，省政协副主席龙战带领调研组来和静县调研代表工作，县长周密陪同。调研组先后走访了企业和学校，同代表座谈。',
    [/^龙战 LEADS /, /^周密 ACCOMPANIES /],
    [/^周密 (?:INSPECTS|SPEAKS|ATTENDS)/],
  ],
  [
    'guests who look on belong to nobody',
    '4月12日，医共体建设现场推进会在宣威市召开，院长耿直介绍经验。与会人员实地观摩了宣威市第一人民医院。',
    [/^耿直 REPORTS /],
    [/^耿直 INSPECTS/, /^耿直 ATTENDS/],
  ],
  [
    'a lecture title is no policy',
    '6月5日，科普日主场活动在铜仁市举行，研究员江明作了题为《喀斯特的保护与管理办法》的科普报告。',
    [/^江明 LECTURES /],
    [/ABOUT .*办法/],
  ],
];

const LATE: readonly SentenceRow[] = [
  [
    'people without names are a subject of their own',
    '市审计局党组召开会议，研究工作。局党组书记、局长常青主持会议，在家的局党组成员出席会议。',
    [/^常青 PRESIDES /],
    [/^常青 ATTENDS/],
  ],
  [
    '学习 inside a name conveys nothing',
    '6月1日下午，党史学习教育宣讲报告会在市会堂举行，市委书记齐河主持报告会并就做好学习宣传工作提出要求。',
    [/^齐河 PRESIDES 党史学习教育宣讲报告会$/, /^齐河 SPEAKS /],
    [],
  ],
  [
    'a matter named again in a speech is urged',
    '6月15日，省政协副主席龙战到康巴什区调研矿山生态修复工作。龙战强调，矿山生态修复要坚持系统治理，到2024年底治理率达到95%以上。',
    [/^龙战 PROMOTES 矿山生态修复/, /^矿山生态修复.* SETS /],
    [],
  ],
];

const EVENTS: readonly SentenceRow[] = [
  [
    'the symposium after the visit',
    '6月14日，市长陆明到康巴什区调研科技型企业，随后主持召开科技型企业座谈会，市科技局局长欧阳平陪同调研。',
    [
      /^陆明 INSPECTS 陆明到康巴什区调研/,
      /^陆明 PRESIDES 科技型企业座谈会$/,
      /^欧阳平 ACCOMPANIES 陆明到康巴什区调研/,
      /^科技型企业座谈会 PART_OF 陆明/,
    ],
    [],
  ],
  [
    'a body and the number of its meeting',
    '6月18日，自治区科技厅召开第五次会议，研究工作。',
    [/^内蒙古自治区科学技术厅 HOST 内蒙古自治区科学技术厅第五次会议$/],
    [],
  ],
  [
    "the publisher's own party meeting",
    '6月25日，局长边宁主持召开2021年第10次党组（扩大）会议。',
    [/^边宁 PRESIDES 鄂尔多斯市科学技术局2021年第10次党组（扩大）会议$/, /^鄂尔多斯市科学技术局 HOST /],
    [],
  ],
  [
    'another day is another event',
    '9月20日，成果转化论坛举行，副校长傅秋致辞。次日，研究员韩林到康巴什区为企业解答技术难题。',
    [/^傅秋 SPEAKS /],
    [/^韩林 .*论坛/],
  ],
  [
    'who hosts and where',
    '7月28日，市科技局、市财政局在内蒙古大学举办政策宣讲会，副局长何平主持。',
    [/^鄂尔多斯市科学技术局 HOST /, /^鄂尔多斯市财政局 HOST /],
    [/^内蒙古大学 HOST/],
  ],
  [
    'by whom held, in a modifier',
    '5月20日，由市科技局主办、市科协承办的科技活动周启动仪式在康巴什区举行，副市长林远出席。',
    [/^鄂尔多斯市科学技术局 HOST /, /^鄂尔多斯市科学技术协会 UNDERTAKE /, /^林远 ATTENDS 科技活动周启动仪式$/],
    [],
  ],
  [
    'stops of a tour, parts of bodies whole',
    '6月30日，局长边宁带队赴北京市，先后走访清华大学碳中和研究院、中国矿业大学（北京）。',
    [/VISITS 清华大学碳中和研究院$/, /VISITS 中国矿业大学（北京）$/],
    [/VISITS 清华大学$/],
  ],
  [
    'what is looked at is no stop',
    '4月25日，副局长倪远带队赴内蒙古大学对接创新联合体组建工作。',
    [/VISITS 内蒙古大学$/],
    [/VISITS .*联合体/],
  ],
];

const SUBJECTS: readonly SentenceRow[] = [
  [
    'the subject of the meeting is what is reported on',
    '4月18日，总工程师丁海主持召开“智造问诊”行动调度会，科长温远通报进展。',
    [/行动调度会 ABOUT “智造问诊”行动$/, /^温远 PROMOTES “智造问诊”行动$/],
    [],
  ],
  [
    'a policy without a title',
    '6月26日，县科技局举办惠企政策宣讲会，总会计师费思解读研发费用加计扣除政策。',
    [/^费思 PROMOTES 研发费用加计扣除政策$/],
    [],
  ],
  [
    'goals of a speech',
    '6月9日，全市科技创新大会召开，市委书记秦远讲话。秦远指出，要加快建设国家创新型城市。要深入实施高新技术企业倍增行动。',
    [/^秦远 PROMOTES 国家创新型城市$/, /^秦远 PROMOTES 高新技术企业倍增行动$/],
    [],
  ],
  [
    'figures of speech are no initiatives',
    '6月9日，全市科技创新大会召开，市委书记秦远指出，要当好“店小二”，破解“卡脖子”难题，决不能撒“胡椒面”。',
    [],
    [/PROMOTES/],
  ],
  [
    'two short names in one issue',
    '市科技局印发《鄂尔多斯市科技创新券管理办法》（以下简称《办法》）。《办法》提出，补助最高20万元。',
    [/^鄂尔多斯市科学技术局 ISSUES 鄂尔多斯市科技创新券管理办法$/, /科技创新券管理办法 SETS /],
    [],
  ],
  [
    'a draft is issued by nobody',
    '6月19日，局长欧阳平主持召开市科技局2023年第9次党组会议，研究《鄂尔多斯市科技项目管理办法（送审稿）》。',
    [/党组会议 ABOUT 鄂尔多斯市科技项目管理办法（送审稿）$/],
    [/ISSUES/],
  ],
  [
    'what ceases is superseded',
    '市科技局印发《鄂尔多斯市科技创新券管理办法》，2018年印发的《鄂尔多斯市科技创新券实施细则》同时废止。',
    [/管理办法 SUPERSEDES 鄂尔多斯市科技创新券实施细则$/],
    [],
  ],
];

const ALL = { roles: ROLES, blockers: BLOCKED, events: EVENTS, late: LATE, subjects: SUBJECTS };

describe.each(Object.entries(ALL))('%s', (_, cases) => testRows(cases));

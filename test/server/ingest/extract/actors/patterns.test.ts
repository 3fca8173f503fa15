import { describe, expect, test } from 'vitest';
import { readTexts, type TextOptions } from './read-text.ts';

interface Case {
  readonly title: string;
  readonly text: string | readonly string[];
  readonly options?: TextOptions;
  /** All persons, exactly. */
  readonly persons: readonly string[];
  /** All HOLDS, exactly; absent when the case is not about posts. */
  readonly holds?: readonly string[];
  readonly held?: readonly string[];
  readonly organizations?: readonly string[];
  /** Never: names of organisations or places that the text only seems to hold. */
  readonly not?: readonly string[];
}

const ORDOS = { publisher: '鄂尔多斯市科学技术局' };

/** Patterns of bulletins that go wrong most; all persons are invented. */
const PATTERNS: readonly Case[] = [
  {
    title: 'a name that is also a place stays a person after a post',
    text: '7月1日，市政府召开全市科技成果转化现场会，副市长苏和平出席会议并讲话，市科技局党组成员、副局长齐悦作情况通报，市政府副秘书长龙海主持会议。',
    persons: ['苏和平', '齐悦', '龙海'],
    holds: [
      '苏和平 副市长@鄂尔多斯市人民政府',
      '齐悦 党组成员@鄂尔多斯市科学技术局',
      '齐悦 副局长@鄂尔多斯市科学技术局',
      '龙海 副秘书长@鄂尔多斯市人民政府',
    ],
    not: ['龙海市'],
  },
  {
    title: 'a list shares its post, the body comes from the publisher',
    text: '副局长贺喜、额尔敦，四级调研员包力分别就项目申报、平台建设和人才引育作了介绍。',
    persons: ['贺喜', '额尔敦', '包力'],
    holds: [
      '包力 四级调研员@鄂尔多斯市科学技术局',
      '贺喜 副局长@鄂尔多斯市科学技术局',
      '额尔敦 副局长@鄂尔多斯市科学技术局',
    ],
  },
  {
    title: 'a division keeps its 与 and its bureau, and 作 is no part of the name',
    text: '辅导报告由自治区科技厅成果转化与区域创新处处长齐跃作。',
    persons: ['齐跃'],
    holds: ['齐跃 处长@内蒙古自治区科学技术厅成果转化与区域创新处'],
  },
  {
    title: 'names that are common words, and 和 between two parties',
    text: '杭锦旗召开座谈会，副旗长安全、康健和旗科技局局长高原先后发言。',
    persons: ['安全', '康健', '高原'],
    holds: ['安全 副旗长@杭锦旗人民政府', '康健 副旗长@杭锦旗人民政府', '高原 局长@杭锦旗科学技术局'],
  },
  {
    title: 'Mongolian names with 和 inside are kept whole',
    text: '乌审旗科技局局长那顺孟和、鄂托克旗副旗长布和朝鲁及企业代表娜仁高娃作交流发言。',
    persons: ['那顺孟和', '布和朝鲁', '娜仁高娃'],
    holds: ['布和朝鲁 副旗长@鄂托克旗人民政府', '那顺孟和 局长@乌审旗科学技术局'],
  },
  {
    title: 'a person called like a company, joined by 和',
    text: '办公室主任云丽和包钢陪同调研。',
    persons: ['云丽', '包钢'],
    holds: ['云丽 主任@鄂尔多斯市科学技术局办公室'],
    not: ['包钢集团'],
  },
  {
    title: '等 after a name ends it one character later than a word would',
    text: '科技局党组书记张会平等一行6人到准格尔旗督导。',
    persons: ['张会平'],
    holds: ['张会平 党组书记@鄂尔多斯市科学技术局'],
  },
  {
    title: 'a meeting that demands has no person, districts in general are no body',
    text: '会议强调，要把平台建设放在突出位置。会议要求，各旗区7月底前报送清单。',
    persons: [],
    holds: [],
    not: ['各旗区'],
  },
  {
    title: 'one person over two sentences',
    text: '副市长苏和平到康巴什区调研。他指出，要补齐短板。调研中，苏和平还看望了科研人员。',
    persons: ['苏和平'],
    holds: ['苏和平 副市长@鄂尔多斯市人民政府'],
  },
  {
    title: 'delegation names four persons with their posts',
    text: '受市委常委白朝克委托，市政府副秘书长龙海主持会议并宣读其书面讲话；副局长齐悦代表局长边宁致辞。',
    persons: ['白朝克', '龙海', '齐悦', '边宁'],
    holds: [
      '白朝克 常委@中国共产党鄂尔多斯市委员会',
      '边宁 局长@鄂尔多斯市科学技术局',
      '齐悦 副局长@鄂尔多斯市科学技术局',
      '龙海 副秘书长@鄂尔多斯市人民政府',
    ],
  },
  {
    title: 'a secretary without a name is nobody',
    text: '会上传达学习了自治区党委书记在全区科技大会上的讲话精神，齐悦领学。',
    persons: ['齐悦'],
    holds: [],
  },
  {
    title: 'three posts at three bodies, and a former post that is not held',
    text: '市委常委、政府副市长、高新区党工委书记白朝克，原市科技局局长、现市人大教科文卫委主任委员边宁出席。',
    persons: ['白朝克', '边宁'],
    holds: [
      '白朝克 书记@中国共产党鄂尔多斯高新技术产业开发区工作委员会',
      '白朝克 副市长@鄂尔多斯市人民政府',
      '白朝克 常委@中国共产党鄂尔多斯市委员会',
      '边宁 主任委员@鄂尔多斯市人民代表大会教科文卫委',
    ],
    held: ['边宁 局长@鄂尔多斯市科学技术局'],
  },
  {
    title: 'organisers of a list, each with its place',
    text: '活动由自治区科技厅指导，市科技局和康巴什区人民政府主办，鄂尔多斯应用技术学院、市生产力促进中心承办，各旗区科技局协办。',
    persons: [],
    organizations: [
      '内蒙古自治区科学技术厅',
      '康巴什区人民政府',
      '鄂尔多斯市生产力促进中心',
      '鄂尔多斯市科学技术局',
      '鄂尔多斯应用技术学院',
    ],
  },
  {
    title: 'two divisions joined by 和, each with 与 of its own',
    text: '市科技局政策法规与监督科和市司法局普法与依法治理科联合举办专题培训。',
    persons: [],
    organizations: ['鄂尔多斯市司法局普法与依法治理科', '鄂尔多斯市科学技术局政策法规与监督科'],
  },
  {
    title: 'a district that contributes is our district, not the region',
    text: '近日，我区举办科普周，区委常委、副区长恩和参加。',
    options: { ...ORDOS, contributor: '康巴什区科技局' },
    persons: ['恩和'],
    holds: ['恩和 副区长@康巴什区人民政府', '恩和 常委@中国共产党康巴什区委员会'],
    not: ['内蒙古自治区人民政府'],
  },
  {
    title: 'a campus in brackets belongs to the university; an academician is at his academy',
    text: '局长边宁一行赴北京，先后走访中国矿业大学（北京）、清华大学碳中和研究院，与中国工程院院士何川座谈，并与两校签署协议。',
    persons: ['边宁', '何川'],
    holds: ['何川 院士@中国工程院', '边宁 局长@鄂尔多斯市科学技术局'],
    organizations: ['中国工程院', '中国矿业大学（北京）', '清华大学碳中和研究院'],
    not: ['中国矿业大学'],
  },
  {
    title: 'groups and counts are no bodies',
    text: '各旗区、市直有关部门和重点企业负责人共130余人参加，另有2600人次线上观看。',
    persons: [],
    organizations: [],
  },
  {
    title: 'the case tells of its own city, 我市 stays ours',
    text: '铜川市出台人才“双聘”办法，该市财政每年安排3000万元；当地企业与高校共建研究院12家。我市可借鉴。',
    options: { ...ORDOS, kind: 'CASE' },
    persons: [],
    organizations: [],
  },
];

/** More of other departments, levels and provinces. */
const MORE: readonly Case[] = [
  {
    title: '何乐和 is one name when a verb follows',
    text: '教育科科长何乐和出席会议。',
    persons: ['何乐和'],
    options: { publisher: '铜陵市教育局' },
    holds: ['何乐和 科长@铜陵市教育局教育科'],
  },
  {
    title: '科科长 is a division and its head',
    text: '市财政局农业科科长白立春介绍情况。',
    options: { publisher: '铜陵市财政局' },
    persons: ['白立春'],
    holds: ['白立春 科长@铜陵市财政局农业科'],
  },
  {
    title: 'a verb of one character does not join the name',
    text: '副局长贺知远作了动员讲话，副局长沈严参加。',
    options: ORDOS,
    persons: ['沈严', '贺知远'],
  },
  {
    title: 'a compound surname with a post means the person who has it',
    text: ['市教育局局长欧阳明主持会议。', '欧阳局长就有关问题作了回应。'],
    options: { publisher: '芜湖市教育局' },
    persons: ['欧阳明'],
    holds: ['欧阳明 局长@芜湖市教育局'],
  },
  {
    title: 'a surname with a post that nobody of the issue has is left out',
    text: ['市教育局局长欧阳明主持会议。', '李处长就有关问题作了回应。'],
    options: { publisher: '芜湖市教育局' },
    persons: ['欧阳明'],
  },
  {
    title: 'a ministry keeps the name in use',
    text: '教育部基础教育司副司长秦远志一行来皖调研，省教育厅厅长钱望舒陪同。',
    options: { publisher: '安徽省教育厅' },
    persons: ['秦远志', '钱望舒'],
    holds: ['秦远志 副司长@教育部基础教育司', '钱望舒 厅长@安徽省教育厅'],
  },
  {
    title: 'a town has a secretary and a mayor',
    text: '湄江街道党工委书记曹锦云、永兴镇党委副书记、镇长吴有田参加。',
    options: { publisher: '湄潭县农业农村局' },
    persons: ['曹锦云', '吴有田'],
    holds: [
      '吴有田 副书记@中国共产党永兴镇委员会',
      '吴有田 镇长@永兴镇人民政府',
      '曹锦云 书记@中国共产党湄江街道工作委员会',
    ],
  },
  {
    title: 'a court and a procuratorate',
    text: '县人民法院院长严明法、县检察院检察长郑直列席会议。',
    options: { publisher: '湄潭县人大常委会办公室' },
    persons: ['严明法', '郑直'],
    holds: ['严明法 院长@湄潭县人民法院', '郑直 检察长@湄潭县人民检察院'],
  },
  {
    title: 'a standing committee with its lists',
    text: '市人大常委会主任方大力，副主任凌云、梅芳，秘书长江小白出席会议。',
    options: { publisher: '绵阳市人大常委会办公室' },
    persons: ['方大力', '凌云', '梅芳', '江小白'],
    holds: [
      '凌云 副主任@绵阳市人民代表大会常务委员会',
      '方大力 主任@绵阳市人民代表大会常务委员会',
      '梅芳 副主任@绵阳市人民代表大会常务委员会',
      '江小白 秘书长@绵阳市人民代表大会常务委员会',
    ],
  },
  {
    title: 'the CPPCC of a county',
    text: '县政协主席田家旺、副主席阿依古丽·买买提到会指导。',
    options: { publisher: '和静县政协办公室' },
    persons: ['田家旺', '阿依古丽·买买提'],
    holds: ['田家旺 主席@中国人民政治协商会议和静县委员会', '阿依古丽·买买提 副主席@中国人民政治协商会议和静县委员会'],
  },
  {
    title: 'the first part of a dotted name is the same person',
    text: ['县人大常委会主任别克江·阿布都主持会议。', '会上，别克江主任作总结。别克江强调，要抓好落实。'],
    options: { publisher: '特克斯县人大常委会办公室' },
    persons: ['别克江·阿布都'],
  },
  {
    title: 'other dots write the same name',
    text: '副州长阿里木•卡德尔、吐尔洪‧艾则孜到会，阿里木·卡德尔讲话。',
    options: { publisher: '昌吉回族自治州科学技术局' },
    persons: ['吐尔洪·艾则孜', '阿里木·卡德尔'],
  },
  {
    title: 'a foreigner with a post',
    text: '德国宏泰机械有限公司总裁汉斯·米勒与区管委会副主任罗一舟签约。',
    options: { publisher: '盐城经济技术开发区投资促进局' },
    persons: ['汉斯·米勒', '罗一舟'],
    holds: ['汉斯·米勒 总裁@德国宏泰机械有限公司', '罗一舟 副主任@盐城经济技术开发区管理委员会'],
  },
  {
    title: 'Tibetan names of four characters',
    text: '州农牧局局长索南达杰、副局长扎西才让参加，久治县副县长旦正才旦主持。',
    options: { publisher: '果洛藏族自治州农牧和科技局' },
    persons: ['索南达杰', '扎西才让', '旦正才旦'],
  },
  {
    title: 'an appointment and a removal',
    text: '会议决定任命田野为湄潭县教育体育局局长，免去方向的湄潭县教育体育局局长职务。',
    options: { publisher: '湄潭县人大常委会办公室' },
    persons: ['田野', '方向'],
    holds: ['田野 局长@湄潭县教育体育局'],
    held: ['方向 局长@湄潭县教育体育局'],
  },
  {
    title: 'somebody takes a post and leaves another',
    text: '市委决定：乔木任市水利局党组书记、局长，不再担任宣威市副市长职务。',
    options: { publisher: '曲靖市水利局' },
    persons: ['乔木'],
    holds: ['乔木 党组书记@曲靖市水利局', '乔木 局长@曲靖市水利局'],
    held: ['乔木 副市长@宣威市人民政府'],
  },
  {
    title: 'a proposed post is not held',
    text: '拟任市水利局局长乔木参加考察谈话。',
    options: { publisher: '曲靖市水利局' },
    persons: ['乔木'],
    holds: [],
  },
  {
    title: 'elected by a body that the sentence names',
    text: '铜陵市青年企业家协会成立大会召开，万里鹏当选首任会长。',
    options: { publisher: '共青团铜陵市委员会' },
    persons: ['万里鹏'],
    holds: ['万里鹏 会长@铜陵市青年企业家协会'],
  },
  {
    title: 'several are engaged as members',
    text: '芜湖市专家咨询委员会成立，周一鸣、吴双等12人受聘为委员。',
    options: { publisher: '芜湖市科学技术局' },
    persons: ['周一鸣', '吴双'],
    holds: ['吴双 委员@芜湖市专家咨询委员会', '周一鸣 委员@芜湖市专家咨询委员会'],
  },
  {
    title: 'two persons of one name are kept apart by their posts',
    text: ['岳阳市副市长王建国出席。', '湖南湘北米业有限公司董事长王建国介绍情况。'],
    options: { publisher: '岳阳市农业农村局' },
    persons: ['王建国'],
    holds: ['王建国 副市长@岳阳市人民政府', '王建国 董事长@湖南湘北米业有限公司'],
  },
  {
    title: 'a hospital and its doctors',
    text: '宣威市第一人民医院院长耿直、心内科主任邢医山，上海交通大学医学院附属瑞金医院主任医师方舟开展义诊。',
    options: { publisher: '宣威市卫生健康局' },
    persons: ['耿直', '邢医山', '方舟'],
    holds: [
      '方舟 主任医师@上海交通大学医学院附属瑞金医院',
      '耿直 院长@宣威市第一人民医院',
      '邢医山 主任@宣威市第一人民医院心内科',
    ],
  },
  {
    title: 'a company with a place in its middle',
    text: '东华电子（中国）有限公司总经理金在勋、中铁八局集团有限公司副总经理路通参会。',
    options: { publisher: '绵阳市商务局' },
    persons: ['金在勋', '路通'],
    holds: ['路通 副总经理@中铁八局集团有限公司', '金在勋 总经理@东华电子（中国）有限公司'],
  },
  {
    title: 'a branch of a bank',
    text: '中国农业银行芜湖分行行长钱多多、徽商银行芜湖分行副行长金满仓签约。',
    options: { publisher: '芜湖市财政局' },
    persons: ['钱多多', '金满仓'],
    holds: ['金满仓 副行长@徽商银行芜湖分行', '钱多多 行长@中国农业银行芜湖分行'],
  },
  {
    title: 'a village and its people',
    text: '阔克苏乡阔克苏村党支部书记巴特尔、村委会主任马学义介绍做法。',
    options: { publisher: '特克斯县农业农村局' },
    persons: ['巴特尔', '马学义'],
  },
  {
    title: 'posts joined by 兼',
    text: '市政府秘书长兼办公室主任景行参加会议。',
    options: { publisher: '芜湖市人民政府办公室' },
    persons: ['景行'],
  },
  {
    title: 'a head with a secondment',
    text: '挂职副县长佟心到村调研。',
    options: { publisher: '南陵县农业农村局' },
    persons: ['佟心'],
    holds: ['佟心 挂职副县长@南陵县人民政府'],
  },
  {
    title: 'a name before 同志',
    text: '市委书记秦岭同志出席会议。',
    options: { publisher: '芜湖市科学技术局' },
    persons: ['秦岭'],
  },
  {
    title: 'in 在…陪同下 the party is named',
    text: '在副市长林若兰、市教育局局长方知远陪同下，调研组一行实地查看了校舍。',
    options: { publisher: '芜湖市教育局' },
    persons: ['林若兰', '方知远'],
    holds: ['方知远 局长@芜湖市教育局', '林若兰 副市长@芜湖市人民政府'],
  },
  {
    title: 'the same department of three counties',
    text: '南陵县、无为市教育局局长和繁昌区教育局副局长夏雨参加。',
    options: { publisher: '芜湖市教育局' },
    persons: ['夏雨'],
    holds: ['夏雨 副局长@繁昌区教育局'],
  },
  {
    title: 'a county of another city keeps its own bodies',
    text: '黄山市歙县县委书记程门、县长雪立来芜考察，副市长林若兰陪同。',
    options: { publisher: '芜湖市科学技术局' },
    persons: ['程门', '雪立', '林若兰'],
    holds: ['林若兰 副市长@芜湖市人民政府', '程门 书记@中国共产党歙县委员会', '雪立 县长@歙县人民政府'],
  },
  {
    title: 'the region and its city',
    text: '自治区主席助理韩江、呼和浩特市市长贺日新出席，自治区发展改革委副主任孟根托娅主持。',
    options: { publisher: '内蒙古自治区科学技术厅' },
    persons: ['韩江', '贺日新', '孟根托娅'],
    holds: [
      '孟根托娅 副主任@内蒙古自治区发展和改革委员会',
      '贺日新 市长@呼和浩特市人民政府',
      '韩江 主席助理@内蒙古自治区人民政府',
    ],
  },
  {
    title: 'an institute of the academy',
    text: '中国科学院南京土壤研究所研究员易水寒作报告。',
    options: { publisher: '盐城市农业农村局' },
    persons: ['易水寒'],
    holds: ['易水寒 研究员@中国科学院南京土壤研究所'],
  },
  {
    title: 'the discipline group at a bureau',
    text: '市纪委监委驻市教育局纪检监察组组长石磊列席会议。',
    options: { publisher: '芜湖市教育局' },
    persons: ['石磊'],
    holds: ['石磊 组长@芜湖市纪委监委驻芜湖市教育局纪检监察组'],
  },
  {
    title: 'the organisation department of a committee',
    text: '市委组织部副部长章怀远、市委编办主任卞志主持会议。',
    options: { publisher: '芜湖市教育局' },
    persons: ['章怀远', '卞志'],
    holds: ['卞志 主任@中国共产党芜湖市委员会机构编制委员会办公室', '章怀远 副部长@中国共产党芜湖市委员会组织部'],
  },
  {
    title: 'a commission of a committee',
    text: '县委教育工作领导小组组长田应龙讲话。',
    options: { publisher: '湄潭县教育体育局' },
    persons: ['田应龙'],
    holds: ['田应龙 组长@中国共产党湄潭县委员会教育工作领导小组'],
  },
  {
    title: 'words that begin like a surname are no persons',
    text: '会议听取汇报，全会审议报告，双方签署协议，与会代表参加，马上部署，高校组织，金融办推进。',
    options: ORDOS,
    persons: [],
  },
  {
    title: 'a month, a slogan and a project are no persons',
    text: '“白杨行动”启动，温暖工程实施，高峰论坛举行，文章刊发。',
    options: ORDOS,
    persons: [],
  },
  {
    title: 'a bureau in a list of levels in general is none',
    text: '各县（市、区）教育局、市直各学校负责人参加，有关部门负责同志出席。',
    options: { publisher: '芜湖市教育局' },
    persons: [],
    organizations: [],
  },
  {
    title: 'a member of the congress who is also a farmer',
    text: '省人大代表祝丰年结合实际谈体会，市人大代表李兰香发言。',
    options: { publisher: '岳阳市人大常委会办公室' },
    persons: ['祝丰年', '李兰香'],
  },
  {
    title: 'the head of a street office',
    text: '仓前街道办事处主任钟文静、街道人大工委主任钱江潮到会。',
    options: { publisher: '余杭区民政局' },
    persons: ['钟文静', '钱江潮'],
    holds: ['钟文静 主任@仓前街道办事处', '钱江潮 主任@仓前街道人大工作委员会'],
  },
];

function check({ text, options = ORDOS, persons, holds, held, organizations, not }: Case): void {
  const read = readTexts(typeof text === 'string' ? [text] : text, options);
  expect(read.persons).toEqual([...persons].sort());
  if (holds) expect(read.holds).toEqual([...holds].sort());
  if (held) expect(read.held).toEqual([...held].sort());
  if (organizations) expect(read.organizations).toEqual([...organizations].sort());
  for (const name of not ?? []) expect([...read.organizations, ...read.cities]).not.toContain(name);
  for (const article of read.actors) {
    for (const mention of article.mentions) expect(mention.text).not.toBe('');
  }
}

describe('the patterns that bulletins are written in', () => {
  test.each(PATTERNS)('$title', check);
});

describe('other departments, levels and provinces', () => {
  test.each(MORE)('$title', check);
});

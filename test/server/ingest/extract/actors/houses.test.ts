/** Posts in the bulletins of towns, streets, zones, universities, companies and hospitals: whose they are, and whose they are not. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

interface Case {
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
  /** Among the HOLDS. */
  readonly holds: readonly string[];
  readonly held?: readonly string[];
  /** No HOLDS, HELD or person may match. */
  readonly not: RegExp;
}

const CASES: readonly Case[] = [
  {
    title: "a town's posts are the town's, not its office's",
    publisher: '柳林镇党政办公室',
    text: '镇党委书记高远主持会议，党委副书记、镇长孟繁星通报情况，镇人大主席丁一山、镇纪委书记卢铁参加。',
    holds: [
      '高远 书记@中国共产党柳林镇委员会',
      '孟繁星 副书记@中国共产党柳林镇委员会',
      '孟繁星 镇长@柳林镇人民政府',
      '丁一山 主席@柳林镇人民代表大会',
      '卢铁 书记@中国共产党柳林镇纪律检查委员会',
    ],
    not: /党政办公室/,
  },
  {
    title: "a town's offices are named after the town",
    publisher: '柳林镇人民政府',
    text: '党委副书记钱江主持，镇党政办主任冯勇、经济发展办公室主任华冬梅陪同。',
    holds: ['冯勇 主任@柳林镇党政办公室', '华冬梅 主任@柳林镇经济发展办公室', '钱江 副书记@中国共产党柳林镇委员会'],
    not: /党政办公室经济发展|委员会经济发展|党委副书记@/,
  },
  {
    title: 'a street has a working committee and an office, each with its own',
    publisher: '青山街道办事处',
    text: '街道党工委书记霍达主持，党工委副书记、办事处主任闻静作报告，街道党工委委员、纪工委书记岳明，人大工委主任陶冶、社区建设办公室主任毛三妹参加。',
    holds: [
      '霍达 书记@中国共产党青山街道工作委员会',
      '闻静 副书记@中国共产党青山街道工作委员会',
      '闻静 主任@青山街道办事处',
      '岳明 书记@中国共产党青山街道纪律检查工作委员会',
      '陶冶 主任@青山街道人大工作委员会',
      '毛三妹 主任@青山街道社区建设办公室',
    ],
    not: /办事处街道|工作委员会办事处|人大工作委员会社区/,
  },
  {
    title: "a community's committee is that community's",
    publisher: '青山街道办事处',
    text: '城南社区党委书记常青、社区居委会主任苗壮汇报。',
    holds: ['常青 党委书记@城南社区', '苗壮 主任@城南社区居委会'],
    not: / 主任@社区/,
  },
  {
    title: "a university's divisions lie side by side, those of a school inside it",
    publisher: '江北大学党委办公室',
    text: '校长池方舟，校党委常委、宣传部部长尹秋，教务处处长柏林，计算机学院院长蒋一川、软件工程系主任温如玉，学生处副处长乐天参加，总会计师应平列席。',
    holds: [
      '池方舟 校长@江北大学',
      '柏林 处长@江北大学教务处',
      '温如玉 主任@江北大学计算机学院软件工程系',
      '乐天 副处长@江北大学学生处',
      '应平 总会计师@江北大学',
    ],
    not: /宣传部教务处|学院学生处|办公室/,
  },
  {
    title: 'a school of one character and a library are the university’s',
    publisher: '江北师范学院',
    text: '文学院院长蒋一川、图书馆馆长艾青汇报。',
    holds: ['蒋一川 院长@江北师范学院文学院', '艾青 馆长@江北师范学院图书馆'],
    not: /@文学院|文学院图书馆/,
  },
  {
    title: "a hospital's departments lie side by side",
    publisher: '江北省第一人民医院办公室',
    text: '医务处处长柏林、护理部主任温如玉、心内科主任蒋一川、急诊科护士长艾青参加。',
    holds: [
      '柏林 处长@江北省第一人民医院医务处',
      '温如玉 主任@江北省第一人民医院护理部',
      '蒋一川 主任@江北省第一人民医院心内科',
      '艾青 护士长@江北省第一人民医院急诊科',
    ],
    not: /医务处护理部|护理部心内科/,
  },
  {
    title: "a company's works are the company's",
    publisher: '江北钢铁集团公司办公室',
    text: '集团公司党委书记、董事长雷鸣主持，炼铁厂厂长熊大海、安全环保部部长牛犇参加。',
    holds: [
      '雷鸣 董事长@江北钢铁集团公司',
      '熊大海 厂长@江北钢铁集团公司炼铁厂',
      '牛犇 部长@江北钢铁集团公司安全环保部',
    ],
    not: /公司办公室|炼铁厂安全环保部/,
  },
  {
    title: 'a zone without its name in its own bulletin, and a bureau that no list has',
    publisher: '滨江经济技术开发区管理委员会办公室',
    text: '开发区党工委书记、管委会主任罗万象主持会议，经济发展局局长柏林参加。国家能源局局长何方到会。',
    holds: [
      '罗万象 书记@中国共产党滨江经济技术开发区工作委员会',
      '罗万象 主任@滨江经济技术开发区管理委员会',
      '柏林 局长@滨江经济技术开发区经济发展局',
    ],
    not: /党开发区工作|滨江经济技术开发区国家/,
  },
  {
    title: "a committee's rooms are the committee's, the government's are the government's",
    publisher: '中共云山县委办公室',
    text: '县委办副主任纪晓、县委政研室主任房玄、县政府研究室主任燕归来参加。',
    holds: [
      '纪晓 副主任@中国共产党云山县委员会办公室',
      '房玄 主任@中国共产党云山县委员会政策研究室',
      '燕归来 主任@云山县人民政府研究室',
    ],
    not: /委员会办$|房玄 主任@云山县人民政府|燕归来 主任@中国/,
  },
  {
    title: 'a remark in brackets between post and name',
    publisher: '云山县人民政府办公室',
    text: '县长助理、科技副县长（挂职）韦一，副局长（主持工作）夏目参加，副县长（按姓氏笔画排序）名单另发。',
    holds: ['韦一 县长助理@云山县人民政府', '韦一 科技副县长@云山县人民政府'],
    not: /名单|按姓/,
  },
  {
    title: 'who takes and leaves posts in a decision, a name that is a word too',
    publisher: '芜湖市商务局',
    text: '经研究，决定：杨帆任市商务局办公室主任（试用期一年）；郑重任人事科科长，免去其财务科科长职务；余波、安静不再担任市商务局调研员。',
    holds: ['杨帆 主任@芜湖市商务局办公室', '郑重 科长@芜湖市商务局人事科'],
    held: ['郑重 科长@芜湖市商务局财务科', '余波 调研员@芜湖市商务局', '安静 调研员@芜湖市商务局'],
    not: /办公室人事科|杨帆任/,
  },
  {
    title: 'a foreign name with sounds that are surnames too',
    publisher: '芜湖市商务局',
    text: '德国驻上海总领事安娜·施密特女士，约翰·奥沙利文教授参加，“科创中国·云州行”活动启动。',
    holds: [],
    not: /中国·|^施密特|女士/,
  },
  {
    title: 'an unlisted town takes the county that its bulletin names',
    publisher: '石鼓岭镇党政办公室',
    text: '县委常委、政法委书记严冬在县应急管理局局长陶然陪同下到我镇检查。党委副书记、政法委员左右，县委组织部副部长言清参加。检查组严格执行《涞源县地质灾害避险转移预案》。',
    holds: [
      '严冬 常委@中国共产党涞源县委员会',
      '严冬 书记@中国共产党涞源县委员会政法委员会',
      '陶然 局长@涞源县应急管理局',
      '左右 副书记@中国共产党石鼓岭镇委员会',
      '言清 副部长@中国共产党涞源县委员会组织部',
    ],
    not: /镇县|@县委|人民代表大会/,
  },
  {
    title: 'a commission of a congress whose name holds verbs',
    publisher: '佳木斯市人大常委会办公室',
    text: '市人大常委会人事代表选举工作委员会主任韩露、省人大环境与资源保护委员会副主任委员苏州参加。郊区人大常委会召开推进会，区人大常委会主任欧阳雪讲话。',
    holds: [
      '韩露 主任@佳木斯市人民代表大会常务委员会人事代表选举工作委员会',
      '苏州 副主任委员@黑龙江省人民代表大会环境与资源保护委员会',
      '欧阳雪 主任@郊区人民代表大会常务委员会',
    ],
    not: /@选举|@资源|欧阳雪 主任@佳木斯市人民/,
  },
  {
    title: 'a level word whose place nobody can tell gives no post',
    publisher: '佳木斯市人大常委会办公室',
    text: '会上，县人大常委会主任欧阳雪讲话，市人大常委会主任高峻岭主持。',
    holds: ['高峻岭 主任@佳木斯市人民代表大会常务委员会'],
    not: /欧阳雪 /,
  },
  {
    title: 'an appointment that leaves out its verb, and one that takes back',
    publisher: '佳木斯市人大常委会办公室',
    text: '决定任命白雪为市民政局局长，边疆为市水务局局长；任命那顺为市中级人民法院副院长；免去江山的市民政局局长职务。',
    holds: ['白雪 局长@佳木斯市民政局', '边疆 局长@佳木斯市水务局', '那顺 副院长@佳木斯市中级人民法院'],
    held: ['江山 局长@佳木斯市民政局'],
    not: /任命|江山 HOLDS/,
  },
  {
    title: 'a company dismisses somebody and makes him something else; what is only proposed is not held',
    publisher: '江北港航集团有限公司综合办公室',
    text: '聘任施工为荆州港务有限公司副总经理（试用期一年）；解聘丁一的荆州港务有限公司副总经理职务，改任集团战略投资部副部长。集团纪委副书记闻达拟任荆州港务有限公司党支部书记。',
    holds: [
      '施工 副总经理@荆州港务有限公司',
      '丁一 副部长@江北港航集团有限公司战略投资部',
      '闻达 副书记@江北港航集团有限公司纪委',
    ],
    held: ['丁一 副总经理@荆州港务有限公司'],
    not: /拟任|闻达 党支部书记|综合办公室/,
  },
  {
    title: 'branches of the other parties',
    publisher: '政协修水县委员会办公室',
    text: '县民政局副局长安康汇报，民革修水县支部主委温良、民盟九江市委副主委高山、九三学社修水县支社主委丁玲参加。',
    holds: ['温良 主委@民革修水县支部', '高山 副主委@民盟九江市委员会', '丁玲 主委@九三学社修水县支社'],
    not: /民政局民革|中国共产党九江/,
  },
  {
    title: 'why somebody is absent, when and of what origin ends a name',
    publisher: '酒泉市科学技术局',
    text: '副局长牛得草因另有公务未能参加，局长公孙治7月2日主持会议，甘肃农业大学教授颉敏华（女，东乡族）授课，副局长程前领学文件，听取副局长严守的汇报。',
    holds: [
      '牛得草 副局长@酒泉市科学技术局',
      '公孙治 局长@酒泉市科学技术局',
      '颉敏华 教授@甘肃农业大学',
      '程前 副局长@酒泉市科学技术局',
      '严守 副局长@酒泉市科学技术局',
    ],
    not: /因|程前领|7/,
  },
  {
    title: 'a body that no list has keeps its head from the body before it',
    publisher: '西陵街道办事处',
    text: '街道党工委书记杜若，物业公司经理单勇、业委会主任毕胜，专家组副组长、西南大学教授瞿塘参加。',
    holds: ['杜若 书记@中国共产党西陵街道工作委员会', '毕胜 主任@业委会', '瞿塘 教授@西南大学'],
    not: /毕胜 主任@中国|专家组.*街道|街道.*专家组/,
  },
  {
    title: 'posts of one person over a comma, and the committee of the staff',
    publisher: '海南省卫生健康委员会办公室',
    text: '省卫生健康委党委委员、副主任，省中医药管理局局长王琼出席。驻委纪检监察组组长严正、委直属机关党委专职副书记郑和汇报。',
    holds: [
      '王琼 副主任@海南省卫生健康委员会',
      '王琼 局长@海南省中医药管理局',
      '郑和 专职副书记@海南省卫生健康委员会直属机关党委',
    ],
    not: /纪检监察组机关|郑和 .*纪检/,
  },
  {
    title: 'a county of the city on which an item is has its own bureaus',
    publisher: '郴州市卫生健康委员会办公室',
    text: '资兴市：4月8日，资兴市启动健走激励大赛，市卫生健康局局长邓通出席启动仪式。',
    holds: ['邓通 局长@资兴市卫生健康局'],
    not: /郴州市卫生健康局/,
  },
  {
    title: 'schools of another university, and our own library',
    publisher: '贵州乌江学院',
    text: '兰州大学草地农业科技学院教授南国贤、化学化工学院院长席慕尧发言。图书馆举办读书会，副馆长黄果树主持。红花岗区消防救援大队大队长平安讲评，保卫处处长毕节陪同。',
    holds: ['席慕尧 院长@兰州大学化学化工学院', '黄果树 副馆长@贵州乌江学院图书馆', '毕节 处长@贵州乌江学院保卫处'],
    not: /大队保卫处|@化学化工学院|乌江学院化学/,
  },
  {
    title: 'the region of a visit in a bulletin of the centre',
    publisher: '水利部水旱灾害防御司',
    text: '副部长石坚赴广西壮族自治区梧州市检查，自治区水利厅厅长韦大江、珠江水利委员会主任区河陪同。水文司副司长温度、信息中心副主任高远汇报。',
    holds: [
      '石坚 副部长@水利部',
      '韦大江 厅长@广西壮族自治区水利厅',
      '区河 主任@水利部珠江水利委员会',
      '温度 副司长@水利部水文司',
      '高远 副主任@水利部信息中心',
    ],
    not: /水文司信息中心|防御司/,
  },
  {
    title: 'numerals that begin a place count nothing, and a name that a dot parts after a post',
    publisher: '钦州市投资促进局',
    text: '三江镇茶坝村党支部书记韦来、泰国正泰冷链有限公司总裁颂猜·乍仑蓬、中国—马来西亚钦州产业园区管委会常务副主任黎明珠参加。三家企业负责人参加。',
    holds: [
      '韦来 党支部书记@三江镇茶坝村',
      '颂猜·乍仑蓬 总裁@泰国正泰冷链有限公司',
      '黎明珠 常务副主任@中国—马来西亚钦州产业园区管理委员会',
    ],
    not: /三家|@马来西亚/,
  },
  {
    title: 'the committee of a hospital publishes: posts are the hospital’s, its branches are its parts',
    publisher: '中共聊城市第三人民医院委员会',
    text: '院党委书记尹成军，党委副书记、院长柴米，急诊科护士长严冬，机关第一党支部书记、党委办公室主任宫羽参加。我想起院党委副书记柴米的话。',
    holds: [
      '尹成军 党委书记@聊城市第三人民医院',
      '柴米 院长@聊城市第三人民医院',
      '严冬 护士长@聊城市第三人民医院急诊科',
      '宫羽 书记@聊城市第三人民医院机关第一党支部',
      '宫羽 主任@聊城市第三人民医院党委办公室',
    ],
    not: /中共聊城|想起|急诊科机关/,
  },
  {
    title: 'a former post between body and head',
    publisher: '海南省农业农村厅',
    text: '省乡村振兴局原局长、省农业专家咨询委员会主任周游因出访未能参会。',
    holds: ['周游 主任@海南省农业专家咨询委员会'],
    held: ['周游 局长@海南省乡村振兴局'],
    not: /周游因|原局长/,
  },
  {
    title: 'a name that print parts by a wide blank is no word, and the verb after it no part of it',
    publisher: '长治市文化和旅游局',
    text: '省文化和旅游厅副厅长连　续带队督导，连续指出要整改。局产业发展科科长成　长作解读，已连续三年增长。',
    holds: ['连续 副厅长@山西省文化和旅游厅', '成长 科长@长治市文化和旅游局产业发展科'],
    not: /成长作|局局产业/,
  },
  {
    title: 'a company by a part of its name, and its 和 that joins nothing',
    publisher: '云和县经济商务局',
    text: '调研组来到浙江和信玩具集团有限公司，公司董事长何方介绍情况，和信玩具总经理池明参加；宜宾市联芯动力电池技术有限公司落户，与联芯动力董事长骆嘉树会谈。',
    holds: [
      '何方 董事长@浙江和信玩具集团有限公司',
      '池明 总经理@浙江和信玩具集团有限公司',
      '骆嘉树 董事长@宜宾市联芯动力电池技术有限公司',
    ],
    not: /@信玩具|何方 .*联芯/,
  },
  {
    title: 'groups that are sent, offices of a province elsewhere, what a letter says to',
    publisher: '固始县教育体育局',
    text: '县纪委监委派驻第五纪检监察组组长严明作提醒，河南省驻深圳办事处主任倪虹出席，宣读了省长纪开元致在粤人才的慰问信，听取县委书记汤志恒关于项目的汇报。',
    holds: [
      '严明 组长@中国共产党固始县纪律检查委员会固始县监察委员会派驻第五纪检监察组',
      '倪虹 主任@河南省驻深圳办事处',
      '纪开元 省长@河南省人民政府',
      '汤志恒 书记@中国共产党固始县委员会',
    ],
    not: /@第五|@深圳|纪开元致|汤志恒关/,
  },
  {
    title: 'a court, a tax bureau and a bank have parts of their own',
    publisher: '大同市中级人民法院',
    text: '院长岳峙，执行局局长铁牛，审判委员会专职委员明镜，民一庭庭长林岚，云冈区人民法院院长白石参加。',
    holds: [
      '岳峙 院长@大同市中级人民法院',
      '铁牛 局长@大同市中级人民法院执行局',
      '明镜 专职委员@大同市中级人民法院审判委员会',
      '林岚 庭长@大同市中级人民法院民一庭',
      '白石 院长@云冈区人民法院',
    ],
    not: /委员会民一庭|执行局审判/,
  },
  {
    title: 'a bureau calls itself 市局',
    publisher: '国家税务总局芜湖市税务局',
    text: '市局党委书记、局长方正主持，总会计师宁静、征管科技科科长金水参加，省局副局长田野到会。',
    holds: [
      '方正 党委书记@国家税务总局芜湖市税务局',
      '宁静 总会计师@国家税务总局芜湖市税务局',
      '金水 科长@国家税务总局芜湖市税务局征管科技科',
    ],
    not: /@芜湖市局|田野 副局长@国家税务总局芜湖/,
  },
  {
    title: 'Yi names whole, one after the other',
    publisher: '凉山州农业农村局',
    text: '州农业农村局局长沙马石体，副局长吉克曲布、阿苦伍各、马黑日干参加，各县负责人到会。',
    holds: [
      '沙马石体 局长@凉山彝族自治州农业农村局',
      '吉克曲布 副局长@凉山彝族自治州农业农村局',
      '阿苦伍各 副局长@凉山彝族自治州农业农村局',
      '马黑日干 副局长@凉山彝族自治州农业农村局',
    ],
    not: /^阿苦伍 |^阿苦 |各县/,
  },
];

describe('posts of houses of every level', () => {
  test.each(CASES)('$title', ({ publisher, text, holds, held = [], not }) => {
    const read = readTexts([text], { publisher });
    for (const line of holds) expect(read.holds).toContain(line);
    for (const line of held) expect(read.held).toContain(line);
    expect([...read.holds, ...read.held, ...read.persons].filter((line) => not.test(line))).toEqual([]);
  });
});

/** Parts of a house that are named without it, and which house that is. All persons are invented. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

interface Case {
  readonly title: string;
  readonly publisher?: string;
  readonly text: string;
  readonly holds: readonly string[];
  readonly not: RegExp;
}

const CASES: readonly Case[] = [
  {
    title: 'a school’s union and committees by its own letter',
    publisher: '云州理工大学',
    text: '校工会主席严正、校团委书记白石、校侨联主席谷雨参加。',
    holds: ['严正 主席@云州理工大学工会', '白石 书记@云州理工大学团委', '谷雨 主席@云州理工大学侨联'],
    not: /@校/,
  },
  {
    title: 'a verb before a unit is no part of its name',
    publisher: '云州理工大学',
    text: '副校长严正出差，委托后勤处副处长白石参会，协同保卫处处长谷雨、组织人事处处长艾青查看现场。',
    holds: ['白石 副处长@云州理工大学后勤处', '谷雨 处长@云州理工大学保卫处', '艾青 处长@云州理工大学组织人事处'],
    not: /委托|协同/,
  },
  {
    title: 'a company’s union and discipline commission after a post of the company, whoever publishes',
    publisher: '云州市教育局',
    text: '云江省矿业集团有限公司党委副书记、工会主席严正，纪委书记白石参加。市纪委副书记谷雨出席。',
    holds: [
      '严正 主席@云江省矿业集团有限公司工会',
      '白石 书记@云江省矿业集团有限公司纪委',
      '谷雨 副书记@中国共产党云州市纪律检查委员会',
    ],
    not: /白石 书记@中国共产党/,
  },
  {
    title: 'NOT: a county’s party department after a post of a school',
    publisher: '云州市教育局',
    text: '云州大学校长严正，县委常委、宣传部部长白石参加。',
    holds: ['严正 校长@云州大学'],
    not: /大学宣传部/,
  },
  {
    title: 'special committees of a CPPCC and of a congress by their full names',
    publisher: '政协云州市委员会办公室',
    text: '提案委员会主任严正、经济委员会副主任白石、社会法制委主任谷雨发言。市人大常委会副主任艾青、监察和司法委员会主任委员田野列席。',
    holds: [
      '严正 主任@中国人民政治协商会议云州市委员会提案委员会',
      '白石 副主任@中国人民政治协商会议云州市委员会经济委员会',
      '谷雨 主任@中国人民政治协商会议云州市委员会社会法制委员会',
      '田野 主任委员@云州市人民代表大会监察和司法委员会',
    ],
    not: /@提案|@云州市经济委员会|@社会/,
  },
  {
    title: 'the bureau of the province in the bulletin of a county’s bureau, numbered branches of ours',
    publisher: '国家税务总局永新县税务局',
    text: '第一税务分局局长严正、征收管理股股长白石汇报。省局总会计师谷雨、省局法制处处长艾青、市局局长田野讲话。',
    holds: [
      '严正 局长@国家税务总局永新县税务局第一税务分局',
      '白石 股长@国家税务总局永新县税务局征收管理股',
      '谷雨 总会计师@国家税务总局江西省税务局',
      '艾青 处长@国家税务总局江西省税务局法制处',
      '田野 局长@国家税务总局吉安市税务局',
    ],
    not: /@省局|江西省局|@第一/,
  },
  {
    title: 'what a village and a community have of their own',
    text: '青龙县河西镇柳林村党支部书记严正说，村里要修路。村妇联主席白石、村监委会主任谷雨参加。',
    holds: ['白石 主席@青龙县河西镇柳林村妇联', '谷雨 主任@青龙县河西镇柳林村监委会'],
    not: /@村/,
  },
  {
    title: 'an attached school is no part of the name that is cut off',
    publisher: '云州市教育局',
    text: '云州师范学院附属中学党委书记严正、云州师范大学附属小学副校长白石出席。',
    holds: ['严正 党委书记@云州师范学院附属中学', '白石 副校长@云州师范大学附属小学'],
    not: /@云州师范(?:学院|大学)$/,
  },
  {
    title: 'a town that the divisions know elsewhere only is no reason to give its posts to the publisher',
    publisher: '云州市教育局',
    text: '河西镇党委书记严正、镇长白石参加。河东街道党工委书记谷雨、办事处主任艾青陪同。',
    holds: ['严正 书记@中国共产党河西镇委员会', '白石 镇长@河西镇人民政府', '艾青 主任@河东街道办事处'],
    not: /教育局|党工委办事处/,
  },
  {
    title: 'heads that only a school, a weather station or a newsroom has',
    text: '青龙县第二小学校长严正，教导主任白石、德育副主任谷雨出席。青龙县气象台首席预报员艾青、青龙县融媒体中心主任田野、总编辑江帆参加。',
    holds: [
      '白石 教导主任@青龙县第二小学',
      '谷雨 德育副主任@青龙县第二小学',
      '艾青 首席预报员@青龙县气象台',
      '江帆 总编辑@青龙县融媒体中心',
    ],
    not: /主任@青龙县第二小学教|预报员艾/,
  },
  {
    title: 'associations by their short names, a trade’s party committee',
    publisher: '云州市司法局',
    text: '市司法局副局长、市律协党委书记严正，省律协监事长、市律协会长白石，市律师行业党委书记谷雨参加。',
    holds: [
      '严正 副局长@云州市司法局',
      '严正 党委书记@云州市律师协会',
      '白石 会长@云州市律师协会',
      '谷雨 书记@云州市律师行业党委',
    ],
    not: /律协会|严正 党委书记@云州市司法局/,
  },
  {
    title: 'a second title in brackets between post and name',
    publisher: '云州市残疾人联合会',
    text: '会长（理事长）严正，常务副会长（副理事长）白石，副会长（理事）谷雨、艾青出席。',
    holds: ['严正 会长@云州市残疾人联合会', '白石 常务副会长@云州市残疾人联合会', '艾青 副会长@云州市残疾人联合会'],
    not: /（/,
  },
  {
    title: '分公司 is the branch that was named, not the publisher',
    publisher: '云江水电集团有限公司',
    text: '检查组在漾江分公司召开座谈会。会议由集团副总经理严正主持，分公司党总支书记、总经理白石汇报。',
    holds: ['严正 副总经理@云江水电集团有限公司', '白石 总经理@云江水电集团有限公司漾江分公司'],
    not: /白石 .*公司$(?<!分公司)/,
  },
  {
    title: 'a team of inspectors and an arbitration court by their whole names',
    publisher: '江西省生态环境厅',
    text: '省第三生态环境保护督察组进驻吉安市。督察组组长严正讲话。市劳动人事争议仲裁院举办开放日，仲裁院院长白石介绍。',
    holds: ['严正 组长@江西省第三生态环境保护督察组', '白石 院长@吉安市劳动人事争议仲裁院'],
    not: /厅督察组|@督察组|@仲裁院/,
  },
  {
    title: 'wards of a hospital in a list',
    text: '赣州市中心医院妇产科主任严正、神经内科二病区副主任白石义诊。',
    holds: ['严正 主任@赣州市中心医院妇产科', '白石 副主任@赣州市中心医院神经内科二病区'],
    not: /妇产科神经/,
  },
  {
    title: 'names that open lines of their own before a body with a post',
    text: '发布会举行\n发布人：\n才让扎西　赣州市市场监督管理局副局长\n主持人：\n白石松　赣州市委宣传部副部长、市商务局局长\n主办单位　赣州市教育局局长办公室',
    holds: [
      '才让扎西 副局长@赣州市市场监督管理局',
      '白石松 副部长@中国共产党赣州市委员会宣传部',
      '白石松 局长@赣州市商务局',
    ],
    not: /主办|主持/,
  },
  {
    title: 'NOT: duties that open such lines',
    text: '包联名单\n包村　赣州市水利局局长\n包户领导　赣州市林业局局长\n总负责　赣州市应急管理局局长\n副牵头　赣州市商务局局长\n总调度　赣州市财政局局长\n白石松　赣州市教育局局长',
    holds: ['白石松 局长@赣州市教育局'],
    not: /包村|包户|负责|牵头|调度/,
  },
  {
    title: 'what was named above, and a post behind the name',
    publisher: '云州市教育局',
    text: '由江西省林业科学院油茶研究所提供支持。上述研究所的两位专家罗源研究员、徐水副研究员授课。青龙县新华书店经理严正参加。',
    holds: ['罗源 研究员@江西省林业科学院油茶研究所', '徐水 副研究员@江西省林业科学院油茶研究所'],
    not: /上述|专家/,
  },
  {
    title: 'the bookshop of a county, a posthumous or retired post is over',
    publisher: '永新县教育局',
    text: '县新华书店经理严正参加。原挂点的县政协副主席白石已于6月退休。',
    holds: ['严正 经理@永新县新华书店'],
    not: /白石|@县/,
  },
  {
    title: 'who is elected in a clause of his own, a mission’s name is said once',
    text: '云州市餐饮行业协会换届，严正当选会长，白石当选为秘书长。肯尼亚驻华大使馆参赞卡玛乌参加。',
    holds: ['严正 会长@云州市餐饮行业协会', '白石 秘书长@云州市餐饮行业协会', '卡玛乌 参赞@肯尼亚驻华大使馆'],
    not: /大使馆大使馆/,
  },
  {
    title: 'NOT: a house’s name is not put before itself; a union after another deed is not the guest’s',
    publisher: '琼山大学',
    text: '琼山大学附属中学校长严正出席。云江化工公司高级技师白石作报告，新生聆听，团委书记谷雨主持。',
    holds: ['严正 校长@琼山大学附属中学', '谷雨 书记@琼山大学团委'],
    not: /琼山大学琼山|化工公司团委/,
  },
  {
    title: 'a division of a school that ends like a body',
    publisher: '淄川职业学院',
    text: '发展规划与质量管理处处长严正汇报。云州市公园管理处主任白石参加。',
    holds: ['严正 处长@淄川职业学院发展规划与质量管理处', '白石 主任@云州市公园管理处'],
    not: /@发展|学院云州市/,
  },
];

describe('parts of a house', () => {
  test.each(CASES)('$title', ({ publisher, text, holds, not }) => {
    const read = readTexts([text], publisher ? { publisher } : {});
    for (const line of holds) expect(read.holds).toContain(line);
    expect(read.holds.filter((line) => not.test(line))).toEqual([]);
  });
});

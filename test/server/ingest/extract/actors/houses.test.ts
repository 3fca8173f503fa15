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
];

describe('posts of houses of every level', () => {
  test.each(CASES)('$title', ({ publisher, text, holds, held = [], not }) => {
    const read = readTexts([text], { publisher });
    for (const line of holds) expect(read.holds).toContain(line);
    for (const line of held) expect(read.held).toContain(line);
    expect([...read.holds, ...read.held, ...read.persons].filter((line) => not.test(line))).toEqual([]);
  });
});

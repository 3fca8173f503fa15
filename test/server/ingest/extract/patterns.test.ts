/** The hard patterns of the genre: what must be said, and what must not. Persons are invented. */
import { describe, expect, test } from 'vitest';
import { type Setting, saidIn } from './said-in.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly setting?: Setting;
  /** Lines that must be there; a RegExp must match one line. */
  readonly says: readonly (string | RegExp)[];
  /** None of the lines may match. */
  readonly not?: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    name: '1 a meeting with chair, reporter and guest',
    text: '7月1日，市政府召开全市科技成果转化现场会，副市长苏和平出席会议并讲话，市科技局党组成员、副局长齐悦作情况通报，市政府副秘书长龙海主持会议。',
    says: [
      '苏和平 ATTENDS 全市科技成果转化现场会',
      '苏和平 SPEAKS 全市科技成果转化现场会',
      '齐悦 REPORTS 全市科技成果转化现场会',
      '龙海 PRESIDES 全市科技成果转化现场会',
      '鄂尔多斯市人民政府 HOST 全市科技成果转化现场会',
    ],
    not: [/^苏和 /, /龙海市/],
  },
  {
    name: '2 one verb for a list with two posts',
    text: '7月1日，市科技局召开项目工作座谈会。副局长贺喜、额尔敦，四级调研员包力分别就项目申报、平台建设和人才引育作了介绍。',
    says: [/^贺喜 REPORTS /, /^额尔敦 REPORTS /, /^包力 REPORTS /],
  },
  {
    name: '3 a report made by, the name before its verb',
    text: '7月1日，市科技局举办专题辅导报告会，辅导报告由自治区科技厅成果转化与区域创新处处长齐跃作。',
    says: [/^齐跃 LECTURES .*辅导报告会/],
    not: [/齐跃作/],
  },
  {
    name: '4 common words as names before 先后发言',
    text: '7月1日，杭锦旗召开科技工作推进会，副旗长安全、康健和旗科技局局长高原先后发言。',
    says: [/^安全 SPEAKS /, /^康健 SPEAKS /, /^高原 SPEAKS /],
  },
  {
    name: '5 whole Mongolian names before 作交流发言',
    text: '7月1日，市科技局召开科技工作交流会。乌审旗科技局局长那顺孟和、鄂托克旗副旗长布和朝鲁及企业代表娜仁高娃作交流发言。',
    says: [/^那顺孟和 SPEAKS /, /^布和朝鲁 SPEAKS /, /^娜仁高娃 SPEAKS /],
    not: [/^那顺孟 /],
  },
  {
    name: '6 和 between a post and a name that is a firm elsewhere',
    text: '7月1日，副市长苏和平到准格尔旗调研科技工作，办公室主任云丽和包钢陪同调研。',
    says: [/^云丽 ACCOMPANIES /, /^苏和平 INSPECTS /],
    not: [/^云丽 INSPECTS/, /^包钢 INSPECTS/],
  },
  {
    name: '7 一行 and its number',
    text: '7月1日，科技局党组书记张会平等一行6人到准格尔旗督导科技工作。',
    says: [/^张会平 INSPECTS /, /VISITS 准格尔旗$/],
    not: [/^张会 /],
  },
  {
    name: '8 a meeting that stresses is no person',
    text: '7月1日，市科技局召开平台建设推进会，局长边宁主持会议。会议强调，要把平台建设放在突出位置。会议要求，各旗区7月底前报送清单。',
    says: [/^边宁 PRESIDES /],
    not: [/SPEAKS/, /各旗区/],
  },
  {
    name: '9 one visit told in three sentences',
    text: '7月1日，副市长苏和平到康巴什区调研。他指出，要补齐短板。调研中，苏和平还看望了科研人员。',
    says: [/^苏和平 INSPECTS /, /^苏和平 SPEAKS /, /VISITS 康巴什区$/],
  },
  {
    name: '10 delegated, represented, read out',
    text: '7月1日，市科技局召开科技创新大会。受市委常委白朝克委托，市政府副秘书长龙海主持会议并宣读其书面讲话；齐悦代表局长边宁致辞。',
    says: [/^龙海 PRESIDES /, /^齐悦 SPEAKS /],
    not: [/^白朝克 (?:PRESIDES|SPEAKS|ATTENDS|REPORTS)/, /^边宁 (?:PRESIDES|SPEAKS|ATTENDS|REPORTS)/],
  },
  {
    name: '11 a conveyed speech',
    text: '7月1日，局长边宁主持召开党组会议。会上传达学习了自治区党委书记秦汉生在全区科技大会上的讲话精神，副局长齐悦领学。',
    says: [/^边宁 PRESIDES /, /^齐悦 SPEAKS /],
    not: [/^边宁 REPORTS /, /^秦汉生 (?:SPEAKS|ATTENDS|PRESIDES|REPORTS)/, /全区科技大会$/],
  },
  {
    name: '12 three posts and a former one',
    text: '7月1日，市科技局召开科技工作会议，市委常委、政府副市长、高新区党工委书记白朝克，原市科技局局长、现市人大教科文卫委主任委员边宁出席。',
    says: [/^白朝克 ATTENDS .*科技工作会议$/, /^边宁 ATTENDS .*科技工作会议$/],
    not: [/^边宁 HOLDS 局长/],
  },
  {
    name: '13 organisers with their roles, groups left out',
    text: '7月1日，全市科技活动周启动仪式在康巴什区举行。活动由自治区科技厅指导，市科技局和康巴什区人民政府主办，鄂尔多斯应用技术学院、市生产力促进中心承办，各旗区科技局协办。',
    says: [
      '鄂尔多斯市科学技术局 HOST 全市科技活动周启动仪式',
      /康巴什区人民政府 HOST /,
      /鄂尔多斯应用技术学院 UNDERTAKE /,
      /生产力促进中心 UNDERTAKE /,
      /内蒙古自治区科学技术厅 GUIDE /,
    ],
    not: [/各旗区/],
  },
  {
    name: '20 quotes that are initiatives and quotes that are not',
    text: '7月1日，市科技局召开科技创新推进会。边宁强调，要围绕“卡脖子”难题，落实“揭榜挂帅”制，实施“科技兴蒙”行动，《科技日报》作了报道。',
    says: [/PROMOTES “揭榜挂帅”制/, /PROMOTES “科技兴蒙”行动/],
    not: [/卡脖子/, /PROMOTES 科技日报/],
  },
  {
    name: '21 a case told of 该市, 我市 stays the publisher',
    setting: { kind: 'CASE', title: '陕西铜川推出人才“双聘”办法' },
    text: '陕西省铜川市出台人才“双聘”办法。一是该市财政每年安排3000万元；二是当地企业与高校共建研究院12家。我市可借鉴。',
    says: [/^铜川市 OFFERS /, /TAKES 该市财政每年安排3000万元/],
    not: [/鄂尔多斯市 OFFERS/],
  },
  {
    name: '22 a district writes 我区, a day is not guessed',
    setting: { publisher: '鄂尔多斯市康巴什区科学技术局', series: '康巴什科技简报' },
    text: '近日，我区举办科普周启动仪式，区委常委、副区长恩和参加。',
    says: [/^恩和 ATTENDS 科普周启动仪式$/],
    not: [/内蒙古自治区 /],
  },
  {
    name: '25 a delegation, two universities, a signature',
    text: '6月30日，边宁一行赴北京，先后走访中国矿业大学（北京）、清华大学碳中和研究院，与中国工程院院士何川座谈，并与两校签署协议。',
    says: [/^边宁 LEADS /, /VISITS 中国矿业大学（北京）$/, /VISITS 清华大学碳中和研究院$/],
    not: [/VISITS 中国矿业大学$/, /^边宁 HOLDS 院士/],
  },
];

describe('patterns of bulletins', () => {
  test.each(CASES)('$name', ({ text, setting, says, not = [] }) => {
    const lines = saidIn(text, setting);
    for (const line of says) {
      if (typeof line === 'string') expect(lines).toContain(line);
      else
        expect(
          lines.some((said) => line.test(said)),
          `${line} among\n${lines.join('\n')}`,
        ).toBe(true);
    }
    for (const line of not) expect(lines.filter((said) => line.test(said))).toEqual([]);
  });
});

/** The hard patterns of the genre: what must be said, and what must not. Persons are invented. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../server/model/facts.ts';
import { expectSaid, factNamed, factsOf, factsOfFile, linesOf, type Setting } from './said-in.ts';

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
    name: '14 two divisions hold one training, 与 inside their names parts nothing',
    text: '7月1日，市科技局政策法规与监督科和市司法局普法与依法治理科联合举办专题培训。',
    says: [/^鄂尔多斯市科学技术局政策法规与监督科 HOST /, /^鄂尔多斯市司法局普法与依法治理科 HOST /],
    not: [/^(?:监督科|依法治理科|鄂尔多斯市科学技术局|鄂尔多斯市司法局|.*法规|.*普法) HOST /],
  },
  {
    name: '19 a nickname, its short form and its number are one document',
    text: '7月1日，市政府印发《关于加快科技创新的若干措施》（以下简称“科创20条”，鄂府发〔2021〕8号）。“20条”明确，对新认定的实验室补助30万元。',
    says: [/^鄂尔多斯市人民政府 ISSUES 关于加快科技创新的若干措施$/, /^关于加快科技创新的若干措施 SETS .*补助30万元/],
    not: [/ISSUES (?:“?20条”?|科创20条)$/, /SETS .*20条/],
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
  test.each(CASES)('$name', ({ text, setting, says, not = [] }) => expectSaid(text, says, not, setting));

  test('24 who is sent the issue, who made it, how many were printed', () => {
    const facts = factsOfFile(
      `鄂尔多斯科技简报
第7期
鄂尔多斯市科学技术局　　　　2021年7月5日

【工作动态】
市科技局召开推进会
7月1日，市科技局召开科技成果转化推进会，局长边宁主持会议。

报：市委、市人大、市政府、市政协，自治区科技厅
送：各旗区党委、政府，市直各部门
编辑：王　革　　审核：贺喜　　（共印60份）
`,
    );
    const sent = linesOf(facts).filter((line) => / (?:SENT_TO|EDITS|REVIEWS) /.test(line));
    expect(sent.map((line) => line.replace(/^.* SENT_TO /, 'SENT_TO ').replace(/(EDITS|REVIEWS) .*$/, '$1'))).toEqual([
      '王革 EDITS',
      '贺喜 REVIEWS',
      'SENT_TO 中国人民政治协商会议鄂尔多斯市委员会',
      'SENT_TO 中国共产党鄂尔多斯市委员会',
      'SENT_TO 内蒙古自治区科学技术厅',
      'SENT_TO 鄂尔多斯市人民代表大会常务委员会',
      'SENT_TO 鄂尔多斯市人民政府',
    ]);
    const kinds = facts.claims.filter(({ type }) => type === 'SENT_TO').map(({ properties }) => properties.kind);
    expect(new Set(kinds)).toEqual(new Set(['REPORT']));
    expect(factNamed(facts, 'Issue')?.properties.copies).toBe(60);
  });
});

interface Numbers {
  readonly name: string;
  readonly text: string;
  readonly setting?: Setting;
  readonly label: Fact['label'];
  /** Each must be the properties of one fact of the label, by a part of its name. */
  readonly has: readonly (readonly [part: string, properties: Record<string, unknown>])[];
  /** No fact of the label may have these. */
  readonly none: readonly Record<string, unknown>[];
}

const NUMBERS: readonly Numbers[] = [
  {
    name: '15 a range over two months, a day without a month, a part of a month to come',
    text: '6月30日至7月2日，局长边宁率代表团在沪考察科技园区；3日上午，边宁主持召开座谈会；科技政策培训班将于7月中旬举办。',
    label: 'Meeting',
    has: [
      ['考察科技园区', { startDate: '2021-06-30', endDate: '2021-07-02' }],
      ['座谈会', { startDate: '2021-07-03' }],
      ['科技政策培训班', { startDate: '2021-07-11', endDate: '2021-07-20', planned: true }],
    ],
    none: [{ startDate: '2020-07-11' }, { startDate: '2021-07-03', planned: true }],
  },
  {
    name: '15 a range over the turn of the year',
    text: '12月28日—1月3日，局长边宁率代表团在沪考察科技园区。',
    setting: { date: '2022-01-05' },
    label: 'Meeting',
    has: [['考察科技园区', { startDate: '2021-12-28', endDate: '2022-01-03' }]],
    none: [{ startDate: '2022-12-28' }, { endDate: '2021-01-03' }],
  },
  {
    name: '16 three tiers in order and a cap',
    text: '7月1日，市科技局印发《平台管理办法》。《平台管理办法》规定，对新认定的国家、自治区、市级重点实验室分别给予200万元、100万元、30万元一次性补助，同一单位累计不超过500万元。',
    label: 'Figure',
    has: [
      ['国家重点实验室', { max: 2_000_000, kind: 'FUNDING' }],
      ['自治区重点实验室', { max: 1_000_000, kind: 'FUNDING' }],
      ['市级重点实验室', { max: 300_000, kind: 'FUNDING' }],
      ['累计', { max: 5_000_000, kind: 'FUNDING' }],
    ],
    none: [{ min: 300_000, max: 5_000_000 }, { min: 300_000 }, { min: 5_000_000 }],
  },
  {
    name: '17 a share from to, a sum from to, a ratio that is no number',
    text: '7月1日，市科技局印发《后补助办法》。《后补助办法》规定，按研发投入的5%—10%后补助，每家50—300万元，市、旗区按6∶4分担。',
    label: 'Figure',
    has: [
      ['研发投入', { min: 5, max: 10, unit: '%' }],
      ['每家', { min: 500_000, max: 3_000_000, unit: '元' }],
    ],
    none: [{ min: 50 }, { max: 50 }, { max: 6 }, { max: 4 }, { min: 6 }],
  },
  {
    name: '18 targets by the end of a plan, last year beside them',
    text: '7月1日，市科技局印发《创新规划》。《创新规划》提出，到“十四五”末，研发投入强度力争达到2%以上，高新技术企业由去年的125家增至260家左右。',
    label: 'Figure',
    has: [
      ['研发投入强度', { min: 2, year: 2025, kind: 'TARGET' }],
      ['高新技术企业', { min: 260, year: 2025 }],
      ['高新技术企业', { max: 125, year: 2020, kind: 'INDICATOR' }],
    ],
    none: [{ min: 125 }, { max: 260, year: 2020 }, { max: 2 }],
  },
  {
    name: '23 those who came, without those who watched',
    text: '7月1日，市科技局举办科技政策培训会。各旗区、市直有关部门和重点企业负责人共130余人参加，另有2600人次线上观看。',
    label: 'Meeting',
    has: [['科技政策培训会', { attendeeCount: 130 }]],
    none: [{ attendeeCount: 2730 }, { attendeeCount: 2600 }],
  },
];

describe('numbers of bulletins', () => {
  test.each(NUMBERS)('$name', ({ text, setting, label, has, none }) => {
    const facts = factsOf(text, setting).facts.filter((fact) => fact.label === label);
    for (const [part, properties] of has) {
      const named = facts.filter((fact) => fact.name.includes(part));
      expect(named.map((fact) => fact.properties)).toContainEqual(expect.objectContaining(properties));
    }
    for (const properties of none)
      expect(facts.map((fact) => fact.properties)).not.toContainEqual(expect.objectContaining(properties));
  });
});

/** What is looked at, looked up to, wished for, aimed at or only the reason is no subject; whose number stands beside a document. Invented names. */
import { describe } from 'vitest';
import { type SentenceRow, testRows } from '../said-in.ts';

const CITY = { publisher: '连云港市人民政府办公室', series: '工作简报', date: '2024-06-20' };

const MATTERS: readonly SentenceRow[] = [
  [
    'two verbs of looking are one',
    '6月3日，市长钟云岭带领部门负责人检查督导国庆节前安全生产大检查工作。',
    [/ ABOUT 国庆节前安全生产大检查工作$/],
    [/ ABOUT 督导国庆节前/],
  ],
  ['视察和指导工作 has no subject', '6月3日，副省长钟云岭莅临我市视察和指导工作。', [], [/ ABOUT /]],
  [
    'what visitors are told of on the way',
    '6月3日，市长钟云岭一行深入松华药业有限公司，了解企业发展历程、生产加工、市场前景。',
    [],
    [/ ABOUT /],
  ],
  [
    'how something stands is what they look at',
    '6月3日，副市长钟云岭到赣榆区视察经济社会发展情况。',
    [/ ABOUT 经济社会发展$/],
    [],
  ],
  [
    'who is heard is no matter',
    '6月3日，市政府召开座谈会，听取各民主党派、工商联、无党派人士对《政府工作报告》的意见。',
    [],
    [/ ABOUT 各民主党派/, / ABOUT 工商联/],
  ],
  [
    'a post or a hall with the words in its name',
    '6月3日，省农业农村厅乡村振兴工作队队长石磊到赣榆区走访脱贫户，参观了产教融合创新基地。',
    [],
    [/ ABOUT 乡村振兴$/, / ABOUT 产教融合$/],
  ],
  [
    'a title of what is asked is no name',
    '6月3日，市政协主席钟云岭到市交通运输局督办重点提案。',
    [],
    [/ ABOUT 提案：/],
    { ...CITY, title: '市政协主席钟云岭督办提案：让公交更准点' },
  ],
  ['a time of the year is no topic', '6月3日，市交通集团年中工作会议召开，总经理钟云岭讲话。', [], [/ ABOUT .*年中$/]],
];

const OTHERS: readonly SentenceRow[] = [
  [
    'what another place is looked up to for',
    '6月3日，全市柑橘产业大会召开，市长钟云岭表示，要打响“海州蜜橘”区域公用品牌，学习奉节县“奉上好橙”计划的经验。',
    [/^钟云岭 PROMOTES “海州蜜橘”区域公用品牌$/],
    [/ (?:ABOUT|PROMOTES) “奉上好橙”计划$/],
  ],
  [
    'what others are doing',
    '6月3日，市发改委召开分析会，主任石磊要求，要实施好“绿色倍增计划”。黄骅港综合保税区正在开展的“仓单通”试点，要跟踪研究。',
    [/ ABOUT “绿色倍增计划”$/],
    [/ ABOUT “仓单通”试点$/],
  ],
  [
    'the reason for a document is not the event',
    '6月3日，全市柑橘产业大会召开。为贯彻《江苏省农业发展规划》，市人民政府在会上发布了《柑橘产业三年行动方案》。',
    [/^连云港市人民政府 ISSUES 柑橘产业三年行动方案$/, / ABOUT 柑橘产业三年行动方案$/],
    [/ ABOUT 江苏省农业发展规划$/],
  ],
  [
    'an aim far ahead',
    '6月3日，市长钟云岭到经开区观摩项目，进一步坚定打造“四个中心”信心。',
    [],
    [/ (?:ABOUT|PROMOTES) “四个中心”/],
  ],
  [
    'any of a kind is no undertaking',
    '6月3日，市长钟云岭调研时强调，要发展多种产业模式经济，打好四季度攻坚战。',
    [],
    [/ PROMOTES 多种/, / PROMOTES 四季度/],
  ],
];

const DOCUMENTS: readonly SentenceRow[] = [
  ['what is asked for is not out', '市人大代表石磊建议市政府出台《养老服务条例》。', [], [/ ISSUES /]],
  ['what is pushed for is not out', '市司法局推动市人大常委会出台《文明行为促进条例》。', [], [/ ISSUES /]],
  ['what is planned is not out', '市科技局拟制定《成果转化办法》。', [], [/ ISSUES /]],
  [
    'a document that is carried out sets nothing here, and another place pays other sums',
    '近日，市政府办公室印发《促进中试基地建设若干措施》，贯彻《江苏省中试项目管理办法》，对新认定的基地奖励100万元。起草时参考了泰兴经济开发区的做法，该区对省级基地奖励200万元。',
    [/^促进中试基地建设若干措施 SETS .*100万元/],
    [/^江苏省中试项目管理办法 SETS/, / SETS .*200万元/],
  ],
  [
    'a sentence that opens with whose number it is',
    '近日，市政协办公室印发《提案办理协商办法》，规定办前协商率达到100%。徐州市的重点提案协商率为95%。',
    [/^提案办理协商办法 SETS .*100%/],
    [/ SETS .*95%/],
  ],
  [
    '目标价格 is no goal',
    '市发展改革委印发《棉花补贴方案》，明确棉花目标价格为每吨18600元。',
    [/^棉花补贴方案 SETS .*18600元/],
    [],
  ],
];

describe('Matters of visits and meetings', () => testRows(MATTERS, CITY));
describe('What is of others, or only an aim', () => testRows(OTHERS, CITY));
describe('Documents and their numbers', () => testRows(DOCUMENTS, CITY));

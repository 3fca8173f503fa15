/** News items without a masthead: whose posts are whose, and whose nobody can tell. Persons and firms are invented. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

const HOLDS: readonly (readonly [title: string, text: string, holds: readonly string[]])[] = [
  [
    'NOT: the visited city is no home of who goes there, nor is it afterwards',
    '8月8日，市政协主席陈志远率队赴苏州市考察。苏州市政协副主席马丽接待。市政协秘书长高远山参加。',
    ['马丽 副主席@中国人民政治协商会议苏州市委员会'],
  ],
  [
    'NOT: the guests’ city is not the hosts’',
    '9月1日，苏州市委书记吴江率党政代表团来我市考察。市委书记赵军、市长李明远陪同。',
    ['吴江 书记@中国共产党苏州市委员会'],
  ],
  [
    'the county that is visited has its own posts, and its city those of who comes',
    '3月12日，副市长李明远到和平县调研春耕生产工作。县委书记王强、县长赵海参加调研。',
    ['李明远 副市长@河源市人民政府', '王强 书记@中国共产党和平县委员会', '赵海 县长@和平县人民政府'],
  ],
  [
    'NOT: who goes to a county to learn from it is of another city',
    '3月12日，副市长李明远到和平县考察学习春耕生产。县委书记王强介绍情况。',
    ['王强 书记@中国共产党和平县委员会'],
  ],
  [
    'a place of which the text tells first is home',
    '平远县召开春季农业生产推进会。县委书记王强主持会议，副县长周平讲话。',
    ['周平 副县长@平远县人民政府', '王强 书记@中国共产党平远县委员会'],
  ],
  [
    "the paper's name tells the county",
    '苍南新闻网10月10日消息：今天下午，我县召开联席会议。县委书记黄小龙强调，要抓好落实。',
    ['黄小龙 书记@中国共产党苍南县委员会'],
  ],
  [
    'the towns tell the county, and it its city and its province',
    '10月18日，自治区信访局局长卢万里、市人大常委会副主任石春到我县调研，县委书记赵奇陪同。一行来到定江镇和潭下镇。',
    [
      '卢万里 局长@广西壮族自治区信访局',
      '石春 副主任@桂林市人民代表大会常务委员会',
      '赵奇 书记@中国共产党灵川县委员会',
    ],
  ],
  [
    'NOT: a place inside the name of a body that is told of, or of one that is visited',
    '铁路济南局集团副总经理罗永来我市调研，副市长刘亮陪同。市长秦峰带队前往深圳，拜访了无锡江南大学。',
    ['罗永 副总经理@济南局集团'],
  ],
  ['NOT: 部分乡镇 is no town', '市委书记王强主持会议，部分乡镇卫生院院长参加。', []],
  ['NOT: 资源县镇 is no county', '市委书记王强调研医疗卫生资源县镇一体化工作，县教育局副局长沈勇汇报。', []],
  ['NOT: towns of several counties', '县委书记王强到城关镇、太平镇调研。', []],
  [
    'NOT: 会同 and 和 before a level word are no counties',
    '县纪委监委会同县农业农村局局长王强印发通知。调研组来到青山镇和县水利局，会同县财政局局长李海调研。',
    [],
  ],
];

const PERSONS: readonly (readonly [title: string, text: string, persons: readonly string[]])[] = [
  [
    'leaders of a place as a group before their names',
    '市领导叶林、秦良骥、李向阳、马聪参加会议。',
    ['叶林', '李向阳', '秦良骥', '马聪'],
  ],
  ['one of them', '校领导赵国强参加会议。县级领导干部李克出席。', ['李克', '赵国强']],
  [
    'those of several houses',
    '市公安局领导单荣，市交通局领导方义，嘉通集团领导柏东、张山陪同调研。',
    ['单荣', '张山', '方义', '柏东'],
  ],
  ['NOT: 书记 with what he does', '召开基层党支部书记抓党建工作述职评议会议，局长讲党课。', []],
  ['NOT: what the group does', '市领导高度重视。校领导班子成员参加。县领导包联企业，市领导小组办公室印发通知。', []],
  ['a list that opens with a name that is a word', '王平、李克、张志高出席会议。', ['张志高', '李克', '王平']],
  ['NOT: a list of words', '安全、高效、平稳推进。和平、发展、合作、共赢成为共识。', []],
  ['NOT: words of time and manner after a post', '副市长前期未完成的工作，副局长单独听取汇报，书记易地调研。', []],
];

describe('a news item', () => {
  test.each(HOLDS)('%s', (_title, text, holds) => {
    expect(readTexts([text]).holds).toEqual([...holds].sort());
  });
  test.each(PERSONS)('%s', (_title, text, persons) => {
    expect(readTexts([text]).persons).toEqual([...persons].sort());
  });
});

test('items of several cities each have their own', () => {
  const { holds } = readTexts(['安庆市召开会议，市长张君毅出席。', '池州市召开会议，市委书记方正强主持。']);
  expect(holds).toEqual(['张君毅 市长@安庆市人民政府', '方正强 书记@中国共产党池州市委员会']);
});

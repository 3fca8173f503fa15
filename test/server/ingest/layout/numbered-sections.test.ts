/** Sections that numerals, page numbers of telephones and pictures head; every name is invented. */
import { describe, expect, test } from 'vitest';
import { contentsOf } from './summary.ts';

const MASTHEAD = '青岚市应急简报\n第3期\n青岚市应急管理局　　2023年5月31日\n\n';

interface Layout {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
  /** Tempting readings: none of these lines may be in the summary. */
  readonly not: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    title: 'items whose titles are run in stand under numerals',
    text: `一、调度部署
全市森林防火视频会召开。5月20日，市应急管理局召开全市森林防火视频会，局长林向北主持。

二、督导检查
局领导分赴林区。5月21日，副局长何其正到北山林场督导。

三、外省做法
某省某县推行“一山一长”。某县把山头包给干部，设山长120名。
`,
    expected: [
      '# 调度部署 LOCAL',
      '- 全市森林防火视频会召开',
      '# 督导检查 LOCAL',
      '- 局领导分赴林区',
      '# 外省做法 CASE',
      '- 某省某县推行“一山一长”',
    ],
    not: ['# 正文 OTHER', '- 调度部署'],
  },
  {
    title: 'a title above numerals that head columns; the headings of one report stay inside it',
    text: `强降雨过程应对情况

一、雨情水情
5月20日8时至21日8时，全市平均降雨量86毫米。

二、会商调度
5月21日，市应急管理局召开会商会，局长林向北主持。

三、物资保障
市应急管理局、市财政局5月22日联合下拨救灾帐篷200顶。
`,
    expected: [
      '# 正文 OTHER',
      '# 雨情水情 LOCAL',
      '# 会商调度 LOCAL',
      '- 5月21日，市应急管理局召开会商会，局长林向北主持',
      '# 物资保障 LOCAL',
    ],
    not: ['- 强降雨过程应对情况一、雨情水情'],
  },
  {
    title: 'NOT: chapters of one report, though days stand in them',
    text: `关于山洪防御工作的调研报告

一、基本情况
5月20日至22日，市应急管理局局长林向北带队到三县调研。

二、存在问题
5月底前应完成的预警广播仍有12处没有安装。

三、下一步打算
6月底前全部安装到位。
`,
    expected: ['# 正文 OTHER', '- 关于山洪防御工作的调研报告'],
    not: ['# 基本情况 LOCAL', '# 存在问题 LOCAL'],
  },
  {
    title: 'contents in which a numeral names the section and its first title',
    text: `【目录】
一、执法检查：市局检查危化企业
二、简讯
三、兄弟城市

一、执法检查

市局检查危化企业

5月18日，市应急管理局副局长何其正带队检查危化企业。

二、简讯

●5月19日，市应急管理局组织演练。
●5月23日，市应急管理局召开例会。

三、兄弟城市

白鹭市推行“吹哨人”制度：一是设奖金；二是保护人。
`,
    expected: ['# 执法检查 LOCAL', '- 市局检查危化企业', '# 简讯 OTHER', '# 兄弟城市 CASE'],
    not: ['# 正文 OTHER', '# 目录 LOCAL'],
  },
  {
    title: 'pages of telephones: numbers with a bar, pictures before items',
    text: `01 | 党建引领

头雁论坛开讲啦

5月18日，局党委书记林向北主持头雁论坛。

02 | 身边榜样

🔹5月19日，局机关表彰先进12人。
🔹5月20日，副局长何其正看望老党员。
`,
    expected: [
      '# 党建引领 LOCAL',
      '- 头雁论坛开讲啦',
      '# 身边榜样 LOCAL',
      '- 5月19日，局机关表彰先进12人',
      '- 5月20日，副局长何其正看望老党员',
    ],
    not: ['- 01|党建引领', '# 正文 OTHER'],
  },
  {
    title: 'PART 1 with a name, and with a blank',
    text: `PART.1 工作动态

5月18日，市应急管理局召开党委会，局长林向北主持。

PART.2 县区传真

5月20日，北山县开展防汛演练。
`,
    expected: ['# 工作动态 LOCAL', '# 县区传真 DEPARTMENT', '- 5月20日，北山县开展防汛演练'],
    not: ['# 正文 OTHER'],
  },
  {
    title: 'headings without any sign are known by where they stand, also those that no list has',
    text: `重点工作

●市委召开第四次会议　5月6日，市委书记林向北主持召开第四次会议。

●何其正会见客商　5月11日，何其正会见青岚集团客人。

林草建设

●北山林场开工　5月14日，北山林场二期开工，副市长钟离宣布开工。

外省做法

某省某县推行“一山一长”。某县把山头包给干部，设山长120名。
`,
    expected: [
      '# 重点工作 LOCAL',
      '- 市委召开第四次会议',
      '- 何其正会见客商',
      '# 林草建设 LOCAL',
      '- 北山林场开工',
      '# 外省做法 CASE',
    ],
    not: ['# 正文 OTHER'],
  },
  {
    title: 'NOT: a place or a speaker over a title, and the first half of a title, are no headings',
    text: `工作动态

北山县

我县召开防汛会议

5月6日，北山县召开防汛会议，县长林向北主持。

凝心聚力
全市表彰大会召开

5月9日，全市表彰大会召开。
`,
    expected: ['# 工作动态 LOCAL', '- 我县召开防汛会议', '- 凝心聚力全市表彰大会召开'],
    not: ['# 北山县 LOCAL', '# 凝心聚力 LOCAL'],
  },
  {
    title: 'paragraphs with gaps after the title and before the contributor are no rows of a table',
    text: `一、县市动态

　　▲北山县零工驿站开到家门口　北山县人社局建成零工驿站6个。5月23日，副县长林向北前往调研，局长何其正陪同。　　（北山县人社局）

　　▲南溪市举办技能大赛　5月25日，南溪市人社局主办的技能大赛举行，128名选手参赛。　　（南溪市人社局）

　　▲鹿鸣区　区人社局副局长钟离到城关镇督导参保缴费工作，镇长孙思汇报情况，全区参保率96%。　　（鹿鸣区人社局）
`,
    expected: [
      '# 县市动态 DEPARTMENT',
      '- 北山县零工驿站开到家门口',
      '@ 北山县人社局',
      '- 南溪市举办技能大赛',
      '- 鹿鸣区',
    ],
    not: ['- 县市动态'],
  },
  {
    title: 'NOT: hours and months with a nought are no numbers of pages',
    text: `工作动态

全市开展夜查
　　5月18日，全市开展夜查。
08时开始，三个组同时出发。
06月01日前要全部整改。
`,
    expected: ['# 工作动态 LOCAL', '- 全市开展夜查'],
    not: ['- 时开始，三个组同时出发', '# 时开始，三个组同时出发 LOCAL'],
  },
  {
    title: 'a place in brackets before an item says where it is from; a title in brackets is its title',
    text: `一、县区动态

【北山县】县应急局办起流动课堂。5月9日，北山县应急管理局举办流动课堂，副局长钟离主讲。

【南溪县】5月12日，南溪县召开防汛会议，县长王小满主持。

【全市表彰大会召开】5月15日，全市表彰大会召开。

二、邻市做法

白鹭市推行“吹哨人”制度。白鹭市设奖金、保护人。
`,
    expected: [
      '# 县区动态 DEPARTMENT',
      '- 县应急局办起流动课堂',
      '- 5月12日，南溪县召开防汛会议，县长王小满主持',
      '- 全市表彰大会召开',
      '# 邻市做法 CASE',
    ],
    not: ['- 北山县', '- 南溪县', '- 5月15日，全市表彰大会召开'],
  },
];

describe('numbered sections', () => {
  test.each(LAYOUTS)('$title', ({ text, expected, not }) => {
    const contents = contentsOf(MASTHEAD + text);
    expect(contents).toEqual(expect.arrayContaining([...expected]));
    for (const line of not) expect(contents).not.toContain(line);
  });
});

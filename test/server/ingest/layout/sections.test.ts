import { describe, expect, test } from 'vitest';
import { bulletinOf, contentsOf } from './summary.ts';

const MASTHEAD = '青岚市科技简报\n第3期\n青岚市科学技术局　　2023年5月31日\n\n';

interface Layout {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
  /** Tempting readings: none of these lines may be in the summary. */
  readonly not: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    title: 'a wide blank takes the place of the mark after a numeral; a numeral inside a title heads nothing',
    text: `一　工作部署

县委召开第四次会议
　　7月15日，县委召开第四次会议，县委书记林向北主持。

二　检查调研

一乡一业见成效
　　7月23日，副县长何其正到城关镇调研。
`,
    expected: ['# 工作部署 LOCAL', '- 县委召开第四次会议', '# 检查调研 LOCAL', '- 一乡一业见成效'],
    not: ['# 乡一业见成效 LOCAL', '# 正文 OTHER'],
  },
  {
    title: 'who sent an item in, on a line of its own under every item, is not where the tail begins',
    text: `集团要闻

◆ 集团召开三季度运行分析会
10月9日，集团召开三季度运行分析会，董事长林向北主持。
（供稿：财务部　何其正）

◆ 省行来集团洽谈合作
10月8日，省行副行长江小舟来集团洽谈。
（供稿：资金部）

基层动态

◆ 港务公司开展防汛演练
9月12日，港务公司开展防汛演练，经理石坚指挥。
（供稿：港务公司　闵捷）

报送：市国资委
责任编辑：闵捷
`,
    expected: [
      '# 集团要闻 LOCAL',
      '- 集团召开三季度运行分析会',
      '@ 财务部　何其正',
      '- 省行来集团洽谈合作',
      '@ 资金部',
      '# 基层动态 DEPARTMENT',
      '- 港务公司开展防汛演练',
      '@ 港务公司　闵捷',
    ],
    not: ['# 正文 OTHER'],
  },
  {
    title: 'who sent an item in ends its paragraph, though no full stop stands there',
    text: `【工作进展】
局党组举行集体学习。7月25日，局党组书记林向北主持学习。会议指出，要抓出成效。（局办公室　李　白）

企业申报培训会召开。7月6日，企业申报培训会以线上方式召开，何其正主持。
`,
    expected: ['# 工作进展 LOCAL', '- 局党组举行集体学习', '@ 局办公室　李　白', '- 企业申报培训会召开'],
    not: ['- （局办公室　李　白）企业申报培训会召开'],
  },
  {
    title: 'a title that a gap parts from a text that repeats its beginning; other words before a gap are no title',
    text: `【兄弟单位】
　　青岚市立医院：“党建＋”出新动能　青岚省青岚市立医院推动党建与业务融合，打造志愿服务队26支。
`,
    expected: ['# 兄弟单位 CASE', '- 青岚市立医院：“党建＋”出新动能'],
    not: ['- 青岚市立医院：“党建＋”出新动能青岚省青岚市立医院推动党建与业务融合，打造志愿服务队26支'],
  },
  {
    title:
      'headings without brackets and numerals are known by their words; paragraphs follow titles without a blank line',
    text: `工作动态

青岚县召开2023年全县教育工作会议
　　5月8日，青岚县召开全县教育工作会议。县委副书记林向北出席并讲话。
　　林向北强调，要坚持立德树人根本任务。
青岚一中举行五四表彰大会
　　5月4日，青岚一中举行表彰大会，校长何其正出席。

基层传真

城关小学：阅读点亮校园
　　近日，城关小学举办第六届读书节。
`,
    expected: [
      '# 工作动态 LOCAL',
      '- 青岚县召开2023年全县教育工作会议',
      '- 青岚一中举行五四表彰大会',
      '# 基层传真 DEPARTMENT',
      '- 城关小学：阅读点亮校园',
    ],
    not: ['# 正文 OTHER', '- 林向北强调，要坚持立德树人根本任务'],
  },
  {
    title: 'a report in chapters is one article: its 一、 and （一） are no sections and no articles',
    text: `关于全市乡村产业发展情况的调研报告

　　为深入贯彻落实中央一号文件精神，5月4日至8日，市委政研室主任赵长青带队赴三县一区开展调研。现将有关情况报告如下。

　　一、基本情况

　　全市现有市级以上龙头企业126家。

　　二、主要做法

　　（一）强龙头

　　对新认定的省级龙头企业奖励30万元。

　　三、下一步建议

　　建议由市农业农村局牵头，制定三年行动方案。
`,
    expected: ['# 正文 OTHER', '- 关于全市乡村产业发展情况的调研报告'],
    not: ['# 基本情况 LOCAL', '- 基本情况', '- 强龙头'],
  },
  {
    title: 'sections by 一、 hold articles by （一）',
    text: `一、委员履职

（一）县政协召开十届五次常委会会议
　　4月12日，县政协召开十届五次常委会会议，县政协主席郭明义主持会议。
（二）县政协调研文旅融合发展
　　4月18日，县政协副主席苏婉带队调研。

二、提案工作

（一）县政协交办重点提案
　　4月20日，县政协召开重点提案交办会，交办提案86件。

三、外地经验

（一）浙江某县政协：“有事好商量”
　　某县政协搭建协商平台120个。一是建平台；二是强机制。
`,
    expected: [
      '# 委员履职 LOCAL',
      '- 县政协召开十届五次常委会会议',
      '- 县政协调研文旅融合发展',
      '# 提案工作 LOCAL',
      '- 县政协交办重点提案',
      '# 外地经验 CASE',
      '- 浙江某县政协：“有事好商量”',
    ],
    not: ['# 正文 OTHER', '- 委员履职'],
  },
  {
    title: 'items by ★ and ▶, with a title run in or none, with and without a full stop',
    text: `【领导活动】
★经开区召开三季度项目推进会。8月3日，经开区召开三季度项目推进会，党工委书记柳青主持。
★经开区举办银企对接会。8月5日，经开区联合市金融局举办银企对接会，达成授信3.2亿元。
【招商快讯】
▶8月1日，经开区招商一局局长方正赴深圳拜访客商。
▶8月7日，管委会副主任杜鹃接待来访的某集团客商
【安全生产】
　　8月6日，经开区应急管理局开展夏季消防检查，检查企业23家。
　　8月9日，经开区召开安委会会议，管委会主任高远主持会议。
　　会议强调，要压实责任。
`,
    expected: [
      '# 领导活动 LEADERSHIP',
      '- 经开区召开三季度项目推进会',
      '- 经开区举办银企对接会',
      '# 招商快讯 LOCAL',
      '- 8月1日，经开区招商一局局长方正赴深圳拜访客商',
      '- 8月7日，管委会副主任杜鹃接待来访的某集团客商',
      '# 安全生产 LOCAL',
      '- 8月6日，经开区应急管理局开展夏季消防检查，检查企业23家',
      '- 8月9日，经开区召开安委会会议，管委会主任高远主持会议',
    ],
    not: ['- 会议强调，要压实责任'],
  },
  {
    title: 'a table of contents is no section, with a heading of its own, entries with page numbers, a rule below',
    text: `目  录

◇市卫健委召开医改工作推进会 ………………… 1
◇市中医院获批国家级重点专科 …………… 2

━━━━━━━━━━━━━━━━━━━━━━

市卫健委召开医改工作推进会

　　9月1日，市卫健委召开医改工作推进会，党组书记、主任沈乐平主持会议。会议要求：
　　一、强化组织领导。各单位要成立专班。
　　二、强化督导考核。月底前报送进展。

市中医院获批国家级重点专科

　　日前，国家中医药管理局公布名单，市中医院针灸科入选。

　　　　　　　　　　　　　　　　　　（供稿：综合科　刘静）
`,
    expected: ['# 正文 OTHER', '- 市卫健委召开医改工作推进会', '- 市中医院获批国家级重点专科', '@ 综合科　刘静'],
    not: ['# 目录 LOCAL', '- 强化组织领导', '# 强化组织领导 LOCAL'],
  },
  {
    title: 'contents that name the sections too, which come back below',
    text: `本期导读

【领导关注】
副县长钟离调研根治欠薪工作........2
【就业创业】
我县举办“春风行动”招聘会........3
我县新增就业3200人........4

【领导关注】

副县长钟离调研根治欠薪工作

6月5日，副县长钟离到县人社局调研。

【就业创业】

我县举办“春风行动”招聘会

6月10日，县人社局举办招聘会，进场企业56家。

我县新增就业3200人

截至6月底，我县新增就业3200人。
`,
    expected: [
      '# 领导关注 LEADERSHIP',
      '- 副县长钟离调研根治欠薪工作',
      '# 就业创业 LOCAL',
      '- 我县举办“春风行动”招聘会',
      '- 我县新增就业3200人',
    ],
    not: ['# 本期导读 LOCAL', '- 我县新增就业3200人........4'],
  },
  {
    title: 'a contents box between marks, sections by □, news by ●',
    text: `※ 本 期 要 目 ※

※ 学校召开2023年党风廉政建设工作会议
※ 文学院举办文学论坛

□ 要闻聚焦

学校召开2023年党风廉政建设工作会议

　　3月10日，学校召开党风廉政建设工作会议。校党委书记许知远出席会议并讲话。

□ 院系传真

文学院举办文学论坛

　　3月22日，文学院举办论坛，院长孔令辉致辞。

□ 简讯

● 3月3日，图书馆开展“学雷锋”活动。
● 3月8日，校工会举办趣味运动会，副校长江心出席。
`,
    expected: [
      '# 要闻聚焦 LOCAL',
      '- 学校召开2023年党风廉政建设工作会议',
      '# 院系传真 DEPARTMENT',
      '- 文学院举办文学论坛',
      '# 简讯 OTHER',
      '- 3月3日，图书馆开展“学雷锋”活动',
      '- 3月8日，校工会举办趣味运动会，副校长江心出席',
    ],
    not: ['# 本期要目 LOCAL', '# 正文 OTHER'],
  },
  {
    title: 'titles over two lines, with a subtitle, and below the name of a district',
    text: `【领导关注】

践行“两山”理念　推进绿色发展
——市委书记江河调研生态环境保护工作

　　11月2日，市委书记江河到湿地公园调研，市生态环境局局长蓝天陪同。

青岚市中央生态环境保护督察反馈问题整改工作
领导小组第七次会议召开

　　11月4日，会议召开，市长山青主持。

【县区动态】

桐城区

桐城区开展饮用水源地专项检查

　　11月3日，桐城区开展检查。
`,
    expected: [
      '# 领导关注 LEADERSHIP',
      '- 践行“两山”理念推进绿色发展',
      '- 青岚市中央生态环境保护督察反馈问题整改工作领导小组第七次会议召开',
      '# 县区动态 DEPARTMENT',
      '- 桐城区开展饮用水源地专项检查',
    ],
    not: ['- ——市委书记江河调研生态环境保护工作', '- 领导小组第七次会议召开', '- 桐城区'],
  },
  {
    title: 'titles in brackets before the text are no sections',
    text: `【我区举办第三届丰收文化旅游节】9月23日，文化旅游节开幕，副区长范成大宣布开幕。
【区文旅局开展节前安全检查】9月27日，区文旅局副局长尤袤带队检查A级景区6家。
【国庆假期全区接待游客86.3万人次】10月1日至7日，全区接待游客86.3万人次，同比增长23.1%。
`,
    expected: [
      '# 正文 OTHER',
      '- 我区举办第三届丰收文化旅游节',
      '- 区文旅局开展节前安全检查',
      '- 国庆假期全区接待游客86.3万人次',
    ],
    not: ['# 我区举办第三届丰收文化旅游节 LOCAL'],
  },
  {
    title: 'a section heading that shares its line with the first item',
    text: `【工作动态】市司法局召开学习会。4月3日，市司法局召开学习会，局长包正主持。
【他山之石】某市推行“一站式”解纷。近年来，某市建立解纷中心12个，化解纠纷3400件。
`,
    expected: ['# 工作动态 LOCAL', '- 市司法局召开学习会', '# 他山之石 CASE', '- 某市推行“一站式”解纷'],
    not: ['- 工作动态', '# 正文 OTHER'],
  },
  {
    title: 'items by 1. and ①, inside sections by 一、',
    text: `一、重点工作
1.平湖镇召开防汛工作会议
6月3日，平湖镇召开防汛工作会议，镇长于谦主持。
2.平湖镇开展环境整治
6月7日，平湖镇组织志愿者100余人开展整治。
二、村居动态
①桃源村：6月4日，桃源村党支部书记陶渊开展走访。
②柳浪村：6月9日，柳浪村举办端午活动。
`,
    expected: [
      '# 重点工作 LOCAL',
      '- 平湖镇召开防汛工作会议',
      '- 平湖镇开展环境整治',
      '# 村居动态 DEPARTMENT',
      '- 桃源村：6月4日，桃源村党支部书记陶渊开展走访',
      '- 柳浪村：6月9日，柳浪村举办端午活动',
    ],
    not: ['# 平湖镇召开防汛工作会议 LOCAL'],
  },
  {
    title: 'titles that a wide gap parts from the text',
    text: `◇党建引领
1、街道召开党建联席会  9月4日，城南街道召开党建联席会，党工委书记史可法主持。
2、街道举办党员培训班  9月8日，城南街道举办培训班，街道党工委副书记左宗参加。
◇学习园地
1、机关支部开展学习  9月6日，机关支部开展学习。
`,
    expected: [
      '# 党建引领 LOCAL',
      '- 街道召开党建联席会',
      '- 街道举办党员培训班',
      '# 学习园地 OTHER',
      '- 机关支部开展学习',
    ],
    not: ['- 街道召开党建联席会9月4日，城南街道召开党建联席会，党工委书记史可法主持'],
  },
  {
    title: 'a centred title over two lines is one title, though the first line ends with 的',
    text: `        关于进一步加强全市农村公路养护提升工作的
                督导检查情况的通报
　　6月5日至9日，市交通运输局组成3个督导组，对5个县区开展督导，副局长江
流带队。
　　督导组先后到12个乡镇，查看农村公路86里，发现问题42个，已整改30个。
　　下一步，市交通运输局将紧盯问题整改，确保年底前全部整改到位，副局长江
流负责督办。
`,
    expected: ['# 正文 OTHER', '- 关于进一步加强全市农村公路养护提升工作的督导检查情况的通报'],
    not: ['- 督导检查情况的通报'],
  },
  {
    title: 'an editor’s note, a title with an exclamation mark, one with a question mark, an appendix',
    text: `编者按：为营造比学赶超氛围，现刊发先进经验，供学习借鉴。

滨海大桥合龙啦！

7月20日，滨海大桥合龙仪式举行，管委会主任海岩宣布合龙。

如何跑出“加速度”？

7月25日，新城召开调度会，副主任陆海主持。
附件：1.项目进度表
2.任务清单
`,
    expected: [
      '# 正文 OTHER',
      '- 编者按：为营造比学赶超氛围，现刊发先进经验，供学习借鉴',
      '- 滨海大桥合龙啦！',
      '- 如何跑出“加速度”？',
    ],
    not: ['- 项目进度表', '- 任务清单', '# 任务清单 LOCAL'],
  },
  {
    title: 'a section that holds a table only, and items without titles below',
    text: `▲签约项目▲
项目名称\t投资方\t投资额（亿元）
新能源电池\t江南动力有限公司\t25
智能传感器\t微芯科技有限公司\t3.6
▲县区动态▲
◇ 东阳县：3月21日，县委书记石磊赴深圳招商。
◇ 西岭县：3月26日，副县长林冲接待客商。
`,
    expected: [
      '# 签约项目 LOCAL',
      '- 签约项目',
      '# 县区动态 DEPARTMENT',
      '- 东阳县：3月21日，县委书记石磊赴深圳招商',
      '- 西岭县：3月26日，副县长林冲接待客商',
    ],
    not: ['- 新能源电池江南动力有限公司25', '- 项目名称投资方投资额（亿元）'],
  },
  {
    title: 'paragraphs after a run-in title belong to it, also when they open with a date or with somebody’s words',
    text: `【重点工作】

我市召开科技创新工作推进会。5月16日，市政府召开全市科技创新工作推进会，副市长沈周出席会议并讲话。

沈周要求，要把握科技创新战略方向。市直各部门要抓好落实。

5月17日，市政府办公室印发会议纪要。

会议还邀请专家作了报告。市科技局副局长文徵解读政策。

专家团队来青对接。5月20日，某大学教授唐寅一行来青对接。
`,
    expected: ['# 重点工作 LOCAL', '- 我市召开科技创新工作推进会', '- 专家团队来青对接'],
    not: ['- 会议还邀请专家作了报告', '- 5月17日，市政府办公室印发会议纪要'],
  },
  {
    title:
      'short headings inside a report without numerals are no articles; a title whose words the text repeats is one',
    text: `区政府教育督导室开展“双减”专项督导

为深入落实“双减”政策，6月12日至16日，区政府教育督导室组织督学20名，对全区36所中小学开展专项督导。

强化组织领导

成立由区教育局局长沈默任组长的专项督导领导小组。

督导反馈问题

一是个别学校作业公示不规范；二是课后服务课程不够丰富。

浦江区实验小学创新课后服务

浦江区实验小学开设社团52个，参与学生1800人。

（浦江区实验小学）
`,
    expected: [
      '# 正文 OTHER',
      '- 区政府教育督导室开展“双减”专项督导',
      '- 浦江区实验小学创新课后服务',
      '@ 浦江区实验小学',
    ],
    not: ['- 强化组织领导', '- 督导反馈问题'],
  },
  {
    title: 'a weekly list: sections by 一、, dated lines and numbered lines as items',
    text: `一、领导活动
3月18日，局长何川主持召开局长办公会。
3月19日，副局长何川、李白到某大学调研。
二、业务工作
1.高新技术企业培育。完成120家企业摸底，举办培训班2期。
2.科技金融。发放“科创贷”2.3亿元。
三、下周安排
1.3月26日，召开全市科技工作会议。
2.筹备科技活动周。
`,
    expected: [
      '# 领导活动 LEADERSHIP',
      '- 3月18日，局长何川主持召开局长办公会',
      '- 3月19日，副局长何川、李白到某大学调研',
      '# 业务工作 LOCAL',
      '- 高新技术企业培育',
      '- 科技金融',
      '# 下周安排 LOCAL',
      '- 3月26日，召开全市科技工作会议',
      '- 筹备科技活动周',
    ],
    not: ['# 正文 OTHER', '- 领导活动'],
  },
  {
    title: 'radicals in headings, markers and page lines are read like ordinary characters',
    text: `⼀、重点⼯作

（⼀）⾼新区召开⼀季度经济运⾏调度会

3 ⽉ 25 ⽇，⾼新区召开调度会，党⼯委书记⻢骏主持会议，管委会主任⾼⻜通报情况。

                                  第 1 页 共 2 页

（⼆）⾼新区举办⻘年⼈才沙⻰

3 ⽉ 27 ⽇，⾼新区举办⻘年⼈才沙⻰，60 余⼈参加。

⼆、企业⻛采

（⼀）⼀家企业⼊选国家级名单

⽇前，⼯业和信息化部公布名单，某精⼯股份有限公司⼊选。
`,
    expected: [
      '# 重点工作 LOCAL',
      '- 高新区召开一季度经济运行调度会',
      '- 高新区举办青年人才沙龙',
      '# 企业风采 LOCAL',
      '- 一家企业入选国家级名单',
    ],
    not: ['# ⼀、重点⼯作 LOCAL', '- 第1页共2页'],
  },
  {
    title: 'a speech with its speaker and day under the title is one article named by its title',
    text: `在全市优化营商环境大会上的讲话

市委书记　周某某
（2023年6月9日）

同志们：

　　今天，我们召开全市优化营商环境大会，主要任务是贯彻落实省委部署。下面，我讲三点意见。

　　一、认清形势，增强紧迫感

　　去年以来，全市新增市场主体3.2万户。

　　二、突出重点，打好攻坚战

　　（一）深化“放管服”改革。要推进“一网通办”。
`,
    expected: ['# 正文 OTHER', '- 在全市优化营商环境大会上的讲话'],
    not: ['- 市委书记周某某', '# 认清形势，增强紧迫感 LOCAL'],
  },
];

describe('an issue is parted into sections and articles', () => {
  test.each(LAYOUTS)('$title', ({ text, expected, not }) => {
    const contents = contentsOf(MASTHEAD + text);
    expect(contents).toEqual(expected);
    for (const line of not) expect(contents).not.toContain(line);
  });

  test('in the bulletin of a zone 园区要闻 is its own affairs, elsewhere it is about others', () => {
    const text = '【园区要闻】\n园区召开推进会。5月3日，管委会召开推进会，主任柳青主持。\n';
    expect(contentsOf(`南屏开发区工作动态\n第1期\n2023年5月9日\n${text}`)[0]).toBe('# 园区要闻 LOCAL');
    expect(contentsOf(MASTHEAD + text)[0]).toBe('# 园区要闻 DEPARTMENT');
  });
});

describe('what is no bulletin is refused for a reason', () => {
  test.each([
    ['a page of code', `function main() {\n${'  const value = compute(1, 2); // 计算数值并返回结果\n'.repeat(40)}}\n`],
    ['an English text', 'The meeting was held on 5 May. It was chaired by the director.\n'.repeat(10)],
    ['a list of words', '甲乙丙丁\n戊己庚辛\n壬癸子丑\n寅卯辰巳\n午未申酉\n戌亥天地\n'],
    [
      'a tale',
      '那一夜，雪下得很大。他推开门，看见她站在炉火旁，眼里含着泪。“你终于回来了。”她说。他没有说话，只是走过去，把她冰冷的手握在掌心。窗外的风呼啸着，像一头受伤的野兽。',
    ],
    ['a masthead and a tail without a text', `${MASTHEAD}报：市委、市政府。\n编辑：李 四\n`],
    [
      'a recipe',
      '红烧肉的做法：五花肉切成两厘米见方的块，冷水下锅焯水，捞出沥干。锅里放少许油，小火炒化冰糖，放入肉块翻炒上色，再加姜片、八角、料酒和开水，盖上锅盖慢炖一小时，最后大火收汁。',
    ],
    [
      'notes about a programme',
      '这个函数接收一个列表，返回排好序的列表。如果传入空列表，函数返回空列表。你可以用第二个参数指定排序方式，默认从小到大。注意：函数不会修改原来的列表，而是返回一个新的列表。',
    ],
  ])('%s', (_, text) => {
    const { sections, problems } = bulletinOf(text);
    expect(sections).toEqual([]);
    expect(problems.map(({ code, severity, file }) => `${code} ${severity} ${file}`)).toEqual([
      'not-a-bulletin error a.txt',
    ]);
  });

  test('what a web page prints under a title may take several lines', () => {
    const text =
      '我县召开防汛工作会议\n来源：县水利局\n发布时间：2023-07-04\n【打印】【关闭】\n　　7月3日，县长周某某主持召开防汛工作会议。\n　　7月4日，全县开展检查。\n';
    expect(contentsOf(text)).toEqual(['# 正文 OTHER', '- 我县召开防汛工作会议']);
    expect(bulletinOf(text).sections[0]?.articles[0]?.text).not.toContain('打印');
  });

  test.each([
    '供水公司抢修管网保供水\n6月7日凌晨，主管网爆裂，供水公司经理石坚带队抢修。\n',
    '县水务局完成水库除险加固2座，新建渠道3.6公里，解决了1200人的饮水问题。\n',
    '“共享险”让科研仪器敢借敢用\n沧屿市针对“仪器怕借坏”的顾虑，推出科研仪器“共享险”。一是财政补一点；二是保险公司让一点。\n',
  ])('a short item is read: %s', (text) => {
    expect(bulletinOf(text).sections).toHaveLength(1);
  });

  test('one item of news without masthead is read, and what is unknown is said', () => {
    const text = `海曲市举行重点项目集中开工仪式
来源：市发展改革委    发布时间：2024-02-20 09:30    浏览次数：325次

　　2月19日上午，海曲市重点项目集中开工仪式在临港经济区举行。市委书记韩在礼宣布开工，市长鲁晓光致辞。

　　此次集中开工项目56个，总投资320亿元。
`;
    const bulletin = bulletinOf(text);
    expect(contentsOf(text)).toEqual(['# 正文 OTHER', '- 海曲市举行重点项目集中开工仪式']);
    expect(bulletin.imprint.date?.value).toBe('2024-02-20');
    expect(bulletin.imprint.publisher).toBeUndefined();
    expect(bulletin.problems.map(({ code }) => code)).toEqual(['masthead-missing', 'publisher-missing']);
  });
});

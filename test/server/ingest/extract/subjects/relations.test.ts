/** What events are about and who promotes what, also where it is not named again. Invented names. */
import { describe } from 'vitest';
import { type SentenceRow, testRows } from '../said-in.ts';

const CASES: readonly SentenceRow[] = [
  [
    'a report on a document by its kind only',
    '5月11日，市政协召开常委会议，协商通过了《关于发展茶旅融合的建议案》。市农业农村局副局长林远就建议案的起草作了说明。',
    [/^林远 PROMOTES 关于发展茶旅融合的建议案$/],
    [],
  ],
  [
    'no document of that kind was named',
    '5月11日，市政协召开常委会议，协商通过了《关于发展茶旅融合的建议案》。市农业农村局副局长林远就条例的起草作了说明。',
    [],
    [/^林远 PROMOTES 关于/],
  ],
  [
    'what will be spread was named before: no evidence in the sentence',
    '汛期，云岭县推行“铜钟＋喇叭”预警机制，转移群众。县应急管理局局长林远表示，下一步将在全县推广。',
    [],
    [/PROMOTES/],
  ],
  [
    'two were named: neither',
    '汛期，云岭县推行“铜钟＋喇叭”预警机制，实施“安居”工程。县应急管理局局长林远表示，下一步将在全县推广。',
    [],
    [/^林远 PROMOTES/],
  ],
  [
    'an initiative told of without a head',
    '5月8日，市科技局召开产业座谈会，副局长林远介绍“金茶一号”茶产业发展情况。',
    [/^林远 PROMOTES “金茶一号”$/],
    [],
  ],
  ['a period is none', '5月8日，市科技局召开产业座谈会，副局长林远介绍“十四五”发展情况。', [], [/PROMOTES “十四五”/]],
  [
    'what is called a lever',
    '5月8日，市科技局召开推进会，局长林远出席。林远指出，“数字茶园”是产业升级的重要抓手，要加快建设。',
    [/^林远 PROMOTES “数字茶园”$/],
    [],
  ],
  [
    'what is only called good',
    '5月8日，市科技局召开推进会，局长林远出席。林远指出，“人心齐”是最大的财富，要珍惜。',
    [],
    [/PROMOTES “人心齐”/],
  ],
  [
    'a list of matters looked into',
    '7月12日，市委书记林远深入东山县，就落实“强茶”行动、发展生态农业进行调研。',
    [/ABOUT “强茶”行动$/, /ABOUT 生态农业$/],
    [],
  ],
  [
    'a target asked for in a sentence that names no initiative',
    '9月9日，区委书记林远主持召开“百日招商”行动调度会。会议要求，年底前到位资金突破90亿元。',
    [],
    [/SETS/],
  ],
  [
    'a sum that somebody promises there is no target',
    '9月9日，区委书记林远主持召开“百日招商”行动调度会。区长魏业表示，年内将投入480万元修路。',
    [],
    [/“百日招商”行动 SETS/],
  ],
  [
    'a quoted name owns the figures beside an echo of the topic',
    '7月12日，市委书记林远到东山县调研生态农业发展情况。林远指出，要实施“五化”提升工程，到2025年，全市生态农业面积达到15万亩。',
    [/^“五化”提升工程 SETS /],
    [/^生态农业 SETS/],
  ],
  [
    '他 is who speaks, not who spoke before',
    '6月6日，学校召开人才工作会议。校党委书记林远出席会议并讲话，教师代表魏业发言。\n林远在讲话中指出，人才是第一资源。他强调，要健全“一院一策”引才机制。',
    [/^林远 PROMOTES “一院一策”引才机制$/],
    [/^魏业 PROMOTES/],
  ],
  [
    '他 is who went on, whatever the verb',
    '3月20日，市委书记林远深入东山县调研项目建设。公司总经理魏业介绍，项目5月投产。\n在西河县，林远来到千亩粮田，与农户交谈。他指出，要实施“良田”工程。',
    [/^林远 PROMOTES “良田”工程$/],
    [/^魏业 PROMOTES/],
  ],
  [
    'in the address somebody says',
    '6月6日，全市招商推介会举行。市长林远出席并致辞。\n林远在致辞中说，要实施“百名博士倍增计划”。',
    [/^林远 PROMOTES “百名博士倍增计划”$/],
    [],
  ],
  [
    'orders told one after another belong to the speech; what the meeting says does not',
    '6月6日，全市安全生产动员大会召开。市长林远出席会议并讲话。\n林远强调，要提高站位。一要突出源头管控。严格落实“林长制”，用好防火码。每个镇组建“铁军”工程队伍。会议强调，要实施“平安”工程。',
    [/^林远 PROMOTES “林长制”$/, /^林远 PROMOTES “铁军”工程$/],
    [/PROMOTES “平安”工程/],
  ],
  [
    'a report on a matter of its own',
    '11月8日，全县“百日攻坚”行动动员大会召开，县委书记林远讲话。县林业局局长魏业通报今年以来森林火情处置情况。',
    [],
    [/^魏业 PROMOTES/],
  ],
  [
    'a report without a matter is on what the event is about',
    '11月8日，全县“百日攻坚”行动动员大会召开，县委书记林远讲话。县应急管理局局长魏业通报工作进展情况。',
    [/^魏业 PROMOTES “百日攻坚”行动$/],
    [],
  ],
  [
    'a paragraph that leaves the event',
    '11月6日，省经信厅总工程师林远到东山县调研玩具产业。林远指出，要实施“智造”工程。\n近日，东山县政府办公室印发《玩具产业若干意见》。',
    [/ISSUES 玩具产业若干意见$/],
    [/ABOUT 玩具产业若干意见/],
  ],
  [
    'a committee’s own session says nothing of its name',
    '7月10日，市委书记林远主持召开市委全面深化改革委员会第八次会议，审议《医改重点工作任务》，市卫生健康委主任魏业就《医改重点工作任务》作了说明。',
    [/ABOUT 医改重点工作任务$/, /^魏业 PROMOTES 医改重点工作任务$/],
    [/ABOUT 全面深化改革/, /PROMOTES 全面深化改革/],
  ],
  [
    'another piece of news under the same title',
    '7月9日，市长林远到东山县督导项目建设。\n又讯　市人大常委会副主任魏业率队视察“河长＋检察长”协作机制运行情况。市水利局局长何平汇报工作。',
    [/^魏业 LEADS 魏业率队视察“河长/, /^何平 REPORTS 魏业率队视察/],
    [/^魏业 [A-Z]+ 林远/, /又讯/],
  ],
  [
    'fields of a drive after a list',
    '11月8日，全县安全生产会议召开，县委书记林远讲话。林远强调，要深入开展煤矿、消防、燃气三大领域专项整治。',
    [/^林远 PROMOTES 三大领域专项整治$/],
    [/^林远 PROMOTES 煤矿/],
  ],
  [
    'what is to be built is what the talks are about',
    '6月3日，江城市市长林远率党政代表团来校，洽谈共建木门智能制造产业学院事宜。',
    [/ABOUT (?:共建)?木门智能制造产业学院$/],
    [/VISITS 木门智能制造产业学院$/],
  ],
  [
    'two matters that are looked into, one of them well known',
    '3月26日，市委书记林远到东山县调研乡村振兴、茶叶产业发展情况。',
    [/ABOUT 乡村振兴$/, /ABOUT 茶叶产业发展$/],
    [],
  ],
  [
    'money for a matter and a model of it are no initiatives',
    '3月26日，市委书记林远到东山县调研。林远指出，要设立产教融合专项资金，打造职业教育改革“东山样板”。',
    [],
    [/PROMOTES 产教融合专项/, /PROMOTES 职业教育改革/],
  ],
  [
    'what a congress of counsel confers on, and a motion that it passes',
    '7月5日，市政协召开常委会会议，围绕“推动数字经济发展”协商议政。会议审议通过《关于推动数字经济发展的建议案》。',
    [/ABOUT “推动数字经济发展”$/, /ABOUT 关于推动数字经济发展的建议案$/],
    [/ABOUT 推动数字经济发展的建$/],
  ],
  [
    'the theme that those who meet talk of',
    '8月5日，市医疗集团第七次院长峰会举行。与会院长以医院文化建设为主题进行了交流。',
    [/峰会 ABOUT 医院文化建设$/],
    [],
  ],
  [
    'who comes and goes, contests, series of press conferences: no matter',
    '8月5日，市政府召开云州籍乡友来区考察座谈会。8月6日，市人社局举办陶瓷职业技能竞赛。8月7日，市政府新闻办举行“惠民生·看变化”系列新闻发布会。',
    [],
    [/ABOUT .*(?:来区考察|陶瓷职业技能|看变化)/],
  ],
  [
    'a name that says the kind only means the last one of that kind',
    '9月以来，市统计局开展企业数据造假专项治理，下发建议书6份。10月19日，专项治理推进会召开，市统计局局长林远主持。',
    [/专项治理推进会 ABOUT 企业数据造假专项治理$/],
    [],
  ],
  [
    'what is watched over where they go',
    '6月9日，市人大常委会主任林远率代表到云岭县开展清江流域水质协同监督工作。',
    [/ABOUT 清江流域水质/],
    [],
  ],
  [
    'a programme is spoken of again by what it is for',
    '6月7日，市长林远主持召开市政府常务会议。会议研究了口袋公园建设三年行动。根据计划，2024年至2026年，市区新增口袋公园不少于60个。林远强调，口袋公园既要建好更要管好。',
    [/^林远 PROMOTES 口袋公园建设三年行动$/, /^口袋公园建设三年行动 SETS .*60个/],
    [],
  ],
  [
    'a count of the whole country; a matter without how many of it; nothing but the usual',
    '5月29日，桃山县第七次全国人口普查动员大会召开。副县长林远强调，第七次全国人口普查是重大国情调查。6月15日，云岭学院副书记方竹一行来我市调研交流相关工作，现场对接用工需求137个。',
    [/动员大会 ABOUT 第七次全国人口普查$/, /^林远 PROMOTES 第七次全国人口普查$/],
    [/(?:ABOUT|PROMOTES) .*(?:相关工作|137个)/],
  ],
];

describe('subjects of events and persons', () => testRows(CASES));

/** What opens an event, what comes back to it, where it goes and who holds it: each row with what must not be said. Persons are invented. */
import { describe } from 'vitest';
import { CITY, type SentenceRow, testRows } from '../said-in.ts';

const HELD = '6月1日，市政府召开全市安全生产工作会议，副市长林远主持会议。';

const TOLD: readonly SentenceRow[] = [
  [
    'a paragraph of its own that receives a guest opens its own event',
    `${HELD}\n6月8日，副市长周敏会见江海集团董事长何平一行。`,
    [/^周敏 ATTENDS 周敏会见江海集团董事长何平一行$/, /^何平 ATTENDS 周敏会见/, /^何平 LEADS 周敏会见/],
    [/^周敏 \w+ 全市安全生产工作会议/, /^周敏 LEADS/],
  ],
  [
    'a lecture of another day is no part of the meeting before',
    `${HELD}\n6月8日，市科技局局长周敏为全体党员讲党课。`,
    [/^周敏 LECTURES 周敏为全体党员讲党课$/],
    [/^周敏 \w+ 全市安全生产工作会议/],
  ],
  [
    'an unveiling of another day; a hint without a day opens nothing',
    `${HELD}\n6月8日，副市长周敏为云州智慧农业研究院揭牌。`,
    [/^周敏 ATTENDS 周敏为云州智慧农业研究院揭牌$/],
    [/^周敏 \w+ 全市安全生产工作会议/],
  ],
  [
    'the party of 一行 is the last one’s where they talk',
    '6月8日，副市长周敏与江海集团董事长何平一行座谈。',
    [/^何平 LEADS /, /^周敏 ATTENDS /],
    [/^周敏 LEADS/],
  ],
  [
    'who tells a party something does not lead it',
    '6月8日，江海市副市长何平率考察组一行到我市考察。市农业农村局局长周敏向考察组一行介绍情况。',
    [/^何平 LEADS /, /^周敏 REPORTS /],
    [/^周敏 LEADS/],
  ],
  [
    '党组织 is a noun and opens nothing',
    '6月8日，市政府召开秋粮生产推进会，副市长周敏主持会议，市农业农村局局长何平，以及各村党组织书记、种粮大户代表共60余人参加会议。',
    [/^何平 ATTENDS 秋粮生产推进会$/],
    [/参加会议$/, /^何平 \w+ 书记/],
  ],
  [
    'both lead where they go together',
    '6月8日，副市长周敏、市科技局局长何平一行到安岭县调研春耕生产。',
    [/^何平 LEADS /, /^周敏 LEADS /],
    [/^何平 ACCOMPANIES/],
  ],
  [
    'another day is another meeting, though its name is a bare head',
    '6月1日上午举行的专家组见面会上，副校长颜明作补充汇报。6月5日，专家意见反馈会召开，副校长段玉主持。',
    [/^颜明 REPORTS 专家组见面会$/, /^段玉 PRESIDES .*反馈会/],
    [/^段玉 \w+ 专家组见面会/],
  ],
  [
    '召开大会 inside a meeting of two days is that meeting',
    '6月1日至2日，全市种业现场推进会在安岭县召开。2日上午召开大会，市农业农村局局长周敏通报工作情况。',
    [/^周敏 REPORTS 全市种业现场推进会$/],
    [/推进会大会/],
  ],
  [
    'a plan in the name of a review is no plan to hold it',
    '6月1日，省级重点研发计划项目评审会在云州召开，市科技局副局长周敏主持。',
    [/^周敏 PRESIDES 省级重点研发计划项目评审会$/],
    [/筹备/],
  ],
  [
    'a general is no 将',
    '6月1日，新材料产业园二期项目开工活动在将军大道南侧举行，副市长周敏宣布开工。',
    [/^周敏 ATTENDS .*开工活动$/],
    [/PRESIDES/],
  ],
  [
    'a part of a forum with its own chair, the next sentence is about the whole',
    '6月1日，第六届生态论坛在云州举行，副市长周敏致辞，其中“水资源安全”分论坛由市水利局局长何平主持。市科技局局长林远作总结讲话。',
    [/^何平 PRESIDES “水资源安全”分论坛$/, /^林远 SPEAKS 第六届生态论坛$/],
    [/^林远 \w+ “水资源安全”/, /^何平 PRESIDES 第六届/],
  ],
  [
    'a study group is no conveying of a meeting',
    '6月1日，市科技局党组理论学习中心组举行2023年第5次集体学习，局长周敏主持。',
    [/^周敏 PRESIDES .*集体学习$/, /^云州市科学技术局(?:党组)? HOST .*集体学习$/],
    [/^周敏 LECTURES/],
  ],
  [
    'watching a celebration is no event of its own',
    '6月1日，市科技局召开“七一”表彰大会，组织收看中央庆祝大会实况，局长周敏讲话。',
    [/^周敏 SPEAKS “七一”表彰大会$/],
    [/收看/],
  ],
  [
    'a title tells of the event and its host, while no sentence names it',
    '6月8日，云州大学教授何平应邀作报告。',
    [/^何平 \w+ “戈壁大讲堂”第5讲$/, /^云州市科学技术局 HOST “戈壁大讲堂”第5讲$/],
    [/^何平 \w+ .*应邀/],
    { ...CITY, title: '市科技局举办“戈壁大讲堂”第5讲' },
  ],
  [
    'places sign as bodies do',
    '6月8日，怀宁县与和静县签署文旅合作协议，副县长周敏主持签约仪式。',
    [/^周敏 PRESIDES 怀宁县与和静县签署文旅合作协议$/],
    [/^周敏 SIGNS/],
  ],
];

const HOUSES: readonly SentenceRow[] = [
  [
    'the house’s own party group by one character of its name',
    '6月8日，局长周敏主持召开局党组第19次会议，研究人才工作。',
    [/^云州市科学技术局 HOST 云州市科学技术局党组第19次会议$/, /^周敏 PRESIDES 云州市科学技术局党组第19次会议$/],
    [/HOST 局党组/],
    { publisher: '云州市科学技术局', series: '云州科技简报', date: '2023-06-30' },
  ],
  [
    'our own house holds it, every house does not',
    '6月8日，由我局主办、各县科技局协办的高新技术企业培训班开班，局长周敏作动员。',
    [/^云州市科学技术局 HOST /],
    [/县科技局/, /ASSIST/],
    { publisher: '云州市科学技术局', series: '云州科技简报', date: '2023-06-30' },
  ],
  [
    'a host that only the verb shows, a paper that is dealt with',
    '6月8日，由市卫生健康委主办的“沂蒙好医生”发布仪式在怀宁县举行，云州市医师协会承办。该提案由民盟云州支部提出，市民政局主办。',
    [/^.*医师协会 UNDERTAKE /],
    [/民政局 HOST/],
  ],
];

const VISITS: readonly SentenceRow[] = [
  [
    'the first meeting inside a visit is an event of its own',
    '6月8日，副市长周敏到怀宁县调研产业发展，并主持座谈会，县长何平汇报工作。',
    [/^周敏 PRESIDES .*座谈会$/, /^何平 REPORTS .*座谈会$/],
    [/^周敏 PRESIDES 周敏到怀宁县调研产业发展$/],
  ],
  [
    'whose guests a party is',
    '6月8日，江海市市长何平率党政代表团来怀宁县考察。当天下午，副市长周敏会见代表团一行。',
    [/^何平 LEADS /],
    [/^周敏 LEADS/],
  ],
  [
    'who leads a meeting’s people round opens no visit',
    '6月8日，全市医疗卫生推进会在怀宁县召开，副市长周敏讲话。会前，周敏带领与会人员现场观摩了怀宁县人民医院。',
    [/^周敏 SPEAKS 全市医疗卫生推进会$/, /^全市医疗卫生推进会 VISITS 怀宁县人民医院$/],
    [/^周敏 (?:LEADS|INSPECTS)/],
  ],
  [
    'whom one talks with does not inspect',
    '6月8日，区委书记周敏赴怀宁县拜访江海食品集团有限公司，与集团董事长何平就园区项目洽谈。',
    [/^周敏 INSPECTS /],
    [/^何平 INSPECTS/],
  ],
  [
    'a sluice, a hub and a workshop in a row of stops',
    '6月8日，副市长周敏先后到三河闸、大青山水利枢纽、总装车间检查防汛工作。',
    [/VISITS 三河闸$/, /VISITS 大青山水利枢纽$/, /VISITS 总装车间$/],
    [/VISITS 防汛/],
  ],
  [
    'a kind of place without a name is no stop',
    '6月8日，副市长周敏到红旗村、蔬菜种植基地、污水处理厂检查防汛工作。',
    [/VISITS .*红旗村$/],
    [/VISITS 蔬菜种植基地$/],
  ],
  [
    'where a visit stands, and whom it leads on',
    '6月8日，副市长周敏到安岭县调研旅游工作。在云顶国家森林公园，周敏察看入园登记情况。',
    [/VISITS 云顶国家森林公园$/, /VISITS 安岭县$/],
    [/VISITS .*入园/],
  ],
  [
    'whose a village is, is not where it is',
    '6月8日，副市长周敏到我市红旗村、幸福村检查汛后安全工作。',
    [/VISITS 红旗村$/, /VISITS 幸福村$/],
    [/VISITS 我市红旗村/],
  ],
  [
    'who is invited to come has not come',
    '6月8日，副市长周敏带队到平川县考察文旅融合，周敏邀请县长何平于下月赴江海市回访。',
    [/^周敏 LEADS /, /VISITS 平川县$/],
    [/VISITS 江海市/, /^何平 INSPECTS/],
  ],
  [
    'a party without a named leader visits',
    '6月8日，市消防救援大队到平川县督导消防演练，县长何平陪同。',
    [/^何平 ACCOMPANIES /, /VISITS 平川县$/],
    [/^何平 INSPECTS/],
  ],
  [
    'who heads the party leads it; who is made a head in a decision does not',
    '6月8日，由周敏任组长的市人大常委会执法检查组，先后赴平川县、安岭县检查种子法实施情况。市人大常委会副主任周敏指出，要抓好整改。',
    [/^周敏 LEADS /, /VISITS 平川县$/, /VISITS 安岭县$/],
    [/^周敏 ACCOMPANIES/],
  ],
  ['who leads villagers on leads no visit', '6月8日，红旗村党支部书记周敏带领村民发展庭院经济。', [], [/^周敏 LEADS/]],
  [
    'the visit comes back after its meeting',
    '6月8日，副市长周敏到安岭县调研，主持召开企业座谈会，市科技局局长何平回应诉求。返程途中，周敏还走访了双桥镇便民服务中心，镇党委书记林远介绍改革情况。',
    [/^林远 REPORTS 周敏到安岭县调研$/, /^何平 SPEAKS .*座谈会/],
    [/^林远 \w+ .*座谈会/],
  ],
  [
    'those who met went to see together; a visit to come is none',
    '6月1日，全市种业推进会在安岭县召开，副市长周敏讲话。与会人员观摩了安岭县人民医院、平川县。会议决定，下月赴江海市学习。',
    [/^全市种业推进会 VISITS 平川县$/],
    [/VISITS 江海市/],
  ],
];

describe('events', () => testRows(TOLD, CITY));
describe('houses', () => testRows(HOUSES, CITY));
describe('visits', () => testRows(VISITS, CITY));

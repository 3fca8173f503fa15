/** Who was at an event and as what: each row with what must not be said. Persons are invented. */
import { describe } from 'vitest';
import { CITY, type SentenceRow, testRows } from '../said-in.ts';

const PRESENT: readonly SentenceRow[] = [
  [
    'who reports to a body that hears it',
    '6月8日，市人大常委会召开第九次会议，会议听取和审议了市生态环境局局长高亮受市政府委托所作的关于环境状况的报告、市检察院检察长聂远作的关于检察工作的报告。',
    [/^高亮 REPORTS /, /^聂远 REPORTS /],
    [/^高亮 LECTURES/, /^聂远 LECTURES/],
  ],
  [
    'whose speech is reported on did not report',
    '6月8日，市科技局召开党组会议，会议听取了关于学习市长林远讲话精神情况的汇报，局长周敏主持。',
    [/^周敏 PRESIDES /],
    [/^林远 REPORTS/],
  ],
  [
    'who is told to be missing was not there',
    '6月8日，市科技局召开科技工作会议，副局长周敏讲话。副局长何平因公务未能出席，处长林远请假。',
    [/^周敏 SPEAKS /],
    [/^何平 (?:ATTENDS|SPEAKS|PRESIDES)/, /^林远 (?:ATTENDS|SPEAKS)/],
  ],
  [
    'who is away on an errand only wrote',
    '6月8日，市科技局召开科技工作会议，副局长周敏讲话，因公出差的副局长何平以书面形式作了表态。',
    [/^周敏 SPEAKS /],
    [/^何平 SPEAKS/],
  ],
  [
    'three demands are a speech to the end',
    '6月8日，县委召开春耕推进会，县长周敏就抓好落实提出三点要求：一要抢抓农时；二要强化服务；三要严格督查，对工作滞后的乡镇点名通报。',
    [/^周敏 SPEAKS /],
    [/^周敏 REPORTS/, /^周敏 INSPECTS/],
  ],
  [
    'they go along with who leads',
    '6月8日，副市长周敏到安岭县调研，县长何平、市科技局局长林远一同调研。',
    [/^何平 ATTENDS /, /^林远 ATTENDS /],
    [/^何平 INSPECTS/],
  ],
  [
    'the names come after 随行的有',
    '6月8日，副市长周敏带队到安岭县考察。随行的有市科技局局长何平、市水利局局长林远。',
    [/^何平 ATTENDS /, /^林远 ATTENDS /],
    [/^何平 LEADS/, /^何平 INSPECTS/],
  ],
  [
    'company is no subject',
    '6月8日，副市长周敏到安岭县调研，与合作社理事长何平拉家常，随后主持召开产业发展现场办公会。',
    [/^周敏 PRESIDES .*现场办公会/],
    [/^何平 PRESIDES/],
  ],
  [
    'welcome is a feeling, the sentence goes on',
    '6月8日，市科技局召开见面会，副局长周敏对专家组表示欢迎，副局长何平作补充汇报，局长林远致辞。',
    [/^周敏 SPEAKS /, /^何平 REPORTS /, /^林远 SPEAKS /],
    [/^林远 REPORTS/],
  ],
  [
    'speech ends where somebody else’s deed begins',
    '6月8日，市生态环境局召开反馈会，处长周敏指出了数据不稳定等5个方面问题，副局长何平作表态发言，支队长林远参加。',
    [/^周敏 SPEAKS /, /^何平 SPEAKS /, /^林远 ATTENDS /],
    [/^何平 ATTENDS .*\d/],
  ],
  [
    'what a speech asks of somebody is no deed',
    '6月8日，市科技局召开科技工作会议，局长周敏要求，副局长何平要牵头抓落实。',
    [/^周敏 SPEAKS /],
    [/^何平 (?:ATTENDS|SPEAKS|LEADS|PRESIDES)/],
  ],
  [
    'in his speech he said',
    '6月8日，云州新能源推介会举行，市长周敏在致辞中说，要深入实施“链主强基”行动。',
    [/^周敏 SPEAKS 云州新能源推介会$/, /^周敏 PROMOTES “链主强基”行动$/],
    [/^周敏 ATTENDS .*致辞/],
  ],
  [
    'a speech that goes on in its paragraph',
    '6月8日，市科技局召开科技工作会议。局长周敏指出，过去一年成绩来之不易。当前仍有短板。要深入实施“百里茶廊”提升工程。',
    [/^周敏 PROMOTES “百里茶廊”提升工程$/],
    [/^周敏 REPORTS/],
  ],
  [
    'before signing, two talked: nobody signs',
    '6月8日，市科技局与江南大学签署合作协议，副局长周敏代表双方签约。签约前，市长林远与校长何平进行了座谈。',
    [/^周敏 SIGNS /],
    [/^林远 SIGNS/, /^何平 SIGNS/],
  ],
  [
    'a model speech is a speech, a lecturer’s title no lecture',
    '6月8日，市科技局召开科技工作会议，县长何平作典型发言，宣传部部长周敏看望了授课专家。',
    [/^何平 SPEAKS /],
    [/^周敏 LECTURES/, /^何平 REPORTS/],
  ],
  [
    'the first of a list of hosts is known by the list alone',
    '6月8日，省三防指挥部办公室、市水利局、市气象局联合召开防汛视频会商会，市水利局局长何平主持。',
    [/^云州市水利局 HOST /, /^云州市气象局 HOST /],
    [/^何平 HOST/],
  ],
];

describe('who was there', () => testRows(PRESENT, CITY));

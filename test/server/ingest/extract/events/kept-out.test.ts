/** Who is named beside an event and does nothing at it: reported on, absent in a list, not speaking. Invented names. */
import { describe } from 'vitest';
import { CITY, type SentenceRow, testRows } from '../said-in.ts';

const REPORTS: readonly SentenceRow[] = [
  ['an audit of somebody', '6月1日，市委召开常委会议，审议对原局长林远的经济责任审计报告。', [], [/^林远 REPORTS/]],
  [
    'an audit of somebody, without 对',
    '6月1日，市委召开常委会议，审议局长林远的经济责任审计报告。',
    [],
    [/^林远 REPORTS/],
  ],
  [
    'a review of two',
    '6月1日，市委召开常委会议，听取对市科技局局长周敏、副局长林远年度考核的报告。',
    [],
    [/^(?:周敏|林远) REPORTS/],
  ],
  [
    'one told of by the other',
    '6月1日，市委召开常委会议，听取市科技局局长周敏对副局长林远的介绍。',
    [/^周敏 REPORTS/],
    [/^林远 REPORTS/],
  ],
  [
    'a list of reporters',
    '6月1日，市委召开常委会议，听取市科技局局长周敏、副局长林远的工作汇报。',
    [/^周敏 REPORTS/, /^林远 REPORTS/],
    [],
  ],
  [
    'each on a matter',
    '6月1日，市委召开常委会议，听取市科技局局长周敏关于种业振兴、市水利局局长林远关于防汛抗旱情况的汇报。',
    [/^周敏 REPORTS/, /^林远 REPORTS/],
    [],
  ],
  [
    'for another body',
    '6月1日，市人大常委会召开会议，审议市财政局局长林远受市政府委托所作的决算报告。',
    [/^林远 REPORTS/],
    [],
  ],
];

const HELD = '6月1日，市政府召开全市安全生产工作会议，市长何平主持，';

const ABSENT: readonly SentenceRow[] = [
  [
    'two on duty elsewhere',
    `${HELD}副市长林远、周敏因公出差未参加会议。`,
    [/^何平 PRESIDES/],
    [/^(?:林远|周敏) ATTENDS/],
  ],
  [
    'three joined by signs and words',
    `${HELD}副市长林远、周敏和秘书长方舟请假，未参加会议。`,
    [/^何平 PRESIDES/],
    [/^(?:林远|周敏|方舟) ATTENDS/],
  ],
  [
    'who is there beside who is not',
    `${HELD}副市长林远出席会议，副市长周敏因公请假。`,
    [/^林远 ATTENDS/],
    [/^周敏 ATTENDS/],
  ],
];

const SPEECH = '6月1日，市政府召开全市生态环境工作会议，市长何平强调，要提高认识。';

const ORDERS: readonly SentenceRow[] = [
  ['orders go on', `${SPEECH}推动“蓝天行动”落地见效。`, [/^何平 PROMOTES “蓝天行动”$/], []],
  [
    'what is somebody else’s',
    `${SPEECH}推动工作落实，“蓝天行动”是省里的部署，不是我市的工作。`,
    [],
    [/^何平 PROMOTES “蓝天行动”$/],
  ],
  [
    'what another body leads',
    `${SPEECH}推动工作落实，“蓝天行动”由省生态环境厅牵头。`,
    [],
    [/^何平 PROMOTES “蓝天行动”$/],
  ],
  [
    'not this but that is an order',
    `${SPEECH}落实“蓝天行动”不是选择题，而是必答题。`,
    [/^何平 PROMOTES “蓝天行动”$/],
    [],
  ],
];

describe('a report that is heard', () => testRows(REPORTS, CITY));
describe('who is absent', () => testRows(ABSENT, CITY));
describe('a sentence that begins with an order', () => testRows(ORDERS, CITY));

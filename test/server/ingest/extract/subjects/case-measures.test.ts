/** The steps of a case study in every form: counted by signs, after a colon, clause by clause. Invented practices. */
import { describe } from 'vitest';
import { CITY, type SentenceRow, testRows } from '../said-in.ts';

const CASE = { ...CITY, kind: 'CASE' } as const;

const CASES: readonly SentenceRow[] = [
  [
    'after a colon, without a title',
    '福建省推行“知天气”上门服务：把预警接入村级广播；按行业定制阈值，为水库开设专线；建立责任人更新库，每月核对一次。',
    [/^福建省 OFFERS /, /ABOUT “知天气”/, /TAKES 把预警接入村级广播$/, /TAKES 建立责任人更新库，每月核对一次$/],
    [],
    CASE,
  ],
  [
    'circled numbers may follow the subject',
    '该集团①利用热泵替代锅炉；②在厂区屋顶铺设光伏；③推行排放月度核算。',
    [/TAKES 利用热泵替代锅炉$/, /TAKES 在厂区屋顶铺设光伏$/, /TAKES 推行排放月度核算$/],
    [],
    { ...CASE, title: '北京热力集团推进“余热资源化”有新招' },
  ],
  [
    'numbers in keys',
    '1️⃣ 把零散竹林打包流转；\n2️⃣ 引入社会资本统一经营；\n3️⃣ 收益“四四二”分红。',
    [/TAKES 把零散竹林打包流转$/, /TAKES 引入社会资本统一经营$/, /TAKES 收益“四四二”分红$/],
    [],
    { ...CASE, title: '浙江安吉“竹林碳汇”这样做' },
  ],
  [
    'headings with what stands under them',
    '一、再造流程。设置病房40张，一站式收治。二、信息支撑。开发随访系统。',
    [/TAKES 再造流程。设置病房40张，一站式收治$/, /TAKES 信息支撑。开发随访系统$/],
    [],
    { ...CASE, title: '上海瑞金医院“日间诊疗”做法' },
  ],
  [
    'clause by clause: what was wrong, what came of it and the practice itself are no steps',
    '江苏省宿迁市沭阳县针对撂荒问题，推行“一田一长”机制，把田块包给干部，该县设田长316名，巡查周期由7天缩短到2天。截至目前，建立台账1200份。',
    [/TAKES 把田块包给干部$/, /TAKES 该县设田长316名$/],
    [/TAKES (?:.*针对|推行“一田一长”|.*缩短到|.*1200份)/],
    CASE,
  ],
  [
    'a school that has no place',
    '学校为每名师范生配备校内外导师，开设实践课程16门，建立跟踪评价档案。',
    [/ABOUT “双导师制”/, /TAKES 开设实践课程16门$/, /TAKES 建立跟踪评价档案$/],
    [/OFFERS/],
    { ...CASE, title: '华东师范大学“双导师制”育人' },
  ],
  [
    'no example: 一、二、 head the parts of a report, clauses of our own news are no steps',
    '6月5日，市水利局召开会议。一、总体情况。建立台账12本。二、下步打算。开设专线。',
    [],
    [/TAKES/],
    CITY,
  ],
  [
    'under no heading of examples: a practice in one sentence with its steps after a colon',
    '福建省推行“知天气”上门服务：把预警接入村级广播；按行业定制阈值，为水库开设专线；设立更新库，每月核对一次。',
    [/^福建省 OFFERS /, /ABOUT “知天气”/, /TAKES 把预警接入村级广播$/],
    [],
    { publisher: '湖南省气象局', series: '气象专报', kind: 'LOCAL' },
  ],
  [
    'a title with the place, steps counted at once',
    '①把零散竹林打包流转，已收储2.1万亩；②引入社会资本统一经营；③收益按四四二分红，村集体、农户各得其所。',
    [/^安吉县 OFFERS /, /TAKES 引入社会资本统一经营$/],
    [],
    { ...CITY, kind: 'LOCAL', title: '浙江安吉“竹林碳汇”这样做' },
  ],
  [
    'news of a day, bodies of elsewhere that come to us',
    '福建省推进“数字政府”建设：省委常委会研究方案；6月5日，省政府召开会议。',
    [],
    [/OFFERS/],
    { publisher: '湖南省气象局', series: '气象专报', kind: 'LOCAL' },
  ],
  [
    'of two names the one that comes first is the practice',
    '重庆市奉节县“一表双网”防滑坡，建立“一张表、一张网”体系，配备监测员1476名。',
    [/ABOUT “一表双网”/],
    [/ABOUT “一张表/],
    CASE,
  ],
];

describe('the steps of a case', () => testRows(CASES, CASE));

/** Steps told one after another, by every kind of mark. Invented sentences. */
import { describe, expect, test } from 'vitest';
import { fieldMeasures, listedMeasures } from '../../../../../server/ingest/extract/subjects/measures.ts';

const names = (text: string): string[] => listedMeasures(text, { start: 0, end: text.length }).map((m) => m.name);

describe('steps told one after another are measures', () => {
  test.each([
    ['一是建库，摸清底数；二是建档，一户一册。', ['建库，摸清底数', '建档，一户一册']],
    [
      '一抓苗木，统一供种；二抓销路，上线云店；三抓培训，送课到户。',
      ['苗木，统一供种', '销路，上线云店', '培训，送课到户'],
    ],
    ['其一，归并窗口，减少环节；其二，数据共享。', ['归并窗口，减少环节', '数据共享']],
    ['首先是减流程，合并三个环节；其次是减材料；再次是减时限。', ['减流程，合并三个环节', '减材料', '减时限']],
    ['首先，选点布局；其次，群众点单；再次，部门接单。', ['选点布局', '群众点单', '部门接单']],
    ['做法：1.建队伍，选聘调解员；2.建平台，每日回应。', ['建队伍，选聘调解员', '建平台，每日回应']],
    ['做法：1．建队伍；2．建平台，覆盖3.5万人。', ['建队伍', '建平台，覆盖3.5万人']],
    ['其做法是：①建强阵地，建成客厅；②规范流程。', ['建强阵地，建成客厅', '规范流程']],
    ['（1）摸清家底；（2）分类施策。', ['摸清家底', '分类施策']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    '统一抓好落实，二是目标。',
    '增长1.2倍，其中一是企业。',
    '会议首先审议了报告。',
    '会议于8月1日，2日举行。',
    '其二手设备，其三方检测。',
  ])('no list: %s', (text) => expect(names(text)).toEqual([]));
});

describe('parts that open with a field each are steps', () => {
  const fields = (text: string): string[] => fieldMeasures(text, { start: 0, end: text.length }).map((m) => m.name);

  test.each([
    [
      '在组织体系上，组建联合党委；在服务方式上，推行上门代办；考核方面，引入群众评议。',
      ['组建联合党委', '推行上门代办', '引入群众评议'],
    ],
    ['工程上，裁弯取直；管护上，推行巡护员制度。', ['裁弯取直', '推行巡护员制度']],
  ])('%s', (text, expected) => expect(fields(text)).toEqual(expected));

  test.each([
    '会上，局长讲话；会后，代表参观。',
    '在组织体系上，组建联合党委。',
    '5日，在河边上，搭起帐篷；当晚，全员上岗。',
  ])('no fields: %s', (text) => expect(fields(text)).toEqual([]));
});

/** Two issues in which a reader meets everything: names in names, several facts in one sentence, a plan, words like markup. */
import type { StoredReading } from '../../server/model/reading.ts';
import { buildReading, type SaidSentence, seat } from './build-reading.ts';

const MEETING = 'Meeting:全市“百厂试验”行动推进会';
const INITIATIVE = 'Initiative:“百厂试验”行动';

const pushed: SaidSentence = {
  text: '6月8日，全市“百厂试验”行动推进会在青石县召开，江一川主持会议并讲话。',
  mentions: [MEETING, INITIATIVE, 'City:青石县', 'Official:江一川'],
  claims: [
    ['ATTENDS', 'Official:江一川', MEETING, { role: 'PRESIDES' }],
    ['ATTENDS', 'Official:江一川', MEETING, { role: 'SPEAKS' }],
    ['ABOUT', MEETING, INITIATIVE],
    ['VISITS', MEETING, 'City:青石县'],
  ],
};
const reported: SaidSentence = {
  text: '欧阳月汇报工作。',
  mentions: ['Official:欧阳月'],
  claims: [['ATTENDS', 'Official:欧阳月', MEETING, { role: 'REPORTS' }]],
};
const markup: SaidSentence = {
  text: '<img src=x onerror=alert(1)>有限公司参加推进会。',
  mentions: ['Organization:<img src=x onerror=alert(1)>有限公司'],
  claims: [['ATTENDS', 'Organization:<img src=x onerror=alert(1)>有限公司', MEETING]],
};
const planned: SaidSentence = {
  text: '下一步，江一川将主持“百厂试验”行动总结会。',
  mentions: ['Official:江一川', 'Meeting:“百厂试验”行动总结会'],
  claims: [['ATTENDS', 'Official:江一川', 'Meeting:“百厂试验”行动总结会', { role: 'PRESIDES', planned: true }]],
};
const again: SaidSentence = {
  text: '会上，江一川主持的全市“百厂试验”行动推进会被再次提起。',
  mentions: ['Official:江一川', MEETING],
  claims: [['ATTENDS', 'Official:江一川', MEETING, { role: 'PRESIDES' }]],
};

const series = '青石科技简报';
const publisher = '青石市科学技术局';

export const readingWorld: readonly StoredReading[] = [
  buildReading({
    series,
    publisher,
    number: 6,
    date: '2024-06-30',
    things: {
      [MEETING]: { properties: { startDate: '2024-06-08', kind: 'MEETING' } },
      'Official:江一川': { properties: { pinyin: 'Jiāng Yīchuān', initials: 'jyc' } },
    },
    sentences: [pushed, reported, markup, seat('江一川', '副市长@青石市人民政府'), planned],
  }),
  buildReading({
    series,
    publisher,
    number: 7,
    date: '2024-07-31',
    things: { [MEETING]: { properties: { startDate: '2024-06-08', kind: 'MEETING' } } },
    sentences: [again],
  }),
];

/** Four issues of an invented series in which something of everything is said: the small world of the store's tests. */
import type { StoredReading } from '../../server/model/reading.ts';
import { buildReading, seat } from './build-reading.ts';

export const year: readonly StoredReading[] = [1, 2, 3, 4].map((number) =>
  buildReading({
    number,
    date: `2023-0${number}-28`,
    things: { 'Meeting:云岭市科技工作推进会': { properties: { startDate: `2023-0${number}-03`, attendeeCount: 80 } } },
    sentences: [
      seat('张一文', '局长@云岭市科学技术局'),
      {
        text: '张一文主持召开云岭市科技工作推进会，研究“星火”行动。',
        mentions: ['Official:张一文', 'Meeting:云岭市科技工作推进会'],
        claims: [
          ['ATTENDS', 'Official:张一文', 'Meeting:云岭市科技工作推进会', { role: 'PRESIDES' }],
          ['ABOUT', 'Meeting:云岭市科技工作推进会', 'Initiative:“星火”行动'],
          ['SETS', 'Initiative:“星火”行动', 'Figure:资金@Initiative:“星火”行动'],
        ],
      },
    ],
  }),
);

import { expect, test } from 'vitest';
import { isDate } from '../../../../server/graphql/base/scalars.ts';

test.each(['2023-09-13', '2024-02-29', '2023-09', '2023'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each(['', '2023-02-29', '2023-13', '2023-00-01', '23-09-13', '2023-9-13', '2023-09-13T00:00:00Z', '九月'])(
  '%s is none',
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);

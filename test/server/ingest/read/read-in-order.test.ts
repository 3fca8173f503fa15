import { describe, expect, test } from 'vitest';
import { childrenFor } from '../../../../server/ingest/read/read-in-order.ts';

const GB = 1024 ** 3;

describe('reading children', () => {
  test.each([
    ['one a core', { cores: 16, free: 60 * GB, total: 64 * GB }, 16],
    ['no more than memory holds', { cores: 16, free: 7 * GB, total: 16 * GB }, 4],
    ['one at least', { cores: 8, free: 0.5 * GB, total: 2 * GB }, 1],
    [
      'a quarter of all memory where the system keeps the rest for itself',
      { cores: 8, free: 0.2 * GB, total: 16 * GB },
      2,
    ],
  ])('are %s', (_, machine, children) => {
    expect(childrenFor(machine)).toBe(children);
  });
});

import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

test.each([
  ['linux', {}, '/u/.local/share/chuanzhu', '/u/.cache/chuanzhu'],
  ['linux', { XDG_DATA_HOME: '/x', XDG_CACHE_HOME: '/y' }, '/x/chuanzhu', '/y/chuanzhu'],
  ['darwin', {}, '/u/Library/Application Support/chuanzhu', '/u/Library/Caches/chuanzhu'],
  ['linux', { XDG_DATA_HOME: '/x', CHUANZHU_HOME: '/chosen' }, '/chosen/data', '/chosen/cache'],
] as const)('on %s with %o data and cache lie where users expect them', (platform, environment, home, cache) => {
  expect(readConfig(environment, platform, '/u').database.local).toMatchObject({ home, cache });
});

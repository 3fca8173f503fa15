import { expect, test } from 'vitest';
import { foldersFor } from '../../../server/database/folders.ts';

test.each([
  ['linux', {}, undefined, '/u/.local/share/chuanzhu/neo4j', '/u/.cache/chuanzhu'],
  ['linux', { XDG_DATA_HOME: '/x', XDG_CACHE_HOME: '/y' }, undefined, '/x/chuanzhu/neo4j', '/y/chuanzhu'],
  ['darwin', {}, undefined, '/u/Library/Application Support/chuanzhu/neo4j', '/u/Library/Caches/chuanzhu'],
  ['win32', { LOCALAPPDATA: 'C:\\L' }, undefined, 'C:\\L\\chuanzhu\\neo4j', 'C:\\L\\chuanzhu\\cache'],
  ['linux', { XDG_DATA_HOME: '/x' }, '/chosen', '/chosen/neo4j', '/chosen/cache'],
] as const)(
  'on %s with %o and CHUANZHU_HOME %s data and cache lie where users expect them',
  (platform, environment, chosen, data, cache) => {
    expect(foldersFor(platform, environment, '/u', chosen)).toEqual({ data, cache });
  },
);

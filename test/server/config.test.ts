import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, type Environment, readConfig } from '../../server/config.ts';

function wrong(env: Environment): readonly { zh: string; en: string }[] {
  try {
    readConfig(env, 'linux', '/home/u');
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
  return [];
}

describe('settings', () => {
  test('nothing set: this machine only, a database of our own in the user’s folders', () => {
    const config = readConfig({}, 'linux', '/home/u');
    expect(config.http).toEqual({ host: '127.0.0.1', port: 4600, origins: [] });
    expect(config.database.server).toBeNull();
    expect(config.database.local).toMatchObject({
      home: '/home/u/.local/share/chuanzhu',
      cache: '/home/u/.cache/chuanzhu',
    });
    expect(config.database.local).not.toHaveProperty('mirror');
  });

  test.each([
    ['linux', { XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c' }, '/d/chuanzhu', '/c/chuanzhu'],
    ['darwin', {}, '/home/u/Library/Application Support/chuanzhu', '/home/u/Library/Caches/chuanzhu'],
    ['linux', { CHUANZHU_HOME: '/srv/beads' }, '/srv/beads/data', '/srv/beads/cache'],
  ] as const)('folders on %s with %o', (platform, env, home, cache) => {
    expect(readConfig(env, platform, '/home/u').database.local).toMatchObject({ home, cache });
  });

  test('a server of the user’s own', () => {
    const { server } = readConfig(
      { NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'p' },
      'linux',
      '/',
    ).database;
    expect(server).toEqual({
      uri: 'neo4j+s://x.databases.neo4j.io',
      username: 'neo4j',
      password: 'p',
      database: 'neo4j',
    });
  });

  test('everything wrong is told at once, by name, in both languages', () => {
    const sentences = wrong({
      PORT: '99999',
      HOST: 'a b',
      NEO4J_URI: 'http://localhost:7474',
      NEO4J_DATABASE: 'a/b',
      CHUANZHU_HOME: 'relative',
      CHUANZHU_MAVEN_MIRROR: 'ftp://x',
      CHUANZHU_JARS: '/nowhere/at/all',
      CHUANZHU_ORIGINS: 'example.org',
      LOG_LEVEL: 'loud',
    });
    const named = sentences.map(({ en }) => en.split(' ')[0]);
    expect(named.sort()).toEqual(
      [
        'PORT',
        'HOST',
        'NEO4J_URI',
        'NEO4J_DATABASE',
        'CHUANZHU_HOME',
        'CHUANZHU_MAVEN_MIRROR',
        'CHUANZHU_JARS',
        'CHUANZHU_ORIGINS',
        'LOG_LEVEL',
      ].sort(),
    );
    for (const { zh, en } of sentences) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/must/);
      expect(zh + en).not.toContain('\u0000');
    }
  });

  test.each([
    ['a port that is no number', { PORT: 'http' }, 'PORT'],
    ['a host with a blank', { HOST: 'my host' }, 'HOST'],
    ['a server without a password', { NEO4J_URI: 'bolt://localhost:7687' }, 'NEO4J_PASSWORD'],
  ])('%s', (_, env, name) => {
    expect(wrong(env)).toHaveLength(1);
    expect(wrong(env)[0]?.en).toContain(name);
  });

  test('a variable that is set to nothing is not set', () => {
    expect(readConfig({ NEO4J_URI: '', HOST: '', PORT: '' }, 'linux', '/')).toEqual({
      ...readConfig({}, 'linux', '/'),
      database: expect.anything(),
    });
  });

  test('what the value of a secret is, is never told', () => {
    expect(JSON.stringify(wrong({ NEO4J_URI: 'nonsense://u:hunter2@h', NEO4J_PASSWORD: 'hunter2' }))).not.toContain(
      'hunter2',
    );
  });

  test('jars brought by hand, and port 0 for a free one', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jars-'));
    const config = readConfig({ CHUANZHU_JARS: folder, PORT: '0' }, 'linux', '/home/u');
    expect([config.database.local.jars, config.http.port]).toEqual([folder, 0]);
  });
});

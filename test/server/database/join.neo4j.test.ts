import { expect, inject, test } from 'vitest';
import { useServer } from '../../../server/database/join.ts';
import { freePort } from '../../../server/database/ports.ts';
import { probe } from '../../support/probe.ts';

test('the server of NEO4J_URI is used and left running', async () => {
  const database = await useServer(inject('neo4j'), probe);
  expect(database).toMatchObject({ joined: true, uri: inject('neo4j').uri });
  await database.stop();
  await probe(inject('neo4j'));
});

test('a wrong password names the variables to check', async () => {
  await expect(useServer({ ...inject('neo4j'), password: 'wrong' }, probe)).rejects.toMatchObject({
    code: 'wrong-credentials',
    sentences: { en: expect.stringContaining('NEO4J_PASSWORD'), zh: expect.stringContaining('NEO4J_PASSWORD') },
  });
});

test('a server that is not there is named with its address', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  await expect(useServer({ ...inject('neo4j'), uri }, probe)).rejects.toMatchObject({
    code: 'server-unreachable',
    sentences: {
      en: `Cannot reach ${uri} (nothing listens there). Check that this Neo4j runs and that address and port are right; without NEO4J_URI a Neo4j of our own is started.`,
      zh: expect.stringContaining('NEO4J_URI'),
    },
    // The driver's paragraph says no more, and was told three times.
    detail: '',
  });
});

test('a database of another name names NEO4J_DATABASE', async () => {
  await expect(useServer({ ...inject('neo4j'), database: 'nosuch' }, probe)).rejects.toMatchObject({
    code: 'server-unreachable',
    sentences: { en: expect.stringContaining('NEO4J_DATABASE') },
  });
});

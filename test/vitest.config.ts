import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const neo4jTests = 'test/**/*.neo4j.test.{ts,tsx}';
const browserTests = 'test/**/*.browser.test.{ts,tsx}';
const neo4jSetup = 'test/support/neo4j.global.ts';

/**
 * Three kinds of tests, one after the other: `unit` in parallel, `neo4j` one file at a time (there is one throw-away server, and
 * Community has one database), `browser` one file at a time (two cores do not carry two Chromiums and a server).
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Node gives packages the CommonJS copy of graphql; tests must get the same one, or its types are told apart by realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', neo4jTests, browserTests],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [neo4jTests],
          globalSetup: neo4jSetup,
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          globalSetup: neo4jSetup,
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

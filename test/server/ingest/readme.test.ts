import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTRY_KINDS } from '../../../server/ingest/lexicon/user-entries.ts';
import { README, writtenAnew } from './readme.ts';

const text = readFileSync(README, 'utf8');
const folders = (path: string): string[] =>
  readdirSync(new URL(path, README), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe('the page on how a fact comes to be', () => {
  test('shows what the stages really give (if not: npx tsx test/server/ingest/write-readme.ts)', () => {
    expect(text).toBe(writtenAnew(text));
  });

  test.each([...folders('./'), ...folders('./extract/')])('names the folder %s', (name) => {
    expect(text).toMatch(new RegExp(`\\*\\*${name}\\*\\*|\`${name}\`|\\[${name}\\]`));
  });

  test.each([...ENTRY_KINDS])('documents the lexicon entry %s', (kind) => {
    expect(text).toContain(`| \`${kind}\` |`);
  });

  test('leads only to files that exist', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)\)/g)) {
      expect(() => readFileSync(new URL(target, README)), target).not.toThrow(/ENOENT/);
    }
  });
});

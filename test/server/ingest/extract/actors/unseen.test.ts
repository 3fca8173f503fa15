import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../../../../server/ingest/extract/actors/fact-book.ts';
import { openIssue, readActors } from '../../../../../server/ingest/extract/actors/read-actors.ts';
import { readImprint } from '../../../../../server/ingest/extract/imprint/read-imprint.ts';
import { layout } from '../../../../../server/ingest/layout/layout.ts';
import { loadLexicon } from '../../../../../server/ingest/lexicon/lexicon.ts';
import type { Claim, Fact } from '../../../../../server/model/facts.ts';

const FOLDER = new URL('../../../../fixtures/actors/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const TYPES = new Set(['HOLDS', 'SENT_TO', 'EDITS', 'REVIEWS', 'SIGNS_OFF']);

interface GoldLine {
  readonly not: boolean;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string | undefined;
}

function gold(name: string): GoldLine[] {
  return readFileSync(new URL(name.replace('.txt', '.gold.tsv'), FOLDER), 'utf8')
    .split('\n')
    .filter((line) => /^(EDGE|NOT)\t/.test(line))
    .map((line) => {
      const [mark, type = '', from = '', to = '', properties = ''] = line.split('\t');
      return { not: mark === 'NOT', type, from, to, kind: /kind=(\w+)/.exec(properties)?.[1] };
    })
    .filter(({ type }) => TYPES.has(type));
}

const local = (ref: string): string[] => ref.slice(ref.indexOf(':') + 1).split('|');
const called = (fact: Fact | undefined): string[] => (fact ? [fact.name, ...fact.aliases] : []);

function extract(name: string): { claims: Claim[]; get(key: string): Fact | undefined } {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const source = { fileName: name, sha256: '0', format: 'txt', encoding: 'utf-8', text } as const;
  const bulletin = layout(source);
  const book = createFactBook();
  const context = openIssue(bulletin, loadLexicon(), book);
  const claims = [...readImprint(bulletin, context).claims];
  for (const [section, { articles, kind }] of bulletin.sections.entries()) {
    for (const [article, text] of articles.entries()) {
      claims.push(...readActors(text, { ref: { section, article }, sectionKind: kind }, context).claims);
    }
  }
  return { claims: claims.filter(({ type }) => TYPES.has(type)), get: (key) => book.get(key) };
}

describe('bulletins written for this test, whose people and posts were set down before they were read', () => {
  test.each(names)('%s', (name) => {
    const { claims, get } = extract(name);
    const lines = gold(name);
    const fits = (line: GoldLine, claim: Claim): boolean => {
      if (line.type !== claim.type || (line.kind && line.kind !== claim.properties.kind)) return false;
      if (claim.type === 'SENT_TO') return called(get(claim.to)).some((n) => local(line.to).includes(n));
      if (!called(get(claim.from)).some((n) => local(line.from).includes(n))) return false;
      if (claim.type !== 'HOLDS') return true;
      const [posts = '', bodies = ''] = line.to.slice(5).split('@');
      const post = get(claim.to);
      return (
        posts.split('|').includes(post?.name ?? '') &&
        called(get(post?.of ?? '')).some((n) => bodies.split('|').includes(n))
      );
    };
    const wanted = lines.filter(({ not }) => !not);
    expect(wanted.filter((line) => !claims.some((claim) => fits(line, claim)))).toEqual([]);
    expect(
      claims
        .filter((claim) => !wanted.some((line) => fits(line, claim)))
        .map(({ type, from, to }) => `${type} ${from} ${to}`),
    ).toEqual([]);
    expect(lines.filter((line) => line.not && claims.some((claim) => fits(line, claim)))).toEqual([]);
  });
});

/** Metamorphic: a text that printing or conversion damaged says what the clean text says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import { graphOf } from '../../../../server/ingest/pipeline.ts';
import { readText } from '../../../../server/ingest/understand/read-text.ts';
import { isReading } from '../../../../server/model/reading.ts';
import { seeded } from '../../../support/seeded.ts';
import { DAMAGES, type Pages } from './damages.ts';

const FOLDER = new URL('../../../fixtures/bulletins/', import.meta.url);
/** Bulletins of several kinds of house, with sections of several kinds. */
const NAMES = ['univ-zhexi-2024-11', 'beibei-edu-2025-04', 'qushui-rural-2023-05', 'yangxian-cppcc-2023-08'];
/** Of the facts of the clean texts, how many must come out, and how many of those that come out must be among them. */
const FLOOR = 0.96;

const lexicon = loadLexicon();
const TAIL = /^(?:[报送发]|主报|抄[报送]|主编|编辑|责任编辑|审核|签发)[^，。]{0,6}[：:]/;

/** The masthead ends with its date, the body where the tail's first label stands. */
function pagesOf(text: string): Pages {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const head = lines.findIndex((line) => /年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/.test(line)) + 1;
  const tail = lines.findIndex((line, i) => i > lines.length - 12 && TAIL.test(line));
  return { head: lines.slice(0, head), body: lines.slice(head, tail), tail: lines.slice(tail) };
}

/** What a text says: its relationships by type, names and role. Where it stands in the text is left out. */
function factsOf(text: string): Set<string> {
  const source = { fileName: 'a.txt', sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', text } as const;
  const reading = readText(source, 'a.txt', { lexicon, version: 'test' });
  if (!isReading(reading)) return new Set();
  const { nodes, relationships } = graphOf(reading).graph;
  const names = new Map(
    nodes
      .filter(({ label }) => label !== 'Statement')
      .map(({ id, properties }) => [
        id,
        String(properties.name ?? '')
          .normalize('NFKC')
          .replace(/\s/g, ''),
      ]),
  );
  return new Set(
    relationships.flatMap(({ type, start, end, properties }) => {
      const [from, to] = [names.get(start), names.get(end)];
      return from && to ? [`${from} ${type} ${String(properties.role ?? '')} ${to}`] : [];
    }),
  );
}

const clean = NAMES.map((name) => {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
  const pages = pagesOf(text);
  return { pages, series: (pages.head.find((line) => line !== '') ?? '').replace(/\s/g, ''), facts: factsOf(text) };
});

describe('damaged texts say what clean texts say', () => {
  test.each(Object.entries(DAMAGES))('%s', (_, damage) => {
    let [all, found, kept] = [0, 0, 0];
    for (const [seed, { pages, series, facts }] of clean.entries()) {
      const { head, body, tail } = damage(pages, seeded(seed + 1), series);
      const after = factsOf([...head, ...body, ...tail].join('\n'));
      all += facts.size;
      found += after.size;
      kept += [...after].filter((fact) => facts.has(fact)).length;
    }
    expect(all).toBeGreaterThan(100);
    expect(kept / all).toBeGreaterThanOrEqual(FLOOR);
    expect(kept / found).toBeGreaterThanOrEqual(FLOOR);
  });
});

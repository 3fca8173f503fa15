import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonicalLines, type Graph, type GraphNode, type GraphRelationship } from '../../server/model/graph.ts';
import type { Label, RelationshipType } from '../../server/model/ontology.ts';
import { GoldError, parseGold } from './gold.ts';
import { fitOf, folded } from './names.ts';
import { scoreLines } from './print.ts';
import { readPairs } from './read-folder.ts';
import { SCORED, scoreGraph } from './score.ts';
import { countsOf, sharesOf } from './sum.ts';

function node(label: Label, name: string, properties: GraphNode['properties'] = {}): GraphNode {
  return { id: `${label}:${name}`, label, properties: { name, ...properties } };
}

function edge(type: RelationshipType, start: GraphNode, end: GraphNode, role?: string): GraphRelationship {
  const properties = role === undefined ? {} : { role };
  return { id: `${type} ${start.id} ${end.id} ${role ?? ''}`, type, start: start.id, end: end.id, properties };
}

const person = node('Official', '林若谷');
const post = node('Post', '局长（兼）');
const bureau = node('Organization', '云州市科学技术局', { aliases: ['市科技局'] });
const meeting = node('Meeting', '全市科技创新工作推进会', { startDate: '2023-05-06' });
const graph: Graph = {
  nodes: [person, post, bureau, meeting],
  relationships: [edge('HOLDS', person, post), edge('AT', post, bureau), edge('ATTENDS', person, meeting, 'SPEAKS')],
};
const gold = (...lines: string[]) => parseGold(lines.map((line) => line.replaceAll(' | ', '\t')).join('\n'), 'x.tsv');

describe('names', () => {
  test.each([
    ['《关于“三化”的意见》', '关于三化的意见'],
    ['阿卜杜拉・买买提', '阿卜杜拉•买买提'],
    ['2021—2023年', '2021至2023年'],
    ['ＡＢＣ（试行）', 'abc(试行)'],
  ])('%s and %s are one', (a, b) => expect(folded(a)).toBe(folded(b)));

  test('fit when a spelling is equal; a fuzzy one when half of it is shared', () => {
    expect(fitOf('市科技局|云州市科学技术局', [folded('云州市科学技术局')])).toBe(1);
    expect(fitOf('科技工作会', ['全市科技工作会议'])).toBe(0);
    expect(fitOf('~科技工作会', ['全市科技工作会议'])).toBeGreaterThan(0.5);
    expect(fitOf('~农业', ['全市科技工作会议'])).toBe(0);
  });
});

describe('a score', () => {
  test('counts what the gold has and the graph says, and the other way round', () => {
    const score = scoreGraph(
      gold(
        'EDGE | HOLDS | Official:林若谷 | Post:局长@市科技局',
        'EDGE | ATTENDS | Official:林若谷 | Meeting:~科技创新推进会 | role=SPEAKS|PRESIDES',
        'EDGE | ATTENDS | Official:周明远 | Meeting:~科技创新推进会 | role=PRESIDES',
        'NODE | Meeting:~科技创新推进会 | startDate=2023-05-06;attendeeCount=200',
        'NOT | ATTENDS | Official:林若谷 | Meeting:~科技创新推进会 | role=PRESIDES',
      ),
      graph,
    );
    expect(score.types.get('HOLDS')).toEqual({ found: 1, missed: 0, right: 1, wrong: 0 });
    expect(score.types.get('ATTENDS')).toEqual({ found: 1, missed: 1, right: 1, wrong: 0 });
    expect(score.missed).toEqual(['ATTENDS 周明远 → ~科技创新推进会 role=PRESIDES']);
    expect(score.properties).toEqual({
      right: 1,
      all: 2,
      missed: ['Meeting ~科技创新推进会 attendeeCount=200'],
    });
    expect([score.broken, score.nots]).toEqual([[], 1]);
    expect(sharesOf(countsOf([score], ['ATTENDS']))).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('tells what is wrong and which NOT is broken', () => {
    const score = scoreGraph(gold('NOT | ATTENDS | Official:林若谷 | Meeting:全市科技创新工作推进会'), graph);
    expect(score.broken).toEqual(['ATTENDS 林若谷 → 全市科技创新工作推进会']);
    expect(score.wrong).toContain('ATTENDS 林若谷 → 全市科技创新工作推进会 SPEAKS');
    const text = [...scoreLines([{ name: 'x', score }], { showMissed: true, showWrong: true })].join('\n');
    expect(text).toContain('NOT broken: 1/1');
    expect(text).toContain('core P 0.000');
  });

  test('takes an optional line as right and never as missed', () => {
    const lines = gold('?EDGE | HOLDS | Official:林若谷 | Post:局长', '?EDGE | HOLDS | Official:周明远 | Post:局长');
    expect(scoreGraph(lines, graph).types.get('HOLDS')).toEqual({ found: 0, missed: 0, right: 1, wrong: 0 });
  });
});

test.each([
  ['EDGE | ATTENDS | Official:林若谷 | Meeting:x | role=BOSS', /role=BOSS: one of PRESIDES/],
  [
    'EDGE | ATTENDS | Meeting:x | Official:林若谷',
    /ATTENDS runs from Official → Meeting.*not from Meeting to Official/,
  ],
  ['EDGE | HOLDS | Official:林若谷 | Post:局长@x | foo=1', /HOLDS has no property foo/],
  ['NODE | Meeting:x | startDate=明天', /startDate=明天: a date is written as/],
  ['NODE | Meeting:x | attendeeCount=许多', /attendeeCount=许多: no number/],
  ['EDGE ATTENDS Official:林若谷 Meeting:x', /split by TAB/],
])('gold that no graph can say is told: %s', (line, words) => {
  expect(() => gold(line)).toThrow(words);
});

test('gold may take a document for an initiative, and roles and properties of the ends with alternatives', () => {
  const lines = gold(
    'EDGE | PROMOTES | Official:林若谷 | Policy:x',
    'EDGE | ISSUES | Organization:x | Initiative:y',
    'EDGE | SETS | Initiative:y | Figure:z | max=2;year=2023',
    'EDGE | SENT_TO | Issue:x | Organization:y | kind=REPORT|SEND',
  );
  expect(lines).toHaveLength(4);
});

test('every mistake of a gold file is told with its line', () => {
  const wrong = [
    'EDGE\tATTENDS\tOfficial:林若谷\tMeeting:会',
    '# ok',
    'EDGE\tLIKES\tOfficial:a\tCity:b',
    'NODE\tRiver:x',
  ];
  expect(() => parseGold([...wrong, 'FACT\tx', 'NODE\tCity:x\tcode'].join('\n'), 'g.tsv')).toThrow(GoldError);
  try {
    parseGold([...wrong, 'FACT\tx', 'NODE\tCity:x\tcode'].join('\n'), 'g.tsv');
  } catch (error) {
    expect(String(error).match(/g\.tsv:\d+/g)).toEqual(['g.tsv:3', 'g.tsv:4', 'g.tsv:5', 'g.tsv:6']);
  }
});

interface Peer {
  readonly types: Readonly<Record<string, { tp: number; fn: number; hit: number; fp: number }>>;
  readonly violations: readonly string[];
  readonly nots: number;
  readonly nodeOk: number;
  readonly nodeAll: number;
}

/** A second scorer and its bulletins, which a checkout need not have beside it. */
const BESIDE = fileURLToPath(new URL('../../../shared/', import.meta.url));
const OWN = fileURLToPath(new URL('../fixtures/bulletins', import.meta.url));
const peerFile = join(BESIDE, 'score.mjs');

describe.skipIf(!existsSync(peerFile))('a second scorer, written by somebody else', () => {
  test.each([join(BESIDE, 'bulletins'), OWN])('gives the same numbers on %s', async (path) => {
    const peer = (await import(pathToFileURL(peerFile).href)) as { score(path: string, graph: unknown): Peer };
    for (const { name, gold: lines, graph: extracted } of await readPairs(path)) {
      // Less than there is, so that there is something to be missed and wrong; whole as a graph, with nothing that leads nowhere.
      const nodes = extracted.nodes.filter((_, i) => i % 7 !== 3);
      const left = new Set(nodes.map(({ id }) => id));
      const relationships = extracted.relationships.filter(({ start, end }) => left.has(start) && left.has(end));
      const damaged = { nodes, relationships };
      for (const one of [extracted, damaged]) {
        const theirs = peer.score(join(path, `${name}.gold.tsv`), JSON.parse([...canonicalLines(one)].join('')));
        const ours = scoreGraph(lines, one);
        for (const type of SCORED) {
          const { found, missed, right, wrong } = countsOf([ours], [type]);
          const { tp, fn, hit, fp } = theirs.types[type] ?? { tp: 0, fn: 0, hit: 0, fp: 0 };
          expect({ name, type, found, missed, right, wrong }).toEqual({
            name,
            type,
            found: tp,
            missed: fn,
            right: hit,
            wrong: fp,
          });
        }
        expect([ours.broken.length, ours.nots]).toEqual([theirs.violations.length, theirs.nots]);
        expect([ours.properties.right, ours.properties.all]).toEqual([theirs.nodeOk, theirs.nodeAll]);
      }
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { extractIssue } from '../../../../server/ingest/extract/extract-issue.ts';
import { RULES, type TraceEntry } from '../../../../server/ingest/extract/rules.ts';
import { IN_COVERED, IN_TEXT } from '../../../../server/ingest/extract/text/rule-patterns.ts';
import { layout } from '../../../../server/ingest/layout/layout.ts';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import type { Bulletin } from '../../../../server/model/bulletin.ts';
import type { ArticleRef } from '../../../../server/model/facts.ts';
import { mayRelate } from '../../../../server/model/ontology.ts';
import { bulletinOf, factNamed, factsOf, saidIn } from './said-in.ts';

const lexicon = loadLexicon();
const seed = new URL('../../../../seed/', import.meta.url);
const files = readdirSync(seed).filter((name) => name.endsWith('.txt'));

function bulletinFrom(name: string): Bulletin {
  const text = readFileSync(new URL(name, seed), 'utf8');
  return layout({ fileName: name, sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', text });
}

function textOf(bulletin: Bulletin, ref: ArticleRef): string {
  if ('imprint' in ref) return bulletin[ref.imprint].text;
  return bulletin.sections[ref.section]?.articles[ref.article]?.text ?? '';
}

/** Every claim has a sentence of its article and known ends of the right labels; every mention is printed where it says. */
function check(bulletin: Bulletin): void {
  const { facts, claims, mentions } = extractIssue(bulletin, lexicon);
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  for (const { type, from, to, article, start, end, confidence } of claims) {
    const text = textOf(bulletin, article);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    const [a, b] = [byKey.get(from), byKey.get(to)];
    expect(a && b && mayRelate(type, a.label, b.label), `${type} ${from} ${to}`).toBe(true);
  }
  for (const { fact, article, start, end, text } of mentions) {
    expect(byKey.has(fact), fact).toBe(true);
    expect(textOf(bulletin, article).slice(start, end)).toBe(text);
  }
}

describe('extractIssue', () => {
  test.each(files)('gives every fact of %s its sentence', (name) => check(bulletinFrom(name)));

  test.each(files)('says the same of %s every time', (name) => {
    const bulletin = bulletinFrom(name);
    expect(JSON.stringify(extractIssue(bulletin, lexicon))).toBe(JSON.stringify(extractIssue(bulletin, lexicon)));
  });

  test('holds on any text, lone surrogates and unclosed brackets included', () => {
    const piece = fc.constantFrom(
      '6月1日，',
      '市科技局',
      '召开',
      '“科技兴蒙”行动',
      '推进会',
      '副市长林远',
      '出席并讲话',
      '，',
      '。',
      '；',
      '《',
      '》',
      '“',
      '”',
      '（',
      '12.5亿元',
      '至',
      '分别',
      '陪同下',
      '在',
      '\ud83d',
      '\ud83d\ude00',
      '　',
      '\n',
      '他',
      '一是',
      '二是',
      '同时废止',
      '带队赴',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => check(bulletinOf(pieces.join('')))),
      { numRuns: 300 },
    );
  });

  test('traces what fired and what was blocked, and why', () => {
    const entries: TraceEntry[] = [];
    const text = '5月25日，受局长方向委托，副局长欧阳春率队赴康巴什区考察学习办学经验。';
    extractIssue(bulletinOf(text), lexicon, { trace: (entry) => entries.push(entry) });
    expect(entries.some(({ rule, outcome }) => rule === 'leads@1' && outcome === 'fired')).toBe(true);
    const blocked = entries.find(({ rule }) => rule === 'delegated');
    expect(blocked?.outcome).toBe('blocked');
    expect(text.slice(blocked?.start, blocked?.end)).toBe('方向');
  });

  test('says what was held, when and how many came', () => {
    const meeting = factNamed(
      factsOf('6月20日下午，全市产学研对接会在东胜区举行，近200人参加活动。'),
      'Meeting',
      '全市产学研对接会',
    );
    expect(meeting?.properties).toMatchObject({
      kind: 'NEGOTIATION',
      startDate: '2021-06-20',
      dateText: '6月20日下午',
      attendeeCount: 200,
    });
  });

  test('a visit over two days keeps both', () => {
    const meeting = factNamed(factsOf('6月26日—27日，局长边宁带队赴康巴什区调研科技工作。'), 'Meeting');
    expect(meeting?.properties).toMatchObject({ kind: 'VISIT', startDate: '2021-06-26', endDate: '2021-06-27' });
  });

  test('words that give no date give none', () => {
    const meeting = factNamed(factsOf('近日，市科技局召开科技工作座谈会，局长边宁主持。'), 'Meeting');
    expect(meeting?.properties).not.toHaveProperty('startDate');
    expect(meeting?.properties).toMatchObject({ dateText: '近日' });
  });

  test('a month keeps its words and gives no day', () => {
    const meeting = factNamed(factsOf('上月底，副市长苏和平带队赴包头市考察。'), 'Meeting');
    expect(meeting?.properties).not.toHaveProperty('startDate');
    expect(meeting?.properties).toMatchObject({ dateText: '上月底' });
  });

  test('an online audience is not added to those who came', () => {
    const text = '6月20日，市科技局召开政策培训会，各旗区和重点企业负责人共130余人参加，另有2600人次线上观看。';
    expect(factNamed(factsOf(text), 'Meeting')?.properties).toMatchObject({ attendeeCount: 130 });
  });

  test('what is to come is planned and gives nobody a role', () => {
    const lines = saidIn('总决赛将于9月下旬举行，副市长林远将出席。');
    expect(lines.filter((line) => line.startsWith('林远 ATTENDS'))).toEqual([]);
  });

  test('every rule says what it says and how sure it is', () => {
    for (const { says, version, confidence } of Object.values(RULES)) {
      expect(says.length).toBeGreaterThan(20);
      expect(version).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(0.5);
    }
  });
});

describe('the cost of a long article', () => {
  /** Code units that the looks for the rules' expressions went over. */
  function unitsLookedAt(sentences: number): number {
    const looks = [vi.spyOn(IN_TEXT, 'marks'), vi.spyOn(IN_COVERED, 'marks')];
    try {
      const text = Array.from(
        { length: sentences },
        (_, i) => `6月${(i % 28) + 1}日，市科技局召开第${i + 1}次工作推进会，局长王立新主持会议，近${i + 20}人参加。`,
      ).join('');
      extractIssue(bulletinOf(text), lexicon);
      return looks.flatMap(({ mock }) => mock.calls).reduce((sum, [seen]) => sum + seen.length, 0);
    } finally {
      for (const look of looks) look.mockRestore();
    }
  }

  test('ten times the sentences are about ten times the text to look at, not a hundred times', () => {
    expect(unitsLookedAt(200) / unitsLookedAt(20)).toBeLessThan(12);
  });
});

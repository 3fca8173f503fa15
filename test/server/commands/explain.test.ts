import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainCommand } from '../../../server/commands/explain-command.ts';
import { EXIT, UsageError } from '../../../server/commands/failures.ts';
import { areRules, loadRules } from '../../../server/commands/own-rules.ts';
import { extractIssue } from '../../../server/ingest/extract/extract-issue.ts';
import { blockerWords, RULE_BOOK, ruleWords } from '../../../server/ingest/extract/rule-book.ts';
import { BLOCKERS } from '../../../server/ingest/extract/rules.ts';
import { loadLexicon } from '../../../server/ingest/lexicon/lexicon.ts';
import { readPairs } from '../../score/read-folder.ts';

const TEXT = `云州信息
第1期
云州市人民政府办公室 2023年5月6日

【工作动态】
全市低空经济工作推进会召开
5月5日，受局长方向委托，副局长欧阳春主持召开全市低空经济工作推进会。会议强调，要推动“云上通航”行动落地见效。
各县区、有关部门负责同志参加。
【案例】
临川市推行“先投后股”
近年来，江西省临川市推行“先投后股”机制，局长白帆多次调研企业。
`;

async function explain(line: number, language: 'zh' | 'en' = 'en', text = TEXT) {
  const written: string[] = [];
  const sink = { write: (part: string) => written.push(part) };
  const terminal = { language, out: sink, err: sink, live: false, now: () => 0 };
  const rules = await loadRules(undefined);
  if (!areRules(rules)) throw new Error('our own lexicon has mistakes');
  const code = await explainCommand(Buffer.from(text), line, rules, terminal, async (part) => {
    written.push(part);
  });
  return { code, text: written.join('') };
}

describe('an explanation', () => {
  test('tells where a sentence stands, who is named, which rules fired with what they say, and what was blocked', async () => {
    const { code, text } = await explain(7);
    expect(code).toBe(EXIT.good);
    expect(text).toContain('【工作动态】 全市低空经济工作推进会召开');
    expect(text).toMatch(/欧阳春 —ATTENDS PRESIDES→ .*推进会 {2}\(0\.97 presides@\d+\)/);
    expect(text).toContain(ruleWords('presides@1')?.en);
    expect(text).toContain(`delegated 「方向」 ${BLOCKERS.delegated}`);
    expect(text).toContain(BLOCKERS['meeting-subject']);
    expect(text).not.toMatch(/方向 —ATTENDS/);
  });

  test('speaks Chinese', async () => {
    const { text } = await explain(7, 'zh');
    expect(text).toContain(`delegated 「方向」 ${blockerWords('delegated')?.zh}`);
    expect(text).toContain('生效的规则');
  });

  test('says that no rule fired', async () => {
    expect((await explain(8)).text).toContain('no rule fired');
  });

  test('says why a person in a case does nothing', async () => {
    expect((await explain(11)).text).toContain(`case-person 「白帆」 ${BLOCKERS['case-person']}`);
  });

  test('tells once who was kept out, and of a verb that says so whose it is', async () => {
    const told = (text: string): string[] => text.split('\n').filter((line) => / absent 「/.test(line));
    const { text } = await explain(7, 'en', TEXT.replace('5月5日，', '5月5日，副局长马河未参加会议，'));
    expect(told(text)).toEqual([`    absent 「马河」 ${BLOCKERS.absent}`]);
  });

  test.each([
    [4, 'Line 4 holds no text of the bulletin. Lines with text: 1-3, 6-8, 10-11.'],
    [12, 'There is no line 12: the file has 11. Lines with text: 1-3, 6-8, 10-11.'],
    [99, 'There is no line 99: the file has 11. Lines with text: 1-3, 6-8, 10-11.'],
  ])('of line %i is an error that tells which lines have text', async (line, message) => {
    const failure = await explain(line).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect(String(failure)).toBe(`UsageError: ${message}`);
  });

  test('is asked of a bulletin only', async () => {
    const { code, text } = await explain(1, 'en', 'Hello');
    expect(code).toBe(EXIT.refused);
    expect(text).toContain('[not-a-bulletin]');
  });
});

test('tracing never changes what is extracted', async () => {
  for (const { reading } of await readPairs(new URL('../../fixtures/bulletins', import.meta.url).pathname)) {
    const traced = extractIssue(reading.bulletin, loadLexicon(), { trace: () => undefined });
    expect(JSON.stringify(traced)).toBe(JSON.stringify(reading.facts));
  }
});

test('every rule and blocker has words in both languages', async () => {
  for (const { id, says } of RULE_BOOK) {
    expect(says.zh, id).toMatch(/\p{Script=Han}/u);
    expect(says.en, id).toMatch(/\.$/);
  }
  for (const name of Object.keys(BLOCKERS)) expect(blockerWords(name)?.zh, name).toMatch(/\p{Script=Han}/u);
  const ids = new Set(RULE_BOOK.map(({ id }) => id));
  for (const { reading } of await readPairs(new URL('../../fixtures/bulletins', import.meta.url).pathname)) {
    expect(reading.facts.claims.map(({ rule }) => rule).filter((rule) => !ids.has(rule))).toEqual([]);
  }
});

describe('a lexicon file', () => {
  test('gives rules of another version, or all its mistakes; one that cannot be read is told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chuanzhu-lexicon-'));
    try {
      const file = join(folder, 'own.tsv');
      await writeFile(file, 'ranked-post\t链首长\n');
      const [plain, own] = [await loadRules(undefined), await loadRules(file)];
      expect(areRules(plain) && areRules(own) && plain.version !== own.version).toBe(true);
      await writeFile(file, 'rank\t链长\npost\n');
      expect(await loadRules(file)).toMatchObject([
        { code: 'lexicon-entry', line: 1 },
        { code: 'lexicon-entry', line: 2 },
      ]);
      await writeFile(file, Buffer.from([0xc1, 0xb4, 0xb3, 0xa4]));
      await expect(loadRules(file)).rejects.toThrow(/no UTF-8 text/);
      await expect(loadRules(join(folder, 'none.tsv'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { extractCommand } from '../../../server/commands/extract-command.ts';
import { EXIT } from '../../../server/commands/failures.ts';
import { areRules, loadRules } from '../../../server/commands/own-rules.ts';

const TEXT = `云州信息
第1期
云州市人民政府办公室 2023年5月6日

【工作动态】
全市低空经济工作推进会召开
5月5日，市长方向主持召开全市低空经济工作推进会。副市长欧阳春、市科技局局长王革出席。
5月6日，欧阳春到白石镇、青溪镇调研。
【案例】
天气渐热
`;

async function extract(text: string, language: 'zh' | 'en' = 'en') {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = { write: (part: string) => err.push(part) };
  const terminal = { language, out: sink, err: sink, live: false, now: () => 0 };
  const rules = await loadRules(undefined);
  if (!areRules(rules)) throw new Error('our own lexicon has mistakes');
  const code = await extractCommand(Buffer.from(text), false, rules, terminal, async (part) => {
    out.push(part);
  });
  return { code, lines: out.join('').split('\n'), told: err.join('') };
}

describe('what one bulletin says, at a terminal', () => {
  let lines: string[] = [];
  beforeAll(async () => {
    const done = await extract(TEXT);
    expect(done.code).toBe(EXIT.good);
    lines = done.lines;
  });

  test('a sentence stands behind the line of the file that explain takes', () => {
    expect(lines.some((line) => line.startsWith('    7 「5月5日，市长方向主持'))).toBe(true);
    expect(lines.some((line) => line.startsWith('    8 「5月6日，欧阳春到'))).toBe(true);
    expect(lines.some((line) => line.startsWith('    3 「云州市人民政府办公室'))).toBe(true);
  });

  test('an event is told once with its date, by number after that', () => {
    const told = lines.filter((line) => line.includes('全市低空经济工作推进会') && line.includes('[1]'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^ {8}\[1\] 全市低空经济工作推进会 {2}2023-05-05/);
    expect(lines.some((line) => /0\.97 {2}ATTENDS PRESIDES +方向 → \[1\]/.test(line))).toBe(true);
  });

  test('people in one role and places of one visit share a line', () => {
    expect(lines.some((line) => /ATTENDS ATTENDS +欧阳春、王革 → \[1\]/.test(line))).toBe(true);
    expect(lines.some((line) => /VISITS +\[2\] → .*白石镇.*、.*青溪镇/.test(line))).toBe(true);
  });

  test('a post is told with its body, and its own AT only where nobody holds it; the issue’s date is not repeated', () => {
    expect(lines.some((line) => /HOLDS +王革 → 云州市科学技术局局长 /.test(line))).toBe(true);
    expect(lines.some((line) => /\bAT\b.*云州市科学技术局/.test(line))).toBe(false);
    expect(lines.filter((line) => line.includes('2023-05-06') && line.includes('HOLDS'))).toEqual([]);
  });

  test('an article that states nothing says so, in the language asked', async () => {
    expect(lines).toContain('        no statements');
    const chinese = await extract(TEXT, 'zh');
    expect(chinese.lines).toContain('        没有读出陈述');
  });

  test('control characters of a bulletin do not reach the terminal', async () => {
    const { lines: safe } = await extract(
      TEXT.replace('副市长欧阳春', '副市长欧阳春\u202e\u200e').replace('白石镇', '白\u001b[31m石镇'),
    );
    expect(safe.join('\n')).not.toMatch(/[\u001b\u202e\u200e]/);
  });
});

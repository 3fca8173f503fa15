import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { severalIssues } from '../../../../server/ingest/understand/several-issues.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const told = (text: string) =>
  severalIssues({ text, fileName: 'a.txt', sha256: '', format: 'txt', encoding: 'utf-8' })?.message.en;

describe('a file with more than one issue', () => {
  test('is told when issues stand one after the other, and when one is there twice', async () => {
    const [third, fourth] = await Promise.all(
      [3, 4].map((month) => readFile(at(`seed/yunzhou-2023-0${month}.txt`), 'utf8')),
    );
    expect(told(`${third}\n${fourth}`)).toContain('2 issues');
    expect(told(`${third}\n`.repeat(5))).toContain('5 issues');
    expect(told('云岭信息\n第一期\n会议召开。\n云岭信息\n（第二期）\n会议召开。\n')).toContain('2 issues');
  });

  test('is not suspected in any issue of the seed and of the fixtures', async () => {
    for (const folder of ['seed', 'test/fixtures/bulletins', 'test/fixtures/formats']) {
      for (const name of (await readdir(at(folder))).filter((file) => file.endsWith('.txt'))) {
        expect([name, told(await readFile(join(at(folder), name), 'utf8'))]).toEqual([name, undefined]);
      }
    }
  });

  test('is not suspected for running heads or for sentences that name other issues', () => {
    expect(
      told('云岭信息\n第3期\n会议召开。\n云岭信息\n第3期\n本刊第1期和第2期刊登了经验。\n共印10份\n'),
    ).toBeUndefined();
  });

  test('is not suspected for one number in two scripts; its year counts, and the second head is named by its line', () => {
    const head = (...lines: string[]) => lines.map((line) => `云岭信息\n${line}\n会议召开。\n`).join('');
    expect(told(head('第五期', '第5期', '第５期', '2023年第5期'))).toBeUndefined();
    expect(told(head('2022年第5期', '2023年第5期'))).toContain('2 issues');
    const text = head('第五期', '第5期', '第６期');
    expect(severalIssues({ text, fileName: 'a.txt', sha256: '', format: 'txt', encoding: 'utf-8' })?.line).toBe(8);
  });
});

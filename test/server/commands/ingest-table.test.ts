import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../server/commands/display-width.ts';
import { csvCell, reportText } from '../../../server/commands/ingest-report.ts';
import { ingestTable } from '../../../server/commands/ingest-table.ts';
import type { Terminal } from '../../../server/commands/terminal.ts';
import type { FileOutcome } from '../../../server/ingest/describe-reading.ts';

const sink = { write: () => true };
const terminal = (language: 'zh' | 'en'): Terminal => ({ language, out: sink, err: sink, live: false, now: () => 0 });

const found = {
  issue: '青岚科技简报 2023年第3期',
  date: '2023-03-31',
  format: 'pdf',
  pages: 3,
  sections: 2,
  articles: 9,
  silent: [],
  things: 80,
  statements: 120,
};
const FILES: readonly FileOutcome[] = [
  { path: '简报/第1期.txt', outcome: 'known', found: null, problems: [] },
  { path: '简报/第3期.pdf', outcome: 'read', found, problems: [] },
  {
    path: '简报/第4期.docx',
    outcome: 'read',
    found: { ...found, date: null, silent: ['一周要闻'] },
    problems: [
      {
        code: 'date-missing',
        severity: 'warning',
        file: '第4期.docx',
        message: { zh: '没有印发日期。', en: 'No date of issue.' },
      },
    ],
  },
  {
    path: '=cmd|第5期.pdf',
    outcome: 'refused',
    found: null,
    problems: [
      {
        code: 'file-encrypted',
        severity: 'error',
        file: '=cmd|第5期.pdf',
        message: { zh: '文件有打开密码。', en: 'It needs a password.' },
      },
    ],
  },
];

describe('an ingest ends with a table', () => {
  test('what to look at comes first: refused files, odd ones, good ones, those already there', () => {
    expect(ingestTable(FILES, terminal('zh'))).toEqual([
      '结果     文件                                                         日期           文章       陈述',
      '未采用   =cmd|第5期.pdf',
      '         文件有打开密码。',
      '新读     简报/第4期.docx                                                                9        120',
      '         没有印发日期。 1 篇没有读出陈述：《一周要闻》',
      '新读     简报/第3期.pdf                                               2023-03-31        9        120',
      '已有     简报/第1期.txt',
    ]);
    expect(ingestTable(FILES, terminal('en')).slice(3, 5)).toEqual([
      'read     简报/第4期.docx                                                                9        120',
      '         No date of issue. 1 article without statements: 《一周要闻》',
    ]);
  });

  test.each([40, 60, 80, 100, 200])(
    'on a screen of %d columns no line is wider, and the columns stand under their heads',
    (columns) => {
      const long =
        'There is no date of issue in the masthead, nor in the colophon; 没有印发日期，也没有期号，请核对原件。';
      const odd: FileOutcome = {
        path: `/srv/bulletins/二〇二三年/${'很长的名字'.repeat(12)}.docx`,
        outcome: 'read',
        found: { ...found, silent: ['𠮷田·喆', 'naïve café résumé'] },
        problems: [{ code: 'date-missing', severity: 'warning', file: 'a', message: { zh: long, en: long } }],
      };
      for (const language of ['zh', 'en'] as const) {
        const lines = ingestTable([odd, ...FILES], { ...terminal(language), columns });
        const most = Math.max(60, Math.min(columns, 120));
        expect(lines.map(widthOf).filter((width) => width > most)).toEqual([]);
        const [head = '', ...rows] = lines;
        const ends = [head, ...rows.filter((row) => /^\S.*\d$/.test(row))].map(widthOf);
        expect(new Set(ends).size).toBe(1);
        // Nothing of what is said is lost where it is wrapped, and no line begins with a mark that ends something.
        expect(lines.join('').replace(/\s/g, '')).toContain(long.replace(/\s/g, ''));
        expect(lines.filter((line) => /^\s*[，。；：、》）]/.test(line))).toEqual([]);
      }
    },
  );

  test('of a long path the end is shown, and a thousand files are shown as far as one reads', () => {
    const many = Array.from({ length: 1000 }, (_, i): FileOutcome => {
      return { path: `很长的文件夹名称/二〇二三年/简报第${i}期.pdf`, outcome: 'read', found, problems: [] };
    });
    const lines = ingestTable(many, terminal('zh'));
    expect(lines).toHaveLength(42);
    expect(lines[1]).toContain(' 很长的文件夹名称/二〇二三年/简报第0期.pdf ');
    expect(ingestTable(many, { ...terminal('zh'), columns: 80 })[1]).toContain(
      '…长的文件夹名称/二〇二三年/简报第0期.pdf ',
    );
    expect(lines[41]).toContain('960');
  });

  test('a file’s name cannot break its line', () => {
    const torn: FileOutcome = { path: '第1期\n已有\t第2期.txt', outcome: 'known', found: null, problems: [] };
    expect(ingestTable([torn], terminal('zh')).slice(1)).toEqual(['已有     第1期\ufffd已有\ufffd第2期.txt']);
  });

  test('no file, no table', () => expect(ingestTable([], terminal('zh'))).toEqual([]));
});

describe('--report writes every file', () => {
  test('as CSV with a byte order mark and no live formula', () => {
    const csv = reportText('r.csv', FILES, terminal('en'));
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\ufefffile,result,why,issue,date,')).toBe(true);
    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(/^'=cmd\|第5期\.pdf,refused,It needs a password\.,/);
    expect(lines[2]).toBe('简报/第3期.pdf,read,,青岚科技简报 2023年第3期,2023-03-31,pdf,3,2,9,0,80,120,');
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\u200b=1', '＝1', '＋1', '－1', '＠x', '\r=1', '\n=1'])(
    'the cell %j is no formula',
    (text) => expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/),
  );

  test('quotes and commas are quoted, numbers stay numbers', () => {
    expect([csvCell('a,"b"'), csvCell(-5)]).toEqual(['"a,""b"""', '-5']);
  });

  test('as JSON', () => {
    expect(JSON.parse(reportText('r.json', FILES, terminal('zh')))).toEqual({
      files: JSON.parse(JSON.stringify(FILES)),
    });
  });
});

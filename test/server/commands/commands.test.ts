import { EventEmitter } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { EXIT, printFailure, UsageError } from '../../../server/commands/failures.ts';
import { Interruption, watchForEnd } from '../../../server/commands/interruption.ts';
import { chooseLanguage } from '../../../server/commands/language.ts';
import { writingTo, writingToFile } from '../../../server/commands/output.ts';
import { printProblems } from '../../../server/commands/print-problems.ts';
import { type Actions, buildProgram, usageError } from '../../../server/commands/program.ts';
import { progressLine } from '../../../server/commands/progress.ts';
import { readInput } from '../../../server/commands/read-input.ts';
import { harmless } from '../../../server/commands/terminal.ts';
import { aliveOn } from '../../../server/commands/writer-identity.ts';
import type { Problem } from '../../../server/model/problem.ts';
import { StoreError } from '../../../server/store/store-error.ts';

function terminal(language: 'zh' | 'en' = 'en', live = false) {
  const written: string[] = [];
  const clock = { at: 0 };
  const sink = { write: (text: string) => written.push(text) };
  return { language, out: sink, err: sink, live, now: () => clock.at, check: () => undefined, written, clock };
}

describe('the language', () => {
  test.each([
    [['ingest', '--lang', 'zh'], 'en_US.UTF-8', 'zh'],
    [['--lang=en'], 'zh_CN.UTF-8', 'en'],
    [[], 'zh_CN.UTF-8', 'zh'],
    [[], 'zh-Hans-CN', 'zh'],
    [[], 'de_DE.UTF-8', 'en'],
    [[], undefined, 'en'],
    [['--lang', 'fr'], 'zh_CN.UTF-8', 'zh'],
  ])('of %j under %s is %s', (args, locale, language) => {
    expect(chooseLanguage(args, locale)).toBe(language);
  });
});

describe('what a bulletin says to the terminal', () => {
  test('cannot move the cursor, change colours or turn the writing round', () => {
    expect(harmless('王\u001b[31m一\u0007\u202e二\n三\t四\r五')).toBe('王\ufffd[31m一\ufffd\ufffd二\n三\t四\ufffd五');
  });
});

describe('problems', () => {
  const problem = (severity: Problem['severity'], file: string): Problem => ({
    code: 'file-empty',
    severity,
    file,
    message: { zh: '文件是空的。', en: 'The file is empty.' },
    hint: { zh: '请检查。', en: 'Check it.' },
  });

  test('name the file, the line, what and what to do, errors first', () => {
    const screen = terminal('en');
    printProblems([problem('warning', 'b.txt'), { ...problem('error', 'a.txt'), line: 3 }], screen);
    expect(screen.written).toEqual([
      'a.txt:3: error: The file is empty. Check it. [file-empty]\n',
      'b.txt: warning: The file is empty. Check it. [file-empty]\n',
    ]);
  });

  test('speak Chinese', () => {
    const screen = terminal('zh');
    printProblems([problem('error', 'a.txt')], screen);
    expect(screen.written).toEqual(['a.txt: 错误: 文件是空的。 请检查。 [file-empty]\n']);
  });

  test('of one kind are cut short, but never errors', () => {
    const [warnings, errors] = [terminal(), terminal()];
    const many = (severity: Problem['severity']) => Array.from({ length: 30 }, (_, i) => problem(severity, `${i}.txt`));
    printProblems(many('warning'), warnings);
    printProblems(many('error'), errors);
    expect(warnings.written).toHaveLength(21);
    expect(warnings.written.at(-1)).toBe('… and 10 more [file-empty]\n');
    expect(errors.written).toHaveLength(30);
  });
});

describe('progress', () => {
  test('in a log is a line now and then, with rate and time left', () => {
    const screen = terminal('en');
    const line = progressLine(screen);
    for (let done = 0; done < 100; done += 1) {
      line.show({ stage: 'read', done, of: 100, file: `${done}.txt` });
      screen.clock.at += 1_000;
    }
    expect(screen.written).toHaveLength(20);
    expect(screen.written[0]).toBe('reading 0/100 0.txt\n');
    expect(screen.written[2]).toBe('reading 10/100 · 1.0 files/s · about 1 min 30 s left 10.txt\n');
  });

  test('on a screen is one line, taken away at the end', () => {
    const screen = terminal('zh', true);
    const line = progressLine(screen);
    line.show({ stage: 'write', done: 0, of: 10 });
    screen.clock.at += 1_000;
    line.show({ stage: 'write', done: 5, of: 10 });
    line.clear();
    expect(screen.written).toEqual([
      '\r\u001b[2K写入 0/10',
      '\r\u001b[2K写入 5/10 · 5.0 批/秒 · 剩余约 1 s',
      '\r\u001b[2K',
    ]);
  });
});

function parse(args: string[], language: 'zh' | 'en' = 'en') {
  const calls: string[] = [];
  const note =
    (name: string) =>
    async (...rest: unknown[]) => {
      calls.push(`${name} ${JSON.stringify(rest)}`);
    };
  const actions: Actions = {
    serve: note('serve'),
    ingest: note('ingest'),
    extract: note('extract'),
    explain: note('explain'),
    export: note('export'),
    verify: note('verify'),
    rebuild: note('rebuild'),
    forget: note('forget'),
  };
  const printed: string[] = [];
  const print = { out: (text: string) => printed.push(text), err: (text: string) => printed.push(text) };
  const program = buildProgram(language, '1.2.3', actions, print);
  return program.parseAsync(args, { from: 'user' }).then(
    () => ({ calls, printed, error: undefined }),
    (error: unknown) => ({ calls, printed, error }),
  );
}

describe('the command line', () => {
  test.each([
    [['ingest', 'a', 'b'], 'ingest [["a","b"],{}]'],
    [['extract', 'a.txt', '--json'], 'extract ["a.txt",{"json":true}]'],
    [['extract', '-'], 'extract ["-",{"json":false}]'],
    [['export', '--format', 'json', '--out', 'g.json'], 'export [{"out":"g.json"}]'],
    [['--lang', 'zh', 'verify'], 'verify []'],
    [['serve'], 'serve []'],
    [['forget', 'abcdef'], 'forget [["abcdef"],{}]'],
    [['explain', 'a.txt', '--at', '12'], 'explain ["a.txt",{"at":12}]'],
    [['extract', 'a.txt', '--lexicon', 'own.tsv'], 'extract ["a.txt",{"json":false,"lexicon":"own.tsv"}]'],
    [['ingest', 'a', '--lexicon', 'own.tsv'], 'ingest [["a"],{"lexicon":"own.tsv"}]'],
  ])('%j is understood', async (args, call) => {
    expect((await parse(args)).calls).toEqual([call]);
  });

  test.each([
    [['ingset'], 'There is no command ingset. Run `chuanzhu --help` for the usage.'],
    [['ingest'], 'The argument path is missing. Run `chuanzhu --help` for the usage.'],
    [['ingest', '--fast', 'a'], 'There is no option --fast. Run `chuanzhu --help` for the usage.'],
    [['explain', 'a.txt'], 'The option --at <line> is missing. Run `chuanzhu --help` for the usage.'],
    [['verify', 'x'], 'There are too many arguments. Run `chuanzhu --help` for the usage.'],
  ])('%j is told to be wrong', async (args, message) => {
    const { error } = await parse(args);
    expect(error instanceof CommanderError ? usageError(error)?.message : error).toBe(message);
  });

  test.each([
    [['export', '--format', 'gexf'], /no format "gexf"/],
    [['explain', 'a.txt', '--at', '0'], /--at takes the number of a line \(1 or more\), not "0"/],
    [['forget', 'xyz'], /"xyz" is not the beginning of a SHA-256/],
    [['--lang', 'fr', 'verify'], /--lang is zh or en, not "fr"/],
  ])('%j is refused with a reason', async (args, message) => {
    const { error } = await parse(args);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(message);
  });

  test.each(['zh', 'en'] as const)('helps in %s, and that is no error', async (language) => {
    const { printed, error } = await parse(['--help'], language);
    const text = printed.join('');
    for (const command of ['serve', 'ingest', 'extract', 'explain', 'export', 'verify', 'rebuild', 'forget']) {
      expect(text).toContain(`  ${command}`);
    }
    expect(text).toContain(language === 'zh' ? '退出码：' : 'Exit codes:');
    expect(text.includes('显示')).toBe(language === 'zh');
    expect(error instanceof CommanderError ? usageError(error) : error).toBeNull();
  });
});

describe('the exit code', () => {
  test.each([
    [new UsageError({ zh: '错', en: 'wrong' }), EXIT.usage],
    [new StoreError('locked', 'process 7 writes', { passing: true }), EXIT.later],
    [new StoreError('unreachable', 'cut'), EXIT.later],
    [new StoreError('state', 'changed'), EXIT.refused],
    [new TypeError('a defect'), EXIT.refused],
  ])('of %s is %i', (error, code) => {
    const screen = terminal();
    expect(printFailure(error, screen)).toBe(code);
    expect(screen.written.join('')).toMatch(/^chuanzhu: \S/);
  });
});

describe('standard input', () => {
  test('is taken whole, and no more of it than a bulletin can have', async () => {
    const pieces = (count: number) => Readable.from(Array.from({ length: count }, () => Buffer.alloc(1000, 'a')));
    expect(await readInput(pieces(3), 5000)).toHaveLength(3000);
    let asked = 0;
    const endless = new Readable({
      read() {
        asked += 1;
        this.push(Buffer.alloc(1000, 'a'));
      },
    });
    expect(await readInput(endless, 5000)).toHaveLength(5001);
    expect(asked).toBeLessThan(200);
    expect(endless.destroyed).toBe(true);
  });
});

describe('results', () => {
  test('come whole through a slow reader', async () => {
    const sink = new PassThrough({ highWaterMark: 10 });
    const parts: Buffer[] = [];
    sink.on('data', (part: Buffer) => parts.push(part));
    await writingTo(sink, async (write) => {
      for (let i = 0; i < 5_000; i += 1) await write(`第${i}行，够长够长够长\n`);
    });
    expect(Buffer.concat(parts).toString().split('\n')).toHaveLength(5_001);
  });

  test('go to a file whole or not at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chuanzhu-output-'));
    try {
      await writingToFile(join(folder, 'good.json'), (write) => write('{}\n'));
      const failed = writingToFile(join(folder, 'bad.json'), async (write) => {
        await write('x'.repeat(100_000));
        throw new Error('the graph changed');
      });
      await expect(failed).rejects.toThrow('the graph changed');
      expect(await readdir(folder)).toEqual(['good.json']);
      expect(await readFile(join(folder, 'good.json'), 'utf8')).toBe('{}\n');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a writer', () => {
  test('of this machine is known to be dead or alive, another machine’s is taken to live', () => {
    const isAlive = aliveOn('here');
    expect(isAlive('here', process.pid)).toBe(true);
    expect(isAlive('here', 2 ** 22 + 1)).toBe(false);
    expect(isAlive('there', 2 ** 22 + 1)).toBe(true);
  });
});

describe('Ctrl-C', () => {
  test('that comes twice at once, from the terminal and from npm, asks; later once more it ends', () => {
    let now = 0;
    const ended: unknown[] = [];
    const bare = new EventEmitter();
    const process = Object.assign(bare, { exit: (code: unknown) => void ended.push(code) });
    const end = watchForEnd(process as unknown as NodeJS.Process, () => now);
    expect(end.check).not.toThrow();
    for (const at of [5_000, 5_030]) {
      now = at;
      bare.emit('SIGINT', 'SIGINT');
    }
    expect(end.check).toThrow(Interruption);
    expect(ended).toEqual([]);
    now = 7_000;
    bare.emit('SIGINT', 'SIGINT');
    expect(ended).toEqual([130]);
    end.stop();
    expect(bare.listenerCount('SIGINT') + bare.listenerCount('SIGTERM')).toBe(0);
  });
});

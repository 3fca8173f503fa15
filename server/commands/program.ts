/** The command line: names, options and help in the user's language. What the commands do is handed in. */
import { Command, type CommanderError, Option } from 'commander';
import { UsageError } from './failures.ts';
import { isLanguage, type Language, type Said } from './language.ts';

/** The words in the user's language. */
type Speak = (words: Said) => string;

/** A file with a user's own lexicon entries. */
export interface OwnLexicon {
  readonly lexicon: string | undefined;
}

export interface Actions {
  serve(): Promise<void>;
  ingest(paths: readonly string[], options: OwnLexicon & { readonly report: string | undefined }): Promise<void>;
  extract(file: string, options: OwnLexicon & { readonly json: boolean }): Promise<void>;
  explain(file: string, options: OwnLexicon & { readonly at: number }): Promise<void>;
  export(options: { readonly out: string | undefined }): Promise<void>;
  verify(): Promise<void>;
  rebuild(options: OwnLexicon): Promise<void>;
  forget(prefixes: readonly string[], options: OwnLexicon): Promise<void>;
}

const HEADINGS: Readonly<Record<string, Said>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Global Options:': { zh: '通用选项：', en: 'Global options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
};

const AFTER: Said = {
  zh: `
第一次使用：
  chuanzhu serve                       启动浏览页面（空库时先载入示例）
  chuanzhu ingest 简报/ 2023-08.txt    读入文件夹和文件
  chuanzhu extract 2023-08.txt         只看一份简报读出了什么
  chuanzhu explain 2023-08.txt --at 12 说明第 12 行的句子为何这样读

数据库：默认在本机启动并保存在用户数据文件夹；设置 NEO4J_URI、NEO4J_USERNAME、NEO4J_PASSWORD、NEO4J_DATABASE 则使用您自己的服务器。
退出码：0 成功；1 有文件未采用或检查未通过；2 命令行有误；75 请稍后再试。`,
  en: `
First steps:
  chuanzhu serve                          open the explorer (an empty graph gets the sample first)
  chuanzhu ingest bulletins/ 2023-08.txt  read folders and files
  chuanzhu extract 2023-08.txt            only show what one bulletin says
  chuanzhu explain 2023-08.txt --at 12    why the sentences of line 12 are read as they are

Database: one of our own on this machine, kept in your data folder; or your server, if NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD
and NEO4J_DATABASE are set.
Exit codes: 0 good; 1 some files were refused or a check failed; 2 wrong command line; 75 try again later.`,
};

/** Of every command that reads bulletins. */
function lexiconOption(t: Speak): Option {
  return new Option(
    '--lexicon <file>',
    t({
      zh: '自己的词条文件（格式见 server/ingest/README.md）',
      en: 'a file with lexicon entries of your own (its format: server/ingest/README.md)',
    }),
  );
}

function lineNumber(word: string): number {
  if (/^[1-9]\d{0,8}$/.test(word)) return Number(word);
  throw new UsageError({
    zh: `--at 需要行号（1 或更大的整数），不能是“${word}”。`,
    en: `--at takes the number of a line (1 or more), not "${word}".`,
  });
}

/** Commands that look at one file and need no database. */
function addReadingCommands(program: Command, t: Speak, actions: Actions): void {
  program
    .command('extract')
    .description(
      t({ zh: '显示一份简报读出的内容，不使用数据库', en: 'show what one bulletin says; needs no database' }),
    )
    .argument('<file>', t({ zh: '简报文件；- 表示标准输入', en: 'a bulletin; - is standard input' }))
    .option('--json', t({ zh: '以 JSON 输出到标准输出', en: 'print the graph as JSON on standard output' }), false)
    .addOption(lexiconOption(t))
    .action((file: string, { json, lexicon }: { json: boolean; lexicon?: string }) =>
      actions.extract(file, { json, lexicon }),
    );
  program
    .command('explain')
    .description(
      t({
        zh: '说明某一行的句子用了哪些规则、哪些被阻止及原因，不使用数据库',
        en: 'show which rules fired on the sentences of a line, which were blocked and why; needs no database',
      }),
    )
    .argument('<file>', t({ zh: '简报文件；- 表示标准输入', en: 'a bulletin; - is standard input' }))
    .requiredOption('--at <line>', t({ zh: '行号，从 1 起', en: 'the line, from 1' }), lineNumber)
    .addOption(lexiconOption(t))
    .action((file: string, { at, lexicon }: { at: number; lexicon?: string }) =>
      actions.explain(file, { at, lexicon }),
    );
}

function addIngest(program: Command, t: Speak, actions: Actions): void {
  program
    .command('ingest')
    .description(t({ zh: '读入简报文件或文件夹，并更新图谱', en: 'read bulletins (files and folders) into the graph' }))
    .argument(
      '<path...>',
      t({
        zh: '简报文件（PDF、Word、网页、文本、ZIP）或文件夹；- 表示标准输入',
        en: 'bulletins (PDF, Word, web pages, text, ZIP) or folders of them; - is standard input',
      }),
    )
    .option(
      '--report <file>',
      t({
        zh: '把逐份结果写入文件：.csv（可用 Excel 打开）或 .json',
        en: 'write what became of each file to a file: .csv (for spreadsheets) or .json',
      }),
    )
    .addOption(lexiconOption(t))
    .action((paths: string[], options: { report?: string; lexicon?: string }) => {
      if (options.report !== undefined && !/\.(?:csv|json)$/i.test(options.report)) {
        throw new UsageError({
          zh: `--report 的文件名应以 .csv 或 .json 结尾，不能是“${options.report}”。`,
          en: `--report takes a name that ends in .csv or .json, not "${options.report}".`,
        });
      }
      return actions.ingest(paths, { report: options.report, lexicon: options.lexicon });
    });
}

function addExport(program: Command, t: Speak, actions: Actions): void {
  program
    .command('export')
    .description(t({ zh: '输出整个图谱', en: 'write the whole graph' }))
    .option('--format <format>', t({ zh: '格式：json', en: 'format: json' }), 'json')
    .option('--out <file>', t({ zh: '写入文件，默认标准输出', en: 'a file instead of standard output' }))
    .action((options: { format: string; out?: string }) => {
      if (options.format !== 'json') {
        throw new UsageError({
          zh: `不支持的格式“${options.format}”，目前只有 json。`,
          en: `There is no format "${options.format}": json is the only one so far.`,
        });
      }
      return actions.export({ out: options.out });
    });
}

function addForget(program: Command, t: Speak, actions: Actions): void {
  program
    .command('forget')
    .description(t({ zh: '移除已读入的文件，并更新图谱', en: 'take bulletins back out of the graph' }))
    .argument(
      '<sha256...>',
      t({ zh: '文件 SHA-256 校验值的前 6 位或更多', en: "the first 6 or more digits of a file's SHA-256" }),
    )
    .addOption(lexiconOption(t))
    .action((prefixes: string[], { lexicon }: { lexicon?: string }) => {
      const odd = prefixes.find((prefix) => !/^[0-9a-f]{6,64}$/.test(prefix));
      if (odd !== undefined) {
        throw new UsageError({
          zh: `“${odd}”不是 SHA-256 校验值的开头（至少 6 位十六进制数字）。`,
          en: `"${odd}" is not the beginning of a SHA-256 (6 or more hexadecimal digits).`,
        });
      }
      return actions.forget(prefixes, { lexicon });
    });
}

/** In the order of the help. */
function addCommands(program: Command, t: Speak, actions: Actions): void {
  program
    .command('serve', { isDefault: false })
    .description(
      t({
        zh: '启动数据库、GraphQL 接口和浏览页面，直到按下 Ctrl-C',
        en: 'run the database, the GraphQL API and the explorer until Ctrl-C',
      }),
    )
    .action(() => actions.serve());
  addIngest(program, t, actions);
  addReadingCommands(program, t, actions);
  addExport(program, t, actions);
  program
    .command('verify')
    .description(
      t({ zh: '输出图谱校验值并检查全部规律', en: "print the graph's hash and check every law that it must keep" }),
    )
    .action(() => actions.verify());
  program
    .command('rebuild')
    .description(
      t({ zh: '用已读入的简报重新写出整个图谱', en: 'write the whole graph anew from the bulletins that were read' }),
    )
    .addOption(lexiconOption(t))
    .action(({ lexicon }: { lexicon?: string }) => actions.rebuild({ lexicon }));
  addForget(program, t, actions);
}

/** The parser with all commands. It throws CommanderError instead of ending the process. */
export function buildProgram(
  language: Language,
  version: string,
  actions: Actions,
  print: { out(text: string): void; err(text: string): void },
): Command {
  const t = (words: Said) => words[language];
  const program = new Command('chuanzhu');
  const help = t({ zh: '显示帮助', en: 'show help' });
  program
    .description(
      t({
        zh: '串珠：把政府简报读成一张图谱，每条关系都附原句。',
        en: 'Chuanzhu reads Chinese government bulletins into one graph, with the sentence behind every relationship.',
      }),
    )
    .version(version, '-V, --version', t({ zh: '显示版本', en: 'show the version' }))
    .helpOption('-h, --help', help)
    .helpCommand('help [command]', t({ zh: '显示某个命令的帮助', en: 'show help for a command' }))
    .option(
      '--lang <language>',
      t({ zh: '语言：zh 或 en（默认随系统）', en: "language: zh or en (default: the system's)" }),
      (word: string) => {
        if (!isLanguage(word))
          throw new UsageError({
            zh: `--lang 只能是 zh 或 en，不能是“${word}”。`,
            en: `--lang is zh or en, not "${word}".`,
          });
        return word;
      },
    )
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => t(HEADINGS[title] ?? { zh: title, en: title }) })
    .configureOutput({ writeOut: print.out, writeErr: print.err, outputError: () => {} })
    .addHelpText('after', t(AFTER))
    .exitOverride();
  addCommands(program, t, actions);
  for (const command of program.commands) command.helpOption('-h, --help', help).exitOverride();
  return program;
}

const WRONG: Readonly<Record<string, (detail: string) => Said>> = {
  'commander.unknownCommand': (detail) => ({ zh: `没有命令 ${detail}。`, en: `There is no command ${detail}.` }),
  'commander.unknownOption': (detail) => ({ zh: `没有选项 ${detail}。`, en: `There is no option ${detail}.` }),
  'commander.missingArgument': (detail) => ({ zh: `缺少参数 ${detail}。`, en: `The argument ${detail} is missing.` }),
  'commander.excessArguments': () => ({ zh: '参数过多。', en: 'There are too many arguments.' }),
  'commander.missingMandatoryOptionValue': (detail) => ({
    zh: `缺少选项 ${detail}。`,
    en: `The option ${detail} is missing.`,
  }),
  'commander.optionMissingArgument': (detail) => ({
    zh: `选项 ${detail} 缺少值。`,
    en: `The option ${detail} needs a value.`,
  }),
};

/** A parser's error as a sentence; null when it only ends a help or version print. */
export function usageError(error: CommanderError): UsageError | null {
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const [, detail = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const said = WRONG[error.code]?.(detail) ?? { zh: error.message, en: error.message };
  const help = { zh: '运行 chuanzhu --help 查看用法。', en: 'Run `chuanzhu --help` for the usage.' };
  return new UsageError({ zh: `${said.zh}${help.zh}`, en: `${said.en} ${help.en}` });
}

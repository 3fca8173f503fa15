/** Errors that end a command: one sentence in the user's language, what to do, and the exit code. */
import { ConfigError } from '../config.ts';
import { DatabaseFailure } from '../database/failure.ts';
import { StoreError, type StoreErrorKind } from '../store/store-error.ts';
import type { Said } from './language.ts';
import { harmless, say, type Terminal } from './terminal.ts';

/** Public interface: the README and the help list them. */
export const EXIT = {
  good: 0,
  /** Some input was refused, or a check failed. */
  refused: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Nothing is wrong with the input: try again later (the number of EX_TEMPFAIL). */
  later: 75,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something about the command line that the parser cannot know. */
export class UsageError extends Error {
  readonly sentences: Said;

  constructor(sentences: Said) {
    super(sentences.en);
    this.name = 'UsageError';
    this.sentences = sentences;
  }
}

const STORE: Readonly<Record<StoreErrorKind, Said>> = {
  unreachable: {
    zh: '数据库连接中断或没有应答。已写入的内容完好；恢复后再运行同一命令即可接着完成。',
    en: 'The database does not answer or the connection was cut. What was written is intact; run the same command again to finish.',
  },
  credentials: {
    zh: '数据库拒绝登录：请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD。',
    en: 'The database refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  database: {
    zh: '服务器上没有这个数据库，或它未在运行：请检查 NEO4J_DATABASE。',
    en: 'The server has no such database, or it is not running: check NEO4J_DATABASE.',
  },
  limit: {
    zh: '数据库中止了操作（时间或内存不足）。请重试；若再次出现，请给数据库更多内存。',
    en: 'The database stopped the operation (time or memory). Try again; if it happens again, give the database more memory.',
  },
  constraint: {
    zh: '数据库中已有标识相同的其他数据：请使用单独的数据库。',
    en: 'The database holds other data with the same ids: use a database of its own.',
  },
  statement: {
    zh: '数据库不接受本程序的语句：请确认它是 Neo4j 5.26 或更新版本。',
    en: 'The database does not accept our statements: make sure that it is Neo4j 5.26 or newer.',
  },
  locked: { zh: '另一个写入正在进行，请稍后再试。', en: 'Another load is running: try again later.' },
  state: { zh: '数据库的状态不符合预期。', en: 'The database is not in the expected state.' },
  other: { zh: '数据库报告了错误。', en: 'The database reported an error.' },
};

const LATER: ReadonlySet<StoreErrorKind> = new Set(['unreachable', 'locked', 'limit']);

function joined(sentences: readonly Said[]): Said {
  return { zh: sentences.map(({ zh }) => zh).join('\n'), en: sentences.map(({ en }) => en).join('\n') };
}

function described(error: unknown): { words: Said; detail: string; code: ExitCode } {
  if (error instanceof ConfigError) return { words: joined(error.sentences), detail: '', code: EXIT.usage };
  if (error instanceof UsageError) return { words: error.sentences, detail: '', code: EXIT.usage };
  if (error instanceof StoreError) {
    const code = LATER.has(error.kind) || error.passing ? EXIT.later : EXIT.refused;
    return { words: STORE[error.kind], detail: error.message, code };
  }
  if (error instanceof DatabaseFailure) return { words: error.sentences, detail: error.detail, code: EXIT.later };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    words: {
      zh: '程序出错，这是我们的缺陷，请连同以下内容反馈。',
      en: 'This is a defect of ours: please report it with what follows.',
    },
    detail,
    code: EXIT.refused,
  };
}

/** Prints what ended the command and tells the exit code. */
export function printFailure(error: unknown, terminal: Terminal): ExitCode {
  const { words, detail, code } = described(error);
  terminal.err.write(`chuanzhu: ${harmless(say(terminal, words))}\n`);
  if (detail) terminal.err.write(`${harmless(detail).replace(/^/gm, '  ')}\n`);
  return code;
}

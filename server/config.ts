/** The settings: the only file that reads the environment. Everything wrong is told at once, each with its cure. */
import { existsSync, statSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Origins of other sites whose pages may ask `/graphql`; our own page needs none. */
    readonly origins: readonly string[];
  };
  readonly database: {
    /** The user's own server; null for the local one. */
    readonly server: {
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    } | null;
    readonly local: {
      readonly home: string;
      readonly cache: string;
      readonly environment: Environment;
      readonly mirror?: string;
      readonly jars?: string;
    };
  };
  readonly logLevel: LogLevel;
  /** What the system's locale says, `zh_CN.UTF-8`. */
  readonly locale: string | undefined;
  /** For the writer's identity. */
  readonly hostname: string;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

interface Sentences {
  readonly zh: string;
  readonly en: string;
}

/** All that is wrong with the environment, a line for each variable. */
export class ConfigError extends Error {
  readonly sentences: readonly Sentences[];

  constructor(sentences: readonly Sentences[]) {
    super(sentences.map(({ en }) => en).join('\n'));
    this.name = 'ConfigError';
    this.sentences = sentences;
  }
}

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** A message that carries both languages through zod: they are parted again in `sentencesOf`. */
function said(zh: string, en: string): { error: string } {
  return { error: `${zh}\u0000${en}` };
}

function isUrl(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1));
}

function isOrigin(text: string): boolean {
  return isUrl(text, ['http', 'https']) && new URL(text).origin === text;
}

function isFolder(text: string): boolean {
  return existsSync(text) && statSync(text).isDirectory();
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const text = z.string().trim().min(1);

const SCHEMA = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .optional()
      .catch(({ value }) => (value === undefined ? undefined : Number.NaN))
      .refine(
        (port) => !Number.isNaN(port),
        said('须为 0 到 65535 的整数，例如 4600。', 'must be a whole number from 0 to 65535, 4600 for example.'),
      ),
    HOST: text
      .regex(
        /^[A-Za-z0-9.:_-]+$/,
        said('须为主机名或地址，例如 127.0.0.1。', 'must be a host name or address, 127.0.0.1 for example.'),
      )
      .optional(),
    CHUANZHU_ORIGINS: z
      .string()
      .transform(list)
      .refine(
        (origins) => origins.every(isOrigin),
        said(
          '须为以逗号分隔的来源，例如 https://example.org。',
          'must be origins parted by commas, https://example.org for example.',
        ),
      )
      .optional(),
    NEO4J_URI: text
      .refine(
        (uri) => isUrl(uri, SCHEMES),
        said(
          `须以 ${SCHEMES.join('、')} 之一开头，例如 neo4j://localhost:7687。`,
          `must begin with one of ${SCHEMES.join(', ')}, neo4j://localhost:7687 for example.`,
        ),
      )
      .optional(),
    NEO4J_USERNAME: text.optional(),
    NEO4J_PASSWORD: z.string().min(1).optional(),
    NEO4J_DATABASE: text
      .regex(
        /^[A-Za-z0-9.-]{1,63}$/,
        said('须为数据库名，例如 neo4j。', 'must be the name of a database, neo4j for example.'),
      )
      .optional(),
    CHUANZHU_HOME: text
      .refine((home) => path.isAbsolute(home), said('须为绝对路径。', 'must be an absolute path.'))
      .optional(),
    CHUANZHU_MAVEN_MIRROR: text
      .refine(
        (url) => isUrl(url, ['http', 'https']),
        said('须为 http 或 https 地址。', 'must be an http or https address.'),
      )
      .optional(),
    CHUANZHU_JARS: text
      .refine(
        isFolder,
        said(
          '须为已有的文件夹，里面放着 Neo4j 的 jar 文件。',
          'must be a folder that is there, with the jars of Neo4j.',
        ),
      )
      .optional(),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, said(`须为 ${LOG_LEVELS.join('、')} 之一。`, `must be one of ${LOG_LEVELS.join(', ')}.`))
      .optional(),
  })
  .superRefine((values, context) => {
    if (values.NEO4J_URI !== undefined && values.NEO4J_PASSWORD === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['NEO4J_PASSWORD'],
        message: said('设置了 NEO4J_URI 时必须给出密码。', 'must be set when NEO4J_URI is.').error,
      });
    }
  });

function sentencesOf(issue: z.core.$ZodIssue): Sentences {
  const name = String(issue.path[0] ?? '');
  const [zh, en] = issue.message.split('\u0000');
  return en === undefined
    ? { zh: `${name} 的值不对。`, en: `${name} must be another value: ${zh}` }
    : { zh: `${name} ${zh}`, en: `${name} ${en}` };
}

interface Folders {
  readonly home: string;
  readonly cache: string;
}

/** Where programs keep their data and what can be fetched again, on each system. */
function defaultFolders(env: Environment, platform: NodeJS.Platform, user: string): Folders {
  if (platform === 'win32') {
    const base = path.join(env.LOCALAPPDATA ?? path.join(user, 'AppData', 'Local'), 'chuanzhu');
    return { home: path.join(base, 'Data'), cache: path.join(base, 'Cache') };
  }
  if (platform === 'darwin') {
    const library = path.join(user, 'Library');
    return {
      home: path.join(library, 'Application Support', 'chuanzhu'),
      cache: path.join(library, 'Caches', 'chuanzhu'),
    };
  }
  return {
    home: path.join(env.XDG_DATA_HOME || path.join(user, '.local', 'share'), 'chuanzhu'),
    cache: path.join(env.XDG_CACHE_HOME || path.join(user, '.cache'), 'chuanzhu'),
  };
}

/** Reads the settings. Throws ConfigError with everything that is wrong. */
export function readConfig(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  user: string = homedir(),
): Config {
  // A variable that is set to nothing (`NEO4J_URI=` in a compose file) is a variable that is not set.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = SCHEMA.safeParse(set);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(sentencesOf));
  const values = parsed.data;
  const own = values.CHUANZHU_HOME;
  const folders = own
    ? { home: path.join(own, 'data'), cache: path.join(own, 'cache') }
    : defaultFolders(env, platform, user);
  return {
    http: { host: values.HOST ?? '127.0.0.1', port: values.PORT ?? 4600, origins: values.CHUANZHU_ORIGINS ?? [] },
    database: {
      server: values.NEO4J_URI
        ? {
            uri: values.NEO4J_URI,
            username: values.NEO4J_USERNAME ?? 'neo4j',
            password: values.NEO4J_PASSWORD ?? '',
            database: values.NEO4J_DATABASE ?? 'neo4j',
          }
        : null,
      local: {
        ...folders,
        environment: env,
        ...(values.CHUANZHU_MAVEN_MIRROR ? { mirror: values.CHUANZHU_MAVEN_MIRROR } : {}),
        ...(values.CHUANZHU_JARS ? { jars: values.CHUANZHU_JARS } : {}),
      },
    },
    logLevel: values.LOG_LEVEL ?? 'warn',
    locale: env.LC_ALL || env.LC_MESSAGES || env.LANG || undefined,
    hostname: hostname(),
  };
}

/** What the driver says when it cannot log in, as a sentence with a cure. Pure: it looks only at the error's code and text. */
import { codeOf } from '../model/error-code.ts';
import { DatabaseFailure, textOf } from './failure.ts';

/** Name the failure behind a driver's error, or null when it may pass by itself (the server is still coming up). */
export function lastingFailure(error: unknown, uri: string, passwordFrom: string): DatabaseFailure | null {
  const code = codeOf(error);
  if (code === 'Neo.ClientError.Security.Unauthorized' || code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new DatabaseFailure(
      'wrong-credentials',
      {
        zh: `${uri} 拒绝了用户名或密码。请检查 ${passwordFrom}。`,
        en: `${uri} refuses this user name or password. Check ${passwordFrom}.`,
      },
      textOf(error),
      error,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseFailure(
      'server-unreachable',
      {
        zh: `${uri} 上没有所要的数据库。请检查环境变量 NEO4J_DATABASE。`,
        en: `${uri} has no database of this name. Check the environment variable NEO4J_DATABASE.`,
      },
      textOf(error),
      error,
    );
  }
  return null;
}

/** What the network answers, in words; the rest of the driver's paragraph is about settings that nobody has changed. */
const REASONS: readonly (readonly [sign: RegExp, zh: string, en: string])[] = [
  [/ECONNREFUSED/, '该地址没有服务在监听', 'nothing listens there'],
  [/ENOTFOUND|EAI_AGAIN/, '找不到这台主机', 'no such host'],
  [/ETIMEDOUT|timed? ?out/i, '没有应答', 'no answer'],
  [/ECONNRESET|EPIPE|hang up/, '连接被对方关闭', 'the other side closed the connection'],
  [
    /CERT|certificate|SSL|TLS/,
    '加密连接不成立，或证书不被信任',
    'no encrypted connection, or its certificate is not trusted',
  ],
  [
    /No routing servers/,
    '没有应答，或不是集群地址（单机请用 bolt://）',
    'no answer, or no cluster (one server: bolt://)',
  ],
];

/** Why a server cannot be reached: known reasons in words, others by the driver's first cause, each once. */
function reasonOf(error: unknown): { zh: string; en: string } {
  const text = textOf(error);
  const known = REASONS.find(([sign]) => sign.test(text));
  if (known) return { zh: known[1], en: known[2] };
  const message = error instanceof Error ? error.message : text;
  const cause = /Caused by: (.+?)(?: \(|$)/.exec(message)?.[1] ?? message;
  return { zh: cause, en: cause };
}

/** A server of the user's own (NEO4J_URI) that does not answer; nothing of ours is started in its place. */
export function unreachable(error: unknown, uri: string): DatabaseFailure {
  const reason = reasonOf(error);
  return new DatabaseFailure(
    'server-unreachable',
    {
      zh: `连接不上 ${uri}（${reason.zh}）。请检查该 Neo4j 是否在运行、地址与端口是否正确；不设 NEO4J_URI 则会启动自带的 Neo4j。`,
      en: `Cannot reach ${uri} (${reason.en}). Check that this Neo4j runs and that address and port are right; without NEO4J_URI a Neo4j of our own is started.`,
    },
    '',
    error,
  );
}

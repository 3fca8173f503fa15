/** What the driver says when it cannot log in, as a sentence with a cure. Pure: it looks only at the error's code and text. */
import { codeOf, DatabaseFailure, textOf } from './failure.ts';

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

export function unreachable(error: unknown, uri: string): DatabaseFailure {
  return new DatabaseFailure(
    'server-unreachable',
    {
      zh: `连接不上 ${uri}（${textOf(error)}）。请检查该 Neo4j 是否在运行、地址与端口是否正确；不设 NEO4J_URI 则会启动自带的 Neo4j。`,
      en: `Cannot reach ${uri} (${textOf(error)}). Check that this Neo4j runs and that address and port are right; without NEO4J_URI a Neo4j of our own is started.`,
    },
    textOf(error),
    error,
  );
}

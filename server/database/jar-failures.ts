/** What can keep the jars from being here, each with its ways out. */
import type { HashMismatch } from './download.ts';
import { DatabaseFailure, textOf } from './failure.ts';

/** A folder brought by hand (CHUANZHU_JARS) that is not complete; `names` are jars of the lock file, of which five are told. */
export function jarsMissing(folder: string, names: readonly string[]): DatabaseFailure {
  const few = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
  return new DatabaseFailure(
    'jars-missing',
    {
      zh: `文件夹 ${folder} 中缺少 ${names.length} 个所需的 jar 文件，或其内容与锁文件不符（${few}）。请按 server/database/neo4j.lock.tsv 补齐，或取消 CHUANZHU_JARS 以便联网下载。`,
      en: `The folder ${folder} lacks ${names.length} of the needed jars, or holds other ones than the lock names (${few}). Complete it after server/database/neo4j.lock.tsv, or unset CHUANZHU_JARS to fetch them.`,
    },
    names.join('\n'),
  );
}

/** Fetched whole, but not what the lock file says; what was fetched is thrown away by then. */
export function jarCorrupt(error: HashMismatch, url: string): DatabaseFailure {
  return new DatabaseFailure(
    'jar-corrupt',
    {
      zh: `下载的文件与锁文件不符，已丢弃：${url}。多半是镜像或网络中间设备改动了内容。请换一个镜像（CHUANZHU_MAVEN_MIRROR）后重试。`,
      en: `A fetched file is not the one that the lock names, and was thrown away: ${url}. A mirror or a box on the way has changed it. Try another mirror (CHUANZHU_MAVEN_MIRROR).`,
    },
    error.message,
    error,
  );
}

/** The last error when every try has failed; what is fetched so far stays for the next start. */
export function networkFailure(error: unknown, url: string): DatabaseFailure {
  return new DatabaseFailure(
    'network',
    {
      zh: `首次启动需要下载 Neo4j，但无法取得 ${url}（${textOf(error)}）。请检查网络；若在代理或内网后，请设置 HTTPS_PROXY，或用 CHUANZHU_MAVEN_MIRROR 指向可用的 Maven 镜像，或用 CHUANZHU_JARS 指定已拷贝好的 jar 文件夹，或用 NEO4J_URI 连接已有的 Neo4j。已下载的部分会保留。`,
      en: `The first start has to fetch Neo4j, but ${url} cannot be had (${textOf(error)}). Check the network; behind a proxy set HTTPS_PROXY, or CHUANZHU_MAVEN_MIRROR to a Maven mirror that you reach, or CHUANZHU_JARS to a folder of jars brought by hand, or NEO4J_URI to a Neo4j that runs already. What was fetched is kept.`,
    },
    textOf(error),
    error,
  );
}

/** The proxy's address itself cannot be parsed: known before anything is fetched. */
export function proxyFailure(error: unknown): DatabaseFailure {
  return new DatabaseFailure(
    'network',
    {
      zh: `环境变量 HTTPS_PROXY 或 HTTP_PROXY 不是有效的地址（${textOf(error)}）。请改为 http://主机:端口 的形式，或取消该变量。`,
      en: `HTTPS_PROXY or HTTP_PROXY is no address (${textOf(error)}). Write it as http://host:port, or unset it.`,
    },
    textOf(error),
    error,
  );
}

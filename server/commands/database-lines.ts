/** What the local database does while a command waits for it, as lines for standard error. */
import type { DatabaseEvent } from '../database/events.ts';
import type { Said } from './language.ts';

const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** A line for an event that a waiting user wants to know of; null for the others. */
export function databaseLine(event: DatabaseEvent): Said | null {
  switch (event.kind) {
    case 'jre-download':
      return {
        zh: `正在下载 Java 运行环境（${mb(event.bytes)} MB）……`,
        en: `fetching a Java runtime (${mb(event.bytes)} MB) …`,
      };
    case 'jars-wait':
      return {
        zh: `另一个进程（${event.pid}）正在下载数据库，等待中……`,
        en: `process ${event.pid} is fetching the database, waiting …`,
      };
    case 'jars-progress':
      if (event.milestone === undefined) return null;
      return {
        zh: `正在下载 Neo4j：${mb(event.doneBytes)} / ${mb(event.totalBytes)} MB，${event.doneFiles} / ${event.totalFiles} 个文件`,
        en: `fetching Neo4j: ${mb(event.doneBytes)} of ${mb(event.totalBytes)} MB, ${event.doneFiles} of ${event.totalFiles} files`,
      };
    case 'jars-ready':
      if (event.fetchedBytes === 0) return null;
      return {
        zh: `数据库已下载（${mb(event.fetchedBytes)} MB）`,
        en: `database fetched (${mb(event.fetchedBytes)} MB)`,
      };
    case 'starting':
      return { zh: '正在启动数据库……', en: 'starting the database …' };
    case 'joined':
      return {
        zh: `使用正在运行的数据库（进程 ${event.pid}）`,
        en: `using the database that process ${event.pid} runs`,
      };
    case 'ready':
      return {
        zh: `数据库就绪（${event.seconds.toFixed(1)} 秒）`,
        en: `database ready (${event.seconds.toFixed(1)} s)`,
      };
    case 'down':
    case 'restart-failed':
      return event.reason;
    case 'java-found':
    case 'jre-ready':
    case 'orphan-stopped':
    case 'port-taken':
    case 'up':
    case 'archive-started':
    case 'archive-ready':
    case 'archive-failed':
      return null;
  }
}

/** Ready means: a query in the database answers. Neither an open port nor "Started." in the log is enough. */
import { lastingFailure } from './connection-failure.ts';
import { diagnoseExit, diagnoseStore, type LogMark } from './diagnose.ts';
import { DatabaseFailure, ensureWanted, textOf } from './failure.ts';
import type { Running } from './launch.ts';
import type { Probe, Target } from './options.ts';
import { isOpen } from './ports.ts';

const POLL_MS = 50;
/** So long may a database take to come up behind an open port before its log is asked whether it ever will. */
const STORE_MS = 2000;

export interface Waiting {
  readonly home: string;
  readonly port: number;
  readonly target: Target;
  readonly probe: Probe;
  readonly running: Running;
  readonly log: LogMark;
  readonly debugLog: LogMark;
  /** File that holds the password, for the message about a wrong one. */
  readonly passwordFrom: string;
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

function timedOut(seconds: number, log: LogMark, last: unknown): DatabaseFailure {
  return new DatabaseFailure(
    'start-timeout',
    {
      zh: `Neo4j 启动 ${seconds} 秒后仍没有应答，已停止。机器可能过忙，请稍后重试；详情见 ${log.file}。`,
      en: `Neo4j gave no answer within ${seconds} seconds and was stopped. The machine may be too busy: try again later; see ${log.file}.`,
    },
    last === undefined ? '' : textOf(last),
    last,
  );
}

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));

/** Resolves when the database answers; rejects with the reason as soon as it is known that it will not. */
export async function waitUntilReady(waiting: Waiting): Promise<void> {
  const { home, port, target, probe, running } = waiting;
  const deadline = Date.now() + waiting.seconds * 1000;
  let openSince: number | undefined;
  let last: unknown;
  while (Date.now() < deadline) {
    ensureWanted(waiting.signal);
    if (!running.isAlive()) throw await diagnoseExit(home, waiting.log, await running.exited, running.output());
    if (await isOpen(port)) {
      openSince ??= Date.now();
      try {
        await probe(target);
        return;
      } catch (error) {
        last = error;
        const lasting = lastingFailure(error, target.uri, waiting.passwordFrom);
        if (lasting) throw lasting;
      }
      const damaged = Date.now() - openSince > STORE_MS ? await diagnoseStore(home, waiting.debugLog) : null;
      if (damaged) throw damaged;
    }
    await pause();
  }
  throw timedOut(waiting.seconds, waiting.log, last);
}

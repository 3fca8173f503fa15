/** Keep a server up: when it dies although nobody asked it to, say so and bring it back with growing pauses. */
import type { Report } from './events.ts';
import { DatabaseFailure, type Sentences, textOf } from './failure.ts';
import type { Exit, Running } from './launch.ts';
import type { Target } from './options.ts';
import { makePause } from './pause.ts';
import type { Served } from './serve.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A server that lived so long died of something new: begin with the short pause again. */
const HEALTHY_MS = 60_000;

export interface Supervision {
  target(): Target;
  pid(): number | undefined;
  onDown(listener: (reason: Sentences) => void): () => void;
  onUp(listener: (target: Target) => void): () => void;
  restart(): void;
  stop(): Promise<void>;
}

/** The port first used, so that whoever holds the old target need not learn a new one. */
export type Serve = (port: number, onLaunch: (running: Running) => void) => Promise<Served>;

function died(exit: Exit): Sentences {
  const how = exit.signal ?? `exit code ${exit.code}`;
  return {
    zh: `Neo4j 意外停止（${how}），正在重新启动。`,
    en: `Neo4j stopped unexpectedly (${how}); it is being started again.`,
  };
}

function notYet(error: unknown): Sentences {
  if (error instanceof DatabaseFailure) return error.sentences;
  return { zh: `Neo4j 重新启动失败：${textOf(error)}`, en: `Neo4j could not be started again: ${textOf(error)}` };
}

function listeners<T>() {
  const all = new Set<(value: T) => void>();
  return {
    tell: (value: T) => {
      for (const listener of all) listener(value);
    },
    add: (listener: (value: T) => void) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
  };
}

/** Watch `first` until `stop`. */
export function supervise(first: Served, serve: Serve, report: Report): Supervision {
  const downs = listeners<Sentences>();
  const ups = listeners<Target>();
  let served = first;
  let running = first.running;
  let pauseMs = FIRST_PAUSE_MS;
  let stopping = false;
  const pause = makePause(true);

  const bringBack = async (): Promise<void> => {
    while (!stopping) {
      await pause.wait(pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      if (stopping) return;
      try {
        served = await serve(served.port, (launched) => {
          running = launched;
          if (stopping) launched.kill();
        });
        report({ kind: 'up', uri: served.target.uri, seconds: served.seconds });
        ups.tell(served.target);
        watch();
        return;
      } catch (error) {
        if (!stopping) report({ kind: 'restart-failed', reason: notYet(error), retryInSeconds: pauseMs / 1000 });
      }
    }
  };

  let recovering: Promise<void> = Promise.resolve();
  const watch = () => {
    const since = Date.now();
    void running.exited.then((exit) => {
      if (stopping) return;
      if (Date.now() - since > HEALTHY_MS) pauseMs = FIRST_PAUSE_MS;
      const reason = died(exit);
      report({ kind: 'down', reason, retryInSeconds: pauseMs / 1000 });
      downs.tell(reason);
      recovering = bringBack();
    });
  };
  watch();

  return {
    target: () => served.target,
    pid: () => (running.isAlive() ? running.pid : undefined),
    onDown: downs.add,
    onUp: ups.add,
    restart: () => void running.stop(),
    stop: async () => {
      stopping = true;
      pause.wake();
      await running.stop();
      await recovering;
    },
  };
}

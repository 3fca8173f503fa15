/** Asks the worker for positions. */
import type { LayoutTask, Positions } from './force-layout.ts';
import type { LayoutAnswer } from './layout-worker.ts';

export interface LayoutClient {
  run(task: LayoutTask): Promise<Positions>;
  stop(): void;
}

/** Starts the worker; it lives until `stop`. */
export function startLayoutWorker(): LayoutClient {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (positions: Positions) => void; reject: (error: Error) => void }>();
  let next = 0;
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    waiting.get(data.ticket)?.resolve(data.positions);
    waiting.delete(data.ticket);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`The layout worker failed: ${event.message}`));
    waiting.clear();
  };
  return {
    run(task) {
      const ticket = next;
      next += 1;
      return new Promise((resolve, reject) => {
        waiting.set(ticket, { resolve, reject });
        worker.postMessage({ ticket, task });
      });
    },
    stop() {
      worker.terminate();
    },
  };
}

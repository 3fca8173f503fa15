/**
 * The life of a reading child: it takes jobs over the channel, one at a time, and answers. It has no settings and no secrets (its environment
 * is empty), writes nothing, and ends when its parent is gone. A watch in a thread of its own ends it, also while a parser keeps the main
 * thread busy: by SIGKILL when its memory outgrows the limit, by SIGTERM when one step of a file took too much of the processor's time.
 */
import { Worker } from 'node:worker_threads';
import type { SourceText } from '../../../model/bulletin.ts';
import type { Problem } from '../../../model/problem.ts';
import { doJob } from './do-job.ts';
import { type Answer, type FromChild, type Job, READING, type ToChild } from './protocol.ts';

const WATCH = `
const { parentPort, workerData: { memory, seconds } } = require('node:worker_threads');
let since = null;
parentPort.on('message', (busy) => { since = busy ? process.cpuUsage() : null; });
setInterval(() => {
  if (process.memoryUsage.rss() > memory * 1024 * 1024) process.kill(process.pid, 'SIGKILL');
  if (since === null) return;
  const { user, system } = process.cpuUsage(since);
  if (user + system > seconds * 1e6) process.kill(process.pid, 'SIGTERM');
}, 50);
`;

/** What a child does with a text that was read. */
export interface LastStep<R> {
  /** Gets ready for its work by what the parent sends once. */
  readonly setUp: (setup: unknown) => void;
  /** What the text gives, or why it gives nothing. `path` is what problems call the file. */
  readonly finish: (source: SourceText, path: string) => R | readonly Problem[];
}

function startWatch(): Worker {
  const [memory, seconds] = process.argv.slice(2).map(Number);
  const watch = new Worker(WATCH, {
    eval: true,
    workerData: { memory: memory || READING.memory, seconds: seconds || READING.seconds },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  watch.unref();
  return watch;
}

/** Serves jobs until the parent is gone. The parent is asked for each text whether it is wanted before the last step is made of it. */
export function serveJobs<R>(step: LastStep<R>): void {
  const watch = startWatch();
  let decide: (wanted: boolean) => void = () => undefined;
  const tell = (message: FromChild<R>): void => void process.send?.(message);

  const afterReading = async (source: SourceText, path: string): Promise<Answer<R>> => {
    watch.postMessage(false);
    const { fileName, sha256 } = source;
    const asked = new Promise<boolean>((resolve) => {
      decide = resolve;
    });
    tell({ kind: 'read', identity: { fileName, sha256 } });
    if (!(await asked)) return { kind: 'unwanted', sha256 };
    watch.postMessage(true);
    const result = step.finish(source, path);
    return Array.isArray(result) ? { kind: 'refused', problems: result } : { kind: 'done', result: result as R };
  };

  const work = async (job: Job): Promise<void> => {
    tell({ kind: 'begun' });
    watch.postMessage(true);
    const read = await doJob(job);
    const answer = read.kind === 'source' ? await afterReading(read.source, read.path) : read;
    watch.postMessage(false);
    tell({ kind: 'done', answer, memory: process.memoryUsage.rss() });
  };

  process.on('disconnect', () => process.exit(0));
  process.on('message', (message: ToChild) => {
    if (message.kind === 'go') decide(message.wanted);
    else if (message.kind === 'setup') step.setUp(message.setup);
    else {
      work(message.job).catch((error: unknown) => {
        // A defect of ours must not look like one of the file: it ends the child loudly.
        setImmediate(() => {
          throw error;
        });
      });
    }
  });
  tell({ kind: 'ready' });
}

/**
 * Entry of a reading child: takes jobs over the channel, one at a time, and answers. It has no settings and no secrets (its environment
 * is empty), writes nothing, and ends when its parent is gone. A watch in a thread of its own ends it, also while a parser keeps the main
 * thread busy: by SIGKILL when its memory outgrows the limit, by SIGTERM when one file took too much of the processor's time.
 */
import { Worker } from 'node:worker_threads';
import { doJob } from './do-job.ts';
import { type FromChild, type Job, MEMORY, SECONDS } from './protocol.ts';

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

function tell(message: FromChild): void {
  process.send?.(message);
}

const seconds = Number(process.argv[2]) || SECONDS;
const watch = new Worker(WATCH, {
  eval: true,
  workerData: { memory: MEMORY, seconds },
  resourceLimits: { maxOldGenerationSizeMb: 16 },
});
watch.unref();
process.on('disconnect', () => process.exit(0));
process.on('message', (job: Job) => {
  tell({ kind: 'begun' });
  watch.postMessage(true);
  doJob(job).then(
    (answer) => {
      watch.postMessage(false);
      tell({ kind: 'done', answer, memory: process.memoryUsage.rss() });
    },
    // A defect of ours must not look like one of the file: it ends the child loudly.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});
tell({ kind: 'ready' });

/**
 * Entry of a reading child: takes jobs over the channel, one at a time, and answers. It has no settings and no secrets (its environment
 * is empty), writes nothing, and ends when its parent is gone. A watch in a thread of its own ends it when its memory outgrows the limit,
 * also while a parser keeps the main thread busy.
 */
import { Worker } from 'node:worker_threads';
import { doJob } from './do-job.ts';
import { type FromChild, type Job, MEMORY } from './protocol.ts';

const WATCH = `
const limit = ${MEMORY} * 1024 * 1024;
setInterval(() => { if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL'); }, 50);
`;

function tell(message: FromChild): void {
  process.send?.(message);
}

new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
process.on('disconnect', () => process.exit(0));
process.on('message', (job: Job) => {
  doJob(job).then(
    (answer) => tell({ kind: 'done', answer, memory: process.memoryUsage.rss() }),
    // A defect of ours must not look like one of the file: it ends the child loudly.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});
tell({ kind: 'ready' });

/** Whether what is kept grows with the number of issues. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Lexicon } from '../../../server/ingest/lexicon/lexicon.ts';
import type { SourceText } from '../../../server/model/bulletin.ts';
import { understand } from './speed.ts';

function heapAfterCollecting(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Heap in use after all issues through that after the first tenth of them. */
export function heapGrowth(issues: readonly SourceText[], lexicon: Lexicon): number {
  const tenth = Math.ceil(issues.length / 10);
  understand(issues.slice(0, tenth), lexicon);
  const early = heapAfterCollecting();
  understand(issues.slice(tenth), lexicon);
  return heapAfterCollecting() / early;
}

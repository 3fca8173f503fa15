/** How far an ingest is: one line written over on a screen, a plain line now and then elsewhere. */
import type { Progress } from '../ingest/pipeline.ts';
import { cellOf, widthOf } from './display-width.ts';
import type { Interruptible } from './interruption.ts';
import { harmlessLine, say, type Terminal } from './terminal.ts';

/** On a screen often enough to look alive, in a log seldom enough to be read. In ms. */
const LIVE_EVERY = 100;
const PLAIN_EVERY = 5_000;

/** To the start of the line that is written over, which is wiped. */
export const CLEAN = '\r\u001b[2K';

const STAGES = {
  read: { zh: '读取', en: 'reading' },
  reread: { zh: '按新规则重读', en: 'reading again by new rules' },
  resolve: { zh: '归并人物、机构与事件', en: 'finding out who is who' },
  write: { zh: '写入', en: 'writing' },
} as const;

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.ceil((seconds % 3600) / 60)} min`;
}

export interface ProgressLine {
  readonly show: (at: Progress) => void;
  /** Takes the line away, so that what is printed next stands on a clean one. */
  readonly clear: () => void;
}

function numbers(at: Exclude<Progress, { stage: 'resolve' }>, elapsedMs: number, terminal: Terminal): string {
  const { done, of } = at;
  const rate = elapsedMs > 500 && done > 0 ? (done * 1000) / elapsedMs : 0;
  const parts = [`${done}/${of}`];
  if (rate > 0) {
    const left = duration((of - done) / rate);
    const unit = at.stage === 'write' ? { zh: '批/秒', en: 'batches/s' } : { zh: '份/秒', en: 'files/s' };
    parts.push(`${rate.toFixed(rate < 10 ? 1 : 0)} ${say(terminal, unit)}`);
    if (done < of) parts.push(say(terminal, { zh: `剩余约 ${left}`, en: `about ${left} left` }));
  }
  return parts.join(' · ');
}

/** A line that is wider than the screen would be two, of which only one is written over: the file's path gives way. */
function fitted(words: readonly string[], { columns = 100 }: Terminal): string {
  const [stage = '', numbers = '', file = ''] = words;
  const before = [stage, numbers].filter(Boolean).join(' ');
  const room = columns - 2 - widthOf(before);
  return file !== '' && room > 8 ? `${before} ${cellOf(file, Math.min(room, widthOf(file)))}` : before;
}

/** Shows each stage's first and last step, and steps in between at the pace that suits the place. Each step may be the one to end at. */
export function progressLine(terminal: Terminal & Interruptible): ProgressLine {
  const every = terminal.live ? LIVE_EVERY : PLAIN_EVERY;
  let stage = '';
  let startedAt = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  let dirty = false;
  const clear = () => {
    if (dirty) terminal.err.write(CLEAN);
    dirty = false;
  };
  const show = (at: Progress) => {
    terminal.check();
    const now = terminal.now();
    const fresh = at.stage !== stage;
    if (fresh) [stage, startedAt] = [at.stage, now];
    const last = at.stage !== 'resolve' && at.done === at.of;
    if (!fresh && !(last && terminal.live) && now - shownAt < every) return;
    shownAt = now;
    const words = [say(terminal, STAGES[at.stage])];
    if (at.stage !== 'resolve') words.push(numbers(at, now - startedAt, terminal));
    if ('file' in at) words.push(harmlessLine(at.file));
    if (!terminal.live) terminal.err.write(`${words.join(' ')}\n`);
    else {
      terminal.err.write(`${CLEAN}${fitted(words, terminal)}`);
      dirty = true;
    }
  };
  return { show, clear };
}

/** `chuanzhu verify`, `export`, `forget`, `rebuild`: what is done with the stored graph as a whole. */
import { forget, rebuild, type Surroundings } from '../ingest/pipeline.ts';
import { exportLines } from '../store/export-lines.ts';
import { verifyGraph } from '../store/verify-graph.ts';
import type { GraphStore } from '../store/writer-port.ts';
import { EXIT, type ExitCode } from './failures.ts';
import type { Interruptible } from './interruption.ts';
import { progressLine } from './progress.ts';
import { harmless, harmlessLine, say, type Terminal } from './terminal.ts';

/** A person reads the first few; all of them would only be noise. */
const VIOLATIONS_SHOWN = 20;

/** Prints the hash alone on standard output, and what is wrong on standard error. */
export async function verifyCommand(store: GraphStore, terminal: Terminal & Interruptible): Promise<ExitCode> {
  await store.prepare();
  const { hash, ledger, nodes, relationships, violations } = await verifyGraph(store, terminal.check);
  const faults = violations.slice(0, VIOLATIONS_SHOWN).map(({ law, message }) => `${law}: ${message}`);
  if (violations.length > VIOLATIONS_SHOWN) faults.push(`… (${violations.length})`);
  if (ledger.state === 'dirty') {
    faults.push(
      say(terminal, {
        zh: '上一次写入没有完成：请运行 chuanzhu ingest 接着完成。',
        en: 'a load was broken off: run `chuanzhu ingest` to finish it.',
      }),
    );
  } else if (ledger.hash !== null && ledger.hash !== hash) {
    faults.push(
      say(terminal, {
        zh: `与上次写入的校验值 ${ledger.hash} 不同，图谱被改动过：请运行 chuanzhu rebuild。`,
        en: `the last load left the hash ${ledger.hash}, so the graph was changed since: run \`chuanzhu rebuild\`.`,
      }),
    );
  }
  for (const fault of faults) terminal.err.write(`${harmless(fault)}\n`);
  terminal.out.write(`${hash}\n`);
  const end = faults.length > 0 ? { zh: '有违反之处', en: 'NOT sound' } : { zh: '符合全部规律', en: 'every law holds' };
  terminal.err.write(`${say(terminal, end)} (${nodes} / ${relationships})\n`);
  return faults.length > 0 ? EXIT.refused : EXIT.good;
}

/** Writes the graph in the file format; `write` waits when the reader is slower than the database. */
export async function exportCommand(store: GraphStore, write: (text: string) => Promise<void>): Promise<ExitCode> {
  await store.prepare();
  for await (const line of exportLines(store)) await write(line);
  return EXIT.good;
}

/** Prints the hash of the graph on standard error; waits for the store's lock like every writer. */
export async function rebuildCommand(
  around: Omit<Surroundings, 'progress'>,
  terminal: Terminal & Interruptible,
): Promise<ExitCode> {
  const line = progressLine(terminal);
  try {
    const { hash } = await rebuild({ ...around, progress: line.show });
    line.clear();
    terminal.err.write(`${say(terminal, { zh: `已重建。图谱校验值：${hash}`, en: `rebuilt; graph hash: ${hash}` })}\n`);
    return EXIT.good;
  } finally {
    line.clear();
  }
}

/** `prefixes` are beginnings of SHA-256 sums of files. Exit code 1 when no stored file has one of them. */
export async function forgetCommand(
  prefixes: readonly string[],
  around: Omit<Surroundings, 'progress'>,
  terminal: Terminal & Interruptible,
): Promise<ExitCode> {
  const line = progressLine(terminal);
  try {
    const gone = await forget(prefixes, { ...around, progress: line.show });
    line.clear();
    for (const { sha256, fileName } of gone) terminal.err.write(`${sha256.slice(0, 12)} ${harmlessLine(fileName)}\n`);
    const none = { zh: '没有这样的文件', en: 'no such file is stored' };
    const some = { zh: `已移除 ${gone.length} 个文件`, en: `${gone.length} files are gone from the graph` };
    terminal.err.write(`${say(terminal, gone.length === 0 ? none : some)}\n`);
    return gone.length === 0 ? EXIT.refused : EXIT.good;
  } finally {
    line.clear();
  }
}

/** The whole way from files to the stored graph; the only file that knows more than one stage. */
import type { Graph } from '../model/graph.ts';
import type { Problem } from '../model/problem.ts';
import { isReading, type Reading, type StoredReading } from '../model/reading.ts';
import type {
  GraphCounts,
  GraphStore,
  ReadingKey,
  WriterIdentity,
  WriteSession,
  Written,
} from '../store/writer-port.ts';
import { describeReading, type FileOutcome } from './describe-reading.ts';
import { KnownFiles } from './known-files.ts';
import { type Loaded, loadGraph, NOTHING_WRITTEN } from './load/load-graph.ts';
import type { Identity } from './read/child/protocol.ts';
import { findFiles } from './read/find-files.ts';
import type { FileAnswer, Input } from './read/read-in-order.ts';
import { resolve } from './resolve/resolve.ts';
import { BulletinReader } from './understand/bulletin-reader.ts';
import type { Rules } from './understand/rules.ts';

/** Where an ingest is: for a progress line. */
export type Progress =
  | { readonly stage: 'read'; readonly done: number; readonly of: number; readonly file: string }
  | { readonly stage: 'reread'; readonly done: number; readonly of: number; readonly file: string }
  | { readonly stage: 'resolve'; readonly readings: number }
  | { readonly stage: 'write'; readonly done: number; readonly of: number };

export interface Surroundings {
  readonly store: GraphStore;
  readonly rules: Rules;
  readonly identity: WriterIdentity;
  /** Whether a writer's process still runs, as far as this machine can tell; true when it cannot. */
  readonly isAlive: (host: string, pid: number) => boolean;
  readonly progress: (at: Progress) => void;
  /** Reads standard input, which the path `-` stands for. */
  readonly input?: Input;
  /** Child processes that read and understand; unless told otherwise, as many as the machine has cores and free memory for. */
  readonly children?: number;
}

export interface Ingested {
  /** Each file, in the order of reading: what became of it. */
  readonly files: readonly FileOutcome[];
  /** Files newly understood. */
  readonly read: number;
  /** Files that were stored already, by the same rules. */
  readonly known: number;
  /** Whether an earlier load was broken off: then nobody was told yet what is odd about the files that it stored. */
  readonly resumed: boolean;
  /** Files that gave nothing; each has a problem of severity `error`. */
  readonly refused: number;
  readonly problems: readonly Problem[];
  /** Of the graph after the load; null when there is none yet. */
  readonly hash: string | null;
  readonly counts: GraphCounts | null;
  readonly written: Written;
}

/** A file by its path, or bytes that came on standard input, as far as one file goes: its reading, or why there is none. */
export async function readBulletin(
  input: string | Uint8Array,
  rules: Rules,
): Promise<StoredReading | readonly Problem[]> {
  const reader = new BulletinReader(rules, { children: 1 });
  try {
    return await reader.readOne(input);
  } finally {
    reader.close();
  }
}

/** What a reading had to say about its text. */
export function problemsOf({ bulletin, facts }: StoredReading): Problem[] {
  return [...bulletin.problems, ...facts.problems];
}

/** The graph of one file alone: what `extract` prints. */
export function graphOf(reading: StoredReading): { graph: Graph; problems: readonly Problem[] } {
  const { graph, problems } = resolve([reading]);
  return { graph, problems: [...problemsOf(reading), ...problems] };
}

/** The store's lock is taken when the first write comes: a load that has nothing to write disturbs nobody. */
class Writing {
  readonly #around: Surroundings;
  #session: WriteSession | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get started(): boolean {
    return this.#session !== null;
  }

  async session(): Promise<WriteSession> {
    this.#session ??= await this.#around.store.open(this.#around.identity, this.#around.isAlive);
    return this.#session;
  }

  async end(): Promise<void> {
    await this.#session?.release();
  }
}

interface Tally {
  read: number;
  known: number;
  readonly resumed: boolean;
  refused: number;
  readonly problems: Problem[];
  readonly files: FileOutcome[];
  readonly knownFiles: KnownFiles;
}

type Keys = Map<string, ReadingKey>;

/** Whether the file is stored already; a copy under a name that sorts first is stored again, so that order cannot matter. */
function isKnown({ sha256, fileName }: Identity, keys: Keys, version: string): boolean {
  const key = keys.get(sha256);
  return key !== undefined && key.extractorVersion === version && key.fileName <= fileName;
}

async function ingestFile(
  { path, outcome }: FileAnswer<StoredReading>,
  { rules }: Surroundings,
  keys: Keys,
  writing: Writing,
  tally: Tally,
): Promise<void> {
  if (outcome.kind === 'refused') {
    const { problems } = outcome;
    tally.problems.push(...problems);
    if (!problems.some(({ severity }) => severity === 'error')) return;
    tally.refused += 1;
    tally.files.push({ path, outcome: 'refused', found: null, problems });
    return;
  }
  // It may have become known while it was read.
  if (outcome.kind === 'unwanted' || isKnown(outcome.result, keys, rules.version)) {
    tally.known += 1;
    tally.knownFiles.add(path, outcome.kind === 'unwanted' ? outcome.sha256 : outcome.result.sha256);
    return;
  }
  const reading = outcome.result;
  await (await writing.session()).saveReading(reading);
  keys.set(reading.sha256, reading);
  tally.read += 1;
  const problems = problemsOf(reading);
  tally.problems.push(...problems);
  tally.files.push({ path, outcome: 'read', found: describeReading(reading), problems });
}

/** A warning: the file itself was not asked for now. Its text stays stored, so the next load tries again. */
function leftOut({ message: { zh, en }, ...problem }: Problem, version: string): Problem {
  const message = {
    zh: `按规则 ${version} 重读时被拒绝，图里暂无它的内容：${zh}`,
    en: `Refused when it was read again by rules ${version}; the graph is without it: ${en}`,
  };
  return { ...problem, severity: 'warning', message };
}

/** Readings of other rules are read again from the text that was kept. */
async function reread(around: Surroundings, writing: Writing, tally: Tally, reader: BulletinReader): Promise<void> {
  const { store, rules, progress } = around;
  const keys = await store.readingKeys();
  const stale = keys.filter(({ extractorVersion }) => extractorVersion !== rules.version);
  const wanted = new Set(stale.map(({ sha256 }) => sha256));
  if (wanted.size === 0) return;
  const session = await writing.session();
  async function* texts() {
    for await (const { sha256, fileName: path, source } of store.readings()) {
      if (wanted.has(sha256)) yield { source, path };
    }
  }
  let done = 0;
  for await (const result of reader.readAgain(texts())) {
    const file = isReading(result) ? result.fileName : (result[0]?.file ?? '');
    progress({ stage: 'reread', done, of: wanted.size, file });
    done += 1;
    if (isReading(result)) await session.saveReading(result);
    else tally.problems.push(...result.map((problem) => leftOut(problem, rules.version)));
  }
}

/** Brings readings of other rules up to date, then makes the stored graph that of all readings. */
async function loadAll(
  around: Surroundings,
  writing: Writing,
  tally: Tally,
  reader: BulletinReader,
  fromNothing = false,
): Promise<Loaded> {
  const { store, rules, progress } = around;
  // The lock first: what is read before it may be old by the time it is written, and would take back what another load brought.
  const session = await writing.session();
  await reread(around, writing, tally, reader);
  const readings: Reading[] = [];
  // Without the text that it was read from, which is half of a reading.
  // Nor one that these rules refused: which facts the graph has must not depend on what was read before.
  for await (const stored of store.readings()) {
    const { source: _, ...reading } = stored;
    if (reading.extractorVersion !== rules.version) continue;
    readings.push(reading);
    const untold = tally.resumed ? problemsOf(stored) : [];
    if (tally.knownFiles.complete(stored, untold)) tally.problems.push(...untold);
  }
  progress({ stage: 'resolve', readings: readings.length });
  const { graph, problems } = resolve(readings);
  tally.problems.push(...problems);
  const index = await store.storedIndex();
  const write = (done: number, of: number) => progress({ stage: 'write', done, of });
  return loadGraph(session, graph, fromNothing ? blank(index) : index, rules.version, write);
}

/** An index whose checksums agree with nothing: everything is written anew, what does not belong is still deleted. */
function blank({ nodes, relationships }: Awaited<ReturnType<GraphStore['storedIndex']>>) {
  const none = (ids: ReadonlyMap<string, string>) => new Map([...ids.keys()].map((id) => [id, '']));
  return { nodes: none(nodes), relationships: new Map([...relationships].map(([type, ids]) => [type, none(ids)])) };
}

function newTally(problems: readonly Problem[] = [], resumed = false): Tally {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const files = errors.map((problem): FileOutcome => {
    return { path: problem.file, outcome: 'refused', found: null, problems: [problem] };
  });
  const knownFiles = new KnownFiles(files);
  return { read: 0, known: 0, resumed, refused: errors.length, problems: [...problems], files, knownFiles };
}

function readerFor({ rules, input, children }: Surroundings): BulletinReader {
  return new BulletinReader(rules, { input, children });
}

/**
 * Reads the files behind the paths and makes the stored graph that of all readings. A file that is refused has a problem and holds up
 * nobody; nothing of it is stored. With no paths it only finishes what an earlier run left undone. Throws StoreError.
 */
export async function ingest(paths: readonly string[], around: Surroundings): Promise<Ingested> {
  const { store, rules, progress } = around;
  const { files, problems } = await findFiles(paths);
  await store.prepare();
  const tally = newTally(problems, (await store.ledger()).state === 'dirty');
  const keys = new Map((await store.readingKeys()).map((key) => [key.sha256, key]));
  const writing = new Writing(around);
  const reader = readerFor(around);
  try {
    const wanted = (identity: Identity): boolean => !isKnown(identity, keys, rules.version);
    for await (const file of reader.readAll(files, wanted)) {
      progress({ stage: 'read', done: file.done - 1, of: file.of, file: file.path });
      await ingestFile(file, around, keys, writing, tally);
    }
    const ledger = await store.ledger();
    const upToDate = [...keys.values()].every(({ extractorVersion }) => extractorVersion === rules.version);
    if (!writing.started && upToDate && ledger.state !== 'dirty') {
      return { ...tally, hash: ledger.hash, counts: ledger.counts, written: NOTHING_WRITTEN };
    }
    const { hash, counts, written } = await loadAll(around, writing, tally, reader);
    return { ...tally, hash, counts, written };
  } finally {
    reader.close();
    await writing.end();
  }
}

/** Writes the whole graph anew from the stored readings: the cure when `verify` finds that somebody has changed it by hand. */
export async function rebuild(around: Surroundings): Promise<Loaded> {
  await around.store.prepare();
  const writing = new Writing(around);
  const reader = readerFor(around);
  try {
    await (await writing.session()).markDirty();
    return await loadAll(around, writing, newTally(), reader, true);
  } finally {
    reader.close();
    await writing.end();
  }
}

/** Takes files back by the first digits of their checksums. Returns the readings that were found and are gone. */
export async function forget(prefixes: readonly string[], around: Surroundings): Promise<ReadingKey[]> {
  await around.store.prepare();
  const keys = await around.store.readingKeys();
  const found = keys.filter(({ sha256 }) => prefixes.some((prefix) => sha256.startsWith(prefix)));
  if (found.length === 0) return [];
  const writing = new Writing(around);
  const reader = readerFor(around);
  try {
    await (await writing.session()).forgetReadings(found.map(({ sha256 }) => sha256));
    await loadAll(around, writing, newTally(), reader);
    return found;
  } finally {
    reader.close();
    await writing.end();
  }
}

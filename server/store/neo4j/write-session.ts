/** One writer at a time: a lock with a heartbeat, and a check of it inside every transaction that writes. */
import type { Properties } from '../../model/graph.ts';
import { LABELS, type PropertyType, RELATIONSHIPS } from '../../model/ontology.ts';
import { StoreError } from '../store-error.ts';
import type { Batch, WriterIdentity, WriteSession, Written } from '../writer-port.ts';
import { asInteger, type Changes, type Connection, type Transaction } from './connection.ts';
import {
  writeDeleteNodes,
  writeDeleteReadings,
  writeDeleteRelationships,
  writeFreeLock,
  writeHoldLock,
  writeMarkClean,
  writeMarkDirty,
  writeNodes,
  writeReading,
  writeRelationships,
  writeTakeLock,
} from './queries.generated.ts';
import { encodeReading } from './reading-codec.ts';

/** A writer that has not been heard of for this long is taken for dead. */
const STALE_MS = 60_000;
const HEARTBEAT_MS = 5_000;
/** A batch's own limit: the server's default is made for reads. */
const BATCH_TIMEOUT_MS = 300_000;

/** Numbers as the model says: integers for counts and offsets, floats for amounts. */
function encode(properties: Properties, table: Readonly<Record<string, PropertyType>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      table[key] === 'integer' && typeof value === 'number' ? asInteger(value) : value,
    ]),
  );
}

function nodeRows({ label, rows }: Extract<Batch, { kind: 'nodes' }>) {
  return rows.map(({ item: { id, properties }, contentHash }) => ({
    id,
    properties: { ...encode(properties, LABELS[label]), id, contentHash },
  }));
}

function relationshipRows({ type, rows }: Extract<Batch, { kind: 'relationships' }>) {
  return rows.map(({ item: { id, start, end, properties }, contentHash }) => ({
    id,
    start,
    end,
    properties: { ...encode(properties, RELATIONSHIPS[type].properties), id, contentHash },
  }));
}

async function write(tx: Transaction, batch: Batch): Promise<Changes> {
  switch (batch.kind) {
    case 'delete-relationships':
      return (await tx.change(writeDeleteRelationships[batch.type], { ids: batch.ids })).changes;
    case 'delete-nodes':
      return (await tx.change(writeDeleteNodes, { ids: batch.ids })).changes;
    case 'nodes':
      return (await tx.change(writeNodes[batch.label], { rows: nodeRows(batch) })).changes;
    case 'relationships': {
      const { rows, changes } = await tx.change(writeRelationships[batch.type], { rows: relationshipRows(batch) });
      const written = rows[0]?.written ?? 0;
      if (written !== batch.rows.length) {
        const missing = batch.rows.length - written;
        throw new StoreError('state', `${missing} ${batch.type} relationships have an end that is not stored`);
      }
      return changes;
    }
  }
}

class Neo4jWriteSession implements WriteSession {
  readonly #connection: Connection;
  readonly #owner: string;
  readonly #heart: NodeJS.Timeout;
  #beating = false;
  #released = false;

  constructor(connection: Connection, owner: string) {
    this.#connection = connection;
    this.#owner = owner;
    this.#heart = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    this.#heart.unref();
  }

  /** A missed beat is no failure: every transaction beats as well, and fails by itself if the lock is lost. */
  async #beat(): Promise<void> {
    if (this.#beating) return; // the last one still waits behind a large batch
    this.#beating = true;
    await this.#locked(async () => undefined).catch(() => undefined);
    this.#beating = false;
  }

  #locked<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#connection.write(
      async (tx) => {
        const held = await tx.run(writeHoldLock, { owner: this.#owner });
        if (held.length === 0)
          throw new StoreError('locked', 'another writer has taken over; nothing more was written');
        return work(tx);
      },
      { timeoutMs: BATCH_TIMEOUT_MS },
    );
  }

  async saveReading(reading: Parameters<WriteSession['saveReading']>[0]): Promise<void> {
    const { sha256, fileName, extractorVersion } = reading;
    const payload = encodeReading(reading);
    await this.#locked(async (tx) => {
      await tx.run(writeMarkDirty, {});
      await tx.run(writeReading, { id: sha256, fileName, extractorVersion, payload });
    });
  }

  async forgetReadings(sha256s: readonly string[]): Promise<void> {
    await this.#locked(async (tx) => {
      await tx.run(writeMarkDirty, {});
      await tx.run(writeDeleteReadings, { ids: sha256s });
    });
  }

  async apply(batch: Batch): Promise<Written> {
    const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } =
      await this.#locked((tx) => write(tx, batch));
    return { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet };
  }

  async markDirty(): Promise<void> {
    await this.#locked((tx) => tx.run(writeMarkDirty, {}));
  }

  async markClean(...[hash, extractorVersion, counts]: Parameters<WriteSession['markClean']>): Promise<void> {
    await this.#locked((tx) => tx.run(writeMarkClean, { hash, extractorVersion, ...counts }));
  }

  async release(): Promise<void> {
    if (this.#released) return;
    this.#released = true;
    clearInterval(this.#heart);
    await this.#connection.write((tx) => tx.run(writeFreeLock, { owner: this.#owner }));
  }
}

function minutes(ms: number): string {
  return ms < 90_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}

/**
 * Takes the lock and starts its heartbeat. A holder whose process is gone (`isAlive` knows this machine only) is replaced at once, one on
 * another machine after a minute of silence; a living one makes this throw a StoreError of kind `locked`.
 */
export async function openSession(
  connection: Connection,
  { run, host, pid }: WriterIdentity,
  isAlive: (host: string, pid: number) => boolean,
): Promise<WriteSession> {
  const take = async (expected: string) => {
    const [row] = await connection.write((tx) =>
      tx.run(writeTakeLock, { owner: run, host, pid, expected, staleMs: STALE_MS }),
    );
    if (!row) throw new StoreError('state', 'the lock gave no answer');
    return row;
  };
  let held = await take('');
  if (!held.taken && !isAlive(held.host, held.pid)) held = await take(held.owner);
  if (!held.taken) {
    throw new StoreError(
      'locked',
      `another load is writing to this database (process ${held.pid} on ${held.host}, last heard of ${minutes(held.ageMs)} ago)`,
      { passing: true },
    );
  }
  return new Neo4jWriteSession(connection, run);
}

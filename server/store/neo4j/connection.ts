/** The one file that knows `neo4j-driver`: sessions, retries, integers, and the driver's errors in our own words. */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreError, type StoreErrorKind } from '../store-error.ts';
import type { Query } from './query.ts';

export interface ConnectionOptions {
  /** `bolt://`, `neo4j://` and their `+s` and `+ssc` forms: one server, a cluster or Aura. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Named always: without it each session asks the server first. */
  readonly database: string;
  /** Connections kept open at most. */
  readonly poolSize?: number;
  /** How long to wait for a connection, in ms. */
  readonly connectTimeoutMs?: number;
  /** How long a write is tried again after passing failures, in ms. */
  readonly retryMs?: number;
}

export interface CallOptions {
  /** The server stops the transaction after this time; without it the server's own limit holds. */
  readonly timeoutMs?: number;
}

/** Runs queries inside one write transaction. */
export interface Transaction {
  run<P, R>(query: Query<P, R>, params: P): Promise<R[]>;
  /** Runs and tells what was written besides the rows. */
  change<P, R>(query: Query<P, R>, params: P): Promise<{ rows: R[]; changes: Changes }>;
}

/** What a statement wrote, by the server's own count. */
export interface Changes {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
}

export interface Connection {
  readonly database: string;
  /** All rows of a READ query in one round trip; a passing failure is tried again once. */
  read<P, R>(query: Query<P, R>, params: P, options?: CallOptions): Promise<R[]>;
  /** Rows of a READ query as they come, never all in memory. */
  stream<P, R>(query: Query<P, R>, params: P, options?: CallOptions): AsyncGenerator<R, void, undefined>;
  /**
   * One write transaction. `work` may run more than once (deadlock, lost connection) and the server may have committed a try whose
   * answer was lost: whatever it does must be idempotent.
   */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** Schema statements (or a wait for indexes) in one transaction; they cannot be mixed with writes. */
  schema(statements: readonly string[]): Promise<void>;
  /** Plans a statement without running it. Returns its columns and the server's warnings. */
  explain(text: string, params: Readonly<Record<string, unknown>>): Promise<Explained>;
  /** Throws a StoreError unless the server answers a query in the named database. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface Explained {
  readonly columns: readonly string[];
  readonly operators: readonly string[];
  readonly notices: readonly {
    readonly code: string;
    readonly description: string;
  }[];
}

/** A number as Cypher's integer type, for values inside maps. */
export function asInteger(value: number): unknown {
  return neo4j.int(value);
}

/** An index over a large store takes its time. */
const SCHEMA_TIMEOUT_MS = 600_000;

const KINDS: readonly (readonly [RegExp, StoreErrorKind])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/, 'unreachable'],
  [/^Neo\.ClientError\.Security\./, 'credentials'],
  [/DatabaseNotFound|DatabaseUnavailable|Neo\.DatabaseError\.Database\./, 'database'],
  [/MemoryPoolOutOfMemory|TransactionTimedOut|Transaction\.Terminated|LockClientStopped/, 'limit'],
  [/ConstraintValidationFailed/, 'constraint'],
  [/^Neo\.ClientError\.Statement\./, 'statement'],
];

/** A driver's error as ours; any other error is given back as it is. */
function storeError(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const kind = KINDS.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'other';
  // A query that is too large counts as passing for the driver, but trying again is in vain.
  const passing = kind !== 'limit' && neo4j.isRetryableError(error);
  return new StoreError(kind, error.message, {
    code: error.code,
    passing,
    cause: error,
  });
}

function encode<P, R>(query: Query<P, R>, params: P): Record<string, unknown> {
  const out: Record<string, unknown> = {
    ...(params as Readonly<Record<string, unknown>>),
  };
  for (const name of query.ints) {
    const value = out[name];
    if (typeof value === 'number') out[name] = neo4j.int(value);
    else if (Array.isArray(value)) out[name] = value.map((item: number) => neo4j.int(item));
  }
  return out;
}

interface RecordLike {
  get(key: string): unknown;
}

function decode<P, R>(query: Query<P, R>, record: RecordLike): R {
  const row: Record<string, unknown> = {};
  for (const column of query.columns) row[column] = record.get(column);
  // The header's row types are checked against the server by test, not on every row.
  return row as R;
}

function transaction(tx: ManagedTransaction): Transaction {
  return {
    run: async (query, params) => {
      const { records } = await tx.run(query.text, encode(query, params));
      return records.map((record) => decode(query, record));
    },
    change: async (query, params) => {
      const { records, summary } = await tx.run(query.text, encode(query, params));
      const counts = summary.counters.updates();
      const changes = {
        nodesCreated: counts.nodesCreated,
        nodesDeleted: counts.nodesDeleted,
        relationshipsCreated: counts.relationshipsCreated,
        relationshipsDeleted: counts.relationshipsDeleted,
        propertiesSet: counts.propertiesSet,
        labelsAdded: counts.labelsAdded,
      };
      return { rows: records.map((record) => decode(query, record)), changes };
    },
  };
}

function transactionConfig(options: CallOptions | undefined): {
  timeout?: number;
} {
  return options?.timeoutMs === undefined ? {} : { timeout: options.timeoutMs };
}

async function once<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw storeError(error);
  }
}

async function withRetry<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await once(call);
  } catch (error) {
    if (error instanceof StoreError && error.passing) return once(call);
    throw error;
  }
}

interface PlanLike {
  readonly operatorType: string;
  readonly children: readonly PlanLike[];
}

function operators(plan: PlanLike): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)];
}

class DriverConnection implements Connection {
  readonly database: string;
  readonly #driver: Driver;

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.database = database;
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.database,
      defaultAccessMode: mode,
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  read<P, R>(query: Query<P, R>, params: P, options?: CallOptions): Promise<R[]> {
    return withRetry(() =>
      this.#session('READ', async (session) => {
        const { records } = await session.run(query.text, encode(query, params), transactionConfig(options));
        return records.map((record) => decode(query, record));
      }),
    );
  }

  async *stream<P, R>(query: Query<P, R>, params: P, options?: CallOptions): AsyncGenerator<R, void, undefined> {
    const session = this.#driver.session({
      database: this.database,
      defaultAccessMode: 'READ',
    });
    try {
      const result = session.run(query.text, encode(query, params), transactionConfig(options));
      for await (const record of result) yield decode(query, record);
    } catch (error) {
      throw storeError(error);
    } finally {
      await session.close();
    }
  }

  write<T>(work: (tx: Transaction) => Promise<T>, options?: CallOptions): Promise<T> {
    return once(() =>
      this.#session('WRITE', (session) =>
        session.executeWrite((tx) => work(transaction(tx)), transactionConfig(options)),
      ),
    );
  }

  async schema(statements: readonly string[]): Promise<void> {
    const run = async (tx: ManagedTransaction) => {
      for (const statement of statements) await tx.run(statement);
    };
    await once(() => this.#session('WRITE', (session) => session.executeWrite(run, { timeout: SCHEMA_TIMEOUT_MS })));
  }

  explain(text: string, params: Readonly<Record<string, unknown>>): Promise<Explained> {
    return once(() =>
      this.#session('WRITE', async (session) => {
        const result = session.run(`EXPLAIN ${text}`, { ...params });
        const columns = await result.keys();
        const { summary } = await result;
        return {
          columns,
          operators: summary.plan ? operators(summary.plan) : [],
          notices: summary.notifications.map(({ code, description }) => ({
            code,
            description,
          })),
        };
      }),
    );
  }

  async verify(): Promise<void> {
    await withRetry(() => this.#session('READ', (session) => session.run('RETURN 1')));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

/** Makes a connection without calling the server yet; `verify()` tells whether it answers. */
export function connect(options: ConnectionOptions): Connection {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: options.poolSize ?? 16,
    connectionTimeout: options.connectTimeoutMs ?? 10_000,
    connectionAcquisitionTimeout: (options.connectTimeoutMs ?? 10_000) + 5_000,
    maxTransactionRetryTime: options.retryMs ?? 15_000,
    userAgent: 'chuanzhu',
  });
  return new DriverConnection(driver, options.database);
}

/**
 * Asks a server something small and lets go of it: how server/database learns that it answers. Rejects with a StoreError whose `code` is
 * the driver's own.
 */
export async function probe(options: ConnectionOptions): Promise<void> {
  const connection = connect({ ...options, poolSize: 1, connectTimeoutMs: 5_000, retryMs: 0 });
  try {
    await connection.verify();
  } finally {
    await connection.close();
  }
}

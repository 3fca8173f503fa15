/** The service's line to its database: one connection, followed when the server moves, with words for what is wrong. */
import type { Database, Target } from '../database/options.ts';
import type { Readiness } from '../http.ts';
import { type Connection, connect } from '../store/neo4j/connection.ts';
import { graphReader, QUERY_TIMEOUT_MS } from '../store/neo4j/reader/graph-reader.ts';
import { type Asked, warmUp } from '../store/neo4j/reader/warm-up.ts';
import type { GraphReader } from '../store/ports.ts';

/** Until every query was planned once, a fresh server needs longer for its first answers. */
const COLD_TIMEOUT_MS = 30_000;
const COLD_REQUEST_MS = 40_000;
const REQUEST_MS = 10_000;
/** How long a start (or a return) waits at most until the start page's own queries are planned. */
const WARM_UP_MS = 5_000;
/** A server on this machine answers at once or not at all. */
const LOCAL_CONNECT_MS = 2_000;
const REMOTE_CONNECT_MS = 10_000;

const STARTING: Readiness = { status: 'starting', zh: '数据库正在启动。', en: 'The database is starting.' };
const LOADING: Readiness = { status: 'loading', zh: '正在载入简报。', en: 'Bulletins are being loaded.' };
const READY: Readiness = { status: 'ready' };

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** One for the life of the service. `reader` is null and `readiness` says why while no database answers; both may be asked at any time. */
export class GraphLink {
  #readiness: Readiness = STARTING;
  #connection: Connection | null = null;
  #uri = '';
  #loaded = false;
  #reader: GraphReader | null = null;
  #warm = false;
  readonly #ending = new AbortController();

  readonly readiness = (): Readiness => this.#readiness;
  readonly reader = (): GraphReader | null => this.#reader;
  readonly requestTimeoutMs = (): number => (this.#warm ? REQUEST_MS : COLD_REQUEST_MS);

  /** Connects, and follows the database through death and return. Resolves when it has answered once. */
  async open(database: Database): Promise<Connection> {
    const connection = await this.#connect(database, database.joined);
    this.#readiness = LOADING;
    database.onDown(({ zh, en }) => {
      this.#readiness = { status: 'database-down', zh, en };
    });
    database.onUp((target) => void this.#follow(target));
    return connection;
  }

  async #connect(target: Target, remote: boolean): Promise<Connection> {
    const connection = connect({ ...target, connectTimeoutMs: remote ? REMOTE_CONNECT_MS : LOCAL_CONNECT_MS });
    await connection.verify();
    this.#connection = connection;
    this.#uri = target.uri;
    this.#reader = graphReader(connection, () => (this.#warm ? QUERY_TIMEOUT_MS : COLD_TIMEOUT_MS));
    return connection;
  }

  /** The driver finds a server again that comes back at its address, so that a load under way goes on; a new address needs a new driver. */
  async #follow(target: Target): Promise<void> {
    const before = this.#connection;
    this.#warm = false;
    try {
      if (target.uri === this.#uri) await before?.verify();
      else await this.#connect(target, false).finally(() => before?.close());
      if (this.#loaded) await this.ready();
      else this.#readiness = LOADING;
    } catch {
      // It went away again at once: the supervisor says so and calls us anew.
    }
  }

  /**
   * The graph is there: have the start page's queries planned, say so, and have the others planned before somebody waits for them. Resolves
   * when it is said.
   */
  async ready(): Promise<void> {
    this.#loaded = true;
    const connection = this.#connection;
    if (!connection) return;
    const plan = (asked: Asked) => warmUp(connection, this.#ending.signal, asked);
    const page = plan('start-page');
    await within(WARM_UP_MS, page);
    this.#readiness = READY;
    void page
      .then(() => plan('later'))
      .then(() => {
        this.#warm = true;
      });
  }

  async close(): Promise<void> {
    this.#ending.abort();
    this.#readiness = STARTING;
    this.#reader = null;
    await this.#connection?.close();
  }
}

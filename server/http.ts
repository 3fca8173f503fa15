/** The service's rim: one node:http server with the API, the page, and the routes that operators ask. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sample } from './graphql/base/context.ts';
import { refusal } from './graphql/guard/answer-errors.ts';
import { MAX_BODY_BYTES } from './graphql/guard/bounds.ts';
import { gate } from './http/gate.ts';
import { type GraphqlHandler, graphqlHandler } from './http/graphql-handler.ts';
import { securityHeaders } from './http/headers.ts';
import { whyForeign, whyForged } from './http/origin.ts';
import { type WebFile, type WebFiles, webFile } from './http/web-files.ts';
import type { GraphReader } from './store/ports.ts';

/** Whether the service can answer, and if not, why, in words for a user. */
export type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'starting' | 'loading' | 'database-down'; readonly zh: string; readonly en: string };

export interface HttpOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly origins: readonly string[];
  readonly version: string;
  /** The bulletins that come with the program, so that the API can say which are theirs; none when left out. */
  readonly sample?: Sample;
  /** Null while no database answers. */
  readonly reader: () => GraphReader | null;
  readonly readiness: () => Readiness;
  /** Null while the page is being built. */
  readonly web: () => WebFiles | null;
  readonly logError: (error: unknown, requestId: string) => void;
  /** How long an answer of `/graphql` may take, in ms; asked for each request. */
  readonly timeoutMs?: () => number;
}

export interface HttpService {
  /** `http://localhost:4600` */
  readonly address: string;
  /** Ends idle connections at once, lets requests finish for `graceMs`, then ends the rest. */
  stop(graceMs?: number): Promise<void>;
}

/** The port belongs to somebody else. */
export class PortTaken extends Error {
  readonly sentences: { readonly zh: string; readonly en: string };

  constructor(port: number) {
    const en = `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1}.`;
    super(en);
    this.name = 'PortTaken';
    this.sentences = { zh: `端口 ${port} 已被其他程序占用。请停止该程序，或换一个端口：PORT=${port + 1}。`, en };
  }
}

/** The system gives this machine no such address to listen on. */
export class AddressUnusable extends Error {
  readonly sentences: { readonly zh: string; readonly en: string };

  constructor(host: string, port: number, code: string) {
    const en = `The service cannot listen on ${host}:${port} (${code}). Set HOST to an address of this machine, 127.0.0.1 for example, and PORT to a port that you may use.`;
    super(en);
    this.name = 'AddressUnusable';
    this.sentences = {
      zh: `无法在 ${host}:${port} 上监听（${code}）。请把 HOST 设为本机的地址，例如 127.0.0.1，并把 PORT 设为可用的端口。`,
      en,
    };
  }
}

const UNUSABLE = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EACCES', 'EINVAL'];

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new PortTaken(port);
  return error.code !== undefined && UNUSABLE.includes(error.code)
    ? new AddressUnusable(host, port, error.code)
    : error;
}

const AT_ONCE = 32;
const QUEUED = 64;
/** When the options do not say. */
const REQUEST_TIMEOUT_MS = 10_000;
const PING_TIMEOUT_MS = 2_000;

function sendJson(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), ms);
    });
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

class Routes {
  readonly #options: HttpOptions;
  readonly #graphql: GraphqlHandler;
  readonly #gate = gate(AT_ONCE, QUEUED);

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#graphql = graphqlHandler(options);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    const [target, base] = [request.url ?? '/', 'http://localhost'];
    if (!URL.canParse(target, base)) return sendJson(response, 400, refusal('BAD_USER_INPUT', requestId));
    const { pathname } = new URL(target, base);
    for (const [name, value] of Object.entries(securityHeaders(pathname))) response.setHeader(name, value);
    const foreign = whyForeign(request.headers, this.#options);
    if (foreign) return sendJson(response, 403, refusal('BAD_USER_INPUT', requestId, foreign));
    if (pathname === '/graphql') return this.#answerGraphql(request, response, requestId);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendJson(response, 405, JSON.stringify({ error: 'Only GET and HEAD here.' }), { allow: 'GET, HEAD' });
    }
    if (pathname === '/health') return sendJson(response, 200, JSON.stringify({ status: 'ok' }));
    if (pathname === '/ready') return this.#answerReady(response);
    if (pathname === '/version') return this.#answerVersion(response);
    return this.#answerFile(request, response, pathname);
  }

  async #answerGraphql(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const forged = whyForged(request);
    if (forged) return sendJson(response, forged.status, refusal('BAD_USER_INPUT', requestId, forged));
    // A body of unknown length is counted by yoga while it comes.
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
      return sendJson(response, 413, refusal('QUERY_TOO_LARGE', requestId), { connection: 'close' });
    }
    const leave = await this.#gate.enter();
    if (!leave) return sendJson(response, 503, refusal('OVERLOADED', requestId), { 'retry-after': '1' });
    const work = this.#graphql(request, response, { requestId });
    // The place is held until the work really ends, also when the client is told before.
    void work.then(leave, leave);
    const answer = await within(this.#options.timeoutMs?.() ?? REQUEST_TIMEOUT_MS, work);
    if (!answer) return sendJson(response, 503, refusal('TIMEOUT', requestId), { 'retry-after': '5' });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' });
    response.end(body);
  }

  async #answerReady(response: ServerResponse): Promise<void> {
    const readiness = this.#options.readiness();
    if (readiness.status !== 'ready') {
      return sendJson(response, 503, JSON.stringify(readiness), { 'retry-after': '2' });
    }
    const reader = this.#options.reader();
    const answered = reader
      ? await within(
          PING_TIMEOUT_MS,
          reader.ping().then(
            () => true,
            () => false,
          ),
        )
      : false;
    if (answered) return sendJson(response, 200, JSON.stringify(readiness));
    const down: Readiness = { status: 'database-down', zh: '数据库没有回应。', en: 'The database does not answer.' };
    return sendJson(response, 503, JSON.stringify(down), { 'retry-after': '2' });
  }

  #answerVersion(response: ServerResponse): void {
    const { version } = this.#options;
    sendJson(response, 200, JSON.stringify({ name: 'chuanzhu', version }));
  }

  #answerFile(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    const files = this.#options.web();
    const file = files && webFile(files, pathname);
    if (file) sendFile(request, response, file);
    else if (files) sendJson(response, 404, JSON.stringify({ error: `There is nothing at ${pathname}.` }));
    else sendJson(response, 503, NO_PAGE_YET, { 'retry-after': '2' });
  }
}

const NO_PAGE_YET = JSON.stringify({ status: 'starting', zh: '页面还没有构建好。', en: 'The page is not built yet.' });

function sendFile(request: IncomingMessage, response: ServerResponse, file: WebFile): void {
  const { type, etag, cacheControl } = file;
  const headers = { 'content-type': type, 'cache-control': cacheControl, etag, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const gzipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? file.gzipped : null;
  const body = gzipped ?? file.body;
  const encoding = gzipped ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(200, { ...headers, ...encoding, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address);
      else reject(new Error('the server has no address'));
    });
  });
}

function addressOf(host: string, port: number): string {
  const named = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host) ? 'localhost' : host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`;
}

/** Starts listening. Throws PortTaken, or the system's error when the host is not ours. */
export async function startHttp(options: HttpOptions): Promise<HttpService> {
  const routes = new Routes(options);
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
    (request, response) => {
      routes.handle(request, response).catch((error: unknown) => {
        const requestId = String(response.getHeader('x-request-id') ?? '');
        options.logError(error, requestId);
        if (response.headersSent) response.destroy();
        else sendJson(response, 500, refusal('INTERNAL_SERVER_ERROR', requestId));
      });
    },
  );
  const { port } = await listen(server, options.host, options.port);
  return {
    address: addressOf(options.host, port),
    stop: async (graceMs = 5_000) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

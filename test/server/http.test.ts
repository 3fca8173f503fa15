import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterEach, describe, expect, test } from 'vitest';
import { AddressUnusable, PortTaken, startHttp } from '../../server/http.ts';
import { StoreError } from '../../server/store/store-error.ts';
import { emptyReader } from './graphql/empty-reader.ts';
import { closeServices, openService, post } from './http/open-service.ts';

afterEach(closeServices);

interface Refused {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly requestId: string;
      readonly userMessage: { zh: string; en: string };
    };
  }[];
}

async function refused(response: Response): Promise<Refused['errors'][number]> {
  const { errors }: Refused = JSON.parse(await response.text());
  const [error] = errors;
  if (!error) throw new Error('the answer has no error');
  return error;
}

describe('GraphQL over HTTP', () => {
  test('all audits of graphql-http pass', async () => {
    const address = await openService();
    const audits = serverAudits({
      url: `${address}/graphql`,
      // A GET query must say that no form of another site sent it.
      fetchFn: (url: string, init?: RequestInit) =>
        fetch(url, { ...init, headers: { 'x-requested-with': 'audit', ...init?.headers } }),
    });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.name}: ${result.reason}`);
    }
    expect(audits.length).toBeGreaterThanOrEqual(60);
    expect(failed).toEqual([]);
  });

  test('a form of another site is refused, and so is a bare link', async () => {
    const address = await openService();
    const form = await fetch(`${address}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ __typename }' }),
    });
    expect(form.status).toBe(415);
    const link = await fetch(`${address}/graphql?query={__typename}`);
    expect(link.status).toBe(403);
    expect((await refused(link)).extensions.code).toBe('BAD_USER_INPUT');
  });

  test('no other origin is allowed unless the operator names it', async () => {
    const closed = await post(await openService(), { query: '{ __typename }' }, { origin: 'https://evil.example' });
    expect(closed.headers.get('access-control-allow-origin')).toBeNull();
    const address = await openService({ origins: ['https://good.example'] });
    const good = await post(address, { query: '{ __typename }' }, { origin: 'https://good.example' });
    expect(good.headers.get('access-control-allow-origin')).toBe('https://good.example');
    expect(good.headers.get('access-control-allow-credentials')).toBeNull();
    const evil = await post(address, { query: '{ __typename }' }, { origin: 'https://evil.example' });
    expect(evil.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  });

  test('a body above 256 kB is refused', async () => {
    const response = await post(await openService(), {
      query: '{ __typename }',
      variables: { a: 'x'.repeat(300_000) },
    });
    expect(response.status).toBe(413);
  });

  test.each([
    ['multipart', 'multipart/form-data; boundary=x'],
    ['plain text', 'text/plain'],
    ['GraphQL source', 'application/graphql'],
  ])('a body of %s is refused', async (_, type) => {
    const response = await post(await openService(), '{ __typename }', { 'content-type': type });
    expect(response.status).toBe(415);
  });

  test('a batch is refused', async () => {
    const response = await post(await openService(), [{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(response.status).toBe(400);
  });

  test('every error carries a code, the request id of the header, and a sentence in both languages', async () => {
    const response = await post(await openService(), { query: '{ nonsense }' });
    const { extensions } = await refused(response);
    expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(extensions.requestId).toBe(response.headers.get('x-request-id'));
    expect(extensions.userMessage.zh).toMatch(/\p{Script=Han}/u);
    expect(extensions.userMessage.en).toMatch(/[a-z]/);
  });

  test('what goes wrong inside is logged with its request and told to nobody', async () => {
    const logged: string[] = [];
    const reader = emptyReader({
      graphInfo: async () => {
        throw new Error('password hunter2 in /home/somebody');
      },
    });
    const address = await openService({ reader: () => reader, logError: (error, id) => logged.push(`${id} ${error}`) });
    const response = await post(address, { query: '{ graph { hash } }' });
    const text = await response.text();
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('hunter2');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('hunter2');
    expect(logged[0]).toContain(response.headers.get('x-request-id'));
  });

  test.each([
    ['unreachable', 'DB_UNAVAILABLE'],
    ['credentials', 'DB_UNAVAILABLE'],
    ['limit', 'TIMEOUT'],
    ['statement', 'INTERNAL_SERVER_ERROR'],
  ] as const)('a database that is %s means %s', async (kind, code) => {
    const reader = emptyReader({
      graphInfo: async () => {
        throw new StoreError(kind, 'bolt://10.0.0.7:7687 said no');
      },
    });
    const error = await refused(
      await post(await openService({ reader: () => reader }), { query: '{ graph { hash } }' }),
    );
    expect(error.extensions.code).toBe(code);
    expect(JSON.stringify(error)).not.toContain('10.0.0.7');
  });

  test('before the database answers, so do we, with DB_UNAVAILABLE', async () => {
    const response = await post(await openService({ reader: () => null }), { query: '{ graph { hash } }' });
    expect((await refused(response)).extensions.code).toBe('DB_UNAVAILABLE');
  });

  test('more than 32 at once wait, and more than 96 are turned away with 503', async () => {
    let free: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    const empty = await emptyReader().graphInfo();
    const reader = emptyReader({ graphInfo: () => held.then(() => empty) });
    const address = await openService({ reader: () => reader });
    const asked = Array.from({ length: 110 }, () => post(address, { query: '{ graph { hash } }' }));
    const turnedAway: Response[] = [];
    for (const answer of asked) void answer.then((response) => response.status === 503 && turnedAway.push(response));
    await expect.poll(() => turnedAway.length, { timeout: 8_000 }).toBe(110 - 96);
    expect((await refused(turnedAway[0] ?? Response.error())).extensions.code).toBe('OVERLOADED');
    free();
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(110 - 96);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(96);
  });
});

describe('what operators ask', () => {
  test('/health says that the process lives, whatever the database does', async () => {
    const response = await fetch(`${await openService({ reader: () => null })}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('/ready is 200 when the database answers', async () => {
    const response = await fetch(`${await openService()}/ready`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('/ready is 503 while loading, with words', async () => {
    const loading = { status: 'loading', zh: '正在载入', en: 'loading' } as const;
    const response = await fetch(`${await openService({ readiness: () => loading })}/ready`);
    expect([response.status, await response.json()]).toEqual([503, loading]);
  });

  test('/ready is 503 within seconds when the database does not answer', async () => {
    const deaf = emptyReader({ ping: () => new Promise(() => {}) });
    const response = await fetch(`${await openService({ reader: () => deaf })}/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'database-down' });
  });

  test('/version names the version', async () => {
    expect(await (await fetch(`${await openService()}/version`)).json()).toEqual({
      name: 'chuanzhu',
      version: '1.2.3',
    });
  });
});

describe('the page', () => {
  const file = (type: string, text: string, cacheControl: string) => ({
    type,
    body: Buffer.from(text),
    gzipped: Buffer.from(`gz:${text}`),
    etag: `"${text}"`,
    cacheControl,
  });
  const web = new Map([
    ['/index.html', file('text/html; charset=utf-8', 'page', 'no-cache')],
    ['/graphiql/index.html', file('text/html; charset=utf-8', 'graphiql', 'no-cache')],
    ['/assets/index-abc.js', file('text/javascript; charset=utf-8', 'script', 'public, max-age=31536000, immutable')],
  ]);

  test.each([
    ['/', 'page'],
    ['/network', 'page'],
    ['/graphiql', 'graphiql'],
    ['/graphiql/', 'graphiql'],
    ['/assets/index-abc.js', 'script'],
  ])('%s', async (path, body) => {
    const response = await fetch(`${await openService({ web: () => web })}${path}`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect([response.status, await response.text()]).toEqual([200, body]);
  });

  test.each(['/assets/gone.js', '/favicon.ico', '/..%2f..%2fetc%2fpasswd.txt', '/.sources'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(`${await openService({ web: () => web })}${path}`)).status).toBe(404);
    },
  );

  test('what has a hash in its name is kept for ever, the rest is asked for again', async () => {
    const address = await openService({ web: () => web });
    expect(
      (await fetch(`${address}/assets/index-abc.js`, { headers: { 'accept-encoding': 'identity' } })).headers.get(
        'cache-control',
      ),
    ).toMatch(/immutable/);
    const page = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(address, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('until it is built, its address says so', async () => {
    expect((await fetch(await openService())).status).toBe(503);
  });

  test('nothing can be posted to it', async () => {
    expect((await fetch(await openService({ web: () => web }), { method: 'POST' })).status).toBe(405);
  });

  test('a path that is no address is refused, not taken for a defect of ours', async () => {
    const { hostname, port } = new URL(await openService());
    const status = await new Promise((resolve, reject) => {
      const asking = request({ hostname, port, path: '//' }, (response) => resolve(response.resume().statusCode));
      asking.on('error', reject).end();
    });
    expect(status).toBe(400);
  });

  test.each(['/', '/graphql', '/health', '/nothing.txt'])('%s carries the security headers', async (path) => {
    const { headers } = await fetch(`${await openService({ web: () => web })}${path}`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('where we listen', () => {
  test('on loopback a name that somebody pointed here is not answered', async () => {
    const address = new URL(await openService());
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve) => {
      request(
        { port: address.port, host: '127.0.0.1', path: '/version', headers: { host: 'evil.example' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      ).end();
    });
    expect(status).toBe(403);
  });

  test('a port that is taken is told with the cure', async () => {
    const port = Number(new URL(await openService()).port);
    const second = startHttp({
      host: '127.0.0.1',
      port,
      origins: [],
      version: '0',
      reader: () => null,
      readiness: () => ({ status: 'ready' }),
      web: () => null,
      logError: () => {},
    });
    await expect(second).rejects.toThrow(PortTaken);
    await expect(second).rejects.toThrow(`PORT=${port + 1}`);
  });

  test('an address that this machine does not have is told with the cure', async () => {
    const service = startHttp({
      // A documentation address (RFC 5737): no machine has it.
      host: '192.0.2.1',
      port: 0,
      origins: [],
      version: '0',
      reader: () => null,
      readiness: () => ({ status: 'ready' }),
      web: () => null,
      logError: () => {},
    });
    await expect(service).rejects.toThrow(AddressUnusable);
    await expect(service).rejects.toThrow('Set HOST');
  });
});

/** The service's http on a free port, with nothing behind it but what the test says. */
import { type HttpOptions, type HttpService, startHttp } from '../../../server/http.ts';
import { emptyReader } from '../graphql/empty-reader.ts';

const open: HttpService[] = [];

export async function openService(instead: Partial<HttpOptions> = {}): Promise<string> {
  const reader = emptyReader();
  const service = await startHttp({
    host: '127.0.0.1',
    port: 0,
    origins: [],
    version: '1.2.3',
    reader: () => reader,
    readiness: () => ({ status: 'ready' }),
    web: () => null,
    logError: () => {},
    ...instead,
  });
  open.push(service);
  return service.address.replace('localhost', '127.0.0.1');
}

export async function closeServices(): Promise<void> {
  for (const service of open.splice(0)) await service.stop(100);
}

/** What `/graphql` says to a body. */
export async function post(
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A small Maven mirror on this machine, with the faults that real ones have. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Mirror {
  /** Base address, ends with a slash. */
  readonly url: string;
  /** Paths asked for, with the range if there was one: `a/b.jar` or `a/b.jar 100-`. */
  readonly asked: string[];
  /** Files by path. */
  readonly files: Map<string, Buffer>;
  /** Break the line after so many bytes of the next answers, once a path. */
  breakAfter: number | null;
  /** Send so many bytes of each answer and then nothing more, as a dying line does. */
  silentAfter: number | null;
  /** Send bytes with one bit turned. */
  corrupt: boolean;
  close(): Promise<void>;
}

function answer(mirror: Mirror, broken: Set<string>, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').slice(1);
  const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  mirror.asked.push(range === undefined ? path : `${path} ${range}-`);
  const file = mirror.files.get(path);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const start = Number(range ?? 0);
  if (start >= file.length) {
    response.writeHead(416).end();
    return;
  }
  const rest = Buffer.from(file.subarray(start));
  if (mirror.corrupt) rest[0] = (rest[0] ?? 0) ^ 1;
  response.writeHead(range === undefined ? 200 : 206, { 'content-length': rest.length });
  if (mirror.breakAfter !== null && !broken.has(path) && rest.length > mirror.breakAfter) {
    broken.add(path);
    response.write(rest.subarray(0, mirror.breakAfter), () => setTimeout(() => response.destroy(), 20));
    return;
  }
  if (mirror.silentAfter !== null && rest.length > mirror.silentAfter) {
    response.write(rest.subarray(0, mirror.silentAfter));
    return;
  }
  response.end(rest);
}

export async function startMirror(): Promise<Mirror> {
  const broken = new Set<string>();
  const server = createServer((request, response) => answer(mirror, broken, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const mirror: Mirror = {
    url: `http://127.0.0.1:${port}/`,
    asked: [],
    files: new Map(),
    breakAfter: null,
    silentAfter: null,
    corrupt: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return mirror;
}

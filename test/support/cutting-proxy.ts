/** A wire between loader and server that a test can cut: a stand-in for a failing network, not for Neo4j. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly port: number;
  /** Cuts all connections when `bytes` more have come from the client; `mend` lets later ones through again. */
  cutAfter(bytes: number, then: 'mend' | 'stay-cut'): void;
  /** How often it has cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

export async function cuttingProxy(host: string, port: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let then: 'mend' | 'stay-cut' = 'mend';
  let dead = false;
  let cuts = 0;
  const cut = () => {
    cuts += 1;
    dead = then === 'stay-cut';
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    if (dead) {
      client.destroy();
      return;
    }
    const upstream = connect(port, host);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    upstream.pipe(client);
    client.on('data', (bytes) => {
      left -= bytes.length;
      // What came is still sent on: the server may well do what it was asked, and only the answer is lost.
      const last = left <= 0;
      if (last) left = Number.POSITIVE_INFINITY;
      upstream.write(bytes, () => last && setTimeout(cut, 2));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cutAfter: (bytes, afterwards) => {
      left = bytes;
      then = afterwards;
      dead = false;
    },
    get cuts() {
      return cuts;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

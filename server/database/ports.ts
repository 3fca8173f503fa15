/** Free ports of this machine, loopback only. */
import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';

/** A port that nobody listens on now. Another program may still take it before the server does: the caller tries again then. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, HOST, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}

/** `wanted` when it is free, else any. */
export async function preferPort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return freePort();
  try {
    return await freePort(wanted);
  } catch {
    return freePort();
  }
}

/** Does somebody listen there? */
export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port, timeout: 1000 });
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}

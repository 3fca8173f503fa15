/** If we are killed (kill -9, out of memory), nobody runs our exit handlers. A tiny shell holds a pipe to us; when the pipe breaks, it ends the server. */
import { spawn } from 'node:child_process';

/** `read` waits for the pipe; `||` is taken only at its end, so a word from us could call the dog off. */
const SCRIPT = 'read word || kill -TERM "$1"';

/**
 * Watch over one process until the returned function is called. On Windows there is no such shell: there a server that outlives us
 * is ended by the next start.
 */
export function watchOver(pid: number): () => void {
  if (process.platform === 'win32') return () => {};
  const dog = spawn('/bin/sh', ['-c', SCRIPT, 'chuanzhu-watchdog', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // a Ctrl-C must not take it before the server has stopped
    env: {},
  });
  dog.on('error', () => {}); // no /bin/sh: then as on Windows
  dog.stdin?.on('error', () => {}); // it was killed by somebody
  dog.unref();
  return () => {
    dog.kill('SIGKILL');
  };
}

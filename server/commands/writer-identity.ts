/** Who writes, and whether another writer of this machine still lives. */
import { randomUUID } from 'node:crypto';
import { codeOf } from '../model/error-code.ts';
import type { WriterIdentity } from '../store/writer-port.ts';

/** A new `run` each time, so that two runs of one process id are two writers. */
export function writerIdentity(host: string, pid: number): WriterIdentity {
  return { run: randomUUID(), host, pid };
}

/** Of another machine's process nothing is known, so it is taken to be alive. */
export function aliveOn(host: string): (host: string, pid: number) => boolean {
  return (other, pid) => {
    if (other !== host) return true;
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // EPERM: it is there, it is only not ours.
      return codeOf(error) === 'EPERM';
    }
  };
}

/** Who is behind a process id? Ids are used again after a crash or a reboot, so an id alone proves nothing. */

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from '../model/error-code.ts';

const run = promisify(execFile);

export interface ProcessIdentity {
  /** The whole command line, arguments parted by blanks. */
  readonly command: string;
  /** When it started, in whatever form the system tells it; only good for comparing. */
  readonly started: string;
}

async function onLinux(pid: number): Promise<ProcessIdentity | null> {
  const [command, stat] = await Promise.all([
    readFile(`/proc/${pid}/cmdline`, 'utf8'),
    readFile(`/proc/${pid}/stat`, 'utf8'),
  ]);
  // The second field is the name in brackets and may hold blanks; state and start time are counted from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return null;
  return { command: command.replaceAll('\0', ' ').trim(), started: fields[19] ?? '' };
}

async function elsewhere(pid: number): Promise<ProcessIdentity | null> {
  const script = `$p = Get-CimInstance Win32_Process -Filter "ProcessId=${pid}"; $p.CreationDate.Ticks; $p.CommandLine`;
  const { stdout } =
    process.platform === 'win32'
      ? await run('powershell', ['-NoProfile', '-Command', script])
      : // The start time is told in the reader's language and time zone unless both are fixed.
        await run('ps', ['-ww', '-o', 'lstart=,command=', '-p', String(pid)], {
          env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
        });
  const text = stdout.trim();
  if (text === '') return null;
  // `lstart` is always five words (Tue Nov 24 18:30:24 2026), Windows prints one number on a line of its own.
  const words = text.split(/\s+/);
  const dateWords = process.platform === 'win32' ? 1 : 5;
  return { started: words.slice(0, dateWords).join(' '), command: words.slice(dateWords).join(' ') };
}

/** `null` when there is no such process (or it is dead and only waits to be collected). */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    if (codeOf(error) !== 'EPERM') return null;
  }
  try {
    return process.platform === 'linux' ? await onLinux(pid) : await elsewhere(pid);
  } catch {
    return null; // it ended while we looked
  }
}

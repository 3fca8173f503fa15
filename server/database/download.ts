/** One file from the network: resumed after a break, checked against its hash, and only then given its name. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Dispatcher, EnvHttpProxyAgent, fetch } from 'undici';
import { codeOf } from '../model/error-code.ts';
import type { Environment } from './options.ts';

export interface Expected {
  readonly sha256: string;
  readonly bytes: number;
}

/** What arrived is not what the lock names. */
export class HashMismatch extends Error {
  readonly file: string;
  constructor(file: string, expected: Expected, found: Expected) {
    super(
      `${file}: expected ${expected.bytes} bytes with SHA-256 ${expected.sha256}, got ${found.bytes} bytes with ${found.sha256}`,
    );
    this.name = 'HashMismatch';
    this.file = file;
  }
}

/** The way out that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name (in either case); Node's own fetch does not look at them. */
export function dispatcherFor(environment: Environment): Dispatcher {
  const of = (name: string) => environment[name.toLowerCase()] || environment[name] || '';
  return new EnvHttpProxyAgent({
    httpProxy: of('HTTP_PROXY'),
    httpsProxy: of('HTTPS_PROXY') || of('HTTP_PROXY'),
    noProxy: of('NO_PROXY'),
  });
}

/** No byte for so long means that the line is dead. */
const STALL_MS = 20_000;

/** Reads the file as a stream: jars have up to tens of megabytes. */
async function hashOf(file: string): Promise<Expected> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Throws `HashMismatch` when the file is another one than expected. */
export async function verify(file: string, expected: Expected): Promise<void> {
  const found = await hashOf(file);
  if (found.sha256 !== expected.sha256 || found.bytes !== expected.bytes) throw new HashMismatch(file, expected, found);
}

/** In bytes; 0 when the file is not there. */
export async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

export interface Line {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  /** Told each gain; a negative number takes back what was counted in vain. */
  readonly onBytes: (count: number) => void;
}

/** Fetch the rest of `part`; a server that does not know ranges sends the whole again. */
async function fetchInto(part: string, url: string, { signal, dispatcher, onBytes }: Line): Promise<void> {
  const have = await sizeOf(part);
  const stall = new AbortController();
  const timer = setTimeout(() => stall.abort(new Error(`no answer for ${STALL_MS / 1000} s`)), STALL_MS);
  try {
    const response = await fetch(url, {
      dispatcher,
      signal: AbortSignal.any([signal, stall.signal]),
      headers: have > 0 ? { range: `bytes=${have}-` } : {},
    });
    if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
    const resumed = response.status === 206;
    if (resumed) onBytes(have);
    const file = await open(part, resumed ? 'a' : 'w');
    try {
      const reader = response.body.getReader();
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        timer.refresh();
        await file.write(chunk.value);
        onBytes(chunk.value.length);
      }
    } finally {
      await file.close();
    }
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetch `url` to `target` through `target.part`, which stays when the line breaks so that the next try goes on from there. A part
 * that turns out wrong is thrown away and fetched once more from the start; wrong twice is `HashMismatch`.
 */
export async function download(url: string, target: string, expected: Expected, line: Line, tries = 4): Promise<void> {
  const { signal, onBytes } = line;
  const part = `${target}.part`;
  await mkdir(path.dirname(target), { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    let counted = 0;
    try {
      const counting = (count: number) => {
        counted += count;
        onBytes(count);
      };
      await fetchInto(part, url, { ...line, onBytes: counting });
      await verify(part, expected);
      await rename(part, target);
      return;
    } catch (error) {
      onBytes(-counted);
      const wrong = error instanceof HashMismatch;
      // An answer 416 means that the part is already longer than the file: start anew.
      if (wrong || (error instanceof Error && error.message.includes(' answered 416'))) await rm(part, { force: true });
      if (signal.aborted || attempt >= tries || (wrong && attempt >= 2)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
    }
  }
}

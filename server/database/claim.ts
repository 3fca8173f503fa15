/** One owner per folder: a file that names the process that owns it, and that a crash cannot leave behind as a lie. */

import { randomBytes } from 'node:crypto';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { codeOf } from '../model/error-code.ts';
import { readJson } from './files.ts';
import { identify } from './process-identity.ts';

export interface Holder {
  readonly pid: number;
  readonly started: string;
  /** Where a person finds what this process serves. */
  readonly address?: string;
}

export type Claim =
  | {
      readonly held: true;
      announce(address: string): Promise<void>;
      release(): Promise<void>;
    }
  | { readonly held: false; readonly holder: Holder };

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'started' in value &&
    typeof value.started === 'string'
  );
}

/** The live owner of `file`, or null when nobody owns it or its owner is dead. */
export async function holderOf(file: string): Promise<Holder | null> {
  const holder = await readJson(file);
  if (!isHolder(holder)) return null;
  const identity = await identify(holder.pid);
  return identity?.started === holder.started ? holder : null;
}

/** Content under a name of its own: from there it gets its real name in one step, so that nobody ever reads half of it. */
async function writeBeside(file: string, holder: Holder): Promise<string> {
  const draft = `${file}.${holder.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  return draft;
}

/** What systems say that know no second names for a file (a memory stick, some network drives). */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** False when the file is there already. */
async function makeNew(file: string, holder: Holder): Promise<boolean> {
  const draft = await writeBeside(file, holder);
  try {
    await link(draft, file).catch((error: unknown) => {
      if (!NO_LINKS.has(codeOf(error))) throw error;
      return writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Take `file` for this process, or tell who has it. A file whose owner is dead is taken over. Two processes that take over the same
 * dead file in the same millisecond could both believe that they won; Neo4j's own store lock then stops the second.
 */
export async function claim(file: string): Promise<Claim> {
  const self = await identify(process.pid);
  const holder: Holder = { pid: process.pid, started: self?.started ?? '' };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await makeNew(file, holder)) {
      return {
        held: true,
        announce: async (address) => rename(await writeBeside(file, { ...holder, address }), file),
        release: () => rm(file, { force: true }),
      };
    }
    const other = await holderOf(file);
    if (other) return { held: false, holder: other };
    await rm(file, { force: true });
  }
  throw new Error(`${file} is made again and again by another process; end that process and try once more`);
}

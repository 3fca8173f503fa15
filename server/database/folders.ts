/** Where data and what can be fetched again live when the user names no folder: the places that each system has for that. */
import path from 'node:path';
import type { Environment } from './options.ts';

export interface Folders {
  /** Home of the database: what must not be lost. */
  readonly data: string;
  /** Jars, JRE, class archives: shared by all data sets of this user. */
  readonly cache: string;
}

/** The user's folders; `chosen` (CHUANZHU_HOME) puts both under one roof. Pure: the system and its variables are arguments. */
export function foldersFor(
  platform: NodeJS.Platform,
  environment: Environment,
  userHome: string,
  chosen?: string,
): Folders {
  const join = platform === 'win32' ? path.win32.join : path.posix.join;
  if (chosen) return { data: join(chosen, 'neo4j'), cache: join(chosen, 'cache') };
  if (platform === 'win32') {
    const local = environment.LOCALAPPDATA || join(userHome, 'AppData', 'Local');
    return { data: join(local, 'chuanzhu', 'neo4j'), cache: join(local, 'chuanzhu', 'cache') };
  }
  if (platform === 'darwin') {
    const library = join(userHome, 'Library');
    return {
      data: join(library, 'Application Support', 'chuanzhu', 'neo4j'),
      cache: join(library, 'Caches', 'chuanzhu'),
    };
  }
  const data = environment.XDG_DATA_HOME || join(userHome, '.local', 'share');
  const cache = environment.XDG_CACHE_HOME || join(userHome, '.cache');
  return { data: join(data, 'chuanzhu', 'neo4j'), cache: join(cache, 'chuanzhu') };
}

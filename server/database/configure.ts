/** The home folder of one data set: settings, first password, and the folders that the server wants. */

import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../model/error-code.ts';

/** The user that Neo4j creates at its first start; `authLine` gives it our password before that. */
export const USERNAME = 'neo4j';
/** The one database besides `system` that the Community edition has, unless its settings name another. */
export const DATABASE = 'neo4j';

const HASH_ROUNDS = 1024;

/**
 * Loopback only, no HTTP, memory for a laptop, small logs, no way for a query to read files or the web.
 * Why each value: the default log size takes 515 MB on an empty disk; the netty pause alone makes a stop last 10 s; the block
 * list closes `LOAD CSV FROM` a web address, which the file setting does not.
 */
export function settings(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.memory.transaction.total.max=256m',
    'db.memory.transaction.max=128m',
    'db.transaction.timeout=60s',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.shutdown_transaction_end_timeout=1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.dump_diagnostics=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    '',
  ].join('\n');
}

/** Neo4j's own format for the first password: the server never has a moment with a known one. */
function authLine(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < HASH_ROUNDS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `${USERNAME}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${HASH_ROUNDS}:\n`;
}

/** One line of text, mode 600, written while the data are new; whoever reads it may do everything in the database. */
export function passwordFile(home: string): string {
  return path.join(home, 'password');
}

function authFile(home: string): string {
  return path.join(home, 'data', 'dbms', 'auth.ini');
}

/** The password of a data set that exists; null when it has none yet. */
export async function readPassword(home: string): Promise<string | null> {
  try {
    const text = (await readFile(passwordFile(home), 'utf8')).trim();
    return text === '' ? null : text;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** True while the server has made no database here. */
export async function isNew(home: string): Promise<boolean> {
  try {
    return !(await readdir(path.join(home, 'data', 'databases'))).includes('system');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

/** Folders and, for new data, a password of 24 random bytes. Answers with the password; an empty one means that its file was lost. */
export async function prepareHome(home: string): Promise<string> {
  for (const folder of ['conf', 'data/dbms', 'logs', 'run']) {
    await mkdir(path.join(home, folder), { recursive: true, mode: 0o700 });
  }
  const known = await readPassword(home);
  if (!(await isNew(home))) return known ?? '';
  const password = known ?? randomBytes(24).toString('base64url');
  await writeFile(passwordFile(home), `${password}\n`, { mode: 0o600 });
  await rm(authFile(home), { force: true });
  await writeFile(authFile(home), authLine(password, randomBytes(32)), { mode: 0o600 });
  return password;
}

/** Write the settings for one start. */
export async function writeSettings(home: string, port: number): Promise<void> {
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), settings(port), { mode: 0o600 });
}

/** After the first login the hash has done its work. */
export async function forgetFirstPassword(home: string): Promise<void> {
  await rm(authFile(home), { force: true });
}

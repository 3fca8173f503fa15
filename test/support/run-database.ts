/**
 * A program that starts a database and lives until somebody ends it: the tests kill it to see what becomes of the server.
 * Arguments: home, cache. Prints one line of JSON when the database answers.
 */
import { startDatabase } from '../../server/database/start-database.ts';
import { probe } from './probe.ts';

const [home = '', cache = ''] = process.argv.slice(2);
const database = await startDatabase(
  { home, cache, probe, environment: process.env, shortLived: true, archiveAfterSeconds: null },
  () => {},
);
console.log(JSON.stringify({ pid: database.pid, uri: database.uri }));
process.once('SIGTERM', () => process.exit(0)); // no stop: the exit handler alone must end the server

/** Constraints and indexes, brought up to date file by file; the database remembers each file's checksum. */
import { StoreError } from '../store-error.ts';
import type { Connection } from './connection.ts';
import { checkMigrations, writeMigration } from './queries.generated.ts';
import type { Migration } from './query.ts';

function refuse(message: string): never {
  throw new StoreError('state', message);
}

/**
 * Applies the schema files that this database has not seen, in order. Statements must be idempotent (`IF NOT EXISTS`): a run that was
 * killed between a file and its note in the ledger does the file again. Throws a StoreError of kind `state` when a file that was applied
 * has been changed since, or when the database knows files that this version does not.
 */
export async function migrate(connection: Connection, migrations: readonly Migration[]): Promise<string[]> {
  const applied = new Map((await connection.read(checkMigrations, {})).map(({ id, sha256 }) => [id, sha256]));
  const known = new Set(migrations.map(({ id }) => id));
  const newer = [...applied.keys()].find((id) => !known.has(id));
  if (newer !== undefined) {
    refuse(
      `this database was made by a newer version (it has the schema file ${newer}): update this installation, or point it to another database`,
    );
  }
  const changed = migrations.find(({ id, sha256 }) => applied.has(id) && applied.get(id) !== sha256);
  if (changed) {
    refuse(
      `cypher/schema/${changed.id}.cypher was changed after it had been applied to this database: restore the file and put the change into a new file with the next number`,
    );
  }
  const done: string[] = [];
  for (const { id, sha256, statements } of migrations) {
    if (applied.has(id)) continue;
    await connection.schema(statements);
    await connection.write((tx) => tx.run(writeMigration, { id, sha256 }));
    done.push(id);
  }
  if (done.length > 0) await connection.schema(['CALL db.awaitIndexes(300)']);
  return done;
}

/** `npm run generate:queries`: writes queries.generated.ts; with `--check` only tells whether it is up to date. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CypherFile, renderQueries } from './render-queries.ts';

const CYPHER = fileURLToPath(new URL('../../../cypher/', import.meta.url));
const OUTPUT = fileURLToPath(new URL('./queries.generated.ts', import.meta.url));

/** All files of cypher/, with paths relative to it. */
function readCypherFiles(folder: string = CYPHER): CypherFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** Whether queries.generated.ts is what the files of cypher/ give. */
export function queriesAreUpToDate(): boolean {
  return readFileSync(OUTPUT, 'utf8') === renderQueries(readCypherFiles());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(OUTPUT, renderQueries(readCypherFiles()));
  else if (!queriesAreUpToDate()) {
    console.error('server/store/neo4j/queries.generated.ts is not up to date: run `npm run generate`');
    process.exitCode = 1;
  }
}

/** Reads the schema's source: every `.graphql` file of this folder, in path order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const GENERATED = 'schema.generated.graphql';

/** The texts of all SDL files beside their resolvers; the printed schema is left out. */
export function loadSdl(): string[] {
  return readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql') && path !== GENERATED)
    .sort()
    .map((path) => readFileSync(join(HERE, path), 'utf8'));
}

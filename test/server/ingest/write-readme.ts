/** `npx tsx test/server/ingest/write-readme.ts`: writes what the program says into server/ingest/README.md. */
import { writeFileSync } from 'node:fs';
import { README, writtenAnew } from './readme.ts';

writeFileSync(README, writtenAnew());

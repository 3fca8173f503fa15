import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import layers from './layers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One violation of every rule: a file that is planted, and what it imports. */
const PLANTED: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['the model imports nothing but itself and node:crypto', 'server/model/planted.ts', 'node:fs'],
  [
    'a stage of the pipeline does not know another stage',
    'server/ingest/layout/planted.ts',
    '../read/planted-target.ts',
  ],
  ['the lexicon knows no stage', 'server/ingest/lexicon/planted.ts', '../read/planted-target.ts'],
  [
    'only pipeline.ts and understand/ import more than one stage',
    'server/ingest/planted.ts',
    './read/planted-target.ts',
  ],
  [
    'reading bulletins knows no store, no database, no GraphQL',
    'server/ingest/read/planted.ts',
    '../../database/lock.ts',
  ],
  ['only load meets the writer port', 'server/ingest/resolve/planted.ts', '../../store/ports.ts'],
  ['the store knows only the model', 'server/store/planted.ts', '../ingest/read/planted-target.ts'],
  ['only the store knows neo4j-driver', 'server/graphql/planted.ts', 'neo4j-driver'],
  ['the local database knows only the model', 'server/database/planted.ts', '../config.ts'],
  ['GraphQL meets the store by its ports only', 'server/graphql/planted-too.ts', '../store/neo4j/connection.ts'],
  ['config.ts knows no room that does the work', 'server/config.ts', './ingest/read/planted-target.ts'],
  ['nobody imports the composition roots', 'server/model/planted-too.ts', '../main.ts'],
  ['the page never imports the server, not even types', 'web/src/planted.ts', '../../server/model/ids.ts'],
  ['state knows api, gql and nothing that shows', 'web/src/state/planted.ts', 'react'],
  ['only web/src/graph knows cytoscape', 'web/src/panels/planted.ts', 'cytoscape'],
  ['the graph knows state, never react or panels', 'web/src/graph/planted.ts', '../panels/planted-target.ts'],
  ['panels and reader never call the api or the canvas', 'web/src/reader/planted.ts', '../api/planted-target.ts'],
  ['ui primitives know nothing of the product', 'web/src/ui/planted.ts', '../state/planted-target.ts'],
  ['the product never imports tests', 'server/store/planted-too.ts', '../../test/planted-target.ts'],
  ['no circles', 'server/model/planted-circle.ts', './planted-circle-back.ts'],
  ['what runs for users needs no development package', 'server/store/planted-dev.ts', 'fast-check'],
  ['every import leads somewhere, and packages are declared', 'server/store/planted-lost.ts', './nowhere.ts'],
  ['packages of packages are not ours to import', 'server/store/planted-deep.ts', 'mvn-artifact-filename'],
];

/** What the planted imports point at. */
const TARGETS: Readonly<Record<string, string>> = {
  'server/ingest/read/planted-target.ts': 'export const target = 1;\n',
  'server/main.ts': 'export const main = 1;\n',
  'server/store/ports.ts': 'export interface Port { ask(): void }\n',
  'server/model/planted-circle-back.ts': "import './planted-circle.ts';\n",
  'test/planted-target.ts': 'export const target = 1;\n',
  'web/src/panels/planted-target.ts': 'export const target = 1;\n',
  'web/src/api/planted-target.ts': 'export const target = 1;\n',
  'web/src/state/planted-target.ts': 'export const target = 1;\n',
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let copy: string;
let violations: readonly Violation[];

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.join(copy, path.dirname(file)), { recursive: true });
  await writeFile(path.join(copy, file), text);
}

function cruise(): Promise<string> {
  const program = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = ['--config', 'test/layers.mjs', '--output-type', 'json', 'server', 'web/src', 'test'];
  return new Promise((resolve) => {
    // The exit code is the number of errors; what counts is what it says.
    execFile(process.execPath, [program, ...args], { cwd: copy, maxBuffer: 64e6 }, (_error, stdout) => resolve(stdout));
  });
}

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'chuanzhu-layers-'));
  for (const part of ['server', 'web', 'package.json', 'tsconfig.json']) {
    await cp(path.join(root, part), path.join(copy, part), {
      recursive: true,
      filter: (source) => !source.includes(`${path.sep}dist`) && !source.includes('node_modules'),
    });
  }
  await mkdir(path.join(copy, 'test'));
  await cp(path.join(root, 'test/layers.mjs'), path.join(copy, 'test/layers.mjs'));
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(TARGETS)) await write(file, text);
  for (const [, file, imports] of PLANTED) await write(file, `import '${imports}';\n`);
  const report: { summary: { violations: Violation[] } } = JSON.parse(await cruise());
  violations = report.summary.violations;
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

describe('the layer rules', () => {
  test.each(PLANTED)('%s', (rule, file) => {
    // By its beginning: a circle is reported from one of its two files.
    expect(
      violations.filter(({ from }) => from.startsWith(file.replace('.ts', ''))).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  test('every rule has a planted violation, and says what to do', () => {
    expect(PLANTED.map(([rule]) => rule).sort()).toEqual(layers.forbidden.map(({ name }) => name).sort());
    for (const { comment } of layers.forbidden) expect(comment).toMatch(/\w{3}.*[.)]$/);
  });
});

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true });
  return entries
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.generated.'))
    .map((name) => `${folder}/${name}`);
}

async function linesWith(folder: string, pattern: RegExp, except: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of (await sources(folder)).filter((name) => !except.includes(name))) {
    const lines = (await readFile(path.join(root, file), 'utf8')).split('\n');
    for (const [index, line] of lines.entries())
      if (pattern.test(line)) found.push(`${file}:${index + 1}: ${line.trim()}`);
  }
  return found;
}

describe('what an import does not show', () => {
  test('only config.ts reads the environment (platform, pid and the like are free)', async () => {
    expect(await linesWith('server', /process\.env\b/, ['server/config.ts'])).toEqual([]);
  });

  test('Cypher lives in .cypher files, not in TypeScript', async () => {
    expect(await linesWith('server', /['"`]\s*(MATCH|MERGE|UNWIND|CREATE|OPTIONAL MATCH|CALL db\.)[ (]/, [])).toEqual(
      [],
    );
  });
});

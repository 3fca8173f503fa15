/**
 * Every check of the project, once: types, lint, layers, generated files, the web build, and all tests. Run by `npm test`.
 * The last line is `N passed, N failed`, counted from what really ran: each check is one, and each test is one.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkGenerated } from './generated.ts';
import { type Tally, tallyOf } from './tally.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Run a program of node_modules/.bin without a shell or a terminal; `loud` shows what it prints while it runs. */
function run(program: string, args: readonly string[], loud = false): Promise<Outcome> {
  const command = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${program}.cmd` : program);
  return start(command, args, loud);
}

function runScript(name: string): Promise<Outcome> {
  return start(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', name], false);
}

function start(command: string, args: readonly string[], loud: boolean): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.once('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

type Check = readonly [name: string, run: () => Promise<Outcome>];

const CHECKS: readonly Check[] = [
  ['types of the server and the tests', () => run('tsc', ['--project', 'tsconfig.json'])],
  ['types of the page', () => run('tsc', ['--project', 'web/tsconfig.json'])],
  ['format and lint', () => run('biome', ['check', '--error-on-warnings', '.'])],
  [
    'layers: who may import whom',
    () => run('depcruise', ['--config', 'test/layers.mjs', '--output-type', 'err-long', 'server', 'web/src', 'test']),
  ],
  ['generated files are up to date', () => checkGenerated(root, () => runScript('generate'))],
  // Leaves a build behind that the tests of the service and of the page need.
  ['the page builds', () => runScript('build:web')],
];

async function runChecks(): Promise<Tally> {
  let passed = 0;
  for (const [name, check] of CHECKS) {
    const began = Date.now();
    const { code, output } = await check();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (code === 0) passed += 1;
    else console.log(output.trimEnd());
  }
  return { passed, failed: CHECKS.length - passed, skipped: 0 };
}

async function runTests(): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chuanzhu-report-'));
  const file = path.join(folder, 'vitest.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await run('vitest', ['run', '--config', 'test/vitest.config.ts', ...reporters], true);
    return tallyOf(await readFile(file, 'utf8').catch(() => null), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const began = Date.now();
const checks = await runChecks();
const tests = await runTests();
const failed = checks.failed + tests.failed;
console.log(`${CHECKS.length} checks and the tests took ${Math.round((Date.now() - began) / 1000)} s`);
if (tests.skipped > 0) console.log(`${tests.skipped} tests were skipped`);
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

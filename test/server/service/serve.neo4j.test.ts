import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../../server/database/options.ts';
import { emptyDatabase } from '../../support/empty-database.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let target: Target;
const running: ChildProcess[] = [];

beforeAll(async () => {
  target = await emptyDatabase();
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
  }
});

interface Served {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Its address, when it says that it is ready. */
  readonly address: Promise<string>;
}

/** The real service as a user starts it, on the tests' server. */
function serve(env: Readonly<Record<string, string>> = {}): Served {
  const { uri, username, password, database } = target;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli.ts', 'serve', '--lang', 'en'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [, found] = /ready: (http:\/\/localhost:\d+)/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  // A test that waits for the end does not wait for the address.
  address.catch(() => {});
  return { child, said: () => said, address };
}

async function ask(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return JSON.parse(await response.text());
}

describe('serve', () => {
  test('loads the seed into an empty graph, serves page and API, and leaves on SIGTERM', async () => {
    const { child, address } = serve();
    const at = await address;
    const { data } = await ask(at, '{ graph { hash nodes series { sample { kind } } } issues { totalCount } }');
    expect(data.issues.totalCount).toBeGreaterThanOrEqual(13);
    expect(data.graph.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(data.graph.series.flatMap(({ sample }: { sample: unknown[] }) => sample)).toHaveLength(13);
    expect((await fetch(`${at}/ready`)).status).toBe(200);
    const page = await fetch(at);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('串珠');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });

  test('a second start finds the graph there and loads nothing', async () => {
    const { address, said } = serve();
    const { data } = await ask(await address, '{ graph { hash } }');
    expect(data.graph.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(said()).not.toContain('reading');
  });

  test('a port that is taken ends the start with the cure', async () => {
    const port = new URL(await serve().address).port;
    const second = serve({ PORT: port });
    const [code] = await once(second.child, 'exit');
    expect(code).toBe(2);
    expect(second.said()).toContain(`PORT=${Number(port) + 1}`);
  });

  test('a wrong password ends the start with words, not with a stack', async () => {
    const { child, said } = serve({ NEO4J_PASSWORD: 'wrong' });
    const [code] = await once(child, 'exit');
    expect(code).not.toBe(0);
    expect(said()).toMatch(/NEO4J_PASSWORD/);
    expect(said()).not.toMatch(/\n\s+at /);
  });

  test('wrong settings are told all at once', async () => {
    const { child, said } = serve({ PORT: 'x', LOG_LEVEL: 'loud' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
    expect(said()).toMatch(/PORT.*\n.*LOG_LEVEL/);
  });
});

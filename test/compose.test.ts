/** compose.yaml against what the local database does. No Docker engine is asked: the file is read and its promises are checked. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../server/database/configure.ts';
import { readLock } from '../server/database/lock.ts';

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile_inline: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: { readonly neo4j: Service; readonly chuanzhu: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

const file = fileURLToPath(new URL('../compose.yaml', import.meta.url));
const text = await readFile(file, 'utf8');
const compose: Compose = parse(text);
const { neo4j, chuanzhu } = compose.services;

/** The image's rule for names of settings: a dot is one underscore, an underscore is two. */
function settingOf(variable: string): string {
  return variable.slice('NEO4J_'.length).replaceAll('__', '\u0000').replaceAll('_', '.').replaceAll('\u0000', '_');
}

/** Settings that make no sense behind Docker's network, or that the image has its own way for. */
const LOCAL_ONLY = new Set([
  'server.default_listen_address',
  'server.bolt.listen_address',
  'server.bolt.advertised_address',
  'db.shutdown_transaction_end_timeout',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period',
  'internal.dbms.dump_diagnostics',
]);

describe('compose.yaml', () => {
  test('runs the Neo4j that the lock names', async () => {
    const { artifacts } = await readLock();
    const version = artifacts.find(({ artifactId }) => artifactId === 'neo4j-server')?.version;
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
  });

  test('gives it the settings of the local database', () => {
    const inDocker = new Map(Object.entries(neo4j.environment).map(([name, value]) => [settingOf(name), value]));
    const local = settings(7687)
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string])
      .filter(([name]) => !LOCAL_ONLY.has(name));
    expect(local.length).toBeGreaterThan(8);
    for (const [name, value] of local) expect([name, inDocker.get(name)]).toEqual([name, value]);
  });

  test('opens ports on this machine only', () => {
    for (const port of [...neo4j.ports, ...chuanzhu.ports]) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  test('takes the password from the environment, insists on one, and gives both sides the same', () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(chuanzhu.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  test('starts the service when the database is healthy, and knows when each is', () => {
    expect(chuanzhu.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(chuanzhu.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
    expect(neo4j.healthcheck.test.join(' ')).toContain('RETURN 1');
    expect(chuanzhu.healthcheck.test.join(' ')).toContain(`127.0.0.1:${chuanzhu.environment.PORT}/ready`);
  });

  test('the health check of the service is a program that tells ready from not ready and from nobody', async () => {
    const [how, command, ...args] = chuanzhu.healthcheck.test;
    expect([how, command]).toEqual(['CMD', 'node']);
    let status = 200;
    const server = createServer((_, response) => response.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const check = () =>
      promisify(execFile)(
        process.execPath,
        args.map((arg) => arg.replace(':4600/', `:${port}/`)),
      );

    await expect(check()).resolves.toBeDefined();
    status = 503;
    await expect(check()).rejects.toMatchObject({ code: 1 });
    server.close();
    await expect(check()).rejects.toMatchObject({ code: 1 });
  });

  test('keeps the data in named volumes', () => {
    for (const volume of neo4j.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    expect(neo4j.volumes).toContain('neo4j-data:/data');
  });

  test('builds the service from the lock file on the Node that package.json asks for, not as root', async () => {
    const recipe = chuanzhu.build?.dockerfile_inline ?? '';
    expect(recipe).toMatch(/^FROM node:20\.(19|[2-9]\d)/m);
    expect(recipe).toContain('RUN npm ci --omit=dev');
    expect(recipe).toMatch(/^USER node$/m);
  });
});

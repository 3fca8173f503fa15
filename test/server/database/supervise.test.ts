/** When to bring a server back. The servers here are made of promises, so that they die on the second; real deaths are in the neo4j tests. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DatabaseEvent } from '../../../server/database/events.ts';
import { DatabaseFailure } from '../../../server/database/failure.ts';
import type { Exit, Running } from '../../../server/database/launch.ts';
import type { Served } from '../../../server/database/serve.ts';
import { supervise } from '../../../server/database/supervise.ts';

interface FakeServer extends Served {
  die(): void;
}

function fakeServer(port: number): FakeServer {
  let alive = true;
  let end = (_: Exit) => {};
  const exited = new Promise<Exit>((resolve) => {
    end = resolve;
  });
  const die = () => {
    alive = false;
    end({ code: null, signal: 'SIGKILL' });
  };
  const running: Running = {
    pid: port,
    exited,
    output: () => '',
    isAlive: () => alive,
    kill: die,
    stop: async () => {
      die();
      return exited;
    },
  };
  const target = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'p', database: 'neo4j' };
  return { running, port, target, seconds: 1, die };
}

const noRoom = new DatabaseFailure('disk-full', { zh: '磁盘已满。', en: 'The disk is full.' });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a server that dies', () => {
  test('is brought back on its port after half a second', async () => {
    const events: DatabaseEvent[] = [];
    const first = fakeServer(7001);
    const asked: number[] = [];
    const watch = supervise(
      first,
      async (port, onLaunch) => {
        asked.push(port);
        const next = fakeServer(port);
        onLaunch(next.running);
        return next;
      },
      (event) => events.push(event),
    );
    const ups: string[] = [];
    watch.onUp(({ uri }) => ups.push(uri));

    first.die();
    await vi.advanceTimersByTimeAsync(400);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);

    expect(asked).toEqual([7001]);
    expect(ups).toEqual(['bolt://127.0.0.1:7001']);
    expect(events.map(({ kind }) => kind)).toEqual(['down', 'up']);
  });

  test('is tried again with pauses that double up to half a minute', async () => {
    const first = fakeServer(7001);
    const times: number[] = [];
    const began = Date.now();
    supervise(
      first,
      async () => {
        times.push((Date.now() - began) / 1000);
        throw noRoom;
      },
      () => {},
    );
    first.die();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(times).toEqual([0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 61.5, 91.5]);
  });

  test('says why it cannot come back', async () => {
    const events: DatabaseEvent[] = [];
    const first = fakeServer(7001);
    supervise(
      first,
      () => Promise.reject(noRoom),
      (event) => events.push(event),
    );
    first.die();
    await vi.advanceTimersByTimeAsync(600);
    expect(events.at(-1)).toMatchObject({ kind: 'restart-failed', reason: noRoom.sentences });
  });

  test('is left alone once we stop, even in the middle of a pause', async () => {
    const first = fakeServer(7001);
    const serve = vi.fn(async (port: number) => fakeServer(port));
    const watch = supervise(first, serve, () => {});
    first.die();
    await vi.advanceTimersByTimeAsync(100);
    await watch.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(serve).not.toHaveBeenCalled();
  });

  test('and answers on another port tells the new address', async () => {
    const first = fakeServer(7001);
    const watch = supervise(
      first,
      async () => fakeServer(7002),
      () => {},
    );
    first.die();
    await vi.advanceTimersByTimeAsync(600);
    expect(watch.target().uri).toBe('bolt://127.0.0.1:7002');
  });
});

test('a restart that is asked for is a death like any other', async () => {
  const first = fakeServer(7001);
  const serve = vi.fn(async (port: number) => fakeServer(port));
  supervise(first, serve, () => {}).restart();
  await vi.advanceTimersByTimeAsync(600);
  expect(serve).toHaveBeenCalledTimes(1);
});

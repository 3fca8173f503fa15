import { describe, expect, test } from 'vitest';
import { batch, batches } from '../../../../server/graphql/base/batch.ts';

function recording() {
  const rounds: string[][] = [];
  const loader = batch(
    async (keys: readonly string[]) => {
      rounds.push([...keys]);
      return new Map(keys.filter((key) => key !== 'gone').map((key) => [key, key.toUpperCase()]));
    },
    (key) => key,
  );
  return { rounds, loader };
}

describe('a batch', () => {
  test('fetches what one round asks for at once, each key once', async () => {
    const { rounds, loader } = recording();
    expect(await Promise.all([loader.load('a'), loader.load('b'), loader.load('a')])).toEqual(['A', 'B', 'A']);
    expect(rounds).toEqual([['a', 'b']]);
  });

  test('gathers over promises that are ready already', async () => {
    const { rounds, loader } = recording();
    const later = async () => {
      await Promise.resolve();
      return loader.load('b');
    };
    await Promise.all([loader.load('a'), later()]);
    expect(rounds).toEqual([['a', 'b']]);
  });

  test('answers undefined for what is not there, and keeps what it knows', async () => {
    const { rounds, loader } = recording();
    loader.prime('c', 'told');
    expect(await Promise.all([loader.load('gone'), loader.load('c')])).toEqual([undefined, 'told']);
    expect(rounds).toEqual([['gone']]);
  });

  test('fails everybody who waits when the fetch fails', async () => {
    const loader = batch(
      async () => {
        throw new Error('no database');
      },
      (key: string) => key,
    );
    const both = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('keeps different arguments apart', async () => {
    const seen: string[] = [];
    const by = batches((first: number) =>
      batch(
        async (keys: readonly string[]) => {
          seen.push(`${first}:${keys.join()}`);
          return new Map<string, string>();
        },
        (key: string) => key,
      ),
    );
    await Promise.all([by(1).load('a'), by(2).load('a'), by(1).load('b')]);
    expect(seen).toEqual(['1:a,b', '2:a']);
  });
});

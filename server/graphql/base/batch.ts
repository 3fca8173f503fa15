/** Gathers the keys that one round of resolvers asks for and fetches them with one call: no loop of queries. */

export interface Batch<K, V> {
  load(key: K): Promise<V | undefined>;
  /** Tells a value that is known already, so that it is not fetched. */
  prime(key: K, value: V): void;
}

interface Waiting<K, V> {
  readonly key: K;
  readonly resolve: (value: V | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A batch for the life of one request. `fetch` answers the distinct keys of one round, by `idOf`; what it leaves out is undefined.
 */
export function batch<K, V>(
  fetch: (keys: readonly K[]) => Promise<ReadonlyMap<string, V>>,
  idOf: (key: K) => string,
): Batch<K, V> {
  const known = new Map<string, Promise<V | undefined>>();
  let waiting: Waiting<K, V>[] = [];

  const flush = async (): Promise<void> => {
    const round = waiting;
    waiting = [];
    try {
      const values = await fetch(round.map(({ key }) => key));
      for (const { key, resolve } of round) resolve(values.get(idOf(key)));
    } catch (error) {
      for (const { reject } of round) reject(error);
    }
  };

  return {
    load: (key) => {
      const id = idOf(key);
      const before = known.get(id);
      if (before) return before;
      const promise = new Promise<V | undefined>((resolve, reject) => {
        waiting.push({ key, resolve, reject });
        // After all promises that are ready now: resolvers of the same level have asked by then.
        if (waiting.length === 1) void Promise.resolve().then(() => process.nextTick(() => void flush()));
      });
      known.set(id, promise);
      return promise;
    },
    prime: (key, value) => {
      const id = idOf(key);
      if (!known.has(id)) known.set(id, Promise.resolve(value));
    },
  };
}

/** One batch for each set of arguments, made when first asked for. */
export function batches<A, K, V>(make: (args: A) => Batch<K, V>): (args: A) => Batch<K, V> {
  const made = new Map<string, Batch<K, V>>();
  return (args) => {
    const key = JSON.stringify(args);
    const before = made.get(key);
    if (before) return before;
    const fresh = make(args);
    made.set(key, fresh);
    return fresh;
  };
}

/** Measuring by ratios: two things done in turn on one machine in one run, medians of blocks, the same thing twice as a check. */

/** CPU time of this process in ms, all its threads: other work on the machine counts little, our own compiling and collecting fully. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The interval in which the median lies with 95 % by drawing the blocks anew. */
export function interval(values: readonly number[], draws = 2_000): readonly [number, number] {
  const next = random(1);
  const medians = Array.from({ length: draws }, () =>
    median(values.map(() => values[Math.floor(next() * values.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => medians[Math.floor(share * (draws - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

export interface Paired {
  /** Time of `a` through time of `b`, block by block. */
  readonly ratios: readonly number[];
  /** The same thing done twice: `a` through `a`, `b` through `b`. */
  readonly same: { readonly a: readonly number[]; readonly b: readonly number[] };
}

/** Does `a` and `b` twice each for every block, in an order that changes. */
export function measurePairs<T>(blocks: readonly T[], a: (block: T) => void, b: (block: T) => void): Paired {
  const next = random(7);
  const ratios: number[] = [];
  const same = { a: [] as number[], b: [] as number[] };
  for (const block of blocks) {
    const times = { a: [] as number[], b: [] as number[] };
    for (let turn = 0; turn < 2; turn++) {
      const order = next() < 0.5 ? (['a', 'b'] as const) : (['b', 'a'] as const);
      for (const which of order) times[which].push(cpuTime(() => (which === 'a' ? a : b)(block)));
    }
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    ratios.push(sum(times.a) / sum(times.b));
    for (const which of ['a', 'b'] as const) {
      const [first = Number.NaN, second = Number.NaN] = times[which];
      same[which].push(first / second);
    }
  }
  return { ratios, same };
}

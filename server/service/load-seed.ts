/** What the graph holds when the service starts: the seed when it is empty, the end of a load that was broken off, else what is there. */
import { type Ingested, ingest, type Surroundings } from '../ingest/pipeline.ts';
import { StoreError } from '../store/store-error.ts';

export type SeedOutcome =
  | { readonly kind: 'there'; readonly hash: string | null }
  /** Another process writes at this moment: what it brings is seen when it is done. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'loaded' | 'finished'; readonly done: Ingested };

/** Brings the schema up to date and loads what is missing. `around.rules` is asked for only when something must be read. */
export async function loadSeed(
  folder: string,
  around: Omit<Surroundings, 'rules'>,
  rules: () => Promise<Surroundings['rules']>,
): Promise<SeedOutcome> {
  await around.store.prepare();
  const { state, hash } = await around.store.ledger();
  if (state === 'clean') return { kind: 'there', hash };
  // A load that was killed left readings behind: finishing it is not ours to replace by the seed.
  const begun = (await around.store.readingKeys()).length > 0;
  try {
    const done = await ingest(begun ? [] : [folder], { ...around, rules: await rules() });
    return { kind: begun ? 'finished' : 'loaded', done };
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'locked') return { kind: 'elsewhere' };
    throw error;
  }
}

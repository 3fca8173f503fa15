/** Makes the stored graph the given one, through the writer's port. */
import { type Graph, graphHash } from '../../model/graph.ts';
import type { GraphCounts, StoredIndex, WriteSession, Written } from '../../store/writer-port.ts';
import { planLoad } from './plan.ts';

/** Told before each batch. */
export type LoadProgress = (done: number, of: number) => void;

export interface Loaded {
  readonly hash: string;
  readonly counts: GraphCounts;
  readonly written: Written;
}

/** The sum of no batches. */
export const NOTHING_WRITTEN: Written = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

function add(a: Written, b: Written): Written {
  return {
    nodesCreated: a.nodesCreated + b.nodesCreated,
    nodesDeleted: a.nodesDeleted + b.nodesDeleted,
    relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
    relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
    propertiesSet: a.propertiesSet + b.propertiesSet,
  };
}

/** What the ledger keeps beside the hash, so that nobody has to count a large graph again. */
function countGraph({ nodes, relationships }: Graph): GraphCounts {
  const of = (wanted: string) => nodes.filter(({ label }) => label === wanted).length;
  return {
    issues: of('Issue'),
    nodes: nodes.length,
    relationships: relationships.length,
    statements: of('Statement'),
  };
}

/**
 * Writes what differs, in batches under a ledger that says `dirty` until the last one is done. Killed anywhere, the next run sends what
 * is still missing.
 */
export async function loadGraph(
  session: WriteSession,
  graph: Graph,
  stored: StoredIndex,
  extractorVersion: string,
  progress: LoadProgress,
): Promise<Loaded> {
  const batches = planLoad(graph, stored);
  if (batches.length > 0) await session.markDirty();
  let written = NOTHING_WRITTEN;
  for (const [i, batch] of batches.entries()) {
    progress(i, batches.length);
    written = add(written, await session.apply(batch));
  }
  progress(batches.length, batches.length);
  const [hash, counts] = [graphHash(graph), countGraph(graph)];
  await session.markClean(hash, extractorVersion, counts);
  return { hash, counts, written };
}

/** The stored graph in the file format, line by line: never more than a page of it in memory. */
import { CANONICAL, compareText, nodeLine, relationshipLine } from '../model/graph.ts';
import { LABEL_NAMES, RELATIONSHIP_TYPES } from '../model/ontology.ts';
import { StoreError } from './store-error.ts';
import type { GraphStore } from './writer-port.ts';

async function* list(items: AsyncIterable<string>, first: { is: boolean }): AsyncGenerator<string> {
  for await (const item of items) {
    yield `${first.is ? '\n' : ',\n'}${item}`;
    first.is = false;
  }
}

async function* mapped<T>(items: AsyncIterable<T>, line: (item: T) => string): AsyncGenerator<string> {
  for await (const item of items) yield line(item);
}

/**
 * The same bytes as `canonicalLines` of the same graph. Throws a StoreError of kind `state` before the first line when a load was broken
 * off, and at the end when one has changed the graph meanwhile: what was written until then is then no one graph.
 */
export async function* exportLines(store: GraphStore): AsyncGenerator<string, void, undefined> {
  const before = await store.ledger();
  if (before.state === 'dirty') {
    throw new StoreError(
      'state',
      'a load is running or was broken off; run `chuanzhu ingest` to finish it, then export',
    );
  }
  yield CANONICAL.head;
  const firstNode = { is: true };
  for (const label of [...LABEL_NAMES].sort(compareText)) yield* list(mapped(store.nodes(label), nodeLine), firstNode);
  yield CANONICAL.middle;
  const firstRelationship = { is: true };
  for (const type of [...RELATIONSHIP_TYPES].sort(compareText)) {
    yield* list(mapped(store.relationships(type), relationshipLine), firstRelationship);
  }
  yield CANONICAL.tail;
  const after = await store.ledger();
  if (after.state !== before.state || after.hash !== before.hash) {
    throw new StoreError('state', 'the graph was changed while it was exported; export it again', { passing: true });
  }
}

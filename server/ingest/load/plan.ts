/** From the graph as it should be and the index of what is stored to the batches that make one of the other. Pure. */
import { createHash } from 'node:crypto';
import { compareText, type Graph, type Properties } from '../../model/graph.ts';
import { LABEL_NAMES, RELATIONSHIP_TYPES } from '../../model/ontology.ts';
import type { Batch, Hashed, StoredIndex } from '../../store/writer-port.ts';

/** Bounds of one transaction: rows, and characters of their JSON (an article's text can be long). */
export interface BatchLimits {
  readonly rows: number;
  readonly characters: number;
}

/** Keeps one transaction below what our own database gives it (128 MB), and a lost one cheap to send again. */
const BATCH_LIMITS: BatchLimits = { rows: 2_000, characters: 4_000_000 };

function contentText(properties: Properties, ...rest: readonly string[]): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => compareText(a, b));
  return JSON.stringify([...rest, sorted]);
}

function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 24);
}

interface Sized<T> extends Hashed<T> {
  readonly size: number;
}

function sized<T>(item: T, text: string): Sized<T> {
  return { item, contentHash: hashText(text), size: text.length };
}

function* cut<T>(rows: readonly Sized<T>[], limits: BatchLimits): Generator<Hashed<T>[]> {
  let batch: Hashed<T>[] = [];
  let characters = 0;
  for (const { item, contentHash, size } of rows) {
    if (batch.length > 0 && (batch.length >= limits.rows || characters + size > limits.characters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push({ item, contentHash });
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

function* cutIds(ids: readonly string[], limits: BatchLimits): Generator<string[]> {
  for (let i = 0; i < ids.length; i += limits.rows) yield ids.slice(i, i + limits.rows);
}

function stale(stored: Iterable<string>, wanted: ReadonlySet<string>): string[] {
  return [...stored].filter((id) => !wanted.has(id)).sort(compareText);
}

function* deletions(graph: Graph, stored: StoredIndex, limits: BatchLimits): Generator<Batch> {
  const relationships = new Set(graph.relationships.map(({ id }) => id));
  for (const type of RELATIONSHIP_TYPES) {
    const ids = stale(stored.relationships.get(type)?.keys() ?? [], relationships);
    for (const part of cutIds(ids, limits)) yield { kind: 'delete-relationships', type, ids: part };
  }
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  for (const part of cutIds(stale(stored.nodes.keys(), nodes), limits)) yield { kind: 'delete-nodes', ids: part };
}

function* writes(graph: Graph, stored: StoredIndex, limits: BatchLimits): Generator<Batch> {
  for (const label of LABEL_NAMES) {
    const rows = graph.nodes
      .filter((node) => node.label === label)
      .map((node) => sized(node, contentText(node.properties, node.label)))
      .filter(({ item, contentHash }) => stored.nodes.get(item.id) !== contentHash)
      .sort((a, b) => compareText(a.item.id, b.item.id));
    for (const part of cut(rows, limits)) yield { kind: 'nodes', label, rows: part };
  }
  for (const type of RELATIONSHIP_TYPES) {
    const known = stored.relationships.get(type);
    const rows = graph.relationships
      .filter((relationship) => relationship.type === type)
      .map((item) => sized(item, contentText(item.properties, type, item.start, item.end)))
      .filter(({ item, contentHash }) => known?.get(item.id) !== contentHash)
      .sort((a, b) => compareText(a.item.start, b.item.start) || compareText(a.item.id, b.item.id));
    for (const part of cut(rows, limits)) yield { kind: 'relationships', type, rows: part };
  }
}

/**
 * What to do, in order: stale relationships go, stale nodes go, then nodes and relationships that are new or differ. Nothing at all when
 * the stored graph is this one.
 */
export function planLoad(graph: Graph, stored: StoredIndex, limits: BatchLimits = BATCH_LIMITS): Batch[] {
  return [...deletions(graph, stored, limits), ...writes(graph, stored, limits)];
}

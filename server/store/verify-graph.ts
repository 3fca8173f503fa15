/** Whether what is stored is what the last load left, and keeps the graph's laws. */
import { type Graph, type GraphNode, type GraphRelationship, graphHash } from '../model/graph.ts';
import { checkLaws, type Violation } from '../model/laws.ts';
import { LABEL_NAMES, RELATIONSHIP_TYPES } from '../model/ontology.ts';
import type { GraphStore, Ledger } from './writer-port.ts';

export interface Verified {
  /** SHA-256 of the graph as it is stored. */
  readonly hash: string;
  readonly ledger: Ledger;
  readonly nodes: number;
  readonly relationships: number;
  readonly violations: readonly Violation[];
}

/** The whole stored graph in memory. `check` is called for every item and may throw to end the reading. */
export async function readGraph(store: GraphStore, check = (): void => {}): Promise<Graph> {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (const label of LABEL_NAMES) {
    for await (const node of store.nodes(label)) {
      check();
      nodes.push(node);
    }
  }
  for (const type of RELATIONSHIP_TYPES) {
    for await (const item of store.relationships(type)) {
      check();
      relationships.push(item);
    }
  }
  return { nodes, relationships };
}

/** Reads the whole graph into memory; `check` as in readGraph. What is wrong is in the answer, only a store that fails throws. */
export async function verifyGraph(store: GraphStore, check?: () => void): Promise<Verified> {
  const graph = await readGraph(store, check);
  return {
    hash: graphHash(graph),
    ledger: await store.ledger(),
    nodes: graph.nodes.length,
    relationships: graph.relationships.length,
    violations: [...checkLaws(graph)],
  };
}

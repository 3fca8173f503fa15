/** The graph as plain data, and its canonical bytes: the file format that `extract` and `export` write. */
import { createHash } from 'node:crypto';
import type { Label, RelationshipType } from './ontology.ts';

export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly id: string;
  readonly label: Label;
  readonly properties: Properties;
}

export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** Compares by UTF-16 code units: the same on every machine, unlike a locale's order. A loop, since < and > leave compiled code. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function sortKeys(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => compareText(a, b)));
}

/** A node as it stands in the canonical JSON. */
export function nodeLine({ id, label, properties }: GraphNode): string {
  return JSON.stringify({ id, labels: [label], properties: sortKeys(properties) });
}

/** A relationship as it stands in the canonical JSON. */
export function relationshipLine({ id, type, start, end, properties }: GraphRelationship): string {
  return JSON.stringify({ id, type, start, end, properties: sortKeys(properties) });
}

/** What stands around the lines of the canonical JSON; lines of one list are joined by `,\n`. */
export const CANONICAL = { head: '{"nodes":[', middle: '\n],"relationships":[', tail: '\n]}\n' } as const;

/** Lines of the canonical JSON, so that a large graph can be hashed or written without one large string. */
export function* canonicalLines(graph: Graph): Generator<string> {
  const nodes = [...graph.nodes].sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id));
  const relationships = [...graph.relationships].sort(
    (a, b) =>
      compareText(a.type, b.type) ||
      compareText(a.start, b.start) ||
      compareText(a.end, b.end) ||
      compareText(a.id, b.id),
  );
  yield CANONICAL.head;
  for (const [i, node] of nodes.entries()) yield `${i ? ',\n' : '\n'}${nodeLine(node)}`;
  yield CANONICAL.middle;
  for (const [i, relationship] of relationships.entries()) yield `${i ? ',\n' : '\n'}${relationshipLine(relationship)}`;
  yield CANONICAL.tail;
}

/** SHA-256 (hex) of the canonical JSON: equal hashes mean equal graphs. */
export function graphHash(graph: Graph): string {
  const hash = createHash('sha256');
  for (const line of canonicalLines(graph)) hash.update(line, 'utf8');
  return hash.digest('hex');
}

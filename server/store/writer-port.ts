/** What the product may write, and what it reads back in order to write well: the port behind which the database stands. */
import type { GraphNode, GraphRelationship } from '../model/graph.ts';
import type { Label, RelationshipType } from '../model/ontology.ts';
import type { StoredReading } from '../model/reading.ts';

/** What stands in the database, as the last finished load left it. */
export interface Ledger {
  /** `empty`: nothing was ever loaded. `dirty`: a load was broken off; the next one finishes it. */
  readonly state: 'empty' | 'dirty' | 'clean';
  /** SHA-256 of the graph that the last finished load made; null before the first. */
  readonly hash: string | null;
  readonly extractorVersion: string | null;
  readonly counts: GraphCounts | null;
}

export interface GraphCounts {
  readonly issues: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly statements: number;
}

/** A reading's outside: enough to see whether a file is known. */
export interface ReadingKey {
  readonly sha256: string;
  readonly fileName: string;
  readonly extractorVersion: string;
}

/** Ids of what is stored, with the checksum of the content that was written under each. */
export interface StoredIndex {
  readonly nodes: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<RelationshipType, ReadonlyMap<string, string>>;
}

/** A part of a load small enough for one transaction. Running it again changes nothing more. */
export type Batch =
  | { readonly kind: 'delete-relationships'; readonly type: RelationshipType; readonly ids: readonly string[] }
  | { readonly kind: 'delete-nodes'; readonly ids: readonly string[] }
  | { readonly kind: 'nodes'; readonly label: Label; readonly rows: readonly Hashed<GraphNode>[] }
  | {
      readonly kind: 'relationships';
      readonly type: RelationshipType;
      readonly rows: readonly Hashed<GraphRelationship>[];
    };

/** An item with the checksum of its content. */
export interface Hashed<T> {
  readonly item: T;
  readonly contentHash: string;
}

/** What was written, by the database's own count. */
export interface Written {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
}

/** Who writes: told to a second one that comes meanwhile. */
export interface WriterIdentity {
  /** Unique for this run. */
  readonly run: string;
  readonly host: string;
  readonly pid: number;
}

/** The one writer's session: it holds the lock, and every write checks that it still does. */
export interface WriteSession {
  /** Stores a reading and marks the graph as not yet showing it, in one transaction. */
  saveReading(reading: StoredReading): Promise<void>;
  forgetReadings(sha256s: readonly string[]): Promise<void>;
  apply(batch: Batch): Promise<Written>;
  markDirty(): Promise<void>;
  markClean(hash: string, extractorVersion: string, counts: GraphCounts): Promise<void>;
  /** Gives the lock back. Safe to call twice. */
  release(): Promise<void>;
}

export interface GraphStore {
  /** Brings constraints and indexes up to date. Throws a StoreError of kind `state` when an applied schema file was changed afterwards. */
  prepare(): Promise<void>;
  ledger(): Promise<Ledger>;
  readingKeys(): Promise<ReadingKey[]>;
  readings(): AsyncIterable<StoredReading>;
  storedIndex(): Promise<StoredIndex>;
  /** Nodes of a label by id. */
  nodes(label: Label): AsyncIterable<GraphNode>;
  /** Relationships of a type by start, end and id. */
  relationships(type: RelationshipType): AsyncIterable<GraphRelationship>;
  /** Takes the lock; throws a StoreError of kind `locked` that names the holder when another writer has it. */
  open(identity: WriterIdentity, isAlive: (host: string, pid: number) => boolean): Promise<WriteSession>;
}

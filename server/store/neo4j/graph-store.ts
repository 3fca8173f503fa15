/** The writer's port on Neo4j. */
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '../../model/graph.ts';
import { type Label, RELATIONSHIP_TYPES, type RelationshipType } from '../../model/ontology.ts';
import type { StoredReading } from '../../model/reading.ts';
import { StoreError } from '../store-error.ts';
import type { GraphStore, Ledger, ReadingKey, StoredIndex, WriterIdentity, WriteSession } from '../writer-port.ts';
import type { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import {
  checkExportNodes,
  checkExportRelationships,
  checkLedger,
  checkNodeHashes,
  checkReadingPayloads,
  checkReadings,
  checkRelationshipHashes,
  migrations,
} from './queries.generated.ts';
import type { Migration } from './query.ts';
import { decodeReading } from './reading-codec.ts';
import { openSession } from './write-session.ts';

/** What the loader adds to nodes and relationships for its own use. */
const INTERNAL = new Set(['id', 'contentHash']);

function plainProperties(stored: Readonly<Record<string, unknown>>): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(stored)) {
    // What the model does not know is kept as it is, so that `verify` sees it.
    if (!INTERNAL.has(key)) properties[key] = value as PropertyValue;
  }
  return properties;
}

/** Reads stream, so that a graph of any size can be exported. Every method throws StoreError. `schema` is another one in tests only. */
export class Neo4jGraphStore implements GraphStore {
  readonly #connection: Connection;
  readonly #migrations: readonly Migration[];

  constructor(connection: Connection, schema: readonly Migration[] = migrations) {
    this.#connection = connection;
    this.#migrations = schema;
  }

  async prepare(): Promise<void> {
    await migrate(this.#connection, this.#migrations);
  }

  async ledger(): Promise<Ledger> {
    const [row] = await this.#connection.read(checkLedger, {});
    if (!row) return { state: 'empty', hash: null, extractorVersion: null, counts: null };
    const { state, hash, extractorVersion, issues, nodes, relationships, statements } = row;
    if (state !== 'clean' && state !== 'dirty') throw new StoreError('state', `the ledger says "${state}"`);
    const counted = issues !== null && nodes !== null && relationships !== null && statements !== null;
    return { state, hash, extractorVersion, counts: counted ? { issues, nodes, relationships, statements } : null };
  }

  async readingKeys(): Promise<ReadingKey[]> {
    const rows = await this.#connection.read(checkReadings, {});
    return rows.map(({ id, fileName, extractorVersion }) => ({ sha256: id, fileName, extractorVersion }));
  }

  async *readings(): AsyncGenerator<StoredReading, void, undefined> {
    for await (const { id, payload } of this.#connection.stream(checkReadingPayloads, {})) {
      yield decodeReading(id, payload);
    }
  }

  async storedIndex(): Promise<StoredIndex> {
    const nodes = new Map<string, string>();
    for await (const { id, contentHash } of this.#connection.stream(checkNodeHashes, {})) {
      nodes.set(id, contentHash ?? '');
    }
    const relationships = new Map<RelationshipType, ReadonlyMap<string, string>>();
    for (const type of RELATIONSHIP_TYPES) {
      const hashes = new Map<string, string>();
      for await (const { id, contentHash } of this.#connection.stream(checkRelationshipHashes[type], {})) {
        if (id !== null) hashes.set(id, contentHash ?? '');
      }
      relationships.set(type, hashes);
    }
    return { nodes, relationships };
  }

  async *nodes(label: Label): AsyncGenerator<GraphNode, void, undefined> {
    for await (const { id, properties } of this.#connection.stream(checkExportNodes[label], {})) {
      yield { id, label, properties: plainProperties(properties) };
    }
  }

  async *relationships(type: RelationshipType): AsyncGenerator<GraphRelationship, void, undefined> {
    for await (const row of this.#connection.stream(checkExportRelationships[type], {})) {
      const { id, start, end, properties } = row;
      yield { id: id ?? '', type, start, end, properties: plainProperties(properties) };
    }
  }

  open(identity: WriterIdentity, isAlive: (host: string, pid: number) => boolean): Promise<WriteSession> {
    return openSession(this.#connection, identity, isAlive);
  }
}

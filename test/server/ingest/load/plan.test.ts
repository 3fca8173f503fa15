import { describe, expect, test } from 'vitest';
import { planLoad } from '../../../../server/ingest/load/plan.ts';
import type { Graph } from '../../../../server/model/graph.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../../server/model/ontology.ts';
import type { Batch, StoredIndex } from '../../../../server/store/writer-port.ts';

const city = (id: string, name: string): Graph['nodes'][number] => ({ id, label: 'City', properties: { name } });
const inside = (start: string, end: string): Graph['relationships'][number] => ({
  id: `located_in-${start}-${end}`,
  type: 'LOCATED_IN',
  start,
  end,
  properties: { statements: ['s'] },
});

const graph: Graph = {
  nodes: [city('city-b', '乙县'), city('city-a', '甲市')],
  relationships: [inside('city-b', 'city-a')],
};

/** Of a store that holds nothing. */
const EMPTY_INDEX: StoredIndex = { nodes: new Map(), relationships: new Map() };

/** The index that applying a plan to an empty store leaves. */
function indexAfter(batches: readonly Batch[]): StoredIndex {
  const nodes = new Map<string, string>();
  const relationships = new Map<RelationshipType, Map<string, string>>(
    RELATIONSHIP_TYPES.map((type) => [type, new Map()]),
  );
  for (const batch of batches) {
    if (batch.kind === 'nodes') for (const { item, contentHash } of batch.rows) nodes.set(item.id, contentHash);
    if (batch.kind === 'relationships') {
      for (const { item, contentHash } of batch.rows) relationships.get(batch.type)?.set(item.id, contentHash);
    }
  }
  return { nodes, relationships };
}

describe('the plan of a load', () => {
  test('into an empty store writes nodes before relationships, sorted', () => {
    const batches = planLoad(graph, EMPTY_INDEX);
    expect(batches.map(({ kind }) => kind)).toEqual(['nodes', 'relationships']);
    const [nodes] = batches;
    expect(nodes?.kind === 'nodes' && nodes.rows.map(({ item }) => item.id)).toEqual(['city-a', 'city-b']);
  });

  test('of the same graph is empty', () => {
    expect(planLoad(graph, indexAfter(planLoad(graph, EMPTY_INDEX)))).toEqual([]);
  });

  test('sends only what differs: a property, whatever the order of its keys', () => {
    const stored = indexAfter(planLoad(graph, EMPTY_INDEX));
    const [b, a] = graph.nodes;
    if (!a || !b) throw new Error('the graph has two nodes');
    const changed = { ...graph, nodes: [{ ...b, properties: { level: 'COUNTY', name: '乙县' } }, a] };
    const batches = planLoad(changed, stored);
    expect(batches).toHaveLength(1);
    const again = { ...changed, nodes: [{ ...b, properties: { name: '乙县', level: 'COUNTY' } }, a] };
    expect(planLoad(again, indexAfter(planLoad(changed, EMPTY_INDEX)))).toEqual([]);
  });

  test('takes away what is gone, relationships first', () => {
    const stored = indexAfter(planLoad(graph, EMPTY_INDEX));
    const batches = planLoad({ nodes: graph.nodes.slice(1), relationships: [] }, stored);
    expect(batches).toEqual([
      { kind: 'delete-relationships', type: 'LOCATED_IN', ids: ['located_in-city-b-city-a'] },
      { kind: 'delete-nodes', ids: ['city-b'] },
    ]);
  });

  test('cuts batches by rows and by the length of their text', () => {
    const nodes = Array.from({ length: 10 }, (_, i) => city(`city-${i}`, '长'.repeat(100)));
    const sizes = (limits: { rows: number; characters: number }) =>
      planLoad({ nodes, relationships: [] }, EMPTY_INDEX, limits).map((batch) =>
        batch.kind === 'nodes' ? batch.rows.length : 0,
      );
    expect(sizes({ rows: 4, characters: 1e6 })).toEqual([4, 4, 2]);
    expect(sizes({ rows: 100, characters: 300 })).toEqual([2, 2, 2, 2, 2]);
    expect(sizes({ rows: 100, characters: 1 })).toEqual(Array(10).fill(1));
  });
});

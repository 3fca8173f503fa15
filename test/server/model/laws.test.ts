import { describe, expect, test } from 'vitest';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../../server/model/graph.ts';
import { checkLaws } from '../../../server/model/laws.ts';
import { year } from '../../support/year.ts';

const sound = resolve(year).graph;

function node(graph: Graph, label: GraphNode['label']): GraphNode {
  const found = graph.nodes.find((item) => item.label === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
}

function edge(graph: Graph, type: GraphRelationship['type']): GraphRelationship {
  const found = graph.relationships.find((item) => item.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

function withNode(changed: GraphNode): Graph {
  return { ...sound, nodes: sound.nodes.map((item) => (item.id === changed.id ? changed : item)) };
}

function withEdge(changed: GraphRelationship): Graph {
  return { ...sound, relationships: sound.relationships.map((item) => (item.id === changed.id ? changed : item)) };
}

const laws = (graph: Graph) => new Set([...checkLaws(graph)].map(({ law }) => law));
const [official, statement] = [node(sound, 'Official'), node(sound, 'Statement')];
const [attends, drives, inside] = [edge(sound, 'ATTENDS'), edge(sound, 'DRIVES'), edge(sound, 'IN')];
const mentions = edge(sound, 'MENTIONS');

describe('the laws of the graph', () => {
  test('hold of a graph that was made from bulletins', () => {
    expect([...checkLaws(sound)]).toEqual([]);
  });

  test.each<[string, string, Graph]>([
    ['an id that is there twice', 'unique-id', { ...sound, nodes: [...sound.nodes, official] }],
    ['an end that is not there', 'ends-exist', { ...sound, nodes: sound.nodes.filter(({ id }) => id !== official.id) }],
    ['ends that may not be joined', 'ends-fit', withEdge({ ...attends, start: attends.end, end: attends.start })],
    [
      'a property that the model has not',
      'properties-fit',
      withNode({ ...official, properties: { ...official.properties, rank: 1 } }),
    ],
    ['a value of the wrong kind', 'properties-fit', withNode({ ...official, properties: { name: 7 } })],
    [
      'a role that is none',
      'properties-fit',
      withEdge({ ...attends, properties: { ...attends.properties, role: 'SLEEPS' } }),
    ],
    [
      'a date that is none',
      'properties-fit',
      withEdge({ ...drives, properties: { ...drives.properties, firstDate: '2023-02-30x' } }),
    ],
    [
      'a day that no calendar has',
      'properties-fit',
      withEdge({ ...drives, properties: { ...drives.properties, firstDate: '2023-02-30' } }),
    ],
    [
      'a mention that stands elsewhere',
      'mention',
      withEdge({
        ...mentions,
        properties: { ...mentions.properties, start: 1 + Number(mentions.properties.start) },
      }),
    ],
    [
      'a relationship without a statement',
      'evidence',
      withEdge({ ...attends, properties: { role: 'PRESIDES', statements: [] } }),
    ],
    [
      'a statement of something else',
      'evidence',
      withEdge({
        ...attends,
        properties: { role: 'PRESIDES', statements: edge(sound, 'ABOUT').properties.statements ?? [] },
      }),
    ],
    ['a derived fact without evidence', 'evidence', withEdge({ ...drives, properties: { score: 1, events: 1 } })],
    [
      'a quote that is not what the text says',
      'quote',
      withNode({ ...statement, properties: { ...statement.properties, quote: '没有说过' } }),
    ],
    [
      'a statement in no article',
      'statement-in-article',
      { ...sound, relationships: sound.relationships.filter(({ id }) => id !== inside.id) },
    ],
    [
      'a thing that nothing names',
      'nothing-loose',
      { ...sound, nodes: [...sound.nodes, { id: 'city-x', label: 'City', properties: { name: '某市' } }] },
    ],
  ])('see %s', (_, law, graph) => {
    expect(laws(graph)).toContain(law);
  });
});

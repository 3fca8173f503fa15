/** What must hold of every graph. `verify` checks it on the stored one, tests on every graph that they make. */
import type { Graph, GraphNode, GraphRelationship, PropertyValue } from './graph.ts';
import { ENUMS, LABELS, mayRelate, type PropertyType, RELATIONSHIPS } from './ontology.ts';

export interface Violation {
  readonly law:
    | 'unique-id'
    | 'ends-exist'
    | 'ends-fit'
    | 'properties-fit'
    | 'evidence'
    | 'quote'
    | 'statement-in-article'
    | 'mention'
    | 'nothing-loose';
  /** Id of the node or relationship that breaks it. */
  readonly id: string;
  readonly message: string;
}

/** A day of the calendar: 2021-02-30 is none, although JavaScript would take it for one in March. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function fits(type: PropertyType, value: PropertyValue): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDay(value);
    default:
      return typeof value === 'string' && (ENUMS[type] as readonly string[]).includes(value);
  }
}

function* checkProperties(
  item: GraphNode | GraphRelationship,
  kind: string,
  table: Readonly<Record<string, PropertyType>>,
): Generator<Violation> {
  for (const [property, value] of Object.entries(item.properties)) {
    const type = table[property];
    if (type === undefined || !fits(type, value)) {
      const why = type === undefined ? 'is not in the model' : `is no ${type}: ${JSON.stringify(value)}`;
      yield { law: 'properties-fit', id: item.id, message: `${kind} ${item.id}: ${property} ${why}` };
    }
  }
}

function* checkUnique(items: readonly { readonly id: string }[]): Generator<Violation> {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) yield { law: 'unique-id', id, message: `${id} is there twice` };
    seen.add(id);
  }
}

function statementsOf({ properties }: GraphRelationship): readonly string[] {
  const { statements } = properties;
  return Array.isArray(statements) ? statements : [];
}

function* checkEnds(relationship: GraphRelationship, nodes: ReadonlyMap<string, GraphNode>): Generator<Violation> {
  const { id, type } = relationship;
  const [start, end] = [nodes.get(relationship.start), nodes.get(relationship.end)];
  if (!start || !end) {
    yield {
      law: 'ends-exist',
      id,
      message: `${type} ${id}: ${start ? relationship.end : relationship.start} is not there`,
    };
  } else if (!mayRelate(type, start.label, end.label)) {
    yield { law: 'ends-fit', id, message: `${type} ${id}: it may not join ${start.label} and ${end.label}` };
  }
}

function* checkEvidence(relationship: GraphRelationship, nodes: ReadonlyMap<string, GraphNode>): Generator<Violation> {
  const { id, type } = relationship;
  const statements = statementsOf(relationship);
  const { nature } = RELATIONSHIPS[type];
  if (nature === 'structure') return;
  if (statements.length === 0) yield { law: 'evidence', id, message: `${type} ${id}: no statement says it` };
  for (const statement of statements) {
    const node = nodes.get(statement);
    if (node?.label !== 'Statement' || (nature === 'stated' && node.properties.type !== type)) {
      yield { law: 'evidence', id, message: `${type} ${id}: ${statement} is no statement of it` };
    }
  }
}

function* checkQuote(statement: GraphNode, articles: readonly GraphNode[]): Generator<Violation> {
  const { id } = statement;
  const [article] = articles;
  if (!article || articles.length > 1) {
    yield { law: 'statement-in-article', id, message: `${id} stands in ${articles.length} articles, not in one` };
    return;
  }
  const { start, end, quote } = statement.properties;
  if (String(article.properties.text ?? '').slice(Number(start), Number(end)) !== quote) {
    yield { law: 'quote', id, message: `${id}: its quote is not what ${article.id} says from ${start} to ${end}` };
  }
}

function* checkMention({ id, start, properties }: GraphRelationship, nodes: ReadonlyMap<string, GraphNode>) {
  const text = String(nodes.get(start)?.properties.text ?? '');
  const { start: from, end: to, text: printed } = properties;
  if (text.slice(Number(from), Number(to)) === printed) return;
  const message = `MENTIONS ${id}: ${start} does not say ${JSON.stringify(printed)} from ${from} to ${to}`;
  yield { law: 'mention', id, message } satisfies Violation;
}

/** Things that nothing names: neither a mention, nor a statement, nor the structure of a bulletin. */
function* checkLoose(graph: Graph): Generator<Violation> {
  const touched = new Set(graph.relationships.flatMap(({ start, end }) => [start, end]));
  const used = new Set(graph.relationships.flatMap(statementsOf));
  for (const { id, label } of graph.nodes) {
    if (label === 'Statement' ? !used.has(id) : label !== 'Issue' && !touched.has(id)) {
      yield { law: 'nothing-loose', id, message: `${label} ${id}: nothing names it` };
    }
  }
}

/** All violations, in the order of the graph; none when the graph is sound. */
export function* checkLaws(graph: Graph): Generator<Violation> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  yield* checkUnique(graph.nodes);
  yield* checkUnique(graph.relationships);
  for (const node of graph.nodes) yield* checkProperties(node, node.label, LABELS[node.label]);
  const articles = new Map<string, GraphNode[]>();
  for (const relationship of graph.relationships) {
    const { type, start, end } = relationship;
    const table: Record<string, PropertyType> = { ...RELATIONSHIPS[type].properties };
    if (RELATIONSHIPS[type].nature !== 'structure') table.statements = 'strings';
    yield* checkProperties(relationship, type, table);
    yield* checkEnds(relationship, nodes);
    yield* checkEvidence(relationship, nodes);
    if (type === 'MENTIONS') yield* checkMention(relationship, nodes);
    const article = nodes.get(end);
    if (type === 'IN' && article) articles.set(start, [...(articles.get(start) ?? []), article]);
  }
  for (const node of graph.nodes) {
    if (node.label === 'Statement') yield* checkQuote(node, articles.get(node.id) ?? []);
  }
  yield* checkLoose(graph);
}

/** Whether confidence means something: the share of right statements, by rule and by how sure the rule says it is. */
import type { GraphNode } from '../../../server/model/graph.ts';
import type { Pair } from '../../score/read-folder.ts';
import { Comparison } from '../../score/score.ts';

/** One statement of a type that the gold judges. */
export interface Judged {
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

export interface Row {
  readonly name: string;
  readonly statements: number;
  readonly right: number;
}

/** The statements of one bulletin that its gold can judge. A statement is right when its relationship is. */
export function judge({ gold, graph }: Pair): Judged[] {
  const comparison = new Comparison(gold, graph);
  const rightness = new Map<string, boolean>();
  for (const edge of comparison.extracted.edges) {
    if (!comparison.isScored(edge)) continue;
    // A post of two bodies is two edges; one right one makes the statement right.
    rightness.set(edge.id, (rightness.get(edge.id) ?? false) || comparison.isRight(edge));
  }
  const statements = new Map(graph.nodes.filter(({ label }) => label === 'Statement').map((node) => [node.id, node]));
  return graph.relationships.flatMap(({ id, properties }) => {
    const right = rightness.get(id);
    const ids = properties.statements;
    if (right === undefined || !Array.isArray(ids)) return [];
    return ids.flatMap((statement: string) => {
      const node: GraphNode | undefined = statements.get(statement);
      if (!node) return [];
      return [
        {
          rule: String(node.properties.by).replace(/^rule:/, ''),
          confidence: Number(node.properties.confidence),
          right,
        },
      ];
    });
  });
}

function row(name: string, judged: readonly Judged[]): Row {
  return { name, statements: judged.length, right: judged.filter(({ right }) => right).length };
}

const BANDS = [
  ['0.95 to 1', 0.95, 1.01],
  ['0.90 to 0.95', 0.9, 0.95],
  ['0.80 to 0.90', 0.8, 0.9],
  ['below 0.80', 0, 0.8],
] as const;

export function byBand(judged: readonly Judged[]): Row[] {
  return BANDS.map(([name, from, to]) =>
    row(
      name,
      judged.filter(({ confidence }) => confidence >= from && confidence < to),
    ),
  );
}

/** The statements whose rule says 0.9 or more. */
export function sure(judged: readonly Judged[]): Row {
  return row(
    '0.90 and above',
    judged.filter(({ confidence }) => confidence >= 0.9),
  );
}

export function byRule(judged: readonly Judged[]): Row[] {
  const names = [...new Set(judged.map(({ rule }) => rule))].sort();
  return names.map((name) =>
    row(
      name,
      judged.filter(({ rule }) => rule === name),
    ),
  );
}

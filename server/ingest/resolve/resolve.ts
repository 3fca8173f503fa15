/** The second half of understanding: what all issues together say, as one graph. Pure. */
import type { FactLabel } from '../../model/facts.ts';
import { compareText, type Graph, type GraphNode } from '../../model/graph.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reading } from '../../model/reading.ts';
import { chooseIssues, type Issue } from './choose-issues.ts';
import { deriveDrives, type StatementFacts } from './derive-drives.ts';
import { type Drawn, drawIssue, type Stated } from './draw-issue.ts';
import { drawStated } from './draw-stated.ts';
import type { Unit } from './group-names.ts';
import { mergeFacts, unknownProperties } from './merge-facts.ts';
import { nameOfficials } from './name-officials.ts';
import { type Ids, nameThings } from './name-things.ts';

export interface Resolved {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
}

function unitsById(issues: readonly Issue[], ids: Ids): Map<string, { label: FactLabel; units: Unit[] }> {
  const byId = new Map<string, { label: FactLabel; units: Unit[] }>();
  for (const issue of issues) {
    for (const fact of issue.facts.values()) {
      const id = ids.get(issue)?.get(fact.key);
      if (id === undefined) throw new Error(`${issue.reading.fileName}: ${fact.key} (${fact.label}) was given no id`);
      const known = byId.get(id);
      if (known) known.units.push({ issue, fact });
      else byId.set(id, { label: fact.label, units: [{ issue, fact }] });
    }
  }
  return byId;
}

function oddProperties(issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) =>
    [...issue.facts.values()].flatMap((fact) =>
      unknownProperties(fact).map(
        (property): Problem => ({
          code: 'fact-dropped',
          severity: 'warning',
          file: issue.reading.fileName,
          message: {
            zh: `${fact.label}“${fact.name}”的属性${property}不在模型中，未入图。`,
            en: `${fact.label} "${fact.name}": the model has no property ${property}; it was left out.`,
          },
        }),
      ),
    ),
  );
}

function issueNode(node: GraphNode, issue: Issue): GraphNode {
  const { sha256, fileName } = issue.reading;
  return { ...node, properties: { ...node.properties, sha256, fileName } };
}

function statementFacts(stated: readonly Stated[]): Map<string, StatementFacts> {
  return new Map(
    stated.map(({ statement, date }) => [statement.id, { planned: statement.properties.planned === true, date }]),
  );
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, problem]) => problem);
}

/**
 * The graph of all readings, the same for any order and any number of copies of them. What no sentence and no mention names is not in it;
 * what could not be drawn is told in problems.
 */
export function resolve(readings: readonly Reading[]): Resolved {
  const { issues, problems } = chooseIssues(readings);
  const ids = nameThings(issues);
  const namesakes = nameOfficials(issues, ids);
  const drawn = issues.map((issue): Drawn => drawIssue(issue, ids.get(issue) ?? new Map()));
  const named = new Set(drawn.flatMap((part) => [...part.named]));
  const nodes = new Map<string, GraphNode>();
  for (const part of drawn) for (const node of part.nodes) nodes.set(node.id, node);
  for (const [id, { label, units }] of unitsById(issues, ids)) {
    if (named.has(id)) nodes.set(id, mergeFacts(id, label, units));
  }
  for (const issue of issues) {
    const node = nodes.get(issue.id);
    if (node) nodes.set(issue.id, issueNode(node, issue));
  }
  const stated = drawn.flatMap((part) => part.stated);
  const relationships = [
    ...new Map(
      drawn.flatMap((part) => part.relationships).map((relationship) => [relationship.id, relationship]),
    ).values(),
    ...drawStated(stated),
  ];
  relationships.push(...deriveDrives(nodes, relationships, statementFacts(stated)));
  return {
    graph: sortGraph({ nodes: [...nodes.values()], relationships }),
    problems: sortProblems([
      ...problems,
      ...namesakes,
      ...oddProperties(issues),
      ...drawn.flatMap((part) => part.problems),
    ]),
  };
}

/** In the order of the file format. */
function sortGraph({ nodes, relationships }: Graph): Graph {
  return {
    nodes: [...nodes].sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id)),
    relationships: [...relationships].sort(
      (a, b) =>
        compareText(a.type, b.type) ||
        compareText(a.start, b.start) ||
        compareText(a.end, b.end) ||
        compareText(a.id, b.id),
    ),
  };
}

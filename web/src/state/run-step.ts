/** Asks the server for what a step needs, and says what it brought. No store in here: known things come in, news go out. */
import { type Canvas, foldSteps, type Known, resultKey } from './canvas.ts';
import { AMONG_MOST, FIRST_NEIGHBOURS, HARD_CAP } from './limits.ts';
import type { CanvasNode, CanvasRelationship, ExpandFilter, Step, StepResult } from './model.ts';
import type { GraphSource } from './source.ts';

/** Pages that one expansion may ask for until it has found enough that is new; most of a hub's neighbours may be there already. */
const MOST_PAGES = 30;

/** What a step brought, to be merged into what is known. */
export interface News {
  readonly nodes: readonly CanvasNode[];
  readonly relationships: readonly CanvasRelationship[];
  readonly result: StepResult;
}

/**
 * Runs the last of `steps`, on the canvas that the steps before it made.
 * @throws what the source throws; the caller shows it and may run the step again.
 */
export async function runLastStep(
  steps: readonly Step[],
  known: Known,
  source: GraphSource,
  signal: AbortSignal,
): Promise<News> {
  const step = steps[steps.length - 1];
  const before = steps.slice(0, -1);
  const canvas = foldSteps(before, known);
  switch (step?.kind) {
    case 'open':
      return open(step.id, source, signal);
    case 'add':
      return add(step.ids, canvas, source, signal);
    case 'expand':
      return expand(step, cursorOf(before, known, step.id, step.filter), canvas, source, signal);
    case 'path':
      return path(step, canvas, source, signal);
    default:
      return { nodes: [], relationships: [], result: EMPTY };
  }
}

const EMPTY: StepResult = { nodeIds: [], relationshipIds: [], missing: [], page: null };

async function open(id: string, source: GraphSource, signal: AbortSignal): Promise<News> {
  const [[node], page] = await Promise.all([
    source.entities([id], signal),
    source.surroundings(id, FIRST_NEIGHBOURS, signal),
  ]);
  if (node === undefined) return { nodes: [], relationships: [], result: { ...EMPTY, missing: [id] } };
  const nodes = [node, ...page.nodes];
  const among = await source.among(
    nodes.map((one) => one.id),
    signal,
  );
  return news(nodes, [...page.relationships, ...among], [], { total: page.total, after: page.after });
}

async function add(ids: readonly string[], canvas: Canvas, source: GraphSource, signal: AbortSignal): Promise<News> {
  const nodes = await source.entities(ids, signal);
  const found = new Set(nodes.map((node) => node.id));
  const relationships = await between([...found], canvas, source, signal);
  return news(
    nodes,
    relationships,
    ids.filter((id) => !found.has(id)),
    null,
  );
}

async function expand(
  step: Extract<Step, { kind: 'expand' }>,
  after: string | null,
  canvas: Canvas,
  source: GraphSource,
  signal: AbortSignal,
): Promise<News> {
  const present = new Set(canvas.nodes.map((node) => node.id));
  const room = Math.min(step.count, Math.max(0, HARD_CAP - present.size));
  const nodes: CanvasNode[] = [];
  const relationships: CanvasRelationship[] = [];
  let cursor = after;
  let total = 0;
  // Neighbours that are on the canvas already (a path or another expansion brought them) do not count: "Add 10" adds ten.
  for (let pages = 0; pages < MOST_PAGES && nodes.length < room; pages += 1) {
    const page = await source.neighbours(step.id, step.filter, room - nodes.length, cursor, signal);
    total = page.total;
    cursor = page.after;
    nodes.push(...page.nodes.filter((node) => !present.has(node.id)));
    relationships.push(...page.relationships);
    if (cursor === null) break;
  }
  const fresh = await between(
    nodes.map((node) => node.id),
    canvas,
    source,
    signal,
  );
  return news(nodes, [...relationships, ...fresh], [], { total, after: cursor });
}

async function path(
  step: Extract<Step, { kind: 'path' }>,
  canvas: Canvas,
  source: GraphSource,
  signal: AbortSignal,
): Promise<News> {
  const found = await source.paths(step.from, step.to, step.longest, signal);
  const chosen = found[Math.min(step.pick, found.length - 1)];
  if (chosen === undefined) return { nodes: [], relationships: [], result: EMPTY };
  const extra = await between(
    chosen.nodes.map((node) => node.id),
    canvas,
    source,
    signal,
  );
  return news(chosen.nodes, [...chosen.relationships, ...extra], [], null);
}

/** Relationships of the new nodes among themselves and with those on the canvas, in calls that the server allows. */
async function between(
  ids: readonly string[],
  canvas: Canvas,
  source: GraphSource,
  signal: AbortSignal,
): Promise<CanvasRelationship[]> {
  const present = new Set(canvas.nodes.map((node) => node.id));
  const fresh = ids.filter((id) => !present.has(id)).slice(0, AMONG_MOST / 2);
  if (fresh.length === 0) return [];
  const old = [...present];
  const size = AMONG_MOST - fresh.length;
  const calls: Promise<readonly CanvasRelationship[]>[] = [];
  for (let at = 0; at === 0 || at < old.length; at += size) {
    calls.push(source.among([...fresh, ...old.slice(at, at + size)], signal));
  }
  return (await Promise.all(calls)).flat();
}

/** Where the last expansion of this node by this filter ended; the default page of `open` counts as one without filter. */
function cursorOf(steps: readonly Step[], known: Known, id: string, filter: ExpandFilter | null): string | null {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (step === undefined) continue;
    const same =
      (step.kind === 'open' && step.id === id && filter === null) ||
      (step.kind === 'expand' && step.id === id && sameFilter(step.filter, filter));
    if (same) return known.results.get(resultKey(steps.slice(0, index + 1)))?.page?.after ?? null;
    if (step.kind === 'open') return null;
  }
  return null;
}

/** Whether two filters ask for the same neighbours. */
function sameFilter(one: ExpandFilter | null, other: ExpandFilter | null): boolean {
  return one?.label === other?.label;
}

function news(
  nodes: readonly CanvasNode[],
  relationships: readonly CanvasRelationship[],
  missing: readonly string[],
  page: StepResult['page'],
): News {
  return {
    nodes,
    relationships,
    result: {
      nodeIds: nodes.map((node) => node.id),
      relationshipIds: [...new Set(relationships.map((one) => one.id))],
      missing,
      page,
    },
  };
}

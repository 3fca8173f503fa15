/** The canvas as a pure function of the steps and of what each step brought: undo is one step less. */
import type { CanvasNode, CanvasRelationship, Step, StepResult } from './model.ts';
import { stepsText } from './step-text.ts';

/** Everything that the server has told so far, by id. Grows only; the canvas picks from it. */
export interface Known {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly relationships: ReadonlyMap<string, CanvasRelationship>;
  /** Results by the text of all steps up to and with the one that brought them. */
  readonly results: ReadonlyMap<string, StepResult>;
}

export const NOTHING_KNOWN: Known = { nodes: new Map(), relationships: new Map(), results: new Map() };

/** One bead of the trail: a step and what it changed. */
export interface TrailStep {
  readonly step: Step;
  /** Nodes that were not to be seen before it. */
  readonly added: number;
  /** False while its answer is still to come. */
  readonly done: boolean;
}

/** What is on the canvas after a list of steps. */
export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly relationships: readonly CanvasRelationship[];
  /** The node beside which a node came in; absent for the first ones. */
  readonly parents: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** The thing that was opened last: the middle of the picture. */
  readonly centre: string | null;
  /** The latest page of neighbours of all kinds that a node was given. */
  readonly pages: ReadonlyMap<string, NonNullable<StepResult['page']>>;
  readonly trail: readonly TrailStep[];
  readonly missing: readonly string[];
}

interface Draft {
  present: Map<string, string | null>;
  relationships: Set<string>;
  hidden: Set<string>;
  pinned: Set<string>;
  centre: string | null;
  pages: Map<string, NonNullable<StepResult['page']>>;
  trail: TrailStep[];
  missing: string[];
}

/** The key under which the result of the last of `steps` is kept. */
export function resultKey(steps: readonly Step[]): string {
  return stepsText(steps);
}

/** Whether a step has to ask the server. */
export function asksServer(step: Step): boolean {
  return step.kind === 'open' || step.kind === 'add' || step.kind === 'expand' || step.kind === 'path';
}

/** What the steps make of what is known. Steps without a result yet change nothing but the trail. */
export function foldSteps(steps: readonly Step[], known: Known): Canvas {
  const draft: Draft = {
    present: new Map(),
    relationships: new Set(),
    hidden: new Set(),
    pinned: new Set(),
    centre: null,
    pages: new Map(),
    trail: [],
    missing: [],
  };
  steps.forEach((step, index) => {
    const result = known.results.get(resultKey(steps.slice(0, index + 1)));
    const before = step.kind === 'open' ? 0 : countVisible(draft);
    if (step.kind === 'open' && result !== undefined) clear(draft);
    if (result !== undefined) takeResult(draft, step, result);
    if (!asksServer(step)) arrange(draft, step);
    draft.trail.push({
      step,
      added: Math.max(0, countVisible(draft) - before),
      done: result !== undefined || !asksServer(step),
    });
  });
  return finish(draft, known);
}

/**
 * Whether the last of `steps`, an expansion or something added, left the canvas as it was: all that it asked for is there already.
 * One that ended in the middle of a long list does not count; it leads on to what comes after.
 */
export function addsNothing(steps: readonly Step[], known: Known): boolean {
  const step = steps[steps.length - 1];
  const result = known.results.get(resultKey(steps));
  if ((step?.kind !== 'add' && step?.kind !== 'expand') || result === undefined) return false;
  if (result.missing.length > 0 || (result.page !== null && result.page.after !== null)) return false;
  const before = foldSteps(steps.slice(0, -1), known);
  const after = foldSteps(steps, known);
  return after.nodes.length === before.nodes.length && after.relationships.length === before.relationships.length;
}

function countVisible({ present, hidden }: Draft): number {
  let count = 0;
  for (const id of present.keys()) if (!hidden.has(id)) count += 1;
  return count;
}

function clear(draft: Draft): void {
  draft.present.clear();
  draft.relationships.clear();
  draft.hidden.clear();
  draft.pinned.clear();
  draft.pages.clear();
  draft.missing.length = 0;
}

function takeResult(draft: Draft, step: Step, result: StepResult): void {
  const parent = step.kind === 'expand' || step.kind === 'open' ? step.id : step.kind === 'path' ? step.from : null;
  for (const id of result.nodeIds) {
    if (!draft.present.has(id)) draft.present.set(id, id === parent ? null : parent);
    draft.hidden.delete(id);
  }
  for (const id of result.relationshipIds) draft.relationships.add(id);
  if (result.page !== null && (step.kind === 'open' || (step.kind === 'expand' && step.filter === null))) {
    draft.pages.set(step.id, result.page);
  }
  draft.missing.push(...result.missing);
  if (step.kind === 'open') draft.centre = result.nodeIds[0] ?? null;
}

function arrange(draft: Draft, step: Step): void {
  if (step.kind === 'hide') for (const id of step.ids) draft.hidden.add(id);
  if (step.kind === 'show') draft.hidden.clear();
  if (step.kind === 'pin') draft.pinned.add(step.id);
  if (step.kind === 'unpin') draft.pinned.delete(step.id);
}

function finish(draft: Draft, known: Known): Canvas {
  const visible = (id: string): boolean => draft.present.has(id) && !draft.hidden.has(id);
  const nodes = [...draft.present.keys()].filter(visible).map((id) => known.nodes.get(id));
  const relationships = [...draft.relationships].map((id) => known.relationships.get(id));
  return {
    nodes: nodes.filter((node) => node !== undefined),
    relationships: relationships.filter(
      (one) => one !== undefined && visible(one.start) && visible(one.end),
    ) as CanvasRelationship[],
    parents: new Map([...draft.present].filter((pair): pair is [string, string] => pair[1] !== null)),
    hidden: draft.hidden,
    pinned: draft.pinned,
    centre: draft.centre,
    pages: draft.pages,
    trail: draft.trail,
    missing: draft.missing,
  };
}

/** Relationships of each node that are drawn, by node id. */
export function drawnDegrees(canvas: Pick<Canvas, 'relationships'>): Map<string, number> {
  const degrees = new Map<string, number>();
  const add = (id: string): void => {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  };
  for (const { start, end } of canvas.relationships) {
    add(start);
    add(end);
  }
  return degrees;
}

/** Nodes at the other end of a drawn relationship of `id`. */
export function drawnNeighbours(canvas: Pick<Canvas, 'relationships'>, id: string): number {
  const others = new Set<string>();
  for (const { start, end } of canvas.relationships) {
    if (start === id) others.add(end);
    else if (end === id) others.add(start);
  }
  return others.size;
}

/** How many relationships of a node are not drawn. */
export function undrawn(canvas: Canvas, id: string): number {
  const node = canvas.nodes.find((one) => one.id === id);
  if (node === undefined) return 0;
  const drawn = canvas.relationships.filter((one) => one.start === id || one.end === id).length;
  return Math.max(0, node.degree - drawn);
}

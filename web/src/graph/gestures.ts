/** Pointer gestures on the canvas: a click inspects, a double click expands, everything has a key as well (`keys.ts`). */
import type { Core, EventObject } from 'cytoscape';
import type { Explorer } from '../state/explorer.ts';
import { waitingStart } from '../state/path-search.ts';
import type { DrawnLine } from './look.ts';
import type { Point } from './positions.ts';

export interface Under {
  lineAt(id: string): DrawnLine | null;
  /** The node whose name is at a point on screen. */
  nodeUnder(point: Point): string | null;
  /** The node whose number of what is not shown is at a point on screen. */
  badgeUnder(point: Point): string | null;
}

/** Listens until the returned stop is called. */
export function connectGestures(cy: Core, { store, actions }: Explorer, under: Under): () => void {
  const tapNode = (id: string): void => {
    const from = waitingStart(store.getState(), id);
    if (from !== null) actions.findPath(from, id);
    else actions.select({ kind: 'node', id });
  };
  const onTapNode = (event: EventObject): void => {
    const badge = under.badgeUnder(event.renderedPosition);
    if (badge === null) tapNode(event.target.id() as string);
    else actions.askExpand(badge);
  };
  const onTapEdge = (event: EventObject): void => {
    const badge = under.badgeUnder(event.renderedPosition);
    const named = under.nodeUnder(event.renderedPosition);
    const line = under.lineAt(event.target.id() as string);
    if (badge !== null) actions.askExpand(badge);
    else if (named !== null) tapNode(named);
    else if (line !== null) actions.select({ kind: 'relationship', id: nextIn(line, store.getState().selection?.id) });
  };
  const onTapGround = (event: EventObject): void => {
    if (event.target !== cy) return;
    const badge = under.badgeUnder(event.renderedPosition);
    const named = under.nodeUnder(event.renderedPosition);
    if (badge !== null) actions.askExpand(badge);
    else if (named !== null) tapNode(named);
    else actions.clear();
  };
  const onDouble = (event: EventObject): void => {
    const id = event.target === cy ? under.nodeUnder(event.renderedPosition) : (event.target.id() as string);
    if (id !== null && cy.getElementById(id).isNode()) actions.askExpand(id);
  };
  const onOver = (event: EventObject): void => {
    const id = event.target.id() as string;
    const line = event.target.isEdge() ? under.lineAt(id) : null;
    const [first] = line?.relationships ?? [];
    if (first !== undefined) actions.hover({ kind: 'relationship', id: first.id });
    else if (event.target.isNode()) actions.hover({ kind: 'node', id });
    cy.container()?.classList.add('is-over');
  };
  const onOut = (): void => {
    actions.hover(null);
    cy.container()?.classList.remove('is-over');
  };
  cy.on('tap', 'node', onTapNode);
  cy.on('tap', 'edge', onTapEdge);
  cy.on('tap', onTapGround);
  cy.on('dbltap', onDouble);
  cy.on('mouseover', 'node, edge', onOver);
  cy.on('mouseout', 'node, edge', onOut);
  return () => {
    cy.off('tap');
    cy.off('dbltap');
    cy.off('mouseover');
    cy.off('mouseout');
  };
}

/** The strongest role of a line; a click on a line that is selected already goes on to its next role. */
function nextIn(line: DrawnLine, selected: string | undefined): string {
  const at = line.relationships.findIndex((one) => one.id === selected);
  const next = line.relationships[(at + 1) % line.relationships.length];
  return next?.id ?? line.id;
}

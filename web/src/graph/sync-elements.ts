/** Patches the one Cytoscape instance: what is gone leaves, what is new comes in, what stays is not touched. */
import type { Core, ElementDefinition } from 'cytoscape';
import type { CanvasNode } from '../state/model.ts';
import type { DrawnLine } from './look.ts';
import type { Picture } from './picture.ts';
import type { Point } from './positions.ts';

export interface Elements {
  readonly picture: Picture;
  readonly places: ReadonlyMap<string, Point>;
  /** Where a new node starts from, when it is to be seen coming in. */
  readonly from: ReadonlyMap<string, Point>;
}

/** How long a new node takes from its parent to its place. */
export const COME_IN_MS = 260;

/** Makes the instance show exactly these elements. */
export function applyElements(cy: Core, wanted: Elements): void {
  const keep = new Set([
    ...wanted.picture.nodes.map((node) => node.id),
    ...wanted.picture.lines.map((line) => line.id),
  ]);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !keep.has(element.id()))
      .remove();
    for (const node of wanted.picture.nodes) putNode(cy, node, wanted);
    cy.add(wanted.picture.lines.filter((line) => cy.getElementById(line.id).empty()).map(toEdge));
  });
  comeIn(cy, wanted);
}

function putNode(cy: Core, node: CanvasNode, wanted: Elements): void {
  const look = wanted.picture.looks.get(node.id);
  const place = wanted.places.get(node.id) ?? { x: 0, y: 0 };
  const present = cy.getElementById(node.id);
  const data = { id: node.id, width: look?.width ?? 20, height: look?.height ?? 20 };
  if (present.nonempty()) {
    present.removeClass('dim outside hover').data(data);
    if (!present.animated()) present.position({ ...place });
    return;
  }
  const definition: ElementDefinition = { group: 'nodes', data, position: { ...place }, classes: node.label };
  cy.add(definition);
}

function toEdge(line: DrawnLine): ElementDefinition {
  return {
    group: 'edges',
    data: { id: line.id, source: line.start, target: line.end },
    classes: line.structure ? `${line.kind} structure` : line.kind,
  };
}

function comeIn(cy: Core, { from, places }: Elements): void {
  if (from.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [id, start] of from) {
    const place = places.get(id);
    const element = cy.getElementById(id);
    if (place === undefined || element.empty()) continue;
    element.position({ ...start });
    element.animate({ position: { ...place } }, { duration: COME_IN_MS, easing: 'ease-out-cubic' });
  }
}

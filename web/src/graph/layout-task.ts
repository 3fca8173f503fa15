/** What the layout worker is asked, from what is on screen. */
import type { Core } from 'cytoscape';
import type { CanvasNode } from '../state/model.ts';
import type { LayoutNode, LayoutTask } from './force-layout.ts';
import type { Labels } from './labels.ts';
import type { Picture } from './picture.ts';
import type { Point, Scene } from './positions.ts';

export interface LayoutQuestion {
  readonly picture: Picture;
  readonly labels: Labels;
  readonly scene: Scene;
  /** Places of the scene before, when the picture is tidied: nodes start from there. */
  readonly before: ReadonlyMap<string, Point> | null;
  readonly parents: ReadonlyMap<string, string>;
  readonly centre: string | null;
  readonly cy: Core;
}

/** Space between what two nodes and their names take, in px on screen. */
const AIR = 10;
/** The rim of the view that stays free: zoom buttons, and names that stand to the left or right. */
const RIM = 56;
const DAY = 86_400_000;
/** Kinds that lean to x by date; the others find their own place among them. */
const DATED = new Set(['Meeting', 'Policy', 'Issue']);

/** The task for the worker: placed nodes are fixed, new ones come in beside the node that brought them. */
export function layoutTask(question: LayoutQuestion): LayoutTask {
  const { picture, scene, parents, centre, cy } = question;
  const isFirst = scene.places.size === 0 && question.before === null;
  const zoom = isFirst ? 1 : cy.zoom();
  const extent = cy.extent();
  const middle = isFirst ? { x: 0, y: 0 } : { x: (extent.x1 + extent.x2) / 2, y: (extent.y1 + extent.y2) / 2 };
  return {
    nodes: picture.nodes.map((node) => toLayoutNode(node, question, zoom, parents)),
    links: picture.lines.map((line) => ({ start: line.start, end: line.end, weak: line.structure })),
    width: Math.max(240, (cy.width() - RIM * 2) / zoom),
    height: Math.max(200, (cy.height() - RIM * 1.2) / zoom),
    middle,
    centre,
  };
}

function toLayoutNode(
  node: CanvasNode,
  { picture, labels, scene, before }: LayoutQuestion,
  zoom: number,
  parents: ReadonlyMap<string, string>,
): LayoutNode {
  const look = picture.looks.get(node.id);
  const name = labels.sizeOf(node.id);
  return {
    id: node.id,
    fixed: scene.places.get(node.id) ?? null,
    from: before?.get(node.id) ?? placeOfParent(node.id, parents, scene),
    width: Math.max(look?.width ?? 0, name.width / zoom) + AIR / zoom,
    height: (look?.height ?? 0) + (name.height + AIR) / zoom,
    day: DATED.has(node.label) ? dayOf(node.startDate ?? node.date) : null,
  };
}

function placeOfParent(id: string, parents: ReadonlyMap<string, string>, scene: Scene): Point | null {
  const parent = parents.get(id);
  return parent === undefined ? null : (scene.places.get(parent) ?? null);
}

/** Days since 1970; a month alone counts from its middle. */
function dayOf(date: string | null | undefined): number | null {
  if (date == null || date.length < 7) return null;
  const time = Date.parse(date.length === 7 ? `${date}-15` : date.slice(0, 10));
  return Number.isNaN(time) ? null : time / DAY;
}

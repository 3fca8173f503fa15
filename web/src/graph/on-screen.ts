/** The picture in px on screen: for the overlay to draw, for the keyboard's list to lie over, for the pointer to hit. */
import type { Core } from 'cytoscape';
import type { CanvasNode } from '../state/model.ts';
import type { Emphasis } from './emphasis.ts';
import type { Labels } from './labels.ts';
import type { NodeLook } from './look.ts';
import type { MirrorNode } from './mirror.ts';
import { badgeAt, type OverlayNode } from './overlay.ts';
import type { Picture } from './picture.ts';
import type { Point } from './positions.ts';

/** All that the overlay needs to know beside the picture. */
export interface ScreenState {
  readonly emphasis: Emphasis;
  readonly labels: Labels;
  readonly pinned: ReadonlySet<string>;
  /** The node that has the keyboard's focus. */
  readonly focused: string | null;
}

const OUTSIDE = 0.34;
const DIM = 0.55;
/** Half of the 24 px that a pointer needs. */
const BADGE_REACH = 13;

/** Nodes as the overlay draws them. */
export function overlayNodes(cy: Core, picture: Picture, screen: ScreenState): OverlayNode[] {
  const { classes, near, selectedNode } = screen.emphasis;
  const zoom = cy.zoom();
  return spots(cy, picture).map(({ node, look, x, y }) => {
    const own = classes.get(node.id) ?? '';
    const isHovered = own.includes('hover');
    const isSelected = node.id === selectedNode;
    const isCounted = picture.badges.has(node.id) || isHovered || isSelected;
    return {
      id: node.id,
      look,
      x,
      y,
      opacity: own.includes('outside') ? OUTSIDE : own.includes('dim') ? DIM : 1,
      lines: screen.labels.linesOf(node.id),
      strong: screen.labels.isStrong(node.id) || isSelected,
      quiet: own.includes('outside') || (near.size > 0 && !near.has(node.id) && !isHovered),
      label: screen.labels.boxOf(node.id, x, y, zoom),
      selected: isSelected,
      focused: node.id === screen.focused,
      pinned: screen.pinned.has(node.id),
      more: isCounted ? (picture.undrawn.get(node.id) ?? 0) : 0,
    };
  });
}

/** Nodes as the keyboard's list holds them; `words` is what a screen reader says. */
export function mirrorNodes(
  cy: Core,
  picture: Picture,
  selected: string | null,
  words: (node: CanvasNode, links: number) => string,
): MirrorNode[] {
  const zoom = cy.zoom();
  return spots(cy, picture).map(({ node, look, x, y }) => ({
    id: node.id,
    x,
    y,
    width: look.width * zoom,
    height: look.height * zoom,
    words: words(node, picture.links.get(node.id) ?? 0),
    selected: node.id === selected,
  }));
}

/** The node whose number of what is not drawn is under a point. */
export function badgeUnder(nodes: readonly OverlayNode[], point: Point, zoom: number): string | null {
  const hit = nodes.find((node) => {
    const at = badgeAt(node, zoom);
    return node.more > 0 && Math.hypot(at.x - point.x, at.y - point.y) < BADGE_REACH;
  });
  return hit?.id ?? null;
}

interface Spot extends Point {
  readonly node: CanvasNode;
  readonly look: NodeLook;
}

function spots(cy: Core, { nodes, looks }: Picture): Spot[] {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return nodes.flatMap((node) => {
    const look = looks.get(node.id);
    const element = cy.getElementById(node.id);
    if (look === undefined || element.empty()) return [];
    const { x, y } = element.position();
    return [{ node, look, x: x * zoom + pan.x, y: y * zoom + pan.y }];
  });
}

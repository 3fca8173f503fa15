/** What is drawn, from the state of the page: nodes with their looks, lines, and how much of each node is not shown. Pure. */
import { drawnDegrees } from '../state/canvas.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { CanvasNode } from '../state/model.ts';
import { type DrawnLine, linesOf, lookOf, type NodeLook } from './look.ts';

export interface Picture {
  readonly nodes: readonly CanvasNode[];
  readonly lines: readonly DrawnLine[];
  readonly looks: ReadonlyMap<string, NodeLook>;
  /** Relationships in view, by node. */
  readonly links: ReadonlyMap<string, number>;
  /** Relationships that are not drawn, by node; absent where there are none. */
  readonly undrawn: ReadonlyMap<string, number>;
  /** Nodes whose number of what is not drawn stands in the picture all the time. */
  readonly badges: ReadonlySet<string>;
}

/** A number at every node would drown those that say something: the richest keep theirs, others show it when pointed at. */
const MOST_BADGES = 6;

export const EMPTY_PICTURE: Picture = {
  nodes: [],
  lines: [],
  looks: new Map(),
  links: new Map(),
  undrawn: new Map(),
  badges: new Set(),
};

/** The picture of a state; kinds that the legend has switched off are left out. */
export function pictureOf({ canvas, hiddenKinds }: Pick<ExplorerState, 'canvas' | 'hiddenKinds'>): Picture {
  const links = drawnDegrees(canvas);
  const looks = new Map<string, NodeLook>();
  for (const node of canvas.nodes) {
    const look = hiddenKinds.includes(node.label) ? null : lookOf(node, links.get(node.id) ?? 0);
    if (look !== null) looks.set(node.id, look);
  }
  const nodes = canvas.nodes.filter((node) => looks.has(node.id));
  const undrawn = new Map(
    nodes
      .map((node) => [node.id, node.degree - (links.get(node.id) ?? 0)] as const)
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1]),
  );
  return {
    nodes,
    lines: linesOf(canvas.relationships.filter((one) => looks.has(one.start) && looks.has(one.end))),
    looks,
    links,
    undrawn,
    badges: new Set([...undrawn.keys()].slice(0, MOST_BADGES)),
  };
}

/** Which nodes and lines stand out and which step back, from what is selected, hovered, found as a path, or outside of the time. */
import type { ExplorerState, PathSearch } from '../state/explorer.ts';
import type { CanvasNode, Selection, TimeWindow } from '../state/model.ts';
import type { DrawnLine } from './look.ts';

export interface Emphasis {
  /** Classes of each node and line; an absent one has none. */
  readonly classes: ReadonlyMap<string, string>;
  /** Lines whose role is written on them. */
  readonly spoken: readonly DrawnLine[];
  /** The line that is the selection. */
  readonly selectedLine: DrawnLine | null;
  readonly selectedNode: string | null;
  /** Nodes that are the selection or beside it: named first. */
  readonly near: ReadonlySet<string>;
}

/** A view with no more lines than this says all roles. */
const FEW_LINES = 12;
const FEW_DERIVED = 3;

/** The emphasis of a state; `lines` are those drawn. */
export function emphasisOf(
  state: Pick<ExplorerState, 'selection' | 'evidence' | 'hover' | 'window' | 'pathSearch'>,
  nodes: readonly CanvasNode[],
  lines: readonly DrawnLine[],
): Emphasis {
  const read: Selection = state.evidence === null ? null : { kind: 'relationship', id: state.evidence };
  const selectedLine = lineOf(state.selection, lines) ?? lineOf(read, lines);
  const path = pathIds(state.pathSearch);
  const selectedNode =
    state.selection?.kind === 'node' && nodes.some((node) => node.id === state.selection?.id)
      ? state.selection.id
      : null;
  const lit = lines.filter((line) => isLit(line, path, selectedNode, selectedLine));
  const near = new Set(lit.flatMap((line) => [line.start, line.end]));
  if (selectedNode !== null) near.add(selectedNode);
  const outside = outsideOf(nodes, state.window);
  const hovered = lineOf(state.hover, lines);
  const isQuiet = path !== null || selectedNode !== null || selectedLine !== null;
  const classes = new Map<string, string>();
  for (const { id } of nodes) {
    const own = [];
    if (outside.has(id)) own.push('outside');
    else if (isQuiet && !near.has(id)) own.push('dim');
    if (state.hover?.kind === 'node' && state.hover.id === id) own.push('hover');
    if (own.length > 0) classes.set(id, own.join(' '));
  }
  for (const line of lines) {
    const own = [];
    if (line === selectedLine) own.push('selected');
    else if (lit.includes(line)) own.push('near');
    else if (outside.has(line.start) || outside.has(line.end)) own.push('outside');
    else if (isQuiet) own.push('dim');
    if (line === hovered) own.push('hover');
    if (own.length > 0) classes.set(line.id, own.join(' '));
  }
  const spoken = lines.filter(
    (line) =>
      lines.length <= FEW_LINES ||
      line === selectedLine ||
      line === hovered ||
      path?.has(line.relationships[0]?.id ?? '') === true ||
      isHoveredEnd(line, state.hover) ||
      (lit.includes(line) && lit.length <= FEW_LINES),
  );
  // Derived lines say so even in a crowd; a few of them tell what the dashes mean, all of them would tell nothing else.
  spoken.push(...lit.filter((line) => line.kind === 'derived').slice(0, FEW_DERIVED));
  return { classes, spoken: [...new Set(spoken)], selectedLine, selectedNode, near };
}

function isHoveredEnd(line: DrawnLine, hover: Selection): boolean {
  return hover?.kind === 'node' && (line.start === hover.id || line.end === hover.id);
}

function isLit(
  line: DrawnLine,
  path: ReadonlySet<string> | null,
  node: string | null,
  selected: DrawnLine | null,
): boolean {
  if (path !== null) return line.relationships.some((one) => path.has(one.id));
  return line === selected || line.start === node || line.end === node;
}

/** The line that stands for a selected or hovered relationship. */
export function lineOf(selection: Selection, lines: readonly DrawnLine[]): DrawnLine | null {
  if (selection?.kind !== 'relationship') return null;
  return lines.find((line) => line.relationships.some((one) => one.id === selection.id)) ?? null;
}

function pathIds(search: PathSearch | null): ReadonlySet<string> | null {
  const path = search?.found?.[search.pick];
  return path === undefined ? null : new Set(path.relationships.map((one) => one.id));
}

/** Nodes with a date outside of the window; what has no date is never outside. */
function outsideOf(nodes: readonly CanvasNode[], window: TimeWindow | null): ReadonlySet<string> {
  if (window === null) return new Set();
  const isOutside = (node: CanvasNode): boolean => {
    const from = node.startDate ?? node.date;
    const to = node.endDate ?? from;
    return (
      from != null && to != null && (to < window.from.slice(0, to.length) || from > window.to.slice(0, from.length))
    );
  };
  return new Set(nodes.filter(isOutside).map((node) => node.id));
}

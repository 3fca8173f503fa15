/**
 * Where the name of each node stands: below, above, right or left of it, or at a corner, where fewest lines cross, never over
 * a node or another name, never cut off at the rim. What finds no place is left out, the least linked first. Pure geometry, px on screen.
 */

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type Side = 'below' | 'above' | 'right' | 'left' | `${'below' | 'above'}-${'right' | 'left'}`;

export interface LabelWish {
  readonly id: string;
  /** Middle and half size of the node. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Size of the text block. */
  readonly width: number;
  readonly height: number;
  /** Higher is placed first. */
  readonly rank: number;
  /** Shown whatever it covers: the selected node, the one under the pointer. */
  readonly must: boolean;
  /** Side of the last time: kept while it is as good as any, so that names do not jump. */
  readonly before: Side | null;
  /** The small number at the node, which no name may cover, its own neither. */
  readonly badge: Box | null;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Ids of its ends: a line at its own node is crossed by no fault of the label. */
  readonly start: string;
  readonly end: string;
}

export interface PlacedLabel {
  readonly side: Side;
  readonly box: Box;
}

const SIDES: readonly Side[] = [
  'below',
  'right',
  'left',
  'above',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
];
/** Space between node and name. */
const GAP = 4;
const CROSSING = 1;
const OWN_CROSSING = 0.6;
const MOVED = 0.5;
const RIM = 3;
const LEAST_GOOD: Readonly<Record<Side, number>> = {
  below: 0,
  above: 0.35,
  right: 0.2,
  left: 0.3,
  'below-right': 0.7,
  'below-left': 0.7,
  'above-right': 0.8,
  'above-left': 0.8,
};
/** So many of the most linked nodes are named before all others: by them one finds one's way. */
const HUBS = 8;
/** More than any number of lines that a node has on screen. */
const BEFORE = 10_000;

/** How early a node is named: hubs, then what is linked with the selection, then the rest, each by how many lines it has. */
export function rankOf(degrees: ReadonlyMap<string, number>, near: ReadonlySet<string>): (id: string) => number {
  const hubs = new Set(
    [...degrees]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, hubCount(degrees.size))
      .map(([id]) => id),
  );
  return (id) => (degrees.get(id) ?? 0) + (hubs.has(id) ? 2 * BEFORE : near.has(id) ? BEFORE : 0);
}

/** In a small picture not everything is a hub. */
function hubCount(nodes: number): number {
  return Math.min(HUBS, Math.ceil(nodes / 4));
}

/** Places names in a view of the given size; nodes that are no wish (or whose name is left out) still are in the way. */
export function placeLabels(
  wishes: readonly LabelWish[],
  lines: readonly Segment[],
  view: { readonly width: number; readonly height: number },
): Map<string, PlacedLabel> {
  const taken = new BoxGrid();
  for (const wish of wishes) {
    taken.add(nodeBox(wish), wish.id);
    if (wish.badge !== null) taken.add(wish.badge, `${wish.id} badge`);
  }
  const crossing = new SegmentGrid(lines);
  const placed = new Map<string, PlacedLabel>();
  const inOrder = [...wishes].sort(
    (a, b) => Number(b.must) - Number(a.must) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );
  for (const wish of inOrder) {
    const best = bestSide(wish, taken, crossing, view);
    if (best === null) continue;
    placed.set(wish.id, best);
    taken.add(best.box, `${wish.id} name`);
  }
  return placed;
}

function bestSide(
  wish: LabelWish,
  taken: BoxGrid,
  crossing: SegmentGrid,
  view: { readonly width: number; readonly height: number },
): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const side of SIDES) {
    const box = boxAt(wish, side);
    const blocked = taken.hits(box, wish.id);
    if (blocked && !wish.must) continue;
    const cost =
      crossing.cost(box, wish.id) +
      LEAST_GOOD[side] +
      (wish.before !== null && wish.before !== side ? MOVED : 0) +
      (isCut(box, view) ? RIM : 0) +
      (blocked ? 20 : 0);
    if (cost < least) {
      least = cost;
      best = { side, box };
    }
  }
  return best;
}

/** The box of a name on one side of its node. */
export function boxAt(wish: LabelWish, side: Side): Box {
  const { x, y, halfWidth, halfHeight, width, height } = wish;
  switch (side) {
    case 'below':
      return box(x - width / 2, y + halfHeight + GAP, width, height);
    case 'above':
      return box(x - width / 2, y - halfHeight - GAP - height, width, height);
    case 'below-right':
      return box(x + halfWidth, y + halfHeight, width, height);
    case 'below-left':
      return box(x - halfWidth - width, y + halfHeight, width, height);
    case 'above-right':
      return box(x + halfWidth, y - halfHeight - height, width, height);
    case 'above-left':
      return box(x - halfWidth - width, y - halfHeight - height, width, height);
    case 'right':
      return box(x + halfWidth + GAP + 2, y - height / 2, width, height);
    case 'left':
      return box(x - halfWidth - GAP - 2 - width, y - height / 2, width, height);
  }
}

/** Whether two boxes share more than a border. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

function box(x: number, y: number, width: number, height: number): Box {
  return { x1: x, y1: y, x2: x + width, y2: y + height };
}

function nodeBox({ x, y, halfWidth, halfHeight }: LabelWish): Box {
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
}

/** Cut off at the rim; a node that is itself outside of the view may have its name there. */
function isCut(one: Box, view: { readonly width: number; readonly height: number }): boolean {
  return one.x1 < 2 || one.y1 < 2 || one.x2 > view.width - 2 || one.y2 > view.height - 2;
}

const CELL = 96;

function cellsOf({ x1, y1, x2, y2 }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column += 1) {
    for (let row = Math.floor(y1 / CELL); row <= Math.floor(y2 / CELL); row += 1) keys.push(`${column},${row}`);
  }
  return keys;
}

/** Boxes by cells, so that a thousand names are placed in milliseconds. */
class BoxGrid {
  readonly #cells = new Map<string, { box: Box; owner: string }[]>();

  add(one: Box, owner: string): void {
    for (const key of cellsOf(one)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [{ box: one, owner }]);
      else cell.push({ box: one, owner });
    }
  }

  hits(one: Box, owner: string): boolean {
    return cellsOf(one).some((key) =>
      (this.#cells.get(key) ?? []).some((other) => other.owner !== owner && overlaps(other.box, one)),
    );
  }
}

class SegmentGrid {
  readonly #cells = new Map<string, Segment[]>();

  constructor(lines: readonly Segment[]) {
    for (const line of lines) for (const key of cellsAlong(line)) this.#put(key, line);
  }

  #put(key: string, line: Segment): void {
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [line]);
    else cell.push(line);
  }

  /** What the lines through a box cost the name of node `id`. */
  cost(one: Box, id: string): number {
    const through = new Set<Segment>();
    for (const key of cellsOf(one)) {
      for (const line of this.#cells.get(key) ?? []) if (crosses(line, one)) through.add(line);
    }
    let sum = 0;
    for (const line of through) sum += line.start === id || line.end === id ? OWN_CROSSING : CROSSING;
    return sum;
  }
}

function cellsAlong(line: Segment): Set<string> {
  const steps = Math.max(1, Math.ceil(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) / (CELL / 3)));
  const keys = new Set<string>();
  for (let step = 0; step <= Math.min(steps, 400); step += 1) {
    const x = line.x1 + ((line.x2 - line.x1) * step) / steps;
    const y = line.y1 + ((line.y2 - line.y1) * step) / steps;
    keys.add(`${Math.floor(x / CELL)},${Math.floor(y / CELL)}`);
  }
  return keys;
}

/** Whether a segment touches a box (Liang–Barsky). */
export function crosses(line: Segment, one: Box): boolean {
  const dx = line.x2 - line.x1;
  const dy = line.y2 - line.y1;
  let enter = 0;
  let leave = 1;
  for (const [step, distance] of [
    [-dx, line.x1 - one.x1],
    [dx, one.x2 - line.x1],
    [-dy, line.y1 - one.y1],
    [dy, one.y2 - line.y1],
  ] as const) {
    if (step === 0) {
      if (distance < 0) return false;
    } else if (step < 0) enter = Math.max(enter, distance / step);
    else leave = Math.min(leave, distance / step);
  }
  return enter <= leave;
}

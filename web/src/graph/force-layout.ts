/**
 * Positions for nodes: links pull, nodes part as the boxes that they and their names take, meetings and policies lean to x by
 * date. Nodes that are fixed do not move by a hair. Pure and deterministic; runs in a worker, where a thousand nodes take a second.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface LayoutNode {
  readonly id: string;
  /** Where it stands and stays; null when a place has to be found. */
  readonly fixed: { readonly x: number; readonly y: number } | null;
  /** Where a new node comes in; null for the middle of the picture. */
  readonly from: { readonly x: number; readonly y: number } | null;
  /** Box that the node and its name take, in px. */
  readonly width: number;
  readonly height: number;
  /** Days since any fixed day; null for what has no date. */
  readonly day: number | null;
}

export interface LayoutLink {
  readonly start: string;
  readonly end: string;
  /** Structure pulls less than what people do. */
  readonly weak: boolean;
}

export interface LayoutTask {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** The picture's size in px; it gives the proportion, and for few nodes the room. */
  readonly width: number;
  readonly height: number;
  /** Its middle. */
  readonly middle: { readonly x: number; readonly y: number };
  /** The node to stand in the middle, if none is fixed. */
  readonly centre: string | null;
}

export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly goal: number | null;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

const TICKS = 260;
/** Beyond this a small picture would only get longer lines. */
const MOST_STRETCH = 1.9;
/** Space that a node takes beyond its box, so that lines stay visible between names. */
const AIR = 1.9;
/** Steps, in px, in which a free place is looked for, and how many before it is given up. */
const RING = 16;
const MOST_RINGS = 60;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Places for all nodes of the task, fixed ones included. */
export function layOut(task: LayoutTask): Positions {
  const room = roomFor(task);
  const bodies = task.nodes.map((node, index) => toBody(node, index, task, room));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const links = task.links
    .map(({ start, end, weak }) => ({ source: byId.get(start), target: byId.get(end), weak }))
    .filter((link) => link.source !== undefined && link.target !== undefined && link.source !== link.target);
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-320).distanceMax(480))
    .force(
      'link',
      forceLink<Body, { source: Body; target: Body; weak: boolean }>(
        links as { source: Body; target: Body; weak: boolean }[],
      )
        .distance((link) => 70 + (link.source.halfWidth + link.target.halfWidth) * 0.55)
        .strength((link) => (link.weak ? 0.04 : 0.16)),
    )
    .force(
      'date',
      forceX<Body>((body) => body.goal ?? room.x).strength((body) => (body.goal === null ? 0.03 : 0.3)),
    )
    .force('y', forceY<Body>(room.y).strength(0.05 * (room.width / room.height)))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    part(bodies, Math.min(1, (tick + 20) / 120));
    keepInside(bodies, room);
  }
  if (task.nodes.every((node) => node.fixed === null)) stretch(bodies, room);
  for (let pass = 0; pass < 80 && part(bodies, 1); pass += 1) keepInside(bodies, room);
  settle(bodies);
  return new Map(bodies.map((body) => [body.id, { x: Math.round(body.x), y: Math.round(body.y) }]));
}

/** The rectangle to fill: the view itself, or the same proportion bigger when the boxes would crowd it. */
function roomFor(task: LayoutTask): Room {
  const needed = task.nodes.reduce((sum, node) => sum + node.width * node.height * AIR, 0);
  const scale = Math.max(1, Math.sqrt(needed / Math.max(1, task.width * task.height)));
  return { width: task.width * scale, height: task.height * scale, ...task.middle };
}

function toBody(node: LayoutNode, index: number, task: LayoutTask, room: Room): Body {
  const days = task.nodes.flatMap((one) => (one.day === null ? [] : [one.day]));
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const goal =
    node.day === null || days.length < 3 ? null : room.x + ((node.day - first) / span - 0.5) * room.width * 0.86;
  const angle = index * GOLDEN_ANGLE;
  const spread = node.from === null ? 14 * Math.sqrt(index + 0.5) : 30 + 4 * Math.sqrt(index);
  const from = node.from ?? { x: goal ?? room.x, y: room.y };
  const isCentre = node.id === task.centre && task.nodes.every((one) => one.fixed === null);
  const start = node.fixed ?? (isCentre ? { x: room.x, y: room.y } : null);
  const x = start?.x ?? from.x + Math.cos(angle) * spread;
  const y = start?.y ?? from.y + Math.sin(angle) * spread;
  return {
    id: node.id,
    halfWidth: node.width / 2,
    halfHeight: node.height / 2,
    goal,
    x,
    y,
    vx: 0,
    vy: 0,
    ...(node.fixed === null ? {} : { fx: node.fixed.x, fy: node.fixed.y }),
  };
}

/** Pulls a first picture to the rims of its room, each way by itself: a hub's star is round, a screen is not. */
function stretch(bodies: readonly Body[], room: Room): void {
  for (const [axis, half, middle, size] of [
    ['x', 'halfWidth', room.x, room.width],
    ['y', 'halfHeight', room.y, room.height],
  ] as const) {
    const least = Math.min(...bodies.map((body) => body[axis] - body[half]));
    const most = Math.max(...bodies.map((body) => body[axis] + body[half]));
    const factor = Math.min(MOST_STRETCH, size / Math.max(1, most - least));
    const from = (least + most) / 2;
    for (const body of bodies) body[axis] = middle + (body[axis] - from) * Math.max(1, factor);
  }
}

/** Pushes overlapping boxes apart along the shorter way; true when something moved. Sweeps over x, so few pairs are looked at. */
function part(bodies: readonly Body[], strength: number): boolean {
  const sorted = [...bodies].sort((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth));
  let moved = false;
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || b.x - b.halfWidth >= a.x + a.halfWidth) break;
      moved = partPair(a, b, strength) || moved;
    }
  }
  return moved;
}

function partPair(a: Body, b: Body, strength: number): boolean {
  const overX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const overY = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const share = a.fx != null ? 0 : b.fx != null ? 1 : 0.5;
  if (a.fx != null && b.fx != null) return false;
  if (overX < overY) {
    const push = (a.x < b.x || (a.x === b.x && a.id < b.id) ? -1 : 1) * overX * strength;
    a.x += push * share;
    b.x -= push * (1 - share);
  } else {
    const push = (a.y < b.y || (a.y === b.y && a.id < b.id) ? -1 : 1) * overY * strength;
    a.y += push * share;
    b.y -= push * (1 - share);
  }
  return true;
}

/**
 * What still lies on another after all pushing (new nodes between fixed ones, or at the rim) goes to the nearest free place, outside
 * of the room if there is none inside: a node that one has to look for is better than two on one spot.
 */
function settle(bodies: readonly Body[]): void {
  for (const body of bodies) {
    if (body.fx != null) continue;
    const lies = (x: number, y: number): boolean => bodies.some((other) => other !== body && covers(other, body, x, y));
    if (!lies(body.x, body.y)) continue;
    const { x, y } = body;
    for (let ring = 1; ring <= MOST_RINGS && lies(body.x, body.y); ring += 1) {
      for (let turn = 0; turn < ring * 6 && lies(body.x, body.y); turn += 1) {
        const angle = (turn * Math.PI * 2) / (ring * 6);
        body.x = x + Math.cos(angle) * ring * RING;
        body.y = y + Math.sin(angle) * ring * RING;
      }
    }
  }
}

/** Whether `other` would lie on `body`, were it at x, y. */
function covers(other: Body, body: Body, x: number, y: number): boolean {
  return (
    other.halfWidth + body.halfWidth - Math.abs(other.x - x) > 1 &&
    other.halfHeight + body.halfHeight - Math.abs(other.y - y) > 1
  );
}

function keepInside(bodies: readonly Body[], room: Room): void {
  for (const body of bodies) {
    if (body.fx != null) continue;
    const x = Math.max(0, room.width / 2 - body.halfWidth);
    const y = Math.max(0, room.height / 2 - body.halfHeight);
    body.x = Math.min(room.x + x, Math.max(room.x - x, body.x));
    body.y = Math.min(room.y + y, Math.max(room.y - y, body.y));
  }
}

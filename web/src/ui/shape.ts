/** The outline of each kind as an SVG path around the middle point; used by glyphs, legend and the exported picture. */
import type { KindLabel } from './kinds.ts';

/** Half of the width and half of the height of a shape, in px. */
export interface HalfSize {
  readonly x: number;
  readonly y: number;
}

type Draw = (half: HalfSize) => string;

const DRAW: Readonly<Record<KindLabel, Draw>> = {
  Official: ellipse,
  Post: ellipse,
  Organization: (half) => roundedBox(half, half.y * 0.3),
  City: (half) => polygon(regular(5, half, -Math.PI / 2)),
  Meeting: (half) => roundedBox(half, half.y),
  Policy: (half) => roundedBox(half, half.y * 0.14),
  Initiative: (half) => polygon(regular(6, half, 0)),
  CaseStudy: ({ x, y }) =>
    polygon([
      [0, -y],
      [x, y * 0.84],
      [-x, y * 0.84],
    ]),
  Measure: ({ x, y }) =>
    polygon([
      [-x, -y * 0.8],
      [x * 0.45, -y * 0.8],
      [x, 0],
      [x * 0.45, y * 0.8],
      [-x, y * 0.8],
    ]),
  Figure: ({ x, y }) => cutBox(x, y, Math.min(x, y) * 0.5),
  Issue: (half) => roundedBox(half, half.y * 0.14),
};

/** Path data (`d`) for a kind's outline with the given half sizes, centred on 0,0. */
export function shapePath(label: KindLabel, half: HalfSize): string {
  return DRAW[label](half);
}

/** 《》 as a path for a policy of the given half height. */
export function bookMarksPath(half: number): string {
  const u = half / 3.1;
  const mark = (at: number): string => `M${n(at * u)} ${n(-1.2 * u)}l${n(-u)} ${n(1.2 * u)}l${n(u)} ${n(1.2 * u)}`;
  return `${mark(-0.2)}${mark(1.2)}`;
}

/** A flag as a path for an initiative of the given half height. */
export function flagPath(half: number): string {
  const u = half / 16;
  return `M${n(-4.5 * u)} ${n(8 * u)}V${n(-7.5 * u)}H${n(6.5 * u)}l${n(-3 * u)} ${n(4 * u)}l${n(3 * u)} ${n(4 * u)}H${n(-4.5 * u)}`;
}

function ellipse({ x, y }: HalfSize): string {
  return `M${n(-x)} 0a${n(x)} ${n(y)} 0 1 0 ${n(2 * x)} 0a${n(x)} ${n(y)} 0 1 0 ${n(-2 * x)} 0z`;
}

function roundedBox({ x, y }: HalfSize, radius: number): string {
  const r = Math.min(radius, x, y);
  const arc = (dx: number, dy: number): string => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(-x + r)} ${n(-y)}H${n(x - r)}${arc(r, r)}V${n(y - r)}${arc(-r, r)}H${n(-x + r)}${arc(-r, -r)}V${n(-y + r)}${arc(r, -r)}z`;
}

function cutBox(x: number, y: number, c: number): string {
  return polygon([
    [-x + c, -y],
    [x - c, -y],
    [x, -y + c],
    [x, y - c],
    [x - c, y],
    [-x + c, y],
    [-x, y - c],
    [-x, -y + c],
  ]);
}

function regular(sides: number, half: HalfSize, turn: number): [number, number][] {
  return Array.from({ length: sides }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / sides;
    return [half.x * Math.cos(angle), half.y * Math.sin(angle)];
  });
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`;
}

/** Two decimals are below what a screen can show, and keep the markup short. */
function n(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The order in which the keyboard walks over the canvas, and the nearest node in a direction. Pure geometry, px. */

export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Nodes less than this apart in height are read as one row. */
const ROW = 56;

/** Rows from top to bottom, each from left to right. */
export function readingOrder(spots: readonly Spot[]): Spot[] {
  const byHeight = [...spots].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Spot[][] = [];
  for (const spot of byHeight) {
    const row = rows[rows.length - 1];
    if (row?.[0] !== undefined && spot.y - row[0].y < ROW) row.push(spot);
    else rows.push([spot]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

/** The nearest spot that lies that way (within 60° of the axis, near the axis preferred), or null. */
export function nearest(from: Spot, spots: readonly Spot[], direction: Direction): Spot | null {
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const dx = spot.x - from.x;
    const dy = spot.y - from.y;
    const [along, across] =
      direction === 'right' ? [dx, dy] : direction === 'left' ? [-dx, dy] : direction === 'down' ? [dy, dx] : [-dy, dx];
    if (spot.id === from.id || along <= 0 || Math.abs(across) > along * 1.8) continue;
    const cost = along + Math.abs(across) * 1.6;
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return best;
}

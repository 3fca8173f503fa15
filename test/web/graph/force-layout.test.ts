import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayoutNode, type LayoutTask, layOut } from '../../../web/src/graph/force-layout.ts';

function node(id: string, more: Partial<LayoutNode> = {}): LayoutNode {
  return { id, fixed: null, from: null, width: 70, height: 44, day: null, ...more };
}

function task(nodes: LayoutNode[], more: Partial<LayoutTask> = {}): LayoutTask {
  const links = nodes.slice(1).map(({ id }) => ({ start: nodes[0]?.id ?? '', end: id, weak: false }));
  return { nodes, links, width: 800, height: 440, middle: { x: 0, y: 0 }, centre: nodes[0]?.id ?? null, ...more };
}

const star = (count: number): LayoutNode[] => Array.from({ length: count }, (_, index) => node(`n${index}`));

describe('the layout', () => {
  test('does not move a node that has its place', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -220, max: 220 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(places, (list) => {
        const old = list.map(([x, y], index) => node(`old${index}`, { fixed: { x, y } }));
        const fresh = Array.from({ length: 6 }, (_, index) => node(`new${index}`, { from: old[0]?.fixed ?? null }));
        const found = layOut(task([...old, ...fresh]));
        for (const { id, fixed } of old) expect(found.get(id)).toEqual(fixed);
      }),
      { numRuns: 25 },
    );
  });

  test('gives the same places to the same question', () => {
    expect(layOut(task(star(20)))).toEqual(layOut(task(star(20))));
  });

  test('leaves no two boxes over each other', () => {
    const nodes = star(25);
    const found = layOut(task(nodes));
    for (const a of nodes) {
      for (const b of nodes) {
        if (a.id >= b.id) continue;
        const [here, there] = [found.get(a.id), found.get(b.id)];
        const apartX = Math.abs((here?.x ?? 0) - (there?.x ?? 0)) >= a.width - 2;
        const apartY = Math.abs((here?.y ?? 0) - (there?.y ?? 0)) >= a.height - 2;
        expect(apartX || apartY).toBe(true);
      }
    }
  });

  test('fills the picture instead of its middle', () => {
    const found = [...layOut(task(star(25))).values()];
    const width = Math.max(...found.map((one) => one.x)) - Math.min(...found.map((one) => one.x));
    expect(width).toBeGreaterThan(500);
  });

  test('leans on time: an early meeting stands to the left of a late one', () => {
    const meetings = Array.from({ length: 12 }, (_, index) => node(`m${index}`, { day: index * 30 }));
    const found = layOut(task([node('hub'), ...meetings]));
    expect(found.get('m0')?.x).toBeLessThan(found.get('m6')?.x ?? 0);
    expect(found.get('m6')?.x).toBeLessThan(found.get('m11')?.x ?? 0);
  });

  test('places three hundred nodes in time for a worker', () => {
    const started = performance.now();
    expect(layOut(task(star(300))).size).toBe(300);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

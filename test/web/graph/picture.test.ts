import { describe, expect, test } from 'vitest';
import { emphasisOf } from '../../../web/src/graph/emphasis.ts';
import { linesOf } from '../../../web/src/graph/look.ts';
import { pictureOf } from '../../../web/src/graph/picture.ts';
import { nearest, readingOrder } from '../../../web/src/graph/reading-order.ts';
import { foldSteps, NOTHING_KNOWN } from '../../../web/src/state/canvas.ts';
import type { CanvasNode, CanvasRelationship } from '../../../web/src/state/model.ts';

function line(id: string, start: string, end: string, more: Partial<CanvasRelationship> = {}): CanvasRelationship {
  const usual = { type: 'ATTENDS', role: 'ATTENDS', derived: false, planned: false } as const;
  return { id, start, end, ...usual, confidence: 0.9, statements: 1, score: null, ...more };
}

const person = (id: string, degree = 3): CanvasNode => ({ id, label: 'Official', name: id, degree });
const meeting = (id: string, startDate: string): CanvasNode => ({
  id,
  label: 'Meeting',
  name: id,
  degree: 2,
  startDate,
});
const canvasOf = (nodes: CanvasNode[], relationships: CanvasRelationship[]) => ({
  ...foldSteps([], NOTHING_KNOWN),
  nodes,
  relationships,
});
const AT_REST = { selection: null, evidence: null, hover: null, window: null, pathSearch: null } as const;

describe('lines', () => {
  test('two roles of one person at one meeting are one line, the stronger role first', () => {
    const [only, ...others] = linesOf([line('a', 'p', 'm'), line('b', 'p', 'm', { role: 'PRESIDES' })]);
    expect(others).toEqual([]);
    expect(only?.relationships.map((one) => one.id)).toEqual(['b', 'a']);
  });

  test('what is derived has a line of its own beside what is stated', () => {
    const lines = linesOf([
      line('a', 'p', 'i', { type: 'PROMOTES', role: null }),
      line('b', 'p', 'i', { type: 'DRIVES', role: null, derived: true, confidence: null }),
    ]);
    expect(lines.map((one) => one.kind)).toEqual(['stated', 'derived']);
  });

  test('a thing that relates to itself has no line', () => {
    expect(linesOf([line('a', 'm', 'm')])).toEqual([]);
  });
});

describe('the picture', () => {
  test('leaves out a kind that the legend has switched off, and its lines', () => {
    const canvas = canvasOf([person('p'), meeting('m', '2024-03-01')], [line('a', 'p', 'm')]);
    const picture = pictureOf({ canvas, hiddenKinds: ['Meeting'] });
    expect(picture.nodes.map((node) => node.id)).toEqual(['p']);
    expect(picture.lines).toEqual([]);
  });

  test('counts what is not drawn', () => {
    const canvas = canvasOf([person('p', 9), meeting('m', '2024-03-01')], [line('a', 'p', 'm')]);
    expect(pictureOf({ canvas, hiddenKinds: [] }).undrawn.get('p')).toBe(8);
  });
});

describe('emphasis', () => {
  const nodes = [person('p'), person('q'), meeting('m', '2024-03-01'), meeting('n', '2024-09-01')];
  const lines = linesOf([line('a', 'p', 'm'), line('b', 'q', 'n')]);

  test('at rest nothing steps back', () => {
    expect(emphasisOf(AT_REST, nodes, lines).classes.size).toBe(0);
  });

  test('a selected node keeps its neighbours; all else steps back', () => {
    const { classes } = emphasisOf({ ...AT_REST, selection: { kind: 'node', id: 'p' } }, nodes, lines);
    expect(classes.get('q')).toBe('dim');
    expect(classes.has('m')).toBe(false);
    expect(classes.get(lines[0]?.id ?? '')).toBe('near');
    expect(classes.get(lines[1]?.id ?? '')).toBe('dim');
  });

  test('a selected relationship marks its line', () => {
    const emphasis = emphasisOf({ ...AT_REST, selection: { kind: 'relationship', id: 'b' } }, nodes, lines);
    expect(emphasis.selectedLine).toBe(lines[1]);
    expect(emphasis.classes.get(lines[1]?.id ?? '')).toContain('selected');
  });

  test('what lies outside of the time window fades, and what has no date does not', () => {
    const window = { from: '2024-01-01', to: '2024-06-30' };
    const { classes } = emphasisOf({ ...AT_REST, window }, nodes, lines);
    expect(classes.get('n')).toBe('outside');
    expect(classes.has('m')).toBe(false);
    expect(classes.has('p')).toBe(false);
  });
});

describe('the walk of the keyboard', () => {
  const spots = [
    { id: 'c', x: 10, y: 200 },
    { id: 'b', x: 300, y: 20 },
    { id: 'a', x: 20, y: 40 },
  ];

  test('reads rows from top to bottom, each from left to right', () => {
    expect(readingOrder(spots).map((spot) => spot.id)).toEqual(['a', 'b', 'c']);
  });

  test('arrows go to the nearest node that way, or nowhere', () => {
    const a = { id: 'a', x: 20, y: 40 };
    expect(nearest(a, spots, 'right')?.id).toBe('b');
    expect(nearest(a, spots, 'down')?.id).toBe('c');
    expect(nearest(a, spots, 'left')).toBeNull();
  });
});

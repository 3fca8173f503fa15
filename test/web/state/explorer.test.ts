import { describe, expect, test } from 'vitest';
import { undrawn } from '../../../web/src/state/canvas.ts';
import { createExplorer } from '../../../web/src/state/explorer.ts';
import type { CanvasNode, CanvasRelationship } from '../../../web/src/state/model.ts';
import type { GraphSource } from '../../../web/src/state/source.ts';

const idOf = (prefix: string, number: number): string => `${prefix}-${number.toString(16).padStart(24, '0')}`;
const person = (number: number): string => idOf('official', number);
const meeting = (number: number): string => idOf('meeting', number);

/** A little world: person 1 was at meetings 1 to 40, person 2 at meeting 1 only. */
function world(meetings = 40) {
  const edges: CanvasRelationship[] = Array.from({ length: meetings }, (_, index) => attends(1, index + 1));
  edges.push(attends(2, 1));
  const node = (id: string): CanvasNode => ({
    id,
    label: id.startsWith('official') ? 'Official' : 'Meeting',
    name: id.slice(-2),
    degree: edges.filter((edge) => edge.start === id || edge.end === id).length,
  });
  const known = new Set(edges.flatMap((edge) => [edge.start, edge.end]));
  const around = (id: string): CanvasRelationship[] => edges.filter((edge) => edge.start === id || edge.end === id);
  const page = (id: string, first: number, from: number) => {
    const list = around(id).slice(from, from + first);
    const total = around(id).length;
    return {
      nodes: list.map((edge) => node(edge.start === id ? edge.end : edge.start)),
      relationships: list,
      total,
      after: from + first < total ? String(from + first) : null,
    };
  };
  const asked: string[] = [];
  let isDown = false;
  const answer = async <T>(name: string, value: () => T): Promise<T> => {
    asked.push(name);
    await Promise.resolve();
    if (isDown) throw new Error('down');
    return value();
  };
  const source: GraphSource = {
    entities: (ids) => answer('entities', () => ids.filter((id) => known.has(id)).map(node)),
    surroundings: (id, first) => answer('surroundings', () => ({ ...page(id, first, 0), after: null })),
    neighbours: (id, _filter, first, after) => answer('neighbours', () => page(id, first, Number(after ?? 0))),
    among: (ids) => answer('among', () => edges.filter((edge) => ids.includes(edge.start) && ids.includes(edge.end))),
    paths: (from, to) =>
      answer('paths', () => {
        const shared = around(from).filter((edge) => around(to).some((other) => other.end === edge.end));
        return shared.map((edge) => ({
          nodes: [node(from), node(edge.end), node(to)],
          relationships: edges.filter((one) => one.end === edge.end && (one.start === from || one.start === to)),
        }));
      }),
    counts: () => answer('counts', () => []),
  };
  return {
    source,
    asked,
    setDown(down: boolean) {
      isDown = down;
    },
  };
}

function attends(who: number, what: number): CanvasRelationship {
  return {
    id: idOf('attends', who * 1000 + what),
    type: 'ATTENDS',
    start: person(who),
    end: meeting(what),
    role: 'ATTENDS',
    derived: false,
    planned: false,
    confidence: 0.9,
    statements: 1,
    score: null,
  };
}

function start(meetings?: number) {
  const there = world(meetings);
  const explorer = createExplorer(there.source, () => 0);
  const idle = async (): Promise<void> => {
    for (let turn = 0; turn < 200 && explorer.store.getState().work.kind === 'running'; turn += 1)
      await Promise.resolve();
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  const names = (): string[] => explorer.store.getState().canvas.nodes.map((one) => one.id);
  return { ...explorer, ...there, idle, names, state: explorer.store.getState };
}

describe('the canvas', () => {
  test('shows an opened person with the first 24 neighbours, and says how many there are', async () => {
    const { actions, idle, names, state } = start();
    actions.open(person(1));
    await idle();
    expect(names()).toHaveLength(25);
    expect(state().canvas.centre).toBe(person(1));
    expect(state().canvas.pages.get(person(1))?.total).toBe(40);
    expect(undrawn(state().canvas, person(1))).toBe(16);
  });

  test('grows by exactly ten at "Add 10", though the first pages hold what is there already', async () => {
    const { actions, idle, names } = start();
    actions.open(person(1));
    await idle();
    actions.expand(person(1));
    await idle();
    expect(names()).toHaveLength(35);
    expect(new Set(names()).size).toBe(35);
    actions.expand(person(1));
    await idle();
    expect(names()).toHaveLength(41);
  });

  test('is put back by undo without asking the server, and forward again by redo', async () => {
    const { actions, idle, names, asked, state } = start();
    actions.open(person(1));
    await idle();
    const before = names();
    actions.expand(person(1));
    await idle();
    const after = names();
    const count = asked.length;
    actions.undo();
    expect(names()).toEqual(before);
    actions.redo();
    expect(names()).toEqual(after);
    expect(asked).toHaveLength(count);
    actions.undo();
    actions.hide([meeting(1)]);
    expect(state().undone).toEqual([]);
  });

  test('hides a node with its lines, and shows it again', async () => {
    const { actions, idle, names, state } = start(3);
    actions.open(person(1));
    await idle();
    actions.hide([meeting(2)]);
    expect(names()).not.toContain(meeting(2));
    expect(state().canvas.relationships.some((one) => one.end === meeting(2))).toBe(false);
    expect([...state().canvas.hidden]).toEqual([meeting(2)]);
    actions.showHidden();
    expect(names()).toContain(meeting(2));
  });

  test('keeps what it has when the service fails, and goes on from there at the next try', async () => {
    const { actions, idle, names, state, setDown } = start();
    actions.open(person(1));
    await idle();
    setDown(true);
    actions.expand(person(1));
    await idle();
    expect(state().work.kind).toBe('failed');
    expect(names()).toHaveLength(25);
    setDown(false);
    actions.retry();
    await idle();
    expect(state().work.kind).toBe('idle');
    expect(names()).toHaveLength(35);
  });

  test('gives up a failed step when told so, and keeps everything before it', async () => {
    const { actions, idle, names, state, setDown } = start();
    actions.open(person(1));
    await idle();
    setDown(true);
    actions.expand(person(1));
    await idle();
    actions.cancel();
    expect(state().work.kind).toBe('idle');
    expect(state().steps).toHaveLength(1);
    expect(names()).toHaveLength(25);
  });

  test('comes back whole from its steps alone, as after a reload', async () => {
    const first = start();
    first.actions.open(person(1));
    await first.idle();
    first.actions.expand(person(1));
    await first.idle();
    first.actions.hide([meeting(5)]);
    const { steps } = first.state();
    const second = start();
    second.actions.goTo({ ...second.state(), steps, view: 'network' });
    await second.idle();
    expect(second.names()).toEqual(first.names());
  });

  test('says what of a link is gone', async () => {
    const { actions, idle, state } = start();
    actions.open(person(9));
    await idle();
    expect(state().canvas.missing).toEqual([person(9)]);
    expect(state().canvas.nodes).toEqual([]);
  });
});

describe('a step that adds nothing', () => {
  test('leaves no mark in the trail, and a notice says so', async () => {
    const { actions, idle, names, state } = start(3);
    actions.open(person(1));
    await idle();
    const before = names();
    actions.expand(person(1));
    await idle();
    expect(state().steps.map(({ kind }) => kind)).toEqual(['open']);
    expect(names()).toEqual(before);
    expect(state().notice).toMatchObject({ kind: 'nothing-added', step: { kind: 'expand', id: person(1) } });
    actions.add([meeting(2)]);
    await idle();
    expect(state().canvas.trail).toHaveLength(1);
    expect(state().notice).toMatchObject({ step: { kind: 'add', ids: [meeting(2)] } });
  });

  test('takes nothing from what can be done again', async () => {
    const { actions, idle, state } = start(3);
    actions.open(person(1));
    await idle();
    actions.hide([meeting(1)]);
    actions.undo();
    actions.expand(person(1));
    await idle();
    expect(state().undone.map(({ kind }) => kind)).toEqual(['hide']);
    actions.redo();
    expect(state().canvas.hidden.size).toBe(1);
  });

  test('is a step all the same when it brings a hidden thing back', async () => {
    const { actions, idle, names, state } = start(3);
    actions.open(person(1));
    await idle();
    actions.hide([meeting(2)]);
    actions.add([meeting(2)]);
    await idle();
    expect(names()).toContain(meeting(2));
    expect(state().canvas.trail.map(({ added }) => added)).toEqual([4, 0, 1]);
    actions.undo();
    expect(names()).not.toContain(meeting(2));
  });

  test('in an old address is left out, and what comes after it is done', async () => {
    const first = start(3);
    first.actions.open(person(1));
    await first.idle();
    const { steps } = first.state();
    const second = start(3);
    second.actions.goTo({
      ...second.state(),
      steps: [...steps, { kind: 'add', ids: [meeting(1)] }, { kind: 'add', ids: [person(2)] }],
      view: 'network',
    });
    await second.idle();
    expect(second.state().canvas.trail.map(({ added }) => added)).toEqual([4, 1]);
  });

  test('is no second opening of what was opened last', async () => {
    const { actions, idle, state } = start(3);
    actions.open(person(1));
    await idle();
    actions.goHome();
    actions.open(person(1));
    await idle();
    expect(state().steps).toHaveLength(1);
    expect(state().view).toBe('network');
  });
});

describe('the search for a path', () => {
  test('lists the shortest paths and draws the first, and another one in its place', async () => {
    const { actions, idle, names, state } = start(5);
    actions.open(person(2));
    await idle();
    actions.findPath(person(2), person(1));
    await idle();
    expect(state().pathSearch?.found).toHaveLength(1);
    expect(names()).toContain(person(1));
    actions.drawPath(0);
    expect(state().steps.filter((step) => step.kind === 'path')).toHaveLength(1);
  });

  test('takes the thing that is found next as its second end', async () => {
    const { actions, idle, state } = start(5);
    actions.open(person(2));
    await idle();
    actions.startPath(person(2));
    expect(state().pathSearch?.to).toBeNull();
    actions.arrive(person(1));
    await idle();
    expect(state().pathSearch).toMatchObject({ from: person(2), to: person(1) });
  });
});

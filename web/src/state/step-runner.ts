/** Changes the steps, and fetches what they need: one step after the other, the way the user took. */
import type { StoreApi } from 'zustand/vanilla';
import { addsNothing, asksServer, foldSteps, type Known, resultKey } from './canvas.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { Step } from './model.ts';
import { type News, runLastStep } from './run-step.ts';
import type { GraphSource } from './source.ts';

export interface StepRunner {
  /** Puts other steps in place, with what else changes at the same moment, and fetches what is missing. */
  setSteps(steps: readonly Step[], change?: Partial<ExplorerState>): void;
  /** One more step; what was undone is forgotten. */
  push(step: Step, change?: Partial<ExplorerState>): void;
  /** Runs again what has no result. */
  settle(): Promise<void>;
  /** Gives up the step that is running or has failed, and those behind it. */
  cancel(): void;
}

/** A runner over one store and one source; `now` is the clock, in ms. */
export function createStepRunner(store: StoreApi<ExplorerState>, source: GraphSource, now: () => number): StepRunner {
  const { getState: get, setState: set } = store;
  let running: AbortController | null = null;
  /** What could be done again before the latest step; given back when that step turns out to be none. */
  let undoneBefore: { readonly step: Step; readonly undone: readonly Step[] } | null = null;

  function setSteps(steps: readonly Step[], change: Partial<ExplorerState> = {}): void {
    const next = { ...get(), ...change, steps };
    const canvas = foldSteps(steps, next.known);
    set({ ...next, canvas, expanding: null });
    void settle();
  }

  function push(step: Step, change: Partial<ExplorerState> = {}): void {
    undoneBefore = { step, undone: get().undone };
    setSteps([...get().steps, step], { undone: [], view: 'network', ...change });
  }

  /** Runs the steps that have no result yet, in order; a change of steps meanwhile starts it anew. */
  async function settle(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    for (let todo = nextStep(get()); todo !== null; todo = nextStep(get())) {
      const step = todo[todo.length - 1];
      if (step === undefined) break;
      set({ work: { kind: 'running', step, since: now() } });
      try {
        const news = await runLastStep(todo, get().known, source, mine.signal);
        if (mine.signal.aborted) return;
        learn(todo, news);
      } catch (error) {
        if (!mine.signal.aborted) set({ work: { kind: 'failed', step, error } });
        return;
      }
    }
    if (get().work.kind !== 'idle') set({ work: { kind: 'idle' } });
    await learnNames(mine.signal);
  }

  function learn(done: readonly Step[], news: News): void {
    const { steps, known: before } = get();
    const known = merge(before, news, resultKey(done));
    if (addsNothing(done, known)) takeBack(done, known);
    else set({ known, canvas: foldSteps(steps, known) });
  }

  /** Takes the last of `done` out again, as if it had never been asked for, and says so. */
  function takeBack(done: readonly Step[], known: Known): void {
    const { steps: all, undone } = get();
    const step = done[done.length - 1];
    if (step === undefined) return;
    const steps = [...done.slice(0, -1), ...all.slice(done.length)];
    set({
      steps,
      known,
      canvas: foldSteps(steps, known),
      undone: undoneBefore?.step === step ? undoneBefore.undone : undone,
      notice: { kind: 'nothing-added', step },
    });
  }

  /** Names for steps of the trail that lie before the last `open` and were not run, after a reload. */
  async function learnNames(signal: AbortSignal): Promise<void> {
    const { steps, known } = get();
    const unknown = steps.flatMap(idsOf).filter((id) => !known.nodes.has(id));
    if (unknown.length === 0) return;
    try {
      const nodes = await source.entities([...new Set(unknown)].slice(0, 100), signal);
      if (signal.aborted) return;
      const state = get();
      const learned = { ...state.known, nodes: withAll(state.known.nodes, nodes) };
      set({ known: learned, canvas: foldSteps(state.steps, learned) });
    } catch {
      // The trail shows its steps without names; nothing else depends on them.
    }
  }

  function cancel(): void {
    const todo = nextStep(get());
    if (todo !== null) setSteps(todo.slice(0, -1), { work: { kind: 'idle' } });
  }

  return { setSteps, push, settle, cancel };
}

/** The steps up to the first that has to ask and has no result; what lies before the last `open` is not drawn, so not asked. */
function nextStep(state: ExplorerState): readonly Step[] | null {
  const from = Math.max(
    0,
    state.steps.findLastIndex((step) => step.kind === 'open'),
  );
  for (let index = from; index < state.steps.length; index += 1) {
    if (isMissing(state, index)) return state.steps.slice(0, index + 1);
  }
  return null;
}

function isMissing(state: ExplorerState, index: number): boolean {
  const step = state.steps[index];
  return step !== undefined && asksServer(step) && !state.known.results.has(resultKey(state.steps.slice(0, index + 1)));
}

function merge(known: Known, news: News, key: string): Known {
  return {
    nodes: withAll(known.nodes, news.nodes),
    relationships: withAll(known.relationships, news.relationships),
    results: new Map([...known.results, [key, news.result]]),
  };
}

function withAll<T extends { readonly id: string }>(map: ReadonlyMap<string, T>, list: readonly T[]): Map<string, T> {
  const next = new Map(map);
  for (const one of list) next.set(one.id, one);
  return next;
}

function idsOf(step: Step): readonly string[] {
  if (step.kind === 'path') return [step.from, step.to];
  if (step.kind === 'show' || step.kind === 'tidy') return [];
  return 'ids' in step ? step.ids : [step.id];
}

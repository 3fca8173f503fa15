/**
 * The state of the page and all that can be done to it. Framework-free: components read the store and call the actions.
 * Steps are the only way in which the canvas changes; a step whose answer is not here yet is fetched by the runner.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createCanvasActions } from './canvas-actions.ts';
import { type ExplorerState, START } from './explorer-state.ts';
import { createPathActions } from './path-search.ts';
import type { GraphSource } from './source.ts';
import { createStepRunner } from './step-runner.ts';
import { createTrailActions } from './trail-actions.ts';
import { createViewActions } from './view-actions.ts';

export type { ExplorerState, PathSearch, Work } from './explorer-state.ts';

export type Explorer = ReturnType<typeof createExplorer>;

/** A store and its actions over one source of answers; `now` is the clock, in ms. */
export function createExplorer(source: GraphSource, now: () => number = Date.now) {
  const store: StoreApi<ExplorerState> = createStore<ExplorerState>(() => START);
  const runner = createStepRunner(store, source, now);
  const paths = createPathActions(store, source, runner);
  const actions = {
    ...paths,
    ...createCanvasActions(store, source, runner, paths),
    ...createTrailActions(store, runner),
    ...createViewActions(store),
  };
  return { store, actions };
}

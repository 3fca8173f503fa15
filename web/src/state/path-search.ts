/** The search for a path between two things: choose the second end, list the shortest ones, draw one of them. */
import type { StoreApi } from 'zustand/vanilla';
import type { ExplorerState } from './explorer-state.ts';
import { LONGEST_PATH } from './limits.ts';
import type { Step } from './model.ts';
import type { GraphSource } from './source.ts';
import type { StepRunner } from './step-runner.ts';

/** Steps that a path may have before one asks for more. */
const USUAL_LENGTH = 4;

/** From where a path to `id` is looked for: a search that waits for its second end; null when none does, or `id` is the first end. */
export function waitingStart({ pathSearch }: Pick<ExplorerState, 'pathSearch'>, id: string): string | null {
  return pathSearch !== null && pathSearch.to === null && pathSearch.from !== id ? pathSearch.from : null;
}

/** The actions of the path search. */
export function createPathActions(store: StoreApi<ExplorerState>, source: GraphSource, { setSteps }: StepRunner) {
  const { getState: get, setState: set } = store;

  async function lookForPaths(from: string, to: string, longest: number): Promise<void> {
    set({ pathSearch: { from, to, longest, pick: 0, found: null, error: null } });
    const isCurrent = (): boolean => {
      const search = get().pathSearch;
      return search?.from === from && search.to === to && search.longest === longest;
    };
    try {
      const found = await source.paths(from, to, longest);
      if (!isCurrent()) return;
      set({ pathSearch: { from, to, longest, pick: 0, found, error: null } });
      if (found.length > 0) drawPath(0);
    } catch (error) {
      if (isCurrent()) set({ pathSearch: { from, to, longest, pick: 0, found: null, error } });
    }
  }

  function drawPath(pick: number): void {
    const { pathSearch, steps } = get();
    if (pathSearch?.to == null || pathSearch.found === null) return;
    const { from, to, longest } = pathSearch;
    const step: Step = { kind: 'path', from, to, pick, longest };
    const last = steps[steps.length - 1];
    const kept = last?.kind === 'path' && last.from === from && last.to === to ? steps.slice(0, -1) : steps;
    setSteps([...kept, step], { undone: [], view: 'network', pathSearch: { ...pathSearch, pick } });
  }

  return {
    /** Waits for the second end: the next node that is clicked or found is it. */
    startPath(from: string): void {
      set({
        view: 'network',
        pathSearch: { from, to: null, longest: USUAL_LENGTH, pick: 0, found: null, error: null },
      });
    },
    findPath(from: string, to: string, longest: number = USUAL_LENGTH): void {
      void lookForPaths(from, to, Math.min(longest, LONGEST_PATH));
    },
    /** Draws the path at `pick` of the list in place of the one that is drawn. */
    drawPath,
    endPath(): void {
      set({ pathSearch: null });
    },
  };
}

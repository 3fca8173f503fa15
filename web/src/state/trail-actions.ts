/** Back and forth along the steps, what failed among them, and the steps of an address. */
import type { StoreApi } from 'zustand/vanilla';
import type { ExplorerState } from './explorer-state.ts';
import type { Address } from './model.ts';
import type { StepRunner } from './step-runner.ts';

/** The actions that put other steps in place. A selection that is not in the network any more goes. */
export function createTrailActions(store: StoreApi<ExplorerState>, { setSteps, settle, cancel }: StepRunner) {
  const { getState: get, setState: set } = store;

  function dropLostSelection(): void {
    const { selection, canvas } = get();
    const list: readonly { readonly id: string }[] =
      selection?.kind === 'relationship' ? canvas.relationships : canvas.nodes;
    if (selection !== null && !list.some((one) => one.id === selection.id)) set({ selection: null });
  }

  return {
    undo(): void {
      const { steps, undone } = get();
      const last = steps[steps.length - 1];
      if (last === undefined) return;
      setSteps(steps.slice(0, -1), { undone: [last, ...undone], view: steps.length > 1 ? 'network' : 'home' });
      dropLostSelection();
    },
    redo(): void {
      const { steps, undone } = get();
      const [next, ...rest] = undone;
      if (next !== undefined) setSteps([...steps, next], { undone: rest, view: 'network' });
    },
    /** Goes back to how the canvas was after the step at `index` of the trail. */
    goToStep(index: number): void {
      const { steps, undone } = get();
      setSteps(steps.slice(0, index + 1), { undone: [...steps.slice(index + 1), ...undone], view: 'network' });
      dropLostSelection();
    },
    /** Runs again what failed. */
    retry(): void {
      void settle();
    },
    cancel,
    /** Makes the page what an address says: at start, and when the browser goes back or forward. */
    goTo(address: Address): void {
      const { steps, ...rest } = address;
      setSteps(steps, { ...rest, undone: [], pathSearch: null, hover: null });
    },
  };
}

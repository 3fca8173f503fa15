/** What can be done to the network: steps of the trail, and the menu that asks for one. */
import type { StoreApi } from 'zustand/vanilla';
import { undrawn } from './canvas.ts';
import type { ExplorerState } from './explorer-state.ts';
import { EXPAND_BY } from './limits.ts';
import type { ExpandFilter, Selection } from './model.ts';
import { type createPathActions, waitingStart } from './path-search.ts';
import type { GraphSource } from './source.ts';
import type { StepRunner } from './step-runner.ts';

/** The actions that change what stands in the network; `findPath` is asked when a search for a path waits for its second end. */
export function createCanvasActions(
  store: StoreApi<ExplorerState>,
  source: GraphSource,
  { push }: StepRunner,
  { findPath }: Pick<ReturnType<typeof createPathActions>, 'findPath'>,
) {
  const { getState: get, setState: set } = store;
  const actions = {
    /** A new network around one thing. */
    open(id: string): void {
      const selection: Selection = { kind: 'node', id };
      const shown = { selection, panelOpen: true, pathSearch: null, focusRequests: get().focusRequests + 1 };
      const last = get().steps.at(-1);
      if (last?.kind === 'open' && last.id === id) set({ ...shown, view: 'network' });
      else push({ kind: 'open', id }, shown);
    },
    /** Puts things beside what is there, with all their relationships to it. */
    add(ids: readonly string[]): void {
      const [first] = ids;
      if (first === undefined) return;
      if (get().steps.length === 0) actions.open(first);
      else push({ kind: 'add', ids }, { selection: { kind: 'node', id: first } });
    },
    /** Brings one thing before the eye: in the network if it is there, else it is added, else opened. */
    show(id: string): void {
      const present = get().canvas.nodes.some((node) => node.id === id);
      if (!present) actions.add([id]);
      set({
        view: 'network',
        selection: { kind: 'node', id },
        panelOpen: true,
        focusRequests: get().focusRequests + 1,
      });
    },
    /** Where a search ends: in the network that is there if it holds the thing, else in a new one around it. */
    arrive(id: string): void {
      const from = waitingStart(get(), id);
      if (from !== null) findPath(from, id);
      else if (get().canvas.nodes.some((node) => node.id === id) && get().view === 'network') actions.show(id);
      else actions.open(id);
    },
    /** The next neighbours of a node; `null` filter: of all kinds. */
    expand(id: string, filter: ExpandFilter | null = null, count: number = EXPAND_BY): void {
      push({ kind: 'expand', id, filter, count }, { selection: { kind: 'node', id } });
    },
    /** What a double click does: few neighbours come at once, for many the menu asks which. */
    askExpand(id: string): void {
      const hiddenCount = undrawn(get().canvas, id);
      if (hiddenCount > 0 && hiddenCount <= EXPAND_BY) actions.expand(id);
      else set({ expanding: id });
    },
    openExpandMenu(id: string | null): void {
      set({ expanding: id });
    },
    /** Fetches how many relationships of each sort a node has; once. */
    async loadCounts(id: string): Promise<void> {
      if (get().counts.has(id)) return;
      const counts = await source.counts(id);
      set({ counts: new Map([...get().counts, [id, counts]]) });
    },
    hide(ids: readonly string[]): void {
      if (ids.length > 0) push({ kind: 'hide', ids }, { selection: null });
    },
    /** Hides all but these. */
    showOnly(ids: readonly string[]): void {
      const keep = new Set(ids);
      actions.hide(
        get()
          .canvas.nodes.map((node) => node.id)
          .filter((id) => !keep.has(id)),
      );
    },
    showHidden(): void {
      push({ kind: 'show' });
    },
    togglePin(id: string): void {
      push({ kind: get().canvas.pinned.has(id) ? 'unpin' : 'pin', id });
    },
    /** Finds all places anew; pinned nodes stay. */
    tidy(): void {
      push({ kind: 'tidy' });
    },
  };
  return actions;
}

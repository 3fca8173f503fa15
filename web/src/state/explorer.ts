/**
 * The state of the page and all that can be done to it. Framework-free: components read the store and call the actions.
 * Steps are the only way in which the canvas changes; a step whose answer is not here yet is fetched by the runner.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Label } from '../gql/documents.generated.ts';
import type { Canvas } from './canvas.ts';
import { type ExplorerState, START } from './explorer-state.ts';
import { EXPAND_BY } from './limits.ts';
import type { Address, ExpandFilter, PanelTab, ReaderPlace, Selection, TimeWindow, ViewName } from './model.ts';
import { createPathActions } from './path-search.ts';
import type { GraphSource } from './source.ts';
import { createStepRunner } from './step-runner.ts';

export type { ExplorerState, PathSearch, Work } from './explorer-state.ts';

export type Explorer = ReturnType<typeof createExplorer>;

/** A store and its actions over one source of answers; `now` is the clock, in ms. */
export function createExplorer(source: GraphSource, now: () => number = Date.now) {
  const store: StoreApi<ExplorerState> = createStore<ExplorerState>(() => START);
  const { getState: get, setState: set } = store;
  const runner = createStepRunner(store, source, now);
  const { setSteps, push } = runner;
  const paths = createPathActions(store, source, runner);

  const actions = {
    ...paths,
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
      const search = get().pathSearch;
      if (search !== null && search.to === null && search.from !== id) paths.findPath(search.from, id);
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
    select(selection: Selection): void {
      set({ selection, panelOpen: true });
    },
    /** Steps out: a menu first, then the search for a path, then the selection. */
    clear(): void {
      const { expanding, pathSearch } = get();
      if (expanding !== null) set({ expanding: null });
      else if (pathSearch !== null) set({ pathSearch: null });
      else set({ selection: null });
    },
    /** Finds all places anew; pinned nodes stay. */
    tidy(): void {
      push({ kind: 'tidy' });
    },
    /** Marks the line whose sentences are being read; null when they are closed. */
    markEvidence(relationshipId: string | null): void {
      set({ evidence: relationshipId });
    },
    hover(hover: Selection): void {
      set({ hover });
    },
    setTab(tab: PanelTab): void {
      set({ tab });
    },
    setPanelOpen(panelOpen: boolean): void {
      set({ panelOpen });
    },
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
      void runner.settle();
    },
    cancel: runner.cancel,
    /** Opens a report in the reader, at the sentence of `place` if there is one. */
    openArticle(articleId: string, place: ReaderPlace['place'] = null): void {
      set({ view: 'reader', reader: { articleId, place } });
    },
    setView(view: ViewName): void {
      set({ view });
    },
    goHome(): void {
      set({ view: 'home' });
    },
    toggleKind(label: Label): void {
      const { hiddenKinds } = get();
      set({
        hiddenKinds: hiddenKinds.includes(label) ? hiddenKinds.filter((one) => one !== label) : [...hiddenKinds, label],
      });
    },
    /** Shows one kind alone; asked again, all kinds. */
    onlyKind(label: Label): void {
      const others = [...new Set(get().canvas.nodes.map((node) => node.label))].filter((one) => one !== label);
      const alone = others.every((one) => get().hiddenKinds.includes(one)) && !get().hiddenKinds.includes(label);
      set({ hiddenKinds: alone ? [] : others });
    },
    setWindow(window: TimeWindow | null): void {
      set({ window });
    },
    /** Makes the page what an address says: at start, and when the browser goes back or forward. */
    goTo(address: Address): void {
      const { steps, ...rest } = address;
      setSteps(steps, { ...rest, undone: [], pathSearch: null, hover: null });
    },
  };

  function dropLostSelection(): void {
    const { selection, canvas } = get();
    const list: readonly { readonly id: string }[] =
      selection?.kind === 'relationship' ? canvas.relationships : canvas.nodes;
    if (selection !== null && !list.some((one) => one.id === selection.id)) set({ selection: null });
  }

  return { store, actions };
}

/** How many relationships of a node are not drawn. */
export function undrawn(canvas: Canvas, id: string): number {
  const node = canvas.nodes.find((one) => one.id === id);
  if (node === undefined) return 0;
  const drawn = canvas.relationships.filter((one) => one.start === id || one.end === id).length;
  return Math.max(0, node.degree - drawn);
}

/** What changes how one looks at the network: view, selection, panel, legend, time. No step, nothing to undo. */
import type { StoreApi } from 'zustand/vanilla';
import type { Label } from '../gql/documents.generated.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { PanelTab, ReaderPlace, Selection, TimeWindow, ViewName } from './model.ts';

/** The actions that leave the steps as they are. */
export function createViewActions({ getState: get, setState: set }: StoreApi<ExplorerState>) {
  return {
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
  };
}

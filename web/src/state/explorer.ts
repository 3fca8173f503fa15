/**
 * The state of the page and all that can be done to it. Framework-free: components read the store and call the actions.
 * Steps are the only way in which the canvas changes; a step whose answer is not here yet is fetched by `settle`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Label } from '../gql/documents.generated.ts';
import { asksServer, type Canvas, foldSteps, type Known, NOTHING_KNOWN, resultKey } from './canvas.ts';
import { EXPAND_BY, LONGEST_PATH } from './limits.ts';
import {
  type Address,
  EMPTY_ADDRESS,
  type ExpandFilter,
  type NeighbourCount,
  type PanelTab,
  type Selection,
  type Step,
  type TimeWindow,
  type ViewName,
} from './model.ts';
import { type News, runLastStep } from './run-step.ts';
import type { FoundPath, GraphSource } from './source.ts';

/** What is going on between page and server for the canvas. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: Step; readonly since: number }
  | { readonly kind: 'failed'; readonly step: Step; readonly error: unknown };

/** The search for a path: first the second end is chosen, then the paths are listed and one of them is drawn. */
export interface PathSearch {
  readonly from: string;
  readonly to: string | null;
  readonly longest: number;
  readonly pick: number;
  readonly found: readonly FoundPath[] | null;
  readonly error: unknown;
}

export interface ExplorerState extends Address {
  readonly undone: readonly Step[];
  readonly known: Known;
  /** What the steps make of what is known; kinds switched off in the legend are still in it. */
  readonly canvas: Canvas;
  readonly work: Work;
  /** What the pointer or the keyboard is on, in the canvas or in a list: the other place lights up too. */
  readonly hover: Selection;
  /** The relationship whose sentences are open in the panel of a node: its line is marked like one that is selected. */
  readonly evidence: string | null;
  /** The node whose expansion menu is open. */
  readonly expanding: string | null;
  readonly counts: ReadonlyMap<string, readonly NeighbourCount[]>;
  readonly pathSearch: PathSearch | null;
  /** Grows each time the user asks to be brought to the selection; the camera follows it. */
  readonly focusRequests: number;
}

export type Explorer = ReturnType<typeof createExplorer>;

const START: ExplorerState = {
  ...EMPTY_ADDRESS,
  undone: [],
  known: NOTHING_KNOWN,
  canvas: foldSteps([], NOTHING_KNOWN),
  work: { kind: 'idle' },
  hover: null,
  evidence: null,
  expanding: null,
  counts: new Map(),
  pathSearch: null,
  focusRequests: 0,
};

/** A store and its actions over one source of answers; `now` is the clock, in ms. */
export function createExplorer(source: GraphSource, now: () => number = Date.now) {
  const store: StoreApi<ExplorerState> = createStore<ExplorerState>(() => START);
  const { getState: get, setState: set } = store;
  let running: AbortController | null = null;

  /** Puts new steps in place, keeps what is still there of selection and menus, and fetches what is missing. */
  function setSteps(steps: readonly Step[], change: Partial<ExplorerState> = {}): void {
    const next = { ...get(), ...change, steps };
    const canvas = foldSteps(steps, next.known);
    set({ ...next, canvas, expanding: null });
    void settle();
  }

  function push(step: Step, change: Partial<ExplorerState> = {}): void {
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
        learn(resultKey(todo), news);
      } catch (error) {
        if (!mine.signal.aborted) set({ work: { kind: 'failed', step, error } });
        return;
      }
    }
    set({ work: { kind: 'idle' } });
    await learnNames(mine.signal);
  }

  function learn(key: string, news: News): void {
    const state = get();
    const known = merge(state.known, news, key);
    set({ known, canvas: foldSteps(state.steps, known) });
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

  async function loadCounts(id: string): Promise<void> {
    if (get().counts.has(id)) return;
    const counts = await source.counts(id);
    set({ counts: new Map([...get().counts, [id, counts]]) });
  }

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

  const actions = {
    /** A new network around one thing. */
    open(id: string): void {
      const selection: Selection = { kind: 'node', id };
      push(
        { kind: 'open', id },
        { selection, panelOpen: true, pathSearch: null, focusRequests: get().focusRequests + 1 },
      );
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
      if (get().pathSearch?.to === null && get().pathSearch?.from !== id)
        actions.findPath(get().pathSearch?.from ?? id, id);
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
    loadCounts,
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
      void settle();
    },
    /** Gives up the step that is running or has failed; everything before it stays. */
    cancel(): void {
      const { work, steps } = get();
      if (work.kind === 'idle') return;
      const done = steps.findIndex((_, index) => isMissing(get(), index));
      setSteps(done === -1 ? steps : steps.slice(0, done), { work: { kind: 'idle' } });
    },
    startPath(from: string): void {
      set({ view: 'network', pathSearch: { from, to: null, longest: 4, pick: 0, found: null, error: null } });
    },
    findPath(from: string, to: string, longest = 4): void {
      void lookForPaths(from, to, Math.min(longest, LONGEST_PATH));
    },
    drawPath,
    endPath(): void {
      set({ pathSearch: null });
    },
    openArticle(articleId: string, statementId: string | null = null): void {
      set({ view: 'reader', reader: { articleId, statementId } });
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

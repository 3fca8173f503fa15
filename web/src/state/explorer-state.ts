/** What the page's store holds. */
import { type Canvas, foldSteps, type Known, NOTHING_KNOWN } from './canvas.ts';
import { type Address, EMPTY_ADDRESS, type NeighbourCount, type Selection, type Step } from './model.ts';
import type { FoundPath } from './source.ts';

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

/** Something to be said once, in passing. */
export interface PassingNotice {
  readonly kind: 'nothing-added';
  /** The step that was taken back because it changed nothing. */
  readonly step: Step;
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
  /** The latest; a new object each time. */
  readonly notice: PassingNotice | null;
}

/** A page with nothing on it. */
export const START: ExplorerState = {
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
  notice: null,
};

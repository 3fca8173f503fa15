/**
 * What the page knows: the things on the canvas, the steps that brought them there, and what is looked at.
 * Plain data; the stores hold it, the address says it, canvas and panels show it.
 */
import type { Direction, Label, RelationshipType, Role } from '../gql/documents.generated.ts';

/** An entity as canvas, legend and lists need it. Dates are ISO, or shorter where the text gives no more. */
export interface CanvasNode {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  /** How many relationships the graph has for it; what is not drawn is told by a small number at the node. */
  readonly degree: number;
  readonly level?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly date?: string | null;
  readonly position?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string | null;
  readonly number?: number | null;
}

export interface CanvasRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  readonly role: Role | null;
  readonly derived: boolean;
  readonly planned: boolean;
  /** Best confidence of its statements, 0 to 1; null for derived ones. */
  readonly confidence: number | null;
  readonly statements: number;
  readonly score: number | null;
}

/** How many relationships of one type, role and direction a node has, and with what kind of node at the other end. */
export interface NeighbourCount {
  readonly type: RelationshipType;
  readonly role: Role | null;
  readonly direction: Direction;
  readonly label: Label;
  readonly count: number;
}

/** Which neighbours an expansion asks for: those of one kind. */
export interface ExpandFilter {
  readonly label: Label;
}

/** One thing that the user did to the canvas. The list of steps is the canvas: it is in the address and can be undone. */
export type Step =
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'add'; readonly ids: readonly string[] }
  | { readonly kind: 'expand'; readonly id: string; readonly filter: ExpandFilter | null; readonly count: number }
  | {
      readonly kind: 'path';
      readonly from: string;
      readonly to: string;
      readonly pick: number;
      readonly longest: number;
    }
  | { readonly kind: 'hide'; readonly ids: readonly string[] }
  | { readonly kind: 'show' }
  /** All places anew, pinned nodes apart. */
  | { readonly kind: 'tidy' }
  | { readonly kind: 'pin'; readonly id: string }
  | { readonly kind: 'unpin'; readonly id: string };

/** What a step brought from the server. Steps that ask for nothing have none. */
export interface StepResult {
  /** Nodes on the canvas because of this step, the asked-for one first. */
  readonly nodeIds: readonly string[];
  /** Every relationship known among the nodes on the canvas after this step. */
  readonly relationshipIds: readonly string[];
  /** Ids of the step that the graph no longer has. */
  readonly missing: readonly string[];
  /** For `open` and `expand`: how many neighbours there are in all, and where the next expansion by the same filter goes on. */
  readonly page: { readonly total: number; readonly after: string | null } | null;
}

export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'relationship'; readonly id: string }
  | null;

export type ViewName = 'home' | 'network' | 'reader';
export type PanelTab = 'relationships' | 'timeline' | 'sentences';
export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

/** A part of an article's text, in UTF-16 code units; `end` is behind it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The article that the reader shows, and the place in it whose sentence is to be marked. */
export interface ReaderPlace {
  readonly articleId: string;
  /** A statement or a mention by its id; words that a search found by where they stand. */
  readonly place: string | TextRange | null;
}

/** A closed span of days, ISO. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** All that the address says. Two pages with the same address show the same thing. */
export interface Address {
  readonly view: ViewName;
  readonly steps: readonly Step[];
  readonly selection: Selection;
  readonly tab: PanelTab;
  readonly panelOpen: boolean;
  readonly reader: ReaderPlace | null;
  /** Kinds switched off in the legend. */
  readonly hiddenKinds: readonly Label[];
  readonly window: TimeWindow | null;
}

/** The start page; what an address does not say is as here. */
export const EMPTY_ADDRESS: Address = {
  view: 'home',
  steps: [],
  selection: null,
  tab: 'relationships',
  panelOpen: true,
  reader: null,
  hiddenKinds: [],
  window: null,
};

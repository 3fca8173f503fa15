/** What the network on screen is given, and what it offers. */
import type { Explorer } from '../state/explorer.ts';
import type { CanvasNode } from '../state/model.ts';
import type { Camera } from './camera.ts';
import type { DrawnLine } from './look.ts';

/** What the view needs to say, in the language of the page. */
export interface GraphWords {
  /** Role or type on a line. */
  line(line: DrawnLine): string;
  /** A node for a screen reader: name, kind, number of lines. */
  node(node: CanvasNode, links: number): string;
  /** Accessible name of the list of nodes. */
  list(): string;
}

export interface GraphViewOptions {
  readonly host: HTMLElement;
  readonly explorer: Explorer;
  readonly words: GraphWords;
  readonly storage: Storage | null;
  /** Called when the number of nodes outside of the picture changes. */
  readonly onOutside: (count: number) => void;
  /** Called when the keyboard asks for a node that is inspected already. */
  readonly onInspect: () => void;
}

export interface GraphView {
  readonly camera: Camera;
  /** Middle of a node in px from the host's upper left corner, or null when it is not drawn. */
  spotOf(id: string): { readonly x: number; readonly y: number } | null;
  /** Reads tokens and words anew, after a change of theme or language. */
  refresh(): void;
  focusCanvas(): void;
  destroy(): void;
}

/** The names on screen: their text, their size, and the place that was found for each. */
import type { Core } from 'cytoscape';
import type { Emphasis } from './emphasis.ts';
import { labelLines, withoutShown } from './label-text.ts';
import type { DrawnLine, NodeLook } from './look.ts';
import { badgeAt, LABEL_LEADING, labelFont, type OverlayTab, tabHalf } from './overlay.ts';
import type { Picture } from './picture.ts';
import {
  type Box,
  boxAt,
  crosses,
  type LabelWish,
  overlaps,
  placeLabels,
  rankOf,
  type Segment,
  type Side,
} from './place-labels.ts';
import type { GraphTheme } from './theme.ts';

interface Name {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly strong: boolean;
}

/** Names are placed a little beyond the rim, so that a small pan shows them. */
const MARGIN = 80;

export class Labels {
  readonly #cy: Core;
  readonly #context: CanvasRenderingContext2D;
  #names = new Map<string, Name>();
  #looks: ReadonlyMap<string, NodeLook> = new Map();
  #sides = new Map<string, Side>();

  constructor(cy: Core, context: CanvasRenderingContext2D) {
    this.#cy = cy;
    this.#context = context;
  }

  /** Cuts and measures the names; the opened initiative's own name is left out of the names beside it. */
  measure({ nodes, looks }: Picture, centre: string | null, theme: GraphTheme): void {
    this.#looks = looks;
    const middle = nodes.find((node) => node.id === centre);
    const said = middle?.label === 'Initiative' ? [middle.name] : [];
    this.#names = new Map(
      nodes.map((node) => {
        const strong = node.label === 'Initiative';
        const lines = labelLines(node.id === centre ? node.name : withoutShown(node.name, said));
        this.#context.font = labelFont(strong, theme);
        const width = Math.max(...lines.map((line) => this.#context.measureText(line).width));
        return [node.id, { lines, width, height: lines.length * LABEL_LEADING, strong }];
      }),
    );
  }

  /** Size of a name in px; nothing for a node without one. */
  sizeOf(id: string): { readonly width: number; readonly height: number } {
    return this.#names.get(id) ?? { width: 0, height: 0 };
  }

  linesOf(id: string): readonly string[] {
    return this.#names.get(id)?.lines ?? [];
  }

  isStrong(id: string): boolean {
    return this.#names.get(id)?.strong ?? false;
  }

  forget(): void {
    this.#sides.clear();
  }

  /** Finds a place for each name, at the zoom and pan of now. */
  place({ lines, badges }: Picture, emphasis: Emphasis): void {
    const wishes = this.#wishes(emphasis, badges);
    const view = { width: this.#cy.width(), height: this.#cy.height() };
    const placed = placeLabels(wishes, this.#segments(lines), view);
    this.#sides = new Map([...placed].map(([id, { side }]) => [id, side]));
  }

  /** The box of a name, its node being at x, y on screen; null when it found no place. */
  boxOf(id: string, x: number, y: number, zoom: number): Box | null {
    const side = this.#sides.get(id);
    const wish = side === undefined ? null : this.#wish(id, x, y, zoom);
    return side === undefined || wish === null ? null : boxAt(wish, side);
  }

  /** All names as they stand now. */
  boxes(): Map<string, Box> {
    const zoom = this.#cy.zoom();
    const found = new Map<string, Box>();
    for (const node of this.#cy.nodes().toArray()) {
      const { x, y } = node.renderedPosition();
      const box = this.boxOf(node.id(), x, y, zoom);
      if (box !== null) found.set(node.id(), box);
    }
    return found;
  }

  /** The node whose name lies under a point. */
  nodeAt(point: { readonly x: number; readonly y: number }): string | null {
    for (const [id, box] of this.boxes()) {
      if (point.x >= box.x1 && point.x <= box.x2 && point.y >= box.y1 && point.y <= box.y2) return id;
    }
    return null;
  }

  /** Role words along their lines; one that finds no free place is left out, but never that of the selected line. */
  tabs(emphasis: Emphasis, word: (line: DrawnLine) => string, theme: GraphTheme): OverlayTab[] {
    if (emphasis.spoken.length === 0) return [];
    const taken = [...this.boxes().values(), ...this.#nodeBoxes()];
    const inOrder = [...emphasis.spoken].sort(
      (a, b) => Number(b === emphasis.selectedLine) - Number(a === emphasis.selectedLine),
    );
    return inOrder.flatMap((line) => {
      const isSelected = line === emphasis.selectedLine;
      const text = line.kind === 'doubtful' ? `${word(line)} ?` : word(line);
      const half = tabHalf(this.#context, text, theme);
      const at = this.#freeSpot(line, half, taken, isSelected);
      if (at === null) return [];
      taken.push({ x1: at.x - half.x, y1: at.y - half.y, x2: at.x + half.x, y2: at.y + half.y });
      return [{ text, x: at.x, y: at.y, evidence: isSelected }];
    });
  }

  #freeSpot(
    line: DrawnLine,
    half: { readonly x: number; readonly y: number },
    taken: readonly Box[],
    must: boolean,
  ): { x: number; y: number } | null {
    const edge = this.#cy.getElementById(line.id);
    if (edge.empty()) return null;
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    const middle = edge.midpoint();
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    if (middle === undefined || Number.isNaN(middle.x)) return null;
    const length = Math.hypot(to.x - from.x, to.y - from.y) * zoom;
    if (!must && length < half.x * 2 + 16) return null;
    // Along a slightly bent line: from the middle, a share of the straight way to either end.
    const spots = [0.5, 0.38, 0.62, 0.28, 0.72].map((share) => ({
      x: (middle.x + (to.x - from.x) * (share - 0.5)) * zoom + pan.x,
      y: (middle.y + (to.y - from.y) * (share - 0.5)) * zoom + pan.y,
    }));
    const counts = spots.map((spot) => {
      const own = { x1: spot.x - half.x, y1: spot.y - half.y, x2: spot.x + half.x, y2: spot.y + half.y };
      return taken.filter((box) => overlaps(box, own)).length;
    });
    const least = Math.min(...counts);
    return least === 0 || must ? (spots[counts.indexOf(least)] ?? null) : null;
  }

  #nodeBoxes(): Box[] {
    const zoom = this.#cy.zoom();
    return this.#cy
      .nodes()
      .toArray()
      .map((node) => {
        const { x, y } = node.renderedPosition();
        const look = this.#looks.get(node.id());
        const halfWidth = ((look?.width ?? 0) / 2) * zoom;
        const halfHeight = ((look?.height ?? 0) / 2) * zoom;
        return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
      });
  }

  #wishes(emphasis: Emphasis, badges: ReadonlySet<string>): LabelWish[] {
    const zoom = this.#cy.zoom();
    const view = { x1: -MARGIN, y1: -MARGIN, x2: this.#cy.width() + MARGIN, y2: this.#cy.height() + MARGIN };
    const degrees = new Map(this.#cy.nodes().map((node) => [node.id(), node.degree(false)] as const));
    const rank = rankOf(degrees, emphasis.near);
    const wishes: LabelWish[] = [];
    for (const node of this.#cy.nodes().toArray()) {
      const { x, y } = node.renderedPosition();
      if (x < view.x1 || x > view.x2 || y < view.y1 || y > view.y2) continue;
      const wish = this.#wish(node.id(), x, y, zoom);
      if (wish === null) continue;
      const isSelected = node.id() === emphasis.selectedNode;
      const isEnd = emphasis.selectedLine?.start === node.id() || emphasis.selectedLine?.end === node.id();
      const look = this.#looks.get(node.id());
      const at = look !== undefined && badges.has(node.id()) ? badgeAt({ x, y, look }, zoom) : null;
      const badge = at === null ? null : { x1: at.x - 14, y1: at.y - 10, x2: at.x + 14, y2: at.y + 10 };
      wishes.push({ ...wish, rank: rank(node.id()), must: isSelected || isEnd, badge });
    }
    return wishes;
  }

  #wish(id: string, x: number, y: number, zoom: number): LabelWish | null {
    const name = this.#names.get(id);
    const look = this.#looks.get(id);
    if (name === undefined || look === undefined) return null;
    return {
      id,
      x,
      y,
      halfWidth: (look.width / 2) * zoom + 2,
      halfHeight: (look.height / 2) * zoom + 2,
      width: name.width + 4,
      height: name.height,
      rank: 0,
      must: false,
      badge: null,
      before: this.#sides.get(id) ?? null,
    };
  }

  #segments(lines: readonly DrawnLine[]): Segment[] {
    const at = new Map(this.#cy.nodes().map((node) => [node.id(), node.renderedPosition()] as const));
    const view = { x1: -MARGIN, y1: -MARGIN, x2: this.#cy.width() + MARGIN, y2: this.#cy.height() + MARGIN };
    return lines.flatMap(({ start, end }) => {
      const from = at.get(start);
      const to = at.get(end);
      if (from === undefined || to === undefined) return [];
      const segment = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, start, end };
      return crosses(segment, view) ? [segment] : [];
    });
  }
}

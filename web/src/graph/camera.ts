/** Zoom and pan: on the user's command only, except that a selection hidden by a panel or the rim is brought into view. */
import type { Core } from 'cytoscape';
import type { Point } from './positions.ts';

const MOVE_MS = 260;
const QUICK_MS = 140;
const PADDING = 44;
/** A picture of few nodes is not blown up beyond this. */
const MOST_FIT = 1;
const RIM = 48;
/** Room for names beyond the outermost nodes. */
const NAMES = 24;

export interface CameraPlace {
  readonly zoom: number;
  readonly pan: Point;
}

export class Camera {
  readonly #cy: Core;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** The first look at a scene: as it was left, else all of it. */
  start(place: CameraPlace | null): void {
    this.#cy.stop();
    if (place !== null) this.#cy.viewport({ zoom: place.zoom, pan: { ...place.pan } });
    else this.#cy.viewport(this.#whole());
  }

  where(): CameraPlace {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  /** Shows everything. */
  fit(): void {
    this.#move(this.#whole(), MOVE_MS);
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    const zoom = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), this.#cy.zoom() * factor));
    const pan = this.#cy.pan();
    const scale = zoom / this.#cy.zoom();
    this.#move(
      { zoom, pan: { x: middle.x - (middle.x - pan.x) * scale, y: middle.y - (middle.y - pan.y) * scale } },
      QUICK_MS,
    );
  }

  panBy(x: number, y: number): void {
    const pan = this.#cy.pan();
    this.#move({ zoom: this.#cy.zoom(), pan: { x: pan.x + x, y: pan.y + y } }, QUICK_MS);
  }

  /** Pans just so far that a node is clear of the rim; does nothing when it is in view. */
  reveal(id: string): void {
    const element = this.#cy.getElementById(id);
    if (element.empty() || this.#cy.width() === 0) return;
    const box = element.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
    const dx = shift(box.x1, box.x2, this.#cy.width());
    const dy = shift(box.y1, box.y2, this.#cy.height());
    if (dx === 0 && dy === 0) return;
    const pan = this.#cy.pan();
    this.#move({ zoom: this.#cy.zoom(), pan: { x: pan.x + dx, y: pan.y + dy } }, MOVE_MS);
  }

  /** Nodes whose middle is outside of the picture. */
  countOutside(): number {
    const width = this.#cy.width();
    const height = this.#cy.height();
    return this.#cy.nodes().filter((node) => {
      const { x, y } = node.renderedPosition();
      return x < 0 || y < 0 || x > width || y > height;
    }).length;
  }

  /** The viewport that holds all nodes with their names. */
  #whole(): CameraPlace {
    const cy = this.#cy;
    if (cy.nodes().empty()) return { zoom: 1, pan: { x: cy.width() / 2, y: cy.height() / 2 } };
    const box = cy.nodes().boundingBox({ includeLabels: false, includeOverlays: false });
    const width = Math.max(1, box.w + NAMES);
    const height = Math.max(1, box.h + NAMES * 1.6);
    const zoom = Math.min(MOST_FIT, (cy.width() - PADDING * 2) / width, (cy.height() - PADDING * 1.2) / height);
    return {
      zoom: Math.max(cy.minZoom(), zoom),
      pan: {
        x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
        y: cy.height() / 2 - ((box.y1 + box.y2) / 2) * zoom - 4,
      },
    };
  }

  #move(place: CameraPlace, duration: number): void {
    this.#cy.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches)
      this.#cy.viewport({ zoom: place.zoom, pan: { ...place.pan } });
    else this.#cy.animate({ zoom: place.zoom, pan: { ...place.pan } }, { duration, easing: 'ease-in-out-cubic' });
  }
}

function shift(from: number, to: number, size: number): number {
  const rim = Math.min(RIM, size / 6);
  if (from < 0 + rim / 4) return rim - from;
  if (to > size - rim / 4) return size - rim - to;
  return 0;
}

/** What the network is drawn on: the one Cytoscape instance of the page with its element, and over it a canvas of our own. */
import cytoscape, { type Core } from 'cytoscape';
import { drawOverlay, type OverlayScene } from './overlay.ts';
import { stylesheet } from './stylesheet.ts';
import type { GraphTheme } from './theme.ts';

/** Throws where the browser gives no 2d canvas. */
export class Stage {
  readonly cy: Core;
  /** Cytoscape's own element; its size is the picture's. */
  readonly element: HTMLElement;
  /** For drawing, and for measuring names in the fonts of the page. */
  readonly context: CanvasRenderingContext2D;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement, theme: GraphTheme) {
    this.#host = host;
    this.element = append(host, 'div', 'graph-stage');
    const context = append(host, 'canvas', 'graph-overlay').getContext('2d');
    if (context === null) throw new Error('This browser gives no 2d canvas, so the network cannot be drawn.');
    this.context = context;
    this.cy = cytoscape({
      container: this.element,
      style: stylesheet(theme),
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
      layout: { name: 'preset' },
    });
    host.addEventListener('wheel', preventPageZoom, { passive: false });
  }

  get isShown(): boolean {
    return this.cy.width() > 0;
  }

  /** Makes the overlay as big as the picture, in device px. */
  fit(): void {
    const { canvas } = this.context;
    const width = Math.round(this.cy.width() * devicePixelRatio);
    const height = Math.round(this.cy.height() * devicePixelRatio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
  }

  draw(scene: OverlayScene, theme: GraphTheme): void {
    this.fit();
    drawOverlay(this.context, scene, theme, devicePixelRatio);
  }

  /** Has the picture drawn anew with the next frame. */
  redraw(): void {
    this.cy.forceRender();
  }

  destroy(): void {
    this.#host.removeEventListener('wheel', preventPageZoom);
    this.cy.destroy();
    this.#host.replaceChildren();
  }
}

function append<Tag extends keyof HTMLElementTagNameMap>(
  host: HTMLElement,
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  host.append(element);
  return element;
}

/** A pinch on a trackpad comes as a wheel with Ctrl, which would zoom the page instead of the network. */
function preventPageZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

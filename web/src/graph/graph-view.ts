/**
 * The network on screen: owns the one Cytoscape instance of the page for as long as the page lives, follows the store, and
 * turns gestures into actions. Old nodes never move; what is new gets its place from the layout worker.
 */
import cytoscape, { type Core } from 'cytoscape';
import { type Canvas, drawnDegrees } from '../state/canvas.ts';
import type { Explorer, ExplorerState } from '../state/explorer.ts';
import type { CanvasNode } from '../state/model.ts';
import { Camera } from './camera.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import { connectGestures } from './gestures.ts';
import { onCanvasKey } from './keys.ts';
import { Labels } from './labels.ts';
import { type LayoutClient, startLayoutWorker } from './layout-client.ts';
import { layoutTask } from './layout-task.ts';
import { type DrawnLine, linesOf, lookOf, type NodeLook } from './look.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { badgeAt, drawOverlay, type OverlayNode } from './overlay.ts';
import { type Point, type Scene, Scenes, sceneKey } from './positions.ts';
import { stylesheet } from './stylesheet.ts';
import { applyElements, COME_IN_MS } from './sync-elements.ts';
import { type GraphTheme, readTheme } from './theme.ts';

/** Numbers of what is not shown that stand in the picture all the time. */
const MOST_BADGES = 6;

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

/** Puts the network into `host` and keeps it in step with the store until `destroy`. */
export function createGraphView(options: GraphViewOptions): GraphView {
  const view = new View(options);
  return view;
}

class View implements GraphView {
  readonly camera: Camera;
  readonly #options: GraphViewOptions;
  readonly #cy: Core;
  readonly #context: CanvasRenderingContext2D;
  readonly #mirror: Mirror;
  readonly #labels: Labels;
  readonly #worker: LayoutClient;
  readonly #scenes: Scenes;
  readonly #stops: (() => void)[] = [];
  #theme: GraphTheme;
  #nodes: readonly CanvasNode[] = [];
  #lines: readonly DrawnLine[] = [];
  #looks: ReadonlyMap<string, NodeLook> = new Map();
  #degrees: ReadonlyMap<string, number> = new Map();
  #emphasis: Emphasis;
  #badges: ReadonlySet<string> = new Set();
  #sceneKey = '';
  #focused: string | null = null;
  #lastClasses: ReadonlyMap<string, string> = new Map();
  #syncing = false;
  #dirty = false;
  #drawn: Canvas | null = null;
  #mirrorTimer: ReturnType<typeof setTimeout> | undefined;
  #arrival: ReturnType<typeof setTimeout> | undefined;

  constructor(options: GraphViewOptions) {
    this.#options = options;
    const { host, explorer } = options;
    const stage = document.createElement('div');
    stage.className = 'graph-stage';
    const overlay = document.createElement('canvas');
    overlay.className = 'graph-overlay';
    host.append(stage, overlay);
    const context = overlay.getContext('2d');
    if (context === null) throw new Error('This browser gives no 2d canvas, so the network cannot be drawn.');
    this.#context = context;
    this.#theme = readTheme(host);
    this.#scenes = new Scenes(options.storage);
    this.#worker = startLayoutWorker();
    this.#cy = cytoscape({
      container: stage,
      style: stylesheet(this.#theme),
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
      layout: { name: 'preset' },
    });
    this.camera = new Camera(this.#cy, () => this.#labels.boxes());
    this.#labels = new Labels(this.#cy, context);
    this.#emphasis = emphasisOf(explorer.store.getState(), [], []);
    this.#mirror = createMirror(host, options.words.list(), {
      onFocus: (id) => this.#onFocus(id),
      onKey: (event, id) => onCanvasKey(event, id, explorer, this.camera),
      onActivate: (id) => explorer.actions.select({ kind: 'node', id }),
    });
    this.#listen(stage);
    void this.#sync();
  }

  #listen(stage: HTMLElement): void {
    const { explorer, host } = this.#options;
    this.#cy.on('render', () => this.#draw());
    this.#cy.on('viewport', () => this.#settleSoon());
    this.#cy.on('dragfree', 'node', () => this.#keepPlaces());
    const stopGestures = connectGestures(this.#cy, explorer, {
      lineAt: (id) => this.#lines.find((line) => line.id === id) ?? null,
      nodeUnder: (point) => this.#labels.nodeAt(point),
      badgeUnder: (point) => this.#badgeUnder(point),
    });
    let before = explorer.store.getState();
    const stopStore = explorer.store.subscribe((state) => {
      this.#onState(before, state);
      before = state;
    });
    const resize = new ResizeObserver(() => this.#onResize());
    resize.observe(stage);
    const onFonts = (): void => this.#settleSoon();
    document.fonts.addEventListener('loadingdone', onFonts);
    host.addEventListener('wheel', preventPageZoom, { passive: false });
    this.#stops.push(
      stopGestures,
      stopStore,
      () => resize.disconnect(),
      () => document.fonts.removeEventListener('loadingdone', onFonts),
      () => host.removeEventListener('wheel', preventPageZoom),
    );
  }

  #onState(before: ExplorerState, state: ExplorerState): void {
    if (state.canvas !== before.canvas || state.hiddenKinds !== before.hiddenKinds) void this.#sync();
    if (
      state.selection !== before.selection ||
      state.evidence !== before.evidence ||
      state.hover !== before.hover ||
      state.window !== before.window ||
      state.pathSearch !== before.pathSearch
    ) {
      this.#emphasize(state.selection !== before.selection || state.pathSearch !== before.pathSearch);
    }
    if (state.focusRequests !== before.focusRequests || state.selection !== before.selection) this.#reveal(state);
  }

  /** Brings elements in step with the store; changes that come meanwhile are taken up by another round. */
  async #sync(): Promise<void> {
    this.#dirty = true;
    if (this.#syncing) return;
    this.#syncing = true;
    try {
      while (this.#dirty) {
        this.#dirty = false;
        await this.#syncOnce();
      }
    } finally {
      this.#syncing = false;
    }
  }

  async #syncOnce(): Promise<void> {
    const state = this.#options.explorer.store.getState();
    const key = sceneKey(state.steps);
    const isWaiting = state.canvas.nodes.length === 0 && state.work.kind === 'running';
    if (isWaiting || state.canvas === this.#drawn) {
      if (isWaiting || key !== this.#sceneKey) return;
    }
    this.#drawn = state.canvas;
    const isNewScene = key !== this.#sceneKey;
    // Legend and trail grow with the same change: the room is measured when they have.
    if (isNewScene) await nextFrame();
    this.#cy.resize();
    if (isNewScene) this.#leaveScene();
    this.#sceneKey = key;
    const scene = this.#scenes.at(key);
    this.#measure(state);
    const before = this.#seedTidied(state, scene, key);
    const fresh = before ?? (await this.#findPlaces(state, scene, null));
    if (before !== null) await this.#findPlaces(state, scene, before);
    applyElements(this.#cy, {
      nodes: this.#nodes,
      lines: this.#lines,
      looks: this.#looks,
      places: scene.places,
      from: isNewScene && before === null ? new Map() : fresh,
      pinned: state.canvas.pinned,
    });
    this.#lastClasses = new Map();
    if (isNewScene) this.camera.start(scene.camera);
    this.#emphasize(true);
    this.#reveal(state);
    this.#scenes.save();
    this.#settleSoon();
    // Once more when the new ones have come in: names are placed by where nodes stand, not by where they are on the way.
    if (fresh.size > 0) this.#arrival = setTimeout(() => this.#settleSoon(), COME_IN_MS);
  }

  /** A tidied scene begins with the places of the one before: pinned nodes keep theirs. Null when nothing is to be tidied. */
  #seedTidied(state: ExplorerState, scene: Scene, key: string): ReadonlyMap<string, Point> | null {
    const index = state.steps.findLastIndex((step) => step.kind === 'open' || step.kind === 'tidy');
    if (state.steps[index]?.kind !== 'tidy' || scene.places.size > 0 || key === '') return null;
    const { places } = this.#scenes.at(sceneKey(state.steps.slice(0, index)));
    for (const id of state.canvas.pinned) {
      const place = places.get(id);
      if (place !== undefined) scene.places.set(id, place);
    }
    return new Map(places);
  }

  #leaveScene(): void {
    if (this.#sceneKey !== '') this.#scenes.at(this.#sceneKey).camera = this.camera.where();
    this.#labels.forget();
  }

  #measure(state: ExplorerState): void {
    const isShown = (id: string): boolean => shown.has(id);
    const nodes = state.canvas.nodes.filter((node) => !state.hiddenKinds.includes(node.label));
    const shown = new Set(nodes.map((node) => node.id));
    const relationships = state.canvas.relationships.filter((one) => isShown(one.start) && isShown(one.end));
    this.#degrees = drawnDegrees(state.canvas);
    this.#lines = linesOf(relationships);
    const looks = new Map<string, NodeLook>();
    for (const node of nodes) {
      const look = lookOf(node, this.#degrees.get(node.id) ?? 0);
      if (look !== null) looks.set(node.id, look);
    }
    this.#looks = looks;
    this.#nodes = nodes.filter((node) => looks.has(node.id));
    this.#labels.measure(this.#nodes, this.#looks, state.canvas.centre, this.#theme);
    // A number at every node would drown those that say something: the richest ones keep theirs, others show it when pointed at.
    const rich = [...this.#nodes].sort((a, b) => this.#undrawn(b) - this.#undrawn(a)).slice(0, MOST_BADGES);
    this.#badges = new Set(rich.filter((node) => this.#undrawn(node) > 0).map((node) => node.id));
  }

  /** Asks the worker for what has no place yet; gives back where each new node comes from. */
  async #findPlaces(
    state: ExplorerState,
    scene: Scene,
    before: ReadonlyMap<string, Point> | null,
  ): Promise<ReadonlyMap<string, Point>> {
    const homeless = this.#nodes.filter((node) => !scene.places.has(node.id));
    if (homeless.length === 0) return new Map();
    const task = layoutTask({
      nodes: this.#nodes,
      lines: this.#lines,
      looks: this.#looks,
      labels: this.#labels,
      scene,
      before,
      parents: state.canvas.parents,
      centre: state.canvas.centre,
      cy: this.#cy,
    });
    const places = await this.#worker.run(task);
    for (const { id } of homeless) {
      const place = places.get(id);
      if (place !== undefined) scene.places.set(id, place);
    }
    return new Map(
      task.nodes.flatMap((node) =>
        node.fixed === null && node.from !== null ? [[node.id, { ...node.from }] as const] : [],
      ),
    );
  }

  #emphasize(replace: boolean): void {
    const state = this.#options.explorer.store.getState();
    this.#emphasis = emphasisOf(state, this.#nodes, this.#lines);
    const { classes } = this.#emphasis;
    this.#cy.batch(() => {
      for (const id of new Set([...this.#lastClasses.keys(), ...classes.keys()])) {
        const before = this.#lastClasses.get(id) ?? '';
        const now = classes.get(id) ?? '';
        if (before !== now) this.#cy.getElementById(id).removeClass(before).addClass(now);
      }
    });
    this.#lastClasses = classes;
    if (replace) this.#settleSoon();
    this.#redraw();
  }

  #reveal(state: ExplorerState): void {
    if (state.selection?.kind === 'node') this.camera.reveal(state.selection.id);
    if (this.#emphasis.selectedLine !== null) this.camera.reveal(this.#emphasis.selectedLine.end);
  }

  #onFocus(id: string | null): void {
    this.#focused = id;
    if (id !== null) this.camera.reveal(id);
    this.#options.explorer.actions.hover(id === null ? null : { kind: 'node', id });
    this.#redraw();
  }

  #onResize(): void {
    this.#cy.resize();
    this.#fitCanvas();
    this.#reveal(this.#options.explorer.store.getState());
    this.#settleSoon();
  }

  #fitCanvas(): void {
    const { canvas } = this.#context;
    const ratio = devicePixelRatio;
    const width = Math.round(this.#cy.width() * ratio);
    const height = Math.round(this.#cy.height() * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
  }

  /** Names and the keyboard's list follow when the picture stands still. */
  #settleSoon(): void {
    clearTimeout(this.#mirrorTimer);
    this.#mirrorTimer = setTimeout(() => {
      this.#labels.place(this.#lines, this.#emphasis, this.#badges);
      this.#updateMirror();
      this.#redraw();
      this.#options.onOutside(this.camera.countOutside());
      if (this.#sceneKey !== '' && !this.#syncing && this.#nodes.length > 0) {
        this.#scenes.at(this.#sceneKey).camera = this.camera.where();
        this.#scenes.save();
      }
    }, 90);
  }

  #updateMirror(): void {
    const pan = this.#cy.pan();
    const zoom = this.#cy.zoom();
    const { words } = this.#options;
    this.#mirror.element.setAttribute('aria-label', words.list());
    this.#mirror.update(
      this.#nodes.flatMap((node) => {
        const look = this.#looks.get(node.id);
        const element = this.#cy.getElementById(node.id);
        if (look === undefined || element.empty()) return [];
        const { x, y } = element.position();
        return {
          id: node.id,
          x: x * zoom + pan.x,
          y: y * zoom + pan.y,
          width: look.width * zoom,
          height: look.height * zoom,
          words: words.node(node, this.#degrees.get(node.id) ?? 0),
          selected: this.#emphasis.selectedNode === node.id,
        };
      }),
    );
  }

  #keepPlaces(): void {
    const scene = this.#scenes.at(this.#sceneKey);
    for (const element of this.#cy.nodes().toArray()) scene.places.set(element.id(), { ...element.position() });
    this.#scenes.save();
    this.#settleSoon();
  }

  #redraw(): void {
    this.#cy.forceRender();
  }

  #draw(): void {
    if (this.#cy.width() === 0) return;
    this.#fitCanvas();
    const scene = {
      nodes: this.#overlayNodes(),
      tabs: this.#labels.tabs(this.#emphasis, (line) => this.#options.words.line(line), this.#theme),
      zoom: this.#cy.zoom(),
    };
    drawOverlay(this.#context, scene, this.#theme, devicePixelRatio);
  }

  #overlayNodes(): OverlayNode[] {
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    const { pinned } = this.#options.explorer.store.getState().canvas;
    const { classes, near, selectedNode } = this.#emphasis;
    const isQuiet = near.size > 0;
    const out: OverlayNode[] = [];
    for (const node of this.#nodes) {
      const look = this.#looks.get(node.id);
      const element = this.#cy.getElementById(node.id);
      if (look === undefined || element.empty()) continue;
      const position = element.position();
      const own = classes.get(node.id) ?? '';
      const x = position.x * zoom + pan.x;
      const y = position.y * zoom + pan.y;
      out.push({
        id: node.id,
        look,
        x,
        y,
        opacity: own.includes('outside') ? 0.34 : own.includes('dim') ? 0.55 : 1,
        lines: this.#labels.linesOf(node.id),
        strong: this.#labels.isStrong(node.id) || node.id === selectedNode,
        quiet: own.includes('outside') || (isQuiet && !near.has(node.id) && !own.includes('hover')),
        label: this.#labels.boxOf(node.id, x, y, zoom),
        selected: node.id === selectedNode,
        focused: node.id === this.#focused && this.#mirror.element.matches(':focus-within'),
        pinned: pinned.has(node.id),
        more: this.#badges.has(node.id) || own.includes('hover') || node.id === selectedNode ? this.#undrawn(node) : 0,
      });
    }
    return out;
  }

  #undrawn(node: CanvasNode): number {
    return Math.max(0, node.degree - (this.#degrees.get(node.id) ?? 0));
  }

  #badgeUnder(point: { x: number; y: number }): string | null {
    const zoom = this.#cy.zoom();
    const reach = 13;
    const hit = this.#overlayNodes().find((node) => {
      const at = badgeAt(node, zoom);
      return node.more > 0 && Math.hypot(at.x - point.x, at.y - point.y) < reach;
    });
    return hit?.id ?? null;
  }

  spotOf(id: string): { x: number; y: number } | null {
    const element = this.#cy.getElementById(id);
    return element.empty() ? null : { ...element.renderedPosition() };
  }

  refresh(): void {
    this.#theme = readTheme(this.#options.host);
    this.#cy.style(stylesheet(this.#theme));
    this.#labels.measure(this.#nodes, this.#looks, this.#options.explorer.store.getState().canvas.centre, this.#theme);
    this.#settleSoon();
    this.#redraw();
  }

  focusCanvas(): void {
    const { selection } = this.#options.explorer.store.getState();
    const first = selection?.kind === 'node' ? selection.id : this.#nodes[0]?.id;
    if (first !== undefined) this.#mirror.focus(first);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#arrival);
    this.#keepPlaces();
    clearTimeout(this.#mirrorTimer);
    this.#worker.stop();
    this.#cy.destroy();
    this.#options.host.replaceChildren();
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** A pinch on a trackpad comes as a wheel with Ctrl, which would zoom the page instead of the network. */
function preventPageZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/**
 * The network on screen: owns the one Cytoscape instance of the page for as long as the page lives, follows the store, and
 * turns gestures into actions. Old nodes never move; what is new gets its place from the layout worker.
 */
import type { Canvas } from '../state/canvas.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { Camera } from './camera.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import { connectGestures } from './gestures.ts';
import { onCanvasKey } from './keys.ts';
import { Labels } from './labels.ts';
import { Marks } from './marks.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { badgeUnder, mirrorNodes, overlayNodes, type ScreenState } from './on-screen.ts';
import { EMPTY_PICTURE, type Picture, pictureOf } from './picture.ts';
import { PlaceFinder } from './place-finder.ts';
import { Scenes, sceneKey } from './positions.ts';
import { Stage } from './stage.ts';
import { stylesheet } from './stylesheet.ts';
import { applyElements, COME_IN_MS } from './sync-elements.ts';
import { type GraphTheme, readTheme } from './theme.ts';
import type { GraphView, GraphViewOptions } from './view-contract.ts';

/** Names and the keyboard's list follow when the picture has stood still for so long. */
const STILL_MS = 90;

/** Puts the network into `host` and keeps it in step with the store until `destroy`. */
export function createGraphView(options: GraphViewOptions): GraphView {
  return new View(options);
}

class View implements GraphView {
  readonly camera: Camera;
  readonly #options: GraphViewOptions;
  readonly #stage: Stage;
  readonly #cy: Stage['cy'];
  readonly #marks: Marks;
  readonly #mirror: Mirror;
  readonly #labels: Labels;
  readonly #finder: PlaceFinder;
  readonly #scenes: Scenes;
  readonly #stops: (() => void)[] = [];
  #theme: GraphTheme;
  #picture: Picture = EMPTY_PICTURE;
  #emphasis: Emphasis;
  #sceneKey = '';
  #drawn: Canvas | null = null;
  #hiddenKinds: readonly string[] = [];
  #focused: string | null = null;
  #isSyncing = false;
  #isDirty = false;
  #isGone = false;
  /** The user asked to be brought to the selection: the keyboard goes there as well, unless it is in use elsewhere. */
  #wantsFocus = false;
  #still: ReturnType<typeof setTimeout> | undefined;
  #arrival: ReturnType<typeof setTimeout> | undefined;

  constructor(options: GraphViewOptions) {
    this.#options = options;
    const { host, explorer } = options;
    this.#theme = readTheme(host);
    this.#stage = new Stage(host, this.#theme);
    this.#cy = this.#stage.cy;
    this.#marks = new Marks(this.#cy);
    this.#scenes = new Scenes(options.storage);
    this.#labels = new Labels(this.#cy, this.#stage.context);
    this.#finder = new PlaceFinder(this.#cy, this.#labels, this.#scenes);
    this.camera = new Camera(this.#cy);
    this.#emphasis = emphasisOf(explorer.store.getState(), [], []);
    this.#mirror = createMirror(host, options.words.list(), {
      onFocus: (id) => this.#onFocus(id),
      onKey: (event, id) => onCanvasKey(event, id, explorer, this.camera, options.onInspect),
      onActivate: (id) => explorer.actions.select({ kind: 'node', id }),
    });
    this.#listen();
    this.#wantsFocus = explorer.store.getState().focusRequests > 0;
    void this.#sync();
  }

  #listen(): void {
    const { explorer } = this.#options;
    this.#cy.on('render', () => this.#draw());
    this.#cy.on('viewport', () => this.#settleSoon());
    this.#cy.on('dragfree', 'node', () => this.#keepPlaces());
    const stopGestures = connectGestures(this.#cy, explorer, {
      lineAt: (id) => this.#picture.lines.find((line) => line.id === id) ?? null,
      nodeUnder: (point) => this.#labels.nodeAt(point),
      badgeUnder: (point) => badgeUnder(overlayNodes(this.#cy, this.#picture, this.#screen()), point, this.#cy.zoom()),
    });
    const stopStore = explorer.store.subscribe((state, before) => this.#onState(before, state));
    const resize = new ResizeObserver(() => this.#onResize());
    resize.observe(this.#stage.element);
    const onFonts = (): void => this.#settleSoon();
    document.fonts.addEventListener('loadingdone', onFonts);
    this.#stops.push(
      stopGestures,
      stopStore,
      () => resize.disconnect(),
      () => document.fonts.removeEventListener('loadingdone', onFonts),
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
      this.#emphasize();
      if (state.selection !== before.selection || state.pathSearch !== before.pathSearch) this.#settleSoon();
    }
    if (state.focusRequests !== before.focusRequests) this.#wantsFocus = true;
    if (state.focusRequests !== before.focusRequests || state.selection !== before.selection) this.#reveal(state);
  }

  /** Brings elements in step with the store; changes that come meanwhile are taken up by another round. */
  async #sync(): Promise<void> {
    this.#isDirty = true;
    if (this.#isSyncing || this.#isGone) return;
    this.#isSyncing = true;
    try {
      while (this.#isDirty && !this.#isGone) {
        this.#isDirty = false;
        await this.#syncOnce();
      }
    } finally {
      this.#isSyncing = false;
    }
    if (!this.#isGone) this.#settleSoon();
  }

  async #syncOnce(): Promise<void> {
    const state = this.#options.explorer.store.getState();
    const isWaiting = state.canvas.nodes.length === 0 && state.work.kind === 'running';
    const isSame = state.canvas === this.#drawn && state.hiddenKinds === this.#hiddenKinds;
    if (isWaiting || isSame) return;
    this.#drawn = state.canvas;
    this.#hiddenKinds = state.hiddenKinds;
    const key = sceneKey(state.steps);
    const isNewScene = key !== this.#sceneKey;
    if (isNewScene) {
      this.#leaveScene();
      // Legend and trail grow with the same change: the room is measured when they have.
      await nextFrame();
      if (this.#isGone) return;
    }
    this.#sceneKey = key;
    this.#cy.resize();
    const scene = this.#scenes.at(key);
    const picture = pictureOf(state);
    this.#labels.measure(picture, state.canvas.centre, this.#theme);
    const from = await this.#finder.find(state, picture, scene);
    if (this.#isGone) return;
    this.#picture = picture;
    this.#marks.forget();
    applyElements(this.#cy, { picture, places: scene.places, from });
    if (isNewScene && from.size === 0) this.camera.start(scene.camera);
    this.#emphasize();
    this.#reveal(state);
    this.#scenes.save();
    // Names are placed by where nodes stand, not by where they are on the way.
    if (from.size > 0) this.#arrival = setTimeout(() => this.#settleSoon(), COME_IN_MS);
  }

  #leaveScene(): void {
    if (this.#sceneKey !== '') this.#scenes.at(this.#sceneKey).camera = this.camera.where();
    this.#labels.forget();
  }

  #emphasize(): void {
    this.#emphasis = emphasisOf(this.#options.explorer.store.getState(), this.#picture.nodes, this.#picture.lines);
    this.#marks.apply(this.#emphasis);
    this.#stage.redraw();
  }

  #reveal(state: ExplorerState): void {
    if (state.selection?.kind === 'node') this.camera.reveal(state.selection.id);
    if (this.#emphasis.selectedLine !== null) this.camera.reveal(this.#emphasis.selectedLine.end);
  }

  #onFocus(id: string | null): void {
    this.#focused = id;
    if (id !== null) this.camera.reveal(id);
    this.#options.explorer.actions.hover(id === null ? null : { kind: 'node', id });
    this.#stage.redraw();
  }

  #onResize(): void {
    this.#cy.resize();
    this.#stage.fit();
    this.#reveal(this.#options.explorer.store.getState());
    this.#settleSoon();
  }

  #settleSoon(): void {
    clearTimeout(this.#still);
    this.#still = setTimeout(() => this.#settle(), STILL_MS);
  }

  #settle(): void {
    const { words, onOutside } = this.#options;
    this.#labels.place(this.#picture, this.#emphasis);
    this.#mirror.element.setAttribute('aria-label', words.list());
    this.#mirror.update(mirrorNodes(this.#cy, this.#picture, this.#emphasis.selectedNode, words.node));
    if (this.#wantsFocus && !this.#isSyncing && this.#picture.nodes.length > 0) {
      this.#wantsFocus = false;
      if (document.activeElement === document.body) this.focusCanvas();
    }
    this.#stage.redraw();
    onOutside(this.camera.countOutside());
    if (this.#sceneKey === '' || this.#isSyncing || !this.#stage.isShown) return;
    this.#scenes.at(this.#sceneKey).camera = this.camera.where();
    this.#scenes.save();
  }

  #keepPlaces(): void {
    if (this.#sceneKey === '') return;
    const scene = this.#scenes.at(this.#sceneKey);
    for (const element of this.#cy.nodes().toArray()) scene.places.set(element.id(), { ...element.position() });
    this.#scenes.save();
    this.#settleSoon();
  }

  #screen(): ScreenState {
    const hasFocus = this.#mirror.element.querySelector(':focus-visible') !== null;
    return {
      emphasis: this.#emphasis,
      labels: this.#labels,
      pinned: this.#options.explorer.store.getState().canvas.pinned,
      focused: hasFocus ? this.#focused : null,
    };
  }

  #draw(): void {
    if (!this.#stage.isShown) return;
    const scene = {
      nodes: overlayNodes(this.#cy, this.#picture, this.#screen()),
      tabs: this.#labels.tabs(this.#emphasis, this.#options.words.line, this.#theme),
      zoom: this.#cy.zoom(),
    };
    this.#stage.draw(scene, this.#theme);
  }

  spotOf(id: string): { x: number; y: number } | null {
    const element = this.#cy.getElementById(id);
    return element.empty() ? null : { ...element.renderedPosition() };
  }

  refresh(): void {
    this.#theme = readTheme(this.#options.host);
    this.#cy.style(stylesheet(this.#theme));
    this.#labels.measure(this.#picture, this.#options.explorer.store.getState().canvas.centre, this.#theme);
    this.#settleSoon();
    this.#stage.redraw();
  }

  focusCanvas(): void {
    const { selection } = this.#options.explorer.store.getState();
    const first = selection?.kind === 'node' ? selection.id : this.#picture.nodes[0]?.id;
    if (first !== undefined) this.#mirror.focus(first);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#arrival);
    this.#keepPlaces();
    this.#isGone = true;
    clearTimeout(this.#still);
    this.#finder.stop();
    this.#stage.destroy();
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

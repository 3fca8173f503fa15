/** Gives each new node its place, by the worker; what has a place in the scene keeps it. */
import type { Core } from 'cytoscape';
import type { ExplorerState } from '../state/explorer.ts';
import type { Labels } from './labels.ts';
import { type LayoutClient, startLayoutWorker } from './layout-client.ts';
import { layoutTask } from './layout-task.ts';
import type { Picture } from './picture.ts';
import { type Point, type Scene, type Scenes, sceneKey } from './positions.ts';

/** Owns its worker, which `stop` ends. */
export class PlaceFinder {
  readonly #cy: Core;
  readonly #labels: Labels;
  readonly #scenes: Scenes;
  readonly #worker: LayoutClient = startLayoutWorker();

  constructor(cy: Core, labels: Labels, scenes: Scenes) {
    this.#cy = cy;
    this.#labels = labels;
    this.#scenes = scenes;
  }

  /** Fills the places of `scene`; gives back where each node that is to be seen moving comes from. */
  async find(state: ExplorerState, picture: Picture, scene: Scene): Promise<ReadonlyMap<string, Point>> {
    const before = this.#placesBeforeTidying(state, scene);
    const isFirst = scene.places.size === 0 && before === null;
    const homeless = picture.nodes.filter((node) => !scene.places.has(node.id));
    if (homeless.length === 0) return new Map();
    const { parents, centre } = state.canvas;
    const task = layoutTask({ picture, labels: this.#labels, scene, before, parents, centre, cy: this.#cy });
    const places = await this.#worker.run(task);
    for (const { id } of homeless) {
      const place = places.get(id);
      if (place !== undefined) scene.places.set(id, place);
    }
    if (isFirst) return new Map();
    return new Map(
      task.nodes.flatMap(({ id, fixed, from }) =>
        fixed === null && from !== null ? [[id, { ...from }] as const] : [],
      ),
    );
  }

  stop(): void {
    this.#worker.stop();
  }

  /** A tidied scene begins with the places of the one before: pinned nodes keep theirs. Null when nothing is to be tidied. */
  #placesBeforeTidying({ steps, canvas }: ExplorerState, scene: Scene): ReadonlyMap<string, Point> | null {
    const index = steps.findLastIndex((step) => step.kind === 'open' || step.kind === 'tidy');
    if (steps[index]?.kind !== 'tidy' || scene.places.size > 0) return null;
    const { places } = this.#scenes.at(sceneKey(steps.slice(0, index)));
    for (const id of canvas.pinned) {
      const place = places.get(id);
      if (place !== undefined) scene.places.set(id, place);
    }
    return new Map(places);
  }
}

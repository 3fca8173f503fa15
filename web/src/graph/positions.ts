/**
 * Where nodes stand, for each scene: a scene begins when something is opened or the picture is tidied, and its nodes keep
 * their places for as long as the browser tab lives, so that undo, back, hiding and a reload put everything where it was.
 */
import type { Step } from '../state/model.ts';
import { stepsText } from '../state/step-text.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Scene {
  readonly places: Map<string, Point>;
  camera: { readonly zoom: number; readonly pan: Point } | null;
}

const KEY = 'chuanzhu.scenes';
/** Scenes that are kept over a reload. */
const KEPT = 6;

/** The scene to which a list of steps belongs. */
export function sceneKey(steps: readonly Step[]): string {
  const last = steps.findLastIndex((step) => step.kind === 'open' || step.kind === 'tidy');
  return stepsText(steps.slice(0, last + 1));
}

/** `storage` null: nothing outlives a reload. */
export class Scenes {
  readonly #scenes: Map<string, Scene>;
  readonly #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
    this.#scenes = read(storage);
  }

  /** The scene with this key, made empty when it is new. */
  at(key: string): Scene {
    const known = this.#scenes.get(key);
    if (known !== undefined) return known;
    const scene: Scene = { places: new Map(), camera: null };
    this.#scenes.set(key, scene);
    return scene;
  }

  /** Keeps the latest scenes for a reload. */
  save(): void {
    const list = [...this.#scenes].slice(-KEPT).map(([key, { places, camera }]) => [key, [...places], camera]);
    try {
      this.#storage?.setItem(KEY, JSON.stringify(list));
    } catch {
      // A full or forbidden storage costs the places after a reload, nothing else.
    }
  }
}

function read(storage: Storage | null): Map<string, Scene> {
  try {
    const list = JSON.parse(storage?.getItem(KEY) ?? '[]') as [string, [string, Point][], Scene['camera']][];
    return new Map(list.map(([key, places, camera]) => [key, { places: new Map(places), camera }]));
  } catch {
    return new Map();
  }
}

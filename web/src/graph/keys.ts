/** Keys on a node of the canvas. Letters count only while the canvas has the focus; walking keys are the mirror's. */
import type { Explorer } from '../state/explorer.ts';
import { waitingStart } from '../state/path-search.ts';
import type { Camera } from './camera.ts';

const STEP = 80;

type KeyAct = (id: string, explorer: Explorer, camera: Camera, onInspect: () => void) => void;

const KEYS: Readonly<Record<string, KeyAct>> = {
  Enter: inspect,
  ' ': inspect,
  e: (id, { actions }) => actions.askExpand(id),
  n: (id, { actions }) => actions.expand(id),
  h: (id, { actions }) => actions.hide([id]),
  p: (id, { actions }) => actions.togglePin(id),
  w: (id, { actions }) => actions.startPath(id),
  '+': (_, __, camera) => camera.zoomBy(1.25),
  '=': (_, __, camera) => camera.zoomBy(1.25),
  '-': (_, __, camera) => camera.zoomBy(0.8),
  '0': (_, __, camera) => camera.fit(),
  Escape: (_, { actions }) => actions.clear(),
};

const PAN: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/**
 * Does what a key says for node `id`; true when the key means something here. `onInspect` is called for a node that is inspected already:
 * the user wants to go on to what is said of it.
 */
export function onCanvasKey(
  event: KeyboardEvent,
  id: string,
  explorer: Explorer,
  camera: Camera,
  onInspect: () => void,
): boolean {
  const pan = event.altKey ? PAN[event.key] : undefined;
  if (pan !== undefined) {
    camera.panBy(...pan);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act === undefined) return false;
  act(id, explorer, camera, onInspect);
  return true;
}

function inspect(id: string, { store, actions }: Explorer, _camera: Camera, onInspect: () => void): void {
  const { selection, panelOpen } = store.getState();
  const from = waitingStart(store.getState(), id);
  if (from !== null) actions.findPath(from, id);
  else if (panelOpen && selection?.id === id) onInspect();
  else actions.select({ kind: 'node', id });
}

/** Brings both ends of a fact into the network and its line before the eye. */
import type { ReadFact } from '../state/read.ts';
import { actions, explorer } from '../state/session.ts';

export function showFact({ from, to, relationship }: Pick<ReadFact, 'from' | 'to' | 'relationship'>): void {
  const present = new Set(explorer.store.getState().canvas.nodes.map((node) => node.id));
  const missing = [from?.id, to?.id].filter((id) => id !== undefined && !present.has(id)) as string[];
  const [first, ...others] = missing;
  // An empty canvas is opened around the first end; the other one joins it.
  if (present.size === 0 && first !== undefined) {
    actions.open(first);
    actions.add(others);
  } else {
    actions.add(missing);
  }
  actions.setView('network');
  if (relationship !== null) actions.select({ kind: 'relationship', id: relationship.id });
}

/** The address bar follows the stores, and the back button leads the stores. */
import { formatAddress, parseAddress } from './address.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { preferences } from './preferences.ts';
import { stepsText } from './step-text.ts';

/**
 * Opens what the address says and keeps both in step. A change of the canvas, of the view or of the article is a new entry
 * of the history; a change of what is selected replaces the entry, or going back would be tedious. Returns its stop.
 */
export function connectHistory({ store, actions }: Explorer, page: Window = window): () => void {
  const follow = (): void => {
    actions.goTo(parseAddress(page.location.search));
  };
  follow();
  let place = placeOf(store.getState());
  let notice = store.getState().notice;
  let following = false;
  const onBack = (): void => {
    following = true;
    follow();
    place = placeOf(store.getState());
    following = false;
  };
  const write = (): void => {
    if (following) return;
    const state = store.getState();
    if (mayComeToNothing(state)) return;
    // A step that was taken out again, since it added nothing, is no place to go back to.
    const isMended = state.notice !== notice;
    notice = state.notice;
    const next = `${page.location.pathname}${searchOf(state)}`;
    if (next === page.location.pathname + page.location.search) return;
    const isNewPlace = placeOf(state) !== place && !isMended;
    place = placeOf(state);
    page.history[isNewPlace ? 'pushState' : 'replaceState'](null, '', next);
  };
  const stops = [store.subscribe(write), preferences.subscribe(write)];
  page.addEventListener('popstate', onBack);
  return () => {
    page.removeEventListener('popstate', onBack);
    for (const stop of stops) stop();
  };
}

/** An expansion is no place of the history before its answer shows that it adds something. */
function mayComeToNothing({ canvas, work }: ExplorerState): boolean {
  const last = canvas.trail.at(-1);
  return last?.done === false && work.kind !== 'failed' && (last.step.kind === 'add' || last.step.kind === 'expand');
}

function searchOf(state: ExplorerState): string {
  const { language, theme, named } = preferences.getState();
  const query = new URLSearchParams(formatAddress(state));
  if (named.language) query.set('l', language);
  if (named.theme) query.set('t', theme);
  // The separators of steps are allowed in a query as they are; escaped they would make it a third longer.
  const text = query.toString().replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}

function placeOf(state: ExplorerState): string {
  return JSON.stringify([state.view, stepsText(state.steps), state.view === 'reader' ? state.reader : null]);
}

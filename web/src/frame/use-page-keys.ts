/** Keys that count everywhere: regions; and outside of text fields undo, redo, the sheet of keys, and Esc that steps out. */
import { useEffect } from 'react';
import { isTyping } from '../search/open-search.ts';
import { actions, explorer } from '../state/session.ts';
import { followFocus, goToNextRegion, goToRegion } from './regions.ts';

/** Listens for as long as the page is shown. */
export function usePageKeys(onKeyboardSheet: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isCommand = event.metaKey || event.ctrlKey;
      if (event.defaultPrevented) return;
      if (event.key === 'F6' && !isCommand && !event.altKey) {
        // A dialog keeps the focus.
        if (document.querySelector('[role="dialog"]') !== null) return;
        goToNextRegion(event.shiftKey);
      } else if (isTyping(event.target)) return;
      else if (isCommand && event.key.toLowerCase() === 'z') {
        if (event.shiftKey) actions.redo();
        else actions.undo();
      } else if (event.key === '?' && !isCommand) onKeyboardSheet();
      else if (event.key === 'Escape' && explorer.store.getState().view === 'network') stepOut();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    const stopFollowing = followFocus();
    return () => {
      document.removeEventListener('keydown', onKey);
      stopFollowing();
    };
  }, [onKeyboardSheet]);
}

/** Out of the panel into the network, then out of menu, path and selection. */
function stepOut(): void {
  if (document.activeElement?.closest('[data-region="panel"]') == null) actions.clear();
  else {
    actions.setPanelOpen(false);
    goToRegion('network');
  }
}

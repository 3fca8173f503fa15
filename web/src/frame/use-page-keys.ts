/** Keys that count everywhere outside of text fields: undo, redo, the sheet of keys, and Esc that steps out. */
import { useEffect } from 'react';
import { isTyping } from '../search/open-search.ts';
import { actions, explorer } from '../state/session.ts';

/** Listens for as long as the page is shown. */
export function usePageKeys(onKeyboardSheet: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const isCommand = event.metaKey || event.ctrlKey;
      if (isCommand && event.key.toLowerCase() === 'z') {
        if (event.shiftKey) actions.redo();
        else actions.undo();
      } else if (event.key === '?' && !isCommand) onKeyboardSheet();
      else if (event.key === 'Escape' && explorer.store.getState().view === 'network') actions.clear();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKeyboardSheet]);
}

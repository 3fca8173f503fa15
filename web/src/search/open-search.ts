/** ⌘K or Ctrl K anywhere, and `/` outside of text fields, bring the search field. */

/** Calls `open` at those keys; returns the stop. With two fields on the page the one made last answers. */
export function onSearchKey(open: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const isCommand = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.metaKey && !event.ctrlKey && !isTyping(event.target);
    if (!isCommand && !isSlash) return;
    event.preventDefault();
    open();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** Whether keys go into a text field now. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

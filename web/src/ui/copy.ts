/** Puts text on the clipboard and says so. Browsers refuse it on a page that is not secure; then that is said. */
import i18next from 'i18next';
import { notify } from './toast.tsx';

/** @param done What the notice says when it worked. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ words: done });
  } catch {
    notify({ words: i18next.t('card.notCopied') });
  }
}

/** What keys are called on the keyboard in front of the user. */

/** Apple prints signs on its keys; other keyboards have words. */
const WORDS = { '⌘': 'Ctrl', '⇧': 'Shift', '⌥': 'Alt' } as const;
/** The order in which other systems name modifiers. */
const ORDER = ['⌘', '⌥', '⇧'] as const;

function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** `⇧⌘Z` stays on a Mac and is `Ctrl+Shift+Z` elsewhere. */
export function keyText(keys: string, apple: boolean): string {
  if (apple) return keys;
  const modifiers = ORDER.filter((sign) => keys.includes(sign)).map((sign) => WORDS[sign]);
  const rest = keys.replace(/[⌘⇧⌥]/g, '').trim();
  return [...modifiers, rest].join('+');
}

/** In this browser. */
export const printedKeys = (keys: string): string => keyText(keys, isApple());

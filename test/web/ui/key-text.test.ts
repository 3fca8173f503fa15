import { expect, test } from 'vitest';
import { keyText } from '../../../web/src/ui/key-text.ts';

test.each([
  ['⌘K', 'Ctrl+K'],
  ['⇧⌘Z', 'Ctrl+Shift+Z'],
  ['⇧F6', 'Shift+F6'],
  ['⌥ ← → ↑ ↓', 'Alt+← → ↑ ↓'],
  ['⌘↵', 'Ctrl+↵'],
  ['Esc', 'Esc'],
  ['/', '/'],
])('%s is printed on other keyboards as %s, and as it is on a Mac', (keys, words) => {
  expect(keyText(keys, false)).toBe(words);
  expect(keyText(keys, true)).toBe(keys);
});

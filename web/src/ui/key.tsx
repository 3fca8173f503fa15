/** A key, as the keyboard in front of the user has it. */
import { printedKeys } from './key-text.ts';

/** @param children keys with Apple's signs for the modifiers. */
export function Key({ children }: { readonly children: string }) {
  return <kbd>{printedKeys(children)}</kbd>;
}

/** Class names that underline a name by its kind; the rules are in marks.css. */
import './marks.css';
import { kindLabel, kindOf } from './kinds.ts';

export function markClass(label: string): string {
  return `mark mark-${kindOf(kindLabel(label)).underline} mark-${label}`;
}

/** Steps as text for the address, and back. What cannot be read is left out: an old link opens as far as it still goes. */
import type { ExpandFilter, Step } from './model.ts';
import { isEntityLabel, lengthen, SHORT_LENGTH, shorten } from './short-id.ts';

const BETWEEN_STEPS = '.';
const BETWEEN_PARTS = '~';
/** A hand-made address may not ask for more than this in one step. */
const MOST = 100;

/** Short text of one step, e.g. `xo…~Meeting~10`. */
function stepText(step: Step): string {
  switch (step.kind) {
    case 'open':
      return `o${ids([step.id])}`;
    case 'add':
      return `a${ids(step.ids)}`;
    case 'expand':
      return `x${ids([step.id])}${BETWEEN_PARTS}${filterText(step.filter)}${BETWEEN_PARTS}${step.count}`;
    case 'path':
      return `w${ids([step.from, step.to])}${BETWEEN_PARTS}${step.pick}${BETWEEN_PARTS}${step.longest}`;
    case 'hide':
      return `h${ids(step.ids)}`;
    case 'show':
      return 's';
    case 'tidy':
      return 't';
    case 'pin':
      return `p${ids([step.id])}`;
    case 'unpin':
      return `u${ids([step.id])}`;
  }
}

/** All steps as one text. */
export function stepsText(steps: readonly Step[]): string {
  return steps.map(stepText).join(BETWEEN_STEPS);
}

/** The steps of a text; unreadable ones are left out. */
export function readSteps(text: string): Step[] {
  return text
    .split(BETWEEN_STEPS)
    .map(readStep)
    .filter((step) => step !== null);
}

function readStep(text: string): Step | null {
  const [head = '', second = '', third = ''] = text.slice(1).split(BETWEEN_PARTS);
  const named = readIds(head);
  const [first, other] = named;
  if (text === 's') return { kind: 'show' };
  if (text === 't') return { kind: 'tidy' };
  if (first === undefined) return null;
  switch (text[0]) {
    case 'o':
      return { kind: 'open', id: first };
    case 'a':
      return { kind: 'add', ids: named };
    case 'x':
      return { kind: 'expand', id: first, filter: readFilter(second), count: between(third, 1, MOST) };
    case 'w':
      if (other === undefined) return null;
      return { kind: 'path', from: first, to: other, pick: between(second, 0, 9), longest: between(third, 1, 6) };
    case 'h':
      return { kind: 'hide', ids: named };
    case 'p':
      return { kind: 'pin', id: first };
    case 'u':
      return { kind: 'unpin', id: first };
    default:
      return null;
  }
}

function ids(list: readonly string[]): string {
  return list.map((id) => shorten(id) ?? '').join('');
}

function readIds(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += SHORT_LENGTH) {
    const id = lengthen(text.slice(at, at + SHORT_LENGTH));
    if (id !== null) found.push(id);
  }
  return found;
}

function filterText(filter: ExpandFilter | null): string {
  return filter?.label ?? '';
}

function readFilter(text: string): ExpandFilter | null {
  return isEntityLabel(text) ? { label: text } : null;
}

function between(text: string, least: number, most: number): number {
  const number = Math.trunc(Number(text));
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}

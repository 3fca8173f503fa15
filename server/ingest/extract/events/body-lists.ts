/** Lists of bodies in a covered text: `市科技局、市财政局和市教育局`, walked from their end, so that no text can make it slow. */
import type { Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';

const PLACED = /(?:在|于|到|赴)$/;
const SEPARATOR = /(?:（[^（）]{0,24}）)?(?:[、，和与及]|以及|会同|联合|联手|携手|等(?:单位|部门)?[、和与及]?)$/;

export interface BodyList extends Span {
  readonly facts: readonly string[];
}

/** The last sign of a body in [from, to), or `from - 1`. */
function lastBody(masked: string, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && masked[at] !== SIGN.organization) at--;
  return at;
}

/** Where the body's name begins whose last sign stands at `last`. */
function runStart(masked: string, from: number, last: number): number {
  let start = last + 1;
  while (start > from && masked[start - 1] === SIGN.organization) start--;
  return start;
}

/** The list of bodies whose last one stands before `at`, with only words of `between` after it; null when there is none. */
export function bodiesBefore(scene: Scene, from: number, at: number, between: RegExp): BodyList | null {
  const { masked, organizationAt } = scene;
  let last = lastBody(masked, from, at);
  // 市科技局在|云州大学|举办: a body after 在 is where, not who.
  for (let start = runStart(masked, from, last); last >= from; start = runStart(masked, from, last)) {
    if (!PLACED.test(masked.slice(Math.max(from, start - 1), start))) break;
    last = lastBody(masked, from, start);
  }
  // 某小组（某小组）|召开: what stands in brackets is the same body.
  const bracket = masked.lastIndexOf('（', last);
  if (bracket > from && masked[bracket - 1] === SIGN.organization && !masked.slice(bracket, last).includes('）'))
    last = bracket - 1;
  if (last < from || !between.test(masked.slice(last + 1, at))) return null;
  let start = last + 1;
  for (;;) {
    start = runStart(masked, from, start - 1);
    const gap = SEPARATOR.exec(masked.slice(Math.max(from, start - 30), start))?.[0].length ?? 0;
    if (gap === 0 || start - gap <= from || masked[start - gap - 1] !== SIGN.organization) break;
    start -= gap;
  }
  return { start, end: last + 1, facts: bodiesIn(organizationAt, start, last + 1) };
}

/** The bodies named in a span, in order. */
export function bodiesIn(organizationAt: Scene['organizationAt'], start: number, end: number): string[] {
  const facts = new Set<string>();
  for (let i = start; i < end; i++) {
    const mention = organizationAt.get(i);
    if (mention) facts.add(mention.fact);
  }
  return [...facts];
}

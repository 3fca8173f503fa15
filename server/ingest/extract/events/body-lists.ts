/** Lists of bodies in a covered text: `市科技局、市财政局和市教育局`, walked from their end, so that no text can make it slow. */
import type { Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';

const BODY_RUN = new RegExp(`${SIGN.organization}+$`);
const PLACED = /(?:在|于|到|赴)$/;
const SEPARATOR = /(?:（[^（）]{0,24}）)?(?:[、，和与及]|以及|会同|联合|联手|携手|等(?:单位|部门)?[、和与及]?)$/;

export interface BodyList extends Span {
  readonly facts: readonly string[];
}

/** The list of bodies whose last one stands before `at`, with only words of `between` after it; null when there is none. */
export function bodiesBefore(scene: Scene, from: number, at: number, between: RegExp): BodyList | null {
  const { masked, organizationAt } = scene;
  let last = masked.lastIndexOf(SIGN.organization, at - 1);
  // 市科技局在|云州大学|举办: a body after 在 is where, not who.
  while (last >= from && PLACED.test(masked.slice(from, last + 1).replace(BODY_RUN, ''))) {
    const where = last;
    last = masked.lastIndexOf(SIGN.organization, masked.slice(0, where + 1).replace(BODY_RUN, '').length - 1);
  }
  if (last < from || !between.test(masked.slice(last + 1, at))) return null;
  let start = last + 1;
  for (;;) {
    while (start > from && masked[start - 1] === SIGN.organization) start--;
    const gap = SEPARATOR.exec(masked.slice(Math.max(from, start - 30), start))?.[0].length ?? 0;
    if (gap === 0 || start - gap <= from || masked[start - gap - 1] !== SIGN.organization) break;
    start -= gap;
  }
  return { start, end: last + 1, facts: bodiesIn(organizationAt, start, last + 1) };
}

/** The bodies named in a span, in order. */
export function bodiesIn(organizationAt: Scene['organizationAt'], start: number, end: number): string[] {
  const facts: string[] = [];
  for (let i = start; i < end; i++) {
    const mention = organizationAt.get(i);
    if (mention && !facts.includes(mention.fact)) facts.push(mention.fact);
  }
  return facts;
}

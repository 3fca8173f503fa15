/** Bodies named in a text, in reading order, each with its canonical name. */
import { type BodyContext, BodyState, type BodyToken } from './body-state.ts';
import { FreeBodies } from './free-bodies.ts';
import type { NameSpan } from './name-scan.ts';
import type { PlaceToken } from './place-tokens.ts';
import { PlacedBodies } from './placed-bodies.ts';
import type { PostToken } from './post-tokens.ts';

const MARKS = new Set(Array.from('我该本委中政共民农致九台', (mark) => mark.charCodeAt(0)));

/** Turns away, by a few array reads, the many offsets at which no body's name or ending can begin. */
function mayBegin({ bodies }: BodyState['lexicon'], unit: number): boolean {
  return (
    bodies.endings.begins(unit) ||
    bodies.departments.begins(unit) ||
    bodies.national.begins(unit) ||
    bodies.known.begins(unit) ||
    MARKS.has(unit)
  );
}

/** All bodies of a text; `persons` are no part of any body's name. */
export function readBodies(
  context: BodyContext,
  text: string,
  places: readonly PlaceToken[],
  persons: readonly NameSpan[],
  posts: readonly PostToken[],
): BodyToken[] {
  const state = new BodyState(context, text, places, persons, posts);
  const free = new FreeBodies(state);
  const placed = new PlacedBodies(state, free);
  const personStarts = new Map(persons.map(({ start, end }) => [start, end]));
  for (let i = 0; i < text.length; i++) {
    if (!mayBegin(state.lexicon, text.charCodeAt(i)) && !state.byEnd.has(i)) continue;
    state.remember(i);
    const end =
      personStarts.get(i) ??
      placed.national(i) ??
      placed.department(i) ??
      placed.committee(i) ??
      placed.unit(i) ??
      free.ending(i) ??
      free.own(i) ??
      0;
    i = Math.max(i, end - 1);
  }
  return state.tokens;
}

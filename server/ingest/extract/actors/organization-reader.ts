/** Bodies named in a text, in reading order, each with its canonical name. */
import { MARK } from '../../lexicon/marks.ts';
import { type BodyContext, BodyState, type BodyToken } from './body-state.ts';
import { division } from './division-bodies.ts';
import { FreeBodies } from './free-bodies.ts';
import type { NameSpan } from './name-places.ts';
import { own } from './own-bodies.ts';
import type { PlaceToken } from './place-tokens.ts';
import { PlacedBodies } from './placed-bodies.ts';
import type { PostToken } from './post-tokens.ts';

const NAMED = MARK.nationalBody | MARK.knownBody | MARK.bodyPrefix;

/** Where each person ends, by where it starts. */
function ends(persons: readonly NameSpan[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { start, end } of persons) found.set(start, end);
  return found;
}

/** All bodies of a text; `persons` are no part of any body's name, `marks` the lexicon's marks of the text. */
export function readBodies(
  context: BodyContext,
  text: string,
  places: readonly PlaceToken[],
  persons: readonly NameSpan[],
  posts: readonly PostToken[],
  marks = context.gazetteer.lexicon.marks.of(text),
): BodyToken[] {
  const state = new BodyState(context, text, places, persons, posts);
  const free = new FreeBodies(state);
  const placed = new PlacedBodies(state, free);
  const personStarts = ends(persons);
  for (let i = 0; i < text.length; i++) {
    const mark = marks[i] ?? 0;
    if ((mark & MARK.body) === 0 && !state.bodyEnds(i)) continue;
    state.remember(i);
    const end =
      personStarts.get(i) ??
      ((mark & NAMED) !== 0 ? placed.national(i) : undefined) ??
      ((mark & MARK.department) !== 0 ? placed.department(i) : undefined) ??
      ((mark & MARK.committee) !== 0 ? placed.committee(i) : undefined) ??
      (state.bodyEnds(i) ? division(state, i) : undefined) ??
      ((mark & MARK.bodyEnding) !== 0 ? free.ending(i) : undefined) ??
      ((mark & MARK.ownBody) !== 0 ? own(state, i) : undefined) ??
      0;
    i = Math.max(i, end - 1);
  }
  return state.tokens;
}

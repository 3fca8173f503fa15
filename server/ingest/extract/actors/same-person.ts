/** Of which place a person has a second post when the first tells it: `某某县委常委、|公安局局长`, `副县长、|公安局局长`. */
import type { Place } from '../../lexicon/divisions.ts';
import type { BodyState } from './body-state.ts';

/** A post at a committee, or of the head of a place, before another post of the same person. */
const BEFORE = /(?:(?:党组)?(?:常委|委员|副书记|书记|成员)|(?:常务)?副?([省市州盟县区旗])长)(?:、|兼)$/u;

/** The place of the post right before an offset in the chain of one person. */
export function placeOfSamePerson(
  { text, context, recent, tokens, marks }: BodyState,
  start: number,
): Place | undefined {
  const [said, level] = BEFORE.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  if (!said) return undefined;
  const from = start - said.length;
  const last = tokens.at(-1);
  if (!level) return last?.end === from ? last.body.place : undefined;
  const named = marks.placeByEnd.get(from);
  if (named && named.form !== 'letter') return named.place;
  return context.gazetteer.level(level, recent, context.casePlace ?? context.home);
}

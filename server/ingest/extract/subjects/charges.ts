/** Who is charged with a subject (由甲牵头, 改由甲牵头) or writes a note on it (甲作出批示：…). */
import type { Sentence } from '../reading.ts';
import { type Scene, type SubjectMention, within } from '../scene.ts';

const CHARGED = /(?:仍由|改由|由)(\uE000+)(?:具体|总)?(?:牵头|负责|主抓|分管)/g;
const NOTES = /(\uE000+)(?:[^，。；]{0,30})(?:作出|作了|做出|作)(?:重要|专门)?(?:批示|指示)/;

export interface Charge {
  readonly person: string;
  readonly fact: string;
}

/** The charges of a sentence: each subject of the clause that charges somebody, each one that a note is on. */
export function chargesIn(scene: Scene, mentions: readonly SubjectMention[], sentence: Sentence): Charge[] {
  const { masked, personAt } = scene;
  const slice = masked.slice(sentence.start, sentence.end);
  const found: Charge[] = [];
  for (const match of slice.matchAll(CHARGED)) {
    const at = sentence.start + match.index;
    const person = personAt.get(at + match[0].indexOf('\uE000'));
    const clause = sentence.clauses.find((c) => c.start <= at && at < c.end);
    if (!person || !clause) continue;
    for (const { fact } of within(mentions, clause)) found.push({ person: person.fact, fact });
  }
  const note = /批示|指示/.test(slice) ? NOTES.exec(slice) : null;
  const author = note ? personAt.get(sentence.start + note.index) : undefined;
  if (!note || !author) return found;
  for (const { fact } of within(mentions, { start: sentence.start + note.index, end: sentence.end }))
    found.push({ person: author.fact, fact });
  return found;
}

/** Who is charged with a subject (由甲牵头, 改由甲牵头) or writes a note on it (甲作出批示：…). */

import { matchesOf } from '../../lexicon/patterns.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Scene, type SubjectMention, within } from '../scene.ts';

/** Not one who was or only may be charged: 原由, 不再由, 拟由, 将由. */
const CHARGED =
  /(?<!不|再|原|曾|拟|将|未|没有|计划|建议|仍|改)(?:仍由|改由|由)(\uE000+)(?:具体|总)?(?:牵头|负责|主抓|分管)/g;
const NOTES = /(\uE000+)([^，。；\uE000]{0,30})(?:作出|作了|做出|作)(?:重要|专门)?(?:批示|指示)/g;
/** Between a person and the note: there is none, or not yet. */
const NO_NOTE = /未(?!来|成年)|没有|不再|拟|曾|将(?=[对就作做于在])/;
/** What a note is on may stand before its writer: 就防汛工作，某人作出批示. */
const ON = /[对就](?![^，]*(?:批示|指示))[^，。；\uE000]{1,40}，?$/;
/** What a note says. */
const SAYS = /^(?:：|，?(?:要求|指出|强调|希望))[^。；\uE000]*/;

export interface Charge {
  readonly person: string;
  readonly fact: string;
}

/** The charges of a sentence: each subject of the clause that charges somebody, each one that a note is on. */
export function chargesIn(scene: Scene, mentions: readonly SubjectMention[], sentence: Sentence): Charge[] {
  const { masked, personAt } = scene;
  const slice = masked.slice(sentence.start, sentence.end);
  const found: Charge[] = [];
  for (const match of matchesOf(slice, CHARGED)) {
    const at = sentence.start + match.index;
    const person = personAt.get(at + match[0].indexOf('\uE000'));
    const clause = sentence.clauses.find((c) => c.start <= at && at < c.end);
    if (!person || !clause) continue;
    for (const { fact } of within(mentions, clause)) found.push({ person: person.fact, fact });
  }
  for (const { author, spans } of notesIn(scene, sentence, slice)) {
    for (const { fact } of spans.flatMap((span) => within(mentions, span))) found.push({ person: author, fact });
  }
  return found;
}

/** Who writes notes, with what each note is on: what stands between its writer and the word, before its writer, or what it says. */
function notesIn({ personAt }: Scene, { start }: Sentence, slice: string): { author: string; spans: Span[] }[] {
  if (!/批示|指示/.test(slice)) return [];
  return matchesOf(slice, NOTES).flatMap((match) => {
    const author = personAt.get(start + match.index);
    if (!author || NO_NOTE.test(match[2] ?? '')) return [];
    const end = match.index + match[0].length;
    const on = ON.exec(slice.slice(Math.max(0, match.index - 60), match.index))?.[0].length ?? 0;
    const says = SAYS.exec(slice.slice(end))?.[0].length ?? 0;
    return [{ author: author.fact, spans: [{ start: start + match.index - on, end: start + end + says }] }];
  });
}

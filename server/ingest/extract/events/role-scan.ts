/** Who does what in a sentence: the walk from left to right, and the reports that are heard in it. */
import type { PersonMention, Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { heardReports } from './heard-reports.ts';
import type { Scan } from './role-hits.ts';
import { Walker } from './role-walker.ts';

/** Reads one sentence. `subject` is what the sentence before left over, `lastSpeaker` whom 他 means. */
export function scanRoles(
  scene: Scene,
  sentence: Sentence,
  subject: readonly PersonMention[],
  lastSpeaker: PersonMention | null,
): Scan {
  const walker = new Walker(scene, sentence, subject, lastSpeaker);
  walker.walk();
  const { speech, blocked, teamWords } = walker;
  const limit = speech ? speech.span.start : sentence.end;
  const heard = heardReports(scene, sentence, limit, blocked);
  const hits = heard.length ? [...walker.hits, ...heard].sort((a, b) => a.word.start - b.word.start) : walker.hits;
  return {
    hits,
    speech,
    blocked,
    teamWords,
    subject: walker.subject,
    limit,
  };
}

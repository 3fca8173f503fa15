/** Who is named and yet does nothing by the way a text is built: told on request only, since nothing is decided here. */
import type { EventReading } from './events/event-reading.ts';
import type { PersonMention } from './reading.ts';
import type { BlockerName } from './rules.ts';
import type { Scene } from './scene.ts';

/** Traces persons inside names and titles, in a case study, and in what a speech tells of. */
export function traceSilence({ actors, text, ledger }: Scene, { speeches }: EventReading, isCase: boolean): void {
  const why = (person: PersonMention): BlockerName | null => {
    if (isCase) return 'case-person';
    if (person.embedded) return 'quoted-name';
    return speeches.some(({ span }) => span.start <= person.start && person.end <= span.end) ? 'speech-inside' : null;
  };
  for (const person of actors.persons) {
    const name = why(person);
    if (name) ledger.blocked(name, person, text.slice(person.start, person.end));
  }
}

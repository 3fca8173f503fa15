/** What reading one sentence gives: who does what, who speaks, who is kept out. */
import type { AttendRole } from '../../../model/ontology.ts';
import type { PersonMention, Span } from '../reading.ts';
import type { RoleWord } from './role-word.ts';

export interface RoleHit {
  readonly person: PersonMention;
  readonly role: AttendRole;
  readonly word: RoleWord;
  readonly clause: Span;
  readonly how: 'direct' | 'carried' | 'pronoun';
  readonly planned: boolean;
}

/** Reported speech: who says it (nobody for 会议强调), and where it stands. */
export interface Speech {
  readonly speakers: readonly PersonMention[];
  readonly span: Span;
}

export interface Scan {
  readonly hits: readonly RoleHit[];
  readonly speech: Speech | null;
  /** Where triggers of events may stand: up to the speech. */
  readonly limit: number;
  /** Persons of this sentence that a blocker keeps out. */
  readonly blocked: ReadonlySet<PersonMention>;
  /** Subject at the end of the sentence, for one that goes on without a subject. */
  readonly subject: readonly PersonMention[];
  /** Verbs of visiting with a team or a body as subject: no person acts, but places are visited. */
  readonly teamWords: readonly RoleWord[];
}

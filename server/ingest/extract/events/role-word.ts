/** A word that gives persons a role, where it stands. */
import type { AttendRole } from '../../../model/ontology.ts';

export interface RoleWord {
  readonly role: AttendRole;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Opens reported speech that runs to the end of the sentence. */
  readonly opensSpeech: boolean;
  /** A label before a list: 列席人员：甲、乙. */
  readonly label?: true;
  /** With who leads the visit: 乙一同调研. */
  readonly beside?: true;
}

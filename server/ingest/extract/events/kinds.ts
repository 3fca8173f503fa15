/** Kinds of events in the order in which their heads are looked up. */
import type { MeetingKind } from '../../../model/ontology.ts';

export const MEETING_KINDS: readonly MeetingKind[] = [
  'PARTY_GROUP_MEETING',
  'SIGNING',
  'SYMPOSIUM',
  'BRIEFING',
  'FORUM',
  'NEGOTIATION',
  'VISIT',
  'MEETING',
  'OTHER',
];

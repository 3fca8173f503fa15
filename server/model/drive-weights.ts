/**
 * What counts how much when the graph says that somebody drives an initiative or a policy. Data, shown beside every score: the score is
 * the sum of count × weight over the roles, nothing else, so that a reader can add it up.
 */
import type { AttendRole } from './ontology.ts';

export type DriveRole = AttendRole | 'PROMOTES';

export interface DriveWeight {
  readonly weight: number;
  /** Whether this role alone makes somebody appear as a driver. Coming along, or lecturing, does not. */
  readonly leads: boolean;
}

/** Chosen, not measured: who chairs or leads counts most, who only comes along counts once. By role; `PROMOTES` is the relationship. */
export const DRIVE_WEIGHTS = {
  PRESIDES: { weight: 5, leads: true },
  LEADS: { weight: 4, leads: true },
  SPEAKS: { weight: 3, leads: true },
  INSPECTS: { weight: 3, leads: true },
  SIGNS: { weight: 3, leads: true },
  REPORTS: { weight: 2, leads: true },
  INTERPRETS: { weight: 2, leads: true },
  PROMOTES: { weight: 2, leads: true },
  LECTURES: { weight: 1, leads: false },
  ACCOMPANIES: { weight: 1, leads: false },
  ATTENDS: { weight: 1, leads: false },
} as const satisfies Record<DriveRole, DriveWeight>;

/** Roles in the order of their weight, then of the table. */
export const DRIVE_ROLES = Object.keys(DRIVE_WEIGHTS) as DriveRole[];

/** The word for a relationship as one of its ends says it. */
import type { TFunction } from 'i18next';
import type { Direction, RelationshipType, Role } from '../gql/documents.generated.ts';

export interface Worded {
  readonly type: RelationshipType;
  readonly role?: Role | null;
  readonly direction: Direction;
}

/** A role says it best (`主持`); else the type, seen from the end that is asked about. */
export function relationWord(t: TFunction, { type, role, direction }: Worded): string {
  if (role !== null && role !== undefined) return roleWord(t, role);
  return direction === 'OUT' ? t(`word.out.${type}`) : t(`word.in.${type}`);
}

/** Part in an event, or the way in which an issue is sent. */
function roleWord(t: TFunction, role: Role): string {
  switch (role) {
    case 'REPORT':
    case 'SEND':
    case 'COPY':
    case 'DISTRIBUTE':
      return t(`word.sendKind.${role}`);
    default:
      return t(`word.role.${role}`);
  }
}

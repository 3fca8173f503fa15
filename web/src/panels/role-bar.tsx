/** What a score is made of: a bar in five steps of one hue, and the same in words, so that nothing hangs on the colour. */
import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrivePartsFragment, DriveRole } from '../gql/documents.generated.ts';

type RolePart = DrivePartsFragment['roles'][number];

/** The step of a role's colour, strongest first; the order of the parts never changes. */
const STEPS: Readonly<Record<DriveRole, 1 | 2 | 3 | 4 | 5>> = {
  PRESIDES: 1,
  LEADS: 1,
  SPEAKS: 2,
  PROMOTES: 2,
  REPORTS: 3,
  INTERPRETS: 3,
  LECTURES: 3,
  INSPECTS: 4,
  SIGNS: 4,
  ACCOMPANIES: 5,
  ATTENDS: 5,
};
const ORDER = Object.keys(STEPS);

interface RoleBarProps {
  readonly roles: readonly RolePart[];
  /** Length against the longest bar beside it, 0 to 1. */
  readonly share: number;
}

export function RoleBar({ roles, share }: RoleBarProps) {
  const { t } = useTranslation();
  const parts = [...roles].sort((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role));
  return (
    <span className="role-bar-line">
      <span className="role-bar" aria-hidden="true" style={{ inlineSize: `${share * 100}%` }}>
        {parts.map((part) => (
          <span
            key={part.role}
            className={`role-part role-part-${STEPS[part.role]}`}
            style={{ flexGrow: part.count * part.weight }}
          />
        ))}
      </span>
      <span className="meta number role-words">
        {parts.map(({ role, count, weight }, index) => (
          <Fragment key={role}>
            {index > 0 && ' · '}
            <span className="whole">{t('panel.rolePart', { role: driveWord(t, role), count, weight })}</span>
          </Fragment>
        ))}
      </span>
    </span>
  );
}

function driveWord(t: TFunction, role: DriveRole): string {
  return role === 'PROMOTES' ? t('word.out.PROMOTES') : t(`word.role.${role}`);
}

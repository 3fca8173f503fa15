/** All relationships of a node, in groups: the derived one first, then what people do, then structure. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectedEntity } from '../state/inspect.ts';
import { Empty, Failed } from '../ui/states.tsx';
import { DerivedGroup } from './derived-group.tsx';
import { groupsOf } from './groups.ts';
import { useRows } from './queries.ts';
import { RelationshipGroup } from './relationship-group.tsx';

export function RelationshipsTab({ entity }: { readonly entity: InspectedEntity }) {
  const { t } = useTranslation();
  const rows = useRows(entity.id);
  const groups = useMemo(() => groupsOf(entity.counts, rows.data?.items ?? []), [entity.counts, rows.data]);
  const derived = groups.find((group) => group.type === 'DRIVES');
  const stated = groups.filter((group) => group !== derived);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(stated.slice(0, 1).map((group) => group.key)));
  if (groups.length === 0) return <Empty title={t('panel.noRelationships')} why={t('panel.noRelationshipsWhy')} />;
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(open);
    if (on) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  return (
    <div className="groups">
      {derived !== undefined && <DerivedGroup id={entity.id} direction={derived.direction} total={derived.total} />}
      {stated.map((group) => (
        <RelationshipGroup
          key={group.key}
          id={entity.id}
          group={group}
          isLoading={rows.isPending}
          open={open.has(group.key)}
          onToggle={(on) => toggle(group.key, on)}
        />
      ))}
      {rows.error !== null && <Failed error={rows.error} onRetry={() => void rows.refetch()} />}
    </div>
  );
}
